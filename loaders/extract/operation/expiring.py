"""Who runs a service under a contract whose end a clause tells: "who will run Elmfield prison when Acme's contract expires"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.vocabulary import RUN
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_WHEN = words("when once after before until as because since")
_ENDING = words("end expire lapse finish terminate conclude") | {"run out"}
_HELD = nouns.CONTRACTS | words("term tenure arrangement")


def read(page: Page) -> Iterator[Reading]:
    """That whoever had the contract that ends runs, or ran, the one service that the line speaks of."""
    view = page.view
    for at in view.phrases.verbs:
        firms = _holders(view, at)
        services = _services(view) if firms else ()
        if len(services) == 1:
            verb = view.clauses.verb(at)
            found = pairs_of("contract ends", "RUNS", firms, services, verb.at, "ended" if verb.past else "asserted")
            yield from (replace(each, dated="end") for each in found)


def _holders(view: View, at: int) -> Parties:
    """Whose contract ends by the verb at a place, in a clause that only says when."""
    subject = view.clauses.subject(at) if view.clauses.verb(at).lemma in _ENDING else None
    if subject is None or view.phrases.low(subject - 1) not in _WHEN or view.head(subject) not in _HELD:
        return ()
    first = view.phrases.items(subject)[0]
    return first.of(FIRMS) if first.possessive else ()


def _services(view: View) -> Parties:
    """The services that a line names, else the first that it describes as what something is done to."""
    named = {each.name: each for item in view.line for each in item.of(RUN)}
    if named:
        return tuple(named.values())
    things = (view.clauses.object(at) for at in view.phrases.verbs)
    return next((found for thing in things if (found := view.parties((thing,), RUN))), ())
