"""Who says so: sentences with the documents that they stand in."""

from __future__ import annotations

from collections.abc import Container, Sequence

from queries.answers import DocumentRef, EvidenceAnswer
from whoran.render import days
from whoran.render.decided import decided
from whoran.render.page import Line, Piece, line

LONGEST = 320
"""Characters of a passage that an answer shows."""
KINDS = ("subject_kind", "object_kind")
QUIET = "dim"
QUOTE = "italic"
ROW = "subject: "
NAMED = ("subject", "subject_kind", "predicate", "object", "object_kind")
"""Columns of a register's row that the answer says already; its source stands below."""


def sources(evidence: Sequence[EvidenceAnswer], fact: str, indent: int, basis: str | None = None) -> list[Line]:
    """A sentence that says most plainly what a fact says, or two where only several together do; and how to see all."""
    chosen = _chosen(evidence, basis)
    more = len(evidence) - len(chosen)
    rest = f"and {more} more: whoran evidence {fact}" if more else f"fact {fact}"
    return [*(each for one in chosen for each in source(one, indent)), line((rest, QUIET), indent=indent)]


def source(evidence: EvidenceAnswer, indent: int) -> list[Line]:
    """A sentence and the document that it stands in."""
    said_by = f" (said by {evidence['said_by']})" if evidence["said_by"] else ""
    status = "" if evidence["status"] == "asserted" else f" [{evidence['status']}]"
    words = quote(evidence["passage"], evidence["document"], NAMED)
    return [
        line((f"“{words}”", QUOTE), said_by, status, indent=indent),
        line(*reference(evidence["document"], evidence["page"]), indent=indent + 2),
        *([line((decided(evidence["judgement"]), QUIET), indent=indent + 2)] if evidence["judgement"] else []),
    ]


def quote(passage: str, document: DocumentRef, told: Container[str] = KINDS) -> str:
    """The passage, on one line and not too long; of a register's row without the cells that are ``told`` elsewhere."""
    words = " ".join(passage.split())
    if document["locator"] and words.startswith(ROW):
        cells = [cell for cell in words.split("; ") if not _is_told(cell.partition(": ")[0], told)]
        words = "; ".join(cells) or words
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def reference(document: DocumentRef, page: int | None = None) -> list[Piece]:
    """A document: title, publisher, date, place, address and the page meant in it, as far as they are known."""
    dated = days.day(document["published_on"]) if document["published_on"] else "no date"
    place = f"page {page}" if page else document["locator"]
    known = (document["title"], document["publisher"], dated, place, document["url"])
    return [(", ".join(each for each in known if each), QUIET)]


def _chosen(evidence: Sequence[EvidenceAnswer], basis: str | None) -> list[EvidenceAnswer]:
    """One that asserts in a sentence before one that plans, or that is a row; for days between sources the outer two."""
    asserted = [each for each in evidence if each["status"] == "asserted"] or list(evidence)
    dated = [each for each in asserted if each["document"]["published_on"]]
    if basis == "continuous" and len(dated) > 1:
        return [dated[0], dated[-1]]
    return sorted(asserted, key=lambda each: bool(each["document"]["locator"]))[:1]


def _is_told(column: str, told: Container[str]) -> bool:
    return column in told or column.startswith("source_")
