"""Saved queries for Neo4j: listed, filled in to be pasted or opened in Browser, and run here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from inspect import Parameter as Taken
from inspect import Signature
from typing import Annotated, Any

import typer

from graph.find import called
from graph.store import StoreUnavailable
from graph.stores import cypher as run_cypher
from graph.stores import existing_store
from queries.saved import Parameter, SavedQuery, saved_queries
from queries.values import TYPES, Value
from whoran.browser import HTTP_PORT, address, in_neo4j, refuse_no_store
from whoran.cli.options import DEFAULT_STORE, Json, Store, unicode_text
from whoran.cli.terminal import say, show, show_json
from whoran.render.saved import listed, rows

Run = Annotated[bool, typer.Option("--run", help="Run it on the store, and write its rows.")]
HttpPort = Annotated[
    int, typer.Option("--http-port", metavar="N", min=1, max=65535, help="The port at which the server shows Browser.")
]

COMMON: tuple[tuple[str, object, object], ...] = (
    ("run", Run, False),
    ("store", Store, DEFAULT_STORE),
    ("http_port", HttpPort, HTTP_PORT),
    ("as_json", Json, False),
)
"""What each of the commands takes beside its query's parameters: name, annotation, default."""


def listing(context: typer.Context, as_json: Json = False) -> None:
    """Saved queries for Neo4j Browser: list them, or fill one in, to paste, to open or to run."""
    if context.invoked_subcommand:
        return
    found = list(saved_queries().values())
    if as_json:
        show_json([_plain(query) for query in found])
    else:
        show(listed(found))


def filling(query: SavedQuery) -> Callable[..., None]:
    """The command that fills in a saved query, whose options are the query's parameters."""

    def fill(context: typer.Context, **given: Any) -> None:
        run, store, http_port, as_json = (given.pop(name) for name, _, _ in COMMON)
        written = {name.strip("_"): text for name, text in given.items() if text is not None}
        values = query.values(written, context.args)
        refuse_no_store(store)
        if run:
            _run(query, values, store, as_json)
            return
        _tell(query, values, address(store, query.filled_in(values), http_port), as_json)
        if not in_neo4j(store):
            say("Browser's address is guessed, since --store names no server (neo4j://HOST:7687)")

    fill.__doc__ = f"{query.title}.\n\n{query.about}"
    vars(fill)["__signature__"] = _signature(query)
    return fill


def example(query: SavedQuery) -> str:
    """How to fill it in, with what it must be given."""
    needed = (each for each in query.parameters if each.default is None)
    given = " ".join(f"--{each.name} {_quoted(each.example)}" for each in needed)
    return f"whoran cypher {query.name} {given}"


def _quoted(text: str) -> str:
    return f'"{text}"' if " " in text else text


def _signature(query: SavedQuery) -> Signature:
    """What the command takes, from which typer makes its options."""
    context = Taken("context", Taken.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    own = [(f"{each.name}_", _option(each), None) for each in query.parameters]
    options = [Taken(name, Taken.KEYWORD_ONLY, annotation=kind, default=value) for name, kind, value in (*own, *COMMON)]
    return Signature([context, *options])


def _option(parameter: Parameter) -> object:
    known = f"such as {parameter.example}" if parameter.default is None else f"else {parameter.default}"
    told = f"{parameter.what.capitalize()}: {TYPES[parameter.type].what}, {known}."
    option = typer.Option(f"--{parameter.name}", metavar=parameter.type.upper(), callback=_text, help=told)
    return Annotated[str | None, option]


def _text(written: str | None) -> str | None:
    return None if written is None else unicode_text(written)


def _tell(query: SavedQuery, values: Mapping[str, Value], opened: str, as_json: bool) -> None:
    script = query.script(values)
    if as_json:
        show_json({"name": query.name, "script": script, "statement": query.filled_in(values), "address": opened})
        return
    print(script)
    sys.stdout.flush()
    print(f"\nIn Neo4j Browser: {opened}", file=sys.stderr)


def _run(query: SavedQuery, values: Mapping[str, Value], store: str, as_json: bool) -> None:
    if not in_neo4j(store):
        raise StoreUnavailable(f"{store} is not in Neo4j, which a saved query runs on: say --store neo4j://HOST:7687")
    with closing(existing_store(store)) as opened:
        columns, found = run_cypher(store, query.statement, values)
        unknown = [] if found else [name for name in _names(query, values) if not called(opened, name)]
    if as_json:
        show_json([dict(zip(columns, row, strict=True)) for row in found])
    else:
        show(rows(columns, found))
    for name in unknown:
        say(f'nothing is called "{name}": whoran cypher find --words "{name}" --run')


def _names(query: SavedQuery, values: Mapping[str, Value]) -> list[str]:
    return [str(values[each.name]) for each in query.parameters if each.type == "name"]


def _plain(query: SavedQuery) -> dict[str, Any]:
    parameters = [
        {"name": each.name, "type": each.type, "what": each.what, "example": each.example, "default": each.default}
        for each in query.parameters
    ]
    return {
        "name": query.name,
        "title": query.title,
        "about": query.about,
        "parameters": parameters,
        "statement": query.statement,
    }
