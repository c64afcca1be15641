"""What a rule reads in a line, before it is dated and made a claim; and the page that rules read lines on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from types import MappingProxyType
from typing import Literal

from graph.model import Mention
from loaders.extract.award.procurement import Procurement
from loaders.extract.dates import Expression, Lead
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.line import Line
from loaders.extract.naming.cast import Cast
from loaders.extract.record import record
from loaders.extract.referring.discourse import Discourse

Dated = Literal["", "end", "award"]
GOING_ON = frozenset({"asserted", "planned"})
"""The statuses of what is so, or is to be."""

NOTHING: Mapping[str, str] = MappingProxyType({})


@record
class Page:
    """A line with what its document knows beyond it: the cast, and who was spoken of up to the end of the line.

    ``dates`` are the line's dates, ``view`` is the line as the grammar sees it, ``procurement`` says who buys in the
    document, and ``asides`` is the line with its brackets as commas, where they tell something.
    """

    line: Line
    cast: Cast
    discourse: Discourse
    dates: Sequence[Expression]
    view: View
    procurement: Procurement
    asides: View | None = None

    def in_line(self, aside: int) -> int:
        """The item of the line at which an item of its asides stands."""
        start = self.asides.line[aside].start if self.asides else 0
        return max(0, bisect_right(self.line, start, key=attrgetter("start")) - 1)

    @property
    def inspectorate(self) -> Mention | None:
        """The inspectorate that "inspectors" means in this document."""
        return self.discourse.inspectorate


@dataclass(frozen=True, slots=True)
class Reading:
    """A subject, predicate and object that the rule ``rule`` reads at item ``at`` of a line.

    ``lead`` says which bound a date of it is where the rule knows and the date's own words do not: "resigned in May" ends an
    office. ``dated`` says what the dates there are of: its "end", as what is taken over ends for whoever had it; the "award"
    that it follows from, as what is won begins later; else, where it is empty, of itself. Where ``is_dated`` is false no
    date of its sentence dates it: "Ann Lee, its chair, spoke in May".
    """

    rule: str
    predicate: str
    subject: Mention
    object: Mention
    at: int
    status: str = "asserted"
    qualifiers: dict[str, str] = field(default_factory=dict)
    lead: Lead | None = None
    is_dated: bool = True
    dated: Dated = ""


def dated(said: str, meant: str) -> Dated:
    """What the dates of a verb are of that says one status and means another: of an end, or of an award before it is run."""
    if said == meant:
        return ""
    return "award" if meant == "planned" else "end"


def _own_places(subject: Mention, objects: Parties) -> Parties:
    """The objects; of the places that a CRC is named by the whole area, as its name has it."""
    if subject.kind != "CRC" or any(place.kind != "Region" for place in objects):
        return objects
    area = _AREA.sub("", subject.name)
    if area != subject.name and all(place.name in area for place in objects):
        return (Mention(area, "Region", " ".join(place.words for place in objects)),) if len(objects) > 1 else objects
    return objects


def _named_in(subject: Mention, objects: Parties) -> Parties:
    """The places of several CRCs that one of them is named by; all where it is named by none."""
    if subject.kind != "CRC" or any(place.kind != "Region" for place in objects):
        return objects
    area = _AREA.sub("", subject.name)
    return tuple(place for place in objects if place.name == area) or objects


_AREA = re.compile(r"(?: Community)?(?: Rehabilitation Company| Rehabilitation| CRC)+$")


def without(parties: Parties, others: Parties) -> Parties:
    """The parties that are none of the others, by name."""
    names = {each.name for each in others}
    return tuple(each for each in parties if each.name not in names)


def pairs_of(
    rule: str,
    predicate: str,
    subjects: Parties,
    objects: Parties,
    at: int,
    status: str,
    qualifiers: Mapping[str, str] = NOTHING,
    dated: Dated = "",
) -> Iterator[Reading]:
    """The readings of every subject with every object."""
    for one in subjects:
        for other in _own_places(one, objects if len(subjects) == 1 else _named_in(one, objects)):
            if one.name != other.name:
                yield Reading(rule, predicate, one, other, at, status, dict(qualifiers), dated=dated)
