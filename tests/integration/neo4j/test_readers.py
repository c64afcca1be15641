"""Questions of one program, asked at the same time."""

from __future__ import annotations

from contextlib import closing

from graph.stores import open_store

MANY = 40
"""More questions than there are places for readers at one time."""


def test_a_long_question_holds_up_no_other(neo4j_url: str) -> None:
    """While one question is being answered, any number of others are asked and answered: none waits until it ends."""
    with closing(open_store(f"{neo4j_url}?timeout=20")) as store, store.at_once() as long:
        counts = [store.counts() for _ in range(MANY)]
        assert counts == [long.counts()] * MANY
