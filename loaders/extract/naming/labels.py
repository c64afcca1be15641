"""Labels of notices and tables, which say what the name behind them is: "Contractor: Quillon", or "Buyer" on a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.words import words
from loaders.extract.tokens import Token

_LABELS: dict[str, str] = {
    **dict.fromkeys(
        words("authority body entity purchaser purchasers buyer buyers client clients commissioner principal customer"),
        "PublicBody",
    ),
    **dict.fromkeys(
        words(
            """contractor contractors operator operators supplier suppliers provider providers tenderer tenderers bidder
    bidders winner winners concessionaire company companies partner partners developer"""
        ),
        "Company",
    ),
    **dict.fromkeys(
        words("service services scheme project establishment prison facility school hospital route line"), "Service"
    ),
    "union": "Union",
    **dict.fromkeys(words("area areas region regions location county counties"), "Region"),
}
_NAMING = frozenset({"Region", "Service"})
"""Kinds whose nouns end names too: "Elm region: Quillon", "Elm School: Quillon"."""

_BESIDE = words(
    """name of the a title main type kind description geographical served covered service services public local area lot
    contract project place performance delivery operating and or subject each which this new"""
)
"""Words that may stand in a label before such a noun."""

_LONGEST = 5
"""Words of the longest label."""


def label(line: Sequence[Token], end: int) -> str:
    """The kind that the words of a line up to ``end`` say of what follows them, where they are a label; else an empty text."""
    said = [token.low for token in line[:end] if token.text[0].isalpha() and len(token.text) > 1]
    if not 0 < len(said) <= _LONGEST or not line[0].text[0].isalnum():
        return ""
    kind = _LABELS.get(said[-1], "")
    return "" if kind in _NAMING and not _BESIDE.issuperset(said[:-1]) else kind


def labelled(line: Sequence[Token], first: int, above: str) -> str:
    """The kind that the label before a name says: in its line, or ``above`` it for a line that is but a name."""
    if first and line[first - 1].text == ":":
        return label(line, first - 1)
    return above if not first else ""


def heading(line: Sequence[Token]) -> str:
    """The kind that a line which is but a label says of the next."""
    return label(line, len(line)) if len(line) <= _LONGEST + 2 and line[-1].text not in {".", ";", ","} else ""
