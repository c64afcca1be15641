"""The record in and out of a store, and a document out of it for good: forget, export, import."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from graph.stores import existing_store, open_store
from whoran.cli.mistakes import CANNOT, INTERRUPTED, MISUSED, naming
from whoran.cli.options import DEFAULT_STORE, Store
from whoran.cli.terminal import complain, say
from whoran.render.plural import counted

Which = Annotated[
    str, typer.Argument(metavar="DOCUMENT", show_default=False, help="Its id, or its address or title in full.")
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
Replace = Annotated[bool, typer.Option("--replace", help="Write over FILE if it is there.")]
To = Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="Where to write; - is standard output.")]
Record = Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="An exported record.")]


def forget(document: Which, yes: Yes = False, store: Store = DEFAULT_STORE) -> None:
    """Drop a document and its parts, with all that only they say. It says what goes, and asks."""
    from whoran.documents import document_called

    with closing(existing_store(store)) as opened:
        found, known = document_called(opened, document)
        name = f"{known.title or 'a document'} ({known.url or found.hex()})"
        say(f"This forgets {name} with {counted(len(opened.parts(found)), 'part')}, and what only they say.")
        if not yes:
            _confirm()
        before = opened.counts()
        gone = opened.forget(found)
        after = opened.counts()
    claims, facts = before.claims - after.claims, before.facts - after.facts
    say(f"Forgot {counted(gone, 'document')} with {counted(claims, 'claim')}; {counted(facts, 'fact')} fewer.")


def export(file: To, replace: Replace = False, store: Store = DEFAULT_STORE) -> None:
    """Write the whole record, documents, claims, figures and judgements, as JSON lines."""
    from loaders.record import export_lines, export_record

    with closing(existing_store(store)) as opened:
        if str(file) == "-":
            sys.stdout.writelines(export_lines(opened))
            return
        if file.exists() and not replace:
            complain(f"whoran: {file} is there already: choose another name, or say --replace")
            raise typer.Exit(CANNOT)
        with naming(file):
            export_record(opened, file)
        counts = opened.counts()
    say(f"Wrote {counted(counts.documents, 'document')} and {counted(counts.judgements, 'judgement')} to {file}.")


def import_record(file: Record, store: Store = DEFAULT_STORE) -> None:
    """Read an exported record into the store; importing again is safe."""
    from loaders.errors import explained
    from loaders.record import import_record as read

    with explained(file), file.open("rb"):
        pass  # a mistyped path makes no store
    try:
        with closing(open_store(store)) as opened:
            done = read(opened, file)
    except KeyboardInterrupt:
        say("Stopped. What was read of it is kept; give the same command again to go on.")
        raise typer.Exit(INTERRUPTED) from None
    say(f"Imported {counted(done.documents, 'document')} and {counted(done.judgements, 'judgement')} into {store}.")


def _confirm() -> None:
    if not sys.stdin.isatty():
        complain("whoran: there is no terminal to ask on: say --yes to forget it")
        raise typer.Exit(MISUSED)
    if not typer.confirm("Forget it?", err=True):
        say("Nothing was forgotten.")
        raise typer.Exit
