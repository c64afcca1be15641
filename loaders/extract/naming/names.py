"""Names in a sentence: stretches of capitalised words, with the kind that their shape shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.extract.grammar.function_words import is_adverb
from loaders.extract.knowledge.institutions import BODIES, LEGAL_FORMS
from loaders.extract.knowledge.openers import COMMON, DIRECTIONS, OPENERS, RANKS
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.vocabulary import is_word
from loaders.extract.knowledge.words import words
from loaders.extract.naming import beginnings, compass, small_bodies
from loaders.extract.naming.beginnings import beginning
from loaders.extract.naming.capitals import is_capital, may_stand, spelled
from loaders.extract.naming.extents import end
from loaders.extract.naming.feasts import feast
from loaders.extract.naming.headlines import is_headline, written_small
from loaders.extract.naming.shapes import kind_of
from loaders.extract.naming.small_bodies import small_body
from loaders.extract.naming.title_words import is_title
from loaders.extract.naming.untitled import untitled
from loaders.extract.tokens import Token

__all__ = ["Name", "is_capital", "names", "spelled"]

_ALSO_WORDS = frozenset(
    {"labour", "labor", "monitor", "treasury", "lords", "commons", "congress", "greens", "state", "corrections"}
)
"""Names of public bodies that are words as well."""

_OPENING = frozenset({":", "“", '"', "•", "‘", "-", "–", "—", "(", "…", "*", "·", "►", "→"})
_NUMBERING = frozenset({".", ")"})
_SHOUTED = 4
"""Words at the beginning of a text that papers write in capitals."""

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
        if not _may_begin(written, at):
            at += 1
            continue
        if length := feast(written, at):
            at += length
            continue
        if length := small_body(written, at):
            yield Name(at, at + length, spelled(line[at : at + length]), "PublicBody")
            at += length
            continue
        if length := compass.compass(written, at):
            yield Name(at, at + length, spelled(line[at : at + length]), "Region")
            at += length
            continue
        if not beginning(written, at) or _only_opens(written, at):
            at += 1
            continue
        name = _name(line, written, *untitled(written, at, end(written, at)))
        if not is_title(written, name.first, name.last, name.text):
            yield name
        at = name.last


_FIRST_WORDS = beginnings.FIRST_WORDS | compass.FIRST_WORDS | small_bodies.FIRST_WORDS


def _may_begin(line: Sequence[Token], at: int) -> bool:
    """Whether a name may begin at a place: with a small word that none begins with only where a name's part stands right behind."""
    word = line[at]
    if word.text != word.low or word.low in _FIRST_WORDS or word.text[0].isdigit():
        return True
    if at + 1 == len(line):
        return False
    after = line[at + 1]
    return after.low in LEGAL_FORMS or (after.start == word.end and after.text[0].isalnum())


def _only_opens(line: Sequence[Token], at: int) -> bool:
    """Whether the word at a place has its capital from the sentence that it opens: "Closing Elmfield Academy cost", "Officially
    Quillon runs it".
    """
    if line[at].low.endswith("ly"):
        adverb = is_adverb(line[at].low) and is_word(line[at].low[:-2]) and len(line[at].low) > _SHORTEST_ADVERB
        named = may_stand(line, at + 1) and not line[at + 1].low.endswith("ed")  # but "Directly Operated Railways"
        return adverb and named and opens(line, at)
    if line[at].low not in _DEALING or not opens(line, at) or not may_stand(line, at + 1):
        return False
    return line[at + 1].low not in COMMON


_SHORTEST_ADVERB = 6
_DEALING = words(
    """moving handing closing saving putting bringing transferring privatising privatizing inspecting rebuilding leaving
    visiting taking selling replacing rescuing keeping giving stripping buying losing returning forcing letting naming
    staffing cleaning guarding charging accusing alleging citing blaming urging telling warning representing praising
    defending"""
)
"""What is done to places and firms, as names seldom begin."""


def _name(line: Sequence[Token], written: Sequence[Token], first: int, last: int) -> Name:
    text = spelled(line[first:last])
    kind = kind_of(text)
    rank = first - 1 - (first > 1 and written[first - 1].text == ".")
    if first and not kind and written[rank].low.rstrip(".") in RANKS:
        kind = "Person"
    return Name(first, last, text, kind, _is_doubtful(written, first, last))


def _is_doubtful(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether the capital of the name's first word may be only that of a sentence's beginning, or shouted."""
    word = line[first]
    if word.low in BODIES and word.low not in _ALSO_WORDS:
        return False
    if not opens(line, first):
        return word.text.isupper() and len(word.text) > _LONGEST_WORD
    if word.low in OPENERS or _is_before_place(line, first, last) or (word.text.isupper() and word.low in COMMON):
        return True
    single = all(word.text.islower() for word in line[first + 1 : last])
    return single and _plain_word(word) and not is_place(word.text)


def _is_before_place(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether a common word that opens the sentence stands before a place: "Take Elmfield"."""
    common = last > first + 1 and line[first].low in COMMON
    place = spelled(line[first + 1 : last])
    return common and is_place(place) and place.casefold() not in DIRECTIONS and not kind_of(spelled(line[first:last]))


def _plain_word(word: Token) -> bool:
    small = word.text[1:].islower() and not any(letter.isdigit() for letter in word.text)  # "A4e" is none
    return small or (word.text.isupper() and len(word.text) > _LONGEST_WORD)


def _shouts(line: Sequence[Token], at: int) -> bool:
    """Whether papers' capitals for the first words of a text reach to the word at a place: "SIX NURSING homes have"."""
    return at < _SHOUTED and line[at].low in COMMON and all(word.text.isupper() for word in line[: at + 1])


def opens(line: Sequence[Token], at: int) -> bool:
    """Whether the word at a place opens a sentence or a part that is written like one: behind "3.", "(a)" or a quotation mark."""
    if at == 0 or line[at - 1].text in _OPENING or _shouts(line, at):
        return True
    numbered = at <= 3 and line[at - 1].text in _NUMBERING and line[at - 2].text.isalnum()
    return numbered or (at == 1 and line[0].text.isdigit())
