"""A synthetic world: what truly happened, any part of which can be told without remembering the rest.

It has the skew of the real one. Who runs a service and which region it covers follow Zipf's law (a few companies run
much, most run little), and each company is owned by one of lower number, so that chains of owners are about as long as
the logarithm of the number of companies.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from random import Random
from typing import NamedTuple

FIRST_DAY = date(2000, 1, 1)
DAYS = 9_000
"""Days of the world, from the first."""
OPERATORS = 5
"""Spells of operation that each service goes through."""
OWNERS = 3
"""Spells of ownership that each company goes through."""
OWNED = 0.9
"""Of a company's spells of ownership, those in which somebody owns it; in the others it is its own top."""
TOLD = 12
"""Facts that sources tell of each story: its own ten, and the take-overs and spells that wrong and planned claims add."""


class Party(NamedTuple):
    """An entity of the world, by its kind and its number among those."""

    kind: str
    number: int


class Happened(NamedTuple):
    """A fact of the world as it truly was; ``end`` is None where it still holds, ``before`` who held it until then."""

    subject: Party
    predicate: str
    object: Party
    start: date
    end: date | None
    before: Party | None = None


@dataclass(frozen=True)
class World:
    """A world of about ``facts`` dated facts, the same for the same ``seed``."""

    facts: int
    seed: int = 1

    @property
    def stories(self) -> int:
        """How many stories it has: one for each service, with the company of the same number."""
        return max(1, self.facts // TOLD)

    def story(self, number: int) -> tuple[Happened, ...]:
        """What happened to a service and to a company, each over the years."""
        return _story(self.stories, self.seed, number)


@lru_cache(maxsize=4_096)
def _story(stories: int, seed: int, number: int) -> tuple[Happened, ...]:
    random = Random(seed * 1_000_003 + number)
    return (*_service(random, stories, number), *_company(random, stories, number))


def _service(random: Random, stories: int, number: int) -> list[Happened]:
    service = Party("CRC" if number % 3 == 0 else "Service", number)
    days = _changes(random, OPERATORS)
    hands = [Party("Company", zipf(random, stories)) for _ in range(OPERATORS)]
    run = [
        Happened(hand, "RUNS", service, start, end, before)
        for hand, (start, end), before in zip(hands, pairwise(days), [None, *hands[:-1]], strict=True)
    ]
    if number % 2:
        run[-1] = run[-1]._replace(end=None)
    region = Party("Region", zipf(random, max(10, stories // 50)))
    return [*run, Happened(service, "COVERS", region, days[0], days[-1])]


def _company(random: Random, stories: int, number: int) -> list[Happened]:
    company = Party("Company", number)
    days = _changes(random, OWNERS)
    owned = [
        Happened(Party("Company", random.randrange(number)), "OWNS", company, start, end)
        for start, end in pairwise(days)
        if number and random.random() < OWNED
    ]
    consortium = Party("Company", stories + random.randrange(max(1, stories // 20)))
    return [*owned, Happened(company, "MEMBER_OF", consortium, days[0], days[-1])]


def _changes(random: Random, spells: int) -> list[date]:
    """The days on which hands changed, first and last among them."""
    return [FIRST_DAY + timedelta(days=day) for day in sorted(random.sample(range(DAYS), spells + 1))]


def zipf(random: Random, most: int) -> int:
    """A number below ``most``, the n-th as often as 1 / (n + 1) says (Zipf's law)."""
    return int((most + 1) ** random.random()) - 1
