"""Possessives inside names: "St Anne's School", "Tarnardo's has", and those between two: "Kent's Acme"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import AUXILIARIES, POSSESSIVE_MARKS
from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.openers import COMMON, FUNCTION
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import may_stand, word_is
from loaders.extract.naming.prepositions import OFFICERS
from loaders.extract.tokens import Token

_OWNING = words(
    """king queen prince princess children women men people girls boys ladies citizens veterans bishop archbishop christ
    workers teachers farmers miners pensioners prisoners nurses players governors auditors magistrates mayor
    sheriff coroner crown officers lawyers doctors students parents consumers tenants residents patients sailors
    victims survivors families offenders refugees pupils learners claimants passengers
    policemen soldiers seamen firefighters foremen drivers writers musicians actors master masters widow widows saint lloyd
    guy carers trainers headteachers judges barristers solicitors inventors"""
)
"""Words that own in names: "King's College", "Magistrates' Court"."""
_SPOTS = words(
    "wood end cross hill green gate heath moor well corner mead common farm mill bridge ferry bay creek point rest court lodge"
)
"""Last words of places that are somebody's by their name: "Quill's Wood"."""

_SAINT = frozenset({"st", "st.", "saint"})


def _is_spot(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether a possessive is part of a place's name, by the words beside it: "Quill's Wood", "Quill's Cross Prison"."""
    owned = line[last + 1]
    titled = line[first].text.istitle() and owned.text.istitle()
    return last == first + 1 and titled and owned.low in _SPOTS and not word_is(line, last + 2, "of")


def _ends_as_saint(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether a possessive ends the name of what is called after a saint: "St Anne's is", "St Anne's care home", but not
    "St Anne's pupils".
    """
    hallowed = last - first in (2, 3) and line[first].low in _SAINT and line[last - 1].text.istitle()
    behind = line[last + 1] if last + 1 < len(line) else None
    return hallowed and (behind is None or not behind.text[0].isalnum() or behind.low in _BEHIND_SAINTS)


_BEHIND_SAINTS = FUNCTION | known.SERVICE | known.SERVICE_WORDS

_TRADES = words(
    """coaches taxis cabs removals bakery butchers farms nurseries travel motors garage kitchens haulage laundry laundries
    dairies minibuses motorcoaches coachways coachlines caterers builders funerals opticians"""
)
"""What family firms do, behind the name of the family: "Quill's Coaches"."""


def _ends_as_firm(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name is that of its founder, in the possessive: "Tarnardo's" of "Tarnardo's has" and "by Tarnardo's."."""
    founder = line[first].text.istitle() and line[first].low not in COMMON and not is_place(line[first].text)
    lone = first == last - 1 and founder
    behind = line[last + 1] if last + 1 < len(line) else None
    led = first > 0 and (line[first - 1].low in _AGENTS or line[first - 1].low in known.COMPANY)
    closes = behind is None or behind.text in _CLOSING
    return lone and ((closes and led) or (behind is not None and behind.low in AUXILIARIES))


_AGENTS = words("by with charity firm company from to and")
_CLOSING = frozenset(".,;:)")


def owns_office(line: Sequence[Token], at: int) -> bool:
    """Whether the title at a place is of somebody whose office is a body: "Fodder Commissioner's Office"."""
    led = (
        at + 2 < len(line)
        and line[at].low.rpartition("-")[2] in HOLDERS_OF_OFFICES
        and line[at + 1].low in POSSESSIVE_MARKS
    )
    return led and line[at + 2].text in {"Office", "Department"}


HOLDERS_OF_OFFICES = words(
    """commissioner ombudsman auditor auditor-general comptroller controller sheriff mayor attorney prosecutor coroner
    governor advocate general inspector adjudicator"""
)


def over_possessive(line: Sequence[Token], first: int, last: int) -> int:
    """How far a possessive at ``last`` leads a name on: "St Anne's School"; 0 where it stands between owner and owned."""
    if line[first].low == "office" and last + 1 < len(line) and line[last + 1].low in OFFICERS:
        return 2
    if owns_office(line, last - 1):
        return 2
    if not may_stand(line, last + 1):
        return int(_ends_as_saint(line, first, last) or _ends_as_firm(line, first, last))
    if line[first].low in {"her", "his"} or line[last - 1].low in _OWNING:
        return 2
    if (first < last - 1 and line[last - 2].low in _SAINT) or _is_spot(line, first, last):
        return 2
    if first == last - 1 and line[last + 1].low in _TRADES and not may_stand(line, last + 2):
        return 2
    tail = last + 2
    while may_stand(line, tail) and tail < last + 6:
        tail += 1
    return 2 if line[last].text in {"'", "’"} and line[tail - 1].low in known.UNION else 0
