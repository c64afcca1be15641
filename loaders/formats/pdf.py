"""The reader of PDF files: the text of their pages in the order of reading, a form feed between two pages.

PDFium, Chromium's reader of PDF, gives the letters and their places. The title is the one in the file's properties where
the first page shows it too, since many files carry the name of a template there. Their dates tell when the file was
made, not when it was published.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from loaders import documents
from loaders.errors import Damaged, Empty, FileError, Locked, Pictures, TooLarge, explained
from loaders.formats.pdf_lines import Run, lines
from loaders.formats.pdf_running import without_running
from loaders.formats.pdf_text import text_of
from loaders.metadata import Metadata, one_line
from loaders.reading import Read

ENDINGS = (".pdf",)
MOST_BYTES = 500_000_000
"""The largest file, in bytes; most of a large one is pictures."""
MOST_PAGES = 5_000
LISTED = 10
"""Pages without text that a note names."""
_OCR = "have their text recognised (OCR), and load what that gives"
_AGAIN = "get it again from where it came from, or print it to a new PDF"


def read(path: Path, options: Metadata) -> Iterator[Read]:
    """The document in a file.

    Raises FileError and MetadataError.
    """
    with closing(_opened(path)) as file:
        title = one_line(file.get_metadata_value("Title"))
        pages = [_page(path, file, number) for number in range(len(file))]
    runs = [page.lines for page in pages]
    if not any(runs):
        raise Empty(path, f"no text in its pages ({len(pages)}), as in scans", _OCR)
    text = text_of(without_running(runs))
    own = Metadata(title if title.casefold() in " ".join(line.text for line in runs[0]).casefold() else "")
    yield from documents.read(path, text, options, own)
    pictures = [str(number) for number, page in enumerate(pages, start=1) if page.is_picture]
    if pictures:
        yield Pictures(path, f"pictures without text were not read ({_pages(pictures)})", _OCR)


class Page(NamedTuple):
    """A page: its lines, and whether it has pictures and no text."""

    lines: Sequence[Run]
    is_picture: bool


def _opened(path: Path) -> Any:
    import pypdfium2

    with explained(path):
        size = path.stat().st_size
        with path.open("rb") as start:
            begins = start.read(1_024)
    if size > MOST_BYTES:
        raise TooLarge(path, f"it has {size / 1e6:,.0f} MB, and {MOST_BYTES / 1e6:.0f} MB is the most", "split it")
    if b"%PDF-" not in begins:
        raise Damaged(path, "it is no PDF: it does not begin as one", _AGAIN)
    try:
        file = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        raise _refused(path, error) from error
    if len(file) > MOST_PAGES:
        file.close()
        raise TooLarge(path, f"it has {len(file):,} pages, and {MOST_PAGES:,} is the most", "split it")
    return file


def _refused(path: Path, error: Any) -> FileError:
    from pypdfium2 import raw

    if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
        return Locked(path, "it is encrypted", "open it with its password and print it to a new PDF")
    return Damaged(path, "it is damaged, or no PDF", _AGAIN)


def _page(path: Path, file: Any, number: int) -> Page:
    from pypdfium2 import PdfiumError, raw

    try:
        with closing(file[number]) as page, closing(page.get_textpage()) as text:
            found = lines(text)
            return Page(found, not found and any(page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,))))
    except PdfiumError as error:
        raise Damaged(path, "it is damaged", _AGAIN, f"page {number + 1}") from error


def _pages(numbers: Sequence[str]) -> str:
    more = f" and {len(numbers) - LISTED} more" if len(numbers) > LISTED else ""
    return f"page{'s' * (len(numbers) > 1)} {', '.join(numbers[:LISTED])}{more}"
