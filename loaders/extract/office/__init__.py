"""Offices: titles, who holds them and in which body: "Ann Lee, chair of Acme"; "Justice Secretary Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.office.helm import helmed
from loaders.extract.office.leading import read as leading
from loaders.extract.office.peers import peers
from loaders.extract.office.reading import read as titled
from loaders.extract.office.resuming import newcomer, taken_up
from loaders.extract.office.signing import signed
from loaders.extract.office.succession import preceded, succeeded
from loaders.extract.reading import Page, Reading

__all__ = ["offices"]


def offices(page: Page) -> Iterator[Reading]:
    """Who holds which office in a line, by a title, else by a verb alone: "Acme was led by Ann Lee, its chair" has a title."""
    unheld, page.discourse.unheld = page.discourse.unheld, None
    found = list(titled(page))
    told = {(reading.subject.name, reading.object.name) for reading in found}
    yield from found
    holders = {person for person, _ in told}
    yield from (
        each
        for each in leading(page)
        if (each.subject.name, each.object.name) not in told
        and not (each.object.kind == "Service" and each.subject.name in holders)
    )
    yield from signed(page)
    current = sorted(found, key=lambda reading: reading.status != "ended")
    known = {reading.subject.name: (reading.object, reading.qualifiers["title"]) for reading in current}
    further = (*succeeded(page, known), *preceded(page, known), *helmed(page), *peers(page, known))
    yield from (each for each in further if (each.subject.name, each.object.name) not in told or _is_start(page, each))
    page.discourse.newcomer = newcomer(page, holders)
    yield from taken_up(page, unheld)


def _is_start(page: Page, reading: Reading) -> bool:
    """Whether a line may date the office that a title in it gives, by whom its holder came for."""
    return reading.rule == "succeeds" and bool(page.dates)
