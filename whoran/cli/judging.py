"""Decisions of people, all of them reversible: judge same, not-same, unsure, undo, list; those on claims stand beside."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Annotated

import typer

from graph.model import EntityJudgement, Judgement
from graph.stores import existing_store
from queries import judgements as decisions
from whoran.beginnings import judgement_id
from whoran.cli.options import DEFAULT_STORE, Json, Store, unicode_text
from whoran.cli.terminal import say, show, show_json
from whoran.documents import document_called
from whoran.judged import heard_of, refuse_other_family, uses
from whoran.render.judgements import judgements

Left = Annotated[
    str, typer.Argument(callback=unicode_text, metavar="A", show_default=False, help="A name, kind:Name, or an id.")
]
Right = Annotated[str, typer.Argument(callback=unicode_text, metavar="B", show_default=False, help="Another one.")]
InDocument = Annotated[
    str | None, typer.Option("--in", metavar="DOCUMENT", help="Decide only on A as this document uses it.")
]
Note = Annotated[
    str, typer.Option("--note", callback=unicode_text, metavar="TEXT", show_default=False, help="The reason.")
]
By = Annotated[
    str, typer.Option("--by", callback=unicode_text, metavar="NAME", show_default=False, help="Who decides.")
]
Url = Annotated[
    str, typer.Option("--url", callback=unicode_text, metavar="URL", show_default=False, help="What it rests on.")
]
Id = Annotated[
    str, typer.Argument(metavar="ID", show_default=False, help="The id that judge list shows, or its beginning.")
]

SAME = "same"
VERDICTS: dict[str, str] = {
    SAME: "A and B are one.",
    "not-same": "A and B are two; with --in and one name twice: what a document calls so is another than elsewhere.",
    "unsure": "Somebody looked at A and B, and cannot say.",
}
"""Decisions on entities, with what they say."""


def on_entities(verdict: str) -> Callable[..., None]:
    """The command that decides so on two entities."""

    def decide(
        left: Left,
        right: Right,
        in_document: InDocument = None,
        note: Note = "",
        by: By = "",
        url: Url = "",
        store: Store = DEFAULT_STORE,
    ) -> None:
        with closing(existing_store(store)) as opened:
            document = document_called(opened, in_document)[0] if in_document else None
            one, other = uses(opened, left, right, document)
            if verdict == SAME:
                refuse_other_family(one, other)
            unheard = [told for told in (heard_of(opened, left), heard_of(opened, right)) if told]
            judgement = EntityJudgement(verdict, one, other, by, note, url)
            opened.judge([judgement])
        say(f"Kept: {one.name} ({one.kind}) {verdict} {other.name} ({other.kind}).")
        for told in unheard:
            say(told)
        say(undoing(judgement))

    decide.__doc__ = VERDICTS[verdict]
    return decide


def undoing(judgement: Judgement) -> str:
    """How to take a decision back."""
    return f"To take it back: whoran judge undo {judgement.id.hex()}"


def undo(judgement: Id, store: Store = DEFAULT_STORE) -> None:
    """Take a decision back."""
    with closing(existing_store(store)) as opened:
        found = judgement_id(opened, judgement)
        opened.undo(found)
    say(f"Undone: {found.hex()}.")


def listing(store: Store = DEFAULT_STORE, as_json: Json = False) -> None:
    """All decisions, with the ids by which they are undone; those on claims with their sentences."""
    with closing(existing_store(store)) as opened, opened.at_once() as state:
        found = decisions.judgements(state)
    if as_json:
        show_json(found)
    else:
        show(judgements(found))
