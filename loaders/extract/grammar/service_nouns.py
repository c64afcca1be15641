"""Nouns for public services by class and sense, by which what common words describe is told for a service: "jail" is an
establishment, and means what "prison" does.
"""

from __future__ import annotations

from functools import lru_cache

from loaders.extract.grammar.service_pairs import PAIRED as PAIRED
from loaders.extract.grammar.service_pairs import PUBLIC_PAIRS as PUBLIC_PAIRS
from loaders.extract.grammar.service_tables import ACTS, ESTABLISHMENTS, FIELDS, LINES, THINGS, WRAPPERS
from loaders.extract.knowledge.words import words

ESTABLISHMENT, LINE, THING, ACT, FIELD, WRAPPER = "establishment", "line", "thing", "act", "field", "wrapper"
ALONE = (ESTABLISHMENT, LINE)
"""Classes of services that stand alone, of which one is a company's."""

_TABLES = {
    ESTABLISHMENT: ESTABLISHMENTS,
    LINE: LINES,
    THING: THINGS,
    ACT: ACTS,
    FIELD: FIELDS,
    WRAPPER: WRAPPERS,
}
"""The nouns of each class, a line for each sense."""

_SAME = frozenset({"barracks", "baths", "logistics", "works", "meals-on-wheels"})
"""Nouns that end in -s in the singular too."""


@lru_cache(maxsize=8_192)
def singular(word: str) -> str:
    """The singular of a noun in small letters; the word itself where it is none: "bus" of "buses", "ferry" of "ferries"."""
    if word in _SAME:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("uses", "ches", "shes", "xes", "sses")) and word not in {"houses", "warehouses"}:
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3 else word


def _by_word() -> tuple[dict[str, str], dict[str, str]]:
    """The class and the sense of each word; a word of several tables is of the first."""
    classes: dict[str, str] = {}
    senses: dict[str, str] = {}
    for name, table in _TABLES.items():
        for line in table.strip().splitlines():
            group = line.split()
            for word in group:
                classes.setdefault(word, name)
                senses.setdefault(word, group[0])
    return classes, senses


CLASS, SENSE = _by_word()
"""The class of each word, and the first word of its line, by its singular."""

SENSES = (frozenset(SENSE.values()) - {"franchise", "lot"}) | words(
    """patient musculoskeletal orthopaedic asylum software grounds disability refugee offender prisoner dental ophthalmic diesel
    street pupil army navy"""
)
"""What words before a noun may mean that say what a contract or work is for."""

ACTIVITIES = frozenset(word for word in CLASS if word.endswith("ing"))
"""Nouns of action that are forms of verbs as well: "cleaning"."""

VAGUE = frozenset(word for word, name in CLASS.items() if name == WRAPPER)
"""Nouns that say nothing without a word before them, in the singular."""

SILENT = words("electronic offender prisoner gps satellite household domestic municipal kerbside door-to-door local")
"""Modifiers that tell a service, but no two services apart: "offender tagging" is "electronic monitoring"."""

PERSONS = words(
    """offenders criminals prisoners inmates detainees defendants suspects patients pupils students children residents
    tenants refugees migrants seekers applicants claimants jobseekers passengers commuters veterans recruits soldiers
    juveniles youngsters probationers evacuees"""
)
"""Whom public services are given to."""

OWNERS = words(
    """council councils city cities town towns village county counties state states country nation province region district
    borough municipality capital island islands government ministry department authority army navy military police
    parliament university regions commune canton federal kingdom republic territory board boards agency trust nhs corps
    force municipalities"""
)
"""Whose services they are, where no name says it: "the city's trams"."""
