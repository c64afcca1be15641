"""The page that a passage stands on comes with it, from every store."""

from __future__ import annotations

from graph.model import Claim, Document, Entry, Mention
from graph.store import Search, Store

TEXT = "The first page.\fAlder ran North prison.\f\fAlder ran North prison no more."


def test_evidence_and_passages_carry_their_page(store: Store) -> None:
    """A claim's evidence and a passage that is searched for carry the page of their document on which they stand."""
    document = Document(TEXT, published_on="2019")
    start = TEXT.index("Alder")
    claim = Claim(
        document.id,
        start,
        start + len("Alder ran North prison."),
        Mention("Alder", "Company"),
        "RUNS",
        Mention("North prison", "Service"),
    )
    store.write([Entry(document, (claim,)), Entry(Document("Alder ran North prison, says a text without pages."))])
    assert store.claims([claim.id])[claim.id].page == 2
    (fact,) = store.edges([claim.subject.key(document.id)], "subject", Search(("RUNS",)))
    assert [each.page for each in store.evidence([fact.id])[fact.id]] == [2]
    assert {each.page for each in store.passages(["alder"], None, 9)} == {2, 4, None}
    assert [each.page for each in store.passages(["first"], None, 9)] == [1]
