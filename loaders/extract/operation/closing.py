"""Who ran what closed: "Elmfield, run by Acme, closed in 2012", "Elmfield, which Acme ran, closed in 2012"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.model import Mention
from loaders.extract.grammar.view import View
from loaders.extract.reading import Page, Reading

_CLOSING = frozenset({"close", "shut", "close down", "shut down"})
_GOING_ON = frozenset({"asserted", "ended"})


def ended(page: Page, found: Sequence[Reading]) -> list[Reading]:
    """The readings; who ran what the line says to have closed ran it until that day."""
    closed = {
        each.name: item
        for at in page.view.phrases.verbs
        if (item := _item(page.view, at))
        for each in _shut(page.view, at)
    }
    if not closed:
        return list(found)
    began = any(date.lead == "from" for date in page.dates)
    return [
        said
        for each in found
        for said in (
            _told(each, closed[each.object.name], began) if _is_over(each) and each.object.name in closed else (each,)
        )
    ]


def _told(reading: Reading, item: int, began: bool) -> tuple[Reading, ...]:
    """The reading, ended on the day of the verb at an item, and as it was told where its own day may be that of its start."""
    until = replace(reading, status="ended", at=item, lead="until")
    return (until, replace(reading, status="ended")) if began else (until,)


def _item(view: View, at: int) -> int:
    """The item of a verb of closing of which a line says that it came to pass; 0 for another verb."""
    verb = view.clauses.verb(at)
    alone = verb.lemma in _CLOSING and (view.clauses.object(at) is None or view.clauses.is_passive(at))
    return verb.at if alone and not view.clauses.is_reduced(at) and view.status(at, True) == "asserted" else 0


def _shut(view: View, at: int) -> tuple[Mention, ...]:
    """What a verb of closing is said of, over what an aside says of it."""
    subject = view.clauses.subject(at)
    return view.named(subject, ("Service",)) if subject is not None else ()


def _is_over(reading: Reading) -> bool:
    return reading.predicate == "RUNS" and reading.status in _GOING_ON and reading.lead is None and reading.dated == ""
