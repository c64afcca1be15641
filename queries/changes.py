"""What changed hands, when, from whom to whom: the days on which one hand's fact ends and another's starts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from graph.identity import Id
from graph.model import Entity, Fact
from graph.span import ALWAYS, UNKNOWN_MAX, UNKNOWN_MIN, Span, Truth, Window
from graph.store import Asking, Search
from queries.answers import ChangeAnswer, Changes, HandAnswer
from queries.cursor import page
from queries.facts import Facts, word
from queries.hands import HANDS
from queries.naming import entity_called
from queries.question import question
from queries.words import span_answer

Days = tuple[date, date]
"""The first and last day on which a change may lie."""


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
        """What tells it from the question's other changes."""
        first, last = self.days
        return (
            f"{first.isoformat()}.{last.isoformat()}.{self.changed.hex()}.{min(fact.id for fact in self.facts).hex()}"
        )

    @property
    def planned(self) -> bool:
        return all(fact.status == "planned" for fact in self.came or self.left)

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
    held = store.edges([entity.id], "subject", Search(HANDS, ALWAYS, known_on))
    things = sorted({entity.id, *(fact.object for fact in held)})
    hands = store.edges(things, "object", Search((*HANDS, "SUCCEEDED"), ALWAYS, known_on))
    return [
        change
        for thing in things
        for change in _of_thing(thing, [fact for fact in hands if fact.object == thing])
        if thing == entity.id or any(fact.subject == entity.id for fact in change.facts)
    ]


def _of_thing(thing: Id, hands: Sequence[Fact]) -> list[_Change]:
    starts = _by_days((_started(fact), fact) for fact in hands)
    ends = _by_days((_ended(fact), fact) for fact in hands if fact.predicate in HANDS)
    found: list[_Change] = []
    matched: set[Id] = set()
    for days, came in starts.items():
        left = [
            fact for other, facts in ends.items() if _meet(days, other) for fact in facts if _other_hand(fact, came)
        ]
        matched.update(fact.id for fact in left)
        found.append(_Change(thing, days, tuple(left), tuple(came)))
    for days, facts in ends.items():
        left = [fact for fact in facts if fact.id not in matched]
        if left:
            found.append(_Change(thing, days, tuple(left), ()))
    return found


def _by_days(dated: Iterable[tuple[Days | None, Fact]]) -> dict[Days, list[Fact]]:
    found: dict[Days, list[Fact]] = {}
    for days, fact in dated:
        if days is not None:
            found.setdefault(days, []).append(fact)
    return found


def _started(fact: Fact) -> Days | None:
    """The days on which it may have started; None where no source gives a start."""
    known = fact.span.start_min != UNKNOWN_MIN and fact.span.start_max != UNKNOWN_MAX
    return (fact.span.start_min, fact.span.start_max) if known or fact.status == "planned" else None


def _ended(fact: Fact) -> Days | None:
    """The days on which it may have ended; None where no source gives an end."""
    known = fact.span.end_min != UNKNOWN_MIN and fact.span.end_max != UNKNOWN_MAX
    return (fact.span.end_min, fact.span.end_max) if known and fact.status != "planned" else None


def _meet(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _other_hand(left: Fact, came: Sequence[Fact]) -> bool:
    """Whether a hand may have given way to one of those that came: another one, of the same part."""
    return any(
        left.subject != fact.subject
        and (not left.qualifiers or not fact.qualifiers or left.qualifiers == fact.qualifiers)
        for fact in came
    )


def _within(days: Days, window: Window) -> bool:
    return days[0] < window.end and days[1] >= window.start


def _answer(change: _Change, facts: Facts, window: Window) -> ChangeAnswer:
    commons = [facts.common(fact) for fact in change.facts]
    evidence = {each["claim"]: each for common in commons for each in common["evidence"]}
    return {
        "changed": facts.entity(change.changed),
        "from": [_hand(fact, facts) for fact in change.left],
        "to": [_hand(fact, facts) for fact in change.came],
        "on": span_answer(Span.event(*change.days), is_event=True),
        "truth": word(change.truth(window)),
        "status": "planned" if change.planned else "asserted",
        "disputed": sorted({each for common in commons for each in common["disputed"]}),
        "evidence": list(evidence.values()),
    }


def _hand(fact: Fact, facts: Facts) -> HandAnswer:
    return HandAnswer(
        holder=facts.entity(fact.subject),
        relation=fact.predicate,
        fact=fact.id.hex(),
        qualifiers=facts.qualifiers(fact),
    )
