"""Public bodies whose names are written small: "Dutch ministry of roads", "the justice ministry", "home affairs select
committee", "the municipality of Elm".
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import is_capital, may_stand, spelled
from loaders.extract.tokens import Token

_MINISTRIES = words("ministry department directorate inspectorate secretariat")
_HEADS = words("ministry inspectorate department committee")
_SITTING = words("select joint standing")
"""What a committee is, beside what it is for."""
_LOCAL = words("municipality commune")
_MONITORING = ("independent", "monitoring", "board")
_LAST_RESORT = ("operator", "of", "last", "resort")
_WITHIN = words("in across throughout within near around outside")
_NATIONAL = frozenset({("prison", "service")})
"""Bodies of which there is one in a country, by what they do."""

_OF_A_BODY = words("staff officers officer union unions college contract contracts")
"""Words before which a body's name only says of what they are."""

_FIELDS = POLICY | _SITTING

_LINKS = frozenset({"of", "for"})
_JOINING = frozenset({"and", "&", ","})
_OF_STATE = words(
    """health education justice defence defense transport labour labor interior finance foreign affairs home agriculture
    environment housing welfare corrections prisons immigration energy culture works social economy external internal
    industry trade commerce sports water employment"""
)
"""What a state's department is for, where a firm's or council's is for something else: "sales department"."""

_OF_SEVERAL = frozenset({"committee"})
"""Heads of bodies that are for two things: "audit and risk committee"."""

_OF_ANY = words("local social management training planning law security services service public state national")
"""Words for what a body is for that alone before "department" say nothing of which."""

_SAYING_LITTLE = _OF_ANY | _SITTING


def small_body(line: Sequence[Token], at: int) -> int:
    """How many tokens from a place on are a public body's name that is written small: 0 where none is."""
    if line[at].low not in FIRST_WORDS or line[at].text != line[at].low:
        return 0
    if line[at].low == _MONITORING[0] and tuple(word.text for word in line[at : at + 3]) == _MONITORING:
        return 3
    if line[at].low == _LAST_RESORT[0]:
        return 4 if tuple(word.text for word in line[at : at + 4]) == _LAST_RESORT and _low(line, at - 1) != "an" else 0
    if line[at].low in _LOCAL:
        return _of_place(line, at)
    if length := _placed(line, at):
        return length
    if (line[at].low, _low(line, at + 1)) in _NATIONAL and _low(line, at - 1) == "the":
        return 2 if _low(line, at + 2) not in _OF_A_BODY else 0
    return _of_field(line, at) if line[at].low in _MINISTRIES else _field_first(line, at)


def _of_place(line: Sequence[Token], at: int) -> int:
    """ "Municipality of Elmfield", unless it only says where something is."""
    place = at + 2
    before = [word.low for word in line[max(0, at - 2) : at] if word.low not in ARTICLES]
    if (before and before[-1] in _WITHIN) or _low(line, at + 1) != "of" or not may_stand(line, place):
        return 0
    while may_stand(line, place + 1):
        place += 1
    return place + 1 - at


def _placed(line: Sequence[Token], at: int) -> int:
    """ "Regional health authority of Elm": a body whose place follows, behind words for its level or what it is for."""
    end = at
    while _low(line, end) in _SORTING and line[end].text == line[end].low and end < at + _LONGEST_SORT:
        end += 1
    place = end + 2 + (_low(line, end + 2) == "the")
    headed = end > at and _low(line, end) in _PLACED and line[end].text == line[end].low
    if not headed or _low(line, end + 1) != "of" or not may_stand(line, place) or not line[place].text.istitle():
        return 0
    while may_stand(line, place + 1) and line[place + 1].text.istitle():
        place += 1
    return place + 1 - at if is_place(spelled(line[place : place + 1])) or line[place].low not in COMMON else 0


_LONGEST_SORT = 4
_PLACED = words(
    "authority council board department agency administration assembly ministry directorate inspectorate senate"
)
"""Nouns for bodies that go by their place: "the municipal council of Elm"."""

_SORTING = words(
    """regional municipal city town county district provincial state federal national local health education school police
        prison prisons transport water port housing social care justice labour interior finance welfare public roads
        highways works hospital fire ambulance rail planning youth children's corrections environment"""
)
"""Words for the level of such a body, or what it is for."""

FIRST_WORDS = frozenset(
    word
    for word in _FIELDS
    | _SORTING
    | _MINISTRIES
    | _LOCAL
    | {_MONITORING[0], _LAST_RESORT[0]}
    | {body[0] for body in _NATIONAL}
    if word.isalpha()
)
"""The words that such names begin with."""


def _of_field(line: Sequence[Token], at: int) -> int:
    """ "Ministry of health and welfare"."""
    first = at + 2 + (_low(line, at + 2) == "the")
    end = _fields(line, first) if _low(line, at + 1) in _LINKS else first
    while end > first and _low(line, end) in _JOINING and (further := _fields(line, end + 1)) > end + 1:
        end = further
    return end - at if end > first else 0


def _field_first(line: Sequence[Token], at: int) -> int:
    """ "Justice ministry", "home affairs department"; no "sales department", nor "justice department" behind a possessive."""
    end = _fields(line, at)
    if end > at and _low(line, end) == "and" and _low(line, further := _fields(line, end + 1)) in _OF_SEVERAL:
        end = further
    if end == at or _low(line, end) not in _HEADS or line[end].text != line[end].low:
        return 0
    if _low(line, end) == "department" and (line[end - 1].low not in _OF_STATE or _low(line, at - 1) != "the"):
        return 0
    return end + 1 - at if any(word.low not in _SAYING_LITTLE for word in line[at:end]) else 0


def _fields(line: Sequence[Token], at: int) -> int:
    """The end of the small words from a place on that say what a body is for."""
    while at < len(line) and line[at].low in _FIELDS and not is_capital(line[at]):
        at += 1
    return at


def _low(line: Sequence[Token], at: int) -> str:
    return line[at].low if 0 <= at < len(line) else ""
