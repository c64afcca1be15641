"""Names in a sentence: stretches of capitalised words, with the kind that their shape shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.extract.beginnings import beginning
from loaders.extract.capitals import is_capital, spelled
from loaders.extract.extents import end
from loaders.extract.headlines import is_headline, written_small
from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.offices import HEADS, MINISTERIAL, MODIFIERS
from loaders.extract.knowledge.openers import COMMON, DEMONYMS, HONORIFICS, NO_NAMES, OPENERS, PERSONAL, RANKS, RATINGS
from loaders.extract.knowledge.places import is_place
from loaders.extract.shapes import ORGANISED, head_of, kind_of
from loaders.extract.tokens import Token

__all__ = ["Name", "is_capital", "names", "spelled"]

_TITLE_WORDS = HEADS | MODIFIERS | known.POLICY | {"hm"}
_ALSO_WORDS = frozenset({"labour", "monitor", "treasury", "lords", "commons", "congress", "greens", "state"})
"""Names of public bodies that are words as well."""

_AFTER_SUBJECTS = MINISTERIAL | {"holder", "member"}
"""Words of titles with a capital, before which stands what the title is for: "Portfolio Holder"."""

_SUBJECTS = known.POLICY | COMMON
_DESCRIBING = frozenset(ANAPHORS) | {"government", "inspectors", "ministers", "minister"}
"""Nouns that stand for a name wherever they have a capital: "the Inspectorate"."""

_SORTS = frozenset(
    {"centres", "centers", "homes", "schools", "prisons", "hospitals", "academies", "facilities", "libraries"}
)
_OPENING = frozenset({":", "“", '"', "•", "‘", "-", "–", "—", "(", "…", "*", "·", "►", "→"})
_LONGEST_WORD = 6
"""Letters in the longest abbreviation; a longer word in capitals may be shouted."""


class Name(NamedTuple):
    """A name: tokens ``first`` up to and without ``last``. ``kind`` is empty where its shape shows none.

    ``doubtful`` is one whose capital may be that of the sentence's beginning, or of a headline.
    """

    first: int
    last: int
    text: str
    kind: str
    doubtful: bool = False


def names(line: Sequence[Token]) -> list[Name]:
    """The names in a sentence, in order; those of a headline, whose words all have capitals, are doubtful."""
    if is_headline(line):
        return [name._replace(doubtful=True) for name in _found(line, written_small(line))]
    return list(_found(line, line))


def _found(line: Sequence[Token], written: Sequence[Token]) -> Iterator[Name]:
    """The names of a line, by its words as they would be ``written`` inside a sentence."""
    at, count = 0, len(line)
    while at < count:
        if not beginning(written, at):
            at += 1
            continue
        name = _name(line, written, at, end(written, at))
        if not _is_title(written, name):
            yield name
        at = name.last


def _name(line: Sequence[Token], written: Sequence[Token], first: int, last: int) -> Name:
    first = _without_subject(written, _without_rank(written, first, last), last)
    text = spelled(line[first:last])
    kind = kind_of(text)
    if first and written[first - 1].low.rstrip(".") in RANKS and not kind:
        kind = "Person"
    return Name(first, last, text, kind, _is_doubtful(written, first, last))


def _without_rank(line: Sequence[Token], first: int, last: int) -> int:
    """Where the name begins behind a rank: "Kim Ashe" of "Judge Kim Ashe", but "Judge Ashe" and "Justice Department"."""
    at = first
    while at < last and (line[at].low.rstrip(".") in RANKS or line[at].text == "."):
        at += 1
    named = last - at >= 2 and line[last - 1].low not in ORGANISED and not is_place(line[last - 1].text)
    personal = line[first].low.rstrip(".") in PERSONAL or line[at % last].low in GIVEN_NAMES
    return at if first < at < last and named and personal else first


def _without_subject(line: Sequence[Token], first: int, last: int) -> int:
    """Where a person's name begins behind what the title is for: "Kim Ashe" of "Inspector of Roads Kim Ashe"."""
    if not first or line[first - 1].low not in {"of", "for"} or line[last - 1].low in ORGANISED:
        return first
    at = first
    while at < last and line[at].low in _SUBJECTS and line[at].low not in GIVEN_NAMES:
        at += 1
    return at if last - at >= 2 and line[at].low in GIVEN_NAMES else first


def _is_doubtful(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether the capital of the name's first word may be only that of a sentence's beginning, or shouted."""
    word = line[first]
    if word.low in known.BODIES and word.low not in _ALSO_WORDS:
        return False
    if not opens(line, first):
        return word.text.isupper() and len(word.text) > _LONGEST_WORD
    if word.low in OPENERS or _is_before_place(line, first, last):
        return True
    single = all(word.text.islower() for word in line[first + 1 : last])
    return single and _plain_word(word) and not is_place(word.text)


def _is_before_place(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether a common word that opens the sentence stands before a place: "Take Elmfield"."""
    common = last > first + 1 and line[first].low in COMMON
    return common and is_place(spelled(line[first + 1 : last])) and not kind_of(spelled(line[first:last]))


def _plain_word(word: Token) -> bool:
    return word.text[1:].islower() or (word.text.isupper() and len(word.text) > _LONGEST_WORD)


def opens(line: Sequence[Token], at: int) -> bool:
    """Whether the word at a place opens a sentence or a part that is written like one."""
    if at == 0 or line[at - 1].text in _OPENING:
        return True
    return (at == 1 and line[0].text.isdigit()) or (
        at <= 3 and line[at - 1].text in {".", ")"} and line[at - 2].text.isalnum()
    )


def _is_title(line: Sequence[Token], name: Name) -> bool:
    """Whether the words only make up a title or a subject of policy, or name a law: "Justice" in "Justice Secretary"."""
    words = [word.low for word in line[name.first : name.last]]
    alone = len(words) == 1
    if name.text.casefold() in NO_NAMES:
        return True
    if words[0] in RATINGS or (alone and (words[0] in _DESCRIBING or words[0] in DEMONYMS)):
        return True
    if alone and words[0].rstrip(".") in HONORIFICS | RANKS:
        return True
    if not alone and (head_of(words) in known.NO_PARTY or _is_sort(words)):
        return True
    if is_place(name.text) or name.text.casefold() in known.BODIES or name.text.isupper():
        return words == ["hm"]
    if not alone and words[-1] in known.PUBLIC_BODY:
        return False
    before = [word.low for word in line[max(0, name.first - 2) : name.first]]
    after = line[name.last].low if name.last < len(line) else ""
    if after in _AFTER_SUBJECTS and line[name.last].text.istitle():
        return True
    titled = alone or after in HEADS or (before[-1:] in (["of"], ["for"]) and before[0] in HEADS)
    return words[0] == "chief" or (
        titled and all(word in _TITLE_WORDS or word in {"of", "for", "and", "&", "the"} for word in words)
    )


def _is_sort(words: Sequence[str]) -> bool:
    """Whether the words name a sort of thing in the plural rather than one of them: "Leisure Centres"."""
    return words[-1] in _SORTS and all(word in COMMON for word in words)
