"""The parties of a claim that a model wrote: their names and mentions, as far as the document bears them out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from graph.identity import needs_scope
from graph.model import Mention
from loaders.model import written
from loaders.model.ground import Ground, own_words
from loaders.model.quote import find_whole
from loaders.model.refusal import Refuse

ENOUGH = 0.5
"""The part of a name's own words that must stand in the document where the name as a whole does not."""
_ABBREVIATION = re.compile(r"(?<=\w)\s*\((?=[^)]*[A-Z]{2})[\w&.’' -]{2,12}\)$")
"""What some set behind a name: "Quayle Care Trust (QCT)"."""
_BODIES_BEHIND_OFFICES = ("HELD_OFFICE", "object", "PublicBody")


def party(parts: Mapping[str, Any], side: str, predicate: str, ground: Ground, passage: tuple[int, int]) -> Mention:
    """The party on one side of a claim.

    Raises Refuse where neither its name nor the words that are to stand for it are the document's.
    """
    told = written.mapping(parts.get(side), side)
    name = _ABBREVIATION.sub("", written.text(told, "name"))
    kind = written.known(written.text(told, "kind"), written.KIND_WORDS)
    words = _words(written.optional(told, "mention"), ground, passage)
    if not (ground.has(name) or _is_told_otherwise(name, kind, words, ground, (predicate, side, kind))):
        raise Refuse("name not borne out", name)
    scope = ground.document.id.hex() if _is_no_name(told, name, kind) else ""
    return Mention(name, kind, words, scope=scope)


def _words(mention: str, ground: Ground, passage: tuple[int, int]) -> str:
    """The mention as the document writes it, first in the passage."""
    if not mention:
        return ""
    place = find_whole(ground.text, mention, *passage) or find_whole(ground.text, mention)
    if place is None:
        raise Refuse("words not found", mention)
    return " ".join(ground.text[place[0] : place[1]].split())


def _is_told_otherwise(name: str, kind: str, words: str, ground: Ground, role: tuple[str, str, str]) -> bool:
    """Whether a name that does not stand in the document is one of those that the instruction lets a model make up: the fuller
    name of what the text mentions, a report or insolvency by its parties, the body behind an office.
    """
    if not words and not needs_scope(kind):
        return False
    return role == _BODIES_BEHIND_OFFICES or ground.share(name) >= ENOUGH


def _is_no_name(told: Mapping[str, Any], name: str, kind: str) -> bool:
    """Whether it is only described, so that nothing of the same description in another document is the same."""
    described = told.get("unnamed") is True or not own_words(name)
    return described and not name[0].isupper() and not needs_scope(kind)
