"""Groups of CRCs that a document counts in one place and names in another: "the three Acme CRCs".

What is said of a group is said of its members where the document gives its company exactly as many; else the group stays a
party of its own (RULES: things only counted are a group).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.model import Claim, Mention
from loaders.extract.knowledge.openers import SEVERAL

_HOLDING = frozenset({"RUNS", "OWNS"})
_SUFFIX = " CRCs"


def told_apart(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, those about a group whose members the document names made claims about each member."""
    kept = list(claims)
    held = _held(kept)
    for claim in kept:
        for subject in _members(claim.subject, held):
            for object_ in _members(claim.object, held):
                whole = (subject, object_) == (claim.subject, claim.object)
                if subject.name != object_.name:
                    yield claim if whole else replace(claim, subject=subject, object=object_)


def _held(claims: Iterable[Claim]) -> dict[str, dict[str, Mention]]:
    """The CRCs that the document says each company has, by the names of both; under an empty name all that it names."""
    held: dict[str, dict[str, Mention]] = {"": {}}
    for claim in claims:
        for mention in (claim.subject, claim.object):
            if mention.kind == "CRC" and not mention.scope:
                held[""].setdefault(mention.name, mention)
        if claim.predicate in _HOLDING and claim.object.kind == "CRC" and not claim.object.scope:
            held.setdefault(claim.subject.name, {}).setdefault(claim.object.name, claim.object)
    return held


def _members(mention: Mention, held: dict[str, dict[str, Mention]]) -> tuple[Mention, ...]:
    """The members of a group, as many as it counts; the mention itself where it is no group or they are not so many."""
    if mention.kind != "CRC" or not mention.scope:
        return (mention,)
    count = _count(mention.words)
    named = mention.name.removesuffix(_SUFFIX)
    owner = next((name for name in held if name and f"{name} ".startswith(f"{named} ")), "")
    found = tuple(held[owner].values())
    fits = len(found) == count if count else bool(owner) and len(found) > 1
    return found if fits else (mention,)


def _count(words: str) -> int:
    first = words.split()[0].lower() if words else ""
    return int(first) if first.isdecimal() else SEVERAL.get(first, 0)
