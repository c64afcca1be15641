"""Decisions of people on claims, all of them reversible: judge reject, correct, add."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated, Any

import typer

from graph.model import ClaimJudgement
from graph.store import Store as Opened
from graph.stores import existing_store
from graph.vocabulary import PREDICATES, STATUSES
from queries.judgements import claim_answer
from whoran.cli.judging import By, Note, Url, undoing
from whoran.cli.options import DEFAULT_STORE, Store, unicode_text
from whoran.cli.terminal import say
from whoran.documents import document_called
from whoran.drafts import Draft
from whoran.judged import heard_of
from whoran.readings import added, corrected
from whoran.render.claim import claim_text
from whoran.render.decided import DONE
from whoran.standing import standing

ClaimId = Annotated[
    str,
    typer.Argument(
        metavar="CLAIM_ID",
        show_default=False,
        help="The id that evidence and extract --explain show, or its beginning.",
    ),
]
Document = Annotated[
    str,
    typer.Argument(
        metavar="DOCUMENT", show_default=False, help="Its id or the beginning of it, its address or its title."
    ),
]
Quote = Annotated[
    str,
    typer.Option("--quote", callback=unicode_text, metavar="TEXT", show_default=False, help="The words that say so."),
]


def _name(side: str) -> Any:
    told = f"Its {side}: a name, kind:Name or an id."
    return typer.Option(f"--{side}", callback=_unicode, metavar="NAME", show_default=False, help=told)


def _unicode(text: str | None) -> str | None:
    return None if text is None else unicode_text(text)


def _kind(side: str) -> Any:
    return typer.Option(f"--{side}-kind", metavar="KIND", show_default=False, help=f"The kind of its {side}.")


Subject = Annotated[str | None, _name("subject")]
Object = Annotated[str | None, _name("object")]
SubjectKind = Annotated[str | None, _kind("subject")]
ObjectKind = Annotated[str | None, _kind("object")]
_PREDICATE = typer.Option(
    "--predicate", metavar="PREDICATE", show_default=False, help=f"One of {', '.join(PREDICATES)}."
)
Predicate = Annotated[str | None, _PREDICATE]
From = Annotated[
    str | None,
    typer.Option("--from", metavar="D", show_default=False, help="When it started, or the day of an event (EDTF)."),
]
To = Annotated[
    str | None,
    typer.Option("--to", metavar="D", show_default=False, help="The first day on which it no longer held (EDTF)."),
]
Span = Annotated[
    str | None,
    typer.Option(
        "--span", metavar="D/D", show_default=False, help="Both, as answers show them: 2015-02-01/2019-02-15."
    ),
]
Status = Annotated[
    str | None, typer.Option("--status", metavar="STATUS", show_default=False, help=f"One of {', '.join(STATUSES)}.")
]
SaidBy = Annotated[
    str | None,
    typer.Option("--said-by", callback=_unicode, metavar="NAME", show_default=False, help="The speaker quoted."),
]
Qualifiers = Annotated[
    list[str] | None,
    typer.Option("--qualifier", metavar="KEY=VALUE", show_default=False, help="As part=supervision; may be repeated."),
]


def reject(claim: ClaimId, note: Note = "", by: By = "", url: Url = "", store: Store = DEFAULT_STORE) -> None:
    """Leave a claim out of all answers; the record keeps it."""
    with closing(existing_store(store)) as opened:
        found = standing(opened, claim)
        judgement = ClaimJudgement("reject", found.id, found.claim, by, note, url)
        opened.judge([judgement])
    say(f"Kept: no answer counts {claim_text(claim_answer(found.claim))}.")
    _tell(judgement, found.judgement)


def correct(
    claim: ClaimId,
    subject: Subject = None,
    subject_kind: SubjectKind = None,
    predicate: Predicate = None,
    object_: Object = None,
    object_kind: ObjectKind = None,
    from_: From = None,
    to: To = None,
    span: Span = None,
    status: Status = None,
    said_by: SaidBy = None,
    qualifier: Qualifiers = None,
    note: Note = "",
    by: By = "",
    url: Url = "",
    store: Store = DEFAULT_STORE,
) -> None:
    """Read a claim otherwise: say only what is otherwise; an empty text takes away what was read."""
    draft = Draft(
        subject, subject_kind, predicate, object_, object_kind, from_, to, span, status, said_by, qualifier or ()
    )
    with closing(existing_store(store)) as opened:
        found = standing(opened, claim)
        reading = corrected(opened, found.claim, found.passage, draft)
        unheard = _unheard(opened, draft)
        judgement = ClaimJudgement("correct", found.id, reading, by, note, url)
        opened.judge([judgement])
    say(f"Kept: {claim_text(claim_answer(reading))}. It was: {claim_text(claim_answer(found.claim))}.")
    _tell(judgement, found.judgement, *unheard)


def add(
    document: Document,
    quote: Quote,
    subject: Annotated[str, _name("subject")],
    predicate: Annotated[str, _PREDICATE],
    object_: Annotated[str, _name("object")],
    subject_kind: SubjectKind = None,
    object_kind: ObjectKind = None,
    from_: From = None,
    to: To = None,
    span: Span = None,
    status: Status = None,
    said_by: SaidBy = None,
    qualifier: Qualifiers = None,
    note: Note = "",
    by: By = "",
    url: Url = "",
    store: Store = DEFAULT_STORE,
) -> None:
    """Count a claim that was not read, by the words of a document that make it."""
    draft = Draft(
        subject, subject_kind, predicate, object_, object_kind, from_, to, span, status, said_by, qualifier or ()
    )
    with closing(existing_store(store)) as opened:
        _, source = document_called(opened, document)
        reading = added(opened, source, quote, draft)
        unheard = _unheard(opened, draft)
        judgement = ClaimJudgement("add", reading.id, reading, by, note, url)
        opened.judge([judgement])
    say(f"Kept: {claim_text(claim_answer(reading))}.")
    _tell(judgement, None, *unheard)


def _unheard(store: Opened, draft: Draft) -> list[str]:
    """What to say of names that nothing has yet."""
    return [told for name in (draft.subject, draft.object) if name and (told := heard_of(store, name))]


def _tell(judgement: ClaimJudgement, former: ClaimJudgement | None, *told: str) -> None:
    """How to take a decision back, and what it takes the place of."""
    for each in told:
        say(each)
    if former:
        by = f" by {former.by}" if former.by else ""
        say(
            f"It takes the place of a decision: the claim was {DONE[former.verdict]}{by}. Undo brings back what was read."
        )
    say(undoing(judgement))
