"""What a page says of itself: in its own metadata, where its format has such, else its title and date in its text."""

from __future__ import annotations

import re
from dataclasses import replace

from graph.model import Document
from loaders import dateline
from loaders.metadata import NOTHING, Metadata

LONGEST_TITLE = 120
"""Characters."""
_SKIP_LINK = re.compile(r"\s*skip to (?:the )?(?:main )?(?:content|navigation)\s*", re.IGNORECASE)
"""The link for screen readers with which web pages begin (WCAG 2.4.1)."""
_HEADING = re.compile(r"^\s*(?:#+\s+|[-*]\s+)?")


def completed(document: Document, page: Metadata = NOTHING) -> Document:
    """The document, filled from its page's metadata, and from its text where nothing else gives title and date."""
    return replace(
        document,
        title=document.title or page.title or title_of(document.text),
        publisher=document.publisher or page.publisher,
        published_on=document.published_on or page.published_on or dateline.published_on(document.text),
        url=document.url or page.url,
    )


def title_of(text: str) -> str:
    """The first line that has words and is no date line or skip link, cut at a word where it is long, or nothing."""
    lines = (_HEADING.sub("", dateline.COLLECTED.sub("", line)) for line in dateline.top(text) if not _aside(line))
    return next((_cut(" ".join(line.split())) for line in lines if line.strip()), "")


def _aside(line: str) -> bool:
    dated = dateline.day_of(line) is not None and not dateline.COLLECTED.match(line)
    return dated or _SKIP_LINK.fullmatch(line) is not None


def _cut(line: str) -> str:
    if len(line) <= LONGEST_TITLE:
        return line
    whole = line[:LONGEST_TITLE].rpartition(" ")[0] or line[: LONGEST_TITLE - 1]
    return whole.rstrip(" ,;:") + "…"
