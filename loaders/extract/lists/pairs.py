"""Lists of who has what, "- Elmshire: Acme" or "Elm House, Bolt Trust", told by the sentence that introduces them.

What it tells stands in its verb or noun: whoever runs what, who is to take over what, who was awarded what.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import Mention
from loaders.extract.award import buyers
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import BUYERS, OWNERS, RUNNERS, Parties
from loaders.extract.knowledge.places import AREAS
from loaders.extract.line import Line
from loaders.extract.lists.cues import Cue, cue, givers
from loaders.extract.lists.given import Given
from loaders.extract.lists.members import Member, alone, described, named
from loaders.extract.naming.cast import Cast
from loaders.extract.notices.labels import label
from loaders.extract.operation.areas import stands
from loaders.extract.passage import Passage
from loaders.extract.reading import Page, Reading, pairs_of, without

_RUN = ("Service", "CRC")
_EXTENT = re.compile(r" (?:across|in|throughout|around|covering|at) [^a-z].*$")
_AREAS = AREAS - {"state"} | {"zone"}
_REACH = 20


@dataclass(frozen=True, slots=True)
class Pair:
    """One member of such a list: the companies or bodies, and the services or places that are theirs."""

    holders: Parties
    services: Parties
    places: Parties
    words: str


class Pairs:
    """The pairs of one list, which ``context`` introduces; ``service`` is the one spoken of where places are listed.

    Once a member shows on which side its holder stands, those of the others stand there too.
    """

    def __init__(self, context: tuple[Passage, ...], service: Mention | None) -> None:
        self._context, self._service = context, service
        cues = ((each, cue(each.page.view)) for each in context)
        self._told = next(((each, said) for each, said in cues if said is not None), None)
        self._of_areas = any(_names_area(each.page.line) for each in context)
        self._holding: int | None = None

    def read(self, page: Page, line: Member) -> Iterator[Given]:
        """What a line of the list tells by the verb or noun of what introduces it, read there."""
        found = self._pair(page, line) if self._told is not None else None
        if found is not None and self._told is not None:
            passage, said = self._told
            readings = list(_readings(passage.page, found, said, self._service, self._context))
            if readings:
                yield passage, readings

    def _pair(self, page: Page, line: Member) -> Pair | None:
        """What a line puts beside each other; None where it is no company and what it has."""
        for side in (0, 1) if self._holding is None else (self._holding,):
            named_there = () if side == 0 and label(line.words)[0] else alone(line.sides[side])
            kinds = RUNNERS if self._holding is None else (*RUNNERS, "")
            holders = tuple(_holder(each) for each in named_there if each.kind in kinds)
            things = described(page, line.sides[1 - side]) or named(line.sides[1 - side]) if holders else ()
            found = self._told_apart(page, holders, things)
            if found is not None:
                self._holding = side
                many = side == 0 or len(things) > 1
                return replace(found, words=things[0].words if many else line.words)
        return None

    def _told_apart(self, page: Page, holders: Parties, things: Parties) -> Pair | None:
        services = tuple(each for each in things if each.kind in _RUN)
        if not holders or (services and holders[0].kind == services[0].kind):
            return None
        if services:
            return Pair(holders, services, (), "")
        if self._holding is None and not any(each.kind == "Region" for each in things):
            return None
        areas = self._of_areas or _names_area(page.line) or self._holding is not None
        sure = areas or all(_shows(page.cast, each) for each in holders)
        places = tuple(replace(each, kind="Region") for each in things if _is_place(page.cast, each, areas))
        return Pair(holders, (), places, "") if places and sure else None


def _holder(each: Mention) -> Mention:
    return each if each.kind else replace(each, kind="Company")


def _shows(cast: Cast, holder: Mention) -> bool:
    """Whether a name shows that somebody is meant who runs services, rather than is taken for a company."""
    return holder.kind == "PublicBody" or cast.is_shown(holder)


def _is_place(cast: Cast, each: Mention, is_of_areas: bool) -> bool:
    return each.kind == "Region" or (is_of_areas and (not each.kind or not cast.is_told(each)))


def spoken_of(page: Page, context: tuple[Passage, ...]) -> Mention | None:
    """The service that what introduces a list speaks of last, else the one spoken of before a line."""
    for each in context:
        view = each.page.view
        for at in reversed(view.nouns):
            if found := view.parties((at,), ("Service",)):
                return found[-1]
    own = {each.name for item in page.line for each in item.mentions}
    return next(
        (each for each in page.discourse.recent(_REACH) if each.kind == "Service" and each.name not in own), None
    )


def _names_area(line: Line) -> bool:
    return any(nouns.singular(item.low) in _AREAS and not item.mentions for item in line)


def _readings(
    page: Page, found: Pair, said: Cue, service: Mention | None, context: tuple[Passage, ...]
) -> Iterator[Reading]:
    services = found.services or _placed(service, found)
    standing = bool(services) and stands(services[0].name)
    for holder in found.holders:
        yield from pairs_of("listed", said.predicate, (holder,), services, said.item, said.status, dated=said.dated)
    if found.places and not standing:
        yield from pairs_of("listed", "COVERS", services, found.places, said.item, said.status, dated=said.dated)
    if said.is_award:
        yield from pairs_of(
            "listed",
            "COMMISSIONED",
            _givers(page, said, context, found.holders),
            found.holders,
            said.item,
            said.awarded,
        )


def _placed(service: Mention | None, found: Pair) -> Parties:
    """The service spoken of, in these places: "airport security" in "the Pacific region"."""
    if service is None:
        return ()
    if stands(service.name):
        base = _EXTENT.sub("", service.name)
        return tuple(
            Mention(f"{base} in {place.words}", "Service", found.words, scope=service.scope) for place in found.places
        )
    where = spelled_and([each.words for each in found.places])
    return (Mention(f"{_EXTENT.sub('', service.name)} in {where}", "Service", found.words, scope=service.scope),)


def spelled_and(names: list[str]) -> str:
    """The names as a list: "Ashby, Dale and Tarn"."""
    return " and ".join([*([", ".join(names[:-1])] if len(names) > 1 else []), names[-1]])


def _givers(page: Page, said: Cue, context: tuple[Passage, ...], holders: Parties) -> Parties:
    """Who awards: the body that the verb names, else whoever does any of what the context tells of awards, else who buys."""
    view = page.view
    named_there = view.parties((said.giver,), BUYERS) if said.giver is not None else ()
    if named_there:
        return named_there
    found = (each.page.view.parties((place,), OWNERS) for each in context for place in givers(each.page.view))
    told = next((parties for parties in found if parties), ())
    return (
        without(told, holders)
        or (buyers.else_buyer(page, said.place) if said.is_verb else ())
        or page.procurement.buyers
    )
