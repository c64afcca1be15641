"""The reader of Word documents (.docx, ECMA-376): their paragraphs and tables in order, a paragraph or row a line.

Changes that were tracked are read as accepted. Headers, footers, notes, comments and text boxes are left out. The title is
that of the style Title, else that of the file's properties. Its dates tell when the file was made, not when it was
published.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile, ZipFile

from loaders import documents
from loaders.errors import Damaged, Empty, Locked, TooLarge, explained
from loaders.formats.cells import CELL
from loaders.metadata import Metadata, one_line
from loaders.reading import Read

ENDINGS = (".docx",)
MOST_BYTES = 100_000_000
"""What a part of a document may unpack to, in bytes."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file in Microsoft's compound format begins: a .doc, or a .docx with a password around it."""
_HOLDERS = frozenset({"body", "sdt", "sdtContent", "tbl", "ins", "moveTo", "customXml", "smartTag"})
_MARKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LEFT_OUT = frozenset({"del", "moveFrom", "txbxContent", "pict", "drawing", "object"})
_BROKEN = (BadZipFile, zlib.error, SyntaxError, LookupError, ValueError, EOFError, OSError, RuntimeError)
"""What zipfile and lxml raise of a file that is damaged; lxml's errors of syntax are Python's."""
_NO_WORD = "it is no Word document that can be read"
_SAVE = "open it in a word processor and save it as .docx again"


class Line(NamedTuple):
    """A paragraph, or a row of a table, and the style that it names."""

    text: str
    style: str = ""


def read(path: Path, options: Metadata) -> Iterator[Read]:
    """The document in a file.

    Raises FileError and MetadataError.
    """
    with explained(path), path.open("rb") as file:
        if file.read(len(_OLE)) == _OLE:
            raise Locked(path, "it is encrypted, or an old .doc under another name", _SAVE + ", without a password")
    try:
        lines, title = _content(path)
    except _BROKEN as error:
        raise Damaged(path, _NO_WORD, _SAVE) from error
    if not lines:
        raise Empty(path, "it holds no text", "if its pages are pictures, read their text (OCR) and save that")
    styled = next((line.text for line in lines if line.style == "Title"), "")
    text = "\n".join(line.text for line in lines)
    yield from documents.read(path, text, options, Metadata(title=styled or title))


def _content(path: Path) -> tuple[list[Line], str]:
    """The lines that hold words, and the title in the properties."""
    with ZipFile(path) as package:
        relations = {each.get("Type").rpartition("/")[2]: each for each in _tree(path, package, "_rels/.rels")}
        body = _tree(path, package, relations["officeDocument"].get("Target").lstrip("/"))
        lines = [line for each in body for line in _lines(each) if line.text]
        properties = relations.get("core-properties")
        known = () if properties is None else _tree(path, package, properties.get("Target").lstrip("/"))
    return lines, next((one_line(each.text) for each in known if _name(each) == "title"), "")


def _tree(path: Path, package: ZipFile, name: str) -> Any:
    """The tree of a part. Raises TooLarge."""
    from lxml import etree

    size = package.getinfo(name).file_size
    if size > MOST_BYTES:
        raise TooLarge(
            path, f"it unpacks to {size / 1e6:,.0f} MB, and {MOST_BYTES / 1e6:,.0f} MB is the most", "split it"
        )
    return etree.fromstring(package.read(name), etree.XMLParser(resolve_entities=False, no_network=True))


def _name(element: Any) -> str:
    """The name of an element, in whichever of the standard's two namespaces; nothing for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _lines(block: Any) -> Iterator[Line]:
    """The lines of a block, or of all that it holds."""
    name = _name(block)
    if name == "p":
        style = next((_value(each) for each in block.iter() if _name(each) == "pStyle"), "")
        yield from (Line(one_line(line), style) for line in _text(block).split("\n"))
    elif name == "tr":
        yield Line(_row(block))
    elif name in _HOLDERS:
        for each in block:
            yield from _lines(each)


def _value(element: Any) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "val"), "")


def _row(row: Any) -> str:
    cells = (one_line(_text(cell)) for cell in row if _name(cell) == "tc")
    return CELL.join(cell for cell in cells if cell)


def _text(element: Any) -> str:
    """The text in an element, without that of what is left out."""
    name = _name(element)
    if name in _LEFT_OUT:
        return ""
    own = element.text or "" if name == "t" else _MARKS.get(name, "")
    ends = " " if name == "p" else ""
    return own + "".join(map(_text, element)) + ends
