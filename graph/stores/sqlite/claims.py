"""Claims and figures as rows, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from graph.decisions import Decisions
from graph.identity import Id
from graph.model import Claim, Figure, Mention
from graph.projection import Group, Reading, previous, readings
from graph.stores.sqlite.entities import Entities
from graph.stores.sqlite.groups import Groups
from graph.stores.sqlite.intern import Table, Terms
from graph.stores.sqlite.rows import bounds, pairs_text, read_pairs, span

CLAIM = """
d.uid, c.start, c."end", s.name, s.kind, c.subject_words, s.identifier, s.scope, c.predicate, o.name, o.kind, c.object_words,
o.identifier, o.scope, c.start_min, c.start_max, c.end_min, c.end_max, c.status, c.qualifiers, c.said_by, c.wording, c.rule
"""
"""The columns of a claim, in the order in which ``read_claim`` takes them."""

CLAIM_TABLES = """
claims c JOIN documents d ON d.id = c.document JOIN names s ON s.id = c.subject JOIN names o ON o.id = c.object
"""

FIGURE = """
d.uid, f.start, f."end", n.name, n.kind, f.words, n.identifier, n.scope, f.measure, f.low, f.high, f.unit,
f.start_min, f.start_max, f.end_min, f.end_max, f.said_by, f.wording, f.rule
"""
FIGURE_TABLES = "figures f JOIN documents d ON d.id = f.document JOIN names n ON n.id = f.entity"


def read_claim(terms: Terms, row: Sequence[Any]) -> Claim:
    """The claim of the columns ``CLAIM``."""
    return Claim(
        row[0],
        row[1],
        row[2],
        Mention(row[3], row[4], _words(row[5], row[3]), row[6], row[7]),
        terms.word(row[8]),
        Mention(row[9], row[10], _words(row[11], row[9]), row[12], row[13]),
        span(*row[14:18]),
        terms.word(row[18]),
        read_pairs(row[19]),
        row[20] or "",
        read_pairs(row[21]),
        row[22] or "",
    )


def read_figure(row: Sequence[Any]) -> Figure:
    """The figure of the columns ``FIGURE``."""
    named = Mention(row[3], row[4], _words(row[5], row[3]), row[6], row[7])
    rest = (row[16] or "", read_pairs(row[17]), row[18] or "")
    return Figure(row[0], row[1], row[2], named, row[8], row[9], row[10], row[11], span(*row[12:16]), *rest)


def _words(stored: str | None, name: str) -> str:
    """The words of a mention, which are kept only where they differ from the name."""
    return name if stored is None else stored


def _kept_words(mention: Mention) -> str | None:
    return None if mention.words == mention.name else mention.words


class Claims:
    """Writes and drops the claims and figures of documents, within a transaction."""

    def __init__(self, connection: sqlite3.Connection, terms: Terms, entities: Entities, groups: Groups) -> None:
        self._connection = connection
        self._terms = terms
        self._entities = entities
        self._groups = groups
        self.use(Decisions(), {})
        self.begin()

    def use(self, decisions: Decisions, judgements: dict[Id, int]) -> None:
        """Write from now on under these decisions; ``judgements`` are their integer keys."""
        self._decisions = decisions
        self._judgements = judgements

    def begin(self) -> None:
        """Start a transaction."""
        self._rows = Table(self._connection, "claims", 21)
        self._figures = Table(self._connection, "figures", 18)
        self._implied: list[tuple[int, ...]] = []

    def add(
        self, row: int, document: Id, asserted_on: date | None, claims: Iterable[Claim], figures: Iterable[Figure]
    ) -> None:
        """Write what was read from a document, and what people added to it; of several with one id, the first."""
        said: set[tuple[Id, bool]] = set()
        for claim in claims:
            self._add(row, claim, asserted_on, None, said)
        for judgement, claim in self._decisions.added(document):
            self._add(row, claim, asserted_on, self._judgements[judgement.id], said)
        for uid, figure in {figure.id: figure for figure in reversed([*figures])}.items():
            self._add_figure(row, uid, figure)

    def flush(self) -> None:
        """Write what is new."""
        self._rows.flush()
        self._figures.flush()
        self._connection.executemany("INSERT INTO implied VALUES (?, ?, ?, ?, ?, ?)", self._implied)
        self._implied.clear()

    def drop(self, document: int) -> None:
        """Drop all claims and figures of a document."""
        rows = self._connection.execute(
            'SELECT id, "group", subject, object, predicate FROM claims WHERE document = ?', (document,)
        ).fetchall()
        for claim, group, subject, target, predicate in rows:
            votes = int(group is not None)
            self._entities.release(subject, votes)
            self._entities.release(target, votes)
            self._groups.touch([] if group is None else [group])
            if self._terms.word(predicate) == "TOOK_OVER":
                self._drop_implied(claim)
        self._connection.execute("DELETE FROM claims WHERE document = ?", (document,))
        for (name,) in self._connection.execute("SELECT entity FROM figures WHERE document = ?", (document,)):
            self._entities.release(name, 0)
        self._connection.execute("DELETE FROM figures WHERE document = ?", (document,))

    def of(self, document: int) -> list[Claim]:
        """The claims that were read from a document."""
        return [
            read_claim(self._terms, row)
            for row in self._connection.execute(
                f"SELECT {CLAIM} FROM {CLAIM_TABLES} WHERE c.document = ? AND c.judgement IS NULL", (document,)
            )
        ]

    def figures_of(self, document: int) -> list[Figure]:
        """The figures that were read from a document."""
        return [
            read_figure(row)
            for row in self._connection.execute(
                f"SELECT {FIGURE} FROM {FIGURE_TABLES} WHERE f.document = ?", (document,)
            )
        ]

    def _add(
        self, row: int, claim: Claim, asserted_on: date | None, judgement: int | None, said: set[tuple[Id, bool]]
    ) -> None:
        found = readings(claim, asserted_on, self._decisions.resolver)
        uid = found[0][1].claim
        counts = judgement is not None or not self._decisions.drops(uid)
        if (uid, counts) in said:
            return
        said.add((uid, counts))
        subject, target = self._name(claim, claim.subject, int(counts)), self._name(claim, claim.object, int(counts))
        key = self._rows.next
        group = self._group(key, claim, found) if counts else None
        self._rows.add(
            uid,
            row,
            claim.start,
            claim.end,
            subject,
            self._terms.code(claim.predicate),
            target,
            self._terms.code(claim.status),
            *bounds(claim.span),
            group,
            judgement,
            _kept_words(claim.subject),
            _kept_words(claim.object),
            pairs_text(claim.qualifiers) or None,
            claim.said_by or None,
            pairs_text(claim.wording) or None,
            claim.rule or None,
        )

    def _group(self, key: int, claim: Claim, found: Sequence[tuple[Group, Reading]]) -> int:
        """Put the claim's readings into their groups; the integer of its own."""
        own, *implied = found
        for group, reading in implied:
            self._implied.append((self._groups.add(group, reading, key), key, *bounds(reading.span)))
        if former := previous(claim):
            self._connection.execute("INSERT INTO former VALUES (?, ?)", (key, self._name(claim, former, 0)))
        return self._groups.add(*own, key)

    def _name(self, said: Claim | Figure, mention: Mention, votes: int) -> int:
        """The integer of a name as the entity's that it names in the document, used once more."""
        key = mention.key(said.document)
        return self._entities.name(mention, self._decisions.resolver.own_key(key, said.document), votes)

    def _drop_implied(self, claim: int) -> None:
        groups = self._connection.execute('SELECT "group" FROM implied WHERE claim = ?', (claim,)).fetchall()
        self._groups.touch(group for (group,) in groups)
        self._connection.execute("DELETE FROM implied WHERE claim = ?", (claim,))
        for (name,) in self._connection.execute("SELECT name FROM former WHERE claim = ?", (claim,)).fetchall():
            self._entities.release(name, 0)
        self._connection.execute("DELETE FROM former WHERE claim = ?", (claim,))

    def _add_figure(self, row: int, uid: Id, figure: Figure) -> None:
        self._figures.add(
            uid,
            row,
            figure.start,
            figure.end,
            self._name(figure, figure.entity, 0),
            figure.measure,
            figure.low,
            figure.high,
            figure.unit,
            *bounds(figure.span),
            _kept_words(figure.entity),
            figure.said_by or None,
            pairs_text(figure.wording) or None,
            figure.rule or None,
        )
