"""Questions of who had what in hand: who-ran, ownership, changes, path."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar

import typer

import whoran
from whoran.cli.options import DEFAULT_STORE, AsKnownOn, From, Json, Limit, Name, On, Store, To
from whoran.cli.terminal import show, show_json
from whoran.render import changes as changes_page
from whoran.render import ownership as ownership_page
from whoran.render import paths as paths_page
from whoran.render import who_ran as who_ran_page
from whoran.render.page import Page

Answer = TypeVar("Answer", bound=Mapping[str, Any])


def answered(answer: Answer, page: Callable[[Answer], Page], as_json: bool) -> None:
    """Write an answer, for people or for programs."""
    if as_json:
        show_json(answer)
    else:
        show(page(answer))


def who_ran(
    name: Name,
    on: On = None,
    from_: From = None,
    to: To = None,
    as_known_on: AsKnownOn = None,
    limit: Limit = 100,
    store: Store = DEFAULT_STORE,
    as_json: Json = False,
) -> None:
    """Who ran a service, with their owners then; asked of a company, what it ran. Without a date: the timeline."""
    with whoran.open(store) as graph:
        answer = graph.who_ran(name, on=on, from_=from_, to=to, as_known_on=as_known_on, limit=limit)
    answered(answer, who_ran_page.who_ran, as_json)


def ownership(
    name: Name, on: On = None, as_known_on: AsKnownOn = None, store: Store = DEFAULT_STORE, as_json: Json = False
) -> None:
    """The chain of owners up to the top, and down to what is run."""
    with whoran.open(store) as graph:
        answer = graph.ownership(name, on=on, as_known_on=as_known_on)
    answered(answer, ownership_page.ownership, as_json)


def changes(
    name: Name,
    from_: From = None,
    to: To = None,
    as_known_on: AsKnownOn = None,
    limit: Limit = 100,
    store: Store = DEFAULT_STORE,
    as_json: Json = False,
) -> None:
    """What changed hands, when, from whom to whom, in order."""
    with whoran.open(store) as graph:
        answer = graph.changes(name, from_=from_, to=to, as_known_on=as_known_on, limit=limit)
    answered(answer, changes_page.changes, as_json)


def path(
    start: Annotated[str, typer.Argument(metavar="A", show_default=False, help="Where the path starts.")],
    goal: Annotated[str, typer.Argument(metavar="B", show_default=False, help="Where it ends.")],
    on: On = None,
    as_known_on: AsKnownOn = None,
    max_hops: Annotated[
        int, typer.Option("--max-hops", metavar="N", min=1, max=10, help="The most edges of a path, up to 10.")
    ] = 6,
    count: Annotated[
        int, typer.Option("--paths", metavar="K", min=1, max=20, help="How many paths to show, up to 20.")
    ] = 1,
    store: Store = DEFAULT_STORE,
    as_json: Json = False,
) -> None:
    """How two entities are joined: the first paths whose every edge holds on one common day."""
    with whoran.open(store) as graph:
        answer = graph.paths(start, goal, on=on, as_known_on=as_known_on, max_hops=max_hops, limit=count)
    answered(answer, paths_page.paths, as_json)
