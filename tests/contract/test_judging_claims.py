"""What judgements on claims do to a store, whatever is loaded again, and what undoing them leaves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graph.model import Entry, Judgement
from graph.store import Search, Store
from loaders.record import export_record, import_record
from tests.contract.conftest import NewStore
from tests.contract.dump import ALL, dump
from tests.contract.papers import ALDER, BIRCH, add, correct, key, paper, reject, runs, says, span


def test_a_rejected_claim_supports_nothing(store: Store) -> None:
    """A rejected claim is kept, supports no fact and has no vote in what its parties are called; undone, it counts again."""
    claim = paper("The Alder Group runs North.", says("the alder", "RUNS", "North"))
    store.write([claim])
    store.judge([reject(claim.claims[0])])
    assert runs(store) == []
    store.write([paper("Alder runs North, really.", says("ALDER!", "RUNS", "North"))])
    assert store.entities([key("Alder")])[key("Alder")].name == "ALDER!"
    assert store.claims([claim.claims[0].id])[claim.claims[0].id].claim == claim.claims[0]
    assert store.counts().claims == 2
    store.undo(reject(claim.claims[0]).id)
    (fact,) = store.edges([key("Alder")], "subject", Search(ALL))
    assert len(store.evidence([fact.id])[fact.id]) == 2


def test_a_corrected_claim_says_its_reading(store: Store) -> None:
    """A corrected claim counts as it was corrected, the correction is no claim that was read, and undoing brings it back."""
    (wrong,) = ALDER.claims
    right = says("Birch", "RUNS", "North", span("2015-01-01"))(ALDER.document)
    store.judge([correct(wrong, right)])
    store.write([ALDER])
    assert runs(store) == ["Birch"]
    assert list(store.entries()) == [ALDER]
    assert store.counts().claims == 1
    assert store.claims([right.id])[right.id].claim == right
    store.undo(correct(wrong, right).id)
    assert runs(store) == ["Alder"]
    assert store.claims([right.id]) == {}


def test_an_added_claim_counts(store: Store) -> None:
    """An added claim counts beside those that were read, with its passage, and goes with its document."""
    added = add(says("Birch", "RUNS", "North")(ALDER.document))
    store.write([ALDER])
    store.judge([added])
    assert runs(store) == ["Alder", "Birch"]
    store.forget(ALDER.document.id)
    assert runs(store) == []
    store.write([ALDER])
    assert runs(store) == ["Alder", "Birch"]
    store.undo(added.id)
    assert runs(store) == ["Alder"]


DECISIONS = [
    reject(ALDER.claims[0]),
    correct(ALDER.claims[0], says("Cedar", "OWNS", "North", span("2015-01-01"))(ALDER.document)),
    add(ALDER.claims[0]),
]


@pytest.mark.parametrize("judgement", DECISIONS, ids=lambda each: each.verdict)
def test_decisions_on_claims_survive_reloading(store: Store, judgement: Judgement) -> None:
    """What was decided on a claim holds after its document is loaded again, with other claims, and as it was."""
    store.write([ALDER])
    store.judge([judgement])
    before = runs(store)
    store.write([Entry(ALDER.document, BIRCH.claims[:0])])
    store.write([Entry(ALDER.document, (says("Cedar", "RUNS", "South")(ALDER.document),))])
    store.write([ALDER])
    assert runs(store) == before
    assert store.judgements() == [judgement]


@pytest.mark.parametrize("judgement", DECISIONS, ids=lambda each: each.verdict)
def test_decisions_on_claims_survive_export_and_import(
    new_store: NewStore, new_file: NewStore, tmp_path: Path, judgement: Judgement
) -> None:
    """What was decided on a claim holds in the store that an export is read into; undone there, the claim is as it was read."""
    keys = [key("Alder"), key("Birch"), key("Cedar"), key("North", "CRC")]
    with new_file() as read, new_store() as judged, new_file() as other:
        read.write([ALDER, BIRCH])
        judged.write([ALDER, BIRCH])
        judged.judge([judgement])
        export_record(judged, tmp_path / "record.jsonl")
        import_record(other, tmp_path / "record.jsonl")
        assert dump(other, [ALDER, BIRCH], keys) == dump(judged, [ALDER, BIRCH], keys)
        judged.undo(judgement.id)
        assert dump(judged, [ALDER, BIRCH], keys) == dump(read, [ALDER, BIRCH], keys)


def test_evidence_says_who_decided(store: Store) -> None:
    """The evidence of a corrected or added claim has the decision, with the person and the reason; that of a read one none."""
    added = replace(add(says("Cedar", "RUNS", "North")(ALDER.document)), by="Ann", note="on page 3")
    (wrong,) = BIRCH.claims
    corrected = replace(correct(wrong, says("Damson", "RUNS", "North")(BIRCH.document)), by="Ben", note="its heir")
    store.write([ALDER, BIRCH])
    store.judge([added, corrected])
    facts = store.edges([key("North", "CRC")], "object", Search(("RUNS",)))
    said = [each for fact in facts for each in store.evidence([fact.id])[fact.id]]
    assert {each.claim.subject.name: each.judgement for each in said} == {
        "Alder": None,
        "Cedar": added,
        "Damson": corrected,
    }
    told = store.told(facts).evidence
    assert [each for fact in facts for each in told[fact.id]] == said
    assert store.claims([wrong.id])[wrong.id].judgement is None
    store.judge([replace(corrected, note="another reason")])
    assert store.claims([said[-1].claim_id, *(each.claim_id for each in said)]) == {
        each.claim_id: each
        if each.judgement != corrected
        else replace(each, judgement=replace(corrected, note="another reason"))
        for each in said
    }


def test_two_corrections_to_one_reading(new_store: NewStore) -> None:
    """Two claims corrected to the same reading make one claim, whichever was corrected first."""
    two = paper("Alder or Birch runs North.", says("Alder", "RUNS", "North"), says("Birch", "RUNS", "North"))
    readings = [says("Cedar", "RUNS", "North", rule=rule)(two.document) for rule in ("first", "second")]
    corrections = [correct(claim, reading) for claim, reading in zip(two.claims, readings, strict=True)]
    seen = []
    for order in (corrections, corrections[::-1]):
        with new_store() as store:
            store.write([two])
            for correction in order:
                store.judge([correction])
            (fact,) = store.edges([key("Cedar")], "subject", Search(ALL))
            seen.append((store.evidence([fact.id]), store.named(["cedar"], 5)))
    assert seen[0] == seen[1]
    assert len(next(iter(seen[0][0].values()))) == 1
