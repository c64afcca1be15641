"""What a verb's negations make of what it says: denied, ended, still to come; or done, though it ought not to have been."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.grammar import function_words
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.verb_phrases import Verb, words_before
from loaders.extract.knowledge.words import words

_COMING = words("will would shall 'll to")
"""Auxiliaries of what is still to come: "will no longer run"."""

_ANY_MORE = {("any", "more"), ("any", "longer")}


def of_negated(phrases: Phrases, clauses: Clauses, at: int, is_event: bool) -> str:
    """The status that the negations of the verb at a place give it; empty where it has none."""
    verb = clauses.verb(at)
    said = set(verb.words)
    if is_regretted(verb):
        return "asserted" if is_event else "ended"
    if "longer" in said or {"no", "longer"} <= words_before(phrases.line, verb):
        return "ended" if is_event or _COMING.isdisjoint(said) else "asserted"
    negated = is_negated(verb) or _is_of_neither(phrases, clauses, at) or _is_of_nothing(phrases, clauses, at)
    if "yet" in said and (negated or "to" in said):
        return "planned"
    if not negated:
        return ""
    return "ended" if _is_no_more(phrases, clauses, at) else "denied"


def _is_of_neither(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether "neither" or "nor" stands before the subject of a verb: "neither Acme nor Bolt was chosen"."""
    subject = clauses.subject(at)
    if subject is None or subject > at:
        return False
    words = (phrases.low(subject - 1), phrases.low(subject))
    return "nor" in words or words[0] == "neither" or words[1] == "neither"


def _is_of_nothing(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether "no" stands before what the verb is done to: "has no stake in Bolt", but not "runs no fewer than six jails"."""
    behind = phrases.all[at + 1] if phrases.kind(at + 1) == "n" else None
    if behind is None or phrases.line[behind.first].low != "no" or clauses.is_passive(at):
        return False
    return phrases.line[behind.first + 1].low not in _AT_LEAST


_AT_LEAST = frozenset({"fewer", "less", "more", "longer", "doubt", "matter"})


def is_negated(verb: Verb) -> bool:
    """Whether the verb phrase has a negation: "does not run", "has never run"."""
    return verb.negated or not function_words.NEGATIONS.isdisjoint(verb.words)


def is_regretted(verb: Verb) -> bool:
    """Whether the verb tells what was done and ought not to have been: "should never have awarded"."""
    return "have" in verb.words and not function_words.OUGHT.isdisjoint(verb.words) and is_negated(verb)


def _is_no_more(phrases: Phrases, clauses: Clauses, at: int) -> bool:
    """Whether "any more" stands in the clause of a verb: "does not run it any more"."""
    last = phrases.all[min(clauses.end(at), len(phrases)) - 1].last
    lows = [item.low for item in phrases.line[clauses.verb(at).last : last]]
    return "anymore" in lows or any(pair in _ANY_MORE for pair in pairwise(lows))
