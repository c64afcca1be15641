"""A sentence cut into the words that dates are made of, with the kind of each."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from loaders.extract.dates.feasts import PATTERN
from loaders.extract.dates.kinds import CAPITALISED, KINDS, Kind
from loaders.extract.record import record

_CUT = re.compile(
    rf"""
    (?P<plain>[a-z]+)(?![\w'’])
    | (?P<numeric>
        (?:\d{{4}}-\d\d?-\d\d?(?:T\d[\d:.]*Z?)? | \d{{4}}/\d\d?/\d\d? | \d\d?(?P<by>[/.])\d\d?(?P=by)\d{{4}} | \d\d/\d\d/\d\d
            | \d\d?-\d\d?-\d{{4}})
        (?![\w/]|[-.]\w)
    )
    | (?P<years>\d{{4}}[-–—/](?:\d{{4}}|\d\d))(?![\w/]|-\w)
    | (?P<decade>\d{{3}}0['’]?s|['’]?\d0s)(?!\w)
    | (?P<century>['’]\d\d)(?!\w)
    | (?P<amount>
        [£$€\#]\s?\d\w*(?:[.,]\d+)*\w* | \d+(?:[.,:]\d+)+\w* | \d+\s?%
        | \d+(?:[-/]\d+){{0,6}}(?:[-/]\d{{3,}}\w* | /[A-Z]\w*)(?:[-/]\w+)*
    )
    | (?P<ordinal>\d{{1,2}}(?:st|nd|rd|th|ST|ND|RD|TH))(?!\w)
    | (?P<number>\d{{1,4}})(?!\w)
    | (?P<feast>{PATTERN.replace(" ", "[ ]")})(?!\w)
    | (?P<short>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)\.)(?=,?\s?\d)
    | (?P<word>
        FY(?=\d\d) | [^\W\d_]{{4,}}(?=\d{{1,2}}\s[A-Z])
        | [^\W\d_]+(?:['’][^\W\d_]+)*(?:(?<=s)['’](?=\s))?(?!\w) | \w+
    )
    | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)
"""One alternative a kind of word, the commonest first; every character but space is in exactly one."""

_MARKS = {",": Kind.COMMA, "-": Kind.DASH, "–": Kind.DASH, "—": Kind.DASH, "/": Kind.DASH, "&": Kind.AND}
_FROM_YEAR, _TO_YEAR = 1800, 2099
LAST_OF_TWO_DIGITS = 69
"""Two digits up to these are of the years after 2000, as POSIX has it."""

_REMEMBERED = 1 << 14
"""Words whose kinds are kept: most of a text are among few."""


@record
class Words:
    """The words of a text: where they are, themselves in small letters, and the kinds of all as one string."""

    text: str
    matches: list[re.Match[str]]
    lows: list[str]
    shape: str

    def begin(self, at: int) -> int:
        """Where in the text a word begins."""
        return self.matches[at].start()

    def end(self, at: int) -> int:
        """Where in the text a word ends."""
        return self.matches[at].end()


def cut(text: str) -> Words:
    """The words of a text."""
    matches = list(_CUT.finditer(text))
    known = [_known(match.lastgroup, match.group()) for match in matches]
    return Words(text, matches, [low for low, _ in known], "".join([kind for _, kind in known]))


def bare(low: str) -> str:
    """A word without its possessive and full stop: "monday's", "weeks'", "sept."."""
    if low[-1] in "'’.":
        return low[:-1]
    return low[:-2] if low[-2:] in ("'s", "’s") else low


@lru_cache(_REMEMBERED)
def _known(group: str | None, word: str) -> tuple[str, Kind]:
    """A word in small letters and its kind."""
    low = _full_year(word) if group == "century" else word.lower()
    return low, _KIND[group or "mark"](word)


def _full_year(word: str) -> str:
    """The four digits of a year that is written with the last two: "'98"."""
    return ("20" if int(word[1:]) <= LAST_OF_TWO_DIGITS else "19") + word[1:]


def _number(word: str) -> Kind:
    value = int(word)
    if len(word) == 4:
        return Kind.YEAR if _FROM_YEAR <= value <= _TO_YEAR else Kind.WORD
    return Kind.DAY if 1 <= value <= 31 and len(word) < 3 else Kind.COUNT


def _word(word: str) -> Kind:
    low = bare(word.lower())
    kind = KINDS.get(low)
    if kind is None or (word[0].islower() and low in CAPITALISED):
        return Kind.NAME if word[0].isupper() else Kind.WORD
    return kind


_KIND: dict[str, Callable[[str], Kind]] = {
    "plain": _word,
    "numeric": lambda _: Kind.NUMERIC,
    "years": lambda word: Kind.YEARS if _FROM_YEAR <= int(word[:4]) <= _TO_YEAR else Kind.WORD,
    "decade": lambda _: Kind.DECADE,
    "century": lambda _: Kind.YEAR,
    "amount": lambda _: Kind.WORD,
    "ordinal": lambda word: Kind.DAY if 1 <= int(word[:-2]) <= 31 else Kind.WORD,
    "number": _number,
    "feast": lambda _: Kind.FEAST,
    "short": lambda word: KINDS[word[:-1].lower()],
    "word": _word,
    "mark": lambda word: _MARKS.get(word, Kind.MARK),
}
"""What says the kind of each alternative of the cut."""
