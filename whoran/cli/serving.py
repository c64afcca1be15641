"""The HTTP service: serve."""

from __future__ import annotations

from typing import Annotated

import typer

from whoran.cli.mistakes import CANNOT
from whoran.cli.options import DEFAULT_STORE, Store
from whoran.cli.terminal import complain

Host = Annotated[str, typer.Option("--host", metavar="HOST", help="The address to listen at.")]
Port = Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="The port; 0 is any free one.")]


def serve(host: Host = "127.0.0.1", port: Port = 8000, store: Store = DEFAULT_STORE) -> None:
    """Answer the same questions over HTTP, until Ctrl-C; /docs describes how."""
    from api.serve import ServeError
    from api.serve import serve as run
    from api.settings import Settings

    try:
        run(Settings(store), host, port)
    except ServeError as error:
        complain(f"whoran: {error}")
        raise typer.Exit(CANNOT) from error
