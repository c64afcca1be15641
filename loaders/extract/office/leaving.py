"""Offices that their holders leave in the same line: "Acme's chief executive, Ann Lee, resigned in May"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.office.moves import GIVEN_UP, PERSON, Held
from loaders.extract.office.span import Span

_LEAVING = words("resign quit retire") | {"step down", "stand down", "bow out"}


def left(view: View, span: Span, held: Held) -> Held:
    """The holder as the verb of leaving puts it whose subject the title or its holder is; else as told."""
    if held.is_told or held.status != "asserted":
        return held
    verb = next(_leaving(view, span, held), None)
    said = view.status(verb, True) if verb is not None else ""
    if verb is None or not said:
        return held
    return replace(
        held, status=dict(GIVEN_UP).get(said, said), at=view.clauses.verb(verb).at, lead="until", is_told=True
    )


def _leaving(view: View, span: Span, held: Held) -> Iterator[int]:
    for verb in view.phrases.verbs:
        subject = view.clauses.subject(verb) if view.clauses.verb(verb).lemma in _LEAVING else None
        if subject is not None and (subject == span.begin or set(view.named(subject, PERSON)) & set(held.people)):
            yield verb
