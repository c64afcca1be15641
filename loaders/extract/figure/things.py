"""What a number of people or things measures."""

from __future__ import annotations

from itertools import pairwise, product

from loaders.extract.counts import Count
from loaders.extract.figure.measures import CAPACITY, CASELOAD, THINGS, Told
from loaders.extract.figure.verbs import ABOUT, changing, verb
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

_PEOPLE = words("people men women persons adults individuals")
_HOLDING = words("hold house accommodate take fit cater")
_STAYING = words("be work live remain stay serve have employ supervise clean maintain")
"""Verbs that say of a number of people that they are there."""
_AT_STAKE = words("risk threat jeopardy")
_NUMBERS = words("number numbers total")
_RATES = frozenset(product(("a", "per", "each", "every"), ("day", "week", "month", "year")))
_NEAR, _FAR = 4, 8


def told_of_things(view: View, count: Count) -> Told | None:
    """What is counted; none where the verb or what follows only says how the number changes: "cut 300 jobs", "at risk"."""
    at = view.phrases.place(count.end - 1)
    if not view.phrases.kind(at) or changing(view, count) or _act(view, at) - _STAYING or _is_otherwise(view, at):
        return None
    did = verb(view, view.phrases.place(count.at))
    counted = _counted(view, count, at)
    holder = _holder(view, view.phrases.place(count.at))
    people = not counted or not _PEOPLE.isdisjoint(counted)
    named = next((told for told in THINGS if holder in told.holders or told.nouns.intersection(counted)), None)
    named = named or next((told for told in THINGS if people and did in told.verbs), None)
    named = named or (None if counted else _numbered(view, at))
    held = did in _HOLDING and (people or named is CASELOAD) and _is_limit(view, count)
    return CAPACITY if held else named


def _counted(view: View, count: Count, at: int) -> list[str]:
    """The words behind a number in its phrase, and in what "of" leads to behind it: "400 members of staff"."""
    counted = [item.low for item in view.line[count.end : view.phrases.all[at].last]]
    if view.phrases.low(at + 1) == "of" and view.phrases.kind(at + 2) == "n":
        counted += [item.low for item in view.phrases.items(at + 2)]
    return counted


def _numbered(view: View, at: int) -> Told | None:
    """What the subject of the verb before a bare number is the number of: "staff numbers fell to 410"."""
    did = next((back for back in range(at - 1, max(-1, at - 1 - _NEAR), -1) if view.phrases.kind(back) == "v"), None)
    subject = view.clauses.subject(did) if did is not None else None
    if subject is None:
        return None
    said = {item.low for item in view.phrases.items(subject)}
    if said & _NUMBERS and view.phrases.low(subject + 1) == "of" and view.phrases.kind(subject + 2) == "n":
        said |= {item.low for item in view.phrases.items(subject + 2)}
    counted = bool(said & _NUMBERS)
    return next((told for told in THINGS if said & (told.holders | told.nouns if counted else told.holders)), None)


def _holder(view: View, at: int) -> str:
    """The noun that "of" or "at" leads from to the phrase at a place: "a headcount of just over 2,000"."""
    at -= 1
    while at > 0 and (view.phrases.kind(at) == "x" or view.phrases.low(at) in ABOUT):
        at -= 1
    return view.head(at - 1) if at > 0 and view.phrases.low(at) in {"of", "at"} else ""


def _is_limit(view: View, count: Count) -> bool:
    """Whether a number is the most that there may be: "holds up to 850 men", "can house 850"."""
    before = [item.low for item in view.line[max(0, count.at - _NEAR) : count.at]]
    return before[-2:] == ["up", "to"] or "can" in before or "could" in before


def _act(view: View, at: int) -> set[str]:
    """The verb that those who are counted are the subject of: "12 inmates escaped"."""
    follows = view.phrases.kind(at + 1) == "v" and view.clauses.subject(at + 1) == at
    return {view.clauses.verb(at + 1).lemma} if follows else set()


def _is_otherwise(view: View, at: int) -> bool:
    """Whether what follows says that the number is one at stake ("at risk"), or how many come in some time ("a week")."""
    behind = [item.low for item in view.line[view.phrases.all[at].first :][:_FAR]]
    return not _AT_STAKE.isdisjoint(behind) or any(pair in _RATES for pair in pairwise(behind))
