"""Bodies that are named for two places or two things behind one article: "the Elm and Ash NHS Trust", "the Seeds and
Fodder Administration".
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.places import NATIONS, is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import may_stand, spelled, word_is
from loaders.extract.naming.prepositions import is_plain
from loaders.extract.tokens import Token

_BODIES = words(
    "council crc trust union association authority agency board department directorate inspectorate constabulary police"
)
"""Last words of bodies that are named for two places or two sorts of people."""

_STANDING = (known.PUBLIC_BODY | known.UNION | known.HEADED_LEFT) - {"police"} | words(
    """company charity partnership consortium tories conservatives greens democrats republicans crown guardian times mail
    echo lords commons met state bank minister ministers"""
)
"""Words that name a body by themselves, with or without others."""


def over_articled(line: Sequence[Token], first: int, last: int) -> int:
    """Over "and" behind one article, where a body follows and none came before: "the Elm and Ash NHS Trust"."""
    left, tail = line[first:last], last + 1
    if not first or line[first - 1].low != "the" or len(left) > 2 or line[last].text == ",":
        return 0
    while may_stand(line, tail) or word_is(line, tail, "'") or word_is(line, tail, "'s"):
        tail += 1
    bare = not any(word.low in _STANDING or not word.text.istitle() for word in left)
    right = line[last + 1 : tail]
    heads = [at for at, word in enumerate(right) if word.low in _BODIES]
    return heads[-1] + 2 if bare and heads and heads[-1] and right[0].low not in known.HEADED_LEFT else 0


def over_health(line: Sequence[Token], first: int, last: int) -> int:
    """Over "and" between the two places of a health board: "NHS Cumbria and Tarn"."""
    place, after = spelled(line[first + 1 : last]), last + 1
    placed = line[first].text == "NHS" and is_place(place) and place.casefold() not in NATIONS
    return (
        2 if placed and may_stand(line, after) and is_place(line[after].text) and not may_stand(line, after + 1) else 0
    )


_MINISTERIAL = frozenset({"department", "ministry", "directorate", "inspectorate", "dept"})


def is_last_field(line: Sequence[Token], first: int, at: int) -> bool:
    """Whether a lone common word ends what a ministry is for: "Fodder" of "Department of Seeds and Fodder"."""
    headed = any(word.low in _MINISTERIAL for word in line[first : min(first + 5, at)])
    return headed and is_plain(line[at]) and line[at].low not in known.ORGANISED and not may_stand(line, at + 1)


_FIELDED = words(
    "commission administration agency council board authority tribunal directorate bureau inspectorate executive service committee"
)
"""Last words of bodies that are for two things which common words tell."""

_BEFORE_BODIES = frozenset({"the", "'s", "uk", "us", "national", "state", "federal"})


_NO_FIELDS = known.ORGANISED - known.POLICY


def over_fields(line: Sequence[Token], first: int, last: int) -> int:
    """Over "and" behind an article between the two things that a body is for: "the Seeds and Fodder Administration"."""
    tail = last + 1
    while tail < len(line) and may_stand(line, tail) and is_plain(line[tail]):
        tail += 1
    left, right = line[first:last], line[last + 1 : tail]
    if len(right) < 2 or line[last].text == "," or not first or line[first - 1].low not in _BEFORE_BODIES:
        return 0
    told = right[-1].low in _FIELDED and not known.HEADED_LEFT & {word.low for word in right[:-1]}
    whole = spelled(right).casefold() in known.BODIES or right[0].low in _STANDING
    fields = is_plain(left[-1]) and left[-1].low not in _NO_FIELDS and left[0].low not in GIVEN_NAMES
    return tail - last if told and fields and not whole and not may_stand(line, tail) else 0


def over_served(line: Sequence[Token], first: int, last: int) -> int:
    """Over the places that a commissioner is for: "Crime Commissioner for Ashire, Bshire and the Isles of Elm"."""
    serves = any(line[at].low == "commissioner" and line[at + 1].low == "for" for at in range(first, last - 1))
    at = last
    while serves and word_is(line, at, ","):
        begin = at + 1
        at = next((here for here in range(begin, len(line)) if not may_stand(line, here)), len(line))
        if not is_place(spelled(line[begin:at])):
            return 0
    if at == last or at >= len(line) or line[at].low not in {"and", "&"}:
        return 0
    at += 1 + word_is(line, at + 1, "the")
    return at + 1 - last if may_stand(line, at) else 0


def closes_nation(line: Sequence[Token], at: int, tail: int) -> bool:
    """Whether a name ends in the country of its branch: "Quillon Employment and Skills Ireland"."""
    return tail == at + 2 and line[at + 1].low in NATIONS
