"""Groups of claims, and their projection to facts and contradictions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from graph.citation import statement
from graph.identity import Id, derive
from graph.model import Contradiction, Fact
from graph.offices import is_ministerial
from graph.projection import Group, Reading, began, ended, project
from graph.span import UNKNOWN_MAX
from graph.stores.neo4j.days import NUMBERED, Days, day_or_none, span, texts
from graph.stores.neo4j.statements import Statements
from graph.stores.neo4j.values import Row, bounds, filled, hexes, pairs_text, windows_text
from graph.vocabulary import PREDICATES
from graph.years import years

ROLES: dict[str, Callable[[Reading], Reading]] = {"group": lambda own: own, "begins": began, "ends": ended}
"""The properties of a claim that name the groups it reads into, with what it reads there."""

READINGS = {
    role: f"MATCH (c:Claim) WHERE c.{role} IN $groups "
    f"RETURN collect([c.{role}, c.id, c.status, c.sentence, c.source, c.url, c.locator, {texts('c')}])"
    for role in ROLES
}
ENDS = "UNWIND $rows AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})"
CLEAR = {each: f"{ENDS} MATCH (s)-[r:{each} {{group: row.group}}]->(o) DELETE r" for each in PREDICATES}
CREATE = {each: f"{ENDS} CREATE (s)-[r:{each} {NUMBERED}]->(o) SET r += row.fact" for each in PREDICATES}
CLEAR_CONTRADICTIONS = "UNWIND $rows AS id MATCH (x:Contradiction {group: id}) DETACH DELETE x"
CONTRADICT = """
UNWIND $rows AS row
CREATE (x:Contradiction) SET x = row.contradiction
WITH x, row UNWIND row.claims AS id
MATCH (c:Claim {id: id})
CREATE (x)-[:BETWEEN]->(c)
"""
TITLES = """
MATCH (p:Entity:Person) WHERE p.id IN $ids
OPTIONAL MATCH (p)-[r:HELD_OFFICE]->()
RETURN p.id, p:Minister, collect(r.title)
"""
MINISTER = "UNWIND $rows AS id MATCH (p:Entity {id: id}) SET p:Minister"
NO_MINISTER = "UNWIND $rows AS id MATCH (p:Entity {id: id}) REMOVE p:Minister"


class Quote(NamedTuple):
    """A claim's sentence, and where it stands."""

    sentence: str
    source: str
    url: str
    locator: str


@dataclass(slots=True)
class _Said:
    """What the claims of a group say, and how."""

    readings: list[Reading] = field(default_factory=list)
    quotes: dict[Id, Quote] = field(default_factory=dict)

    def add(self, reading: Reading, quote: Quote) -> None:
        self.readings.append(reading)
        self.quotes[reading.claim] = quote

    def statements(self, claims: Collection[Id]) -> int:
        """How many distinct statements these claims are."""
        return 1 if len(claims) == 1 else len({statement(self.quotes[claim].sentence) for claim in claims})

    def first(self, claims: Iterable[Id]) -> Quote:
        """The quote that says it most plainly: one that asserts before one that plans, a sentence before a row, an early one."""
        among = set(claims)
        chosen = min((each for each in self.readings if each.claim in among), key=self._plainly)
        return self.quotes[chosen.claim]

    def _plainly(self, reading: Reading) -> tuple[bool, bool, date, Id]:
        is_row = bool(self.quotes[reading.claim].locator)
        return reading.status != "asserted", is_row, reading.asserted_on or UNKNOWN_MAX, reading.claim


def group_id(group: Group) -> str:
    """The id of a group, from all that it is."""
    pairs = (part for pair in group.qualifiers for part in pair)
    return derive("group", group.subject.hex(), group.predicate, group.object.hex(), *pairs).hex()


class Groups:
    """The groups that a transaction touches, and their projection at its end."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._touched: dict[str, Group] = {}
        self._stale: set[str] = set()
        self._said: dict[str, _Said] = {}
        self._officers: set[Id] = set()

    def touch(self, group: Group) -> None:
        """A claim of this group went: project what is left at the end."""
        self._stale.add(self._key(group))

    def add(self, group: Group, reading: Reading, quote: Quote) -> str:
        """Note what a new claim says of a group; the group's id."""
        key = self._key(group)
        self._said.setdefault(key, _Said()).add(reading, quote)
        return key

    def gather(self) -> None:
        """Read what the stored claims say of the touched groups, before new claims are written."""
        for role, statement_ in READINGS.items():
            ((found,),) = self._statements.rows(statement_, groups=list(self._touched))
            for key, claim, status, *quote, start_min, start_max, end_min, end_max, asserted_on in found:
                asserted = "asserted" if status == "ended" else status
                during = span(start_min, start_max, end_min, end_max)
                own = Reading(bytes.fromhex(claim), during, asserted, day_or_none(asserted_on))
                self._said.setdefault(key, _Said()).add(ROLES[role](own), Quote(*(each or "" for each in quote)))
                self._stale.add(key)

    def settle(self) -> None:
        """Project every touched group again; its claims are all there."""
        facts: dict[str, list[Row]] = {}
        days = Days()
        contradictions: list[Row] = []
        for key, said in self._said.items():
            projected = project(self._touched[key], said.readings)
            for fact in projected.facts:
                facts.setdefault(fact.predicate, []).append(_fact_row(key, fact, said, days))
            contradictions += [_contradiction_row(key, each) for each in projected.contradictions]
        self._clear()
        for predicate, rows in facts.items():
            self._statements.each(CREATE[predicate], rows, days=days.listed())
        self._statements.each(CONTRADICT, contradictions)
        for cache in (self._touched, self._stale, self._said):
            cache.clear()

    def officers(self) -> None:
        """Label those who hold a ministerial office, of all whose offices were touched."""
        found = self._statements.rows(TITLES, ids=hexes(self._officers)) if self._officers else []
        ministers = {person: any(map(is_ministerial, titles)) for person, _, titles in found}
        changed = [person for person, labelled, _ in found if ministers[person] != labelled]
        self._statements.each(MINISTER, [each for each in changed if ministers[each]])
        self._statements.each(NO_MINISTER, [each for each in changed if not ministers[each]])
        self._officers.clear()

    def _key(self, group: Group) -> str:
        key = group_id(group)
        if group.predicate == "HELD_OFFICE":
            self._officers.add(group.subject)
        self._touched[key] = group
        return key

    def _clear(self) -> None:
        stale: dict[str, list[Row]] = {}
        for key in self._stale:
            group = self._touched[key]
            row = {"subject": group.subject.hex(), "object": group.object.hex(), "group": key}
            stale.setdefault(group.predicate, []).append(row)
        for predicate, rows in stale.items():
            self._statements.each(CLEAR[predicate], rows)
        self._statements.each(CLEAR_CONTRADICTIONS, list(self._stale))


def _fact_row(group: str, fact: Fact, said: _Said, days: Days) -> Row:
    properties = {
        "id": fact.id.hex(),
        **bounds(fact.span),
        "status": fact.status,
        "years": years(fact.predicate, fact.span, fact.status),
        "statements": said.statements(fact.claims),
        **_shown(said.first(fact.claims)),
        "supported_by": [claim.hex() for claim in fact.claims],
        "group": group,
        "qualifiers": pairs_text(fact.qualifiers),
        **dict(fact.qualifiers),
        "denied": windows_text(fact.denied),
    }
    numbers = days.apart(properties)
    return {"subject": fact.subject.hex(), "object": fact.object.hex(), "fact": filled(properties), "days": numbers}


def _shown(quote: Quote) -> Row:
    return {"sentence": quote.sentence, "source": quote.source, "url": quote.url}


def _contradiction_row(group: str, contradiction: Contradiction) -> Row:
    window = contradiction.window
    properties = {
        "id": contradiction.id.hex(),
        "kind": contradiction.kind,
        "group": group,
        "fact": contradiction.fact.hex() if contradiction.fact else None,
        "start": window.start if window else None,
        "end": window.end if window else None,
    }
    return {"contradiction": filled(properties), "claims": hexes(contradiction.claims)}
