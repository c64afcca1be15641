"""Clauses whose verb is left out because the one before has it: "Elmfield went to Acme and Ashby to Bolt"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.vocabulary import PREDICATES
from loaders.extract.grammar.view import View
from loaders.extract.reading import Page, Reading, pairs_of

_LINKS = frozenset({"to", "by"})
_PREDICATES = frozenset({"TOOK_OVER", "RUNS", "OWNS"})
_NEAR = 10


def read(page: Page, found: Iterable[Reading]) -> Iterator[Reading]:
    """What the clauses that go on without a verb say, each as the verb of the reading before them says it."""
    told: dict[tuple[int, str], Reading] = {}
    for each in found:
        if each.predicate in _PREDICATES:
            told.setdefault((each.at, each.predicate), each)
    for each in told.values():
        link = _link(page.view, each)
        yield from _further(page, each, link) if link is not None else ()
        yield from _taken(page, each) if each.qualifiers.get("from_party") else ()


def _taken(page: Page, reading: Reading) -> Iterator[Reading]:
    """What else was taken over, and from whom: "took over Elmfield from Bolt in May and Ashby from Cope in June"."""
    view, kinds = page.view, PREDICATES[reading.predicate].objects
    origins = (
        at for at in view.nouns if view.phrases.low(at - 1) == "from" and view.phrases.all[at].first > reading.at
    )
    here = _behind(view, next(origins, len(view.phrases)))
    while view.phrases.kind(here) == "n" and view.phrases.low(here + 1) == "from":
        for origin in view.named(here + 2, PREDICATES["RUNS"].subjects):
            objects, item = view.parties((here,), kinds), view.phrases.all[here].first
            for taken in objects:
                yield replace(reading, object=taken, at=item, qualifiers={"from_party": origin.name})
        here = _behind(view, here + 2)


def _link(view: View, reading: Reading) -> int | None:
    """The preposition behind the verb that leads to the reading's subject."""
    verb = next((here for here in view.phrases.verbs if view.clauses.verb(here).at == reading.at), None)
    if verb is None:
        return None
    for here in range(verb + 1, min(len(view.phrases) - 1, verb + _NEAR)):
        leads = view.phrases.kind(here) == "p" and view.phrases.low(here) in _LINKS
        if leads and any(each.name == reading.subject.name for each in view.phrases.head(here + 1).mentions):
            return here
    return None


def _further(page: Page, reading: Reading, link: int) -> Iterator[Reading]:
    view, predicate, preposition = page.view, PREDICATES[reading.predicate], page.view.phrases.low(link)
    here = _behind(view, link + 1)
    while view.phrases.kind(here) == "n" and view.phrases.low(here + 1) == preposition:
        subjects = view.named(here + 2, predicate.subjects)
        objects = view.parties((here,), predicate.objects)
        item = view.phrases.all[here].first
        yield from pairs_of(reading.rule, reading.predicate, subjects, objects, item, reading.status)
        here = _behind(view, here + 2)


def _behind(view: View, at: int) -> int:
    """The place behind the commas and "and" that follow a phrase and its date; none, where neither follows."""
    here = at + 1
    while view.phrases.kinds[here : here + 2] == "py" or view.phrases.kind(here) == "y":
        here += 1
    marks = here
    while view.phrases.kind(here) in {"k", "c", "l"}:
        here += 1
    return here if here > marks else len(view.phrases)
