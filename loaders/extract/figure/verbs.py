"""Verbs around a number."""

from __future__ import annotations

from loaders.extract.counts import Count
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

ABOUT = words("about around over under some nearly almost approximately roughly than more least most up to only just")
_CHANGING = words(
    """cut shed lose axe create add recruit hire transfer move redeploy save threaten affect sack fire dismiss offer need
    open close launch build train send release discharge"""
)
"""Verbs whose number says how many come, go or move, and not how many there are."""
_MONEY_TOO = frozenset({"lose"})


def verb(view: View, at: int) -> str:
    """The lemma of the verb right before a phrase, "about" and the like apart; empty where there is none."""
    at -= 1
    while at >= 0 and (view.phrases.kind(at) == "x" or view.phrases.low(at) in ABOUT):
        at -= 1
    return view.clauses.verb(at).lemma.split()[0] if at >= 0 and view.phrases.kind(at) == "v" else ""


def changing(view: View, count: Count) -> bool:
    """Whether the verb before a number says how much comes or goes: "cut 300 jobs", "saves £3m"."""
    did = verb(view, view.phrases.place(count.at))
    return did in _CHANGING and not (count.unit and did in _MONEY_TOO)
