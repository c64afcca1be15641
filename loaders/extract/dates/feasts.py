"""Feasts and holidays that the calendar fixes, from Christmas to Labor Day; Easter and what hangs on it by computus."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from graph.edtf import Days
from loaders.extract.dates.stretches import day

Feast = Callable[[int], Days]
"""The days of a feast in a year."""


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Nature, 1876)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, last = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, last + 1)


def _fixed(month: int, on: int) -> Feast:
    return lambda year: day(date(year, month, on))


def _by_easter(first: int, last: int | None = None) -> Feast:
    def read(year: int) -> Days:
        sunday = easter(year)
        return sunday + timedelta(first), sunday + timedelta(first if last is None else last)

    return read


def _nth(month: int, weekday: int, place: int) -> Feast:
    """A weekday by its place in a month, the last one where the place is -1."""

    def read(year: int) -> Days:
        if place < 0:
            end = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
            return day(end - timedelta((end.weekday() - weekday) % 7))
        start = date(year, month, 1)
        return day(start + timedelta((weekday - start.weekday()) % 7 + 7 * (place - 1)))

    return read


_CHRISTMAS: Feast = lambda year: (date(year, 12, 24), date(year, 12, 26))  # noqa: E731
FEASTS: dict[str, Feast] = {
    "new year's day": _fixed(1, 1),
    "burns night": _fixed(1, 25),
    "australia day": _fixed(1, 26),
    "waitangi day": _fixed(2, 6),
    "valentine's day": _fixed(2, 14),
    "st david's day": _fixed(3, 1),
    "st patrick's day": _fixed(3, 17),
    "april fool's day": _fixed(4, 1),
    "st george's day": _fixed(4, 23),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "bonfire night": _fixed(11, 5),
    "armistice day": _fixed(11, 11),
    "veterans day": _fixed(11, 11),
    "st andrew's day": _fixed(11, 30),
    "christmas eve": _fixed(12, 24),
    "christmas day": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "hogmanay": _fixed(12, 31),
    "ash wednesday": _by_easter(-46),
    "palm sunday": _by_easter(-7),
    "maundy thursday": _by_easter(-3),
    "good friday": _by_easter(-2),
    "easter sunday": _by_easter(0),
    "easter monday": _by_easter(1),
    "ascension day": _by_easter(39),
    "whit monday": _by_easter(50),
    "martin luther king day": _nth(1, 0, 3),
    "presidents' day": _nth(2, 0, 3),
    "early may bank holiday": _nth(5, 0, 1),
    "spring bank holiday": _nth(5, 0, -1),
    "memorial day": _nth(5, 0, -1),
    "august bank holiday": _nth(8, 0, -1),
    "labor day": _nth(9, 0, 1),
    "remembrance sunday": _nth(11, 6, 2),
    "thanksgiving": _nth(11, 3, 4),
    "christmas": _CHRISTMAS,
    "easter": _by_easter(-2, 1),
}
"""Each feast by its name in small letters; Easter and Christmas without "day" are their holidays."""

SEASONAL = frozenset({"christmas", "easter", "thanksgiving"})
"""Those whose name alone is no date: "the Christmas shift"."""

_WRITTEN = [name.title().replace("'S", "'s") for name in sorted(FEASTS, key=len, reverse=True)]
PATTERN = "|".join(_WRITTEN).replace("'", "['’]").replace("Bank Holiday", "[Bb]ank [Hh]oliday")
"""Their names as they are written, the longer before the shorter."""


def named(words: str) -> str:
    """The name by which a feast is kept, of how it is written."""
    return words.lower().replace("’", "'").removesuffix("'s")
