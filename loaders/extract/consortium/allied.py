"""Whom a consortium without a name means: "owned by a consortium of Acme and Bolt", "by a group made up of Acme and Bolt"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.consortia import JOINT
from loaders.extract.knowledge.words import words
from loaders.extract.rule.parts import doer

_GROUPS = JOINT | words("group trio pair duo quartet team")
_MAKING = words("comprise include consist compose involve feature unite") | {"make up", "bring together"}
_ALLYING = words("join unite combine participate cooperate ally team") | {"team up"}


def allied(view: View, place: int | None, kinds: tuple[str, ...]) -> Parties:
    """Those of these kinds whom a noun for several at a place means: "Acme" and "Bolt" of "a consortium of Acme and Bolt"."""
    found = {each.name: each for here in joined(view, place) for each in view.parties((here,), kinds)}
    return tuple(found.values())


def doers(view: View, at: int) -> Iterator[int | None]:
    """Who does it, over a noun for several without a name: "is owned by a consortium of Acme and Bolt"."""
    for place in doer(view, at):
        members = list(joined(view, place))
        yield from (*members, place)


def joined(view: View, place: int | None) -> Iterator[int]:
    """Where those stand whom a noun for several at a place means."""
    if place is None or view.phrases.kind(place) != "n" or view.head(place) not in _GROUPS:
        return
    link = place + 1
    if view.phrases.low(link) in {"of", "between"} and view.phrases.kind(link + 1) == "n":
        yield link + 1
    elif view.phrases.kind(link) == "v" and view.clauses.verb(link).lemma in _MAKING:
        yield link + (2 if view.phrases.kind(link + 1) == "p" else 1)
    elif view.phrases.low(link) == "in" and view.phrases.low(link + 1) == "which":
        yield from _with(view, link + 2)


def _with(view: View, at: int) -> Iterator[int]:
    """ "Acme" and "Bolt" of "a consortium in which Acme has joined with Bolt"."""
    if view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).lemma in _ALLYING:
        yield at
        yield from view.clauses.after(at + 1, {"with"})
