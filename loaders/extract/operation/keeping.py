"""Who keeps, houses or looks after people in a place, and so runs it: "Acme holds 300 detainees at Elm House"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.service_nouns import PERSONS, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.operation.areas import stands
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import doer, done

_VERBS = words("hold keep house detain accommodate imprison lodge shelter care treat educate teach") | {
    "look after",
    "lock up",
}
_KEPT = PERSONS | words("people men women immigrants youths boys girls adults inhabitants migrants elderly juveniles")
_WHERE = frozenset({"at", "in", "inside", "within"})
_REACH = 8
_BETWEEN = set("npkxy")
"""Kinds of phrases that may stand between "where" and its verb."""


def read(page: Page) -> Iterator[Reading]:
    """Who runs the places in which a line says that it keeps people."""
    view = page.view
    for at in view.verbs_of(_VERBS):
        if not _is_of_people(view, at):
            continue
        firms = view.parties(doer(view, at), ("Company",))
        places = view.parties(_places(view, at), ("Service",)) if firms else ()
        places = tuple(each for each in places if each.name[0].isupper() and stands(each.name))
        said = view.status(at, False) if places else ""
        if said:
            yield from pairs_of("keeps people", "RUNS", firms, places, view.clauses.verb(at).at, said)


def _is_of_people(view: View, at: int) -> bool:
    """Whether those are people to whom it is done: "some 300 detainees"."""
    place = next(iter(done(view, at)), None)
    if place is None:
        return any(view.head(here) in _KEPT for here in view.clauses.after(at, {"for"}))
    return view.head(place) in _KEPT or singular(view.head(place)) in _KEPT


def _places(view: View, at: int) -> Iterator[int | None]:
    """Where: behind the verb, or before "where" and "in which"."""
    yield from view.clauses.after(at, _WHERE)
    where = next((here for here in range(at - 1, max(-1, at - _REACH), -1) if view.phrases.low(here) == "where"), None)
    if where is not None and set(view.phrases.kinds[where + 1 : at]) <= _BETWEEN:
        yield view.clauses.antecedent(where)
