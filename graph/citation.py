"""Sentences and where they stand, in the short form in which an edge of the graph carries one."""

from __future__ import annotations

from graph.model import Document
from graph.names import words


def cite(document: Document, page: int | None = None) -> str:
    """A document's publisher, title, date and place in its file, and a page of it, as far as they are known."""
    on_page = f"page {page}" if page else ""
    known = (document.publisher, document.title, document.published_on, document.locator, on_page)
    return ", ".join(each for each in known if each)


def statement(passage: str) -> str:
    """What two passages share that say the same in the same words: one statement, however many documents carry it."""
    return " ".join(words(passage))
