"""A claim as a person types it, and what can be wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph import edtf
from graph.edtf import DateError
from graph.model import Pairs, pairs
from graph.span import UNDATED, Span
from graph.vocabulary import PREDICATES, STATUSES, Predicate
from queries.errors import QuestionError


class BadClaim(QuestionError):
    """What was typed makes no claim; the message says what to write instead."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person says of a claim; None where nothing is said.

    A party is a name, which may carry its kind (``region:Wales``), or an entity's id. ``start`` and ``end`` are EDTF,
    ``span`` both of them with a slash between; an end is the day of the change. A qualifier is ``KEY=VALUE``.
    """

    subject: str | None = None
    subject_kind: str | None = None
    predicate: str | None = None
    object: str | None = None
    object_kind: str | None = None
    start: str | None = None
    end: str | None = None
    span: str | None = None
    status: str | None = None
    said_by: str | None = None
    qualifiers: Sequence[str] = ()


def predicate_of(draft: Draft, former: str) -> Predicate:
    """The predicate that is meant; ``former`` where none is said. Raises BadClaim."""
    return PREDICATES[one_of(draft.predicate or former, tuple(PREDICATES), "predicate")]


def status_of(draft: Draft, former: str) -> str:
    """The status that is meant; ``former`` where none is said. Raises BadClaim."""
    return one_of(draft.status or former, STATUSES, "status")


def one_of(typed: str, allowed: Sequence[str], what: str) -> str:
    """The one of the allowed words that is typed, in any capitals. Raises BadClaim."""
    meant = next((each for each in allowed if each.casefold() == typed.strip().casefold()), None)
    if meant is None:
        raise BadClaim(f"{typed!r} is no {what}: write one of {', '.join(allowed)}")
    return meant


def span_of(draft: Draft, predicate: Predicate, former: Span) -> Span:
    """When it held: ``former``, but for the sides of it that are said. Raises BadClaim."""
    start, end = _sides(draft, predicate)
    if start is None and end is None:
        return former
    try:
        span = _event(start, end) if predicate.is_event else _state(start, end, former)
    except DateError as error:
        raise BadClaim(f"{error}; an interval has a slash (2015/2019), and what is not known is left empty") from error
    if span.impossible:
        raise BadClaim("it would end before it starts: an end is the first day on which it no longer held")
    return span


def qualifiers_of(draft: Draft, predicate: Predicate, former: Pairs) -> Pairs:
    """The former qualifiers that the predicate takes, with what is said of them; an empty value takes one away.

    Raises BadClaim.
    """
    found = {key: value for key, value in former if key in predicate.qualifiers}
    for typed in draft.qualifiers:
        key, equals, value = typed.partition("=")
        if key.strip() not in predicate.qualifiers or not equals:
            known = ", ".join(predicate.qualifiers) or "none"
            raise BadClaim(f"{typed!r}: a qualifier is KEY=VALUE, and those of {predicate.name} are {known}")
        found[key.strip()] = value.strip()
    return pairs(found)


def _sides(draft: Draft, predicate: Predicate) -> tuple[str | None, str | None]:
    """Start and end as typed, however they were given. Raises BadClaim."""
    if draft.span is None:
        return draft.start, draft.end
    if draft.start is not None or draft.end is not None:
        raise BadClaim("say when by --span, or by --from and --to, not by both")
    if predicate.is_event:
        return draft.span, None
    start, slash, end = draft.span.partition("/")
    if not slash:
        raise BadClaim(
            f"{draft.span!r}: a span is START/END, with nothing where a side is not known, as in 2015-02-01/"
        )
    return start, end


def _event(day: str | None, end: str | None) -> Span:
    if _known(end):
        raise BadClaim("an event has a day and no end: say --from alone")
    return Span.event(*edtf.days(_known(day))) if _known(day) else UNDATED


def _state(start: str | None, end: str | None, former: Span) -> Span:
    said = edtf.between(_known(start), _known(end))
    first = (former.start_min, former.start_max) if start is None else (said.start_min, said.start_max)
    last = (former.end_min, former.end_max) if end is None else (said.end_min, said.end_max)
    return Span(*first, *last)


def _known(side: str | None) -> str:
    """A side of a span as typed; empty where it is open or not said."""
    return "" if side is None or side.strip() == ".." else side.strip()
