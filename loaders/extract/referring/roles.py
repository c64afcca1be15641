"""The part that each noun phrase of a line plays: subject, object, oblique, aside, or only of something else."""

from __future__ import annotations

from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.control import CLAUSAL
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.record import record

SUBJECTS = frozenset({"subject", "minor"})
"""The parts of subjects: of a main clause, and of one that hangs on another."""

_REACH = 12
_COMING = frozenset({"join", "come", "move", "arrive", "transfer", "recruit", "poach"})


@record
class Role:
    """The part of a phrase, and the place of the verb to which it plays it; None where that is not known."""

    part: str
    verb: int | None = None


def roles(clauses: Clauses) -> dict[int, Role]:
    """The roles of the noun phrases of a line, by their places."""
    phrases = clauses.phrases
    found: dict[int, Role] = {}
    for verb in phrases.verbs:
        subject = clauses.subject(verb) if clauses.verb(verb).shape == "finite" else None
        if subject is not None and not _is_governed(phrases, subject) and not clauses.is_reduced(verb):
            found.setdefault(subject, Role("minor" if _hangs(phrases, subject) else "subject", verb))
    for verb in phrases.verbs:
        thing = clauses.object(verb)
        if thing is not None:
            named = not phrases.head(thing).anaphor
            found.setdefault(thing, Role("aside" if named and _is_of_aside(phrases, verb) else "object", verb))
    for at, kind in enumerate(phrases.kinds):
        if kind == "n" and at not in found:
            found[at] = _of_described(phrases, found, at) or _other(phrases, at)
    return found


def _hangs(phrases: Phrases, at: int) -> bool:
    """Whether the clause whose subject stands at a place hangs on another: "until | the firm failed"."""
    return phrases.kind(at - 1) in ("b", "r") or (phrases.kind(at - 1) == "p" and phrases.low(at - 1) in CLAUSAL)


def _is_of_aside(phrases: Phrases, verb: int) -> bool:
    """Whether the verb at a place is that of a relative clause: "includes" of "Acme, whose group includes ITEM"."""
    here = verb - 1
    while phrases.kind(here) in {"n", "p", "x", "y"}:
        here -= 1
    return phrases.kind(here) == "r" and phrases.kind(here - 1) == "k"


def _is_governed(phrases: Phrases, at: int) -> bool:
    """Whether a preposition leads to the phrase, not one that begins a clause: "until the firm failed"."""
    return phrases.kind(at - 1) == "p" and phrases.low(at - 1) not in CLAUSAL


def _of_described(phrases: Phrases, found: dict[int, Role], at: int) -> Role | None:
    """The part of a description whose name stands behind it: "the operator, ITEM, has", "whose owner, ITEM, has"."""
    named = phrases.kind(at - 1) == "k" and phrases.kind(at - 2) == "n" and phrases.head(at).mentions
    if not named or phrases.head(at - 2).mentions:
        return None
    return Role("minor") if phrases.kind(at - 3) == "r" else found.get(at - 2)


def _other(phrases: Phrases, at: int) -> Role:
    before = phrases.kind(at - 1)
    if before == "p" and (_is_affiliation(phrases, at) or _is_left(phrases, at)):
        return Role("affiliation")
    if before == "p":
        return Role("of" if phrases.low(at - 1) == "of" else "oblique", governor(phrases, at))
    if before == "k" and phrases.kind(at - 2) == "n":
        return Role("aside")
    return Role("object" if before == "v" else "oblique")


def _is_affiliation(phrases: Phrases, at: int) -> bool:
    """Whether the phrase only says where a person comes from: "Ann Lee of | ITEM", "Ann Lee at | ITEM"."""
    beside = phrases.kind(at - 2) == "n" and phrases.head(at - 2).family == "person"
    return beside and phrases.low(at - 1) in {"of", "from", "at"} and phrases.head(at).family == "organisation"


def _is_left(phrases: Phrases, at: int) -> bool:
    """Whether somebody only comes from the organisation at a place: "she joins from ITEM"."""
    verb = phrases.all[at - 2].verb if phrases.low(at - 1) == "from" and phrases.kind(at - 2) == "v" else None
    return verb is not None and verb.lemma in _COMING


def governor(phrases: Phrases, at: int) -> int | None:
    """The verb before a phrase in its clause."""
    for here in range(at - 1, max(-1, at - _REACH), -1):
        if phrases.kinds[here] == "v":
            return here
        if phrases.kinds[here] in "blr":
            return None
    return None
