"""A fact as a row, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graph.model import Fact
from graph.stores.sqlite.groups import PLANNED
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.rows import read_pairs, read_windows, span

FACT = """
f.uid, s.uid, f.predicate, o.uid, f.start_min, f.start_max, f.end_min, f.end_max, f.standing, f.qualifiers, f.denied
"""
FACT_TABLES = "facts f JOIN entities s ON s.id = f.subject JOIN entities o ON o.id = f.object"
"""The columns of a fact, in the order in which ``read_fact`` takes them, and where they come from."""


def read_fact(terms: Terms, row: Sequence[Any]) -> Fact:
    """The fact of the columns ``FACT``."""
    uid, subject, predicate, target, *days, standing, qualifiers, denied = row
    status = "planned" if standing == PLANNED else "asserted"
    return Fact(
        uid,
        subject,
        terms.word(predicate),
        target,
        span(*days),
        status,
        read_pairs(qualifiers),
        denied=read_windows(denied),
    )
