"""The store, opened when it is first needed: the service is up before its store is, and goes on once that is there."""

from __future__ import annotations

import threading
import time

from graph.store import Store, StoreError
from graph.stores import existing_store


class LateStore:
    """The store at a URL, one for the life of the service."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._failed: tuple[float, StoreError] | None = None

    def opened(self) -> Store:
        """The store. Raises StoreError for as long as it cannot be opened; the next call tries again."""
        asked = time.monotonic()
        with self._lock:
            if self._store is None:
                self._store = self._open(asked)
            return self._store

    def close(self) -> None:
        """Let go of the store."""
        with self._lock:
            if self._store is not None:
                self._store.close()
            self._store = None

    def _open(self, asked: float) -> Store:
        if self._failed and asked < self._failed[0]:  # it failed while this one waited, and would again
            raise self._failed[1]
        try:
            return existing_store(self._url)
        except StoreError as error:
            self._failed = time.monotonic(), error
            raise
