"""Which dates of a sentence belong to which of its verbs and nouns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import replace

from graph.vocabulary import PREDICATES
from loaders.extract.dates import Expression, Lead
from loaders.extract.grammar.control import STOPPING
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.reports import REPORTS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line
from loaders.extract.timing.date_places import is_dateline, is_period, item_at, items_of, leading_clause, pointed
from loaders.extract.timing.governed import governing
from loaders.extract.timing.sharing import naming, sharing

_SAME = {
    "PUBLISHED": words(
        """published released issued out dated publishing releasing issuing launched unveiled came tabled received got
        faced available put posted sent presented submitted circulated appeared appears"""
    ),
    "ABOUT": words("published released issued out dated"),
    "INSPECTED": words("took carried conducted held visited began done undertaken completed"),
}
"""Verbs whose date is that of the noun itself: "a report published on 1 May", "the inspection took place in May"."""

_AFTERWARDS = {"INSPECTED": REPORTS}
"""Nouns for what comes after an event, whose date is the latest that the event can have."""

_BEGINNING = words(
    """became becomes become appointed joined made named elected began begin begins begun started starts start came comes
    come put placed"""
)
_STARTING = words("outsourced contracted subcontracted farmed hived externalised entrusted delegated assigned")
"""Verbs that tell of running by its beginning."""

_STOPPING = STOPPING | {"longer"}

_OTHER_CLAUSE = words("that which who when while because although whose ; where if")
_HAPPENING = {name for name, predicate in PREDICATES.items() if predicate.is_event} | {"COMMISSIONED"}
_THEMSELVES = frozenset({"announced", "beside"})
"""For what verbs that make no claim keep their dates."""

_ANNOUNCING = words("announce confirm reveal name unveil disclose")
_OPENED = frozenset({"and", "but", "that", ":", ";", "“", '"'})
"""What may stand before a date that opens a clause."""

_RELATIVE = frozenset({"when", "which"})
_OWNING = frozenset({"'s", "’s", "'", "’"})
_BOUNDING = frozenset({"until", "from", "between"})
_LED = 20
_NEAR = 40
_FRONTING: dict[str, Lead] = {"before": "until", "until": "until", "till": "until", "since": "from"}
_LASTING = frozenset({"RUNS", "OWNS", "HELD_OFFICE", "MEMBER_OF"})
_NEXT = 16
_FEW = 6
_BETWEEN = {"and": 8, ",": 20}
"""What these make dearer between a date and a verb behind it: "awarded it in May and runs it", "bought in May, is full"."""

_ANOTHER_CLAUSE = 100
_NOBODY, _ITS_OWN = -1, -2
"""Owners of a date that belongs to no verb, and of one that a verb such as "published" gives to the noun before it."""


class Dating:
    """The dates of one line, each given to the nearest verb or noun of its clause, or to one that its clause depends on.

    ``places`` are the items of the verbs and nouns that make claims, ``states`` those of them that tell what holds: a noun
    among these, "owner", takes no date that says when something happened.
    """

    def __init__(
        self, view: View, places: Collection[int], dates: Sequence[Expression], states: Collection[int] = ()
    ) -> None:
        self._view, self.line, self._places = view, view.line, sorted(places)
        verbs = [] if not dates else [view.clauses.verb(at).at for at in view.phrases.verbs]
        self._held = set(states) - set(verbs)
        self._verbs = {item for item in verbs if not self.line[item].mentions}
        self._dates = [date for date in dates if not is_dateline(self.line, date, verbs)]
        self._here = [item_at(self.line, date) for date in self._dates]
        self._said = {at for date in self._dates for at in items_of(self.line, date)}
        self._owners: dict[str, list[int]] = {}

    def of(self, at: int, predicate: str) -> list[Expression]:
        """The dates of the verb or noun at ``at``, for a claim of this predicate."""
        if not self._dates:
            return []
        if predicate in _HAPPENING and (date := self._taken_up(at)):
            return [replace(date, lead="in")]
        owners = self._owned(predicate if predicate in _SAME or predicate == "COMMISSIONED" else "")
        found: list[Expression] = []
        own: list[Expression] = []
        for date, here, owner in zip(self._dates, self._here, owners, strict=True):
            clause = leading_clause(self.line, at, here, self._said) if date.lead not in _BOUNDING else None
            if lead := clause or self._fronted(at, here, predicate):
                found.append(replace(date, lead=lead))
            elif owner in {at, _ITS_OWN} and not (predicate == "PUBLISHED" and is_period(self.line, here)):
                (own if owner == _ITS_OWN else found).append(self._bounding(date, at, predicate))
        announced = (
            self._announced(at) if predicate == "COMMISSIONED" and not any(date.lead == "in" for date in found) else []
        )
        return [*own, *announced, *self._nearest(found, at, predicate)] or self._shared(at, predicate)

    def _taken_up(self, at: int) -> Expression | None:
        """The date before the "when" that opens the clause of a verb: "since 2014, when it bought Acme, it has"."""
        when = next((item for item in range(at - 1, max(0, at - _NEXT), -1) if self.line[item].low == "when"), 0)
        if not when or any(item in self._verbs for item in range(when, at)):
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
        lasts = predicate in _LASTING and 0 not in self._said and not (predicate == "OWNS" and at in self._held)
        lead = _FRONTING.get(self.line[0].low) if lasts else None
        if lead is None or here > at:
            return None
        comma = next((item for item in range(here, at) if self.line[item].low == ","), at)
        verbs = {item for item in self._verbs if item < comma}
        return lead if verbs and at - comma in range(1, _NEXT) and min(verbs) < here else None

    def _shared(self, at: int, predicate: str) -> list[Expression]:
        """The dates of a verb that this has no other than, where its clause has none of its own."""
        find = sharing if predicate in _HAPPENING else naming if predicate == "RUNS" else None
        item = find(self._view, at) if find else None
        if item is None:
            return []
        owners = self._owned("beside")
        return [replace(date, lead="in") for date, owner in zip(self._dates, owners, strict=True) if owner == item]

    def _announced(self, at: int) -> list[Expression]:
        """The day on which an award is announced: "announced on Friday that it had awarded the contract"."""
        view = self._view
        made = {
            view.clauses.verb(each).at for each in view.phrases.verbs if view.clauses.verb(each).lemma in _ANNOUNCING
        }
        before = [item for item in made if item < at or self._is_announced(item)]
        if not before:
            return []
        owners = self._owned("announced")
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

    def _owned(self, predicate: str) -> list[int]:
        if predicate not in self._owners:
            same = _SAME.get(predicate, frozenset())
            own = {index for index, item in enumerate(self.line) if item.low in same} - set(self._places)
            verbs = {item for item in self._verbs if self.line[item].low not in same}
            places = sorted(verbs | own | set(self._places))
            happening = [place for place in places if place not in self._held]
            owners = (
                self._owner(happening if date.lead == "in" else places, here)
                for date, here in zip(self._dates, self._here, strict=True)
            )
            self._owners[predicate] = [
                _ITS_OWN if owner in own else self._claiming(owner, predicate) for owner in owners
            ]
        return self._owners[predicate]

    def _owner(self, places: Sequence[int], here: int) -> int:
        """The verb or noun that the date at ``here`` is said of; nobody where another clause lies between."""
        that = pointed(self.line, here)
        if that:
            return next((place for place in places if place > that), _NOBODY)
        led = self._led(here)
        led = self._since(here) if led is None else led
        if led is not None:
            return led
        within = self._view.phrases.all[self._view.phrases.place(here)].verb
        if within is not None and within.at in places:
            return within.at  # "will from next July be run"
        if (topic := self._topic(places, here)) is not None:
            return topic
        middle = bisect_right(places, here)
        near = [place for place in places[max(0, middle - 8) : middle + 8] if self._is_near(place, here)]
        best = min(near, key=lambda index: (_distance(self.line, index, here), index), default=_NOBODY)
        if best < 0 or _distance(self.line, best, here) >= _ANOTHER_CLAUSE:
            return _NOBODY
        return best

    def _topic(self, places: Sequence[int], here: int) -> int | None:
        """The noun that a date belongs to which stands before its verb: "the sale of Acme to Bolt in May was a mistake"."""
        phrases = self._view.phrases
        verb = phrases.place(items_of(self.line, self._at(here)).stop)
        if phrases.kind(verb) != "v" or self._view.clauses.verb(verb).shape != "finite":
            return None
        noun = self._view.clauses.subject(verb)
        if noun is None or not 0 < here - phrases.all[noun].first < _LED or phrases.kinds[noun:verb].strip("npyxo"):
            return None
        own = [place for place in places if phrases.all[noun].first <= place < phrases.all[noun].last]
        return own[-1] if own and own[-1] in self._places else None

    def _is_near(self, place: int, here: int) -> bool:
        """Whether a date may be of a place: of a noun that tells what holds, where no verb stands between."""
        if place in self._held:
            return self._verbs.isdisjoint(range(min(place, here), max(place, here)))
        return abs(place - here) < _NEAR

    def _led(self, here: int) -> int | None:
        """The verb of the clause that the date at ``here`` opens: "took over" of "in May Quillon, which runs it, took over"."""
        phrases, clauses = self._view.phrases, self._view.clauses
        if not self._opens(here) or self._describes(here):
            return None
        asides, first = 0, phrases.place(items_of(self.line, self._at(here)).stop)
        for at in range(first, min(len(phrases), first + _LED)):
            kind = phrases.kinds[at]
            if kind in "rb":
                asides += 1
            elif kind in "lz":
                return None
            elif kind == "v" and clauses.verb(at).shape == "finite" and not clauses.is_reduced(at):
                if not asides:
                    return clauses.verb(at).at if clauses.verb(at).at in self._verbs else None
                asides -= 1
        return None

    def _opens(self, here: int) -> bool:
        """Whether the date at ``here`` opens a clause, as "until when" and "on which day" always do."""
        if not here or self.line[here - 1].low in _OPENED or self._is_behind_length(here):
            return True
        return not _RELATIVE.isdisjoint(self._at(here).words.split())

    def _is_behind_length(self, here: int) -> bool:
        """Whether only a length of time stands before the date at ``here``: "for nine years from 1 May Acme will"."""
        before = self.line[:here]
        return len(before) < _FEW and before[0].low == "for" and not any(item.mentions for item in before)

    def _at(self, here: int) -> Expression:
        return next(date for date, at in zip(self._dates, self._here, strict=True) if at == here)

    def _since(self, here: int) -> int | None:
        """The perfect verb that "since" goes with: "has been run by Quillon under contract to the council since 2012"."""
        phrases = self._view.phrases
        if self.line[here].low != "since":
            return None
        at = next((at for at in range(phrases.place(here) - 1, -1, -1) if phrases.kinds[at] == "v"), None)
        verb = self._view.clauses.verb(at) if at is not None else None
        return verb.at if verb and verb.perfect and verb.at in self._places else None

    def _describes(self, here: int) -> bool:
        """Whether the date at ``here`` stands before a noun that it tells from others: "last week's report"."""
        last = items_of(self.line, self._at(here)).stop
        return (
            self.line[last - 1].possessive
            or self.line[last - 1].low in _OWNING
            or (last < len(self.line) and self.line[last].low in _OWNING)
        )

    def _claiming(self, owner: int, predicate: str) -> int:
        """The verb or noun of a claim that the owner of a date belongs to, itself where it makes one."""
        if owner in self._places or owner not in self._verbs or predicate in _THEMSELVES:
            return owner
        return governing(self._view, self._places, owner, predicate)


def _distance(line: Line, index: int, here: int) -> float:
    between = {item.low for item in line[min(index, here) + 1 : max(index, here)] if not item.mentions}
    cost = float(here - index) if index <= here else (index - here) * 1.4
    if index > here:
        cost += sum(price for word, price in _BETWEEN.items() if word in between)
    return cost + (_ANOTHER_CLAUSE if between & _OTHER_CLAUSE else 0)


def _begins(line: Line, at: int) -> bool:
    return any(item.low in _BEGINNING for item in line[max(0, at - 4) : at])


def _stops(line: Line, at: int) -> bool:
    return any(item.low in _STOPPING for item in line[max(0, at - 2) : at])


def leading(date: Expression, lead: Lead) -> Expression:
    """The date as this bound, where its own words say none."""
    return replace(date, lead=lead) if date.lead == "in" else date
