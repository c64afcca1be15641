"""For how long an answer holds its state of the store."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from starlette.types import Message

from api.app import create_app
from api.settings import Settings
from tests.integration.api.running import url_of

ASKED = {
    "type": "http",
    "method": "GET",
    "path": "/v1/who-ran",
    "query_string": b"name=Wales%20CRC",
    "headers": [],
    "client": ("127.0.0.1", 1),
}


def held(store: Path) -> bool:
    """Say whether anybody is in the middle of reading: for nobody else SQLite keeps a change in its journal."""
    with closing(sqlite3.connect(store, timeout=0, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS change (n)")
        (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return bool(busy)


def test_a_state_ends_before_its_answer_is_sent(own_store: Path) -> None:
    """While a client takes its time to receive an answer, nothing is held of the store, and no writer waits for it."""
    sent: list[tuple[str, bool]] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append((message["type"], held(own_store)))

    asyncio.run(create_app(Settings(store=url_of(own_store)))(ASKED, receive, send))
    assert sent == [("http.response.start", False), ("http.response.body", False)]
