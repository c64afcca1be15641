"""Words for several parties at once: "both companies", "the two firms", "the pair" lead back to the last list of as many."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Mention
from loaders.extract.discourse import Discourse
from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.tokens import Token

_COUNTS = {
    **{
        word: number
        for number, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 2)
    },
    "both": 2,
}
_SETS = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4}


def several(tokens: Sequence[Token], at: int, discourse: Discourse) -> tuple[int, tuple[Mention, ...]]:
    """Where the words for several parties that begin at a token end, and the parties; none where no list fits."""
    low = [token.low for token in tokens[at : at + 4]]
    if low[:1] == ["the"] and low[1:2] and low[1] in _SETS:
        return at + 2, discourse.listed("", _SETS[low[1]])
    first = 1 if low[0] in {"the", "these", "those"} else 0
    if len(low) < first + 2 or not low[first + 1].endswith("s"):
        return at, ()
    head = low[first + 1].removesuffix("s")
    head = head.removesuffix("ie") + "y" if head.endswith("ie") else head
    if low[first] not in _COUNTS or head not in ANAPHORS or (first == 0 and low[0] != "both"):
        return at, ()
    return at + first + 2, discourse.listed(ANAPHORS[head], _COUNTS[low[first]])
