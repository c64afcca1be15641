"""Where the words of a title stand in a line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Where the words of a title with its body stand: items ``first`` up to ``last``, in the phrases ``begin`` to ``end``."""

    first: int
    last: int
    begin: int
    end: int
    plural: bool = False
