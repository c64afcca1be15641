"""The parameters of questions, as named types: what they mean is said once, here."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated

from fastapi import Depends, Path, Query, Request

from api.late import LateStore
from api.settings import Settings
from graph.span import Window
from graph.store import Asking, Store
from queries import when

MOST_ITEMS = 1000
"""The most items that a page of any service has."""


async def _settings(request: Request) -> Settings:
    settings: Settings = request.app.state.settings
    return settings


def _store(request: Request) -> Store:
    late: LateStore = request.app.state.store
    return late.opened()


UsedSettings = Annotated[Settings, Depends(_settings)]
"""The settings of the service."""
OpenStore = Annotated[Store, Depends(_store)]
"""The store of the service; StoreError while it does not answer."""


def _state(store: OpenStore) -> Iterator[Asking]:
    with store.at_once() as asking:
        yield asking


State = Annotated[Asking, Depends(_state, scope="function")]
"""One state of the store: all that a question asks of it fits together, whatever is written meanwhile. It ends before the
answer is sent: a slow client holds up no writer.
"""

Id = Annotated[
    str,
    Path(alias="id", description="An id of 32 hex digits, from an answer.", max_length=300, examples=["0" * 32]),
]
Name = Annotated[
    str,
    Query(
        description="What it is called: a name or alias, with its kind before it where that is needed, or an id.",
        min_length=1,
        max_length=300,
        examples=["Wales CRC", "Region:Wales"],
    ),
]
Text = Annotated[
    str,
    Query(description="Words of names and passages.", min_length=1, max_length=300, examples=["working links"]),
]
After = Annotated[
    str | None,
    Query(
        description="The cursor of a page (its `next`): what follows it is answered.",
        max_length=300,
        examples=["0" * 32],
    ),
]
MaxHops = Annotated[int, Query(description="The most edges that a path may have.", ge=1, le=10, examples=[6])]
PathCount = Annotated[int, Query(alias="paths", description="How many paths to answer.", ge=1, le=20, examples=[1])]

_Limit = Annotated[
    int,
    Query(
        description="The most items of a page; a service may have a lower limit of its own.",
        ge=1,
        le=MOST_ITEMS,
        examples=[100],
    ),
]

_DAY = "a day, month or year (`2018-06-01`, `2018-06`, `2018`)"
_On = Annotated[
    str | None, Query(alias="on", description=f"The days asked about: {_DAY}.", max_length=100, examples=["2018-06-01"])
]
_From = Annotated[
    str | None,
    Query(alias="from", description=f"The first day asked about: that of {_DAY}.", max_length=100, examples=["2015"]),
]
_To = Annotated[
    str | None,
    Query(
        alias="to",
        description=f"The last day asked about, included: that of {_DAY}.",
        max_length=100,
        examples=["2018-06"],
    ),
]
_KnownOn = Annotated[
    str | None,
    Query(
        alias="as_known_on",
        description=f"Count only what documents said by the end of {_DAY}; those without a date are left out.",
        max_length=100,
        examples=["2019-03"],
    ),
]


async def _days(on: _On = None, first: _From = None, last: _To = None) -> Window:
    return when.asked(on, first, last)


async def _known_on(day: _KnownOn = None) -> date | None:
    return when.day(day)


Days = Annotated[Window, Depends(_days)]
"""The days asked about: ``on`` a stretch, ``from`` one ``to`` another, or always."""
KnownOn = Annotated[date | None, Depends(_known_on)]
"""The day by which a document must have said it."""


async def _limit(settings: UsedSettings, limit: _Limit = 100) -> int:
    return min(limit, settings.page_limit)


async def _search_limit(settings: UsedSettings, limit: _Limit = 20) -> int:
    return min(limit, settings.page_limit)


Limit = Annotated[int, Depends(_limit)]
"""How many items a page has at most."""
SearchLimit = Annotated[int, Depends(_search_limit)]
"""How many passages, and how many entities, a page of a search has at most."""
