"""Verbs by which organisations form a consortium, belong to it or make it up: "Acme and Bolt formed Cope"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Pairs
from loaders.extract.consortium.containing import (
    containing,
    fronted_inside,
    inside,
    joined,
    membership,
    on_which,
    within,
)
from loaders.extract.dates import Lead
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.holding.succeeding import merging
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.consortia import JOINT
from loaders.extract.rule.parts import Part, behind, doer, done, said_of

_JOINTLY = ("with", "alongside")
_DESCRIBING = frozenset({"make up", "compose"})
_MERGING = frozenset({"merge", "amalgamate", "combine"})
_ALLYING = frozenset({"team", "team up", "join", "link", "pair", "partner", "combine", "unite", "ally"})
_LEFT: Pairs = (("asserted", "ended"), ("planned", "asserted"))
"""Who is to leave is still a member."""


@dataclass(frozen=True, slots=True)
class Joining:
    """Verbs, with the part of the members and that of the consortium.

    ``is_event`` says whether the verb tells what happened. Where ``is_sure`` is false, the verb says so only of what is
    known to be a consortium: any firm may include another. ``least`` is how many members must be named, ``also`` a part of
    further ones, and ``lead`` says whether the membership begins or ends. Where ``is_shown`` is true, a name that
    may as well be a person's is no member's: a person may lead a firm too.
    """

    verbs: str
    members: Part
    whole: Part
    is_sure: bool = False
    is_event: bool = False
    least: int = 1
    also: Part | None = None
    lead: Lead | None = None
    is_shown: bool = False

    def said(self, view: View, at: int) -> str:
        """How the verb at a place puts it; empty where it does not say it."""
        verb = view.clauses.verb(at)
        if (
            not self.is_event
            and verb.first == verb.at
            and verb.form in {"both", "participle"}
            and verb.lemma in _DESCRIBING
        ):
            return "asserted"  # "a consortium made up of"
        main = view.clauses.governor(at) if verb.shape == "infinitive" else None
        if (
            main is not None and view.clauses.verb(main).lemma in _MERGING
        ):  # what is merged is no member of what it forms
            return ""
        allied = main is not None and view.clauses.verb(main).lemma in _ALLYING
        said = view.status(main if main is not None and allied else at, self.is_event)
        return dict(_LEFT).get(said, said) if self.lead == "until" else said


def _makers(view: View, at: int) -> Iterator[int | None]:
    """Who makes something up together: the subject, else behind "by", "of", "from" or "between"."""
    if view.clauses.is_passive(at):
        merged = set(merging(view, at))
        yield from (place for place in view.clauses.after(at, {"by", "of", "from", "between"}) if place not in merged)
    else:
        yield view.clauses.subject(at)


def _behind_verb(_view: View, at: int) -> Iterator[int]:
    yield at + 1


def _joint_whole(view: View, at: int) -> Iterator[int]:
    """ "Cope" of "Acme belongs to the Cope consortium"; any company may belong to another."""
    yield from (place for place in view.clauses.after(at, {"to"}) if view.words(place) & JOINT)


def _had(view: View, at: int) -> Iterator[int]:
    """Whom a consortium has: "Cope has Acme and Bolt"; not "Cope has contracts with Acme" nor "Cope has Elmshire and Kent"."""
    place = view.clauses.object(at)
    if place is not None and view.phrases.head(place).mentions and view.phrases.head(place).family != "region":
        yield place


def _beside_opening(view: View, _at: int) -> Iterator[int]:
    """ "Acme" of "Alongside Acme, the consortium has Bolt"."""
    if view.phrases.low(0) in {"alongside", "besides"} and view.phrases.kind(1) == "n":
        yield 1


def _when_passive(view: View, at: int) -> Iterator[int | None]:
    """Who is joined by others."""
    if view.clauses.is_passive(at):
        yield view.clauses.subject(at)


ALLYING = "join|team up|link up|ally|combine|unite|cooperate|come together"

JOININGS = (
    Joining("comprise|bring together|unite|combine|amalgamate", done, doer, is_sure=True),
    Joining("consist|compose|make up|comprise", behind("of"), said_of, is_sure=True),
    Joining("make up|constitute", doer, done),
    Joining("include|involve|feature|number|count|contain", done, doer),
    Joining("have", _had, doer, also=_beside_opening),
    Joining("form|create|set up|establish|found", _makers, done, is_sure=True, is_event=True, least=2, is_shown=True),
    Joining("launch|put together", _makers, done, is_event=True, least=2),
    Joining("lead|head|head up|front", doer, done, is_sure=True, is_shown=True),
    Joining("join", doer, joined, is_event=True, lead="from", also=_when_passive),
    Joining("back|support", doer, done),
    Joining(ALLYING, doer, containing, is_sure=True, is_event=True, also=_when_passive),
    Joining(ALLYING, doer, behind("as"), is_sure=True, is_event=True, least=2),
    Joining(f"{ALLYING}|bid|tender|compete|pitch|win|act", doer, within, is_event=True),
    Joining("be", said_of, membership, is_sure=True),
    Joining("be|stand|sit", _behind_verb, on_which),
    Joining("involve|include|join", said_of, inside),
    Joining("be", _behind_verb, fronted_inside),
    Joining("leave|quit|exit", said_of, done, is_event=True, lead="until"),
    Joining("withdraw|pull out|resign", said_of, behind("from", "of"), is_event=True, lead="until"),
    Joining("belong", said_of, _joint_whole),
    Joining("belong", said_of, behind("to"), least=2),
    Joining("participate|sit|collaborate|work|partner", said_of, behind("to", "in", "on")),
)
_BY_VERB: dict[str, list[Joining]] = {}
for joining in JOININGS:
    for lemma in joining.verbs.split("|"):
        _BY_VERB.setdefault(lemma, []).append(joining)


def joinings(view: View) -> Iterator[tuple[int, Joining]]:
    """The places of such verbs in a line, with what each says."""
    for at in view.verbs_of(_BY_VERB.keys()):
        for joining in _BY_VERB[view.clauses.verb(at).lemma]:
            yield at, joining


def together(view: View, at: int) -> Parties:
    """Those with whom the subject of a verb does something: "Acme, with Bolt, formed"; "Acme has teamed up with Bolt to form"."""
    subject = view.clauses.subject(at)
    places = list(view.clauses.after(at, _JOINTLY))
    if subject is not None:
        places += view.clauses.with_noun(subject, _JOINTLY, reach=6)
    main = view.clauses.governor(at)
    if main is not None:
        places += [place for place in view.clauses.after(main, _JOINTLY) if place < at]
    return view.parties(places, ANY_BODY)
