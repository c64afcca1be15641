"""Looking things up: search, show, evidence."""

from __future__ import annotations

from typing import Annotated

import typer

import whoran
from whoran.cli.asking import answered
from whoran.cli.options import DEFAULT_STORE, Json, Limit, Name, Store
from whoran.render import evidence as evidence_page
from whoran.render import found, shown


def search(
    text: Annotated[str, typer.Argument(metavar="TEXT", show_default=False, help="Part of a name, or words.")],
    limit: Limit = 20,
    store: Store = DEFAULT_STORE,
    as_json: Json = False,
) -> None:
    """Entities by name, and passages of documents by their words."""
    with whoran.open(store) as graph:
        answer = graph.search(text, limit=limit)
    answered(answer, found.found, as_json)


def show(name: Name, limit: Limit = 100, store: Store = DEFAULT_STORE, as_json: Json = False) -> None:
    """All that is known of an entity: other names, edges, figures."""
    with whoran.open(store) as graph:
        answer = graph.show(name, limit=limit)
    answered(answer, shown.shown, as_json)


def evidence(
    fact: Annotated[
        str,
        typer.Argument(metavar="FACT_ID", show_default=False, help="The id that an answer shows, or its beginning."),
    ],
    limit: Limit = 100,
    store: Store = DEFAULT_STORE,
    as_json: Json = False,
) -> None:
    """Who says so: every sentence behind a fact, with the document that it stands in."""
    with whoran.open(store) as graph:
        answer = graph.evidence(fact, limit=limit)
    answered(answer, evidence_page.evidence, as_json)
