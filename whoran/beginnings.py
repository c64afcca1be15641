"""Ids as people type them: whole, or as many of their first digits as no other id shares."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.identity import Id
from graph.store import Asking, Kept
from queries.errors import UnknownId

FEWEST = 6
"""Digits that an id's beginning has at least, so that few words are taken for one."""
_DIGITS = re.compile(rf"[0-9a-f]{{{FEWEST},32}}")
_OFFERED = 5


def kept_id(store: Asking, what: Kept, text: str) -> Id:
    """The one id of a document, claim or fact that starts so. Raises UnknownId."""
    return _one(what, text, starting(store, what, text))


def judgement_id(store: Asking, text: str) -> Id:
    """The one id of a decision that starts so. Raises UnknownId."""
    digits = _digits(text)
    ids = [each.id for each in store.judgements()] if digits else []
    return _one("judgement", text, [each for each in ids if each.hex().startswith(digits)])


def starting(store: Asking, what: Kept, text: str) -> list[Id]:
    """The first ids of documents, claims or facts that start so; none where the text cannot be the beginning of one."""
    digits = _digits(text)
    return store.starting(what, digits, _OFFERED) if digits else []


def _digits(text: str) -> str:
    """The text as digits of an id; nothing where it cannot be so."""
    digits = text.strip().casefold()
    return digits if _DIGITS.fullmatch(digits) else ""


def _one(what: str, text: str, found: Sequence[Id]) -> Id:
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(each.hex() for each in found[:_OFFERED])
        raise UnknownId(f"more than one {what} has an id that starts with {text!r}: {ids}; write more of its digits")
    if not _digits(text):
        raise UnknownId(
            f"{text!r} is not an id: write the 32 hex digits that answers show, or at least the first {FEWEST}"
        )
    raise UnknownId(f"no {what} has the id {text}: {_SHOWN[what]}")


_SHOWN = {
    "document": "whoran evidence shows the ids of documents",
    "claim": "whoran evidence and whoran extract --explain show the ids of claims",
    "fact": "answers show the ids of facts, which change with what is known: ask the question again",
    "judgement": "whoran judge list shows the ids of decisions",
}
