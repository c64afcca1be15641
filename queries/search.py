"""Entities by name, and passages by their words."""

from __future__ import annotations

from datetime import date

from graph.find import find, split_kind
from graph.identity import Id
from graph.names import words
from graph.span import UNKNOWN_MAX
from graph.store import Asking, Passage
from queries.answers import Found, PassageAnswer
from queries.errors import UnknownId
from queries.evidence import identified
from queries.facts import document_ref, entity_answer

_DIGITS = 18
"""The most that the place of a passage has; more do not fit a store's integers."""


def search(store: Asking, text: str, after: str | None = None, limit: int = 20) -> Found:
    """Entities whose names come nearest to the text, best first, and passages that hold all its words, by date.

    Only the first page has entities. Raises UnknownId for a cursor that is none.
    """
    found = store.passages(words(split_kind(text)[1]), _place(after), limit + 1)
    shown = found[:limit]
    return Found(
        text=text,
        entities=[] if after else [entity_answer(entity) for entity in find(store, text, limit)],
        passages=[_answer(passage) for passage in shown],
        next=_cursor(shown[-1]) if len(found) > limit else None,
    )


def _answer(passage: Passage) -> PassageAnswer:
    document = document_ref(passage.document, passage.document_id)
    return PassageAnswer(
        document=document, passage=passage.text, start=passage.start, end=passage.end, page=passage.page
    )


def _cursor(passage: Passage) -> str:
    day = passage.document.asserted_on or UNKNOWN_MAX
    return f"{day.isoformat()}.{passage.document_id.hex()}.{passage.start}"


def _place(after: str | None) -> tuple[date, Id, int] | None:
    if after is None:
        return None
    try:
        day, document, start = after.split(".")
        if len(start) > _DIGITS:
            raise ValueError(start)
        return date.fromisoformat(day), identified(document), int(start)
    except (ValueError, UnknownId) as error:
        raise UnknownId(f"{after!r} is not a cursor of this search: take the one of the page before") from error
