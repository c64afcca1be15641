"""Parts of a company: "Acme's probation services", "its operations in Elmshire", whose taking over is not that of the company."""

from __future__ import annotations

from graph.vocabulary import RUN
from loaders.extract.grammar.function_words import DETERMINERS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

_PORTIONS = words(
    """arm business businesses side services service operation operations activities work sites site buildings building
    assets contracts contract workforce staff portfolio network stores homes"""
)
_PLACES = words("site sites building buildings contracts workforce staff stores homes")
"""Those that are never all of a company."""

_WHOLE = words("entire whole remaining full same own core")
_NO_PART = DETERMINERS | _WHOLE
_WHERE = frozenset({"in", "across", "within", "throughout", "at"})


def whole(view: View, at: int | None, kinds: tuple[str, ...]) -> Parties:
    """The parties that the phrase at a place means; of a part of a company only services that the part is."""
    if at is None:
        return ()
    if part := _named_part(view, at, kinds):
        return part
    return view.parties((at,), tuple(kind for kind in kinds if kind in RUN) if _is_portion(view, at) else kinds)


def _named_part(view: View, at: int, kinds: tuple[str, ...]) -> Parties:
    """The part of a company that has a name of its own: "Bolt" of "its Bolt division" and of "Acme's Bolt business"."""
    if view.phrases.kind(at) != "n" or view.head(at) not in _PARTS:
        return ()
    named = [item for item in view.phrases.items(at)[:-1] if item.mentions]
    own = any(item.possessive for item in named[:-1])
    return named[-1].of(kinds) if own and not (named[-1].possessive or named[-1].anaphor) else ()


_PARTS = words("arm division unit business subsidiary operation brand")


def _is_portion(view: View, at: int) -> bool:
    """Whether the phrase tells a part: its noun has a word beside it or says where, and no name follows that it describes."""
    if view.phrases.kind(at) != "n" or view.head(at) not in _PORTIONS:
        return False
    if view.phrases.kind(at + 1) == "k" and view.named(at + 2, ("Company",)):
        return False
    if view.head(at) in _PLACES:
        return True
    beside = (item for item in view.phrases.items(at)[:-1] if not item.mentions and item.low != "'s")
    told = any(item.low not in _NO_PART for item in beside)
    return told or view.phrases.low(at + 1) in _WHERE
