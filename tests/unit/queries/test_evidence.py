"""Who says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.model import Document, Entry
from graph.store import Store
from queries.answers import EvidenceAnswer
from queries.errors import UnknownId
from queries.evidence import contradiction, document, evidence
from queries.who_ran import who_ran
from tests.unit.queries.told import says


def carried(text: str, said: str, on: str = "") -> Entry:
    """A paper that carries the sentence ``said`` that Alder runs North CRC, somewhere in its ``text``."""
    entry = says("Alder", "RUNS", "North CRC", "2015", text=text, on=on)
    start = text.index(said)
    claim = replace(entry.claims[0], start=start, end=start + len(said))
    return replace(entry, claims=(claim,))


def fact(store: Store) -> str:
    """The fact that Alder runs North CRC."""
    return who_ran(store, "North CRC")["answers"][0]["fact"]


def test_one_statement_in_three_papers_counts_once(store: Store) -> None:
    """A sentence that three papers carry, in other capitals or quotes too, is one statement with three places."""
    store.write(
        [
            carried("First. Alder's firm runs it.", "Alder's firm runs it."),
            carried("Second: ALDER’S FIRM RUNS IT.", "ALDER’S FIRM RUNS IT."),
            carried("Third. Alder's firm  runs it!", "Alder's firm  runs it!"),
            carried("Fourth. Alder took it on.", "Alder took it on."),
        ]
    )
    answer = evidence(store, fact(store))
    assert (answer["statements"], len(answer["fact"]["evidence"])) == (2, 4)


def test_evidence_comes_by_date_with_the_undated_last(store: Store) -> None:
    """Sentences come by the date of their documents, those of documents without a date last."""
    dates = {"C": "2017", "A": "", "B": "2016-05-01", "D": "2016-05"}
    store.write([carried(f"{name} says so.", "says so.", on) for name, on in dates.items()])
    found = evidence(store, fact(store))["fact"]["evidence"]
    assert [each["document"]["published_on"] for each in found] == ["2016-05-01", "2016-05", "2017", ""]


def test_pages_of_one_walk_every_sentence_once(store: Store) -> None:
    """Page by page of one sentence, the evidence is complete, and each page counts all statements."""
    store.write([carried(f"Paper {n} says so.", "says so.") for n in range(5)])
    own = fact(store)
    whole = evidence(store, own)["fact"]["evidence"]
    walked: list[EvidenceAnswer] = []
    after = None
    for _ in whole:
        answer = evidence(store, own, after=after, limit=1)
        assert answer["statements"] == 1
        walked += answer["fact"]["evidence"]
        after = answer["next"]
    assert (walked, after, len(whole)) == (whole, None, 5)


def test_a_passage_stands_where_its_offsets_say(store: Store) -> None:
    """The text of the document between a sentence's offsets is that sentence."""
    store.write([carried("Before. Alder runs it. After.", "Alder runs it.")])
    (found,) = evidence(store, fact(store))["fact"]["evidence"]
    whole = document(store, found["document"]["id"])
    assert whole["text"][found["start"] : found["end"]] == found["passage"] == "Alder runs it."
    assert whole["id"] == found["document"]["id"]


def test_a_part_of_a_file_is_found_from_the_file_and_back(store: Store) -> None:
    """A row names the file that it is part of, and the file its rows."""
    file = Document("all rows", "register.csv")
    row = Document("row 2 of it", "register.csv", part_of=file.id, locator="row 2")
    store.write([Entry(file), Entry(row)])
    assert document(store, file.id.hex())["parts"] == [row.id.hex()]
    shown = document(store, row.id.hex())
    assert (shown["part_of"], shown["locator"]) == (file.id.hex(), "row 2")


def test_a_contradiction_shows_each_sentence_and_the_fact(store: Store) -> None:
    """A contradiction says in words what it is, which fact it touches, and shows the sentence of each of its claims."""
    store.write(
        [
            says("Alder", "RUNS", "North CRC", "2015-01-01", "2019-01-01", text="Until 2019."),
            says("Alder", "RUNS", "North CRC", "2015-01-01", "2020-01-01", text="Until 2020."),
        ]
    )
    (alder,) = who_ran(store, "North CRC")["answers"]
    shown = contradiction(store, alder["disputed"][0])
    assert shown["contradiction"]["means"] == "sources give ends that exclude each other"
    assert {each["passage"] for each in shown["evidence"]} == {"Until 2019.", "Until 2020."}
    assert shown["fact"] is not None
    assert shown["fact"]["fact"] == alder["fact"]


def test_a_claim_whose_own_dates_leave_no_day_touches_no_fact(store: Store) -> None:
    """A claim that ends before it starts is a contradiction without a fact."""
    entry = says("Alder", "RUNS", "North CRC", "2019-01-01", "2015-01-01")
    store.write([entry])
    projected = who_ran(store, "North CRC")
    assert (projected["answers"], projected["why"]) == ([], "unrecorded")


def test_a_document_shows_its_id_as_all_answers_do(store: Store) -> None:
    """However an id was typed, the answer has it in small letters, as every other answer."""
    entry = says("Alder", "RUNS", "North CRC", "2015-01-01", "2019-01-01")
    store.write([entry])
    uid = entry.document.id.hex()
    assert document(store, uid.upper())["id"] == uid


@pytest.mark.parametrize("ask", [evidence, contradiction, document])
@pytest.mark.parametrize("text", ["00" * 16, "not an id", "", "00"])
def test_an_id_of_nothing_is_an_error(store: Store, ask: object, text: str) -> None:
    """An id that names nothing, or is none, is an error that names it."""
    assert callable(ask)
    with pytest.raises(UnknownId, match=text or "is not an id"):
        ask(store, text)
