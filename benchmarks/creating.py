"""The raw load of Neo4j: the nodes and relationships of a finished graph, created in batches with nothing around them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

from neo4j import Driver, GraphDatabase, ManagedTransaction

from graph.vocabulary import KINDS, PREDICATES

AT_ONCE = 10_000
"""Rows of one transaction, about as many as whoran writes in one of its."""

LABELS = ("Name", "Document", "Claim", "RejectedClaim", "Figure", "Contradiction", "Judgement")
TIES = (
    ("Name", "OF", "Entity"),
    ("Document", "SAYS", "Claim"),
    ("Document", "SAYS", "RejectedClaim"),
    ("Document", "SAYS", "Figure"),
    ("Document", "NAMES", "Entity"),
    ("Claim", "SUBJECT", "Entity"),
    ("Claim", "OBJECT", "Entity"),
    ("Claim", "FROM_PARTY", "Entity"),
    ("RejectedClaim", "SUBJECT", "Entity"),
    ("RejectedClaim", "OBJECT", "Entity"),
    ("Figure", "SUBJECT", "Entity"),
    ("Contradiction", "BETWEEN", "Claim"),
    *(("Entity", predicate, "Entity") for predicate in PREDICATES),
)
"""Relationships, with the labels of their ends."""

Part = tuple[str, str]
"""A statement that reads a part of the graph as rows, and the one that creates it from them."""


def parts() -> Iterator[Part]:
    """All parts of a graph, each after what it is tied to."""
    for labels in (*LABELS, *(f"Entity:{kind}" for kind in KINDS)):
        yield f"MATCH (n:{labels}) RETURN properties(n)", f"UNWIND $rows AS row CREATE (n:{labels}) SET n = row"
    yield (
        "MATCH (d:Document)-[:HAS]->(p:Passage) RETURN {a: d.id, p: properties(p)}",
        "UNWIND $rows AS row MATCH (d:Document {id: row.a}) CREATE (d)-[:HAS]->(p:Passage) SET p = row.p",
    )
    for start, tie, end in TIES:
        yield (
            f"MATCH (a:{start})-[r:{tie}]->(b:{end}) RETURN {{a: a.id, b: b.id, r: properties(r)}}",
            f"UNWIND $rows AS row MATCH (a:{start} {{id: row.a}}) MATCH (b:{end} {{id: row.b}}) "
            f"CREATE (a)-[r:{tie}]->(b) SET r = row.r",
        )


def keep(url: str, path: Path) -> int:
    """Keep all nodes and relationships of a graph in a file, batch by batch; how many they are."""
    many = 0
    with GraphDatabase.driver(url) as driver, driver.session() as session, path.open("wb") as file:
        for reading, creating in parts():
            found = (record[0] for record in session.run(reading))
            while rows := list(islice(found, AT_ONCE)):
                pickle.dump((creating, rows), file)
                many += len(rows)
    return many


def create(url: str, path: Path) -> float:
    """Create what the file keeps; the seconds that the driver and the server took."""
    seconds = 0.0
    with GraphDatabase.driver(url) as driver, path.open("rb") as file:
        while batch := _next(file):
            seconds += _create(driver, *batch)
    return seconds


def _create(driver: Driver, statement: str, rows: list[Any]) -> float:
    def work(transaction: ManagedTransaction) -> None:
        transaction.run(statement, rows=rows).consume()

    started = perf_counter()
    with driver.session() as session:
        session.execute_write(work)
    return perf_counter() - started


def _next(file: Any) -> tuple[str, list[Any]] | None:
    try:
        batch: tuple[str, list[Any]] = pickle.load(file)
    except EOFError:
        return None
    return batch
