"""The reader of Word documents (.docx, ECMA-376): their paragraphs and tables in order, a paragraph or row a line.

Changes that were tracked are read as accepted. Headers, footers, notes, comments and text boxes are left out. The title is
that of the style Title, else that of the file's properties. Its dates tell when the file was made, not when it was
published.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from loaders import documents
from loaders.errors import Damaged, Empty, Locked, TooLarge, explained
from loaders.formats.cells import CELL
from loaders.metadata import Metadata, one_line
from loaders.reading import Read

if TYPE_CHECKING:
    from docx.document import Document as Word

ENDINGS = (".docx",)
MOST_BYTES = 100_000_000
"""What a document may unpack to, in bytes."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _ROW, _CELL, _TEXT = (_W + name for name in ("p", "tbl", "tr", "tc", "t"))
_HOLDERS = frozenset(_W + name for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"))
_MARKS = {_W + "tab": " ", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_LEFT_OUT = frozenset(_W + name for name in ("del", "moveFrom", "txbxContent", "pict", "drawing", "object"))
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file in Microsoft's compound format begins: a .doc, or a .docx with a password around it."""
_BROKEN = (
    BadZipFile,
    zlib.error,
    SyntaxError,
    LookupError,
    ValueError,
    AttributeError,
    TypeError,
    EOFError,
    RuntimeError,
)
"""What python-docx, lxml and zipfile raise of a file that is damaged; lxml's errors of syntax are Python's."""
_NO_WORD = "it is no Word document that can be read"
_SAVE = "open it in a word processor and save it as .docx again"


def read(path: Path, options: Metadata) -> Iterator[Read]:
    """The document in a file.

    Raises FileError and MetadataError.
    """
    _refuse(path)
    try:
        text, title = _content(path)
    except _BROKEN as error:
        raise Damaged(path, _NO_WORD, _SAVE) from error
    if not text:
        raise Empty(path, "it holds no text", "if its pages are pictures, read their text (OCR) and save that")
    yield from documents.read(path, text, options, Metadata(title=title))


def _content(path: Path) -> tuple[str, str]:
    """The text and the title of a document."""
    import docx

    word = docx.Document(str(path))
    return "\n".join(line for line in _lines(word.element.body) if line), _title(word)


def _refuse(path: Path) -> None:
    """Raise FileError for what is no .docx, is locked, or would unpack to too much."""
    with explained(path), path.open("rb") as file:
        if file.read(len(_OLE)) == _OLE:
            raise Locked(path, "it is encrypted, or an old .doc under another name", _SAVE + ", without a password")
        try:
            size = sum(member.file_size for member in ZipFile(file).infolist())
        except (BadZipFile, ValueError) as error:
            raise Damaged(path, _NO_WORD, _SAVE) from error
    if size > MOST_BYTES:
        raise TooLarge(
            path, f"it unpacks to {size / 1e6:,.0f} MB, and {MOST_BYTES / 1e6:,.0f} MB is the most", "split it"
        )


def _lines(holder: Any) -> Iterator[str]:
    """The lines of the body, or of what holds blocks in it."""
    for block in holder:
        if block.tag == _PARAGRAPH:
            yield from map(one_line, _text(block).split("\n"))
        elif block.tag == _TABLE:
            yield from (_row(row) for row in block.iter(_ROW))
        elif block.tag in _HOLDERS:
            yield from _lines(block)


def _row(row: Any) -> str:
    cells = (one_line(" ".join(map(_text, cell.iter(_PARAGRAPH)))) for cell in row.iterchildren(_CELL))
    return CELL.join(cell for cell in cells if cell)


def _text(element: Any) -> str:
    """The text in an element, without that of what is left out."""
    if element.tag in _LEFT_OUT:
        return ""
    own = element.text or "" if element.tag == _TEXT else _MARKS.get(element.tag, "")
    return own + "".join(map(_text, element))


def _title(word: Word) -> str:
    styled = (each.text for each in word.paragraphs if each.style is not None and each.style.name == "Title")
    return one_line(next(styled, "") or word.core_properties.title or "")
