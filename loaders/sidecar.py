"""A sidecar: metadata in ``NAME.meta.json`` beside ``NAME.txt``."""

from __future__ import annotations

import json
from pathlib import Path

from loaders.charset import read_text
from loaders.errors import MetadataError
from loaders.metadata import NAMES, NOTHING, Metadata, read_metadata

ENDING = ".meta.json"
_FIX = f"write an object with texts, of {', '.join(NAMES)}; the text beside it is not loaded before"


def beside(file: Path) -> Metadata:
    """The metadata in the sidecar of a file; nothing where it has none.

    Raises MetadataError with the line, and FileError where the sidecar cannot be read.
    """
    path = file.parent / (file.stem + ENDING)
    if not path.is_file():
        return NOTHING
    text = read_text(path)
    content = _object(text, path)
    return read_metadata(content, path, lambda name: _line(text, name))


def _object(text: str, path: Path) -> dict[str, object]:
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise MetadataError(path, f"no JSON: {error.msg}", _FIX, f"line {error.lineno}") from error
    except (ValueError, RecursionError) as error:
        raise MetadataError(path, "no JSON that can be read", _FIX, "line 1") from error
    if not isinstance(content, dict):
        raise MetadataError(path, "no JSON object", _FIX, "line 1")
    return content


def _line(text: str, name: str) -> str:
    at = text.find(f'"{name}"')
    return f"line {text.count(chr(10), 0, max(at, 0)) + 1}"
