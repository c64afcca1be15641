"""A text cut into sentences whose offsets are kept.

A line break ends a sentence, since headings, datelines and list items carry no full stop; so do the words that news pages
set before a picture's credit and caption. No sentence is longer than
``LONGEST`` characters, so that the work on one is bounded and reading a text stays linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.record import record

LONGEST = 1_500
"""Characters; the longest sentence of an official report seen so far has about 900."""

_STOP = re.compile(
    r"[.!?…]+[\"”’')\]]*(?=\s|$)|[\n\r\f\v\x1c-\x1e\x85\u2028\u2029]"
    r"|\s(?=(?:Image|Photo|Picture) (?:copyright|source|credit|caption)\b)"
)
_CREDIT = re.compile(r"(?:Image|Photo|Picture) (?:copyright|source|credit)\b")
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.' ]{2,30}(?:, [A-Z][A-Za-z. ]{1,20})?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]+))?"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2} (?=\())(?: ?\([A-Z]\w+\))? ?(?:--|[-–—]) (?=[“\"A-Z])"
)
"""Where an agency's report begins, and its name: "ELMFIELD, May 3 (Newswire) - "; it is no part of what the sentence says."""
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"‘'])(?:mr|mrs|ms|dr|prof|st|mt|sgt|lt|col|gen|capt|rep|sen|gov|rev|hon|rt|vs|co|approx|dept|miss|fla|calif|jan|feb|mar"
    r"|apr|jun|jul|aug|sept?|oct|nov|dec|supt|cllr|messrs|jas|wm|thos|chas|e\.g|i\.e|[a-z](?:\.[a-z])*)\.$",
    re.IGNORECASE,
)
_SHORTEST_WORD = 7
"""Letters in a word that is longer than any of them."""

_LEGAL_FORM = re.compile(r"\b(?:Corp|Inc|Ltd|Co|Bros|Cos|Pty|Pvt)\.$")
"""The end of a company's name, behind which a bracket tells its short form: "Quillon Corp. (QC)"."""

_OPENS_LOWER = re.compile(r"\s*\(?[a-z]")


@record
class Sentence:
    """A stretch of a text without the space around it: characters ``start`` up to and without ``end``."""

    start: int
    end: int
    text: str

    @property
    def is_credit(self) -> bool:
        """Whether it only says whose a picture is: "Image copyright NAME"."""
        return _CREDIT.match(self.text) is not None


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of ``text`` in order; each one's text is ``text[start:end]``."""
    start = 0
    for stop in _STOP.finditer(text):
        if _goes_on(text, start, stop):
            continue
        yield from _pieces(text, start, stop.end())
        start = stop.end()
    yield from _pieces(text, start, len(text))


def _goes_on(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the stop ends an abbreviation inside a sentence rather than the sentence."""
    if not stop.group().startswith("."):
        return False
    after = text[stop.end() : stop.end() + 3]
    if _OPENS_LOWER.match(after) and "\n" not in after:
        return True
    if after.startswith((" (", " —", " –", " - ")) and _LEGAL_FORM.search(
        text, max(start, stop.end() - 10), stop.end()
    ):
        return True
    if after.strip()[:1].isdigit() and text[stop.end() - 3 : stop.end()].lower() == "no.":
        return True
    if (
        text[max(start, stop.start() - _SHORTEST_WORD) : stop.start()].isalpha()
        and stop.start() - start >= _SHORTEST_WORD
    ):
        return False
    return len(stop.group()) == 1 and _ABBREVIATION.search(text[max(start, stop.end() - 10) : stop.end()]) is not None


def _pieces(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The stretch as one sentence, or as several where it is longer than a sentence can be."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Sentence]:
    words = text[start:end]
    body = words.strip()
    if body[:1].isalnum() or any(character.isalnum() for character in body):
        first = start + len(words) - len(words.lstrip())
        opening = _DATELINE.match(body)
        if opening is not None:
            yield Sentence(first, first + opening.end() - 1, body[: opening.end() - 1])
            first, body = first + opening.end(), body[opening.end() :]
        yield Sentence(first, first + len(body), body)
