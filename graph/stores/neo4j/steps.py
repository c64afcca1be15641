"""Facts as the steps of a search for paths, which counts entities and facts by small integers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from graph.identity import Id
from graph.model import Fact
from graph.paths import Edge, Path, pieces
from graph.store import Search
from graph.stores.neo4j.facts import FACT, read_fact
from graph.stores.neo4j.known import Known
from graph.stores.neo4j.statements import Statements

Truth = Literal["certain", "possible"]
TRUTHS: tuple[Truth, ...] = ("certain", "possible")
"""How a path may hold, in the order in which paths are answered."""

HOLDS: dict[Truth, str] = {
    "certain": "r.start_max < $last AND r.end_min > $first AND r.status = 'asserted'",
    "possible": "r.start_min < $last AND r.end_max > $first",
}
NEIGHBOURS = f"""
MATCH (e:Entity)-[r:{{types}} WHERE {{holds}}]-(:Entity) WHERE e.id IN $ids
RETURN DISTINCT {FACT}
"""


class Steps:
    """The facts that hold, certainly or possibly, on a day of a window; stored, or as ``known`` on a day."""

    def __init__(self, statements: Statements, search: Search, known: Known | None, types: str, truth: Truth) -> None:
        self._statements = statements
        self._search = search
        self._known = known
        self._statement = NEIGHBOURS.format(types=types, holds=HOLDS[truth])
        self._truth = truth
        self._entities: list[Id] = []
        self._facts: list[Fact] = []
        self._places: dict[Id, int] = {}

    def neighbours(self, frontier: Sequence[int]) -> list[Edge]:
        """The edges of entities, on the days on which they hold."""
        near = {self._entities[place] for place in frontier}
        return [edge for fact in self._around(sorted(near)) for edge in self._edges(fact, near)]

    def ids(self, facts: Sequence[int]) -> Mapping[int, Id]:
        """The ids of facts that the search has met."""
        return {fact: self._facts[fact].id for fact in facts}

    def path(self, places: Path) -> tuple[Fact, ...]:
        """The facts of a path."""
        return tuple(self._facts[place] for place in places)

    def noted(self, path: Sequence[Fact]) -> Path:
        """A path that is known already, as the search counts it."""
        return tuple(map(self._note, path))

    def place(self, entity: Id) -> int:
        """The integer of an entity."""
        place = self._places.setdefault(entity, len(self._entities))
        if place == len(self._entities):
            self._entities.append(entity)
        return place

    def share_a_day(self, path: Sequence[Fact]) -> bool:
        """Whether all facts of a path hold in this way on one common day of the window."""
        window = self._search.window
        common = [(window.start.toordinal(), window.end.toordinal())]
        for fact in path:
            held = [tuple(edge[3:5]) for edge in self._edges(fact, {fact.subject})]
            common = [
                (max(first, start), min(last, end))
                for first, last in common
                for start, end in held
                if max(first, start) < min(last, end)
            ]
        return bool(common)

    def _around(self, entities: Sequence[Id]) -> Iterable[Fact]:
        if self._known is not None:
            return (*self._known.facts(entities, "subject"), *self._known.facts(entities, "object"))
        window = self._search.window
        rows = self._statements.of(self._statement, entities, first=window.start, last=window.end)
        return map(read_fact, rows)

    def _edges(self, fact: Fact, near: set[Id]) -> Iterator[Edge]:
        """A fact seen from those of its ends that were asked about, once for each stretch of days on which it holds."""
        for here, there in ((fact.subject, fact.object), (fact.object, fact.subject)):
            if here in near:
                yield from self._stretches(fact, self.place(here), self.place(there))

    def _stretches(self, fact: Fact, here: int, there: int) -> Iterator[Edge]:
        place, span = self._note(fact), fact.span
        if self._truth == "possible":
            yield place, here, there, span.start_min.toordinal(), span.end_max.toordinal()
        elif fact.status == "asserted":
            certainly = place, here, there, span.start_max.toordinal(), span.end_min.toordinal()
            yield from pieces(certainly, fact.denied)

    def _note(self, fact: Fact) -> int:
        """The integer of a fact in this search."""
        place = self._places.setdefault(fact.id, len(self._facts))
        if place == len(self._facts):
            self._facts.append(fact)
        return place
