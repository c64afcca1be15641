"""Which dates each verb and noun of a line has, and as what bounds: "became its owner in May" begins then."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from graph.vocabulary import PREDICATES
from loaders.extract.dates import Expression, Lead
from loaders.extract.grammar.control import STOPPING
from loaders.extract.grammar.lexicon import ANNOUNCING
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.continuing import OLD
from loaders.extract.knowledge.reports import FINDINGS, REPORTS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line
from loaders.extract.timing.date_places import is_period, item_at, items_of, leading_clause, stands_between
from loaders.extract.timing.governed import LOSING, is_task_of, is_unfulfilled
from loaders.extract.timing.owners import ITS_OWN, Owners
from loaders.extract.timing.sharing import naming, sharing

_AFTERWARDS = {"INSPECTED": REPORTS | FINDINGS}
"""Nouns for what comes after an event, whose date is the latest that the event can have."""

_BEGINNING = words(
    """became becomes become appointed joined made named elected began begin begins begun started starts start came comes
    come put placed"""
)
_ENTERING = _BEGINNING | words("took takes taking succeeded succeeds replaced replaces stepped")
"""Verbs by which somebody comes into an office: "until May, when Ann Lee took over"."""

_STARTING = words("outsourced contracted subcontracted farmed hived externalised entrusted delegated assigned")
"""Verbs that tell of running by its beginning."""

_SET_UP = frozenset({"MEMBER_OF", "OWNS"})
_FOUNDED = words("set formed founded created established launched form found create establish launch")
"""Verbs since when somebody has what they set up."""

_STOPPING = STOPPING | {"longer"}
_HAPPENING = {name for name, predicate in PREDICATES.items() if predicate.is_event} | {"COMMISSIONED"}
_ENDING = words("end termination expiry loss cancellation ending") | {"last day"}
_NEAR = 6
"""Items in which "the end of" stands before the contract that ended."""

_WHEN = frozenset({"when", "once", "after"})
_BOUNDING = frozenset({"until", "from", "between"})
_OPENING = (
    "until", "till", "to ", "up ", "through", "thru", "into", "from", "since", "ever", "as ", "with ", "effective", "not ",
    "no ", "onwards", "for ", "after", "running",
)  # fmt: skip
"""How the words of a date begin which say themselves what it bounds."""

_FRONTING: dict[str, Lead] = {"before": "until", "until": "until", "till": "until", "since": "from"}
_LASTING = frozenset({"RUNS", "OWNS", "HELD_OFFICE", "MEMBER_OF"})
_NAMED = frozenset({"RUNS", "COMMISSIONED"})
_NEXT, _LATER = 16, 28
_VAGUE = frozenset({"by then", "by that time", "at the time", "at that time"})
"""Words for a day on which something was so, or was so no more, and not since or until when."""


class Dating:
    """The dates of one line, each given to the verb or noun that it is said of (see ``Owners``, which takes the same)."""

    def __init__(
        self, view: View, places: Collection[int], dates: Sequence[Expression], states: Collection[int] = ()
    ) -> None:
        self._view, self.line = view, view.line
        self._owners = Owners(view, places, dates, states)
        self._dates = self._owners.dates
        self._said = {at for date in self._dates for at in items_of(self.line, date)}

    def teller(self, date: Expression, at: int) -> str:
        """The lemma of the verb that a date is said of, empty where it is of none or of the one at ``at``."""
        starts = [each.start for each in self._dates]
        owner = self._owners.spoken[starts.index(date.start)] if date.start in starts else at
        if owner == at or owner not in self._owners.verbs:
            return ""
        return self._view.clauses.verb(self._view.phrases.place(owner)).lemma

    def of(self, at: int, predicate: str) -> list[Expression]:
        """The dates of the verb or noun at ``at``, for a claim of this predicate."""
        if not self._dates:
            return []
        if predicate in _HAPPENING and (date := self._taken_up(at)):
            return [replace(date, lead="in")]
        if predicate in _LASTING and self._is_entered(at) and (date := self._taken_up(at)):
            return [replace(date, lead="from")]
        owners = self._owners.claiming(predicate)
        found: list[Expression] = []
        own: list[Expression] = []
        verbs, is_noun = self._owners.verbs, at in self._owners.states
        for date, here, owner in zip(self._dates, self._owners.here, owners, strict=True):
            if date.start in self._unfulfilled or (predicate not in _HAPPENING and date.words.lower() in _VAGUE):
                continue
            lasts = predicate in _LASTING
            bound = _is_bound(date)
            clause = None if bound else leading_clause(self.line, at, here, self._said, lasts, verbs, is_noun)
            if lead := clause or self._fronted(at, here, predicate) or self._at_an_end(date, at, here, predicate):
                found.append(replace(date, lead=lead))
            elif owner in {at, ITS_OWN} and not (predicate == "PUBLISHED" and is_period(self.line, here)):
                (own if owner == ITS_OWN else found).append(self._bounding(date, at, predicate))
        announced = (
            self._announced(at) if predicate == "COMMISSIONED" and not any(date.lead == "in" for date in found) else []
        )
        return [*own, *announced, *self._nearest(found, at, predicate)] or self._shared(at, predicate)

    @cached_property
    def _unfulfilled(self) -> set[int]:
        """Where the dates begin on which something was to happen that did not: "was to have expired in May"."""
        dated = zip(self._dates, self._owners.spoken, strict=True)
        return {date.start for date, at in dated if at in self._owners.verbs and is_unfulfilled(self._view, at)}

    def _taken_up(self, at: int) -> Expression | None:
        """The date before the "when" that opens the clause of a verb: "since 2014, when it bought Acme, it has"."""
        when = next((item for item in range(at - 1, max(0, at - _NEXT), -1) if self.line[item].low == "when"), 0)
        if not when or any(item in self._owners.verbs for item in range(when, at)):
            return None
        last = when - 1 if self.line[when - 1].low == "," else when
        return next((date for date in self._dates if items_of(self.line, date).stop == last), None)

    def _is_entered(self, at: int) -> bool:
        """Whether an office begins there: "in 2013, when Ann Lee became its chair", and not "when she was its chair"."""
        return any(item.low in _ENTERING for item in self.line[max(0, at - _NEAR) : at + _NEAR])

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
        opening = self._opening(here) if lasts and here < at else None
        if opening is None:
            return None
        comma = next((item for item in range(here, at) if self.line[item].low == ","), at)
        verbs = {item for item in self._owners.verbs if opening < item < comma}
        fronted = verbs and at - comma in range(1, _NEXT) and min(verbs) < here
        return _FRONTING[self.line[opening].low] if fronted else None

    def _opening(self, here: int) -> int | None:
        """The word that leads the clause of a date, which opens the sentence or stands behind "and,"."""
        if self.line[0].low in _FRONTING:
            return 0
        before = range(here - 1, max(1, here - _NEXT), -1)
        return next((at for at in before if self.line[at].low in _FRONTING and stands_between(self.line, at)), None)

    def _at_an_end(self, date: Expression, at: int, here: int, predicate: str) -> Lead | None:
        """What the end of another's contract is to a verb before it: "takes over when the present contract ends in May"."""
        if date.lead != "until" or _is_bound(date) or not at < here < at + _LATER:
            return None
        when = next((item for item in range(here, at, -1) if self.line[item].low in _WHEN), 0)
        if not when or any(at < verb < when for verb in self._owners.verbs):
            return None
        if predicate in _HAPPENING:
            return "in"
        said = {item.low for item in self.line[when:here]}
        return "from" if predicate == "RUNS" and any(not OLD.isdisjoint(low.split()) for low in said) else None

    def _shared(self, at: int, predicate: str) -> list[Expression]:
        """The dates of a verb that this has no other than, where its clause has none of its own."""
        if predicate in _HAPPENING and (given := self._of_task(at)):
            return given
        found = naming(self._view, at) if predicate in _NAMED else None
        if predicate in _HAPPENING and (item := sharing(self._view, at)) is not None:
            found = item, "in"
        if found is None:
            return []
        dated = zip(self._dates, self._owners.spoken, strict=True)
        return [replace(date, lead=found[1]) for date, owner in dated if owner == found[0]]

    def _of_task(self, at: int) -> list[Expression]:
        """The dates behind the task that a verb gives: "hired Acme to run it in 2013"."""
        dated = zip(self._dates, self._owners.spoken, strict=True)
        return [date for date, owner in dated if date.lead == "in" and owner > at and is_task_of(self._view, owner, at)]

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
        if predicate in _HAPPENING and self._owners.describes(date, at):
            return replace(date, lead="in")  # "before May's inspection"
        low = self.line[at].low
        starts = (predicate in _SET_UP and low in _FOUNDED) or (predicate == "RUNS" and low in _STARTING)
        if starts or _begins(self.line, at):
            return leading(date, "from")
        stops = _stops(self.line, at) or self._is_lost(date, at)
        return replace(date, lead="until") if stops and date.lead in ("in", "from") else date

    def _is_lost(self, date: Expression, at: int) -> bool:
        """Whether the date is of a later verb by which it ends: "runs the jail but will lose it in May"."""
        owner = self._owners.spoken[self._dates.index(date)]
        here = item_at(self.line, date)
        apart = any(item.low == "," for item in self.line[here:owner])
        if owner <= at or owner not in self._owners.verbs or apart:
            return False
        return self._view.clauses.verb(self._view.phrases.place(owner)).lemma in LOSING


def _begins(line: Line, at: int) -> bool:
    """Whether it begins there: "became the operator", "became the first private company to run"."""
    clause = line[max(0, at - _NEXT) : at]
    comma = next((here for here in range(len(clause) - 1, -1, -1) if clause[here].low == ","), -1)
    became = line[at - 1].low == "to" and any(item.low == "became" for item in clause[comma + 1 :])
    return became or any(item.low in _BEGINNING for item in line[max(0, at - 4) : at])


def _stops(line: Line, at: int) -> bool:
    if any(item.low in _STOPPING for item in line[max(0, at - 2) : at]):
        return True
    before = line[max(0, at - _NEAR) : at]
    if any(one.low in _STOPPING and other.low == "to" for one, other in pairwise(before[-5:-2])):
        return True  # "ceases to be the operator"
    clause = [] if any(item.low == "," for item in before) else before  # "at the end of June, had been chair"
    return any(one.low in _ENDING and other.low == "of" for one, other in pairwise(clause))


def _is_bound(date: Expression) -> bool:
    """Whether the date's own words, rather than its verb, say what it bounds: "until May", not "expires in May"."""
    return date.lead in _BOUNDING and (date.sides is not None or date.words.lower().startswith(_OPENING))


def leading(date: Expression, lead: Lead) -> Expression:
    """The date as this bound, where its own words say none."""
    return replace(date, lead=lead) if date.lead == "in" else date
