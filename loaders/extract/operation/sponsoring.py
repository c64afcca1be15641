"""Who runs a school by sponsoring it: "Acme sponsors Elm Academy", "Acme, the sponsor of Elm Academy"."""

from __future__ import annotations

from loaders.extract.grammar.parties import OWNERS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.conditions import SCHOOLS
from loaders.extract.rule.descriptions import Role
from loaders.extract.rule.parts import done


def schools(_view: View, _at: int, _item: int, other: Parties) -> Parties:
    """The schools of those: who sponsors an academy runs it, while who sponsors a stadium only pays."""
    return tuple(each for each in other if SCHOOLS & set(each.name.casefold().split()))


def is_of_school(view: View, at: int) -> bool:
    """Whether it is a school that is sponsored."""
    return bool(schools(view, at, at, view.parties(done(view, at), ("Service",))))


SPONSORS = (
    Role(
        "sponsor",
        "RUNS",
        words("sponsor sponsors"),
        frozenset({"of"}),
        kinds=OWNERS,
        others=("Service",),
        narrowed=schools,
    ),
)
