"""Headlines and headings, where common words have capitals too, written again as inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON, DIRECTIONS
from loaders.extract.knowledge.places import FIRST_WORDS
from loaders.extract.tokens import Token

_SENTENCE_ENDS = frozenset({".", "!", "”", ",", ";", "?", "’"})
_SHARE = 0.6
_FEWEST = 5
"""Words with capitals that show a headline: more than this share, of at least so many."""

_HEADS = known.PUBLIC_BODY | known.HEADED_LEFT | known.COMPANY | known.SERVICE | known.UNION | known.POLICY
_KEPT = _HEADS | DIRECTIONS | FIRST_WORDS | GIVEN_NAMES


def is_headline(line: Sequence[Token]) -> bool:
    """Whether nearly all the words of a line have capitals, and no full stop ends it."""
    if line[-1].text in _SENTENCE_ENDS:
        return False
    words = [word for word in line if word.text[0].isalpha()]
    if len(words) < _FEWEST:
        return len(words) > 1 and all(word.text.isupper() for word in words) and any(len(w.text) > 6 for w in words)
    return sum(word.text[0].isupper() for word in words) > _SHARE * len(words)


def written_small(line: Sequence[Token]) -> list[Token]:
    """The line with its common words in small letters, but for those that make up the names of institutions and places."""
    return [word._replace(text=word.low) if _is_common(word) else word for word in line]


def _is_common(word: Token) -> bool:
    plain = word.low.removesuffix("'s")
    return plain in COMMON and plain not in _KEPT
