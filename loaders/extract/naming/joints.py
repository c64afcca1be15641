"""What joins names: whether "and" or a comma stands within one name, as in "Ministry of Roads and Fodder", or between two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import may_stand, spelled, word_is
from loaders.extract.naming.joint_bodies import (
    closes_nation,
    is_last_field,
    over_articled,
    over_fields,
    over_health,
    over_served,
)
from loaders.extract.naming.prepositions import is_plain
from loaders.extract.tokens import Token

_TAUGHT = words(
    """business enterprise technology science sciences maths mathematics arts language languages sports sport computing
    engineering media music humanities performing visual primary nursery junior infant infants girls boys creative
    environmental construction design"""
)
_SCHOOLS = words("college academy school centre")


_JOINED_FIELDS = known.POLICY | known.GUARDED


def over_and(line: Sequence[Token], first: int, last: int, end: Callable[[int], int]) -> int:
    """How far "and" or a comma at ``last`` leads a name on: "Ministry of Roads and the Interior"; 0 where it does not.

    ``end`` finds the end of the name that would begin at a place.
    """
    for over in (
        _over_crime,
        over_served,
        _over_pair,
        _over_members,
        _over_common,
        over_articled,
        over_fields,
        over_health,
    ):
        if length := over(line, first, last):
            return length
    if line[last - 1].low not in _JOINED_FIELDS:
        return 0
    at = last + 2 if word_is(line, last + 1, "the") else last + 1
    if not may_stand(line, at):
        return 0
    policy = line[at].low in _JOINED_FIELDS or (line[at].low == "young" and line[at - 2].low == "children")
    tail = end(at)
    headed = tail > at + 1 and any(word.low in known.ORGANISED for word in line[at + 1 : tail])
    if _is_firm_of_two(line, first, last, tail):
        return tail - last
    if any(word.low in known.HEADED_LEFT for word in line[first : min(first + 5, last)]):
        policy = policy or is_last_field(line, first, at)
        closes = line[last].text != "," or _closes(line, at)
        return at + 1 - last if policy and closes and not (headed and at > last + 1) else 0
    if at > last + 1 or (line[last].text == "," and not (policy and _closes(line, at))):
        return 0
    return 2 if (headed or closes_nation(line, at, tail)) and policy else 0


_WATCHED = words("and & fire rescue crime") | {","}
"""What stands between "police" and "commissioner" in the name of who answers for them."""


def _over_crime(line: Sequence[Token], _: int, last: int) -> int:
    """Over what else is watched by who answers for a police force: "Elmshire Police, Fire and Crime Commissioner"."""
    at = last
    while line[last - 1].low == "police" and at < len(line) and line[at].low in _WATCHED:
        at += 1
    named = at > last + 1 and at < len(line) and line[at].text == "Commissioner"
    return at + 1 - last if named else 0


def _over_pair(line: Sequence[Token], first: int, last: int) -> int:
    """Over "and" between the subjects of a school ("Elm Sports and Science College"), what a service does ("Victim Care and
    Advice Service"), or a family's name and the same again.
    """
    if _is_school_of_two(line, last):
        return 3
    if length := _service_of_two(line, last) or _home_of_two(line, last):
        return length
    again = last == first + 1 and line[last].text != "," and word_is(line, last + 1, line[first].text)
    return 2 if again and not may_stand(line, last + 2) else 0


def _over_members(line: Sequence[Token], first: int, last: int) -> int:
    """Over "and" between what the members of an association work in: "Association of Police and Court Interpreters"."""
    if line[first].low not in _ASSOCIATIONS or not word_is(line, first + 1, "of") or line[last].low not in {"and", "&"}:
        return 0
    tail = last + 1
    while tail < min(len(line), last + 4) and may_stand(line, tail) and is_plain(line[tail]):
        tail += 1
    members = tail > last + 2 and line[tail - 1].low.endswith("s") and not line[last - 1].low.endswith("s")
    return tail - last if members and line[tail - 1].low not in known.ORGANISED else 0


_ASSOCIATIONS = frozenset({"association", "federation", "institute", "society", "guild", "union"})


_ENDING = known.ORGANISED | known.POLICY
_HEADING = _ENDING | known.HEADED_LEFT


def _over_common(line: Sequence[Token], first: int, last: int) -> int:
    """Over "and" between common words with capitals inside a sentence: "Quillon Juvenile Assessment and Treatment Centre"."""
    tail = last + 1
    while tail < len(line) and may_stand(line, tail) and is_plain(line[tail]):
        tail += 1
    left, right = line[first:last], line[last + 1 : tail]
    if len(left) < 2 or not right or may_stand(line, tail) or line[last].text == "," or not first:
        return 0
    home = len(left) > 2 and right[-1].low in known.SERVICE  # "Ann Quill Reception and Guidance Center"
    if (left[0].low in GIVEN_NAMES and not home) or left[-1].low in _ENDING or not is_plain(left[-1]):
        return 0
    apart = len(right) > 1 and right[-1].low not in _ENDING  # "Little Orchards and Busy Bees"
    if apart or right[0].low in _HEADING:
        return 0
    return tail - last


def over_firm(line: Sequence[Token], first: int, last: int) -> int:
    """Over the commas of a firm that its partners are named in: "Ashby, Bolt & Co", "Ashby, Bolt and Partners"."""
    tail = last
    while word_is(line, tail, ",") and may_stand(line, tail + 1) and tail - last < _MOST_PARTNERS:
        tail += 2
    links = tail > last and tail + 1 < len(line) and line[tail].low in {"&", "and"}
    ends = links and line[tail + 1].text.istitle() and line[tail + 1].low in _PARTNERED
    listed = (first and line[first - 1].low in _LISTING) or (
        ends and tail + 2 < len(line) and line[tail + 2].low == "and"
    )
    return tail + 2 - last if ends and not listed and last - first <= _MOST_BEFORE else 0


_LISTING = frozenset({",", "and", "between"})
_PARTNERED = words("co company partners associates")
_MOST_PARTNERS = 6
_MOST_BEFORE = 2
"""Words of a firm's first partner: "Ann Ashby, Bolt & Co"."""


_GUARDING = frozenset({"custody", "escort", "escorts", "custodial", "space"})
"""What a firm of two trades does, which no body is for: "Elm Care and Custody", "Elm Defence and Space"."""


_HEADED_OR_FIELDS = known.POLICY | known.HEADED_LEFT


_FIELDS_OF_FIRMS = known.POLICY | _GUARDING


def _is_firm_of_two(line: Sequence[Token], first: int, last: int, tail: int) -> bool:
    """Whether "and" at a place joins two things that one firm does: "Elm Care and Education", "Elm Roads and Property Ltd"."""
    done = [word.low for word in line[last + 1 : tail]]
    formless = done[:-1] if done[-1] in known.LEGAL_FORMS else done
    proper = last > first + 1 and line[first].low not in _HEADED_OR_FIELDS
    if len(formless) != 1:
        return False
    proper = proper or (
        formless[0] in _GUARDING and first > 0 and line[first - 1].text.islower()
    )  # "to Care and Custody"
    return proper and formless[0] in known.COMPANY | _GUARDING and (formless != done or formless[0] in _FIELDS_OF_FIRMS)


_PROPER_HEADS = known.ORGANISED - COMMON


def _is_school_of_two(line: Sequence[Token], last: int) -> bool:
    """Whether "and" at a place joins the two subjects of a school: "Elm Sports and Science College"."""
    if last + 2 >= len(line) or line[last].low not in {"and", "&"} or line[last - 1].low in _PROPER_HEADS:
        return False
    taught = line[last - 1].low in _TAUGHT and line[last + 1].low in _TAUGHT
    return taught and may_stand(line, last + 1) and line[last + 2].low in _SCHOOLS and may_stand(line, last + 2)


_SERVED = known.POLICY | words(
    """advice advocacy guidance counselling assessment treatment repair repairs maintenance referral recovery information
    prevention monitoring tagging interpreting translation escort custody recycling collection cleaning catering therapy
    rehabilitation mentoring supervision enforcement detection drug alcohol wellbeing substance victim witness"""
)
"""What a service is for, on both sides of "and" in its name."""

_SERVING = words("service services helpline programme program scheme hub contract allowance allowances payment credit")
"""Last words of the names of services of two things."""


def _service_of_two(line: Sequence[Token], last: int) -> int:
    """How far "and" at a place leads on to the end of a service's name: two words or more; 0 where it does not."""
    if line[last].low not in {"and", "&"} or not _is_served(line[last - 1]) or not may_stand(line, last + 1):
        return 0
    at = last + 1
    while at < min(len(line), last + 4) and may_stand(line, at) and _is_served(line[at]):
        at += 1
    ends = at > last + 1 and at < len(line) and may_stand(line, at) and line[at].low in _SERVING
    body = spelled(line[last + 1 : at + 1]).casefold() in known.BODIES
    return at + 1 - last if ends and not body and (last < 2 or line[last - 2].low not in known.ORGANISED) else 0


_FOR_WHAT = known.SERVICE_WORDS - known.SERVICE


def _home_of_two(line: Sequence[Token], last: int) -> int:
    """How far "and" at a place leads on to the end of what an establishment is: "Elm Remand and Reintegration Facility"."""
    if line[last].low not in {"and", "&"} or last < 2 or line[last - 1].low not in _FOR_WHAT:
        return 0
    at = last + 1
    while (
        at < min(len(line), last + 4)
        and may_stand(line, at)
        and is_plain(line[at])
        and line[at].low not in known.SERVICE
    ):
        at += 1
    ends = at > last + 1 and at < len(line) and may_stand(line, at) and line[at].low in known.SERVICE
    return at + 1 - last if ends else 0


def _is_served(word: Token) -> bool:
    """Whether a word with a capital may say what a service is for."""
    return word.low not in _SERVING and (word.low in _SERVED or (is_plain(word) and word.low not in known.ORGANISED))


def _closes(line: Sequence[Token], at: int) -> bool:
    """Whether the words of policy from a place on lead to an "and", as the last but one of a list does."""
    while at < len(line) and line[at].low in known.POLICY:
        at += 1
    return at < len(line) and line[at].low in {"and", "&", ","}
