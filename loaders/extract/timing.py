"""The dates that a sentence gives the verb or noun of a reading, as what they are of, and the status that they leave it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from loaders.extract.dates import Context, Duration, Expression, durations
from loaders.extract.dating import Dating, leading
from loaders.extract.lasting import beside, lasting
from loaders.extract.reading import Reading
from loaders.extract.sentences import Sentence

_LASTING = frozenset({"RUNS", "COMMISSIONED"})
"""Predicates whose claims end by a length of time that their sentence gives them."""

_SINCE = re.compile(r"\bsince \w+ing\b[^.;]{0,60}$")
_BEGUN = timedelta(365)
"""How long ago an award was where what it is for must have begun since."""


def timed(reading: Reading, dating: Dating, sentence: Sentence, context: Context) -> tuple[list[Expression], str]:
    """The dates of a reading in order, each as the bound that its rule knows it to be, and its status."""
    dates = dating.of(reading.at, reading.predicate) if reading.is_dated else []
    if reading.predicate in _LASTING:
        dates = lasting(dates, beside(dating.line, reading.at, _lengths(sentence)))
    if reading.dated == "end":
        return [replace(date, lead="until") for date in dates], reading.status
    if reading.dated == "award":
        own = [date for date in dates if date.lead != "in"]
        return own, "asserted" if not own and _is_long_ago(dates, context) else reading.status
    own = [leading(date, reading.lead) for date in dates] if reading.lead else dates
    return own, _status(reading, own, context)


def _lengths(sentence: Sentence) -> list[Duration]:
    """The lengths of time that a sentence gives what it tells; not that of a contract won at its start: "since winning"."""
    found = durations(sentence.text, sentence.start)
    return [each for each in found if not _SINCE.search(sentence.text[: each.start - sentence.start])]


def _status(reading: Reading, own: Sequence[Expression], context: Context) -> str:
    """How the reading puts it; what begins after the document's day is planned: "takes over as chair next month"."""
    if not (own and context.published and reading.status == "asserted" and reading.lead == "from"):
        return reading.status
    return "planned" if own[0].days[0] > context.published[1] else reading.status


def _is_long_ago(dates: Sequence[Expression], context: Context) -> bool:
    """Whether the last of the dates is so long before the document's day that what was won is run by now."""
    return bool(dates) and context.published is not None and dates[-1].days[1] + _BEGUN < context.published[0]
