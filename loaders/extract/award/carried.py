"""Which verbs carry the noun of a contract: whose object it is, that lead into or out of it, that are said of it."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar import nouns
from loaders.extract.grammar.control import GIVING
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

_REACH = 8


def verbs_of(view: View, at: int) -> Iterator[int]:
    """The verbs that carry the noun: whose object it is, that take somebody from it, and that are said of it."""
    partitive = (
        view.phrases.low(at - 1) == "of" and view.phrases.kind(at - 2) == "n" and view.head(at - 2) in nouns.QUANTITIES
    )
    before = _left(view, at - 3 if partitive else at - 1)
    if view.phrases.kind(before) == "v":
        yield before
    elif view.phrases.kind(before) == "n" and view.phrases.kind(before - 1) == "v":
        yield before - 1
    else:
        led = _taking(view, before) or _entering(view, before) or _giving(view, at)
        if led is not None:
            yield led
    if (shifted := _shifted(view, before)) is not None:
        yield shifted
    if view.phrases.kind(0) == "v" and view.clauses.is_reduced(0) and view.clauses.subject(0) == at:
        yield 0  # "Awarded to Acme in May, the contract runs"
    yield from _said_of(view, at)
    yield from _related(view, at)


def _left(view: View, at: int) -> int:
    while view.phrases.kind(at) == "x":
        at -= 1
    return at


def _taking(view: View, link: int) -> int | None:
    """ "Stripped" of "stripped Acme of its contract" and of "was stripped of its contract"."""
    if view.phrases.low(link) != "of":
        return None
    near = (here for here in (link - 1, link - 2) if view.phrases.kind(here) == "v")
    return next((here for here in near if view.clauses.verb(here).lemma in {"strip", "deprive", "relieve"}), None)


def _giving(view: View, at: int) -> int | None:
    """The verb that gives the contract to whom an aside describes: "awarded Acme, a firm in Elmshire, a contract"."""
    near = (here for here in range(at - 3, max(-1, at - _REACH), -1) if view.phrases.kind(here) == "v")
    verb = next(near, None)
    return verb if verb is not None and view.clauses.second_object(verb) == at else None


def _shifted(view: View, at: int) -> int | None:
    """The verb before whom it is with, to or from: "sealed with Acme a deal", "extended by a year its contract"."""
    party = view.phrases.kind(at) in {"n", "y"} and view.phrases.low(at - 1) in {"with", "to", "from", "by", "until"}
    return at - 2 if party and view.phrases.kind(at - 2) == "v" else None


def _related(view: View, at: int) -> Iterator[int]:
    """The verb of a clause that says more of the contract: "the deal that it has with Acme", "a contract Acme won"."""
    for here in range(at + 1, min(len(view.phrases), at + _REACH)):
        if view.phrases.kind(here) == "v" and here > at + 1:
            if view.clauses.object(here) == at or _is_given(view, at, here):
                yield here
            return


def _is_given(view: View, at: int, verb: int) -> bool:
    """Whether somebody was given the contract, in a clause about it: "the contract that Acme was given"."""
    subject = view.clauses.subject(verb)
    relates = subject is not None and subject in (at + 1, at + 2) and view.phrases.kind(subject - 1) in {"r", "b", "n"}
    return relates and view.clauses.is_passive(verb) and view.clauses.verb(verb).lemma in GIVING


_LEADING_INTO = {
    "into": words("enter"),
    "of": {"pull out", "back out", "walk out"},
    "from": words("withdraw exit") | {"walk away", "pull out", "walk"},
    "out": words("pull back walk") | {"pull out"},
    "in": words("succeed"),
    "for": words("sign"),
}
"""Verbs that prepositions tie to the contract: "entered into a contract", "withdrew from its contract"."""


def _entering(view: View, link: int) -> int | None:
    verbs = _LEADING_INTO.get(view.phrases.low(link))
    before = _left(view, link - 1)
    if verbs is None or view.phrases.kind(before) != "v":
        return None
    return before if view.clauses.verb(before).lemma in verbs else None


def _said_of(view: View, at: int) -> Iterator[int]:
    for here in range(at + 1, min(len(view.phrases), at + 12)):
        if view.phrases.kind(here) == "v" and view.clauses.verb(here).shape != "infinitive" and _is_of(view, at, here):
            yield here


def _is_of(view: View, at: int, verb: int) -> bool:
    """Whether a verb is said of the noun, over what hangs on it: "the contract for homes in Elmshire, held by Acme"."""
    if view.clauses.is_reduced(verb):
        return at in view.clauses.described(verb)
    return view.clauses.subject(verb) == at
