"""Where a noun stands for a contract: a right says for what, an extension of what, a tender is one once it is won."""

from __future__ import annotations

from loaders.extract.award.carriers import BIDS, EXTENSIONS
from loaders.extract.grammar import nouns
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import PROVIDING
from loaders.extract.knowledge.words import words

_WINNING = words("win secure clinch land")

_PURPOSED = BIDS | words("right rights task tasks mandate mandates")
"""Nouns that tell of a contract only with what it is for: "the right to run"."""


def is_contract(view: View, at: int, noun: str, verb: str) -> bool:
    """Whether the noun stands for a contract here: a right says for what, an extension of what; a tender is one once won."""
    if noun in EXTENSIONS:
        beside = view.head(at + 2) if view.phrases.low(at + 1) in {"of", "to", "on"} else ""
        return bool((view.words(at) | {beside}) & nouns.CONTRACTS) or _is_of_years(view, at)
    return noun not in _PURPOSED or (noun in BIDS and verb in _WINNING) or _is_for_service(view, at)


def _is_of_years(view: View, at: int) -> bool:
    """Whether an extension has the length of one of a contract: "a two-year extension", "a further three years' extension"."""
    return any("year" in word for word in view.words(at)) and view.phrases.kind(at + 1) != "v"


def _is_for_service(view: View, at: int) -> bool:
    """Whether the phrase says for what service it is: "the right to run", "the tender for buses"."""
    if view.phrases.kind(at + 1) == "v":
        return view.clauses.verb(at + 1).lemma in PROVIDING
    return view.phrases.low(at + 1) in {"of", "for"}
