"""Claims and figures as nodes, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from itertools import repeat
from typing import Any

from graph import plain
from graph.citation import cite
from graph.identity import Id
from graph.model import Claim, ClaimJudgement, Document, Figure, Judgement, Mention
from graph.stores.neo4j.values import BOUNDS, Row, bounds, filled, pairs_text, read_pairs, read_span

MENTION = ("name", "kind", "words", "identifier", "scope")
PARTY = {party: [f"{party}_{name}" for name in MENTION] for party in ("subject", "object", "entity")}
"""The properties that keep the mention of each party."""

JUDGED = "judged"
"""The property of a corrected or added claim that keeps the decision."""


def body(judgement: Judgement) -> str:
    """A decision as it is kept."""
    return json.dumps(plain.judgement(judgement), ensure_ascii=False)


def read_judged(row: Mapping[str, Any]) -> ClaimJudgement | None:
    """The decision by which a person corrected or added the claim of a node's properties; None where it was read."""
    judgement = plain.read_judgement(json.loads(row[JUDGED])) if JUDGED in row else None
    return judgement if isinstance(judgement, ClaimJudgement) else None


def claim_row(claim: Claim, claim_id: Id, document: Document) -> Row:
    """The properties of a claim, without its groups."""
    return filled(
        {
            "id": claim_id.hex(),
            "predicate": claim.predicate,
            "status": claim.status,
            **bounds(claim.span),
            "asserted_on": document.asserted_on,
            **_mention("subject", claim.subject),
            **_mention("object", claim.object),
            "qualifiers": pairs_text(claim.qualifiers),
            **_place(claim, document),
        }
    )


def figure_row(figure: Figure, document: Document) -> Row:
    """The properties of a figure."""
    return filled(
        {
            "id": figure.id.hex(),
            "measure": figure.measure,
            "low": figure.low + 0.0,  # minus zero is zero, as in every store
            "high": figure.high + 0.0,
            "unit": figure.unit,
            **bounds(figure.span),
            **_mention("entity", figure.entity),
            **_place(figure, document),
        }
    )


def read_claim(row: Mapping[str, Any], document: Id) -> Claim:
    """The claim of a node's properties."""
    return Claim(
        document,
        row["start"],
        row["end"],
        _read_mention(row, "subject"),
        row["predicate"],
        _read_mention(row, "object"),
        read_span(map(row.__getitem__, BOUNDS)),
        row["status"],
        read_pairs(row.get("qualifiers")),
        *_read_rest(row),
    )


def read_figure(row: Mapping[str, Any], document: Id) -> Figure:
    """The figure of a node's properties."""
    return Figure(
        document,
        row["start"],
        row["end"],
        _read_mention(row, "entity"),
        row["measure"],
        row["low"],
        row["high"],
        row.get("unit", ""),
        read_span(map(row.__getitem__, BOUNDS)),
        *_read_rest(row),
    )


def _place(said: Claim | Figure, document: Document) -> Row:
    """Where it stands, who says so, and how it was read."""
    return {
        "start": said.start,
        "end": said.end,
        "said_by": said.said_by,
        "wording": pairs_text(said.wording),
        "rule": said.rule,
        "sentence": document.text[said.start : said.end],
        "source": cite(document, document.page(said.start)),
        "page": document.page(said.start),
        "url": document.url,
        "locator": document.locator,
    }


def _read_rest(row: Mapping[str, Any]) -> tuple[str, tuple[tuple[str, str], ...], str]:
    return row.get("said_by", ""), read_pairs(row.get("wording")), row.get("rule", "")


def _mention(party: str, mention: Mention) -> Row:
    return dict(zip(PARTY[party], (getattr(mention, name) for name in MENTION), strict=True))


def _read_mention(row: Mapping[str, Any], party: str) -> Mention:
    return _read(*map(row.get, PARTY[party], repeat("")))


@lru_cache(maxsize=16_384)
def _read(*texts: str) -> Mention:
    return Mention(*texts)
