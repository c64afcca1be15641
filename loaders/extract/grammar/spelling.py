"""The words of items as they stand in a text."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.extract.line import Item

_GLUED = frozenset({"'s", "'", "%", ",", ".", ")"})


def spelled(items: Iterable[Item]) -> str:
    """The words of items on one line, with the mark of a possessive name: "Elmfield's bins"."""
    text = ""
    for item in items:
        text += item.text if not text or item.low in _GLUED else f" {item.text}"
        if item.possessive and not item.anaphor:
            text += "'" if text.endswith("s") else "'s"
    return text
