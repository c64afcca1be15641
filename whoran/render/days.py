"""Days in words: those asked about, those of a span, and why a maybe is one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from graph.span import day_after, day_before
from queries.answers import SpanAnswer, WindowAnswer
from queries.words import day_text, last_named, stretch_text

SOME_DAY_SEEN = "seen on some day"
"""How the words of a span begin that is seen on a day of which only the month or the year is known."""


def asked(days: WindowAnswer) -> str:
    """The days that a question asks about: "on 1 June 2018", "in June 2018", "in 2018"; empty for all days."""
    first, last = _day(days["first"]), _day(days["last"])
    if first and last:
        return _stretch(first, last)
    if first:
        return f"from {day_text(first)} on"
    return f"up to {day_text(last)}" if last else ""


def since(span: SpanAnswer) -> str:
    """When something started: "from 1 February 2015"; empty where no source says."""
    first, last = _day(span["start_min"]), _day(span["start_max"])
    if first and last:
        return f"from {stretch_text(first, last)}"
    if first:
        return f"from {day_text(first)} or later"
    return f"from {day_text(last)} or earlier" if last else ""


def until(span: SpanAnswer) -> str:
    """When something ended: "until 26 or 27 June 2021"; empty where no source says."""
    first, last = _day(span["end_min"]), _day(span["end_max"])
    if first and last:
        return f"until {stretch_text(first, last_named(first, last))}"
    if first:
        return f"at least until {day_text(day_before(first))}"
    return f"until {day_text(last)} or earlier" if last else ""


def doubt(span: SpanAnswer, status: str, days: WindowAnswer) -> str:
    """Why it only possibly held on the days asked about."""
    if status == "planned":
        return "it was planned, and no source says that it happened"
    first, last = days["first"] or "0001-01-01", days["last"] or "9999-12-31"
    if (span["start_max"] or "9999-12-31") > last:
        return _start_doubt(span)
    if (span["end_min"] or "0001-01-01") <= first:
        return _end_doubt(span)
    return "a source denies it"


def day(text: str) -> str:
    """The date of a document, as precise as it is given: "15 February 2019", "February 2019", "2019"."""
    parts = text.split("-")
    if not all(part.isdigit() for part in parts):
        return text
    year, *rest = (int(part) for part in parts)
    if len(rest) == 2:
        return day_text(date(year, *rest))
    return f"{date(year, rest[0], 1):%B %Y}" if rest and rest[0] <= 12 else text


def _start_doubt(span: SpanAnswer) -> str:
    if span["text"].startswith(SOME_DAY_SEEN):
        return f"it is only {span['text']}"
    first, last = _day(span["start_min"]), _day(span["start_max"])
    if first and last:
        return _not_known(stretch_text(first, last), "started")
    if first:
        return "no source says that it had started"
    # A start on the very day before the latest end is no sighting: it follows from the end.
    seen = last and _day(span["end_max"]) != day_after(last)
    return f"no source sees it before {day_text(last)}" if last and seen else "no source says when it started"


def _end_doubt(span: SpanAnswer) -> str:
    if span["text"].startswith(SOME_DAY_SEEN):
        return f"it is only {span['text']}"
    first, last = _day(span["end_min"]), _day(span["end_max"])
    if first and last:
        return _not_known(stretch_text(first, last_named(first, last)), "ended")
    seen = first and _day(span["start_min"]) != day_before(first)
    return (
        f"no source sees it after {day_text(day_before(first))}" if first and seen else "no source says when it ended"
    )


def _not_known(stretch: str, verb: str) -> str:
    if stretch.startswith("some day"):
        return f"the{stretch.removeprefix('some')} on which it {verb} is not known"
    return f"whether it {verb} on {stretch} is not known"


def _stretch(first: date, last: date) -> str:
    if first == last:
        return f"on {day_text(first)}"
    if (first.month, first.day, last.month, last.day, last.year) == (1, 1, 12, 31, first.year):
        return f"in {first.year}"
    month_end = monthrange(first.year, first.month)[1]
    if first.day == 1 and last == first.replace(day=month_end):
        return f"in {first:%B %Y}"
    return f"from {day_text(first)} to {day_text(last)}"


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
