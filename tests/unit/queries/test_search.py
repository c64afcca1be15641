"""Passages by their words."""

from __future__ import annotations

import pytest

from graph.model import Document, Entry
from graph.store import Store
from queries.answers import PassageAnswer
from queries.errors import UnknownId
from queries.search import search
from tests.unit.queries.told import says


def passages(store: Store, text: str) -> list[str]:
    """The passages found for a text."""
    return [each["passage"] for each in search(store, text)["passages"]]


@pytest.fixture
def papers(store: Store) -> Store:
    """Papers of several dates."""
    store.write(
        [
            Entry(Document("The Café’s owner failed.\nNothing else.", published_on="2018")),
            Entry(Document("A cafes OWNER won.", published_on="2017-03-01")),
            Entry(Document("No date: the cafes owner.")),
        ]
    )
    return store


def test_words_are_found_without_accents_capitals_and_apostrophes(papers: Store) -> None:
    """Words are found whatever their accents, capitals and apostrophes, and a passage must hold all of them."""
    assert passages(papers, "CAFE’S Owner") == passages(papers, "cafes owner")
    assert passages(papers, "cafés owner") == [
        "A cafes OWNER won.",
        "The Café’s owner failed.",
        "No date: the cafes owner.",
    ]
    assert passages(papers, "cafes failed") == ["The Café’s owner failed."]


def test_passages_come_by_date_with_the_undated_last(papers: Store) -> None:
    """Passages come by their documents' dates; those of documents without a date come last."""
    found = search(papers, "owner")["passages"]
    assert [each["document"]["published_on"] for each in found] == ["2017-03-01", "2018", ""]


def test_a_passage_stands_where_its_offsets_say(papers: Store) -> None:
    """A passage has its place in its document."""
    (found,) = search(papers, "nothing")["passages"]
    assert (found["passage"], found["start"], found["end"]) == ("Nothing else.", 25, 38)


def test_pages_of_one_walk_every_passage_once(papers: Store) -> None:
    """Page by page of one, every passage comes once, and entities only on the first page."""
    papers.write([says("Owner", "RUNS", "North CRC", "2015", text="Owner owner owner.")])
    whole = search(papers, "owner")
    walked: list[PassageAnswer] = []
    entities = []
    after = None
    for _ in whole["passages"]:
        page = search(papers, "owner", after=after, limit=1)
        walked += page["passages"]
        entities.append([each["name"] for each in page["entities"]])
        after = page["next"]
    assert (walked, after) == (whole["passages"], None)
    assert entities == [["Owner"], [], [], []]


def test_a_kind_before_a_name_is_no_word_to_search_for(store: Store) -> None:
    """``region:Wales`` finds passages that hold the name, whether or not they hold the word region."""
    store.write([says("North CRC", "COVERS", "region:Wales", "2015", text="It serves Wales.")])
    found = search(store, "region:Wales")
    assert ([each["kind"] for each in found["entities"]], len(found["passages"])) == (["Region"], 1)


@pytest.mark.parametrize("text", ["", '" OR *', "(", "AND", "NEAR(a b)", "-", "a'b\"c", "owner*"])
def test_any_text_can_be_searched_for(papers: Store, text: str) -> None:
    """Text that means something to the search engine is only words here."""
    assert search(papers, text)["text"] == text


@pytest.mark.parametrize("after", ["", "x", "2018-01-01.zz.0", "2018-01-01.00.0.1", "2018-02-30." + "00" * 16 + ".0"])
def test_a_cursor_that_is_none_is_an_error(papers: Store, after: str) -> None:
    """A cursor that no page gave is an error that says what to do."""
    with pytest.raises(UnknownId, match="take the one of the page before"):
        search(papers, "owner", after=after)
