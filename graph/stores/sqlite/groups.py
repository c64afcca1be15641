"""Groups of claims, which readings of each are known, and their projection to facts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from graph.identity import Id
from graph.model import Contradiction, Fact
from graph.projection import Group, Reading, project
from graph.stores.sqlite.entities import Entities
from graph.stores.sqlite.intern import MOST, Pairs, Table, Terms
from graph.stores.sqlite.rows import bounds, marks, pairs_text, read_pairs, span, windows_text

ASSERTED, PLANNED, ASSERTED_WITH_DENIALS = 0, 1, 2
"""How a fact stands: so that a dated search reads its truth from the index, but for the few with denials."""

READINGS = """
SELECT c."group", c.uid, c.id, c.status, d.asserted_on, c.start_min, c.start_max, c.end_min, c.end_max
  FROM claims c JOIN documents d ON d.id = c.document WHERE c."group" IN ({marks})
UNION ALL
SELECT i."group", c.uid, c.id, c.status, d.asserted_on, i.start_min, i.start_max, i.end_min, i.end_max
  FROM implied i JOIN claims c ON c.id = i.claim JOIN documents d ON d.id = c.document WHERE i."group" IN ({marks})
"""


class Groups:
    """The groups that a transaction touches, and their projection at its end."""

    def __init__(self, connection: sqlite3.Connection, terms: Terms, entities: Entities) -> None:
        self._connection = connection
        self._terms = terms
        self._entities = entities
        self._keys: dict[Group, int] = {}
        self._touched: set[int] = set()
        self._fresh: dict[int, tuple[Group, list[Reading]]] = {}
        self._claims: dict[Id, int] = {}
        self.begin()

    def begin(self) -> None:
        """Start a transaction."""
        self._rows = Table(self._connection, "groups", 5)
        self._facts = Table(self._connection, "facts", 13)
        self._contradictions = Table(self._connection, "contradictions", 7)
        self._support = Pairs(self._connection, "support")
        self._contradicting = Pairs(self._connection, "contradicting")
        if len(self._keys) > MOST:
            self._keys.clear()

    def forget(self) -> None:
        """Look everything up again: what a transaction added may have been rolled back."""
        for cache in (self._keys, self._touched, self._fresh, self._claims):
            cache.clear()

    def touch(self, groups: Iterable[int]) -> None:
        """Claims of these groups went: project what is left at the end of the transaction."""
        for group in groups:
            self._touched.add(group)
            self._fresh.pop(group, None)

    def add(self, group: Group, reading: Reading, claim: int) -> int:
        """Note a claim's reading in a group; the group's integer."""
        key = self._keys.get(group)
        if key is None:
            key = self._keys[group] = self._find(group) or self._make(group)
        self._touched.add(key)
        self._claims[reading.claim] = claim
        if key in self._fresh:
            self._fresh[key][1].append(reading)
        return key

    def settle(self) -> None:
        """Project every touched group again."""
        self._rows.flush()
        known = [key for key in self._touched if key not in self._fresh]
        for first in range(0, len(known), 500):
            self._again(known[first : first + 500])
        for key, (group, readings) in self._fresh.items():
            self._project(key, group, readings)
        for table in (self._facts, self._contradictions, self._support, self._contradicting):
            table.flush()
        for cache in (self._touched, self._fresh, self._claims):
            cache.clear()

    def _find(self, group: Group) -> int | None:
        row = self._connection.execute(
            "SELECT id FROM groups WHERE subject = ? AND predicate = ? AND object = ? AND qualifiers = ?",
            self._columns(group),
        ).fetchone()
        return row[0] if row else None

    def _make(self, group: Group) -> int:
        key = self._rows.add(*self._columns(group))
        self._fresh[key] = (group, [])
        return key

    def _columns(self, group: Group) -> tuple[int, int, int, str]:
        subject, target = self._entities.key(group.subject), self._entities.key(group.object)
        return subject, self._terms.code(group.predicate), target, pairs_text(group.qualifiers)

    def _again(self, keys: Sequence[int]) -> None:
        self._clear(keys)
        readings: dict[int, list[Reading]] = {key: [] for key in keys}
        for key, uid, claim, status, asserted_on, *days in self._connection.execute(
            READINGS.format(marks=marks(keys)), [*keys, *keys]
        ):
            readings[key].append(reading(uid, self._terms.word(status), asserted_on, days))
            self._claims[uid] = claim
        for key, group in identified(self._connection, self._terms, keys).items():
            if readings[key]:
                self._project(key, group, readings[key])
        self._drop([key for key, each in readings.items() if not each])

    def _clear(self, keys: Sequence[int]) -> None:
        for statement in (
            'DELETE FROM support WHERE fact IN (SELECT id FROM facts WHERE "group" IN ({}))',
            'DELETE FROM contradicting WHERE contradiction IN (SELECT id FROM contradictions WHERE "group" IN ({}))',
            'DELETE FROM contradictions WHERE "group" IN ({})',
            'DELETE FROM facts WHERE "group" IN ({})',
        ):
            self._connection.execute(statement.format(marks(keys)), keys)

    def _drop(self, keys: Sequence[int]) -> None:
        if keys:
            self._connection.execute(f"DELETE FROM groups WHERE id IN ({marks(keys)})", keys)
            self._keys.clear()

    def _project(self, key: int, group: Group, readings: Sequence[Reading]) -> None:
        projected = project(group, readings)
        columns = self._columns(group)
        facts = {fact.id: self._write_fact(key, columns, fact) for fact in projected.facts}
        for contradiction in projected.contradictions:
            self._write_contradiction(key, contradiction, facts.get(contradiction.fact or b""))

    def _write_fact(self, group: int, columns: tuple[int, int, int, str], fact: Fact) -> int:
        subject, predicate, target, qualifiers = columns
        days, denied = bounds(fact.span), windows_text(fact.denied)
        row = self._facts.add(fact.id, group, subject, predicate, target, standing(fact), *days, qualifiers, denied)
        self._support.add(row, [self._claims[claim] for claim in fact.claims])
        return row

    def _write_contradiction(self, group: int, found: Contradiction, fact: int | None) -> None:
        days = (found.window.start.toordinal(), found.window.end.toordinal()) if found.window else (None, None)
        row = self._contradictions.add(found.id, found.kind, group, fact, *days)
        self._contradicting.add(row, [self._claims[claim] for claim in found.claims])


def standing(fact: Fact) -> int:
    """How a fact stands."""
    if fact.denied:
        return ASSERTED_WITH_DENIALS
    return PLANNED if fact.status == "planned" else ASSERTED


def reading(uid: Id, status: str, asserted_on: int | None, days: Sequence[int]) -> Reading:
    """A reading from its columns."""
    day = date.fromordinal(asserted_on) if asserted_on is not None else None
    return Reading(uid, span(*days).tightened(), "asserted" if status == "ended" else status, day)


def identified(connection: sqlite3.Connection, terms: Terms, keys: Sequence[int]) -> dict[int, Group]:
    """Each group by its integer."""
    return {
        key: Group(subject, terms.word(predicate), target, read_pairs(qualifiers))
        for key, subject, predicate, target, qualifiers in connection.execute(
            "SELECT g.id, s.uid, g.predicate, o.uid, g.qualifiers FROM groups g "
            f"JOIN entities s ON s.id = g.subject JOIN entities o ON o.id = g.object WHERE g.id IN ({marks(keys)})",
            list(keys),
        )
    }
