"""What a document is about: the service, else the organisation, that its heading names or that it names most."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.cast import Cast
from loaders.extract.knowledge.inspection import inquires
from loaders.extract.names import Name

_ORGANISATIONS = ("Company", "PublicBody")


def subject_of(cast: Cast, heading: Iterable[Name]) -> Mention | None:
    """What a document with this cast is about, by the names of its ``heading``; None where nothing stands out.

    A service in the heading comes first, then the service that the document names most, then any other
    organisation in the heading that does not inspect.
    """
    named = [found for name in heading if (found := cast.named(name)) is not None]
    services = (each for each in named if each.kind in RUN and is_one(each.name))
    others = (each for each in named if each.kind in _ORGANISATIONS and not inquires(each.name))
    return next(chain(services, _most_named(cast), others), None)


def _most_named(cast: Cast) -> Iterator[Mention]:
    for kind in RUN:
        named = (name for name in cast.of_kind(kind) if is_one(name))
        yield from (Mention(name, kind, name) for name in islice(named, 1))


def is_one(name: str) -> bool:
    """Whether a name is of one service rather than of a group: "Elmshire CRC", but not "the CRCs"."""
    return not name.casefold().endswith(("crcs", "companies"))
