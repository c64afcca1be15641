"""Days that a text tells before what happened on them: "Two prisons changed hands in May. Quillon took over Elm"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from graph.model import Claim
from graph.vocabulary import RUN
from loaders.extract.dates import Expression
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.continuing import DEALS
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page

_REACH = 3
"""Sentences in which a text tells what happened on a day that it has told."""

_CHANGING = words("transfer hand pass sell move rebroker nationalise switch redistribute reallocate") | {"hand over"}
_VISITING = words("visit inspect revisit")
_AWARDING = words("sign award announce let reveal unveil name seal")
_TAKEN = frozenset({"TOOK_OVER"})
_INSPECTED = frozenset({"INSPECTED"})
_COMMISSIONED = frozenset({"COMMISSIONED"})
_OFFERED = DEALS | words("winners bidders suppliers providers")


@dataclass(frozen=True, slots=True)
class _Day:
    """A day that was told, of which claims it may be, what its sentence names, and in how many sentences it was not taken."""

    predicates: frozenset[str]
    date: Expression
    named: frozenset[str]
    age: int = 0


class Ahead:
    """The days that the last sentences of a text told, each of what was not yet told to have happened on it."""

    def __init__(self) -> None:
        self._days: list[_Day] = []

    def hear(self, page: Page, visits: Iterable[Expression], made: Iterable[Claim]) -> None:
        """Take in a sentence, with the days on which it tells that inspectors were there, and the claims that it makes."""
        self._days = [replace(day, age=day.age + 1) for day in self._days if day.age < _REACH]
        if not page.dates:
            return
        told = {claim.predicate for claim in made}
        named = frozenset(each.name for item in page.line for each in item.mentions)
        found = [*((_INSPECTED, each) for each in visits), *_happening(page)]
        self._days += [_Day(of, date, named) for of, date in found if not of & told]

    def of(self, claim: Claim) -> Expression | None:
        """The day of a claim that its own sentence does not date."""
        fit = (day for day in reversed(self._days) if claim.predicate in day.predicates and _is_of(day, claim))
        return next((day.date for day in fit), None)


def _is_of(day: _Day, claim: Claim) -> bool:
    """Whether a day may be that of a claim: the same buyer awards, no other service was visited or changed hands."""
    if claim.predicate == "COMMISSIONED":
        return claim.subject.name in day.named
    return not day.named or claim.object.name in day.named or claim.object.kind not in RUN


def _happening(page: Page) -> Iterator[tuple[frozenset[str], Expression]]:
    """What the verbs of a sentence tell to have happened, with its day."""
    view, date = page.view, _only_day(page.dates)
    for at in view.phrases.verbs if date is not None else ():
        of = _told(view, at)
        if of and date is not None:
            yield of, date


def _told(view: View, at: int) -> frozenset[str]:
    """Of which claims the day is on which the verb at a place happened."""
    verb = view.clauses.verb(at)
    if not (verb.past or verb.perfect) or verb.negated:
        return frozenset()
    if verb.lemma in _VISITING and verb.passive:
        return _INSPECTED
    thing = view.clauses.subject(at) if verb.passive else view.clauses.object(at)
    if verb.lemma in _AWARDING and thing is not None and view.head(thing) in _OFFERED:
        return _COMMISSIONED
    if verb.lemma == "change" and thing is not None and view.head(thing) == "hands":
        return _TAKEN
    several = verb.lemma in _CHANGING and verb.passive and thing is not None and _is_several(view, thing)
    return _TAKEN if several else frozenset()


def _is_several(view: View, at: int) -> bool:
    """Whether things are only counted: "eleven schools", "several homes"."""
    return view.head(at).endswith("s") and not any(item.mentions for item in view.phrases.items(at))


def _only_day(dates: Sequence[Expression]) -> Expression | None:
    """The only day that a sentence gives."""
    return dates[0] if len(dates) == 1 and dates[0].lead in ("in", "between") else None
