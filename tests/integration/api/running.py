"""A store with the register, and the service running over it on a free port of this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from api.serve import address, listen, server
from api.settings import Settings
from graph.stores import open_store
from loaders.run import load

REGISTER = Path(__file__).resolve().parents[3] / "whoran" / "data" / "register"


def url_of(path: Path) -> str:
    """Return the address of the store in a file."""
    return f"sqlite:///{path}"


def load_register(path: Path) -> Path:
    """Return the file, once it is a store that holds the register."""
    store = open_store(url_of(path))
    load(store, [REGISTER])
    store.close()
    return path


@contextmanager
def running(settings: Settings) -> Iterator[httpx.Client]:
    """Run the service in a thread, and give a client of it."""
    listening = listen("127.0.0.1", 0)
    base = address(listening)
    running = server(settings)
    thread = threading.Thread(target=running.run, args=([listening],))
    thread.start()
    try:
        with httpx.Client(base_url=base, timeout=60) as client:
            client.get("/health").raise_for_status()
            yield client
    finally:
        running.should_exit = True
        thread.join()
