"""Addresses of stores: which of them name the same."""

from pathlib import Path

import pytest

from graph.stores import same_store

SERVER = "neo4j://localhost:7687"


@pytest.mark.parametrize(
    "other",
    [
        "neo4j://localhost",
        "bolt://127.0.0.1",
        "neo4j+s://LOCALHOST:7687/",
        "bolt+ssc://127.0.0.1/neo4j",
        f"{SERVER}/NEO4J",
    ],
)
def test_a_database_spelled_differently_is_the_same(other: str) -> None:
    """A server's database is the same by every scheme, by name or number, with and without what goes without saying."""
    assert same_store(SERVER, other)


@pytest.mark.parametrize(
    "other", ["neo4j://localhost:7688", "neo4j://localhost/team", "neo4j://graph.invalid", "sqlite:///whoran.db"]
)
def test_another_port_database_host_or_file_is_another(other: str) -> None:
    """Another port, database or host is another store, and a file is no server's database."""
    assert not same_store(SERVER, other)
    assert not same_store(other, SERVER)


def test_a_file_spelled_differently_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is the same by its relative and its whole path, through links and with escaped letters."""
    monkeypatch.chdir(tmp_path)
    Path("my graph.db").touch()
    Path("link.db").symlink_to("my graph.db")
    Path("hard.db").hardlink_to("my graph.db")
    Path("other.db").touch()
    spellings = ["my%20graph.db", "./my graph.db", f"/{tmp_path}/my graph.db", "link.db", "hard.db"]
    assert all(same_store("sqlite:///my graph.db", f"sqlite:///{each}") for each in spellings)
    assert not same_store("sqlite:///my graph.db", "sqlite:///other.db")
