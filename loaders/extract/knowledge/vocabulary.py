"""The words of English, by which a capital at the beginning of a sentence is told for that of a name."""

from __future__ import annotations

from loaders.extract.knowledge.listed import listed
from loaders.extract.knowledge.openers import COMMON

_RARE = listed("rare_words")
_FEWEST = 3
"""Letters of the shortest stem."""

_ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("ness", ""),
)
"""What inflection puts in place of what at the end of a stem."""


def is_word(low: str) -> bool:
    """Whether a word in small letters is one of English: "delta" and "deltas", but not "quillon"; so with a hyphen inside."""
    return all(map(_is_simple, low.split("-")))


def _is_simple(low: str) -> bool:
    return _is_listed(low) or any(
        low.endswith(ending) and len(low) - len(ending) >= _FEWEST and _is_listed(low[: -len(ending)] + stem)
        for ending, stem in _ENDINGS
    )


def _is_listed(low: str) -> bool:
    return low in COMMON or low in _RARE
