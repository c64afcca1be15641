"""Where a consortium stands of which a verb says who is in it: "Cope, in which Acme is joined by Bolt"; "bid as part of Cope"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.consortia import MEMBERS, PART

_BELONGING = MEMBERS | PART


def joined(view: View, at: int) -> Iterator[int | None]:
    """What is joined: behind "in" of the passive, or before "in which"; else the object."""
    if view.clauses.is_passive(at):
        yield from view.clauses.after(at, {"in"})
        yield _in_which(view, at)
    else:
        yield view.clauses.object(at)


def _in_which(view: View, at: int) -> int | None:
    """ "Cope" of "Cope, in which Acme is joined by Bolt"."""
    subject = view.clauses.subject(at)
    if (
        subject is None
        or view.phrases.low(subject - 1) != "which"
        or view.phrases.low(subject - 2) not in {"in", "under"}
    ):
        return None
    return subject - 3 - (view.phrases.kind(subject - 3) == "k")


def within(view: View, at: int) -> Iterator[int]:
    """In or as what something is done: "bid as part of Cope", "came together as Cope", "teamed up in a venture, Cope"."""
    for place in view.clauses.after(at, {"as", "in", "through", "via", "within", "under"}):
        is_part = view.head(place) in PART and view.phrases.low(place + 1) == "of"
        yield place + 2 if is_part else place


def containing(view: View, at: int) -> Iterator[int]:
    """ "Cope" of "Cope, in which Acme has joined forces with Bolt"."""
    yield from view.clauses.before_relative(at, {"in", "within", "under"})


def membership(view: View, at: int) -> Iterator[int]:
    """ "Cope" of "Cope, in which Acme and Bolt are partners" and of "Cope, of which Acme is a member"."""
    complement = view.clauses.object(at) if view.phrases.kind(at) == "v" else None
    if complement is not None and view.head(complement) in _BELONGING:
        yield from view.clauses.before_relative(at, {"in", "of"})


def on_which(view: View, at: int) -> Iterator[int]:
    """ "Cope" of "Cope, on which are Acme and Bolt"."""
    if view.phrases.kind(at - 1) == "r" and view.phrases.low(at - 2) in {"in", "on", "behind"}:
        comma = view.phrases.kind(at - 3) == "k"
        yield at - 4 if comma else at - 3


def inside(view: View, at: int) -> Iterator[int]:
    """ "Cope" of "Acme and Bolt are involved in Cope"."""
    if view.clauses.is_passive(at):
        yield from view.clauses.after(at, {"in"})


def fronted_inside(view: View, at: int) -> Iterator[int]:
    """ "Cope" of "Also in Cope are Acme and Bolt"."""
    if view.phrases.low(at - 2) == "in" and "n" not in view.phrases.kinds[: max(at - 2, 0)]:
        yield at - 1
