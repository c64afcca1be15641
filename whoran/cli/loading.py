"""From documents into a store, and from documents to claims: load, extract."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Annotated

import typer

from whoran.cli.mistakes import CANNOT, INTERRUPTED
from whoran.cli.options import DEFAULT_STORE, Json, Store
from whoran.cli.terminal import complain, show, show_json

if TYPE_CHECKING:
    from loaders.summary import Summary

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        show_default=False,
        help="Files, folders with all in them, and http(s) addresses. Read are text, Markdown, HTML, PDF, DOCX, e-mail "
        "(.eml), CSV registers, and .zip of those.",
    ),
]
PublishedOn = Annotated[
    str, typer.Option("--published-on", metavar="D", show_default=False, help="When the documents were published.")
]
Title = Annotated[str, typer.Option("--title", metavar="TEXT", show_default=False, help="What they are called.")]
Publisher = Annotated[str, typer.Option("--publisher", metavar="NAME", show_default=False, help="Who published them.")]
Url = Annotated[str, typer.Option("--url", metavar="URL", show_default=False, help="Their address.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what a load would do, and write nothing.")]
Explain = Annotated[
    bool,
    typer.Option("--explain", help="Print the texts, with claims and figures at their sentences and what made them."),
]


def load(
    paths: Paths,
    published_on: PublishedOn = "",
    title: Title = "",
    publisher: Publisher = "",
    url: Url = "",
    dry_run: DryRun = False,
    store: Store = DEFAULT_STORE,
    as_json: Json = False,
) -> None:
    """Read documents and registers into the store; loading again is safe, and goes on where a load was stopped."""
    from loaders.files import find
    from loaders.metadata import Metadata
    from loaders.readers import READERS
    from loaders.run import LoadStopped
    from loaders.run import load as run
    from whoran.cli.progress import watching
    from whoran.cli.targets import into_store, nowhere

    def tell(done: Summary) -> None:
        if as_json:
            show_json(told.plain(done))
        else:
            show(told.page(done, store, time.monotonic() - started))

    started = time.monotonic()
    options = Metadata(title, publisher, published_on, url).checked()
    find(paths, READERS)  # a mistyped path makes no store
    try:
        with (nowhere if dry_run else into_store)(store) as (opened, told), watching() as watcher:
            done = run(opened, paths, options, watcher)
    except LoadStopped as stopped:
        tell(stopped.summary)
        raise stopped.cause from stopped
    tell(done)
    if done.interrupted:
        raise typer.Exit(INTERRUPTED)
    if not (done.documents or done.judgements):
        raise typer.Exit(CANNOT)


def extract(
    files: Paths,
    figures: Annotated[bool, typer.Option("--figures", help="Print figures instead of claims.")] = False,
    explain: Explain = False,
    published_on: PublishedOn = "",
    as_json: Json = False,
) -> None:
    """Print what documents say as JSON lines, one claim a line, or explain it; no store is needed."""
    from loaders.errors import InputError
    from loaders.metadata import Metadata
    from loaders.run import extract_files
    from whoran.cli.extracted import writer

    read = 0
    write = writer(explain, figures, as_json)
    for each in extract_files(files, Metadata(published_on=published_on)):
        if isinstance(each, InputError):
            complain(f"whoran: {each}")
            continue
        read += 1
        write(each.entry, each.name)
    if not read:
        raise typer.Exit(CANNOT)
