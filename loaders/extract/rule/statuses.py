"""How a verb puts what it tells: asserted, planned or ended, where its sense says more than its tense."""

from __future__ import annotations

from loaders.extract.grammar.lexicon import DECIDING
from loaders.extract.grammar.mood import seeing
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.transfers import INTRANSITIVE


def awarded(view: View, at: int, is_event: bool) -> str:
    """The status of an award: made once it is decided on, a plan as long as its taker is only preferred."""
    said = view.status(at, is_event)
    if said == "planned" and (view.is_decided(at) or _is_decision(view, at) or _is_resolved(view, at)):
        return "asserted"
    return "planned" if said == "asserted" and view.mentions_word(_PREFERRED) else said


def _is_decision(view: View, at: int) -> bool:
    """Whether the verb tells what a decision before it is: "the decision to hire Acme"."""
    if not at or view.clauses.verb(at).shape != "infinitive":
        return False
    noun = at - 1 - (view.phrases.kind(at - 1) == "y")  # "the decision today to hire Acme"
    used = view.head(noun) == "option" and view.phrases.kind(noun - 1) == "v"
    return view.head(noun) in _DECISIONS or (used and view.clauses.verb(noun - 1).lemma in _USING)


_USING = words("exercise use invoke trigger activate") | {"take up"}
_DECISIONS = words("decision vote move choice resolution")


def _is_resolved(view: View, at: int) -> bool:
    """Whether a body resolved that it be so: "resolved that the tender be awarded to Acme"."""
    if view.clauses.verb(at).words[:1] != ("be",):
        return False
    main = next((here for here in range(at - 1, -1, -1) if view.phrases.kind(here) == "v"), None)
    return main is not None and view.clauses.verb(main).lemma in _RESOLVING and view.status(main, True) == "asserted"


_RESOLVING = (DECIDING - {"choose"}) | {"order", "determine"}
"""Verbs behind which it is told what shall be: "ordered that the tender be awarded"."""


def paid(view: View, at: int, is_event: bool) -> str:
    """The status of who is paid or used: that goes on now which is told so, and decided what will be: "is
    paying Acme to run Elmfield", "will pay".
    """
    verb = view.clauses.verb(at)
    going_on = verb.form == "ing" and view.status(at, False) == "asserted"
    said = awarded(view, at, is_event)
    return "asserted" if going_on or (said == "planned" and verb.words[:1] == ("will",)) else said


_PREFERRED = words("preferred shortlisted shortlist provisional provisionally lined")


def moving(view: View, at: int, is_event: bool) -> str:
    """The status of what changes hands by itself: "the home goes to Acme" is to come."""
    seen = seeing(view.phrases, view.clauses, at)
    verb = view.clauses.verb(at if seen is None else seen)
    said = view.status(at, is_event)
    goes = view.clauses.verb(at).lemma in INTRANSITIVE
    present = goes and verb.shape == "finite" and not (verb.past or verb.perfect)
    return "planned" if said == "asserted" and present else said


def to_come(view: View, at: int, _is_event: bool) -> str:
    """The status of what begins or is given up, which is still to come where it is told in the present: "starts operations
    in May", "Acme is losing it".
    """
    verb = view.clauses.verb(at)
    said = view.status(at, True)
    present = verb.shape == "finite" and not (verb.past or verb.perfect or verb.passive)
    return "planned" if said == "asserted" and present else said


def lasting(view: View, at: int, is_event: bool) -> str:
    """The status of what goes on, which holds already though it "will" or "is to": "will stay on at Elmfield"; a contract,
    too, of which notice is to be given.
    """
    said = view.status(at, is_event)
    return "asserted" if said == "planned" else said


def kept(view: View, at: int, _is_event: bool) -> str:
    """The status of what was kept and so goes on: "kept Elmfield", "will keep Elmfield"."""
    return lasting(view, at, True)


def to_be(view: View, at: int, _is_event: bool) -> str:
    """The status of what is won, which is to come."""
    said = view.status(at, True)
    return "planned" if said == "asserted" else said


def happened(view: View, at: int, _is_event: bool) -> str:
    """The status of what happened, whatever holds since: "raised its stake", "was outsourced to Acme"."""
    return view.status(at, True)
