"""Where a load goes, and what is told of it at its end: into a store, or nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from functools import partial
from typing import Any, NamedTuple

from graph.store import NoStore, Store
from graph.stores import open_store, unchanged_store
from loaders.dry_run import DryRun
from loaders.port import Destination
from loaders.summary import Summary
from whoran.render import dry_run as trial_page
from whoran.render import summary as summary_page
from whoran.render.page import Page


class Told(NamedTuple):
    """What a load did, for people (with its store and seconds) and for programs."""

    page: Callable[[Summary, str, float], Page]
    plain: Callable[[Summary], dict[str, Any]]


@contextmanager
def into_store(url: str) -> Iterator[tuple[Destination, Told]]:
    """The store at an address, made where there is none."""
    with closing(open_store(url)) as store:
        yield store, Told(summary_page.summary, summary_page.as_plain)


@contextmanager
def nowhere(url: str) -> Iterator[tuple[Destination, Told]]:
    """Nothing is written, and the store at an address, where there is one, is asked what it knows."""
    store = _store_or_none(url)
    with closing(store) if store else nullcontext():
        trial = DryRun(store)
        yield trial, Told(partial(trial_page.dry_run, trial), partial(trial_page.as_plain, trial))


def _store_or_none(url: str) -> Store | None:
    try:
        return unchanged_store(url)
    except NoStore:
        return None
