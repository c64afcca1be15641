"""What an entity is called and what kind it is: what its claims say most."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graph.vocabulary import KINDS

_RANK = {kind: rank for rank, kind in enumerate(KINDS)}


class Voice(NamedTuple):
    """How many claims call an entity by this name and kind."""

    name: str
    kind: str
    votes: int


def call(voices: Iterable[Voice]) -> tuple[str, str]:
    """The name and kind that most claims give; among equals the shorter name, then by the alphabet, and the kind that
    KINDS lists first.
    """
    names: dict[str, int] = {}
    kinds: dict[str, int] = {}
    for voice in voices:
        names[voice.name] = names.get(voice.name, 0) + voice.votes
        kinds[voice.kind] = kinds.get(voice.kind, 0) + voice.votes
    name = min(names, key=lambda each: (-names[each], len(each), each))
    return name, min(kinds, key=lambda each: (-kinds[each], _RANK[each]))
