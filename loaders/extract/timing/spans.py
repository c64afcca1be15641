"""When a claim held: from the dates beside its verb and the day of its document, for its status and shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from graph.span import UNDATED, UNKNOWN_MAX, UNKNOWN_MIN, Span, day_after
from graph.vocabulary import PREDICATES
from loaders.extract.dates import Context, Expression, Sides

_START = frozenset({"from", "after", "between"})
ENDING = frozenset({"until", "before", "by", "between"})
"""Leads of expressions that tell when something ends."""


_AWARD_ENDING = ENDING - {"by"}
"""Those that tell when an award ends: what is to come of it "by 2025" is no end."""


def span(predicate: str, status: str, found: Sequence[Expression], context: Context) -> Span:
    """The span of a claim that these expressions date."""
    if PREDICATES[predicate].is_event:
        return _event(predicate, status, found, context)
    if predicate == "ABOUT":
        return UNDATED
    return _state(predicate, status, found, context)


def _event(predicate: str, status: str, found: Sequence[Expression], context: Context) -> Span:
    found = [each for each in found if each.lead != "until" or each.sides]  # "won the contract to run it until May"
    if predicate == "TOOK_OVER":
        found = [_first(each) for each in found]
    if found:
        return _on(_narrowest(found), context if status == "planned" else Context(None))
    if not context.published:
        return UNDATED
    if status == "planned":
        return Span.event(context.published[0], UNKNOWN_MAX)
    return Span.event(UNKNOWN_MIN, context.published[1])


def _first(each: Expression) -> Expression:
    """When something is taken over that is to be had from one day until another."""
    lasts = each.sides is not None and each.words.lower().startswith("from")
    return replace(each, days=each.sides[0], lead="in", sides=None) if lasts and each.sides else each


def _on(date: Expression, context: Context) -> Span:
    """The span of an event that a date gives its day, or the last that it can have."""
    first, last = date.days
    if date.lead not in ENDING or date.sides:
        return Span.event(first, last)
    if context.published and context.published[0] <= last:
        return Span.event(context.published[0], last)
    return Span(start_max=last)


def _narrowest(found: Sequence[Expression]) -> Expression:
    """The first of the dates, or one that says more closely when: "its second purchase of 2016, in March"."""
    within = (each for each in found[1:] if found[0].days[0] <= each.days[0] and each.days[1] <= found[0].days[1])
    return min(within, key=lambda each: each.days[1] - each.days[0], default=found[0])


def _state(predicate: str, status: str, found: Sequence[Expression], context: Context) -> Span:
    found = [_begun(each, context) if status == "planned" and each.lead == "by" else each for each in found]
    starts = [each for each in found if _starts(each, predicate, status)]
    if predicate == "COMMISSIONED":
        starts.sort(key=lambda each: each.lead in _START)
    start = _sides(starts[0])[0] if starts else None
    ending = _AWARD_ENDING if predicate == "COMMISSIONED" else ENDING
    end = next((_sides(each)[1] for each in found if each.lead in ending), None)
    seen = next((each.days for each in found if each.lead == "in"), None)
    plain = _undated(status, context)
    if start is None and end is None:
        return _seen(seen) if seen and status == "ended" else plain
    return _consistent(
        Span(
            start[0] if start else plain.start_min,
            start[1] if start else plain.start_max,
            end[0] if end else plain.end_min,
            day_after(end[1]) if end else plain.end_max,
        ),
        start,
        end,
    )


def _begun(each: Expression, context: Context) -> Expression:
    """What is to be so by a date begins some day until then."""
    first = context.published[0] if context.published else UNKNOWN_MIN
    return replace(each, days=(min(first, each.days[1]), each.days[1]), lead="from")


def _consistent(whole: Span, start: tuple[date, date] | None, end: tuple[date, date] | None) -> Span:
    """The span; where the document's own day does not fit the dates that it gives, these dates alone."""
    if not whole.impossible:
        return whole
    first = start or (UNKNOWN_MIN, UNKNOWN_MAX)
    last = (end[0], day_after(end[1])) if end else (UNKNOWN_MIN, UNKNOWN_MAX)
    return Span(*first, *last)


def _starts(each: Expression, predicate: str, status: str) -> bool:
    if each.lead in _START:
        return True
    begins = predicate == "COMMISSIONED" or status == "planned"
    return begins and each.lead not in ENDING


def _sides(each: Expression) -> Sides:
    """When what a date bounds begins and ends, where it says both."""
    return each.sides or (each.days, each.days)


def _seen(days: tuple[date, date]) -> Span:
    return Span(start_max=days[1], end_min=day_after(days[0]))


def seen(found: Sequence[Expression], context: Context) -> Span:
    """The span of a figure: when it was counted, else the document's own day."""
    return _seen(found[0].days) if found else _undated("asserted", context)


def _undated(status: str, context: Context) -> Span:
    if not context.published:
        return UNDATED
    first, last = context.published
    if status == "planned":
        return Span(start_min=first)
    if status == "ended":
        return Span(end_max=last)
    return Span(start_max=last, end_min=day_after(first))
