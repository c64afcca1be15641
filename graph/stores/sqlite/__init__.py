"""The graph in one SQLite file: one writer at a time, while readers go on (write-ahead log)."""

from graph.stores.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]
