"""The dates in a text, found in one pass over the kinds of its words."""

from __future__ import annotations

import re
from dataclasses import replace

from graph.edtf import Days
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from loaders.extract.dates import stretches
from loaders.extract.dates.context import Context
from loaders.extract.dates.edges import drawn
from loaders.extract.dates.expression import Expression, Lead
from loaders.extract.dates.forms import OPENING, Form, forms
from loaders.extract.dates.grammar import compiled
from loaders.extract.dates.kinds import KINDS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase
from loaders.extract.dates.prefix import Prefix, prefix
from loaders.extract.dates.standing import GOES_ON, describes
from loaders.extract.dates.words import Words, cut
from loaders.extract.knowledge.words import words
from loaders.extract.record import record

_LETTERS = re.compile(r"[a-z]+|\d")
_ALONE = words(
    "before after until since when which date point christmas easter day eve night hogmanay halloween thanksgiving"
)
_OPENING = frozenset({Kind.MONTH, Kind.WEEKDAY, Kind.SEASON, Kind.UNIT, Kind.NEAR, Kind.PART, Kind.THEN, Kind.TIME})
_TELLING = frozenset(word for word, kind in KINDS.items() if kind in _OPENING) | _ALONE | {*"0123456789"}
"""Words of which every date has one."""

_DESCRIBING = (Kind.YEAR, Kind.YEARS, Kind.MONTH)
"""What leads to a noun that one of these describes is no part of the date: "since the 2014 reforms"."""

_AND = (Kind.AND, Kind.AND + Kind.THE)
_LISTED = compiled("comma? and | comma")
_JOINED = frozenset({"day", "month", "year", "years", "numeric", "weekday", "decade"})
"""Forms of which several have one lead: "in 2011, 2014 and 2016"."""

_CALENDAR = frozenset({"day", "month", "year"})
"""The forms that "around" and "at least" weaken here; lengths of time know themselves how they are weakened."""


def expressions(text: str, context: Context, offset: int = 0) -> list[Expression]:
    """The dates in ``text``, which begins at character ``offset`` of its document, in order and none inside another.

    Relative ones are resolved against the document's day and the date named before, where the context has them.
    """
    if _TELLING.isdisjoint(_LETTERS.findall(text.lower())):
        return []
    return _Finder(cut(text), context, offset).dates()


_CLAUSE = 6
"""Words of a clause with "since" at most before its date."""


@record
class _Found:
    """A date as it was found: its form, its place among the words, and what it gives.

    It ``is_open`` where "between" leads to it and its second side is still to come.
    """

    form: str
    first: int
    last: int
    expression: Expression
    is_open: bool


class _Finder:
    """Goes through the words of a text once, from each that may open a date to the end of the date that it opens."""

    def __init__(self, said: Words, context: Context, offset: int) -> None:
        self._said, self._context, self._offset = said, context, offset
        self._before: _Found | None = None

    def dates(self) -> list[Expression]:
        """The dates of the text, in order."""
        dates: list[Expression] = []
        at = 0
        while opening := OPENING.search(self._said.shape, at):
            at, found = self._read(opening.start())
            if not found:
                continue
            if self._closes(found):
                stretch = _between(dates.pop(), found.expression, self._said, self._offset)
                found = replace(found, expression=stretch, is_open=False)
            dates.append(found.expression)
            self._before, self._context = found, self._context.after(dates)
        return dates

    def _closes(self, found: _Found) -> bool:
        """Whether it is the second of the two that "between" told of, in their order: "between last summer and Christmas"."""
        before = self._before
        if before is None or not before.is_open or self._said.shape[before.last : found.first] not in _AND:
            return False
        return before.expression.days[0] <= found.expression.days[1]

    def _read(self, first: int) -> tuple[int, _Found | None]:
        """Where to go on, and the date that begins at a word, by the first of the forms that it has."""
        for form in forms(self._said.shape, first):
            match = form.pattern.match(self._said.shape, first)
            if not match:
                continue
            phrase = self._phrase(form, first, match.end())
            try:
                meaning = form.read(phrase) if form.stands(phrase) else None
            except (ValueError, OverflowError):
                return phrase.last, None
            if meaning:
                found = self._placed(form, phrase, meaning)
                return found.last, found
        return first + 1, None

    def _phrase(self, form: Form, first: int, last: int) -> Phrase:
        """The words of a date with what stands before them."""
        floor = self._before.last if self._before else 0
        before = self._joined(form, prefix(self._said, first, floor, form.is_length))
        return Phrase(self._said, first, last, before, self._context, self._offset + self._said.begin(first))

    def _joined(self, form: Form, before: Prefix) -> Prefix:
        """A date that follows another of its form over "and" or a comma has its lead: "in 2011 and 2014"."""
        other = self._before
        if other is None or before.lead or before.edge:
            return before
        if other.is_open and self._said.shape[other.last : before.begin] in _AND:
            return before._replace(lead="between")
        alike = other.form == form.name in _JOINED
        follows = alike and _LISTED.fullmatch(self._said.shape, other.last, before.begin)
        return before._replace(lead=other.expression.lead) if follows else before

    def _placed(self, form: Form, phrase: Phrase, meaning: Meaning) -> _Found:
        """The date in its place, with what it bounds."""
        goes_on = GOES_ON.match(self._said.shape, phrase.last)
        lead, last = _lead(phrase, meaning, goes_on is not None), goes_on.end() if goes_on else phrase.last
        days = meaning.days
        if not meaning.sides:
            days = _weakened(drawn(days, phrase.before.edge, lead), form, phrase, lead)
        first = phrase.first if phrase.shape[0] in _DESCRIBING and describes(phrase) else phrase.before.begin
        start, end = self._said.begin(first), self._said.end(last - 1)
        text, offset = self._said.text[start:end], self._offset
        since = "since" in self._said.lows[max(0, first - _CLAUSE) : last]
        expression = Expression(offset + start, offset + end, text, days, lead, meaning.sides, since)
        is_open = phrase.before.lead == "between" and not meaning.sides
        return _Found(form.name, phrase.before.begin, last, expression, is_open)


def _between(first: Expression, last: Expression, said: Words, offset: int) -> Expression:
    """The stretch from one date to another."""
    sides = first.days, last.days
    words = said.text[first.start - offset : last.end - offset]
    return Expression(first.start, last.end, words, stretches.hull(*sides), "between", sides)


def _lead(phrase: Phrase, meaning: Meaning, goes_on: bool) -> Lead:
    """What the date bounds: "between" only where both its sides are said."""
    if goes_on:
        return "from"
    lead = meaning.lead or phrase.before.lead or "in"
    if lead != "between" or meaning.sides:
        return lead
    return "from" if phrase.near(0) == "and" and phrase.near(1) in ("now", "today") else "in"


def _weakened(days: Days, form: Form, phrase: Phrase, lead: Lead) -> Days:
    """The days of a date of the calendar, as "around", "since at least" and "until at least" weaken them."""
    modifier = phrase.before.modifier if form.name in _CALENDAR else ""
    if modifier == "more" and phrase.preposition in ("until", "till", "to"):
        return days[0], UNKNOWN_MAX
    if modifier == "more" and lead == "from":
        return UNKNOWN_MIN, days[1]
    return stretches.widened(days) if modifier == "about" else days
