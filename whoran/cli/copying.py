"""The whole graph from one store to another: copy."""

from __future__ import annotations

import time
from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from graph.stores import existing_store, open_store, same_store
from whoran.cli.mistakes import CANNOT, INTERRUPTED
from whoran.cli.options import Json
from whoran.cli.terminal import show, show_json

if TYPE_CHECKING:
    from loaders.copying import Copied

From = Annotated[str, typer.Argument(metavar="FROM", show_default=False, help="The store to copy.")]
To = Annotated[str, typer.Argument(metavar="TO", show_default=False, help="The store to copy it to.")]


def copy(from_: From, to: To, as_json: Json = False) -> None:
    """Copy the whole graph from one store to another, which then gives the same answers.

    What TO holds already stays; where both have a document or a decision, FROM's counts. The same command goes on after a stop.
    """
    from loaders.copying import CopyStopped
    from loaders.copying import copy as run
    from whoran.cli.progress import watching_copy
    from whoran.render.copied import as_plain, copied

    def tell(done: Copied) -> None:
        if as_json:
            show_json(as_plain(done))
        else:
            show(copied(done, from_, to, time.monotonic() - started))

    started = time.monotonic()
    try:
        with closing(existing_store(from_)) as source, closing(open_store(to)) as target:
            if same_store(from_, to):
                raise typer.BadParameter(f"{from_} and {to} are one store; name another to copy it to")
            with watching_copy() as watcher:
                done = run(source, target, watcher)
    except CopyStopped as stopped:
        tell(stopped.summary)
        raise stopped.cause from stopped
    tell(done)
    if done.interrupted:
        raise typer.Exit(INTERRUPTED)
    if done.amiss:
        raise typer.Exit(CANNOT)
