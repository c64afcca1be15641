"""The council that a document is about, whose leader and officers it speaks of."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.office.governments import stems
from loaders.extract.reading import Page

_COUNCILS = frozenset({"council", "borough"})


def council(page: Page) -> Mention | None:
    """The council that a text names most often, of several the one that was spoken of last."""
    found = _named(page)
    most = [name for name in found if page.cast.times(name) == page.cast.times(found[0])]
    spoken = (each.name for each in page.discourse.recent(_RECENT) if each.name in most and each.name in each.words)
    return page.cast.mention(next(spoken, found[0])) if found else None


def only_council(page: Page) -> Mention | None:
    """The council of a text that names but one, where it was spoken of."""
    found = _named(page)
    known = {each.name for each in page.discourse.recent(_RECENT)}
    return page.cast.mention(found[0]) if len(found) == 1 and found[0] in known else None


_RECENT = 40


def _named(page: Page) -> list[str]:
    return [name for name in page.cast.of_kind("PublicBody") if stems(name) & _COUNCILS]
