"""The "by" that shows a form to be passive, over the words for when that stand before it: ", run since 2012 by Acme"."""

from __future__ import annotations

from loaders.extract.line import Line
from loaders.extract.tokens import ASIDES

_SINCE = frozenset({"since", "until", "till", "for", "from", "jointly", "under"})
_FOR = frozenset({"for", "jointly", "since", "until"})
_REACH = 7


def has_agent(line: Line, at: int) -> bool:
    """Whether a form has its "by" behind words for when or for whom: "a camp run for the Home Office by Acme"."""
    following = [item.low for item in line[at + 1 : at + 2 + _REACH]]
    if not at or not following or "by" not in following:
        return False
    told = following[: following.index("by")]
    if line[at - 1].low in ASIDES:
        return following[0] in _SINCE
    behalf = told[:1] == ["on"] and "behalf" in told[1:3]
    return (following[0] in _FOR or behalf) and not ASIDES & set(told)
