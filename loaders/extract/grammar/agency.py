"""The "by" that shows a form to be passive, over the words for when that stand before it: ", run since 2012 by Acme"."""

from __future__ import annotations

from loaders.extract.line import Line

_SINCE = frozenset({"since", "until", "till", "for", "from", "jointly", "under"})
_APART = frozenset({",", "–", "—", "("})
_REACH = 7


def has_agent(line: Line, at: int) -> bool:
    """Whether a form behind a comma has its "by" behind words for when or for whom."""
    following = [item.low for item in line[at + 1 : at + 2 + _REACH]]
    return (
        at > 0 and line[at - 1].low in _APART and following[:1] != [] and following[0] in _SINCE and "by" in following
    )
