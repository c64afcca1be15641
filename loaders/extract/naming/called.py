"""What the next sentence calls a name: "Elmfield reopened in May. The jail holds 840 men."."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.naming.shapes import shape_of
from loaders.extract.tokens import Token

_POINTING = frozenset({"the", "this", "that"})
_CALLED = {
    noun: kinds[0] for noun, kinds in ANAPHORS.items() if len(kinds) == 1 and kinds[0] in {"Service", "Company"}
}
"""Nouns that stand for a name of just one kind."""

_ELSE = words("owner buyer seller landlord vendor purchaser client customer unit line incumbent newcomer insurer")
"""Those of them that as often stand for another party than the one named before."""

_DOING = words("holds houses held opened closed employs runs ran won lost said says makes took serves takes sits lies stands")
"""Verbs behind such a noun, which ends a phrase there."""


def calling(line: Sequence[Token]) -> str:
    """The kind of what a sentence that begins with "The jail" or "This firm" speaks of; empty where it begins otherwise."""
    if len(line) < 3 or line[0].low not in _POINTING or line[1].text[0].isupper():
        return ""
    kind = _CALLED.get(line[1].low, "") if line[1].low not in _ELSE else ""
    behind = line[2].low
    return kind if behind in FUNCTION or behind in {",", "'s", "'"} or behind in _DOING else ""


def called(found: Sequence[Name], kind: str) -> str:
    """The one name of the sentence before that may be meant, since no other shows that kind; empty where there is none."""
    if any(shape_of(name.text).kind == kind for name in found):
        return ""
    open_ = {name.text for name in found if not name.kind and not name.text.isupper()}
    return open_.pop() if len(open_) == 1 else ""
