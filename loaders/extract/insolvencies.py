"""Companies that went into administration, liquidation or receivership."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Mention
from loaders.extract import clause, status
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, Reading, item_of, readings
from loaders.extract.verbs import Verbs, VerbUse

PROCEDURES = words("administration liquidation receivership insolvency bankruptcy bust")
_VERBS = Verbs(
    [
        "go",
        "fall",
        "enter",
        "collapse",
        "put",
        "place",
        "plunge",
        "file",
        "call",
        "move",
        "head",
        "tip",
        "face",
        "slide",
        "announce",
    ]
)
_MOVING = words("into in enter enters entered entering for to faces facing went goes go gone going")
_REACH = 9


def read(page: Page) -> Iterator[Reading]:
    """The companies that a line says entered a procedure of insolvency."""
    uses = list(_VERBS.uses(page.line)) if any(item.low in PROCEDURES for item in page.line) else []
    for at, item in enumerate(page.line):
        if item.low in PROCEDURES and at and page.line[at - 1].low in _MOVING:
            use = _nearest(uses, at)
            if use:
                yield from _entered(page, use, item, at)


def _nearest(uses: list[VerbUse], at: int) -> VerbUse | None:
    before = [use for use in uses if at - _REACH <= use.at < at]
    return before[-1] if before else None


def _entered(page: Page, use: VerbUse, procedure: Item, at: int) -> Iterator[Reading]:
    party = _party(page.line, use, at)
    said = status.of_verb(page.line, use, True)
    for mention in party.of(("Company", "CRC")) if party else ():
        kind = "insolvency" if procedure.low == "bust" else procedure.low
        case = Mention(f"{mention.name} {kind}", "Insolvency", procedure.text, scope=mention.name)
        yield from readings("entered", "ENTERED", (item_of(mention), item_of(case)), use.at, said, procedure=kind)


def _party(line: Line, use: VerbUse, at: int) -> Item | None:
    if use.lemma in {"put", "place", "tip"} and not use.passive:
        return next((item for item in line[use.end : at] if item.of(("Company", "CRC"))), None)
    return clause.subject(line, use.start)
