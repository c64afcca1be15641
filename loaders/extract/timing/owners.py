"""Of which verb or noun of its line each date is said: "in May" of "Acme won it in May and runs it" of "won"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from loaders.extract.dates import Expression
from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.timing.before_verbs import before_verb
from loaders.extract.timing.date_places import (
    ANOTHER_CLAUSE,
    distance,
    is_address,
    is_dateline,
    is_grade,
    item_at,
    items_of,
    pointed,
)
from loaders.extract.timing.governed import governing
from loaders.extract.timing.nouns_beside import attributive, before_aside

_SAME = {
    "PUBLISHED": words(
        """published released issued out dated publishing releasing issuing launched unveiled came tabled received got
        faced available put posted sent presented submitted circulated appeared appears"""
    ),
    "ABOUT": words("published released issued out dated"),
    "INSPECTED": words("took carried conducted held visited began done undertaken completed"),
}
"""Verbs whose date is that of the noun itself: "a report published on 1 May", "the inspection took place in May"."""

_BY_CONTRACT = frozenset({"COMMISSIONED", "RUNS"})
"""Predicates whose claims the dates of a contract are of."""

_OPENED = frozenset({"and", "but", "that", ":", ";", "“", '"'})
"""What may stand before a date that opens a clause."""

_RELATIVE = frozenset({"when", "which"})
_LED = 20
_NEAR = 40
_FEW = 6
_NOBODY, ITS_OWN = -1, -2
"""Owners of a date that belongs to no verb, and of one that a verb such as "published" gives to the noun before it."""


class Owners:
    """The owners of a line's dates: of each date the nearest verb or noun of its clause, or one that its clause depends on.

    ``places`` are the items of the verbs and nouns that make claims, ``states`` those of them that tell what holds: a noun
    among these, "owner", takes no date that says when something happened.
    """

    def __init__(
        self, view: View, places: Collection[int], dates: Sequence[Expression], states: Collection[int] = ()
    ) -> None:
        self._view, self._line, self._places = view, view.line, sorted(places)
        verbs = [] if not dates else [view.clauses.verb(at).at for at in view.phrases.verbs]
        self.states = set(states) - set(verbs)
        self.verbs = {item for item in verbs if not (self._line[item].mentions or is_grade(self._line, item))}
        within = [(date, here) for date in dates if (here := item_at(self._line, date)) < len(self._line)]
        placed = [(date, here) for date, here in within if not is_dateline(self._line, date, verbs)]
        self.dates = [date for date, _ in placed]
        self.here = [here for _, here in placed]
        self._claiming: dict[str, list[int]] = {}

    def claiming(self, predicate: str) -> list[int]:
        """For each date, what makes a claim of this predicate and has it: "contract" in "the contract, which ends in May"."""
        kind = predicate if predicate in _SAME or predicate in _BY_CONTRACT else ""
        if kind not in self._claiming:
            self._claiming[kind] = self._found(kind)
        return self._claiming[kind]

    @cached_property
    def spoken(self) -> list[int]:
        """For each date, what it is said of, which need not make a claim: "ends" in "the contract, which ends in May"."""
        return self._nearest(self.verbs)

    def _found(self, predicate: str) -> list[int]:
        same = _SAME.get(predicate, frozenset())
        own = {index for index, item in enumerate(self._line) if item.low in same} - set(self._places)
        verbs = {item for item in self.verbs if self._line[item].low not in same}
        owners = self._nearest(verbs | own)
        return [ITS_OWN if owner in own else self._governing(owner, predicate) for owner in owners]

    def _nearest(self, others: Iterable[int]) -> list[int]:
        """The owner of each date among these items and those that make claims; nobody where it stands in a list behind what is
        read again for each member.
        """
        places = sorted({*others, *self._places})
        happening = [place for place in places if place not in self.states]
        return [
            self._owner(happening if date.lead == "in" else places, here) if here < len(self._line) else _NOBODY
            for date, here in zip(self.dates, self.here, strict=True)
        ]

    def _owner(self, places: Sequence[int], here: int) -> int:
        """The verb or noun that the date at ``here`` is said of; nobody where another clause lies between."""
        that = pointed(self._line, here, items_of(self._line, self._at(here)).stop)
        if that:
            main = self._main_verb(self._view.phrases.place(that) + 1)
            return next((place for place in places if place > that), _NOBODY) if main is None else main
        if (beside := self._beside(places, here)) is not None:
            return beside
        led = self._led(here)
        led = self._since(here) if led is None else led
        if led is not None:
            return led
        within = self._view.phrases.all[self._view.phrases.place(here)].verb
        if within is not None and within.at in places:
            return within.at  # "will from next July be run"
        behind = items_of(self._line, self._at(here)).stop
        if (ended := before_verb(self._view, self._places, places, here, behind)) is not None:
            return ended
        if (main := self._beyond_aside(places, here)) is not None:
            return main
        middle = bisect_right(places, here)
        near = [place for place in places[max(0, middle - 8) : middle + 8] if self._is_near(place, here)]
        best = min(near, key=lambda index: (distance(self._line, index, here), index), default=_NOBODY)
        if best < 0 or distance(self._line, best, here) >= ANOTHER_CLAUSE:
            return _NOBODY
        return best

    def _beside(self, places: Sequence[int], here: int) -> int | None:
        """What stands before a date in brackets, or behind one in the possessive: "before May's inspection"."""
        if self._is_aside(here) and (noun := before_aside(self._view, self._places, places, here)) is not None:
            return noun
        if self._describes(here):
            behind = items_of(self._line, self._at(here)).stop
            noun = bisect_left(places, behind)
            if noun < len(places) and places[noun] < behind + _FEW:
                return places[noun]
        return attributive(self._view, self._places, self.verbs, here)

    def _is_aside(self, here: int) -> bool:
        """Whether a date stands in brackets that the line leaves out: "Ann Lee (chair of Acme, 2010-18) said"."""
        return here > 0 and here < len(self._line) and self._at(here).end <= self._line[here].start

    def _beyond_aside(self, places: Sequence[int], here: int) -> int | None:
        """What stands before the aside that a date closes: "visited" of "visited Elm Lodge, which Acme runs, in May"."""
        phrases = self._view.phrases
        at, behind = phrases.place(here), phrases.place(items_of(self._line, self._at(here)).stop)
        if phrases.kind(at - 1) != "k" or phrases.kind(behind) == "v" or is_address(phrases.head(at - 2)):
            return None
        commas = (mark for mark in range(at - 2, max(-1, at - _LED), -1) if phrases.kinds[mark] == "k")
        opening = next(commas, None)
        if opening is None or not self._opens_aside(opening + 1):
            return None
        before = bisect_left(places, phrases.all[opening].first)
        return places[before - 1] if before else None

    def _opens_aside(self, at: int) -> bool:
        """Whether a relative word, a participle or a noun that says what somebody is stands at a place: "Acme, a firm from Elm"."""
        kind = self._view.phrases.kind(at)
        apposed = kind == "n" and self._view.phrases.items(at)[0].low in ("a", "an")
        return apposed or kind == "r" or (kind == "v" and self._view.clauses.is_reduced(at))

    def _is_near(self, place: int, here: int) -> bool:
        """Whether a date may be of a place: of a noun that tells what holds, where no verb stands between."""
        if place in self.states:
            return self.verbs.isdisjoint(range(min(place, here), max(place, here))) and not self._is_past_aside(
                place, here
            )
        return abs(place - here) < _NEAR

    def _is_past_aside(self, place: int, here: int) -> bool:
        """Whether a comma and more than a date stand behind a noun: "paid to Ann Lee, owner of Acme, for its use in May"."""
        phrases = self._view.phrases
        behind = phrases.kinds[phrases.place(place) : phrases.place(here)]
        return "n" in behind[behind.rfind("k") :] if "k" in behind else False

    def _led(self, here: int) -> int | None:
        """The verb of the clause that the date at ``here`` opens: "took over" of "in May Quillon, which runs it, took over"."""
        if not self._opens(here) or self._describes(here):
            return None
        return self._main_verb(self._view.phrases.place(items_of(self._line, self._at(here)).stop))

    def _main_verb(self, first: int) -> int | None:
        """The verb of the clause that begins at a place, asides left out."""
        phrases, clauses, asides = self._view.phrases, self._view.clauses, 0
        for at in range(first, min(len(phrases), first + _LED)):
            kind = phrases.kinds[at]
            if kind in "rb":
                asides += 1
            elif kind in "lz":
                return None
            elif kind == "v" and clauses.verb(at).shape == "finite" and not clauses.is_reduced(at):
                if not asides:
                    return clauses.verb(at).at if clauses.verb(at).at in self.verbs else None
                asides -= 1
        return None

    def _opens(self, here: int) -> bool:
        """Whether the date at ``here`` opens a clause, as "until when" and "on which day" always do."""
        if not here or self._line[here - 1].low in _OPENED or self._is_behind_length(here):
            return True
        if here > 1 and self._line[here - 1].text == "," and self._line[here - 2].low in {"and", "but"}:
            return True  # "and, since May, Bolt has been run"
        return not _RELATIVE.isdisjoint(self._at(here).words.split())

    def _is_behind_length(self, here: int) -> bool:
        """Whether only a length of time stands before the date at ``here``: "for nine years from 1 May Acme will"."""
        before = self._line[:here]
        return len(before) < _FEW and before[0].low == "for" and not any(item.mentions for item in before)

    def _at(self, here: int) -> Expression:
        return next(date for date, at in zip(self.dates, self.here, strict=True) if at == here)

    def _since(self, here: int) -> int | None:
        """The perfect verb that "since" goes with: "has been run by Quillon under contract to the council since 2012"."""
        phrases = self._view.phrases
        if self._line[here].low != "since":
            return None
        at = next((at for at in range(phrases.place(here) - 1, -1, -1) if phrases.kinds[at] == "v"), None)
        verb = self._view.clauses.verb(at) if at is not None else None
        if verb is None or not verb.perfect or verb.at not in self.verbs:
            return None
        free = verb.at in self._places or self.states.isdisjoint(range(verb.at, here))
        return verb.at if free else None

    def describes(self, date: Expression, noun: int) -> bool:
        """Whether a date says of which day the noun at an item is: "before last week's inspection"."""
        behind = items_of(self._line, date).stop
        return behind <= noun < behind + _FEW and self._describes(item_at(self._line, date))

    def _describes(self, here: int) -> bool:
        """Whether the date at ``here`` stands before a noun that it tells from others: "last week's report"."""
        last = items_of(self._line, self._at(here)).stop
        return (
            self._line[last - 1].possessive
            or self._line[last - 1].low in POSSESSIVE_MARKS
            or (last < len(self._line) and self._line[last].low in POSSESSIVE_MARKS)
        )

    def _governing(self, owner: int, predicate: str) -> int:
        """The verb or noun of a claim that the owner of a date belongs to, itself where it makes one."""
        if owner in self._places or owner not in self.verbs:
            return owner
        return governing(self._view, self._places, owner, predicate)
