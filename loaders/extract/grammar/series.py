"""The services of a list, which have their owner and extent in common: "IT, payroll and pensions for Selby"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.describing import describe
from loaders.extract.grammar.description import Description
from loaders.extract.grammar.numbering import MOST, numbered, numbered_before
from loaders.extract.grammar.phrases import Phrases


def listed(phrases: Phrases, at: int) -> list[Description]:
    """The services of the list of a place, which have their owner and extent in common; one where there is no list."""
    if by_number := numbered_before(phrases, at):
        return by_number
    at = _first(phrases, at)
    first = describe(phrases, at)
    found = [first] if first else []
    joined = False
    while found and not joined and len(found) < MOST:
        here = found[-1].end
        joins = phrases.kind(here) == "c" or phrases.kind(here + 1) == "c"
        follows = here + (2 if phrases.kind(here) == "k" and phrases.kind(here + 1) == "c" else 1)
        said = _member(phrases, follows, found[0]) if phrases.kind(here) in ("k", "c") else None
        if said is None:
            break
        goes_on = phrases.kind(here) == "c" and phrases.kind(said.end) == "k" and len(found) > 1
        if goes_on and said.kind == found[-1].kind != known.LINE:
            found[-1] = _both(found[-1], said)
        else:
            found.append(said)
            joined = joins and not (said.kind == known.LINE and phrases.kind(said.end) == "k")
    return _sharing(found) if joined or (first and first.kind == known.LINE) else found[:1]


def _first(phrases: Phrases, at: int) -> int:
    """Where the list begins that ends at a place before a verb of several: "cleaning and catering are done by Acme"."""
    said = describe(phrases, at)
    verb = phrases.all[said.end if said else at + 1].verb if (said.end if said else at + 1) < len(phrases) else None
    first = at
    while (
        verb
        and (_SEVERAL_DO & set(verb.words) or _opens(phrases, first))
        and phrases.kind(first - 1) in ("k", "c")
        and first > 1
    ):
        before = first - (3 if phrases.kind(first - 2) == "k" else 2)
        if phrases.kind(before) != "n" or not (describe(phrases, before) or phrases.items(before)[-1].low[0].isdigit()):
            break
        first = before
    return first if describe(phrases, first) else at


def _opens(phrases: Phrases, at: int) -> bool:
    """Whether no more than nouns stand before a place, so that what "and" joins there has one verb."""
    return not set(phrases.kinds[:at]) - set("nkcp")


_SEVERAL_DO = frozenset({"are", "were", "have"})


def _member(phrases: Phrases, at: int, first: Description) -> Description | None:
    if phrases.kind(at) != "n":
        return None
    return describe(phrases, at) or numbered(phrases, at, first.core.split()[0].lower())


def _both(left: Description, right: Description) -> Description:
    """Two members of a list that are one: "planning and development control"."""
    core = f"{left.core} and {right.core}"
    return replace(left, core=core, words=core, senses=left.senses | right.senses, end=right.end)


def _sharing(found: Sequence[Description]) -> list[Description]:
    """The members of a list, each with the owner of the first and the extent of the last where it has none itself."""
    first, last = found[0], found[-1]
    owner_of_all = first.owner or last.owner
    return [
        replace(
            each,
            whose=each.whose or first.whose,
            extent=each.extent or last.extent,
            owner=each.owner or owner_of_all,
            places=each.places or last.places,
        )
        for each in found
    ]
