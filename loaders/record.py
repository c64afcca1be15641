"""The whole record, out of a store and into one, as JSON lines.

The first line names the format and its version; then come the documents by id, each in one line with its claims and
figures, then the judgements, one a line; the last line says how many lines lie between, so that a file that was cut off
is noticed. Export, import into an empty store and export again gives the same bytes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph import edtf, plain
from graph.model import Claim, Entry, Figure, Judgement
from loaders.batch import batches
from loaders.errors import RecordError, RecordTooNew, explained
from loaders.port import Keeper, Record

FORMAT = "whoran record"
VERSION = 1
_FIX = "export it again, or mend the line"


@dataclass(frozen=True, slots=True)
class Imported:
    """How many documents, with their claims and figures, and how many judgements an import wrote."""

    documents: int = 0
    judgements: int = 0


def export_lines(store: Record) -> Iterator[str]:
    """The lines of the export, each with its line break."""
    yield _line({"format": FORMAT, "version": VERSION})
    count = 0
    for content in _contents(store):
        count += 1
        yield _line(content)
    yield _line({"end": count})


def export_record(store: Record, path: Path) -> None:
    """Export the record to a file, which appears once it is whole.

    Raises OSError where it cannot be written, and StoreError.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(export_lines(store))
            file.flush()
            os.fsync(file.fileno())  # else a power cut may leave the name with nothing behind it
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
    numbered = enumerate(lines, 1)
    _check_header(next(numbered, (1, ""))[1], path)
    number = 1
    for number, line in numbered:
        content = _object(line, path, number)
        if "end" in content:
            _check_end(content, path, number)
            return
        yield _item(content, path, number)
    raise _broken(path, number, "the file ends after it, before its last line: it was cut off")


def _contents(store: Record) -> Iterator[plain.Plain]:
    for entry in store.entries():
        yield {"id": entry.document.id.hex(), **plain.entry(entry)}
    for judgement in store.judgements():
        yield plain.judgement(judgement)


def _line(content: plain.Plain) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def _check_header(line: str, path: Path) -> None:
    content = _object(line, path, 1)
    version = content.get("version")
    if content.get("format") != FORMAT or not isinstance(version, int):
        raise _broken(path, 1, f"it is not the header of a {FORMAT}")
    if version > VERSION:
        problem = f"the record has version {version}, and this whoran reads versions up to {VERSION}"
        raise RecordTooNew(path, problem, "install a newer whoran", "line 1")


def _check_end(content: plain.Plain, path: Path, number: int) -> None:
    if content["end"] != number - 2:
        raise _broken(path, number, f"it says that {content['end']} lines come before it, and {number - 2} do")


def _object(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        content = json.loads(line)
        if "\\u" in line:
            _line(content).encode()
    except UnicodeEncodeError as error:
        raise _broken(path, number, "it holds half of a surrogate pair, which is no text") from error
    except (ValueError, RecursionError) as error:
        raise _broken(path, number, "it is not JSON") from error
    if not isinstance(content, dict):
        raise _broken(path, number, "it is not a JSON object")
    return content


def _item(content: plain.Plain, path: Path, number: int) -> Entry | Judgement:
    try:
        return plain.read_judgement(content) if "judgement" in content else _entry(content)
    except KeyError as error:
        raise _broken(path, number, f"it lacks {error}") from error
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise _broken(path, number, str(error)) from error


def _entry(content: plain.Plain) -> Entry:
    """The entry of a line. Raises ValueError where its parts do not fit one another."""
    entry = plain.read_entry(content)
    if entry.document.id.hex() != content["id"]:
        raise ValueError("the text is not the one that its id was derived from")
    if entry.document.published_on:
        edtf.days(entry.document.published_on)
    parts: tuple[Claim | Figure, ...] = (*entry.claims, *entry.figures)
    for part in parts:
        if not 0 <= part.start < part.end <= len(entry.document.text):
            raise ValueError(f"the passage {part.start} to {part.end} is not in the document")
    return entry


def _broken(path: Path, number: int, problem: str) -> RecordError:
    return RecordError(path, problem, _FIX, f"line {number}")


def _characters(item: Entry | Judgement) -> int:
    return len(item.document.text) if isinstance(item, Entry) else 0
