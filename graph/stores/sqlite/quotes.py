"""What documents say, in their own words: the evidence of facts, claims, and the passages that hold words."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from graph import plain
from graph.identity import Id
from graph.model import ClaimJudgement, Evidence
from graph.pages import breaks, page_at
from graph.span import UNKNOWN_MAX
from graph.store import Passage
from graph.stores.sqlite.claims import CLAIM, CLAIM_TABLES, read_claim
from graph.stores.sqlite.intern import Terms
from graph.stores.sqlite.rows import folded, select_in
from graph.stores.sqlite.writing import HEADED, read_header

DATED = f"coalesce(d.asserted_on, {UNKNOWN_MAX.toordinal()})"
"""The day by which documents are ordered: those without a date come last."""

SAID = f"c.uid, d.id, c.judgement, {HEADED}, {CLAIM}"

PASSAGES = f"""
SELECT d.id, p.start, p."end", {HEADED}
  FROM passage_words w JOIN passages p ON p.id = w.rowid JOIN documents d ON d.id = p.document
 WHERE passage_words MATCH ? AND ({DATED}, d.uid, p.start) > (?, ?, ?) ORDER BY {DATED}, d.uid, p.start LIMIT ?
"""

Place = tuple[int, int, int]
"""A document's integer, and where a passage of it starts and ends."""


class Stretch(NamedTuple):
    """The text of a passage, and the page that it stands on, where its document has pages."""

    text: str
    page: int | None


class Quotes:
    """Questions about what documents say, over one connection."""

    def __init__(self, connection: sqlite3.Connection, terms: Terms) -> None:
        self._connection = connection
        self._terms = terms

    def evidence(self, facts: Sequence[Id]) -> Mapping[Id, list[Evidence]]:
        """See ``graph.store.Asking.evidence``."""
        statement = (
            f"SELECT f.uid, {SAID} FROM {CLAIM_TABLES} JOIN support p ON p.claim = c.id JOIN facts f ON f.id = p.fact "
            f"WHERE f.uid IN ({{marks}}) ORDER BY {DATED}, c.uid"
        )
        rows = list(select_in(self._connection, statement, dict.fromkeys(facts)))
        found: dict[Id, list[Evidence]] = {fact: [] for fact in facts}
        for (fact, *_), evidence in zip(rows, self._evidence([row[1:] for row in rows]), strict=True):
            found[fact].append(evidence)
        return found

    def claims(self, ids: Sequence[Id]) -> Mapping[Id, Evidence]:
        """See ``graph.store.Asking.claims``; a claim that counts hides a rejected one of the same id."""
        statement = (
            f"SELECT {SAID} FROM {CLAIM_TABLES} WHERE c.uid IN ({{marks}}) "
            'ORDER BY c."group" IS NOT NULL'
        )  # fmt: skip
        rows = list(select_in(self._connection, statement, ids))
        return {evidence.claim_id: evidence for evidence in self._evidence(rows)}

    def passages(self, words: Sequence[str], after: tuple[date, Id, int] | None, limit: int) -> list[Passage]:
        """See ``graph.store.Asking.passages``."""
        wanted = " ".join(f'"{word}"' for word in folded(words))
        if not wanted:
            return []
        place = (after[0].toordinal(), after[1], after[2]) if after else (0, b"", -1)
        rows = self._connection.execute(PASSAGES, (wanted, *place, limit)).fetchall()
        texts = self._texts((key, start, end) for key, start, end, *_ in rows)
        return [
            Passage(read_header(header), header[0], start, end, *texts[key, start, end])
            for key, start, end, *header in rows
        ]

    def _evidence(self, rows: Sequence[Sequence[Any]]) -> list[Evidence]:
        said = [(*row[:3], row[3:11], read_claim(self._terms, row[11:])) for row in rows]
        texts = self._texts((key, claim.start, claim.end) for _, key, _, _, claim in said)
        made_by = self._judgements({judgement for _, _, judgement, _, _ in said if judgement is not None})
        return [
            Evidence(
                uid,
                claim,
                texts[key, claim.start, claim.end].text,
                header[0],
                read_header(header),
                made_by.get(judgement),
                texts[key, claim.start, claim.end].page,
            )
            for uid, key, judgement, header, claim in said
        ]

    def _judgements(self, keys: Iterable[int]) -> dict[int, ClaimJudgement]:
        """The decisions of these integers that people made on claims."""
        rows = select_in(self._connection, "SELECT id, body FROM judgements WHERE id IN ({marks})", keys)
        read = ((key, plain.read_judgement(json.loads(body))) for key, body in rows)
        return {key: judgement for key, judgement in read if isinstance(judgement, ClaimJudgement)}

    def _texts(self, places: Iterable[Place]) -> dict[Place, Stretch]:
        """Stretches of documents, each document read once, in one statement; cut here, since SQLite's substr ends at a NUL
        character.
        """
        wanted: dict[int, list[Place]] = {}
        for place in places:
            wanted.setdefault(place[0], []).append(place)
        found: dict[Place, Stretch] = {}
        for key, text in select_in(self._connection, "SELECT id, text FROM documents WHERE id IN ({marks})", wanted):
            ends = breaks(text)
            found.update((each, Stretch(text[each[1] : each[2]], page_at(ends, each[1]))) for each in wanted[key])
        return found
