"""Judgements in the file: what they concern is read again when one is made or undone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import date

from graph import plain
from graph.decisions import Decisions
from graph.identity import Id
from graph.model import ClaimJudgement, EntityJudgement, Judgement, Mention
from graph.store import NotFound
from graph.stores.sqlite.claims import Claims
from graph.stores.sqlite.entities import Entities
from graph.stores.sqlite.rows import select_in

NAMING = (
    "SELECT document FROM claims WHERE subject IN ({marks})",
    "SELECT document FROM claims WHERE object IN ({marks})",
    "SELECT c.document FROM former f JOIN claims c ON c.id = f.claim WHERE f.name IN ({marks})",
    "SELECT document FROM figures WHERE entity IN ({marks})",
)
"""The documents that use a name."""


class Judging:
    """The judgements of the file, under which claims are written and entities named, within a transaction."""

    def __init__(self, connection: sqlite3.Connection, entities: Entities, claims: Claims) -> None:
        self._connection = connection
        self._entities = entities
        self._claims = claims
        self._judgements: dict[Id, Judgement] = {}

    def look_again(self) -> None:
        """Read the judgements, which another process or a rolled-back transaction may have changed."""
        rows = self._connection.execute("SELECT uid, body FROM judgements")
        self._use({uid: plain.read_judgement(json.loads(body)) for uid, body in rows})

    def keep(self, judgements: Iterable[Judgement]) -> None:
        """Keep decisions, each in place of an earlier one on the same pair or claim."""
        self._decide({**self._judgements, **{judgement.id: judgement for judgement in judgements}})

    def drop(self, judgement: Id) -> None:
        """Drop a decision. Raises NotFound."""
        if judgement not in self._judgements:
            raise NotFound(f"no judgement has the id {judgement.hex()}")
        self._decide({key: each for key, each in self._judgements.items() if key != judgement})

    def _use(self, judgements: dict[Id, Judgement]) -> None:
        self._judgements = judgements
        decisions = Decisions(judgements.values())
        self._entities.use(decisions.resolver)
        self._claims.use(decisions, dict(self._connection.execute("SELECT uid, id FROM judgements")))

    def _decide(self, after: dict[Id, Judgement]) -> None:
        """Let ``after`` stand in place of the judgements so far, and read the documents that this concerns again."""
        before = self._judgements
        old = [each for key, each in before.items() if after.get(key) != each]
        new = [each for key, each in after.items() if before.get(key) != each]
        resolver, former = Decisions(after.values()).resolver, Decisions(before.values()).resolver
        moved = resolver.moved(former)
        concerned = self._documents_naming(moved) | self._documents_judged([*old, *new])
        concerned |= self._rows_of(resolver.parted_since(former))
        rows = select_in(
            self._connection, "SELECT id, uid, asserted_on FROM documents WHERE id IN ({marks})", sorted(concerned)
        )
        kept = [(*row, self._claims.of(row[0]), self._claims.figures_of(row[0])) for row in list(rows)]
        for row, *_ in kept:
            self._claims.drop(row)
        self._replace(old, new)
        self._use(after)
        self._name_uses(old, new)
        self._entities.point(moved)
        for row, uid, asserted_on, claims, figures in kept:
            day = None if asserted_on is None else date.fromordinal(asserted_on)
            self._claims.add(row, uid, day, claims, figures)

    def _replace(self, old: Iterable[Judgement], new: Iterable[Judgement]) -> None:
        self._connection.executemany("DELETE FROM judgements WHERE uid = ?", [(each.id,) for each in old])
        self._connection.executemany(
            "INSERT INTO judgements (uid, body) VALUES (?, ?)",
            [(each.id, json.dumps(plain.judgement(each), ensure_ascii=False)) for each in new],
        )

    def _name_uses(self, old: Iterable[Judgement], new: Iterable[Judgement]) -> None:
        """A judgement keeps the names that it speaks of, so that they are found even where no claim uses them."""
        for judged, turn in ((old, self._entities.unname), (new, self._entities.name)):
            for judgement in judged:
                if isinstance(judgement, EntityJudgement) and judgement.verdict != "unsure":
                    for use in (judgement.left, judgement.right):
                        turn(Mention(use.name, use.kind), use.own_key, 0)

    def _documents_naming(self, entities: Iterable[Id]) -> set[int]:
        found = select_in(
            self._connection,
            "SELECT n.id FROM entities e JOIN names n ON n.entity = e.id WHERE e.uid IN ({marks})",
            entities,
        )
        names = [name for (name,) in found]
        return {row for statement in NAMING for (row,) in select_in(self._connection, statement, names)}

    def _documents_judged(self, judgements: Iterable[Judgement]) -> set[int]:
        on_claims = [each for each in judgements if isinstance(each, ClaimJudgement)]
        claims = [each.claim for each in on_claims]
        rows = select_in(self._connection, "SELECT document FROM claims WHERE uid IN ({marks})", claims)
        return {row for (row,) in rows} | self._rows_of(each.reading.document for each in on_claims if each.reading)

    def _rows_of(self, documents: Iterable[Id]) -> set[int]:
        return {
            row for (row,) in select_in(self._connection, "SELECT id FROM documents WHERE uid IN ({marks})", documents)
        }
