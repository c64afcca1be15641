"""The whole record, out of a store and into one, as JSON lines.

The first line names the format and its version; then come the documents by id, each followed by its claims and figures,
then the judgements, one a line; the last line says how many lines lie between, so that a file that was cut off is
noticed. Export, import into an empty store and export again gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.model import Claim, Document, Entry, Figure, Judgement
from loaders.batch import batches
from loaders.errors import RecordError, RecordTooNew, explained
from loaders.port import Keeper, Record
from loaders.record_line import (
    Line,
    claim_line,
    document_line,
    figure_line,
    judgement_line,
    read_claim,
    read_claim_judgement,
    read_document,
    read_entity_judgement,
    read_figure,
    text_of,
)

FORMAT = "whoran record"
VERSION = 1
_FIX = "export it again, or mend the line"
Item = Document | Claim | Figure | Judgement

_RECORDS: dict[str, Callable[[Line], Item]] = {
    "document": read_document,
    "claim": read_claim,
    "figure": read_figure,
    "entity judgement": read_entity_judgement,
    "claim judgement": read_claim_judgement,
}
"""Each kind of line with what reads it."""


@dataclass(frozen=True, slots=True)
class Imported:
    """How many documents, with their claims and figures, and how many judgements an import wrote."""

    documents: int = 0
    judgements: int = 0


def export_lines(store: Record) -> Iterator[str]:
    """The lines of the export, each with its line break."""
    yield text_of({"format": FORMAT, "version": VERSION}) + "\n"
    count = 0
    for line in _lines(store):
        count += 1
        yield line + "\n"
    yield text_of({"record": "end", "lines": count}) + "\n"


def export_record(store: Record, path: Path) -> None:
    """Export the record to a file, which appears once it is whole.

    Raises OSError where it cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(export_lines(store))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def import_record(store: Keeper, path: Path) -> Imported:
    """Import an exported record, batch by batch; each document takes the place of what the store had of it.

    What came before a broken line stays, and importing again is safe. Raises RecordTooNew, RecordError with the line,
    Missing, Unreadable, NotText and StoreError.
    """
    done = Imported()
    with explained(path), path.open(encoding="utf-8", newline="\n") as file:
        for batch in batches(read_lines(file, path), _characters):
            entries = [item for item in batch if isinstance(item, Entry)]
            judgements = [item for item in batch if not isinstance(item, Entry)]
            if entries:
                store.write(entries)
            if judgements:
                store.judge(judgements)
            done = Imported(done.documents + len(entries), done.judgements + len(judgements))
    return done


def read_lines(lines: Iterable[str], path: Path) -> Iterator[Entry | Judgement]:
    """The entries and judgements of an export, one at a time; ``path`` is what errors call it.

    Raises RecordTooNew, and RecordError with the line.
    """
    document: Document | None = None
    parts: list[Claim | Figure] = []
    for number, item in _items(lines, path):
        if isinstance(item, Claim | Figure):
            if document is None or item.document != document.id:
                raise _broken(path, number, "it does not follow the line of its document")
            if not 0 <= item.start < item.end <= len(document.text):
                raise _broken(path, number, f"its passage {item.start} to {item.end} is not in its document")
            parts.append(item)
            continue
        if document is not None:
            yield _entry(document, parts)
        document, parts = (item, []) if isinstance(item, Document) else (None, [])
        if not isinstance(item, Document):
            yield item
    if document is not None:
        yield _entry(document, parts)


def _lines(store: Record) -> Iterator[str]:
    for entry in store.entries():
        yield text_of(document_line(entry.document))
        for claim in sorted(entry.claims, key=_place):
            yield text_of(claim_line(claim))
        for figure in sorted(entry.figures, key=_place):
            yield text_of(figure_line(figure))
    for judgement in store.judgements():
        yield text_of(judgement_line(judgement))


def _place(part: Claim | Figure) -> tuple[int, int, bytes]:
    return part.start, part.end, part.id


def _entry(document: Document, parts: Iterable[Claim | Figure]) -> Entry:
    kept = tuple(parts)
    claims = tuple(part for part in kept if isinstance(part, Claim))
    return Entry(document, claims, tuple(part for part in kept if isinstance(part, Figure)))


def _items(lines: Iterable[str], path: Path) -> Iterator[tuple[int, Item]]:
    """Each item with the number of its line, between a header and an end that are what they should be."""
    numbered = enumerate(lines, 1)
    _check_header(next(numbered, (1, ""))[1], path)
    number = 1
    for number, line in numbered:
        content = _object(line, path, number)
        if content.get("record") == "end":
            _check_end(content, path, number)
            return
        yield number, _item(content, path, number)
    raise _broken(path, number, "the file ends after it, before its last line: it was cut off")


def _check_header(line: str, path: Path) -> None:
    content = _object(line, path, 1)
    version = content.get("version")
    if content.get("format") != FORMAT or not isinstance(version, int):
        raise _broken(path, 1, f"it is not the header of a {FORMAT}")
    if version > VERSION:
        problem = f"the record has version {version}, and this whoran reads versions up to {VERSION}"
        raise RecordTooNew(path, problem, "install a newer whoran", "line 1")


def _check_end(content: dict[str, Any], path: Path, number: int) -> None:
    if content.get("lines") != number - 2:
        raise _broken(path, number, f"it says that {content.get('lines')} lines come before it, and {number - 2} do")


def _object(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _broken(path, number, "it is not JSON") from error
    if not isinstance(content, dict):
        raise _broken(path, number, "it is not a JSON object")
    return content


def _item(content: dict[str, Any], path: Path, number: int) -> Item:
    read = _RECORDS.get(str(content.get("record")))
    if read is None:
        raise _broken(path, number, f"it is of no known kind: record is {content.get('record')!r}")
    try:
        return read(content)
    except KeyError as error:
        raise _broken(path, number, f"it lacks {error}") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise _broken(path, number, str(error)) from error


def _broken(path: Path, number: int, problem: str) -> RecordError:
    return RecordError(path, problem, _FIX, f"line {number}")


def _characters(item: Entry | Judgement) -> int:
    return len(item.document.text) if isinstance(item, Entry) else 0
