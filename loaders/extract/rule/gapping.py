"""Verbs that are left out where they are the same: "Elm House is run by Acme and Oak House by Bolt"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.view import Parties, View

_GAP = 4


def gapped(
    view: View, at: int, objects: tuple[str, ...], subjects: tuple[str, ...]
) -> Iterator[tuple[Parties, Parties]]:
    """Who is said to do what the passive at a place tells to something else, behind "and": its subjects and objects."""
    if not view.clauses.is_passive(at):
        return
    agent = next(iter(view.clauses.after(at, {"by"})), None)
    if agent is None:
        return
    thing = _joined(view, agent)
    by = agent + 1 if thing is None else thing + 1
    if view.phrases.low(by) != "by" or view.phrases.kind(by + 1) != "n":
        return
    things = view.named(thing, objects) if thing is not None else view.phrases.head(agent).of(objects)
    doers = view.parties((by + 1,), subjects)
    if things and doers:
        yield doers, things


def _joined(view: View, agent: int) -> int | None:
    """The noun that "and" or a comma joins to whoever did it, behind the date at most."""
    here = agent + 1
    while view.phrases.kind(here) in ("p", "y") and here < agent + _GAP and view.phrases.low(here) != "by":
        here += 1
    joins = view.phrases.kind(here) in ("c", "k")
    here += 2 if view.phrases.kinds[here : here + 2] == "kc" else 1
    return here if joins and view.phrases.kind(here) == "n" else None
