"""What was read where in a document, and by which of its words: for a person who checks the reading.

The text is shown whole, as stretches: the passages that make claims and figures, and between them what makes none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.model import Claim, Document, Entry, Figure

DATES = ("span", "start", "end")
"""The wordings that say when; others are the words of the rule."""

_LINE = re.compile(r"\S(?:[^\n\f]*\S)?")


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the document, characters ``start`` up to and without ``end``, and what they are of a claim or figure:
    ``subject``, ``object`` or ``entity``, ``rule``, ``date``, ``speaker`` or ``qualifier``.
    """

    role: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some text with the claims and figures of which it is the passage; ``page`` counts from 1, where there are pages."""

    start: int
    end: int
    text: str
    claims: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()
    page: int | None = None


def stretches(entry: Entry) -> Iterator[Stretch]:
    """The text in order: each passage with all that it makes, and the lines between."""
    document = entry.document
    said: dict[tuple[int, int], tuple[list[Claim], list[Figure]]] = {}
    for claim in entry.claims:
        said.setdefault((claim.start, claim.end), ([], []))[0].append(claim)
    for figure in entry.figures:
        said.setdefault((figure.start, figure.end), ([], []))[1].append(figure)
    done = 0
    for (start, end), (claims, figures) in sorted(said.items(), key=lambda each: each[0]):
        yield from _between(document, done, start)
        yield Stretch(start, end, document.text[start:end], tuple(claims), tuple(figures), document.page(start))
        done = max(done, end)
    yield from _between(document, done, len(document.text))


def marks(said: Claim | Figure, passage: str) -> list[Mark]:
    """Where the words of a claim or figure stand in its passage, as far as they stand there, in order.

    Of words that stand there more than once those are taken that are nearest to the words of the rule.
    """
    found: list[Mark] = []
    for role, words in _wordings(said):
        near = next((mark.start for mark in found if mark.role == "rule"), said.start)
        place = _place(words, said.start, passage, near, found)
        apart = _apart(words, said.start, passage) if role == "rule" and not place else []
        found += [Mark(role, *each) for each in ([place] if place else apart)]
    return sorted(found, key=lambda mark: (mark.start, -mark.end, mark.role))


def rule_words(said: Claim | Figure) -> list[str]:
    """The words that made it, as far as the rule kept them."""
    return [words for key, words in said.wording if key not in DATES]


def date_words(said: Claim | Figure) -> list[str]:
    """The words that say when."""
    return [words for key, text in said.wording if key in DATES for words in text.split("; ")]


def _wordings(said: Claim | Figure) -> Iterator[tuple[str, str]]:
    """What is looked for, the words of the rule first."""
    yield from (("rule", words) for words in rule_words(said))
    if isinstance(said, Claim):
        yield "subject", said.subject.words
        yield "object", said.object.words
    else:
        yield "entity", said.entity.words
    yield from (("date", words) for words in date_words(said))
    yield "speaker", said.said_by
    if isinstance(said, Claim):
        yield from (("qualifier", value) for _, value in said.qualifiers)


def _place(words: str, start: int, passage: str, near: int, taken: Sequence[Mark]) -> tuple[int, int] | None:
    """The characters of the document that these words are; nothing where the passage does not have them."""
    whole = _whole(words)
    places = (
        [(start + match.start(), start + match.end()) for match in whole.finditer(passage)] if words.strip() else []
    )
    free = [each for each in places if not any(mark.start < each[1] and each[0] < mark.end for mark in taken)]
    return min(free or places, key=lambda each: abs(each[0] - near), default=None)


def _apart(words: str, start: int, passage: str) -> list[tuple[int, int]]:
    """Words that stand apart ("took the prison over"), each after the one before; nothing where one is missing."""
    places: list[tuple[int, int]] = []
    for word in words.split():
        match = _whole(word).search(passage, places[-1][1] - start if places else 0)
        if match is None:
            return []
        places.append((start + match.start(), start + match.end()))
    return places


def _whole(words: str) -> re.Pattern[str]:
    """What finds these words, none of them inside another, whatever space is between them."""
    spaced = r"\s+".join(map(re.escape, words.split()))
    return re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)


def _between(document: Document, start: int, end: int) -> Iterator[Stretch]:
    for line in _LINE.finditer(document.text, start, max(start, end)):
        yield Stretch(*line.span(), line.group(), page=document.page(line.start()))
