"""By which rows of `continuing` a verb may date what the sentences before it told, and which claims it may be said of."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Claim
from graph.vocabulary import RUN
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.continuing import CHANGES, CONTINUING, DEALS, NEW, NOTHING, OF_ITS_KIND, OLD, Continuing
from loaders.extract.knowledge.words import words

_DEFINITE = words("the this that its their his her our both")
_NO_ARTICLE = words("services operations work service completion fieldwork staff workers employees")
_REPLACING = words("replace succeed supersede precede")
"""Verbs that tell another contract from the one that was spoken of: "the agreement that it replaces"."""

_LOOSE = words("be remain do")
"""Verbs behind which it is one of the next words that counts, not what they are done to."""

_BESIDE = 4
_VERBS = frozenset().union(*(row.verbs for row in CONTINUING))


def rows(view: View, at: int, of_deal: bool) -> Iterator[Continuing]:
    """The rows that the verb at a place may date by, its subject being what they are said of.

    ``of_deal`` says whether the sentence before told of a contract, which "it" may then be.
    """
    lemma = view.clauses.verb(at).lemma
    subject = _subject(view, at) if lemma in _VERBS else None
    if subject is None:
        return
    behind = _behind(view, at)
    for row in CONTINUING:
        if lemma in row.verbs and (_is_about(view, at, subject, row, of_deal) if row.nouns else row.things & behind):
            yield row


def is_of(view: View, at: int, row: Continuing, claim: Claim) -> bool:
    """Whether what the row is said of is the claim's: its subject does it, or the parties that the noun names are its own."""
    subject = _subject(view, at)
    items = view.phrases.items(subject) if subject is not None else ()
    named = {each.name for item in items for each in item.mentions}
    if not row.nouns:
        return claim.subject.name in named
    if _is_elsewhere(view, at, claim) or not _is_in_force(row, claim, {item.low for item in items}):
        return False
    return not named or view.phrases.low(subject or 0) == "it" or bool(named & {claim.subject.name, claim.object.name})


def _subject(view: View, at: int) -> int | None:
    """What a verb is said of, behind the comma where its participle opens the sentence: "Published in May, it says"."""
    if at or view.clauses.verb(at).form not in {"both", "participle"}:
        return view.clauses.subject(at)
    comma = view.phrases.kinds.find("k")
    return comma + 1 if comma > 0 and view.phrases.kind(comma + 1) == "n" else None


def _behind(view: View, at: int) -> set[str]:
    """What stands behind a verb: the last word of its object, or nothing; behind "be" and "do" the next words."""
    verb, thing = view.clauses.verb(at), view.clauses.object(at)
    if verb.lemma in _LOOSE:
        return {item.low.rpartition(" ")[2] for item in view.line[verb.last : verb.last + _BESIDE]}
    return {NOTHING} if thing is None else {view.head(thing), view.phrases.low(thing)} - {NOTHING}


def _is_about(view: View, at: int, subject: int, row: Continuing, of_deal: bool) -> bool:
    """Whether a phrase is of one of the row's nouns, and of one that was spoken of: "the contract", "it expires"."""
    between = (here for here in range(subject, at) if view.phrases.kind(here) == "v")
    if any(view.clauses.verb(here).lemma in _REPLACING for here in between):
        return False
    if view.phrases.low(subject) == "it":
        unsaid = of_deal and row.nouns is DEALS and not view.phrases.items(subject)[0].mentions
        return unsaid or view.clauses.verb(at).lemma in OF_ITS_KIND
    first = view.phrases.items(subject)[0]
    definite = first.low in _DEFINITE or bool(first.mentions) or view.head(subject) in _NO_ARTICLE
    return view.head(subject) in row.nouns and definite


def _is_elsewhere(view: View, at: int, claim: Claim) -> bool:
    """Whether the sentence speaks of another service before: "At Elm prison the contract ends in May"."""
    before = view.line[: view.clauses.verb(at).first]
    named = {each.name for item in before for each in item.mentions if each.kind in RUN}
    return bool(named) and not named & {claim.subject.name, claim.object.name}


def _is_in_force(row: Continuing, claim: Claim, said: set[str]) -> bool:
    """Whether the contract meant is that of the claim: "the new contract" of what is to come, "the present one" of what is."""
    runs, leaves = claim.predicate == "RUNS", claim.rule == "displaced" or claim.status == "ended"
    if runs and row.nouns is CHANGES and claim.status != "planned":
        return leaves
    if said & OLD:
        return runs and claim.status != "planned"
    return not (said & NEW and runs and claim.status != "planned")
