"""What a store must answer, worked out from the record alone: all claims projected in one go, with no store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from graph.decisions import Decisions
from graph.identity import Id
from graph.model import Claim, Contradiction, Document, Entity, EntityJudgement, Entry, Fact, Figure, Judgement, Mention
from graph.names import words
from graph.naming import Voice, call
from graph.projection import Group, Projected, Reading, previous, project, readings
from graph.store import Search, Side

Thing = TypeVar("Thing", Claim, Figure)


def kept(loads: Iterable[Entry]) -> list[Entry]:
    """The record after these loads: one entry a document, by id, each claim and figure once."""
    found: dict[Id, Entry] = {}
    for entry in loads:
        older = found.get(entry.document.id)
        document = entry.document.over(older.document) if older else entry.document
        found[document.id] = Entry(document, _distinct(entry.claims), _distinct(entry.figures))
    return [found[each] for each in sorted(found)]


def _distinct(said: Iterable[Thing]) -> tuple[Thing, ...]:
    """The first of each id, in the order of ids."""
    found: dict[Id, Thing] = {}
    for each in said:
        found.setdefault(each.id, each)
    return tuple(found[each] for each in sorted(found))


class Oracle:
    """The whole graph of a record."""

    def __init__(self, loads: Iterable[Entry], judgements: Iterable[Judgement] = ()) -> None:
        self.entries = kept(loads)
        self.judgements = sorted({each.id: each for each in judgements}.values(), key=lambda each: each.id)
        self._decisions = Decisions(self.judgements)
        self.documents: dict[Id, Document] = {entry.document.id: entry.document for entry in self.entries}

    def projected(self, known_on: date | None = None) -> list[Projected]:
        """What each group of claims comes to, of all or of those asserted by a day."""
        groups: dict[Group, dict[Id, Reading]] = {}
        for claim, asserted_on in self._counted():
            if known_on is not None and (asserted_on is None or asserted_on > known_on):
                continue
            for group, reading in readings(claim, asserted_on, self._decisions.resolver):
                groups.setdefault(group, {})[reading.claim] = reading
        return [project(group, list(each.values())) for group, each in groups.items()]

    def facts(self, known_on: date | None = None) -> list[Fact]:
        """All facts, in the order of edges."""
        found = [fact for each in self.projected(known_on) for fact in each.facts]
        return sorted(found, key=lambda fact: (fact.span.start_min, fact.id))

    def contradictions(self, known_on: date | None = None) -> list[Contradiction]:
        """All contradictions, by id."""
        found = [contradiction for each in self.projected(known_on) for contradiction in each.contradictions]
        return sorted(found, key=lambda contradiction: contradiction.id)

    def edges(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        """The facts that possibly hold on a day of the window, with one of the entities on that side."""
        ends = {self._decisions.resolver.canonical(each) for each in of}
        return [
            fact
            for fact in self.facts(search.known_on)
            if getattr(fact, side) in ends and fact.predicate in search.predicates and fact.span.holds(search.window)
        ]

    def reach(self, of: Sequence[Id], side: Side, search: Search) -> list[Fact]:
        """Edges, and on from what is at their other side."""
        found: dict[Id, Fact] = {}
        reached, frontier = set(of), list(of)
        while frontier:
            facts = self.edges(frontier, side, search)
            found.update((fact.id, fact) for fact in facts)
            far = {fact.object if side == "subject" else fact.subject for fact in facts}
            frontier = sorted(far - reached)
            reached |= far
        return sorted(found.values(), key=lambda fact: (fact.span.start_min, fact.id))

    def entities(self) -> dict[Id, Entity]:
        """All entities, by the id that each has now."""
        return {entity: _entity(entity, uses) for entity, uses in self._uses().items()}

    def named(self) -> dict[str, list[Id]]:
        """For each word of a name, the entities that it names: those with most claims first, then by id."""
        found: dict[str, set[Id]] = {}
        uses = self._uses()
        for entity, called in uses.items():
            for name, _, _ in called:
                for word in words(name):
                    found.setdefault(word, set()).add(entity)
        return {
            start: sorted(
                {entity for word, some in found.items() if word.startswith(start) for entity in some},
                key=lambda entity: (-uses[entity].total(), entity),
            )
            for start in sorted(found)
        }

    def figures(self) -> list[Figure]:
        """All figures, by measure, then id."""
        found = (figure for entry in self.entries for figure in entry.figures)
        return sorted(found, key=lambda figure: (figure.measure, figure.id))

    def every_key(self) -> list[Id]:
        """Every key that the record speaks of."""
        return sorted({own_key for _, own_key, _ in self._named()})

    def _uses(self) -> dict[Id, Counter[tuple[str, str, str]]]:
        """How many claims call each entity by each name, kind and identifier."""
        found: dict[Id, Counter[tuple[str, str, str]]] = {}
        for mention, own_key, votes in self._named():
            uses = found.setdefault(self._decisions.resolver.canonical(own_key), Counter())
            uses[mention.name, mention.kind, mention.identifier] += votes
        return found

    def _claims(self) -> Iterator[tuple[Claim, date | None, bool]]:
        for entry in self.entries:
            day = entry.document.asserted_on
            counted = {claim.id for claim in entry.claims if not self._decisions.drops(claim.id)}
            yield from ((claim, day, claim.id in counted) for claim in entry.claims)
            added = {claim.id: claim for _, claim in reversed(self._decisions.added(entry.document.id))}
            yield from ((claim, day, True) for each, claim in added.items() if each not in counted)

    def _counted(self) -> Iterator[tuple[Claim, date | None]]:
        return ((claim, day) for claim, day, counts in self._claims() if counts)

    def _named(self) -> Iterator[tuple[Mention, Id, int]]:
        own_key = self._decisions.resolver.own_key
        for claim, _, counts in self._claims():
            for mention in (claim.subject, claim.object):
                yield mention, own_key(mention.key(claim.document), claim.document), int(counts)
            former = previous(claim)
            if former and counts:
                yield former, own_key(former.key(claim.document), claim.document), 0
        for figure in (figure for entry in self.entries for figure in entry.figures):
            yield figure.entity, own_key(figure.entity.key(figure.document), figure.document), 0
        for judgement in self.judgements:
            if isinstance(judgement, EntityJudgement) and judgement.verdict != "unsure":
                for use in (judgement.left, judgement.right):
                    yield Mention(use.name, use.kind), use.own_key, 0


def _entity(entity: Id, uses: Counter[tuple[str, str, str]]) -> Entity:
    name, kind = call(Voice(name, kind, votes) for (name, kind, _), votes in uses.items())
    called = sorted((each, identifier) for each, _, identifier in uses)
    aliases = dict.fromkeys(each for each, _ in called if each != name)
    return Entity(entity, name, kind, tuple(aliases), tuple(dict.fromkeys(each for _, each in called if each)))
