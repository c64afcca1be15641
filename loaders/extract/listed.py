"""Awards whose takers stand in a list below: "contracts have been awarded to:", then a line for each."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract import buyers
from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.words import words
from loaders.extract.parts import awarded, doer
from loaders.extract.procurement import Listing
from loaders.extract.reading import Page, Reading, pairs_of

_FIRMS = ("Company", "CRC")
_AWARDING = words(
    """award appoint choose select pick hire name shortlist contract commission engage nominate give let sign win secure go
    announce confirm"""
)
_BULLETS = frozenset("-–•*▪·")
_LONGEST = 30
"""Items of the longest line of a list."""


def read(page: Page) -> Iterator[Reading]:
    """The award to the party that opens a line of a list, where the sentence above it tells an award."""
    listing = page.procurement.listing
    item = _opening(page) if listing else None
    if listing is not None and item is not None:
        holders = page.line[item].of(_FIRMS)
        yield from pairs_of("listed", "COMMISSIONED", listing.buyers, holders, item, listing.status)


def announced(page: Page, is_told: bool) -> Listing | None:
    """The award that a line ending in a colon tells of those listed below it; ``is_told`` where it names them itself."""
    view = page.view
    if not page.line or page.line[-1].text != ":" or is_told:
        return page.procurement.listing if _goes_on(page) else None
    for at in view.phrases.verbs:
        if view.clauses.verb(at).lemma in _AWARDING:
            givers, status = _givers(page, at), awarded(view, at, True)
            if givers and status in {"asserted", "planned"}:
                return Listing(givers, status)
    return None


def _givers(page: Page, at: int) -> Parties:
    view: View = page.view
    return view.parties(doer(view, at), buyers.BUYERS) or buyers.else_buyer(page, at) or buyers.announcer(page)


def _goes_on(page: Page) -> bool:
    """Whether the line is one of the list."""
    return page.procurement.listing is not None and _opening(page) is not None


def _opening(page: Page) -> int | None:
    """The item that opens a line behind its bullet or number, where it names somebody and the line is short."""
    line = page.line
    if len(line) > _LONGEST:
        return None
    colon = next((at for at, item in enumerate(line) if item.text == ":"), -1)
    opening = (at for at, item in enumerate(line) if item.mentions or (item.low.isalpha() and len(item.low) > 1))
    at = next((at for at in opening if at > colon), None)
    return at if at is not None and line[at].of(_FIRMS) else None
