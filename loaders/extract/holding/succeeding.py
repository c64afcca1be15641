"""What is read as one organisation succeeding another, each verb one row: "Acme was renamed Bolt"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import PREDICATES
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.acts import Act
from loaders.extract.rule.charges import Charge
from loaders.extract.rule.conditions import beside, without
from loaders.extract.rule.parts import doer, done, said_of

_BODIES = ("PublicBody", "Service", "Union")
_OLD = PREDICATES["SUCCEEDED"].objects
_FORMING = frozenset({"form", "create", "become", "make", "establish"})
_ITSELF = frozenset({"itself", "himself", "themselves"})
_NEAR = 9


def _new_name(view: View, at: int) -> Iterator[int]:
    """The name that is given: "Bolt" of "was renamed Bolt", "renamed itself Bolt", "rebranded as Bolt"."""
    yield from view.clauses.after(at, {"as", "to"})
    here = at + 2 if view.phrases.low(at + 1) in _ITSELF else at + 1
    if view.phrases.kind(here) == "n":
        yield here


def _old_name(view: View, at: int) -> Iterator[int | None]:
    """Whose name it was: the subject where it is done to it or by itself, else the object."""
    own = view.clauses.is_passive(at) or view.phrases.low(at + 1) in _ITSELF or view.clauses.object(at) is None
    yield view.clauses.subject(at) if own else view.clauses.object(at)


def _formed(view: View, at: int) -> Iterator[int | None]:
    """What a merger makes: "Cope" of "Acme merged with Bolt to form Cope"."""
    for here in range(at + 1, min(len(view.phrases), at + _NEAR)):
        if view.phrases.kind(here) == "v" and view.clauses.verb(here).lemma in _FORMING:
            yield view.clauses.object(here)


def _merged(view: View, at: int) -> Iterator[int | None]:
    """Who is merged: "Acme" of "Acme merged with Bolt" and of "Cope merged Acme with Bolt"."""
    yield from done(view, at)
    if view.clauses.object(at) is None:
        yield from doer(view, at)


def _merged_with(view: View, at: int) -> Iterator[int]:
    yield from view.clauses.after(at, {"with", "into"})


def merged_into(view: View, at: int) -> Iterator[int]:
    """The new one that others are made into: "the Cope Agency" of "merge Acme and Bolt into a single body, the Cope Agency"."""
    for place in view.clauses.after(at, {"into"}):
        if view.phrases.low(place) in {"a", "an", "one"} and _NEW & view.words(place):
            yield place


def merging(view: View, at: int) -> Iterator[int]:
    """Those of whose merger something is made: "Acme" of "Cope was formed by the merger of Acme and Bolt"."""
    for place in view.clauses.after(at, {"by", "through", "from", "in", "with"}):
        if view.head(place) in _MERGERS and view.phrases.low(place + 1) in {"of", "between"}:
            yield place + 2


_MERGERS = words("merger amalgamation union combination fusion")
_NEW = words("single new combined one merged unified joint")

CUES = (Charge("part", frozenset({"part"}), frozenset({"of"}), predicate="PART_OF", kinds=("Region",), by=("Region",)),)
"""What belongs to a greater whole: "Ashby, part of Elmshire"; a firm that is part of a group is owned by it."""

ACTS = (
    Act(
        "is renamed",
        "SUCCEEDED",
        "rename|rebrand",
        subject=_new_name,
        object=_old_name,
        kinds=_OLD,
        qualifiers=(("kind", "renamed"),),
    ),
    Act(
        "changes name",
        "SUCCEEDED",
        "change",
        subject=lambda view, at: view.clauses.after(at, {"to"}),
        object=said_of,
        qualifiers=(("kind", "renamed"),),
        where=beside("name"),
    ),
    Act(
        "replaces",
        "SUCCEEDED",
        "replace|supersede",
        kinds=("PublicBody",),
        by=("PublicBody",),
        qualifiers=(("kind", "replaced"),),
        where=without("as"),
    ),
    Act(
        "succeeds",
        "SUCCEEDED",
        "succeed",
        kinds=_BODIES,
        by=_BODIES,
        qualifiers=(("kind", "replaced"),),
        where=without("as"),
    ),
    Act(
        "merges",
        "SUCCEEDED",
        "merge|amalgamate",
        subject=_formed,
        object=_merged,
        qualifiers=(("kind", "merged"),),
    ),
    Act(
        "merges into",
        "SUCCEEDED",
        "merge|amalgamate|combine|fold|consolidate|roll",
        subject=merged_into,
        object=lambda view, at: (*done(view, at), *said_of(view, at)),
        qualifiers=(("kind", "merged"),),
    ),
    Act(
        "is formed by a merger",
        "SUCCEEDED",
        "form|create|establish|set up|result|emerge|bear|come about|found",
        subject=lambda view, at: (*done(view, at), *said_of(view, at)),
        object=merging,
        qualifiers=(("kind", "merged"),),
    ),
    Act(
        "merges with",
        "SUCCEEDED",
        "merge|amalgamate",
        subject=_formed,
        object=_merged_with,
        qualifiers=(("kind", "merged"),),
    ),
)
