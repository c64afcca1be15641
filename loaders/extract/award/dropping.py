"""Verbs of dropping who was hired: "the council sacked Acme", "parted with Acme"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.award.carriers import OVER, receiver
from loaders.extract.award.hiring import put_to_work
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import FIRMS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import beside, without
from loaders.extract.rule.parts import behind, doer, done
from loaders.extract.rule.statuses import awarded, lasting
from loaders.extract.rule.transfers import newcomer

_OF_LENGTH = words("month months year years week weeks day days termination contract contractual break quit")
_CONTRACTS = nouns.CONTRACTS - {"order", "orders"}


def _noticed(view: View, at: int) -> Iterator[int | None]:
    """Who is given notice that a contract is to end: "gave Acme a year's notice", "served notice on Acme of its contract"."""
    places = (view.clauses.second_object(at), view.clauses.object(at), view.clauses.subject(at))
    notice = next((place for place in places if place is not None and view.head(place) == "notice"), None)
    if notice is not None and (_spoken(view, notice) & _OF_LENGTH or view.mentions_word(_CONTRACTS)):
        yield from receiver(view, at)
        yield from view.clauses.after(at, {"on"})


def _spoken(view: View, notice: int) -> set[str]:
    """The words of a notice, without the marks of possession."""
    return {word.rstrip("'s") for word in view.words(notice)} | view.words(notice)


def _is_own_doing(view: View, at: int) -> bool:
    """Whether who does it drops somebody, rather than whom it hired takes their place: "hired Acme, replacing Bolt"."""
    with_another = any(True for _ in view.clauses.after(at, {"with"}))
    if with_another or _takes_their_place(view, at):
        return with_another
    return list(newcomer(view, at)) == list(doer(view, at))


def _takes_their_place(view: View, at: int) -> bool:
    """Whether a body that gives services itself comes in another's place: "the ambulance service has replaced Acme"."""
    bodies = view.parties(doer(view, at), ("PublicBody",)) if view.clauses.verb(at).lemma == "replace" else ()
    return any(not _GIVING.isdisjoint(each.name.casefold().split()) for each in bodies)


_GIVING = words("trust service nhs hospital hospitals ambulance university college")


ACTS = (
    Act(
        "gives notice",
        "COMMISSIONED",
        "give|serve|hand|issue",
        object=_noticed,
        kinds=FIRMS,
        put=lasting,
        is_dated=False,
    ),
    Act(
        "drops",
        "COMMISSIONED",
        "sack|ditch|dump|fire|axe|dismiss|oust|replace|jettison|eject",
        kinds=FIRMS,
        meaning=OVER,
        where=_is_own_doing,
    ),
    Act("drops", "COMMISSIONED", "drop", kinds=FIRMS, by=("PublicBody",), meaning=OVER, where=without("from")),
    Act(
        "replaces with",
        "COMMISSIONED",
        "replace",
        object=behind("with", "by"),
        kinds=FIRMS,
        by=("PublicBody",),
        put=awarded,
    ),
    Act(
        "drops for another",
        "COMMISSIONED",
        "drop|abandon|desert",
        kinds=FIRMS,
        meaning=OVER,
        where=beside("favour", "favor"),
    ),
    Act("drops as", "COMMISSIONED", "drop|remove|lose", object=put_to_work(done), kinds=FIRMS, meaning=OVER),
    Act(
        "cuts ties",
        "COMMISSIONED",
        "cut|sever|break|end",
        object=behind("with"),
        kinds=FIRMS,
        meaning=OVER,
        where=beside("ties", "links", "relations", "relationship", "arrangement", "association"),
    ),
    Act("parts with", "COMMISSIONED", "part", object=behind("with"), kinds=FIRMS, meaning=OVER),
)
"""The verbs of dropping."""
