"""Who says so: sentences with the documents that they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from queries.answers import DocumentRef, EvidenceAnswer
from whoran.render import days
from whoran.render.page import Line, Piece, line

SHOWN = 2
"""Sentences that an answer shows of each fact; the rest are a command away."""
LONGEST = 320
"""Characters of a passage that an answer shows."""
QUIET = "dim"
QUOTE = "italic"
ROW = "subject: "
NAMED = ("subject", "subject_kind", "predicate", "object", "object_kind")
"""Columns of a register's row that the answer says already; its source stands below."""


def sources(evidence: Sequence[EvidenceAnswer], fact: str, indent: int, shown: int = SHOWN) -> list[Line]:
    """The sentences that say most plainly what a fact says, and how to see all of them."""
    chosen = sorted(evidence, key=_plainness)[:shown]
    more = len(evidence) - len(chosen)
    rest = f"and {more} more: whoran evidence {fact}" if more else f"fact {fact}"
    return [*(each for one in chosen for each in source(one, indent)), line((rest, QUIET), indent=indent)]


def source(evidence: EvidenceAnswer, indent: int) -> list[Line]:
    """A sentence and the document that it stands in."""
    said_by = f" (said by {evidence['said_by']})" if evidence["said_by"] else ""
    status = "" if evidence["status"] == "asserted" else f" [{evidence['status']}]"
    return [
        line((f"“{quote(evidence)}”", QUOTE), said_by, status, indent=indent),
        line(*reference(evidence["document"]), indent=indent + 2),
    ]


def quote(evidence: EvidenceAnswer) -> str:
    """The passage, on one line; of a register's row the cells that say more than the answer does."""
    passage = " ".join(evidence["passage"].split())
    if evidence["document"]["locator"] and passage.startswith(ROW):
        passage = _cells(passage) or passage
    return passage if len(passage) <= LONGEST else passage[: LONGEST - 1].rstrip() + "…"


def reference(document: DocumentRef) -> list[Piece]:
    """A document: title, publisher, date, place and address, as far as they are known."""
    dated = days.day(document["published_on"]) if document["published_on"] else "no date"
    known = (document["title"], document["publisher"], dated, document["locator"], document["url"])
    return [(", ".join(each for each in known if each), QUIET)]


def _plainness(evidence: EvidenceAnswer) -> tuple[bool, bool]:
    return evidence["status"] != "asserted", bool(evidence["document"]["locator"])


def _cells(passage: str) -> str:
    cells = passage.split("; ")
    return "; ".join(_said(cells))


def _said(cells: Iterable[str]) -> Iterable[str]:
    for cell in cells:
        column = cell.partition(": ")[0]
        if column not in NAMED and not column.startswith("source_"):
            yield cell
