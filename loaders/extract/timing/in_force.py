"""Whether the contract or the like that a sentence speaks of is that of a claim: "the new contract", "the contract at Elm"."""

from __future__ import annotations

from graph.model import Claim
from graph.vocabulary import RUN
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.continuing import CHANGES, NEW, OLD, PAST, Continuing


def is_elsewhere(view: View, at: int, claim: Claim) -> bool:
    """Whether the sentence speaks of another service before: "At Elm prison the contract ends in May"."""
    before = view.line[: view.clauses.verb(at).first]
    named = {each.name for item in before for each in item.mentions if each.kind in RUN}
    return bool(named) and not named & {claim.subject.name, claim.object.name}


def is_of_another(view: View, subject: int | None, claim: Claim) -> bool:
    """Whether the words behind a contract say that it is at another place: "ended its contract at Elm County in May"."""
    if subject is None or view.phrases.low(subject + 1) not in {"at", "for"} or view.phrases.kind(subject + 2) != "n":
        return False
    named = {each.name for each in view.phrases.head(subject + 2).mentions}
    return bool(named) and not named & {claim.subject.name, claim.object.name}


def is_in_force(row: Continuing, claim: Claim, said: set[str]) -> bool:
    """Whether the contract meant is that of the claim: "the new contract" of what is to come, "the present one" of what is."""
    if claim.predicate == "INSPECTED":
        return not said & PAST
    runs, leaves = claim.predicate == "RUNS", claim.rule == "displaced" or claim.status == "ended"
    if runs and row.nouns is CHANGES and claim.status != "planned":
        return leaves
    if said & OLD:
        return runs and claim.status != "planned"
    taken = claim.rule in _TAKEN  # of what somebody took over another contract is new
    return not (said & NEW and (runs or taken) and claim.status != "planned")


_TAKEN = frozenset({"takes over", "takes control", "buys"})
