"""The "it" that stands for nothing: "it was announced that", "it emerged", "made it clear", "it was Acme that"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.referring import COMMENTING, OBVIOUS, RAISING, SEEMING
from loaders.extract.grammar import lexicon
from loaders.extract.knowledge.words import words
from loaders.extract.tokens import Token

_BEING = words("is was 's isn't wasn't be been being has had will would may might could should must not also now")
_OPENING = words("that to who which how why whether what if when for")
_CLEFT = 9
_IDIOMS = (("so", "be", "it"), ("when", "it", "comes"), ("as", "it", "were"), ("see", "to", "it"), ("taken", "it", "that"))


def is_empty(line: Sequence[Token], at: int) -> bool:
    """Whether the "it" at a place stands for a clause, the weather or nothing at all."""
    if line[at].low != "it":
        return False
    low = [token.low for token in line[max(0, at - 3) : at + 12]]
    here = min(at, 3)
    return _is_idiom(low, here) or _is_subject(low[here + 1 :]) or _is_object(low, here)


def _is_idiom(low: Sequence[str], here: int) -> bool:
    return any(tuple(low[max(0, here - 2) : here + 3])[-len(idiom) - 2 :].count("it") and _holds(low, idiom) for idiom in _IDIOMS)


def _holds(low: Sequence[str], idiom: tuple[str, ...]) -> bool:
    return any(tuple(low[first : first + len(idiom)]) == idiom for first in range(len(low) - len(idiom) + 1))


def _is_subject(after: Sequence[str]) -> bool:
    """ "It emerged that", "it is clear that", "it was in 2013 that", "it takes time to"."""
    at = next((at for at, low in enumerate(after) if low not in _BEING), len(after))
    if at >= len(after):
        return False
    if not at:
        return after[0] in SEEMING
    opening = _OPENING & set(after[at : at + 4])
    if after[at] in SEEMING and not _is_verb(after[at - 1]):
        return True
    if after[at] in OBVIOUS:
        return bool(opening) or at + 1 >= len(after) or not after[at + 1].isalpha() or after[at + 1] == "on"
    return after[0] in {"is", "was", "'s", "will"} and _is_cleft(after[at:])


def _is_verb(low: str) -> bool:
    return low in {"has", "had"}


def _is_cleft(after: Sequence[str]) -> bool:
    """Whether a name or date and "that" or "who" follow: "it was in 2013 that", "it was Acme who"."""
    end = next((at for at, low in enumerate(after[:_CLEFT]) if low in {"that", "who"}), 0)
    between = after[:end]
    return bool(end) and not any(low in lexicon.FORMS or low == "," for low in between)


def _is_object(low: Sequence[str], here: int) -> bool:
    """ "Made it clear", "see to it that", "called it a disgrace"."""
    before, after = low[here - 1] if here else "", low[here + 1] if here + 1 < len(low) else ""
    if before in RAISING and (after in OBVIOUS or after in {"that", "be"}):
        return True
    if before == "to" and after == "that":
        return True
    return lexicon.FORMS.get(before, ("", ""))[0] in COMMENTING and here > 0
