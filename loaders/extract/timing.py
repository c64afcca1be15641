"""The dates that a sentence gives the verb or noun of a reading, as what they are of, and the status that they leave it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from loaders.extract.dates import Context, Expression, durations
from loaders.extract.dating import Dating
from loaders.extract.lasting import lasting
from loaders.extract.reading import Reading
from loaders.extract.sentences import Sentence

_LASTING = frozenset({"RUNS", "COMMISSIONED"})
"""Predicates whose claims end by a length of time that their sentence gives them."""

_BEGUN = timedelta(365)
"""How long ago an award was where what it is for must have begun since."""


def timed(reading: Reading, dating: Dating, sentence: Sentence, context: Context) -> tuple[list[Expression], str]:
    """The dates of a reading in order, and its status."""
    dates = dating.of(reading.at, reading.predicate)
    if reading.predicate in _LASTING:
        dates = lasting(dates, durations(sentence.text, sentence.start))
    if reading.dated == "end":
        return [replace(date, lead="until") for date in dates], reading.status
    if reading.dated == "award":
        own = [date for date in dates if date.lead != "in"]
        return own, "asserted" if not own and _is_long_ago(dates, context) else reading.status
    return dates, reading.status


def _is_long_ago(dates: Sequence[Expression], context: Context) -> bool:
    """Whether the last of the dates is so long before the document's day that what was won is run by now."""
    return bool(dates) and context.published is not None and dates[-1].days[1] + _BEGUN < context.published[0]
