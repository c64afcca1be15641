"""Sentences and where they stand, in short."""

from __future__ import annotations

from graph.citation import cite, statement
from graph.model import Document


def test_a_citation_says_what_is_known() -> None:
    """A citation names publisher, title, date and place, and leaves out what is not known."""
    assert cite(Document("text", "A title", "The Gazette", "2019-02", locator="row 3")) == (
        "The Gazette, A title, 2019-02, row 3"
    )
    assert cite(Document("text", publisher="The Gazette")) == "The Gazette"
    assert cite(Document("text")) == ""


def test_one_statement_however_it_is_set() -> None:
    """Two passages are one statement where they differ in capitals, accents, punctuation or space alone."""
    assert statement("“Alder runs\nNorth.”") == statement("ALDER  runs North")
    assert statement("Alder runs North.") != statement("Alder ran North.")


def test_a_citation_may_name_a_page() -> None:
    """The page comes last, and only where there is one."""
    assert cite(Document("text", "A title"), 3) == "A title, page 3"
    assert cite(Document("text", "A title"), None) == "A title"
