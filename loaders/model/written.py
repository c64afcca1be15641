"""The parts of a claim as a model wrote them: texts that are texts, and words that the vocabulary has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from graph.vocabulary import KINDS, PREDICATES, STATUSES
from loaders.model.refusal import Refuse

LONGEST = 200
"""Characters of a name, a mention or a qualifier."""
_NOTHING = frozenset({"", "null", "none", "unknown", "n/a"})


def text(written: Mapping[str, Any], part: str, longest: int = LONGEST) -> str:
    """A part of a claim that must be there, on one line.

    Raises Refuse.
    """
    found = optional(written, part, longest)
    if not found:
        raise Refuse("not a claim", part)
    return found


def optional(written: Mapping[str, Any], part: str, longest: int = LONGEST) -> str:
    """A part of a claim on one line; empty where it is missing, null or says that there is nothing.

    Raises Refuse where it is no text.
    """
    value = written.get(part)
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or len(value) > longest or not _is_unicode(value):
        raise Refuse("not a claim", part)
    line = " ".join(value.split())
    return "" if line.casefold() in _NOTHING else line


def mapping(written: object, part: str) -> Mapping[str, Any]:
    """A claim or party as an object of named parts.

    Raises Refuse.
    """
    if not isinstance(written, dict):
        raise Refuse("not a claim", part)
    return written


def known(word: str, words: Mapping[str, str]) -> str:
    """A word as the vocabulary writes it.

    Raises Refuse.
    """
    found = words.get(_plain(word))
    if found is None:
        raise Refuse("unknown word", word)
    return found


def _is_unicode(value: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in value)


def _plain(word: str) -> str:
    return re.sub(r"[\W_]+", "", word).casefold()


def _by_plain(words: Iterable[str]) -> dict[str, str]:
    return {_plain(word): word for word in words}


PREDICATE_WORDS = _by_plain(PREDICATES)
KIND_WORDS = _by_plain(KINDS)
STATUS_WORDS = _by_plain(STATUSES)
