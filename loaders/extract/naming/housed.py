"""Towns that mean the establishment of their name there, where the text names one: "conditions at Elmfield", of HMP Elmfield."""

from __future__ import annotations

from collections.abc import Container, Sequence

from graph.names import reduce
from loaders.extract.grammar.service_nouns import CLASS, singular
from loaders.extract.knowledge.words import words
from loaders.extract.naming.managed import MANAGED
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_INSIDE = frozenset({"at", "inside"})
_HEADED = words(
    "governor director matron headteacher principal warden running inspection management operator conditions"
)
"""What stands before "of" and an establishment rather than a town."""
_UNDERGONE = words("inspected operated privatised opened evacuated renationalised rated")
_AUXILIARY = words("is was are were has had be been being will would also once last now")


def housed(line: Sequence[Token], found: Sequence[Name], established: Container[str]) -> list[Name]:
    """The names, the towns among them that mean what is ``established`` there."""
    return [
        name._replace(kind=MANAGED)
        if name.kind in {"", "Region"} and reduce(name.text) in established and _is_inside(line, name)
        else name
        for name in found
    ]


def _is_inside(line: Sequence[Token], name: Name) -> bool:
    """Whether the words beside a town speak of what is run there."""
    before = [word.low for word in line[max(0, name.first - 2) : name.first]]
    if before[-1:] and before[-1] in _INSIDE:
        return singular(before[0]) not in CLASS and before[0] not in CLASS  # but "the warning station at Elmfield"
    if before[-1:] == ["of"] and before[0] in _HEADED:
        return True
    at = name.last
    while at < len(line) and line[at].low in _AUXILIARY:
        at += 1
    return name.last < at < len(line) and line[at].low in _UNDERGONE and before[-1:] not in (["in"], ["near"], ["of"])
