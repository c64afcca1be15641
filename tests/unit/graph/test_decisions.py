"""What people decided on claims: which do not count, and which count beside those that were read."""

from __future__ import annotations

from graph.decisions import Decisions
from graph.identity import document_id
from graph.model import Claim, ClaimJudgement, EntityJudgement, Mention, Use
from graph.span import Span

PAPER = document_id("a paper")
READ, MEANT = (
    Claim(PAPER, 0, 5, Mention(name, "Company"), "RUNS", Mention("North CRC", "CRC"), Span())
    for name in ("Alder Group", "Birch Justice")
)


def test_a_rejected_claim_does_not_count() -> None:
    """A claim that somebody rejected is dropped, and nothing stands in its place."""
    decisions = Decisions([ClaimJudgement("reject", READ.id)])
    assert decisions.drops(READ.id)
    assert not decisions.drops(MEANT.id)
    assert decisions.added(PAPER) == []


def test_a_corrected_claim_gives_way_to_what_was_meant() -> None:
    """A corrected claim is dropped, and its correction counts in its document."""
    judgement = ClaimJudgement("correct", READ.id, MEANT)
    decisions = Decisions([judgement])
    assert decisions.drops(READ.id)
    assert decisions.added(PAPER) == [(judgement, MEANT)]
    assert decisions.added(document_id("another paper")) == []


def test_an_added_claim_stands_beside_those_that_were_read() -> None:
    """A claim that somebody added counts, and drops none."""
    decisions = Decisions([ClaimJudgement("add", MEANT.id, MEANT)])
    assert [claim for _, claim in decisions.added(PAPER)] == [MEANT]
    assert not decisions.drops(MEANT.id)


def test_decisions_on_entities_resolve_them() -> None:
    """Decisions on entities and on claims come together, and each does its part."""
    alder, birch = Use.of("Alder Group", "Company"), Use.of("Birch Justice", "Company")
    decisions = Decisions([EntityJudgement("same", alder, birch), ClaimJudgement("reject", READ.id)])
    assert decisions.resolver(alder.key, PAPER) == decisions.resolver(birch.key, PAPER)
    assert decisions.drops(READ.id)
