"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graph.stores import DEFAULT

DAY = "a year, month or day: 2018, 2018-06 or 2018-06-01"

Name = Annotated[
    str, typer.Argument(metavar="NAME", show_default=False, help="A name, a kind and name (region:Wales), or an id.")
]
Store = Annotated[
    str,
    typer.Option(
        "--store",
        metavar="URL",
        envvar="WHORAN_STORE",
        help="Where the graph is held: sqlite:///FILE or neo4j://HOST:7687.",
    ),
]
Cache = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        metavar="FOLDER",
        file_okay=False,
        envvar="WHORAN_CACHE",
        show_default="your cache folder",
        help="Where what was read is kept, and a model's answers, so that loading again reads and asks nothing twice.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Write the answer as JSON.")]
On = Annotated[str | None, typer.Option("--on", metavar="D", help=f"Ask about {DAY}.")]
From = Annotated[str | None, typer.Option("--from", metavar="D", help=f"Ask from {DAY}.")]
To = Annotated[str | None, typer.Option("--to", metavar="D", help="Ask up to and with that year, month or day.")]
AsKnownOn = Annotated[
    str | None,
    typer.Option("--as-known-on", metavar="D", help="Count only what documents of that day or before say."),
]
Limit = Annotated[int, typer.Option("--limit", metavar="N", min=1, help="How many to show.")]
DEFAULT_STORE = DEFAULT


def unicode_text(text: str) -> str:
    """The text, as it is. Raises BadParameter where the terminal sent bytes that are no text in its encoding."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise typer.BadParameter("it holds bytes that are no text: type it in the terminal's own encoding") from error
    return text
