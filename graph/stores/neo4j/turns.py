"""Who may go now: one writer at a time, and no commit while somebody reads.

Neo4j reads what is committed at the moment, row by row; it keeps no older state for a reader. So a reader holds one of
a few locks for as long as it needs one state, and a writer, its work done but not yet to be seen, waits for all of them
before it commits (a reader-writer lock with a lock for each reader, "brlock"). To remove a label that a node does not
have locks the node and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import choice
from threading import Lock

READERS = 32
"""Readers that hold a state at one time; more wait for one of these."""

MAKE = "MERGE (s:Store {id: 'store'}) SET s.version = $version WITH s UNWIND range(0, $readers - 1) AS n MERGE (:Turn {n: n})"
READ = "MATCH (t:Turn {n: $n}) REMOVE t:Taken"
WRITE = "MATCH (s:Store {id: 'store'}) REMOVE s:Taken"
COMMIT = "MATCH (t:Turn) WITH t ORDER BY t.n REMOVE t:Taken"


class Turns:
    """The turns of this program's readers, each of which takes one that the fewest others hold."""

    def __init__(self) -> None:
        self._held = [0] * READERS
        self._guard = Lock()

    @contextmanager
    def taken(self) -> Iterator[int]:
        """The number of a turn, held until the end."""
        turn = self._take()
        try:
            yield turn
        finally:
            with self._guard:
                self._held[turn] -= 1

    def _take(self) -> int:
        """A turn at random of those that are as free as any: other programs know nothing of ours."""
        with self._guard:
            fewest = min(self._held)
            turn = choice([number for number, held in enumerate(self._held) if held == fewest])
            self._held[turn] += 1
        return turn
