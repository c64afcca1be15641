"""Words for several parties at once: "both companies", "the two firms", "the pair", "all three councils"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from loaders.extract.grammar.function_words import AUXILIARIES
from loaders.extract.knowledge.anaphors import ANAPHORS
from loaders.extract.knowledge.openers import FUNCTION, SEVERAL
from loaders.extract.tokens import Token

COUNTS = {**SEVERAL, "both": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4}
_SETS = frozenset({"pair", "duo", "trio", "quartet"})
_LEADS = frozenset({"the", "these", "those", "all"})
_RESTRICTING = frozenset({"of", "that", "who", "which", "in", "for", "at", "run", "owned", "where", "whose", "on"})
_CLOSING = frozenset({".", ",", ";", ")", ""})
_BEHIND_ALL = frozenset(
    {"back", "together", "again", "now", "still", "currently", "over", "from", "by", "to", "at", "under", "into"}
)
"""Words behind "all three" that are no noun that it counts."""

_LOOSE = frozenset({"and", "but", "or"})
_LEADING_ON = _LOOSE | {"of"}


@lru_cache(maxsize=8_192)
def singular(low: str) -> str:
    """The singular of a noun in small letters: "company" of "companies"."""
    if low.endswith("ies"):
        return low[:-3] + "y"
    return low.removesuffix("s") if low.endswith("s") and not low.endswith("ss") else ""


def several(tokens: Sequence[Token], at: int) -> tuple[int, str]:
    """Where the words for several parties that begin at a token end, and the kind that they show; ``at`` for none."""
    low = [token.low for token in tokens[at : at + 5]] + [""] * 5
    if low[0] == "the" and low[1] in _SETS and low[2] != "of":
        return at + 2, "Company"
    if low[0] == "both":
        return (at + 1, "Company") if _is_object(tokens, at, low[1]) else _both(low, at)
    if low[0] in {"the", "these", "those"} and singular(low[1]) in ANAPHORS and low[2] not in _RESTRICTING:
        return at + 2, ANAPHORS[singular(low[1])][0]
    first = next((here for here in (1, 2) if low[here] in COUNTS and low[here] != "both"), 0)
    if low[0] not in _LEADS or not first or (first == 2 and low[1] not in {"the", "of"}) or low[first] in _SETS:
        return at, ""
    return _counted(low, at, first + 1)


_SMALL = FUNCTION | AUXILIARIES


def _is_object(tokens: Sequence[Token], at: int, behind: str) -> bool:
    """Whether "both" alone is what something is done to: "in charge of both since 2009", "has run both for years"."""
    before = tokens[at - 1].low if at else ""
    led = before in _LEADING or (before.isalpha() and before not in _SMALL)
    return led and behind in _ENDING


_LEADING = frozenset({"of", "for", "to", "at", "over", "with"})
_ENDING = _CLOSING | {"since", "from", "until", "by", "for", "last", "next", "again", "back", "now", "this"}


def _both(low: Sequence[str], at: int) -> tuple[int, str]:
    """ "Both companies", "both the companies"; "both" alone before a verb, but not "both Acme and Bolt"."""
    last, kind = _counted(low, at, 1 + (low[1] in {"the", "of"}) + (low[1:3] == ["of", "the"]))
    if last > at:
        return last, kind
    return (at + 1, "Company") if low[1] in {"are", "were", "have", "had", "will", "would", "now"} else (at, "")


def _counted(low: Sequence[str], at: int, first: int) -> tuple[int, str]:
    """The noun that is counted, behind one adjective at most."""
    for here in (first, first + 1):
        head = singular(low[here])
        if head in ANAPHORS and low[here + 1] not in {"of", "that"}:
            return at + here + 1, ANAPHORS[head][0]
        if low[here] in FUNCTION or not low[here].isalpha():
            break
    behind = low[first]
    alone = behind in _CLOSING or (behind in FUNCTION and behind not in _LEADING_ON)
    alone = alone or (low[0] == "all" and (behind in _BEHIND_ALL or behind in AUXILIARIES))
    return (at + first, "Company") if alone and low[0] in {"the", "all"} and first > 1 else (at, "")
