"""Which reader reads a file, by how its name ends; a file of another name that is asked for is read as a text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from loaders import judgements, register, table, text
from loaders.errors import Empty, InputError, explained
from loaders.files import Source, unknown
from loaders.formats import archive, docx, html, mail, markdown, pdf
from loaders.limit import LEAST, TooSlow, each
from loaders.metadata import Metadata
from loaders.nesting import Allowance, Nest
from loaders.reading import Part, Read, Reader
from loaders.web.address import Address
from loaders.web.fetch import Web


def read_table(path: Path, options: Metadata) -> Iterator[Read]:
    """What a CSV file holds: judgements where that is its first column, else a register.

    Raises FileError, TableError and RowError.
    """
    with table.open_table(path) as opened:
        if opened.columns[:1] == (judgements.FIRST,):
            yield from judgements.read(opened)
        else:
            yield from register.read(opened, options)


READERS: dict[str, Reader] = {
    **dict.fromkeys(text.ENDINGS, text.read),
    **dict.fromkeys(markdown.ENDINGS, markdown.read),
    **dict.fromkeys(html.ENDINGS, html.read),
    **dict.fromkeys(pdf.ENDINGS, pdf.read),
    **dict.fromkeys(docx.ENDINGS, docx.read),
    **dict.fromkeys(mail.ENDINGS, mail.read),
    **dict.fromkeys(archive.ENDINGS, archive.read),
    **dict.fromkeys(table.ENDINGS, read_table),
}
"""Each ending with its reader. A new format is one reader and one line here."""


def of(source: Source, options: Metadata, web: Web, least: float = LEAST) -> Iterator[Read]:
    """All that is in a file or at an address; what is wrong with it stands at its place and raises nothing.

    ``least`` is how many seconds each document has to be found in its file, which has more by its size.
    """
    return fetched(source, options, web, least) if isinstance(source, Address) else read(source.path, options, least)


def read(path: Path, options: Metadata, least: float = LEAST) -> Iterator[Read]:
    """All that is in a file, as ``of`` gives it."""
    yield from _file(path, options, Nest(str(path), Allowance()), least)


def fetched(address: Address, options: Metadata, web: Web, least: float = LEAST) -> Iterator[Read]:
    """All that is at an address, as ``of`` gives it; where it was found counts as said of it."""
    try:
        for part in web.fetch(address.url):
            yield from _file(part.path, options.over(part.known), Nest(address.url, Allowance()), least)
    except InputError as error:
        yield error


def _file(path: Path, options: Metadata, nest: Nest, least: float) -> Iterator[Read]:
    try:
        size = _filled(path)
        for found in each(READERS.get(path.suffix.casefold(), text.read)(path, options), size, least):
            if isinstance(found, Part):
                yield from _part(found, options, nest, least)
            else:
                yield nest.called(found, path)
    except TooSlow as error:
        yield nest.called(error.of(path), path)
    except InputError as error:
        yield nest.called(error, path)


def _filled(path: Path) -> int:
    """How many bytes a file has: none where it is no plain file. Raises Empty for a file without any, and FileError."""
    with explained(path):
        size = path.stat().st_size if path.is_file() else None
    if size == 0:
        raise Empty(path, "it is empty", "leave it out, or check how it was saved")
    return size or 0


def _part(part: Part, options: Metadata, nest: Nest, least: float) -> Iterator[Read]:
    inner = nest.inside(part)
    if part.path.suffix.casefold() in READERS:
        yield from _file(part.path, options.over(part.known), inner, least)
    else:
        yield unknown(inner.name, part.path.suffix, "take it out and name it itself if it is a text")
