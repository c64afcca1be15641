"""The dates that a sentence gives the verb or noun of a reading, as what they are of, and the status that they leave it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from graph.model import Claim
from graph.vocabulary import PREDICATES
from loaders.extract.dates import Context, Duration, Expression, Lead, Sides, durations
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Reading
from loaders.extract.sentences import Sentence
from loaders.extract.timing.agreeing import BEGUN
from loaders.extract.timing.apportioned import Apportioned
from loaders.extract.timing.dating import Dating, leading
from loaders.extract.timing.lasting import beside, lasting

_LASTING = frozenset({"RUNS", "COMMISSIONED"})
"""Predicates whose claims end by a length of time that their sentence gives them."""

_TAKING_EFFECT = ("with effect", "effective", "from", "as of", "as from")
_FROM = ("from", "as ", "with ", "since", "effective")
_HOLDING = frozenset({"OWNS", "RUNS", "COVERS", "MEMBER_OF"})
_SHIFTING = frozenset({"asserted", "planned", "ended"})
_TIMELESS = frozenset({"COMMISSIONED", "ABOUT", "COVERS"})
"""Predicates whose starts say nothing of their status: what is awarded is awarded, whenever it begins."""

_SIGNING = words("signs sign seals seal awards award concludes conclude closes close hires hire appoints appoint")
"""Verbs in the present by which an award is made on the day that they are given, even one to come."""

_AGREEING = words("let sign award win agree")
"""Verbs whose date is that of a contract's beginning, never of its end: "let in 2011, will not be renewed"."""

_CHANGING = frozenset({"displaced", "left"})
"""Rules for whoever had what another took over."""

_SINCE = re.compile(r"\bsince \w+ing\b[^.;]{0,60}$")
_ENDED = re.compile(
    r"(?<!have )\b(ended|expired|lapsed|finished|ceased|terminated|stopped|ran out|cancelled|lost it) $"
)


def states(found: Iterable[Reading]) -> set[int]:
    """The items of the readings that tell what holds for some time, or that no date dates, and not what happened on a day."""
    held: set[int] = set()
    told: set[int] = set()
    for reading in found:
        (held if reading.predicate in _HOLDING or not reading.is_dated else told).add(reading.at)
    return held - told


def timed(
    reading: Reading, dating: Dating, shares: Apportioned, sentence: Sentence, context: Context
) -> tuple[list[Expression], str]:
    """The dates of a reading in order, each as the bound that its rule knows it to be, and its status."""
    dates, status = _bounded(reading, dating, shares, sentence, context)
    if status == "denied" and reading.predicate in _HOLDING:
        dates, status = _since_not(dates)
    return dates, "ended" if status == "asserted" and _is_over(reading, dates, sentence) else status


def _bounded(
    reading: Reading, dating: Dating, shares: Apportioned, sentence: Sentence, context: Context
) -> tuple[list[Expression], str]:
    if reading.status == "asserted" and shares.is_former(reading):
        reading = replace(reading, status="ended")
    if reading.status == "ended" and shares.is_current(reading):
        reading = replace(reading, status="asserted")
    told = "TOOK_OVER" if (reading.predicate, reading.dated) == ("RUNS", "end") else reading.predicate
    dates = shares.of(reading, dating.of(reading.at, told)) if reading.is_dated else []
    if reading.predicate in _LASTING:
        whole = lasting(dates, beside(dating.line, reading.at, lengths(sentence)))
        cut_short = reading.status == "ended" and standing(reading, whole, context) != "ended"
        dates = dates if cut_short else whole  # "had run it since 2011 under a 15-year contract"
    if reading.lead == "until" or reading.dated == "end":
        dates = [date for date in dates if dating.teller(date, reading.at) not in _AGREEING]
    if reading.dated == "end":
        dates = _of_change(dates) if reading.rule in _CHANGING else dates
        ends = [
            date if _is_begun(date) or _is_of_holder(date, dates) else replace(date, lead="until") for date in dates
        ]
        return ends, standing(reading, ends, context)
    if reading.dated == "award":
        own = [date for date in dates if date.lead != "in"]
        begun = not any(_is_begun(date) for date in own) and _is_long_ago([d for d in dates if d.lead == "in"], context)
        return own, "asserted" if begun and not own else standing(_begun(reading) if begun else reading, own, context)
    if reading.lead == "until" and len(dates) > 1:
        dates = [date for date in dates if date.start < dating.line[reading.at].start or not _is_since(date)]
    own = [_leading(date, reading.lead) for date in dates] if reading.lead else dates
    coming = _fitting(reading, dating.line[reading.at].low, own, context)
    is_run = reading.predicate == "RUNS" and not coming and _is_long_ago(own, context)
    return coming, "asserted" if is_run and reading.status == "planned" else standing(reading, coming, context)


def _of_change(dates: list[Expression]) -> list[Expression]:
    """When another took over, of dates that say until when they have it: "in place of Bolt from May until 2025"."""
    starts = [replace(date, days=_sides(date)[0], sides=None) for date in dates if date.lead != "until" or date.sides]
    return starts or dates


def _since_not(dates: list[Expression]) -> tuple[list[Expression], str]:
    """What is not so since a day was so until then: "has not run it since 2014"."""
    since = [replace(date, lead="until") for date in dates if date.words.lower().startswith("since")]
    return (since, "ended") if since else (dates, "denied")


def _is_over(reading: Reading, dates: Iterable[Expression], sentence: Sentence) -> bool:
    """Whether a verb in the past tells the end, so that it is over though its date goes on: "ended in 2015", told in that year."""
    if PREDICATES[reading.predicate].is_event or reading.predicate in _TIMELESS:
        return False
    ends = (date for date in dates if date.lead == "until")
    return any(_ENDED.search(sentence.text[: date.start - sentence.start]) for date in ends)


def _leading(date: Expression, lead: Lead) -> Expression:
    """The date as the bound that its rule knows it to be; who leaves "with effect from" a day leaves on it."""
    leaves = lead == "until" and date.lead == "from" and date.words.lower().startswith(_TAKING_EFFECT)
    return replace(date, lead=lead) if leaves else leading(date, lead)


def _begun(reading: Reading) -> Reading:
    """A reading whose plan has begun by now."""
    return replace(reading, status="asserted") if reading.status == "planned" else reading


def _is_of_holder(date: Expression, dates: Sequence[Expression]) -> bool:
    """Whether a date tells since when somebody had what they lost on another: "had run it since 2009, was replaced in May"."""
    return _is_since(date) and any(each.lead == "in" for each in dates)


def _is_since(date: Expression) -> bool:
    return date.lead == "from" and date.words.lower().startswith("since")


def _is_begun(date: Expression) -> bool:
    """Whether its verb rather than its preposition makes the date a start: "the contract commenced on 1 May"."""
    return date.lead == "from" and not date.words.lower().startswith(_FROM)


def standing(reading: Claim | Reading, dates: Sequence[Expression], context: Context) -> str:
    """The status that the dates leave a reading: what is to begin after the document's day is planned, however it is put.

    What was to begin before it goes on by now, and what lasted until then is over.
    """
    said, day = reading.status, context.published
    is_event = PREDICATES[reading.predicate].is_event
    if day is None or said not in _SHIFTING or (said == "ended" and is_event) or reading.predicate == "ABOUT":
        return said
    ends = [_sides(date)[1] for date in dates if date.lead in ("until", "between", "before")]
    if reading.predicate == "HELD_OFFICE" and any(
        _is_of_years(date) and _sides(date)[1][0] <= day[0] for date in dates
    ):
        return "ended"
    starts = [_sides(date)[0] for date in dates if date.lead in ("from", "between") or (is_event and date.lead == "in")]
    if ends and not is_event and ends[0][1] < day[0]:
        return "ended"
    if said == "ended":
        return "asserted" if ends and ends[0][0] > day[1] else said
    if reading.predicate in _TIMELESS:
        return "planned" if any(_is_ahead(date, context) for date in dates) else said
    if starts and starts[0][0] > day[1]:
        return "planned"
    return "asserted" if starts and not is_event and starts[0][1] < day[0] else said


def _is_of_years(date: Expression) -> bool:
    """Whether a stretch is told by its years: "chief executive 2014-19" is over in 2019."""
    return (
        date.lead == "between"
        and date.sides is not None
        and date.sides[1][0].month == 1
        and date.sides[1][1].month == 12
    )


def _sides(date: Expression) -> Sides:
    return date.sides or (date.days, date.days)


def _fitting(reading: Reading, verb: str, dates: list[Expression], context: Context) -> list[Expression]:
    """The dates that fit a status: "agreed in June to buy" does not date the purchase, nor "goes to Acme in May" the award."""
    if (reading.predicate, reading.status) == ("COMMISSIONED", "asserted") and verb not in _SIGNING:
        return [date for date in dates if not (_is_ahead(date, context) or _is_to_last(date, context))]
    if reading.status != "planned" or context.published is None or reading.predicate in _TIMELESS:
        return dates
    is_event, day = PREDICATES[reading.predicate].is_event, context.published[0]
    return [date for date in dates if date.days[1] >= day or date.lead == "from" or not (is_event or date.lead == "in")]


def _is_ahead(date: Expression, context: Context) -> bool:
    """Whether a date says that something happens after the document's day."""
    return date.lead == "in" and context.published is not None and date.days[0] > context.published[1]


def _is_to_last(date: Expression, context: Context) -> bool:
    """Whether a stretch goes from the document's day on: "was awarded a contract to run it over the next eight years"."""
    if context.published is None or date.lead != "in":
        return False
    return date.days[0] >= context.published[0] and date.days[1] > context.published[1]


def lengths(sentence: Sentence) -> list[Duration]:
    """The lengths of time that a sentence gives what it tells; not that of a contract won at its start: "since winning"."""
    found = durations(sentence.text, sentence.start)
    return [each for each in found if not _SINCE.search(sentence.text[: each.start - sentence.start])]


def _is_long_ago(dates: Sequence[Expression], context: Context) -> bool:
    """Whether the last of the dates is so long before the document's day that what was won is run by now."""
    return bool(dates) and context.published is not None and dates[-1].days[1] + BEGUN < context.published[0]
