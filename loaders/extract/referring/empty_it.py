"""The "it" that stands for no entity: "it was announced that", "it emerged", "made it clear", "it was in 2013 that"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar import conjugation
from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.knowledge.referring import COMMENTING, LASTING, OBVIOUS, RAISING, SEEMING
from loaders.extract.knowledge.words import words
from loaders.extract.tokens import Token

_BEING = words("is was 's isn't wasn't be been being has had will would may might could should must not also now")
_OPENING = words("that to who which how why whether what if when for")
_ISSUED = frozenset({"published", "released", "issued", "tabled", "unveiled"})
_FRONTED = 10
_CLEFT, _BEHIND, _LEADING = 9, 11, 3
_IDIOMS = ("so be it", "when it comes to", "as it were", "see to it", "take it that", "takes it that", "put it")


def is_empty(line: Sequence[Token], at: int) -> bool:
    """Whether the "it" at a place stands for a clause, what happened, the weather or nothing at all."""
    if line[at].low != "it":
        return False
    before = [token.low for token in line[max(0, at - _LEADING) : at]]
    after = [token.low for token in line[at + 1 : at + 1 + _BEHIND]]
    return _is_report(line, at) or _is_idiom(before, after) or _is_subject(after) or _is_object(before, after)


def _is_report(line: Sequence[Token], at: int) -> bool:
    """ "Published in May, it found": a report, which is no party."""
    return 0 < at < _FRONTED and line[0].low in _ISSUED and line[at - 1].text == ","


def _is_idiom(before: Sequence[str], after: Sequence[str]) -> bool:
    spoken = " ".join((*before, "it", *after[:2]))
    return any(f" {idiom} " in f" {spoken} " for idiom in _IDIOMS)


def _is_subject(after: Sequence[str]) -> bool:
    """ "It emerged that", "it is clear that", "it was in 2013 that", "it takes time to"."""
    at = next((at for at, low in enumerate(after) if low not in _BEING), len(after))
    if at >= len(after):
        return False
    if after[at] in LASTING and set(LASTING[after[at]].split()) & set(after[at + 1 : at + 6]):
        return True
    if after[at] in SEEMING:
        return not at or after[at - 1] in {"has", "had"}
    if at and after[at + 1 : at + 2] == ["that"] and _is_participle(after[at]):
        return True
    if at and after[at] == "because":
        return True
    if at and after[at] in OBVIOUS:
        return bool(_OPENING & set(after[at : at + 4])) or at + 1 >= len(after) or not after[at + 1].isalpha()
    return bool(at) and after[0] in {"is", "was", "'s", "will"} and _is_cleft(after[at:])


def _is_participle(low: str) -> bool:
    return conjugation.form(low) in {"both", "participle"} or low.endswith("ed")


def _is_cleft(after: Sequence[str]) -> bool:
    """Whether a name or date and "that" or "who" follow: "it was in 2013 that", "it was Acme who"."""
    if after[0] in INDEFINITE:
        return False  # "it is a firm that"
    end = next((at for at, low in enumerate(after[:_CLEFT]) if low in {"that", "who"}), 0)
    return bool(end) and not any((low in conjugation.FORMS and low != "last") or low == "," for low in after[:end])


def _is_object(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "Made it clear", "see to it that", "called it a disgrace"."""
    verb, behind = (before or [""])[-1], (after or [""])[0]
    if verb in RAISING and (behind in OBVIOUS or behind in {"that", "be"}):
        return True
    return (verb == "to" and behind == "that") or conjugation.lemma(verb) in COMMENTING
