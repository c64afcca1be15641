"""What a claim says, in a line."""

from __future__ import annotations

from queries.answers import ClaimAnswer
from whoran.render.names import NAME, qualified
from whoran.render.page import Piece, line


def claim_pieces(claim: ClaimAnswer) -> list[Piece]:
    """Subject, predicate and object with their qualifiers; when, how it is said, and by whom."""
    status = "" if claim["status"] == "asserted" else f" [{claim['status']}]"
    said_by = f" (said by {claim['said_by']})" if claim["said_by"] else ""
    return [
        (claim["subject"]["name"], NAME),
        f" {claim['predicate']} ",
        (claim["object"]["name"], NAME),
        f"{qualified(claim['qualifiers'])}, {claim['span']['text']}{status}{said_by}",
    ]


def claim_text(claim: ClaimAnswer) -> str:
    """The same as plain words."""
    return line(*claim_pieces(claim)).text.plain
