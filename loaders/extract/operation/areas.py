"""The areas that services work in, as they are told in passing: "refuse collection in Elmshire was awarded to Acme".

A CRC covers the area that it is named by, where a text says that it works there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from graph.model import Mention
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement, complements
from loaders.extract.grammar.describing import describe
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.institutions import ESTABLISHMENT
from loaders.extract.knowledge.places import AREAS, is_region, is_town
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_PLACING = frozenset({"in", "across", "throughout", "for", "serving", "covering"})
_WORKING = (known.ACT, known.LINE, known.WRAPPER, known.THING, known.FIELD)
"""Classes of services that work across an area, rather than stand in it."""

_BEHIND = frozenset({"in", "for", "of", "across", "throughout", "at", "on", "near"})
_FOR = frozenset({"be", "cover", "include", "encompass"})
_ABOUT = frozenset({"RUNS", "TOOK_OVER", "INSPECTED"})


def read(page: Page) -> Iterator[Reading]:
    """The CRCs of a line with the places behind "in" that they are named by."""
    crcs = tuple(each for item in page.view.phrases.mentioned for each in item.of(("CRC",)) if not each.scope)
    for at in page.view.nouns if crcs else ():
        if page.view.phrases.low(at - 1) in _PLACING:
            places = page.view.named(at, ("Region",))
            item = page.view.phrases.all[at].first
            beside = _covering(page.view, at - 1)
            yield from pairs_of("covering", "COVERS", beside, places, item, "asserted")
            for crc in dict.fromkeys(crcs):
                own = () if crc in beside else _own(crc, places)
                yield from pairs_of("works in its area", "COVERS", (crc,), own, item, "asserted")


def _covering(view: View, at: int) -> Parties:
    """The CRC before "covering", over a comma too: "Ashire CRC, covering Ashire and Bshire"."""
    told = at - 1 - (view.phrases.kind(at - 1) == "k")
    return view.parties((told,), ("CRC",)) if view.phrases.low(at) == "covering" else ()


_LASTING = ("denied", "ended", "planned", "asserted")
"""Of several things told of one service, what lasts longest says how long it works there: operators change, areas stay."""


def _own(crc: Mention, places: Parties) -> Parties:
    return tuple(place for place in places if place.name in crc.name)


def placed(page: Page, found: Sequence[Reading]) -> Iterator[Reading]:
    """The areas of the described services that other readings are about: those that open their sentence."""
    if not any(item.family == "region" for item in page.view.phrases.mentioned):
        return
    services = (each for each in found if each.predicate in _ABOUT and each.object.kind == "Service")
    about = {each.object.name: each for each in sorted(services, key=lambda each: _LASTING.index(each.status))}
    covered = {each.subject.name for each in found if each.predicate == "COVERS"}
    for service, place in dict.fromkeys(_told(page.view, about.keys() - covered)):
        told = about[service.name]
        yield replace(
            told, rule="placed", predicate="COVERS", subject=service, object=place, qualifiers={}, is_dated=False
        )
    for at, service in _contracted(page.view):
        if service.name not in covered | about.keys() and not stands(service.name):
            item = page.view.phrases.all[at].first
            yield from pairs_of("contracted", "COVERS", (service,), _places(page.view, at), item, "asserted")


def _contracted(view: View) -> Iterator[tuple[int, Mention]]:
    """Each service that a contract is said to be for, with its place: "the contract is for refuse collection in Elmshire"."""
    for verb in view.phrases.verbs:
        contract, at = view.clauses.subject(verb), verb + 1
        if contract is None or view.head(contract) not in CONTRACTS or view.clauses.verb(verb).lemma not in _FOR:
            continue
        at += view.phrases.low(at) == "for"
        said = describe(view.phrases, at) if view.phrases.kind(at) == "n" else None
        if said and said.kind != known.THING and view.status(verb, False) == "asserted" and _places(view, at):
            yield from ((at, service) for service in view.parties((at,), ("Service",)))


def _told(view: View, names: Collection[str]) -> Iterator[tuple[Mention, Mention]]:
    """Each service of these names that works across the region that opens its sentence; a place that its own name tells says
    no more of it.
    """
    opening = _opening(view)
    for at in view.nouns if opening else ():
        for service in view.parties((at,), ("Service",)):
            if service.name in names and works_across(service.name) and not _places(view, at):
                yield from ((service, place) for place in opening if place.name not in service.name)


def _opening(view: View) -> Parties:
    """The regions with which a line begins: "In Elmshire, refuse collection is run by Acme"."""
    opens = view.phrases.low(0) in _PLACING and view.phrases.kind(2) == "k"
    return tuple(filter(is_wide, view.named(1, ("Region",)))) if opens else ()


def _places(view: View, at: int) -> Parties:
    """The regions that the description of a service which works across an area names behind "in" or "across"."""
    said = describe(view.phrases, at)
    if said is None or said.kind not in _WORKING:
        return ()
    placing = tuple(_placing(view, at))
    inside = [item for each in placing if each.items[-1].low in _AREAS for item in each.items]
    behind = [*inside, *(each.items[-1] for each in placing)]
    areas = set(map(id, inside))
    found = ((item, place) for item in behind for place in item.of(("Region",)))
    return tuple(place for item, place in found if is_wide(place) or id(item) in areas)


_AREAS = AREAS - {"area"}
"""Nouns behind a name that make it more than a town's: "in the Elmfield district"."""


def _placing(view: View, at: int) -> Iterator[Complement]:
    """The complements of a service that say where: "in Elmshire", and "of Elmshire" of "in the county of Elmshire"."""
    where = False
    for each in complements(view.phrases, at):
        where = each.preposition in _PLACING or (where and each.preposition == "of")
        if where:
            yield each


def stands(service: str) -> bool:
    """Whether a service, by its name or description, is an establishment: "HMP Elmfield", "care home in Elmshire"."""
    first = service.casefold().split()[0]
    return first in ESTABLISHMENT or known.CLASS.get(known.singular(_head(service))) == known.ESTABLISHMENT


def crosses(service: str) -> bool:
    """Whether a service leads over a water rather than works in a region: "ferry across the Elm"."""
    what, _, water = service.casefold().partition(" across ")
    return bool(water) and what.split()[-1] in _CROSSINGS


_CROSSINGS = frozenset({"ferry", "ferries", "crossing", "crossings", "boat", "boats"})


def works_across(service: str) -> bool:
    """Whether a service's name or description says that it works across an area: "refuse collection", "Elmfield Trams"; what
    is named after a thing is a place: "Elm House".
    """
    kind = known.CLASS.get(known.singular(_head(service)))
    if crosses(service):
        return False
    return kind in _WORKING and not stands(service) and not (kind == known.THING and service[0].isupper())


def _head(service: str) -> str:
    said = service.casefold().split()
    return said[next((at for at, word in enumerate(said) if at and word in _BEHIND), len(said)) - 1]


_STREETS = words("street road lane avenue close square terrace row drive quay")


def is_wide(place: Mention) -> bool:
    """Whether a place is no mere town."""
    folded = place.name.casefold().removeprefix("the ")
    if folded.split()[-1] in _STREETS:
        return False
    return is_region(folded) or not is_town(folded)
