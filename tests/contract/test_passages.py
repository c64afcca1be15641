"""What a search for words in passages finds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Document, Entry
from graph.names import words
from graph.span import UNKNOWN_MAX
from graph.store import Passage, Store
from tests.contract.conftest import NewStore

Place = tuple[date, bytes, int]


def place(passage: Passage) -> Place:
    """The place of a passage in the order of passages."""
    return passage.document.asserted_on or UNKNOWN_MAX, passage.document_id, passage.start


def texts(store: Store, *wanted: str) -> list[str]:
    """The texts of the passages that hold these words."""
    return [found.text for found in store.passages(wanted, None, 100)]


def load(store: Store, *documents: Document) -> None:
    """Write documents of which nothing is claimed."""
    store.write([Entry(document) for document in documents])


def test_words_in_any_case_and_accents(store: Store) -> None:
    """Words are found whole, in any case and accents and with any apostrophe, all of them in one passage."""
    load(store, Document("The Café’s owner naïvely ran it.\nThe STRASSE and the straße\nThe caféteria."))
    assert texts(store, "CAFE") == [] or texts(store, "cafes") == ["The Café’s owner naïvely ran it."]
    assert texts(store, "CAFÉS", "NAIVELY") == ["The Café’s owner naïvely ran it."]
    assert texts(store, "cafe's") == ["The Café’s owner naïvely ran it."]
    assert texts(store, "Straße") == ["The STRASSE and the straße"]
    assert texts(store, "cafes", "strasse") == []
    assert len(texts(store, "the")) == 3


@pytest.mark.parametrize("passage", ["北京市 监狱", "Тюрьма в Москве", "سجن القاهرة", "𝔓𝔯𝔦𝔰𝔬𝔫 Ⅷ ½", "👩‍⚖️ judge"])
def test_words_of_any_script(store: Store, passage: str) -> None:
    """Words of every script are found, as they are cut everywhere else."""
    load(store, Document(passage))
    assert texts(store, *words(passage)) == [passage]
    assert texts(store, passage) == [passage]


@pytest.mark.parametrize(
    "query",
    [
        '"',
        '""',
        "'",
        "*",
        "ran*",
        "-ran",
        "^ran",
        "(",
        ")",
        "a:b",
        "words : ran",
        "NEAR(",
        "{ran}",
        "\0",
        "ran\0",
        "\ud800",
    ],
)
def test_queries_that_look_like_a_language(store: Store, query: str) -> None:
    """Quotes and the operators of a query language are harmless: what is no word is left out."""
    load(store, Document("Who ran it?"))
    assert texts(store, query) == (["Who ran it?"] if words(query) == ["ran"] else [])
    assert texts(store, "who", query) == (["Who ran it?"] if set(words(query)) <= {"ran"} else [])


@pytest.mark.parametrize("operator", ["AND", "OR", "NOT", "NEAR", "words", "rowid"])
def test_operators_are_words(store: Store, operator: str) -> None:
    """The words of a query language are words like any others."""
    load(store, Document(f"This {operator.lower()} that"), Document("This, that"))
    assert texts(store, operator) == [f"This {operator.lower()} that"]
    assert texts(store, "this", operator, "that") == [f"This {operator.lower()} that"]


def test_nothing_to_look_for(store: Store) -> None:
    """A search for no word finds nothing."""
    load(store, Document("Who ran it?"))
    assert store.passages([], None, 9) == store.passages(["", " ", "—"], None, 9) == []


def test_places_in_the_document(store: Store) -> None:
    """A passage says where in its document it stands, and whose it is, without the document's text."""
    text = "First line.\n\n  Second line, of a CRC.\nThird."
    load(store, Document(text, title="Lines", published_on="2019-02"))
    (found,) = store.passages(["second", "crc"], None, 9)
    assert text[found.start : found.end] == found.text == "  Second line, of a CRC."
    assert found.document_id == Document(text).id
    assert (found.document.title, found.document.text) == ("Lines", "")


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.integers(1, 4), st.sampled_from(("", "2015", "2015-12-31", "2016-02"))), max_size=6),
    st.integers(1, 4),
)
def test_pages_in_order(new_store: NewStore, drawn: list[tuple[int, str]], size: int) -> None:
    """Passages come by date, those of no date last, then by the document's id and place; pages lose and repeat none."""
    documents = [
        Document("\n".join(f"Line {line} of {number}" for line in range(lines)), published_on=day)
        for number, (lines, day) in enumerate(drawn)
    ]
    with new_store() as store:
        load(store, *documents)
        every = store.passages(["line", "of"], None, 100)
        assert [place(each) for each in every] == sorted(place(each) for each in every)
        assert len(every) == sum(lines for lines, _ in drawn)
        paged: list[Passage] = []
        while page := store.passages(["line", "of"], place(paged[-1]) if paged else None, size):
            paged += page
        assert paged == every


def test_what_is_forgotten_is_not_found(store: Store) -> None:
    """Passages of a forgotten document are found no more, and those of one loaded again are found once."""
    document = Document("Who ran it?")
    load(store, document, document)
    load(store, document)
    assert texts(store, "ran") == ["Who ran it?"]
    store.forget(document.id)
    assert texts(store, "ran") == []
    load(store, document)
    assert texts(store, "ran") == ["Who ran it?"]
