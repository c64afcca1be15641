"""The graph in one SQLite file: one writer at a time, while readers go on (write-ahead log)."""

from graph.stores.sqlite.connection import connect_to_ask
from graph.stores.sqlite.store import SqliteStore

__all__ = ["SqliteStore", "connect_to_ask"]
