"""What is known of a document beside its text, wherever that is said: options, front matter or a sidecar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from graph import edtf
from graph.edtf import DateError
from graph.model import Document
from loaders.errors import MetadataError


@dataclass(frozen=True, slots=True)
class Metadata:
    """Title, publisher, date of publication (EDTF) and address of a document; empty where not known."""

    title: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""

    def over(self, weaker: Metadata) -> Metadata:
        """This metadata, with what it leaves empty filled from ``weaker``."""
        return Metadata(*(getattr(self, name) or getattr(weaker, name) for name in NAMES))

    def of(self, text: str) -> Document:
        """The document with this text and metadata."""
        return Document(text, self.title, self.publisher, self.published_on, self.url)

    def checked(self, source: str = "options") -> Metadata:
        """This metadata, once it is known to be text and its date has been read.

        Raises MetadataError, which names ``source``.
        """
        for name in NAMES:
            if not _is_unicode(getattr(self, name)):
                raise MetadataError(source, _HALF.format(name=name), "write it in UTF-8", name)
        try:
            _check_date(self.published_on)
        except DateError as error:
            raise MetadataError(source, str(error), _DATE_FIX, "published_on") from error
        return self


NAMES = tuple(field.name for field in fields(Metadata))
NOTHING = Metadata()
_DATE_FIX = "or leave it out where no date is known"
_HALF = "{name} holds half of a surrogate pair, which is no text"


def read_metadata(content: Mapping[str, object], file: Path, place_of: Callable[[str], str]) -> Metadata:
    """The metadata among ``content``; other names are left alone. ``place_of`` says where in ``file`` a name stands.

    Raises MetadataError for a value that is no text, or a date that cannot be read.
    """
    values = {name: content[name] for name in NAMES if content.get(name) is not None}
    for name, value in values.items():
        if not isinstance(value, str):
            raise MetadataError(file, f"{name} is no text", f'write one text: "{name}": "..."', place_of(name))
        if not _is_unicode(value):
            raise MetadataError(file, _HALF.format(name=name), "write the character itself", place_of(name))
    texts = {name: " ".join(str(value).split()) for name, value in values.items()}
    try:
        _check_date(texts.get("published_on", ""))
    except DateError as error:
        raise MetadataError(file, str(error), _DATE_FIX, place_of("published_on")) from error
    return Metadata(**texts)


def one_line(text: str | None) -> str:
    """What a file says of itself as one line, without bytes that are no text."""
    return " ".join((text or "").encode(errors="ignore").decode().split())


def _is_unicode(text: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _check_date(text: str) -> None:
    if text:
        edtf.days(text)
