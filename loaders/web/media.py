"""What has come from an address: its media type as the ending under which a reader knows it."""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/x-pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "message/rfc822": ".eml",
    "application/zip": ".zip",
    "application/x-zip-compressed": ".zip",
}
"""Media types (RFC 6838) that are read."""

KNOWN = frozenset((*ENDINGS.values(), ".htm", ".xhtml", ".markdown", ".text"))

SILENT = ("", "application/octet-stream", "binary/octet-stream", "application/download", "application/force-download")
"""Types that say nothing: then the ending of the address counts."""

LOOSE = {"text/plain": (".md", ".markdown", ".csv", ".tsv", ".eml")}
"""Types under which servers also send files of more special kinds, which then the ending of the address tells."""


def ending(media_type: str, url: str) -> str:
    """The ending that fits what came, or nothing where it is of no kind that is read."""
    named = PurePosixPath(path_of(url)).suffix.casefold()
    if media_type in SILENT:
        return named if named in KNOWN else ""
    return named if named in LOOSE.get(media_type, ()) else ENDINGS.get(media_type, "")


def file_name(url: str, ending: str) -> str:
    """A name for the file that came, by the last part of the address."""
    stem = PurePosixPath(path_of(url)).stem.replace("\0", "")
    return (stem[:60] or "page") + ending


def path_of(url: str) -> str:
    """The path in an address, as people read it."""
    return unquote(urlsplit(url).path).replace("\\", "/")
