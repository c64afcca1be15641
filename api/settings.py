"""What whoever starts the service decides."""

from __future__ import annotations

from dataclasses import dataclass

from graph.stores import DEFAULT


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one service; nothing is read from anywhere else.

    ``store`` is the address of the store, ``page_limit`` the most items on a page (more than 1000 are never asked for),
    ``document_limit`` the most bytes of a request's body, ``origins`` the web origins whose pages may read answers
    (CORS; ``*`` for any), and ``threads`` how many questions are answered at once.
    """

    store: str = DEFAULT
    page_limit: int = 1000
    document_limit: int = 10_000_000
    origins: tuple[str, ...] = ()
    threads: int = 8
