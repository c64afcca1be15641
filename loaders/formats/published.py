"""The day on which a web page says that it was published, in the places that are made for saying so.

Those are, in this order: meta elements (Open Graph, Dublin Core, schema.org, GOV.UK and others), JSON-LD, an element that is
marked as the time of publication or the only time of the page or its article, and an address with the day in it. Dates that
merely stand somewhere on the page are not looked for: htmldate, which trafilatura asks, takes those too where it finds
nothing better, and a date that was made up resolves "last year" wrongly.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from graph import edtf
from graph.edtf import DateError
from loaders import dateline

NAMES = frozenset(
    {
        "article:published_time",
        "citation_publication_date",
        "date",
        "date.issued",
        "datepublished",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.issued",
        "govuk:first-published-at",
        "og:article:published_time",
        "og:published_time",
        "parsely-pub-date",
        "pubdate",
        "publication_date",
        "publishdate",
        "sailthru.date",
    }
)
"""Names of meta elements that give the day of publication; those of the last change are others."""
_HATOM = frozenset({"published", "entry-date", "dt-published"})
"""Classes of the microformats hAtom and h-entry."""
_ISO = re.compile(r"\s*(\d{4}(?:-\d\d(?:-\d\d)?)?)(?!\d)")
_IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?=[/-]|$)")
_DEEPEST = 8
"""How far JSON-LD is followed into what it holds."""


def published_on(tree: Any, url: str) -> str:
    """The day (EDTF, as precise as the page) that the tree of a page, or its address, gives; empty where none does."""
    days = (read for place in (_metas, _linked_data, _times) for text in place(tree) if (read := day_of(text)))
    return next(days, "") or _of_address(url)


def day_of(text: str) -> str:
    """The day, month or year at the start of an ISO 8601 time, or of a date line; empty where the text is neither."""
    iso = _ISO.match(text)
    if iso is None:
        day = dateline.day_of(text)
        return day.isoformat() if day else ""
    try:
        edtf.days(iso[1])
    except DateError:
        return ""
    return iso[1]


def _metas(tree: Any) -> Iterator[str]:
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if name.strip().casefold() in NAMES:
            yield meta.get("content") or ""


def _linked_data(tree: Any) -> Iterator[str]:
    for script in tree.iter("script"):
        if script.get("type") == "application/ld+json":
            try:
                content = json.loads(script.text or "")
            except (ValueError, RecursionError):
                continue
            yield from _dates(content, _DEEPEST)


def _dates(content: object, depth: int) -> Iterator[str]:
    """What JSON-LD calls ``datePublished``, of the page before that of what the page holds."""
    if isinstance(content, dict) and depth:
        own = content.get("datePublished")
        if isinstance(own, str):
            yield own
        for each in content.values():
            yield from _dates(each, depth - 1)
    elif isinstance(content, list):
        for each in content:
            yield from _dates(each, depth - 1)


def _times(tree: Any) -> Iterator[str]:
    """The times that are marked as that of publication, by schema.org or hAtom, else the only one of article or page."""
    times = list(tree.iter("time"))
    marked = [each for each in tree.iter("time", "abbr", "span", "p", "div") if _is_marked(each)]
    inside = [time for article in tree.iter("article") for time in article.iter("time")]
    alone = next((found for found in (times, inside) if len(found) == 1), [])
    for each in (*marked, *alone):
        yield each.get("datetime") or each.get("content") or each.get("title") or " ".join(each.itertext())


def _is_marked(element: Any) -> bool:
    marks = (element.get("class") or "").split()
    return element.get("itemprop") == "datePublished" or "pubdate" in element.attrib or not _HATOM.isdisjoint(marks)


def _of_address(url: str) -> str:
    found = _IN_ADDRESS.search(url)
    return day_of(f"{found['year']}-{found['month']:0>2}-{found['day']:0>2}") if found else ""
