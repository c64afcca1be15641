"""The dates in a text, found in one pass over the kinds of its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loaders.extract.dates import stretches
from loaders.extract.dates.context import Context
from loaders.extract.dates.edges import drawn
from loaders.extract.dates.expression import Expression, Lead
from loaders.extract.dates.forms import ANY, FORMS, OPENING, ORDER, Form
from loaders.extract.dates.kinds import KINDS, Kind
from loaders.extract.dates.meaning import Meaning
from loaders.extract.dates.phrase import Phrase, phrase
from loaders.extract.dates.standing import GOES_ON
from loaders.extract.dates.words import Words, cut
from loaders.extract.knowledge.words import words

_LETTERS = re.compile(r"[a-z]+|\d")
_ALONE = words("before after until since christmas easter day eve hogmanay halloween thanksgiving")
_OPENING = frozenset({Kind.MONTH, Kind.WEEKDAY, Kind.SEASON, Kind.UNIT, Kind.NEAR, Kind.PART, Kind.THEN, Kind.TIME})
_TELLING = frozenset(word for word, kind in KINDS.items() if kind in _OPENING) | _ALONE | {*"0123456789"}
"""Words of which every date has one."""


def expressions(text: str, context: Context, offset: int = 0) -> list[Expression]:
    """The dates in ``text``, which begins at character ``offset`` of its document, in order and none inside another.

    Relative ones are resolved against the document's day and the date named before, where the context has them.
    """
    if _TELLING.isdisjoint(_LETTERS.findall(text.lower())):
        return []
    return list(_found(cut(text), context, offset))


_CALENDAR = frozenset({"day", "month", "year"})
"""Forms that "around" makes near; the others know themselves how it weakens them."""


@dataclass(frozen=True, slots=True)
class Found:
    """A date as it was found: its form, where it ends among the words, and what it gives."""

    form: str
    last: int
    lead: Lead | None
    expression: Expression


def _found(words: Words, context: Context, offset: int) -> Iterator[Expression]:
    at, before = 0, None
    while start := OPENING.search(words.shape, at):
        at, found = _read(words, start.start(), context, offset, before)
        if found:
            yield found.expression
            before, context = found, context.after([found.expression])


def _read(words: Words, first: int, context: Context, offset: int, before: Found | None) -> tuple[int, Found | None]:
    """The date that begins at a word, by the first of the forms that it has, and where to go on."""
    first_form = ANY.match(words.shape, first)
    for form in FORMS[ORDER[first_form.lastgroup or ""] :] if first_form else ():
        match = form.pattern.match(words.shape, first)
        if not match:
            continue
        here = phrase(words, first, match.end(), before.last if before else 0, form.counted, context, offset)
        here = _joined(here, form, before)
        try:
            meaning = form.read(here) if form.stands(here) else None
        except (ValueError, OverflowError):
            return here.last, None
        if meaning:
            return here.last, _placed(form, here, meaning, offset)
    return first + 1, None


def _joined(here: Phrase, form: Form, before: Found | None) -> Phrase:
    """A date that follows another of its form over "and" or a comma has its lead: "in 2011 and 2014"."""
    if not before or here.lead or here.edge or before.form != form.name or before.last != here.begin - 1:
        return here
    return replace(here, lead=before.lead) if here.near(-1) in ("and", "or", ",", "&") else here


def _placed(form: Form, here: Phrase, meaning: Meaning, offset: int) -> Found:
    words, last = here.words, here.last
    lead = meaning.lead or here.lead
    if on := GOES_ON.match(words.shape, last):
        lead, last = "from", on.end()
    days = meaning.days if meaning.sides else drawn(meaning.days, here.edge, lead)
    if here.modifier == "about" and form.name in _CALENDAR:
        days = stretches.widened(days)
    start, end = words.begin(here.begin), words.end(last - 1)
    if lead is None or (lead == "between" and not meaning.sides):
        lead = "in"
    return Found(
        form.name,
        last,
        lead,
        Expression(offset + start, offset + end, words.text[start:end], days, lead, meaning.sides),
    )
