"""Ratings by number: "two stars out of five", "scored 2.5 out of 10"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.counts import Count
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.openers import COUNTS
from loaders.extract.knowledge.words import words

_MARKS = words("star stars point points mark marks")
_SCORING = words("score rate rank award give get receive earn")


def ratings(view: View) -> Iterator[Count]:
    """The marks that somebody is given, with the most that there are as their unit: "out of 5".

    "One out of five prisoners" is none: something has to say that marks are given.
    """
    for at in range(1, len(view.line) - 3):
        if [item.low for item in view.line[at : at + 2]] != ["out", "of"]:
            continue
        first = at - 2 if view.line[at - 1].low in _MARKS else at - 1
        value, most = _value(view, first), _value(view, at + 2)
        if value is not None and most is not None and (first < at - 1 or _is_scored(view, first)):
            text = " ".join(item.text for item in view.line[first : at + 3])
            yield Count(first, at + 3, value, value, f"out of {most:g}", text)


def _is_scored(view: View, at: int) -> bool:
    before = view.phrases.place(at) - 1
    return view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma.split()[0] in _SCORING


def _value(view: View, at: int) -> float | None:
    low = view.line[at].low if 0 <= at < len(view.line) else ""
    if low in COUNTS:
        return float(COUNTS[low])
    return float(low) if low.replace(".", "", 1).isdecimal() else None
