"""Which dates each verb and noun of a line has, and as what bounds: "became its owner in May" begins then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from graph.vocabulary import PREDICATES
from loaders.extract.dates import Expression, Lead
from loaders.extract.grammar.control import STOPPING
from loaders.extract.grammar.lexicon import ANNOUNCING
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.reports import REPORTS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line
from loaders.extract.timing.date_places import is_period, item_at, items_of, leading_clause
from loaders.extract.timing.owners import ITS_OWN, Owners
from loaders.extract.timing.sharing import naming, sharing

_AFTERWARDS = {"INSPECTED": REPORTS}
"""Nouns for what comes after an event, whose date is the latest that the event can have."""

_BEGINNING = words(
    """became becomes become appointed joined made named elected began begin begins begun started starts start came comes
    come put placed"""
)
_STARTING = words("outsourced contracted subcontracted farmed hived externalised entrusted delegated assigned")
"""Verbs that tell of running by its beginning."""

_STOPPING = STOPPING | {"longer"}
_HAPPENING = {name for name, predicate in PREDICATES.items() if predicate.is_event} | {"COMMISSIONED"}
_BOUNDING = frozenset({"until", "from", "between"})
_FRONTING: dict[str, Lead] = {"before": "until", "until": "until", "till": "until", "since": "from"}
_LASTING = frozenset({"RUNS", "OWNS", "HELD_OFFICE", "MEMBER_OF"})
_NEXT = 16


class Dating:
    """The dates of one line, each given to the verb or noun that it is said of (see ``Owners``, which takes the same)."""

    def __init__(
        self, view: View, places: Collection[int], dates: Sequence[Expression], states: Collection[int] = ()
    ) -> None:
        self._view, self.line = view, view.line
        self._owners = Owners(view, places, dates, states)
        self._dates = self._owners.dates
        self._said = {at for date in self._dates for at in items_of(self.line, date)}

    def of(self, at: int, predicate: str) -> list[Expression]:
        """The dates of the verb or noun at ``at``, for a claim of this predicate."""
        if not self._dates:
            return []
        if predicate in _HAPPENING and (date := self._taken_up(at)):
            return [replace(date, lead="in")]
        owners = self._owners.claiming(predicate)
        found: list[Expression] = []
        own: list[Expression] = []
        for date, here, owner in zip(self._dates, self._owners.here, owners, strict=True):
            clause = leading_clause(self.line, at, here, self._said) if date.lead not in _BOUNDING else None
            if lead := clause or self._fronted(at, here, predicate):
                found.append(replace(date, lead=lead))
            elif owner in {at, ITS_OWN} and not (predicate == "PUBLISHED" and is_period(self.line, here)):
                (own if owner == ITS_OWN else found).append(self._bounding(date, at, predicate))
        announced = (
            self._announced(at) if predicate == "COMMISSIONED" and not any(date.lead == "in" for date in found) else []
        )
        return [*own, *announced, *self._nearest(found, at, predicate)] or self._shared(at, predicate)

    def _taken_up(self, at: int) -> Expression | None:
        """The date before the "when" that opens the clause of a verb: "since 2014, when it bought Acme, it has"."""
        when = next((item for item in range(at - 1, max(0, at - _NEXT), -1) if self.line[item].low == "when"), 0)
        if not when or any(item in self._owners.verbs for item in range(when, at)):
            return None
        last = when - 1 if self.line[when - 1].low == "," else when
        return next((date for date in self._dates if items_of(self.line, date).stop == last), None)

    def _nearest(self, found: list[Expression], at: int, predicate: str) -> list[Expression]:
        """The dates; those of what happens with the one next to its verb first: "born in 2011, it was bought in 2014"."""
        if predicate not in _HAPPENING or len(found) < 2:
            return found
        return sorted(found, key=lambda date: abs(item_at(self.line, date) - at))

    def _fronted(self, at: int, here: int, predicate: str) -> Lead | None:
        """What a clause that opens the sentence makes of its date for the next: "before Acme took over in May, Bolt ran it"."""
        lasts = (
            predicate in _LASTING and 0 not in self._said and not (predicate == "OWNS" and at in self._owners.states)
        )
        lead = _FRONTING.get(self.line[0].low) if lasts else None
        if lead is None or here > at:
            return None
        comma = next((item for item in range(here, at) if self.line[item].low == ","), at)
        verbs = {item for item in self._owners.verbs if item < comma}
        return lead if verbs and at - comma in range(1, _NEXT) and min(verbs) < here else None

    def _shared(self, at: int, predicate: str) -> list[Expression]:
        """The dates of a verb that this has no other than, where its clause has none of its own."""
        find = sharing if predicate in _HAPPENING else naming if predicate == "RUNS" else None
        item = find(self._view, at) if find else None
        if item is None:
            return []
        owners = self._owners.spoken
        return [replace(date, lead="in") for date, owner in zip(self._dates, owners, strict=True) if owner == item]

    def _announced(self, at: int) -> list[Expression]:
        """The day on which an award is announced: "announced on Friday that it had awarded the contract"."""
        view = self._view
        made = {
            view.clauses.verb(each).at for each in view.phrases.verbs if view.clauses.verb(each).lemma in ANNOUNCING
        }
        before = [item for item in made if item < at or self._is_announced(item)]
        if not before:
            return []
        owners = self._owners.spoken
        return [date for date, owner in zip(self._dates, owners, strict=True) if owner in before and date.lead == "in"]

    def _is_announced(self, item: int) -> bool:
        """Whether a verb of announcing closes a sentence of what "it was announced on Friday"."""
        before = [each.low for each in self.line[max(0, item - 2) : item]]
        return before in (["it", "was"], ["was", "it"])

    def _bounding(self, date: Expression, at: int, predicate: str) -> Expression:
        """The date as the bound that it is: "became its owner in May" begins then, "stopped running it in May" ends."""
        if self.line[at].low in _AFTERWARDS.get(predicate, ()):
            return leading(date, "by")
        if _begins(self.line, at) or (predicate == "RUNS" and self.line[at].low in _STARTING):
            return leading(date, "from")
        return replace(date, lead="until") if _stops(self.line, at) and date.lead in ("in", "from") else date


def _begins(line: Line, at: int) -> bool:
    return any(item.low in _BEGINNING for item in line[max(0, at - 4) : at])


def _stops(line: Line, at: int) -> bool:
    return any(item.low in _STOPPING for item in line[max(0, at - 2) : at])


def leading(date: Expression, lead: Lead) -> Expression:
    """The date as this bound, where its own words say none."""
    return replace(date, lead=lead) if date.lead == "in" else date
