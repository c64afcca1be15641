"""The bodies in which some British offices are known to be: a chief inspector of hospitals is the care regulator's."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.knowledge.ministers import SEATS
from loaders.extract.office.body import Body
from loaders.extract.office.governments import body_of
from loaders.extract.office.titles import Title
from loaders.extract.reading import Page

_OFFICES = tuple(SEATS)


def is_seated(title: Title) -> bool:
    """Whether a title is that of an office whose body is known."""
    return title.words.endswith(_OFFICES)


def seated(page: Page, title: Title, _: Body) -> Mention | None:
    """The body in which the office is known to be, as the text calls it."""
    names = next(names for office, names in SEATS.items() if title.words.endswith(office))
    return next(filter(None, map(page.cast.mention, names)), None) or body_of(page, title, names[0])
