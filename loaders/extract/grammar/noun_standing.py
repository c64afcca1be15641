"""How a noun puts what it says of its parties, by its adjectives and its verb: "the former operator", "is to be the owner"."""

from __future__ import annotations

from loaders.extract.grammar import mood
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.lexicon import APPOINTING, BEING, DISMISSING
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.standing import of_verb
from loaders.extract.knowledge.referring import ACQUIRING
from loaders.extract.knowledge.words import words

_TO_BE = words("preferred would-be prospective proposed planned future incoming intended designated")
_DROPPING = DISMISSING | {"drop", "ditch", "dump", "eject", "lose"}
_APPOINTING = APPOINTING | {"nominate"}


def of_noun(phrases: Phrases, clauses: Clauses, at: int, is_event: bool) -> str:
    """The status of what the noun at the head of a phrase says of its parties, by its adjectives and its verb."""
    lows = {item.low for item in phrases.items(at) if not item.mentions}
    beside = {item.low for item in phrases.items(at - 1)} if phrases.kind(at - 1) in {"x", "y"} else set()
    if lows & mood.ENDING or beside & mood.THEN:
        return "ended"
    called = phrases.low(at - 1) == "as" or is_named(phrases, clauses, at - 1)
    if called and (said := _made(phrases, clauses, at, is_event)):
        return said
    verb = _copula(phrases, clauses, at)
    said = "asserted" if verb is None else of_verb(phrases, clauses, verb, clauses.verb(verb).lemma == "become")
    return "planned" if said == "asserted" and lows & _TO_BE else said


def sold(phrases: Phrases, clauses: Clauses, at: int) -> str:
    """The status of what an owner had from whom it is bought: "ended" for "Acme bought Bolt from its parent, Cope"; else empty."""
    verb = next((here for here in range(at - 2, max(-1, at - 7), -1) if phrases.kind(here) == "v"), None)
    if phrases.low(at - 1) != "from" or verb is None or clauses.verb(verb).lemma not in ACQUIRING:
        return ""
    return "ended" if of_verb(phrases, clauses, verb, True) == "asserted" else "asserted"


def is_named(phrases: Phrases, clauses: Clauses, verb: int) -> bool:
    """Whether the verb at a place calls its subject by the noun behind it: "was named operator", "was appointed contractor"."""
    return phrases.kind(verb) == "v" and clauses.verb(verb).lemma in _APPOINTING and clauses.is_passive(verb)


_STANDING = _DROPPING | _APPOINTING


def _made(phrases: Phrases, clauses: Clauses, at: int, is_event: bool) -> str:
    """What a verb makes of whom it calls so: "sacked Acme as its contractor", "has named Acme as its operator"."""
    verb = next((here for here in range(at - 1, max(-1, at - 6), -1) if phrases.kind(here) == "v"), None)
    lemma = clauses.verb(verb).lemma if verb is not None else ""
    if verb is None or lemma not in _STANDING:
        return ""
    said = of_verb(phrases, clauses, verb, True)
    if lemma in _APPOINTING:
        return "planned" if said == "asserted" and not is_event else said
    return "ended" if said == "asserted" else ""


def _copula(phrases: Phrases, clauses: Clauses, at: int) -> int | None:
    before = at - 1
    while phrases.kind(before) in ("x", "y"):
        before -= 1
    if phrases.kind(before) == "v" and clauses.verb(before).lemma in BEING:
        return before
    return None


def copula_behind(phrases: Phrases, clauses: Clauses, at: int) -> int | None:
    """The verb that goes on to tell who it is: "was" of "its operator until May was Acme"; none behind an aside."""
    for here in range(at + 1, min(len(phrases), at + 8)):
        if phrases.kind(here) == "v":
            tells = clauses.verb(here).lemma in BEING and clauses.subject(here) == at and phrases.kind(here + 1) == "n"
            return here if tells and (phrases.head(here + 1).mentions or phrases.low(here + 2) == ":") else None
        if phrases.kind(here) not in ("p", "n", "x", "y", "k"):
            return None
    return None
