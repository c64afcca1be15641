"""The shape of an answer, as a JSON schema that follows from the vocabulary.

It keeps to what every endpoint takes that fixes answers to a schema at all: each property required, unknown ones null, no
further ones, no lengths or patterns.
"""

from __future__ import annotations

from typing import Any

from graph.vocabulary import KINDS, PREDICATES, STATUSES

Schema = dict[str, Any]

QUALIFIERS = tuple(dict.fromkeys(name for predicate in PREDICATES.values() for name in predicate.qualifiers))
"""The qualifiers of all predicates."""


def _object(properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def _one_of(words: tuple[str, ...]) -> Schema:
    return {"type": "string", "enum": [*words]}


_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_PARTY = _object({"name": _TEXT, "kind": _one_of((*KINDS,)), "mention": _TEXT, "unnamed": {"type": "boolean"}})
_QUALIFIER = _object({"name": _one_of(QUALIFIERS), "value": _TEXT})

CLAIM = _object(
    {
        "quote": _TEXT,
        "subject": _PARTY,
        "predicate": _one_of((*PREDICATES,)),
        "object": _PARTY,
        "status": _one_of(STATUSES),
        "start": _TEXT_OR_NULL,
        "end": _TEXT_OR_NULL,
        "seen": _TEXT_OR_NULL,
        "when": _TEXT_OR_NULL,
        "qualifiers": {"type": "array", "items": _QUALIFIER},
        "said_by": _TEXT_OR_NULL,
    }
)
"""One claim of an answer; ``loaders.model.instruction`` says what each part means."""

ANSWER = _object({"claims": {"type": "array", "items": CLAIM}})
"""A whole answer."""
