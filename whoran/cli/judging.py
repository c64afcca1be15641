"""Decisions of people, all of them reversible: judge same, not-same, unsure, reject, undo, list."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Annotated

import typer

from graph import plain
from graph.model import ClaimJudgement, EntityJudgement
from graph.stores import existing_store
from queries.evidence import identified
from whoran.cli.options import DEFAULT_STORE, Json, Store, unicode_text
from whoran.cli.terminal import say, show, show_json
from whoran.judged import document_known, heard_of, refuse_other_family, refuse_unknown_claim, uses
from whoran.render.judgements import judgements

Left = Annotated[
    str, typer.Argument(callback=unicode_text, metavar="A", show_default=False, help="A name, kind:Name, or an id.")
]
Right = Annotated[str, typer.Argument(callback=unicode_text, metavar="B", show_default=False, help="Another one.")]
InDocument = Annotated[
    str | None, typer.Option("--in", metavar="DOCUMENT", help="Decide only on A as the document of this id uses it.")
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
Id = Annotated[str, typer.Argument(metavar="ID", show_default=False, help="The id that judge list shows.")]
ClaimId = Annotated[str, typer.Argument(metavar="CLAIM_ID", show_default=False, help="The id that evidence shows.")]

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
            document = document_known(opened, in_document) if in_document else None
            one, other = uses(opened, left, right, document)
            if verdict == SAME:
                refuse_other_family(one, other)
            unheard = [told for told in (heard_of(opened, left), heard_of(opened, right)) if told]
            judgement = EntityJudgement(verdict, one, other, by, note, url)
            opened.judge([judgement])
        say(f"Kept: {one.name} ({one.kind}) {verdict} {other.name} ({other.kind}).")
        for told in unheard:
            say(told)
        say(f"To take it back: whoran judge undo {judgement.id.hex()}")

    decide.__doc__ = VERDICTS[verdict]
    return decide


def reject(claim: ClaimId, note: Note = "", by: By = "", url: Url = "", store: Store = DEFAULT_STORE) -> None:
    """Leave a claim out of all answers; the record keeps it."""
    judgement = ClaimJudgement("reject", identified(claim), None, by, note, url)
    with closing(existing_store(store)) as opened:
        refuse_unknown_claim(opened, claim)
        opened.judge([judgement])
    say(f"Kept: no answer counts the claim {claim}.")
    say(f"To take it back: whoran judge undo {judgement.id.hex()}")


def undo(judgement: Id, store: Store = DEFAULT_STORE) -> None:
    """Take a decision back."""
    with closing(existing_store(store)) as opened:
        opened.undo(identified(judgement))
    say(f"Undone: {judgement}.")


def listing(store: Store = DEFAULT_STORE, as_json: Json = False) -> None:
    """All decisions, with the ids by which they are undone."""
    with closing(existing_store(store)) as opened:
        found = opened.judgements()
    if as_json:
        show_json([{"id": each.id.hex(), **plain.judgement(each)} for each in found])
    else:
        show(judgements(found))
