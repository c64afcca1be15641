"""The members of a list that names a place behind each: "Elm House in Ashby, Oak Lodge in Dale and Fairholme in Tarn"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.phrases import Phrases

_WHERE = frozenset({"in", "at", "near"})
_LINKS = ("k", "c")


def placed(phrases: Phrases, at: int, kinds: tuple[str, ...]) -> list[int]:
    """The places of the list's members, where the phrase at a place is one of several; none where it is in no such list."""
    first = at
    while (before := _before(phrases, first)) is not None and phrases.head(before).of(kinds):
        first = before
    if first != at and phrases.kind(first - 1) in ("v", "p"):  # the object of another clause
        return []
    found = [first, *(here for here in _behind(phrases, first) if phrases.head(here).of(kinds))]
    of_verb_before = phrases.kind(first - 1) == "v" and phrases.kind(_past(phrases, found[-1])) == "v"
    return found if len(found) > 1 and at in found and not of_verb_before else []


def _before(phrases: Phrases, at: int) -> int | None:
    """The member before this one: "Elm House" of "Elm House in Ashby, Oak Lodge"."""
    place = at - 2 if phrases.kind(at - 1) in _LINKS else -1
    if place > 0 and phrases.kind(place) in _LINKS:
        place -= 1
    is_place = place > 1 and phrases.kind(place) == "n" and phrases.head(place).family == "region"
    tied = is_place and phrases.low(place - 1) in _WHERE and phrases.kind(place - 2) == "n"
    return place - 2 if tied else None


def _behind(phrases: Phrases, at: int) -> Iterator[int]:
    """The members behind this one, as long as a place stands behind each but the last."""
    while (here := _past(phrases, at)) > at + 1:
        link = here
        while phrases.kind(link) in _LINKS and link < here + 2:
            link += 1
        if link == here or phrases.kind(link) != "n":
            return
        yield link
        at = link


def _past(phrases: Phrases, at: int) -> int:
    """What stands behind a member and its place."""
    if phrases.low(at + 1) in _WHERE and phrases.kind(at + 2) == "n" and phrases.head(at + 2).family == "region":
        return at + 3
    return at + 1
