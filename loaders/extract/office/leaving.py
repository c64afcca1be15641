"""Offices that their holders leave in the same line: "Acme's chief executive, Ann Lee, resigned in May"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.grammar.lexicon import DISMISSING
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.office.moves import GIVEN_UP, PERSON, Held
from loaders.extract.office.span import Span

_LEAVING = words("resign quit retire depart die") | {
    "step down", "stand down", "step aside", "stand aside", "bow out", "move on",
}  # fmt: skip
_REMOVING = DISMISSING | {"suspend", "lose", "replace"}
_PERFECT = frozenset({"has", "have", "had"})


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
        place = _who_goes(view, verb)
        if place is not None and (place == span.begin or set(view.named(place, PERSON)) & set(held.people)):
            yield verb


def _who_goes(view: View, verb: int) -> int | None:
    """Where the one stands who leaves by the verb at a place: who resigns, is sacked, "has left"."""
    clauses = view.clauses
    lemma, thing = clauses.verb(verb).lemma, clauses.object(verb)
    if lemma in _LEAVING or (lemma == "leave" and thing is None and _PERFECT & set(clauses.verb(verb).words)):
        return clauses.subject(verb)
    if lemma in _REMOVING:
        return clauses.subject(verb) if clauses.is_passive(verb) else thing
    return None
