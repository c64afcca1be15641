"""Names in a sentence: stretches of capitalised words, with the kind that their shape shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.knowledge.offices import HEADS, MODIFIERS
from loaders.extract.knowledge.openers import (
    CALENDAR,
    DEMONYMS,
    FOREIGN,
    FUNCTION,
    NO_NAMES,
    NUMBERS,
    OPENERS,
    RATINGS,
)
from loaders.extract.knowledge.places import FIRST_WORDS, LONGEST, is_place
from loaders.extract.shapes import kind_of
from loaders.extract.tokens import Token

_TITLE_WORDS = HEADS | MODIFIERS | known.POLICY | {"hm"}
_ALSO_WORDS = frozenset({"labour", "monitor", "treasury", "lords", "commons"})
"""Names of public bodies that are words as well."""

_DESCRIBING = frozenset(ANAPHORS) | {"government", "inspectors"}
"""Nouns that stand for a name wherever they have a capital: "the Inspectorate"."""

_NOT_ALONE = frozenset({"home", "line", "contract", "school", "house", "hall", "lodge", "manor", "grange"})
"""Words that name a service only behind another small word ("care home") or with a capital ("Elm Lodge")."""

_LONGEST = 14
"""Words in the longest name that is looked for."""


class Name(NamedTuple):
    """A name: tokens ``first`` up to and without ``last``. ``kind`` is empty where its shape shows none.

    ``doubtful`` is a single word whose capital may be that of the sentence's beginning.
    """

    first: int
    last: int
    text: str
    kind: str
    doubtful: bool = False


def names(line: Sequence[Token]) -> list[Name]:
    """The names in a sentence, in order; those of a headline, whose words all have capitals, are doubtful."""
    found = [name for name in _found(line) if not _is_title(line, name)]
    return [name._replace(doubtful=True) for name in found] if _is_headline(line) else found


def _is_headline(line: Sequence[Token]) -> bool:
    words = [word for word in line if word.text[0].isalpha()]
    if len(words) < 5 or line[-1].text in {".", "!", "”", ",", ";"}:
        return False
    return sum(word.text[0].isupper() for word in words) > 0.6 * len(words)


def _found(line: Sequence[Token]) -> Iterator[Name]:
    at = 0
    while at < len(line):
        if not _begins(line, at):
            at += 1
            continue
        last = _end(line, at)
        last = _with_legal_form(line, _with_small_head(line, at, last))
        text = spelled(line[at:last])
        yield Name(at, last, text, kind_of(text), _is_doubtful(line, at, last))
        at = last


def spelled(words: Sequence[Token]) -> str:
    """The words as they stand in the text, on one line."""
    text = ""
    for before, word in zip([None, *words], words, strict=False):
        apart = before is not None and word.start > before.end
        text += (" " if apart else "") + word.text
    return text


def is_capital(word: Token) -> bool:
    """Whether a word is written as names are: "Acme", "G4S", "3SC", "iWork" is not."""
    text = word.text
    return text[0].isupper() or (text[0].isdigit() and text[-1].isalpha() and text[1:].isupper() and len(text) > 1)


def _is_doubtful(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether the capital of the name's first word may be only that of a sentence's beginning, or shouted."""
    word = line[first]
    if word.low in known.BODIES and word.low not in _ALSO_WORDS:
        return False
    if not _opens(line, first):
        return word.text.isupper() and len(word.text) > 6
    return word.low in OPENERS or (last == first + 1 and _plain_word(word) and not is_place(word.text))


def _plain_word(word: Token) -> bool:
    return word.text[1:].islower() or (word.text.isupper() and len(word.text) > 6)


def _opens(line: Sequence[Token], at: int) -> bool:
    return at == 0 or line[at - 1].text in {":", "“", '"', "•", "‘", "-", "–", "(", "…"} or line[at - 1].text.isdigit()


def _begins(line: Sequence[Token], at: int) -> bool:
    word = line[at]
    if word.low in {"her", "his"}:
        return at + 1 < len(line) and line[at + 1].low == "majesty"
    if word.low in NUMBERS and word.text.istitle() and not _opens(line, at):
        return _continues(line, at + 1)
    if not is_capital(word) or _is_no_name(word) or word.low in FOREIGN:
        return False
    return len(word.text) > 1 or (at + 1 < len(line) and is_capital(line[at + 1]))


def _end(line: Sequence[Token], first: int) -> int:
    last = first + max(1, _place(line, first))
    while last < len(line) and last - first < _LONGEST:
        step = _step(line, first, last)
        if not step:
            break
        last += step
    return last


def _place(line: Sequence[Token], first: int) -> int:
    """How many tokens from ``first`` on make the longest name of a place: 0 where none does."""
    if line[first].low.split("-")[0] not in FIRST_WORDS:
        return 0
    for length in range(LONGEST, 0, -1):
        if first + length <= len(line) and is_place(spelled(line[first : first + length])):
            return length
    return 0


def _step(line: Sequence[Token], first: int, last: int) -> int:
    """How many more tokens belong to the name that reaches to ``last`` so far: 0 where it is complete."""
    word = line[last]
    if _continues(line, last):
        return 1
    after = last + 1
    if word.low in {"of", "for"} and _goes_on_after_of(line, first, last):
        return 3 if line[after].low == "the" else 2
    if word.text == "&" and _continues(line, after):
        return 2
    if word.text == "&" and after + 1 < len(line) and line[after].low == "the" and _continues(line, after + 1):
        return 3
    if word.low in {"and", ","} and _continues(line, after) and _joins(line, first, last):
        return 2
    if word.low in {"'s", "'"} and _continues(line, after) and _belongs(line, first, after):
        return 2
    return 0


def _is_no_name(word: Token) -> bool:
    plain = word.low.split("'")[0]
    return plain in FUNCTION or word.low in CALENDAR or word.low in HEADS or word.low in NO_NAMES


def _continues(line: Sequence[Token], at: int) -> bool:
    if at >= len(line):
        return False
    word = line[at]
    if word.text.isdigit():
        counted = at + 1 < len(line) and line[at + 1].low in {"%", "per", "percent", "million", "billion"}
        return len(word.text) < 3 and is_capital(line[at - 1]) and not counted
    return is_capital(word) and not _is_no_name(word)


def _goes_on_after_of(line: Sequence[Token], first: int, last: int) -> bool:
    at = last + 1
    if at < len(line) and line[at].low == "the":
        at += 1
    return _continues(line, at) and any(word.low in known.HEADED_LEFT for word in line[first:last])


def _joins(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether "and" (or a comma) at ``last`` stands inside one name rather than between two."""
    before, after = line[last - 1].low, line[last + 1].low
    if before not in known.POLICY:
        return False
    if any(word.low in known.HEADED_LEFT for word in line[first : min(first + 4, last)]):
        return after in known.POLICY
    if line[last].low == ",":
        return False
    tail = _end(line, last + 1)
    head = line[tail - 1].low
    return tail > last + 2 and (
        head in known.PUBLIC_BODY or head in known.COMPANY or head in known.SERVICE or head in known.UNION
    )


def _belongs(line: Sequence[Token], first: int, after: int) -> bool:
    """Whether a possessive stands inside one name ("Foremen's Association") rather than between owner and owned."""
    if line[first].low in {"her", "his"} and line[first + 1].low == "majesty":
        return True
    tail = after + 1
    while tail < len(line) and _continues(line, tail) and tail < after + 4:
        tail += 1
    plural = line[after - 1].text in {"'", "’"}
    head = line[tail - 1].low
    return (plural and head in known.UNION) or (line[after - 2].low.startswith("st") and head in known.SERVICE)


def _with_small_head(line: Sequence[Token], first: int, last: int) -> int:
    """The end of the name with the small words that name its kind: "Elmfield prison", "North Fenshire council"."""
    at = last
    while at < len(line) and at < last + 3 and line[at].low in known.SERVICE_WORDS:
        at += 1
    if at >= len(line) or not line[at].text.islower():
        return last
    head = line[at].low
    alone = at == last and head in _NOT_ALONE
    if head in known.SERVICE and not alone and not _of_company(line, first, last):
        return at + 1
    if at == last and head in {"council", "police", "constabulary", "government"}:
        return at + 1
    return last


def _with_legal_form(line: Sequence[Token], last: int) -> int:
    """The end of the name with its legal form, however that is written: "Acme plc"."""
    return last + 1 if last < len(line) and line[last].low in known.LEGAL_FORMS else last


def _of_company(line: Sequence[Token], first: int, last: int) -> bool:
    return line[last - 1].low in known.COMPANY or line[first].low in {"the"} or line[last - 1].low in known.PUBLIC_BODY


def _is_title(line: Sequence[Token], name: Name) -> bool:
    """Whether the words only make up a title or a subject of policy: "Justice" in "Justice Secretary"."""
    words = [word.low for word in line[name.first : name.last]]
    if (
        words[0] in RATINGS
        or (len(words) == 1 and words[0] in _DESCRIBING)
        or (len(words) == 1 and words[0] in DEMONYMS)
    ):
        return True
    if is_place(name.text) or name.text.casefold() in known.BODIES or name.text.isupper():
        return words == ["hm"]
    if len(words) > 1 and words[-1] in known.PUBLIC_BODY:
        return False
    before = [word.low for word in line[max(0, name.first - 2) : name.first]]
    after = line[name.last].low if name.last < len(line) else ""
    titled = len(words) == 1 or after in HEADS or (before[-1:] in (["of"], ["for"]) and before[0] in HEADS)
    return words[0] == "chief" or (
        titled and all(word in _TITLE_WORDS or word in {"of", "for", "and", "&", "the"} for word in words)
    )
