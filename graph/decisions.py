"""Judgements in the form in which claims meet them."""

from __future__ import annotations

from collections.abc import Iterable

from graph.identity import Id
from graph.model import Claim, ClaimJudgement, EntityJudgement, Judgement
from graph.resolve import Resolver


class Decisions:
    """What a set of judgements means: how keys resolve, which claims do not count, and which count beside those that
    were read.
    """

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        kept = sorted(judgements, key=lambda each: each.id)
        self.resolver = Resolver(each for each in kept if isinstance(each, EntityJudgement))
        on_claims = [each for each in kept if isinstance(each, ClaimJudgement)]
        self._dropped = {each.claim for each in on_claims if each.verdict in ("reject", "correct")}
        self._added: dict[Id, list[tuple[ClaimJudgement, Claim]]] = {}
        for each in on_claims:
            if each.reading is not None and each.verdict in ("correct", "add"):
                self._added.setdefault(each.reading.document, []).append((each, each.reading))

    def drops(self, claim: Id) -> bool:
        """Whether a person rejected or corrected this claim, so that it supports nothing as it was read."""
        return claim in self._dropped

    def added(self, document: Id) -> list[tuple[ClaimJudgement, Claim]]:
        """The claims that people added to a document, or put in the place of one, each with its judgement."""
        return self._added.get(document, [])
