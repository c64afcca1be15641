"""Companies that a document names once with their place and afterwards by the place alone: "Ashire was rated inadequate"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from graph.model import Claim, Mention

_DONE_TO_COMPANIES = frozenset({"RUNS", "OWNS", "TOOK_OVER", "INSPECTED"})
_PLACES = frozenset({"Region", "PublicBody"})
"""What a place alone names: itself, or who governs it."""
_ENDINGS = (" CRC", " Community Rehabilitation Company")


def companies_meant(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, where a place is run, owned, taken over or inspected the CRC of that place that the document names.

    "Acme runs Ashire CRC. Inspectors rated Ashire inadequate.": Ashire CRC was inspected.
    """
    kept = list(claims)
    crcs = _by_place(kept)
    for claim in kept:
        yield replace(claim, object=crcs[claim.object.name]) if _is_meant(claim, crcs) else claim


def _is_meant(claim: Claim, crcs: Mapping[str, Mention]) -> bool:
    placed = claim.object.kind in _PLACES and claim.predicate in _DONE_TO_COMPANIES
    return placed and claim.object.name in crcs


def _by_place(claims: Iterable[Claim]) -> dict[str, Mention]:
    """The CRCs of a document by the places in their names."""
    return {
        mention.name.removesuffix(ending): mention
        for claim in claims
        for mention in (claim.subject, claim.object)
        for ending in _ENDINGS
        if mention.kind == "CRC" and not mention.scope and mention.name.endswith(ending)
    }
