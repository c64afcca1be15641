"""Which reader reads a file, by how its name ends; a file of another name that is asked for is read as a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from loaders import judgements, register, table, text
from loaders.errors import InputError
from loaders.metadata import Metadata
from loaders.reading import Read

Reader = Callable[[Path, Metadata], Iterator[Read]]


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
    **dict.fromkeys(table.ENDINGS, read_table),
}
"""Each ending with its reader. A new format is one reader and one line here."""


def read(path: Path, options: Metadata) -> Iterator[Read]:
    """All that is in a file; what is wrong with it stands at its place and raises nothing."""
    try:
        yield from READERS.get(path.suffix.casefold(), text.read)(path, options)
    except InputError as error:
        yield error
