"""The qualifiers of a claim that a model wrote: those that its predicate has, in words that the document has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graph.vocabulary import PREDICATES
from loaders.model import written
from loaders.model.ground import Ground
from loaders.model.parties import ENOUGH
from loaders.model.refusal import Refuse

_OWN_WORDS = frozenset({"from_party", *(name for predicate in PREDICATES.values() for name in predicate.key)})
"""Qualifiers that name a party or tell one edge from another: their words must be the document's."""


def qualifiers(parts: Mapping[str, Any], predicate: str, ground: Ground) -> dict[str, str]:
    """The qualifiers by name; one that the predicate does not have, or that the document does not bear out, is left out."""
    return {
        name: value
        for name, value in _told(parts.get("qualifiers"))
        if name in PREDICATES[predicate].qualifiers and value and _stands(name, value, ground)
    }


def _told(listed: object) -> Iterator[tuple[str, str]]:
    """Names and values, of a list of them or of one object."""
    if isinstance(listed, dict):
        listed = [{"name": name, "value": value} for name, value in listed.items()]
    for each in listed if isinstance(listed, list) else ():
        try:
            row = written.mapping(each, "qualifiers")
            yield written.optional(row, "name"), written.optional(row, "value")
        except Refuse:
            continue


def _stands(name: str, value: str, ground: Ground) -> bool:
    return name not in _OWN_WORDS or ground.has(value) or ground.share(value) >= ENOUGH
