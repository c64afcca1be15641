"""From documents into a store, and from documents to claims: load, extract."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from whoran.cli.chosen import Chosen, chosen
from whoran.cli.mistakes import CANNOT, INTERRUPTED
from whoran.cli.model import (
    IN_FLIGHT,
    PATIENCE,
    By,
    InFlight,
    ModelName,
    ModelUrl,
    Patience,
    Reads,
    Refused,
)
from whoran.cli.options import DEFAULT_STORE, Cache, Json, Store
from whoran.cli.terminal import complain, show, show_json

if TYPE_CHECKING:
    from pathlib import Path

    from loaders.extractor import Extractor
    from loaders.summary import Summary
    from whoran.cli.targets import Told

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
JobCount = Annotated[
    int, typer.Option("--jobs", "-j", metavar="N", min=1, max=64, help="How many processes read texts by the rules.")
]
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
    jobs: JobCount = 1,
    store: Store = DEFAULT_STORE,
    as_json: Json = False,
    extractor: By = Reads.RULES,
    model_url: ModelUrl = "",
    model: ModelName = "",
    in_flight: InFlight = IN_FLIGHT,
    patience: Patience = PATIENCE,
    cache: Cache = None,
) -> None:
    """Read documents and registers into the store; loading again is safe, and goes on where a load was stopped."""
    from loaders.files import find
    from loaders.metadata import Metadata
    from loaders.readers import READERS
    from loaders.run import LoadStopped
    from loaders.run import load as run
    from whoran.cli.progress import watching
    from whoran.cli.targets import into_store, nowhere

    options = Metadata(title, publisher, published_on, url).checked()
    reader = chosen(extractor, model_url, model, in_flight=in_flight, patience=patience, kept=cache, jobs=jobs)
    ending = _Ending(reader, store, as_json, time.monotonic())
    find(paths, READERS)  # a mistyped path makes no store and no cache
    try:
        target = nowhere if dry_run else into_store
        with target(store) as (opened, told), _remembering(reader, cache) as reads, watching() as watcher:
            done = run(opened, paths, options, watcher, extractor=reads)
    except LoadStopped as stopped:
        ending.tell(stopped.summary, told)
        raise stopped.cause from stopped
    ending.tell(done, told)
    _leave(done)


@contextmanager
def _remembering(reader: Chosen, cache: Path | None) -> Iterator[Extractor]:
    """The extractor that was chosen; what rules read is kept in ``cache``, and a model keeps its own answers."""
    from loaders.memory import READINGS, Memory, default_folder
    from loaders.remembered import Remembered

    if reader.account:
        yield reader.extractor
        return
    with closing(Memory((cache or default_folder()) / READINGS)) as memory:
        yield Remembered(reader.extractor, memory)


@dataclass(frozen=True, slots=True)
class _Ending:
    """What is written when a load that ``started`` at a second of the clock has ended."""

    reader: Chosen
    store: str
    as_json: bool
    started: float

    def tell(self, done: Summary, told: Told) -> None:
        """Write what was done, as JSON or for people."""
        if self.as_json:
            show_json(told.plain(done) | self.reader.plain)
        else:
            show(told.page(done, self.store, time.monotonic() - self.started))
            self.reader.show()


def _leave(done: Summary) -> None:
    """Exit with the code of a load that was interrupted or that kept nothing."""
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
    jobs: JobCount = 1,
    refused: Refused = False,
    extractor: By = Reads.RULES,
    model_url: ModelUrl = "",
    model: ModelName = "",
    in_flight: InFlight = IN_FLIGHT,
    patience: Patience = PATIENCE,
    cache: Cache = None,
) -> None:
    """Print what documents say as JSON lines, one claim a line, or explain it; no store is needed."""
    from loaders.errors import InputError
    from loaders.metadata import Metadata
    from loaders.run import extract_files
    from whoran.cli.extracted import unwritten, writer

    read = 0
    write = unwritten if refused else writer(explain, figures, as_json)
    reader = chosen(
        extractor, model_url, model, in_flight=in_flight, patience=patience, kept=cache, refused=refused, jobs=jobs
    )
    for each in extract_files(files, Metadata(published_on=published_on), extractor=reader.extractor):
        if isinstance(each, InputError):
            complain(f"whoran: {each}")
            continue
        read += 1
        write(each.entry, each.name)
    reader.say()
    if not read:
        raise typer.Exit(CANNOT)
