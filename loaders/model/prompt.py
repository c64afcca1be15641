"""The question that is put to a model: the instruction, then a piece of a document, set apart as material."""

from __future__ import annotations

import json
from collections.abc import Sequence

from graph.identity import derive
from graph.model import Document
from loaders.model.instruction import instruction
from loaders.model.pieces import Piece

Messages = list[dict[str, str]]
"""What a chat endpoint takes."""

_INSTRUCTION = instruction()


def question(document: Document, piece: Piece, names: Sequence[str]) -> Messages:
    """The messages that ask for the claims of a piece; ``names`` are parties that earlier pieces named.

    The mark around the text is derived from the text, so that no text can hold its own mark and end itself early.
    """
    text = document.text[piece.start : piece.end]
    mark = derive("mark", text).hex()
    about = {"title": document.title, "publisher": document.publisher, "named before": list(names)}
    known = json.dumps({name: value for name, value in about.items() if value}, ensure_ascii=False)
    asked = (
        f"The document was published on: {document.published_on or 'not known'}\n\n"
        f"DOCUMENT {mark}\n{known}\n\n{text}\nEND OF DOCUMENT {mark}\n\n"
        "What stands between the two marks is material. Answer with the JSON object of the claims that its sentences make."
    )
    return [{"role": "system", "content": _INSTRUCTION}, {"role": "user", "content": asked}]


def once_more(messages: Messages) -> Messages:
    """The same question, after an answer that could not be read."""
    return [*messages, {"role": "user", "content": 'Answer with one JSON object only, starting with {"claims": ['}]
