"""The command: a Neo4j server until Ctrl-C, and what to type to use it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from whoran.cli.terminal import complain, output, say
from whoran.local_neo4j.configuration import Configuration
from whoran.local_neo4j.errors import PortTaken, ServerError
from whoran.local_neo4j.lines import LINES, NEWEST
from whoran.local_neo4j.lock import held
from whoran.local_neo4j.password import kept_password, settle
from whoran.local_neo4j.ports import taken
from whoran.local_neo4j.ready import ready
from whoran.local_neo4j.server import LocalServer

SHORTEST = 8
"""Characters that Neo4j wants in a password at least."""

EXAMPLES = """\b
Examples:
$ python -m whoran.local_neo4j
$ python -m whoran.local_neo4j --line 5.26 --data neo4j-5-data
$ python -m whoran.local_neo4j --data other-data --port 7688 --http-port 7475"""

app = typer.Typer(add_completion=False, rich_markup_mode=None)


def _known(line: str) -> str:
    if line not in LINES:
        raise typer.BadParameter(f"there is {' and '.join(LINES)}")
    return line


def _long_enough(password: str | None) -> str | None:
    if password is not None and len(password) < SHORTEST:
        raise typer.BadParameter(f"Neo4j wants at least {SHORTEST} characters")
    return password


Port = Annotated[int, typer.Option("--port", metavar="N", min=1, max=65535, help="The port for whoran and drivers.")]
HttpPort = Annotated[int, typer.Option("--http-port", metavar="N", min=1, max=65535, help="The port of Neo4j Browser.")]
LineName = Annotated[
    str, typer.Option("--line", metavar="LINE", callback=_known, help=f"The line of Neo4j: {' or '.join(LINES)}.")
]
Data = Annotated[
    Path, typer.Option("--data", metavar="FOLDER", file_okay=False, help="Where data, logs and the password are kept.")
]
Password = Annotated[
    str | None,
    typer.Option(
        "--password",
        metavar="WORD",
        callback=_long_enough,
        help="The password; without it the one that is kept with the data, at first a new one.",
    ),
]


@app.command(epilog=EXAMPLES)
def run(
    port: Port = 7687,
    http_port: HttpPort = 7474,
    line: LineName = NEWEST,
    data: Data = Path("neo4j-data"),
    password: Password = None,
) -> None:
    """Run a Neo4j server on this machine until Ctrl-C, fetching it first if need be; needs no Docker and no Java."""
    home = data.absolute()
    server = LocalServer(LINES[line], home, Configuration(port, http_port), say)
    try:
        _check({"--port": port, "--http-port": http_port})
        with held(data):
            _serve(server, password or kept_password(home))
    except ServerError as error:
        complain(f"whoran: {error}")
        raise typer.Exit(1) from error
    except KeyboardInterrupt:
        say("stopped")


def _check(ports: dict[str, int]) -> None:
    for option, port in ports.items():
        if taken(port):
            raise PortTaken(
                f"port {port} is taken, perhaps by another Neo4j: stop that, or choose another with {option}"
            )


def _serve(server: LocalServer, password: str) -> None:
    with server:
        settle(server.url, server.home, password)
        output().print(ready(server, password), soft_wrap=True)
        server.wait()
