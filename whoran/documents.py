"""Documents by what people call them: an id or its beginning, an address or a title."""

from __future__ import annotations

from graph.identity import Id
from graph.model import Document
from graph.store import Asking
from queries.errors import UnknownId
from whoran.beginnings import starting


def document_called(store: Asking, text: str) -> tuple[Id, Document]:
    """The one document whose id is or starts so, or else that has this address or title in full. Raises UnknownId."""
    found = dict(store.documents(starting(store, "document", text))) or {
        each.document.id: each.document for each in store.entries() if _is_called(each.document, text)
    }
    if len(found) == 1:
        return next(iter(found.items()))
    if found:
        ids = ", ".join(each.hex() for each in found)
        raise UnknownId(f"{len(found)} documents have the id, address or title {text!r}: name one by its id ({ids})")
    raise UnknownId(f"no document has the id, address or title {text!r}: whoran search and whoran evidence show them")


def _is_called(document: Document, text: str) -> bool:
    return bool(text) and text.casefold() in (document.url.casefold(), document.title.casefold())
