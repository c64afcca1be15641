"""The area that a CRC is named by, where a text says that it works there: "the CRC has 9,000 people on its books in Elmshire"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Mention
from loaders.extract.reading import Page, Reading, pairs_of

_PLACING = frozenset({"in", "across", "throughout", "for", "serving", "covering"})


def read(page: Page) -> Iterator[Reading]:
    """The CRCs of a line with the places behind "in" that they are named by."""
    crcs = tuple(mention for item in page.line for mention in item.of(("CRC",)) if not mention.scope)
    if not crcs:
        return
    for at in page.view.nouns:
        if page.view.phrases.low(at - 1) in _PLACING:
            places = page.view.named(at, ("Region",))
            item = page.view.phrases.all[at].first
            for crc in dict.fromkeys(crcs):
                yield from pairs_of("works in its area", "COVERS", (crc,), _own(crc, places), item, "asserted")


def _own(crc: Mention, places: tuple[Mention, ...]) -> tuple[Mention, ...]:
    return places if places and all(place.name in crc.name for place in places) else ()
