"""What reading with a model came to: how much was asked, kept and refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.model import Claim
from loaders.model.agree import found_by
from loaders.model.refusal import Refused

BY_MODEL = "model "
"""What the rule of a claim starts with that a model found; the model's name follows."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a model told of one document: the claims that stood the check, and the others."""

    claims: tuple[Claim, ...]
    refused: tuple[Refused, ...]


@dataclass(slots=True)
class Account:
    """Counts of a run. ``asked`` are questions that the endpoint answered, ``kept`` those answered before. ``documents`` were
    read by the model and ``unread`` were not. ``refused`` counts claims of the model that did not stand the check, by reason,
    and ``found`` the others and the rules' claims by who found them: ``model``, ``rules`` or ``both``.
    """

    documents: int = 0
    unread: int = 0
    asked: int = 0
    kept: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)

    def add(self, told: Told) -> None:
        """Count a document that the model read."""
        self.documents += 1
        self.refused.update(each.reason for each in told.refused)

    def compare(self, claims: Sequence[Claim]) -> None:
        """Count a document's claims by who found them."""
        self.found.update(_finders(claim) for claim in claims)


def _finders(claim: Claim) -> str:
    by_model = {each.startswith(BY_MODEL) for each in found_by(claim)}
    return "both" if len(by_model) == 2 else "model" if True in by_model else "rules"
