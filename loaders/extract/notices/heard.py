"""What a line says in the value of a field: its parties, services and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.dates import Duration, Expression, durations
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.line import Item
from loaders.extract.notices import titles
from loaders.extract.notices.fields import Field
from loaders.extract.reading import Page
from loaders.extract.sentences import Sentence

_ARTICLES = frozenset(["a", "b", "c", "d", "e", "f", "i", "ii", "iii", "iv", "v", "vi", "the", "an", "lot", "lots"])
_EARLY = 8
"""Items at the beginning of a value among which the party stands that it names."""
_LONGEST = 300
"""Characters of the longest value that names a party rather than tells of some."""
_BRACKETED = re.compile(r"\(([^()]{2,80})\)")
_NUMBERED = re.compile(
    r"\b([Ss]ervices?|[Rr]outes?|[Ll]ines?) (?:[Nn]os?\.? )?((?:[A-Z]?\d{1,3}[A-Z]?(?:, | and | & |, and )?)+)(?![\d%])"
)
_NUMBER = re.compile(r"[A-Z]?\d+[A-Z]?")
_LISTED = re.compile(r",|;|\band\b|&")


_OPTION = re.compile(r"\b(?:may|can|could|option|extend|extens|renew|prolong|length|further)\w*", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?:(?P<start>start|beg[iua]n|commenc|effective|from)|(?:end|expir|finish|conclud|terminat|until|close))\w*",
    re.IGNORECASE,
)
_REACH = 60
"""Characters before a date in which a word says which bound it is."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was read in the value of a field, or in so much of it as one sentence has."""

    field: Field
    sentence: Sentence
    buyers: Parties
    holders: Parties
    services: Parties
    regions: Parties
    dates: tuple[Expression, ...]
    lengths: tuple[Duration, ...]

    @property
    def names_areas(self) -> bool:
        """Whether the places in it are told to be areas, whatever towns are called so: "over nine counties: Elm and Ash"."""
        return _AREAS.search(self.sentence.text) is not None


_AREAS = re.compile(r"\b(?:counties|districts|regions|provinces|boroughs|states)\b")


def heard(field: Field, sentence: Sentence, page: Page) -> Heard:
    """What a sentence says in the value of a field that it holds, or holds a part of."""
    items = [item for item in page.line if field.start <= item.start and item.end <= field.end]
    last = _without_options(field, sentence)
    first = items[:_EARLY] if field.end - field.start < _LONGEST else []
    return Heard(
        field,
        sentence,
        _first(first, BUYERS) or _in_brackets(field, sentence, page) or _governing(first[:1], page),
        _first(_leading(first), (*FIRMS, *BUYERS)),
        _service(field, sentence, page),
        _first(items, ("Region",)),
        tuple(_bounding(date, sentence, field) for date in page.dates if field.start < date.end and date.start < last),
        tuple(each for each in durations(sentence.text, sentence.start) if field.start <= each.start < last),
    )


def _without_options(field: Field, sentence: Sentence) -> int:
    """The end of the value, where it tells of a time first, but for how much longer it may last: "three years, extendable"."""
    option = _OPTION.search(sentence.text) if field.name == "term" else None
    return min(field.end, sentence.start + option.start()) if option else field.end


def _bounding(date: Expression, sentence: Sentence, field: Field) -> Expression:
    """A date of a term as the bound that the word before it makes of it: "delivery starts on 8 July"."""
    before = sentence.text[max(0, date.start - sentence.start - _REACH) : date.start - sentence.start]
    bounds = [*_BOUND.finditer(before)] if field.name == "term" and date.lead == "in" else []
    return replace(date, lead="from" if bounds[-1]["start"] else "until") if bounds else date


def _first(items: list[Item], kinds: tuple[str, ...]) -> Parties:
    return next((item.of(kinds) for item in items if item.of(kinds)), ())


def _leading(items: list[Item]) -> list[Item]:
    """The item that opens a value, behind a bullet, number or article: who is named there, not who is told of."""
    opening = (
        at for at, item in enumerate(items) if item.mentions or (item.low.isalpha() and item.low not in _ARTICLES)
    )
    at = next(opening, len(items))
    return items[at : at + 1]


def _governing(items: list[Item], page: Page) -> Parties:
    """The bodies that govern the places named: "Buyer: Elmshire"."""
    return tuple(page.cast.governing(place) for place in _first(items, ("Region",)))


def _in_brackets(field: Field, sentence: Sentence, page: Page) -> Parties:
    """The bodies listed behind what they are: "the three health boards (Elmshire, Tarnby and Ostmark)"."""
    value = sentence.text[max(0, field.start - sentence.start) : field.end - sentence.start]
    match = _BRACKETED.search(value)
    return tuple(_bodies(_LISTED.split(match[1]), page)) if match else ()


def _bodies(names: list[str], page: Page) -> Iterator[Mention]:
    for name in names:
        found = page.cast.mention(name.strip())
        if found and found.kind in {"PublicBody", "Region"}:
            yield found if found.kind == "PublicBody" else page.cast.governing(found)


def _service(field: Field, sentence: Sentence, page: Page) -> Parties:
    """The services that the value numbers, or the one that it names or describes."""
    value = sentence.text[max(0, field.start - sentence.start) : field.end - sentence.start]
    match = _NUMBERED.search(value)
    if match:
        kind = match[1].removesuffix("s").capitalize()
        return tuple(Mention(f"{kind} {number}", "Service", number) for number in _NUMBER.findall(match[2]))
    by_title = titles.titled(value) if field.name == "service" else ()
    if by_title:
        return by_title
    view = page.view
    for at in view.nouns:
        phrase = view.phrases.all[at]
        if field.start <= page.line[phrase.first].start and page.line[phrase.last - 1].end <= field.end:
            found = view.parties((at,), RUN)
            if found:
                return found
    return ()
