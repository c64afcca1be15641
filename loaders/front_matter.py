"""Front matter: metadata in YAML between two lines ``---`` at the start of a text, as Jekyll and Pandoc read it."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from loaders.errors import MetadataError
from loaders.metadata import NOTHING, Metadata, read_metadata

LONGEST = 64_000
"""Characters; a second ``---`` further down belongs to the text."""

_BLOCK = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FIX = "mend it, or put an empty line before the first --- if that belongs to the text"


def split(text: str, file: Path) -> tuple[Metadata, str]:
    """The metadata of the front matter, and the text without it.

    A block that holds no ``name: value`` is not front matter and stays in the text. Raises MetadataError with the line.
    """
    block = _BLOCK.match(text, 0, LONGEST)
    if block is None:
        return NOTHING, text
    node = _compose(block[1], file)
    if node is None:
        return NOTHING, text[block.end() :]
    if not isinstance(node, yaml.MappingNode):
        return NOTHING, text
    return _metadata(node, file), text[block.end() :]


def _compose(block: str, file: Path) -> yaml.Node | None:
    try:
        return yaml.compose(block, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line if error.problem_mark else 0
        raise MetadataError(file, f"front matter: {error.problem}", _FIX, _line(line)) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise MetadataError(file, "front matter that is no YAML", _FIX, _line(0)) from error


def _metadata(node: yaml.MappingNode, file: Path) -> Metadata:
    pairs = [(key.value, key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
    lines = {name: _line(key.start_mark.line) for name, key, _ in pairs}
    content = {name: value.value for name, _, value in pairs}
    return read_metadata(content, file, lambda name: lines[name])


def _line(number: int) -> str:
    """The place of a line of the block, counted from nought, in the file, whose first line is ``---``."""
    return f"line {number + 2}"
