"""What changed hands, when, from whom to whom: the days on which one hand's fact ends and another's starts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph.identity import Id
from graph.model import Entity, Evidence, Fact
from graph.span import ALWAYS, UNKNOWN_MAX, UNKNOWN_MIN, Span, Truth, Window
from graph.store import Asking, Search
from queries.answers import ChangeAnswer, Changes, HandAnswer
from queries.chains import by_end
from queries.cursor import page
from queries.facts import Facts, evidence_answer, word
from queries.hands import HANDS, comes_true, same_part
from queries.naming import entity_called
from queries.question import question
from queries.words import span_answer

Days = tuple[date, date]
"""The first and last day on which a change may lie."""


@dataclass(frozen=True, slots=True)
class _Side:
    """The side of a spell on which a change lies: which bounds date it, and which contradictions are about it."""

    dates: Callable[[Span], bool]
    disputes: frozenset[str]

    def told_by(self, claims: Sequence[Evidence]) -> Sequence[Evidence]:
        """The claims that date this side; all, where none does by itself."""
        return [each for each in claims if self.dates(each.claim.span)] or claims


START = _Side(lambda span: span.start_min != UNKNOWN_MIN, frozenset({"start disputed", "seen before start"}))
END = _Side(lambda span: span.end_max != UNKNOWN_MAX, frozenset({"end disputed", "seen after end"}))


@dataclass(frozen=True, slots=True)
class _Change:
    changed: Id
    days: Days
    left: tuple[Fact, ...]
    came: tuple[Fact, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        return (*self.left, *self.came)

    @property
    def name(self) -> str:
        """What tells it from the question's other changes, and by which they are in order: by the first day that is known,
        undated plans last.
        """
        first, last = self.days
        known = last if first == UNKNOWN_MIN else first
        own = min(fact.id for fact in self.facts).hex()
        return f"{known.isoformat()}.{last.isoformat()}.{self.changed.hex()}.{own}"

    @property
    def planned(self) -> bool:
        return any(fact.status == "planned" for fact in self.came)

    def truth(self, window: Window) -> Truth:
        """Certain where the change lies within the window on any reading of its day, and is no plan."""
        inside = window.start <= self.days[0] and self.days[1] < window.end
        return Truth.CERTAIN if inside and not self.planned else Truth.POSSIBLE


def changes(
    store: Asking,
    name: str,
    window: Window = ALWAYS,
    known_on: date | None = None,
    after: str | None = None,
    limit: int = 100,
) -> Changes:
    """Each time on some day of ``window`` that the entity called ``name``, or what it had in hand, came to other hands;
    in order.

    Raises QuestionError.
    """
    entity = entity_called(store, name)
    found = [change for change in _changes(store, entity, known_on) if _within(change.days, window)]
    shown, following = page(sorted(found, key=lambda change: change.name), lambda change: change.name, after, limit)
    facts = Facts(store, [fact for change in shown for fact in change.facts])
    return Changes(
        question=question("changes", [entity], window, known_on),
        answers=[_answer(change, facts, window) for change in shown],
        contradictions=facts.contradictions(),
        next=following,
    )


def _changes(store: Asking, entity: Entity, known_on: date | None) -> list[_Change]:
    search = Search((*HANDS, "SUCCEEDED"), ALWAYS, known_on)
    things = sorted({entity.id, *(fact.object for fact in store.edges([entity.id], "subject", search))})
    hands = by_end(store.edges(things, "object", search), "object")
    return [
        change
        for thing, facts in hands.items()
        for change in _of_thing(thing, facts)
        if thing == entity.id or any(fact.subject == entity.id for fact in change.facts)
    ]


def _of_thing(thing: Id, hands: Sequence[Fact]) -> list[_Change]:
    """Each day on which hands came, with those that they may have come from; each for which hands are planned to come;
    and each on which hands only went.
    """
    happened = [fact for fact in hands if fact.status != "planned"]
    ends = _by_days((_ended(fact), fact) for fact in happened if fact.predicate in HANDS)
    coming = _by_days((_started(fact), fact) for fact in happened)
    plans = [
        fact for fact in hands if fact.status == "planned" and not any(comes_true(fact, each) for each in happened)
    ]
    planned = _by_days(((fact.span.start_min, fact.span.start_max), fact) for fact in plans)
    came = [_Change(thing, days, tuple(_left(days, facts, ends)), tuple(facts)) for days, facts in coming.items()]
    to_come = [_Change(thing, days, (), tuple(facts)) for days, facts in planned.items()]
    matched = {fact.id for change in came for fact in change.left}
    alone = {days: tuple(fact for fact in facts if fact.id not in matched) for days, facts in ends.items()}
    return [*came, *to_come, *(_Change(thing, days, facts, ()) for days, facts in alone.items() if facts)]


def _left(days: Days, came: Sequence[Fact], ends: Mapping[Days, Sequence[Fact]]) -> Iterable[Fact]:
    """Those who may have gone on one of these days, and given way to one of those that came."""
    return (
        fact for other, gone in ends.items() if _meet(days, other) for fact in gone if _another_of_its_part(fact, came)
    )


def _by_days(dated: Iterable[tuple[Days | None, Fact]]) -> dict[Days, list[Fact]]:
    found: dict[Days, list[Fact]] = {}
    for days, fact in dated:
        if days is not None:
            found.setdefault(days, []).append(fact)
    return found


def _started(fact: Fact) -> Days | None:
    """The days on which it may have started; None where no source gives a start."""
    known = fact.span.start_min != UNKNOWN_MIN and fact.span.start_max != UNKNOWN_MAX
    return (fact.span.start_min, fact.span.start_max) if known else None


def _ended(fact: Fact) -> Days | None:
    """The days on which it may have ended; None where no source gives an end."""
    known = fact.span.end_min != UNKNOWN_MIN and fact.span.end_max != UNKNOWN_MAX
    return (fact.span.end_min, fact.span.end_max) if known else None


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _another_of_its_part(left: Fact, came: Sequence[Fact]) -> bool:
    """Whether one of those that came is another than the hand that left, and may have come to the same part."""
    return any(left.subject != fact.subject and same_part(left, fact) for fact in came)


def _within(days: Days, window: Window) -> bool:
    return days[0] < window.end and days[1] >= window.start


def _answer(change: _Change, facts: Facts, window: Window) -> ChangeAnswer:
    sides = [*((fact, START) for fact in change.came), *((fact, END) for fact in change.left)]
    said = {each.claim_id: each for fact, side in sides for each in side.told_by(facts.claims(fact))}
    return {
        "changed": facts.entity(change.changed),
        "from": [_hand(fact, facts) for fact in change.left],
        "to": [_hand(fact, facts) for fact in change.came],
        "on": span_answer(Span.event(*change.days), is_event=True),
        "truth": word(change.truth(window)),
        "status": "planned" if change.planned else "asserted",
        "disputed": sorted({each for fact, side in sides for each in facts.disputed(fact, side.disputes)}),
        "evidence": [evidence_answer(each) for each in said.values()],
    }


def _hand(fact: Fact, facts: Facts) -> HandAnswer:
    return HandAnswer(
        holder=facts.entity(fact.subject),
        relation=fact.predicate,
        fact=fact.id.hex(),
        qualifiers=facts.qualifiers(fact),
    )
