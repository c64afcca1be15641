"""The register loader: a tidy CSV file of dated facts, one a row, each row a document with its own source.

The text of a row is what it says and who says so, as ``column: value`` in a fixed order of columns: it is the row's
passage, and its id does not change when the row or a column moves. Tidy data: H. Wickham, Journal of Statistical
Software 59(10), 2014.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from hashlib import blake2b

from graph import edtf
from graph.edtf import DateError
from graph.identity import Id, needs_scope
from graph.model import Claim, Document, Entry, Mention, pairs
from graph.names import words
from graph.span import UNDATED, Span
from graph.vocabulary import PREDICATES, STATUSES, Predicate
from loaders.charset import encoding_of
from loaders.errors import RowError, UnknownColumn
from loaders.metadata import Metadata
from loaders.reading import Read, Reading
from loaders.table import Row, Table, nearest

FACT = ("subject", "subject_kind", "predicate", "object", "object_kind", "start", "end")
SOURCE = ("source_url", "source_title", "source_publisher", "source_date")
QUALIFIERS = tuple(dict.fromkeys(name for predicate in PREDICATES.values() for name in predicate.qualifiers))
SAYS = (*FACT, "status", *QUALIFIERS, "note")
"""The columns that make up what a row says, in the order of its text."""
REQUIRED = (*FACT, "source_url")

KEPT = 1_000_000
"""Characters of the file that its own document keeps; the rest is in its rows."""
NAMED_IN_FULL = "named in full"
"""The scope of reports and insolvencies: a register gives each a name of its own, the same in all its rows."""
RULE = "register"


def read(table: Table, options: Metadata) -> Iterator[Read]:
    """The document of the file, then each row's, or what is wrong with the row.

    ``options`` say of the file, and of rows without a date, publisher or address of their own, what those are. Raises
    TableError where a column is missing.
    """
    table.require(REQUIRED)
    file = replace(options, title=options.title or _readable(table.file.name)).of(_kept_text(table))
    yield Reading(file, Entry, str(table.file), only_parts=True)
    yield from _unknown_columns(table)
    for row in table.rows:
        yield row if isinstance(row, RowError) else _reading(row, file)


def row_text(row: Row) -> str:
    """What a row says and who says so: its address or, without one, its source's title, publisher and date."""
    others = sorted(set(row.cells) - {*SAYS, *SOURCE})
    source = SOURCE[:1] if row["source_url"] else SOURCE[1:]
    return "; ".join(f"{column}: {row[column]}" for column in (*SAYS, *others, *source) if row[column])


def claim_of(row: Row, document: Id, length: int) -> Claim:
    """The claim that a row makes; its passage is the whole text of the row, ``length`` characters.

    Raises RowError, which names the column and the fix.
    """
    predicate = PREDICATES[row.one_of("predicate", tuple(PREDICATES))]
    return Claim(
        document,
        0,
        length,
        _mention(row, "subject", predicate.subjects),
        predicate.name,
        _mention(row, "object", predicate.objects),
        _span(row, predicate),
        row.one_of("status", STATUSES) if row["status"] else "asserted",
        pairs(_qualifiers(row, predicate)),
        wording=pairs({"start": row["start"], "end": row["end"]}),
        rule=RULE,
    )


def _reading(row: Row, file: Document) -> Read:
    text = row_text(row)
    document = Document(
        text,
        row["source_title"],
        row["source_publisher"] or file.publisher,
        row["source_date"] or file.published_on,
        row["source_url"] or file.url,
        file.id,
        row.locator,
    )
    try:
        _days(row, "source_date")
        claim = claim_of(row, document.id, len(text))
    except RowError as error:
        return error
    return Reading(document, partial(_entry, claim, file.title), str(row.file), row.place)


def _entry(claim: Claim, title: str, document: Document) -> Entry:
    """The row's document, called after its file where its source has no title, with its claim."""
    return Entry(replace(document, title=document.title or title), (claim,))


def _mention(row: Row, column: str, kinds: tuple[str, ...]) -> Mention:
    name = " ".join(row[column].split())
    if not words(name):
        raise row.error(column, "it names nobody", "write a name")
    kind = row.one_of(f"{column}_kind", kinds)
    return Mention(name, kind, row[column], scope=NAMED_IN_FULL if needs_scope(kind) else "")


def _span(row: Row, predicate: Predicate) -> Span:
    for column in ("start", "end"):
        _days(row, column)
    if not predicate.is_event:
        return edtf.between(row["start"], row["end"])
    if row["end"]:
        raise row.error("end", f"{predicate.name} is an event, which has a day and no end", "leave it empty")
    return Span.event(*edtf.days(row["start"])) if row["start"] else UNDATED


def _days(row: Row, column: str) -> None:
    try:
        _ = row[column] and edtf.days(row[column])
    except DateError as error:
        # Of an interval, which many a 31/12/2018 is taken for, the error names one side alone.
        whole = f"{row[column]!r} is no day, which is written 2018-12-31, and no interval ({error})"
        problem = whole if "/" in row[column] else str(error)
        raise row.error(column, problem, "or leave the cell empty where no source gives a date") from error


def _qualifiers(row: Row, predicate: Predicate) -> dict[str, str]:
    given = {column: row[column] for column in QUALIFIERS if row[column]}
    for column in sorted(given.keys() - set(predicate.qualifiers)):
        known = ", ".join(predicate.qualifiers) or "none"
        raise row.error(column, f"{predicate.name} has no such qualifier (it has: {known})", "move it to the note")
    return given


def _unknown_columns(table: Table) -> Iterator[UnknownColumn]:
    known = (*SAYS, *SOURCE)
    for column in table.columns:
        if column not in known:
            fix = f"use {nearest(column, known)}; its cells are kept in the text of each row and not read"
            yield UnknownColumn(table.file, f"the column {column!r} is not known", fix, "row 1")


def _readable(name: str) -> str:
    """A file's name as text: bytes of it that are no UTF-8 as escapes."""
    return name.encode(errors="backslashreplace").decode()


def _kept_text(table: Table) -> str:
    """The text of the file; of a longer one its start, and a digest of the rest."""
    digest = blake2b(digest_size=16)
    with table.file.open(encoding=encoding_of(table.file)) as file:
        text = file.read(KEPT)
        rest = 0
        while block := file.read(KEPT):
            rest += len(block)
            digest.update(block.encode())
    if not rest:
        return text
    return f"{text}\n[{rest} more characters, which are in the rows; their BLAKE2b digest is {digest.hexdigest()}]\n"
