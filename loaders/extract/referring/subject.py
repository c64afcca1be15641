"""What a document is about: the service, else the organisation, that its heading names or that it names most."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.grammar.parties import OWNERS
from loaders.extract.knowledge.inspection import inquires
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import is_place
from loaders.extract.naming.cast import Cast
from loaders.extract.naming.names import Name

_MANY = frozenset({"home", "school", "centre", "center", "nursery", "surgery", "house"})
"""Services, written small, of which a place has several."""


def subject_of(cast: Cast, heading: Iterable[Name], lead: Iterable[Name]) -> Mention | None:
    """What a document with this cast is about, by the names of its ``heading`` and first lines; None where nothing stands out.

    A service there comes first, then the only service that the document names; where it names none, any other
    organisation in the heading that does not inspect.
    """
    titled = [found for name in heading if (found := cast.named(name)) is not None]
    named = [*titled, *(found for name in lead if (found := cast.named(name)) is not None)]
    services = [Mention(name, kind, name) for kind in RUN for name in cast.of_kind(kind) if is_one(name)]
    services = [each for each in services if not _is_described(each.name)] or services
    if services:
        names = {each.name for each in services}
        headed = (each for each in named if each.kind in RUN and each.name in names)
        return next(headed, services[0] if len(services) == 1 else None)
    return next((each for each in titled if each.kind in OWNERS and not inquires(each.name)), None)


def _is_described(name: str) -> bool:
    """Whether a name only says what a service is, and at most where: "Elmshire care home", of which there are many."""
    words = name.split()
    return words[-1] in _MANY and all(is_place(word) or word.casefold() in COMMON for word in words[:-1])


def is_one(name: str) -> bool:
    """Whether a name is of one service rather than of a group: "Elmshire CRC", but not "the CRCs"."""
    return not name.casefold().endswith(("crcs", "companies"))
