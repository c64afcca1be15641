"""Establishments that are told together by where each is: "hostels in Elm and Ash" are the hostel in Elm and that in Ash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement
from loaders.extract.grammar.description import Description
from loaders.extract.knowledge.places import STATES
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line


def sites(kind: str, plural: bool, behind: Sequence[Complement], items: Line) -> tuple[str, ...]:
    """Where each of several establishments is, behind the one preposition of them all; nothing where that names no list, or
    fewer places than the ``items`` count: "56 homes in Elm and Ash".
    """
    if kind != known.ESTABLISHMENT or not plural or len(behind) != 1 or behind[0].says_of_what:
        return ()
    places = behind[0].items[-1].of(("Region",))
    more = any(item.low in _SOME or (item.low.isdigit() and int(item.low) > len(places)) for item in items)
    more = more or any(each.name.casefold() in STATES for each in places)  # which have several each
    return tuple(f"{behind[0].preposition} {each.words}" for each in places) if len(places) > 1 and not more else ()


_SOME = words("several many some various other dozens numerous")


def apart(said: Description) -> list[Description]:
    """The description, one for each of its sites."""
    if not said.sites:
        return [said]
    *before, head = said.core.split()
    core = " ".join((*before, known.singular(head)))
    return [
        replace(said, core=core, extent=site, places=frozenset({site.partition(" ")[2].casefold()}), plural=False)
        for site in said.sites
    ]
