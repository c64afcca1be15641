"""Who runs what where a sentence says the verb once: "Elmfield is run by Acme, Oakham by Bolt and Ashby by Cope"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_RUNNING = words("run operate manage provide deliver supply staff maintain administer supervise oversee")
_HOLDERS = ("Company", "PublicBody", "CRC")
_MOST = 8


def read(page: Page) -> Iterator[Reading]:
    """The pairs behind the agent of a verb that they have in common."""
    view = page.view
    for at in view.phrases.verbs:
        if view.clauses.verb(at).lemma not in _RUNNING or not view.clauses.is_passive(at):
            continue
        agent = next(iter(view.clauses.after(at, {"by"})), None)
        said = view.status(at, is_event=False) if agent is not None else ""
        for holder, things in _pairs(view, agent) if agent is not None and said else ():
            item = view.phrases.all[holder].first
            yield from pairs_of("runs too", "RUNS", view.parties((holder,), _HOLDERS), things, item, said)


def _pairs(view: View, agent: int) -> Iterator[tuple[int, Parties]]:
    """The place of each further agent, with the services before its "by"."""
    here = agent
    for _ in range(_MOST):
        things, link = _things(view, here)
        if not things or view.phrases.low(link) != "by" or view.phrases.kind(link + 1) != "n":
            return
        here = link + 1
        yield here, things


def _things(view: View, agent: int) -> tuple[Parties, int]:
    """The services behind an agent, with the place behind them: of its own list where "and" made it one with them."""
    head = view.phrases.head(agent)
    if head.of(_HOLDERS) and head.of(RUN):
        return head.of(RUN), agent + 1
    first = agent + 1
    while view.phrases.kind(first) in ("k", "c", "x"):
        first += 1
    return (view.parties((first,), RUN) if first > agent + 1 else ()), first + 1
