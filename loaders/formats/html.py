"""The reader of web pages: the words of the article without what is around it, and what the page says of itself.

trafilatura finds the text (A. Barbaresi, ACL 2021), a paragraph or row of a table a line; readers' comments are left out,
since they are not the page's word. Title, publisher and address are those that the page gives in its head.
"""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from loaders import documents
from loaders.decoding import decoded
from loaders.errors import Empty, TooLarge, Walled, explained
from loaders.formats import published
from loaders.formats.walls import wall
from loaders.metadata import Metadata, one_line
from loaders.reading import Read

ENDINGS = (".html", ".htm", ".xhtml")
MOST_BYTES = 20_000_000
"""The largest page, in bytes: its tree takes some ten times as much in memory."""
SENTENCE = 8
"""Words of a line from which on it is more than a link or a button."""
_HEAD = 4_096
"""Bytes at the start in which a page says how it is written; browsers look at 1,024."""
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""")
_ROOT = re.compile(r"<html\b", re.IGNORECASE)
_BROWSER = "open it in a browser, go on to the text and save that page"
_NO_DATES = {"extensive_search": False, "max_date": "1995-01-02"}
"""Keeps htmldate from a long search whose result is not used."""

for _name in ("trafilatura", "htmldate"):
    logging.getLogger(_name).addHandler(
        logging.NullHandler()
    )  # else Python prints on the terminal what they complain of


def read(path: Path, options: Metadata) -> Iterator[Read]:
    """The document on a page.

    Raises FileError and MetadataError.
    """
    text, own = content(path, source(path))
    yield from documents.read(path, text, options, own)


def source(path: Path) -> str:
    """A page as it is written, in whichever encoding, rightly declared or not.

    Raises FileError.
    """
    with explained(path):
        size = path.stat().st_size
        if size > MOST_BYTES:
            limit = f"{MOST_BYTES / 1e6:.0f} MB"
            raise TooLarge(
                path, f"it has {size / 1e6:,.0f} MB, and {limit} is the most for a page", "save its text alone"
            )
        data = path.read_bytes()
    declared = _CHARSET.search(data, 0, _HEAD)
    return decoded(data, declared[1].decode("ascii") if declared else "")


def content(path: Path, page: str) -> tuple[str, Metadata]:
    """The text of a page, and what it says of itself.

    Raises Empty and Walled, which name ``path``.
    """
    from trafilatura import bare_extraction, load_html

    tree = load_html(page if _ROOT.search(page) else f"<html><body>{page}</body></html>")
    found = None
    if tree is not None:
        with warnings.catch_warnings(action="ignore"):  # of dates that htmldate tries to read
            found = bare_extraction(
                tree, include_comments=False, with_metadata=True, date_extraction_params={**_NO_DATES}
            )
    text = _tidy(found.text or "") if found is not None and not isinstance(found, dict) else ""
    if not any(len(line.split()) >= SENTENCE for line in text.split("\n")):
        raise Empty(path, "it is a page without text, or one whose text a script writes", _BROWSER)
    shown = wall(text)
    if shown:
        raise Walled(path, f"it shows {shown} in place of its text", _BROWSER)
    return text, _metadata(found, tree)


def _metadata(found: Any, tree: Any) -> Metadata:
    url = found.url or ""
    day = published.published_on(tree, url)
    return Metadata(one_line(found.title), one_line(found.sitename), day, one_line(url))


def _tidy(text: str) -> str:
    """The lines that hold words, without the space around them."""
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if any(character.isalnum() for character in line))
