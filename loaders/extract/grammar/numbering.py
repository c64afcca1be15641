"""Services that go by numbers and letters: "route 12", "Lot A", "the 12 and 15 buses"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.description import Description
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

MOST = 12
"""Members of a list of services."""


def numbered(phrases: Phrases, at: int, serial: str = "") -> Description | None:
    """The service that goes by a number or letter: "route 12", and "15" behind "routes 12 and" where that ``serial`` is said."""
    items = phrases.items(at)
    number = items[-1].text
    if items[-1].mentions or not (number[0].isdigit() or (len(number) == 1 and number.isupper())):
        return None
    word = known.singular(items[-2].low) if len(items) > 1 else serial
    if word not in SERIAL:
        return None
    return _of_number(f"{word.capitalize()} {number}", number, at + 1)


def numbered_before(phrases: Phrases, at: int) -> list[Description]:
    """The services of a list whose numbers stand before their noun: "the 12 and 15 bus routes", "the 18, 33 and 36 buses"."""
    if not phrases.has_figures:
        return []
    if alone := _alone(phrases, at):
        return [alone]
    return _before_noun(phrases, at) or list(_without_noun(phrases, at))


def _without_noun(phrases: Phrases, at: int) -> Iterator[Description]:
    """The buses whose numbers stand alone in a line about buses: "Elm Buses runs the 12, the 15 and the X5"."""
    opens = phrases.kind(at) == "n" and len(phrases.items(at)) == 2
    if not opens or not _is_route(phrases.items(at)):
        return
    if not any(road in word for word in phrases.words for road in _ROAD):
        return
    while phrases.kind(at) == "n" and _is_route(phrases.items(at)):
        number = phrases.head(at).text
        yield _of_number(f"Route {number}", number, at + 1)
        if phrases.kind(at + 1) not in ("k", "c"):
            return
        at += 2 if phrases.kind(at + 2) == "n" else 3


_ROAD = ("bus", "coach", "route")
"""What shows a line to be about buses."""


def _is_route(items: Line) -> bool:
    """Whether a phrase is no more than "the" and a number as buses have: "the 112", "the X5"."""
    text = items[-1].text
    short = len(text) < _LONGEST and any(map(str.isdigit, text)) and text.isalnum()
    return short and text not in _CALLED and (len(items) == 1 or (len(items) == 2 and items[0].low == "the"))


_LONGEST = 5


def _before_noun(phrases: Phrases, at: int) -> list[Description]:
    """The services of a list that has its noun behind it: "the 12 and 15 bus routes"."""
    last = at
    while last < at + 2 * MOST and phrases.kind(last) == "n" and _is_number(phrases.head(last).text):
        last += 1 if phrases.kind(last + 1) in ("k", "c") else 0
        last += 1
    if last == at or phrases.kind(last) != "n" or known.singular(phrases.head(last).low) not in _NUMBERED:
        return []
    numbers = [phrases.head(here).text for here in range(at, last, 2)]
    numbers += [item.text for item in phrases.items(last) if _is_number(item.text)]
    return [_of_number(f"Route {number}", number, last + 1) for number in numbers]


def _alone(phrases: Phrases, at: int) -> Description | None:
    """The one service whose number stands before its noun: "the number 14 bus", "the No 14 route", "the 14 bus"."""
    items = phrases.items(at) if phrases.kind(at) == "n" else ()
    if len(items) < 2 or items[-1].low not in _NUMBERED or not _is_number(items[-2].text):
        return None
    return _of_number(f"Route {items[-2].text}", items[-2].text, at + 1)


def _is_number(text: str) -> bool:
    return text[0].isdigit() and len(text) < 5 and text.isalnum() and text not in _CALLED


_CALLED = frozenset({"999", "911", "111"})
"""Numbers by which one calls for help, and no bus goes."""


def _of_number(core: str, spoken: str, end: int) -> Description:
    return Description(core, spoken, known.LINE, core.lower(), frozenset({core.lower()}), modified=True, end=end)


SERIAL = words("route service line bus tram lot contract zone area package lane ward unit section")
"""Nouns of services that go by numbers and letters."""

_NUMBERED = words("route service bus")
