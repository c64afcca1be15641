"""A fact as the columns of a row, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph.model import Fact
from graph.stores.neo4j.values import read_pairs, read_span, read_windows

FACT = (
    "r.id, startNode(r).id, type(r), endNode(r).id, r.start_min, r.start_max, r.end_min, r.end_max, r.status, r.qualifiers, "
    "r.denied"
)
"""The columns of a fact, in the order in which ``read_fact`` takes them."""


def read_fact(row: Sequence[Any]) -> Fact:
    """The fact of the columns ``FACT``."""
    uid, subject, predicate, target, *days, status, qualifiers, denied = row
    return Fact(
        bytes.fromhex(uid),
        bytes.fromhex(subject),
        predicate,
        bytes.fromhex(target),
        read_span(days),
        status,
        read_pairs(qualifiers),
        denied=read_windows(denied),
    )


def order(fact: Fact) -> tuple[Any, bytes]:
    """The place of a fact in the order of edges."""
    return fact.span.start_min, fact.id
