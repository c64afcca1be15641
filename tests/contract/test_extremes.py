"""Much at once, and text of every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Claim, Document, EntityJudgement, Entry, Mention, Use
from graph.passages import cut
from graph.store import Search, Store
from tests.contract.conftest import NewStore
from tests.contract.dump import ALL
from tests.contract.papers import key, paper, reject, says

MANY = 40_000
"""More ids than SQLite takes parameters (32,766)."""


def ids(count: int) -> list[bytes]:
    """Ids that name nothing."""
    return [number.to_bytes(16, "big") for number in range(count)]


def test_more_ids_than_parameters(store: Store) -> None:
    """Every question takes any number of ids, and finds the few that name something wherever they stand among them."""
    store.write([paper("Alder owns Birch.", says("Alder", "OWNS", "Birch"))])
    (fact,) = store.edges([key("Alder")], "subject", Search(ALL))
    (claim,) = store.evidence([fact.id])[fact.id]
    nobody = ids(MANY)
    assert store.edges([*nobody, key("Alder")], "subject", Search(ALL)) == [fact]
    assert store.edges([key("Birch"), *nobody], "object", Search(ALL), None, 5) == [fact]
    assert store.reach([*nobody, key("Birch")], "object", Search(ALL)) == [fact]
    assert store.edges([*nobody, key("Alder")], "subject", Search(ALL, known_on=date(2020, 1, 1))) == []
    assert list(store.entities([*nobody, key("Birch")])) == [key("Birch")]
    assert store.facts([*nobody, fact.id]) == {fact.id: fact}
    assert store.evidence([*nobody, fact.id])[fact.id] == [claim]
    assert store.claims([*nobody, claim.claim_id]) == {claim.claim_id: claim}
    assert (store.contradictions(nobody), store.figures(nobody)) == ([], [])
    assert list(store.documents([*nobody, claim.document_id])) == [claim.document_id]


def test_many_edges_in_order(store: Store) -> None:
    """Edges of more entities than one statement takes come in one order, page by page."""
    names = [f"Company {number}" for number in range(2_000)]
    text = "\n".join(names)
    document = Document(text)
    claims = tuple(
        Claim(document.id, 0, 5, Mention(name, "Company"), "OWNS", Mention("Birch", "Company")) for name in names
    )
    store.write([Entry(document, claims)])
    of = [*ids(MANY), *(key(name) for name in names), *ids(MANY)]
    every = store.edges(of, "subject", Search(ALL))
    assert [fact.id for fact in every] == sorted(fact.id for fact in every)
    assert len(every) == len(names)
    page = store.edges(of, "subject", Search(ALL), (every[99].span.start_min, every[99].id), 100)
    assert page == every[100:200]


def test_a_document_of_many_rows(store: Store) -> None:
    """A document of 20,000 lines with a claim each is written, searched, loaded again, and forgotten."""
    lines = [f"Company {number} owns Birch." for number in range(20_000)]
    document = Document("\n".join(lines))
    birch = Mention("Birch", "Company", "Birch")
    claims, start = [], 0
    for number, line in enumerate(lines):
        owner = Mention(f"Company {number % 300}", "Company")
        claims.append(Claim(document.id, start, start + len(line), owner, "OWNS", birch))
        start += len(line) + 1
    store.write([Entry(document, tuple(claims))])
    store.write([Entry(replace(document, title="Rows"), tuple(claims[:9_000]))])
    counts = store.counts()
    assert (counts.claims, counts.facts, counts.entities) == (9_000, 300, 301)
    (found,) = store.passages(["19999"], None, 5)
    assert found.text == lines[19_999]
    (fact,) = store.edges([key("Company 299")], "subject", Search(ALL))
    said = store.evidence([fact.id])[fact.id]
    assert [each.passage for each in said] == [document.text[each.claim.start : each.claim.end] for each in said]
    assert store.forget(document.id) == 1
    assert store.counts().entities == store.counts().facts == 0


def test_many_judgements_at_once(store: Store) -> None:
    """Thousands of names are made one by as many decisions, and a judged name of all documents is read again."""
    names = [f"Company {number}" for number in range(2_000)]
    entries = [paper(f"{name} owns Birch.", says(name, "OWNS", "Birch")) for name in names]
    store.write(entries)
    store.judge([EntityJudgement("same", Use.of(names[0], "Company"), Use.of(name, "Company")) for name in names[1:]])
    (fact,) = store.edges([key(names[1])], "subject", Search(ALL))
    assert len(store.evidence([fact.id])[fact.id]) == len(names)
    assert len(store.entities([fact.subject])[fact.subject].aliases) == len(names) - 1
    store.judge([reject(entry.claims[0]) for entry in entries])
    assert store.counts().facts == 0


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(new_store: NewStore, name: str, text: str) -> None:
    """Text of any characters, NUL among them, comes back as it was, with its passages, names and judgements."""
    document = Document(f"{name}\0{text}\n{name} again", title=text, publisher="\0", url=name)
    mention = Mention(name, "Company", text)
    claims = [
        Claim(document.id, start, end, mention, "OWNS", mention, qualifiers=(("share", name),), said_by=text, rule=name)
        for start, end in cut(document.text)
    ]
    entry = Entry(document, tuple(sorted(claims, key=lambda claim: claim.id)))
    judgement = EntityJudgement("same", Use.of(name, "Company"), Use.of(f"{name} x", "Company"), text, name, "\0")
    with new_store() as store:
        store.write([entry])
        store.judge([judgement])
        assert list(store.entries()) == [entry]
        assert store.judgements() == [judgement]
        for each in store.claims([claim.id for claim in claims]).values():
            assert each.passage == document.text[each.claim.start : each.claim.end]
        assert name in store.entities([mention.key(document.id)])[mention.key(document.id)].name


def test_a_passage_behind_a_nul(store: Store) -> None:
    """A passage behind a NUL character is read, and found, as any other."""
    text = "A\0B owns nothing.\nAlder\0 owns Birch."
    document = Document(text)
    start = text.index("Alder")
    alder, birch = Mention("Alder", "Company"), Mention("Birch", "Company")
    store.write([Entry(document, (Claim(document.id, start, len(text), alder, "OWNS", birch),))])
    (evidence,) = store.claims([claim.id for entry in store.entries() for claim in entry.claims]).values()
    assert evidence.passage == "Alder\0 owns Birch."
    assert [found.text for found in store.passages(["alder"], None, 5)] == ["Alder\0 owns Birch."]


@pytest.mark.parametrize("field", ["text", "title", "said_by"])
def test_half_a_character(store: Store, field: str) -> None:
    """Half of a surrogate pair is no text: it is refused, by name, and nothing of its batch is kept."""
    good = paper("Birch owns Cedar.", says("Birch", "OWNS", "Cedar"))
    text, title, said_by = (f"Alder \ud800{field}" if each == field else each for each in ("text", "title", "said_by"))
    bad = paper(text, says("Alder", "OWNS", "Birch", said_by=said_by), title=title)
    with pytest.raises(ValueError, match=r"half of a surrogate pair.*Alder"):
        store.write([good, bad])
    assert store.counts().documents == 0
    store.write([good])
    assert store.counts().facts == 1


@pytest.mark.parametrize(
    "text", [" " * 1_000_000, "\t \n" * 100_000, "x" * 1_000_000, "Mr. A. " * 100_000, "\n" * 100_000]
)
def test_texts_of_little_else(store: Store, text: str) -> None:
    """A text of a million blanks, of one endless word or of nothing but ends of sentences is kept like any other."""
    store.write([Entry(Document(text))])
    assert store.documents([Document(text).id])[Document(text).id].text == text
