"""Who lives and works at a name, and what it has room for, which shows what is run: "prisoners at Elmfield", "its 40 beds"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_INMATES = words(
    """prisoners prisoner inmates inmate detainees detainee pupils patients cells wards wings beds dormitories prison-officers
    custody cellmates hunger-strike riot riots disturbance unrest self-harm overcrowding admissions bedrooms"""
)
"""Who and what is found at an establishment, and nowhere else."""

_DWELLERS = _INMATES | words("residents students visitors swimmers teenagers boys girls men women children visiting")
"""Further people who are "at" an establishment, but of a town as well."""

_RIDERS = words("passengers commuters travellers riders trains journeys fares delays cancellations")
"""Who and what is on a line or ferry."""

_HEADS = words("headteacher headmaster headmistress matron warden jailer governor principal staff")
_AT_WORK = words("contract contracts strike strikes cleaners guards caterers officers job-cuts")
"""What there is at a place where a firm works, by which the place is what is run."""

_OWNED = _INMATES | words("residents operator governor headteacher matron timetable passengers")
"""What a possessive gives to an establishment or line: "Elmfield's inmates"."""

_DONE = words("healthcare catering education cleaning laundry regime overcrowding visits")
"""What is done for those who are held, treated or taught somewhere: "healthcare at Elmfield"."""

_WITH = {
    "at": _DWELLERS | _AT_WORK | _DONE,
    "of": _INMATES | (_HEADS - {"governor", "principal", "staff"}),
    "on": _RIDERS,
    "aboard": _RIDERS,
}
"""What stands before a small word, by which what is behind it is run."""

_HOLDING = words("holds hold held houses housed has had accommodates accommodated sleeps with takes")
_ROOM = words(
    """beds bed places place cells cell pupils prisoners inmates residents detainees men women offenders patients children
    rooms bedrooms boys students people adults"""
)
_NEAR = 5
"""Words behind a verb of holding in which the number and its noun are looked for."""

_FAR = 9
"""Words in which a plural shows that several establishments of a firm have that room together."""


def inhabited(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What is said of a name by who is there: "inmates at Elmfield", "Elmfield's inmates", "Elmfield, which holds 840 men"."""
    if _is_where(line, name) or _owns_people(line, name) or _has_room(line, name) or _has_limit(line, name):
        yield "Service", 4


def _is_where(line: Sequence[Token], name: Name) -> bool:
    """Whether people or things of an establishment are at a name: "prisoners at Elmfield", "At Elmfield, prisoners"."""
    at = name.first - 1
    at -= at > 0 and line[at].low == "the"
    if at < 0 or line[at].low not in _WITH:
        return False
    if at and line[at - 1].low in _WITH[line[at].low]:
        return True
    behind = [word.low for word in line[name.last : name.last + 3]]
    return not at and behind[:1] == [","] and bool(_INMATES & set(behind))


def _owns_people(line: Sequence[Token], name: Name) -> bool:
    behind = [word.low for word in line[name.last : name.last + 3]]
    return behind[:1] in (["'s"], ["'"]) and bool(_OWNED & set(behind[1:2]))


def _has_room(line: Sequence[Token], name: Name) -> bool:
    """Whether a name holds so many: "Elmfield has 48 beds", but not "Quillon has 480 beds in twelve homes"."""
    at = name.last
    if at + 1 < len(line) and line[at].text == "," and line[at + 1].low in {"which", "with"}:
        at += 1 if line[at + 1].low == "with" else 2
    if at >= len(line) or line[at].low not in _HOLDING:
        return False
    near = line[at + 1 : at + 1 + _NEAR]
    counted = next((i for i, word in enumerate(near) if word.text[0].isdigit()), len(near))
    return bool(_ROOM & {word.low for word in near[counted + 1 :]}) and not _has_several(line[at : at + _FAR])


def _has_limit(line: Sequence[Token], name: Name) -> bool:
    """Whether a name has room for so many at most: "Elmfield provides care for up to 38 people", "is registered for 12 adults"."""
    behind = line[name.last : name.last + _FAR + _NEAR]
    low = [word.low for word in behind]
    if not low or low[0] not in _PROVIDING:
        return False
    registered = "registered" in low[:3]
    limit = low.index("to") + 1 if "up" in low and low[low.index("up") : low.index("up") + 2] == ["up", "to"] else 0
    limit = low.index("up") + 2 if limit else (3 if registered else 0)
    return bool(limit and _ROOM & set(low[limit : limit + _NEAR])) and not _has_several(behind)


_PROVIDING = words("provides provided offers offered cares cared accommodates is was can could has supports supported")
"""What an establishment does for as many as it has room for."""


def _has_several(words: Sequence[Token]) -> bool:
    """Whether several establishments are spoken of: "in twelve homes"."""
    return any(word.low != singular(word.low) and CLASS.get(singular(word.low)) == ESTABLISHMENT for word in words)
