"""The reader of Markdown (CommonMark with tables): its words without its marks.

A paragraph is one line, so that its sentences read whole; a list item and a row of a table are a line each. Code,
pictures and comments are no prose and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from loaders import dateline, documents, text
from loaders.errors import Empty
from loaders.formats.cells import CELL
from loaders.metadata import Metadata
from loaders.reading import Read

ENDINGS = (".md", ".markdown")

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_WRITTEN = frozenset({"text", "text_special", "code_inline"})
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)


def read(path: Path, options: Metadata) -> Iterator[Read]:
    """The document in a file, as ``loaders.text`` reads one, with its marks taken off.

    Raises FileError and MetadataError.
    """
    front, marked = text.split(path)
    plain = plain_text(marked)
    if not plain:
        raise Empty(path, "it holds marks and no words", "leave it out, or add the text")
    yield from documents.read(path, plain, options.over(front))


def plain_text(marked: str) -> str:
    """The words of a text in Markdown, its blocks apart by an empty line."""
    return "\n\n".join(block for block in map(str.strip, _blocks(_PARSER.parse(marked))) if block)


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row:
            yield CELL.join(row)
            row = None
        elif token.type == "html_block":
            yield unescape(_TAG.sub("", token.content))
        elif token.type == "inline" and row is not None:
            row.append(_words(token))
        elif token.type == "inline":
            yield _folded(_words(token).split("\n"))


def _words(token: Token) -> str:
    """The words of a paragraph, heading or cell: links and emphasis without their marks, lines as they were written."""
    return "".join(_own(part) for part in token.children or ())


def _own(part: Token) -> str:
    if part.type in ("softbreak", "hardbreak"):
        return "\n"
    return part.content if part.type in _WRITTEN else ""


def _folded(lines: Sequence[str]) -> str:
    """The lines of a paragraph as one, save that a date line stays a line of its own."""
    ends = ("\n" if _is_date(line) or _is_date(following) else " " for line, following in pairwise(lines))
    return "".join(line + end for line, end in zip(lines, (*ends, ""), strict=True))


def _is_date(line: str) -> bool:
    return dateline.day_of(line) is not None
