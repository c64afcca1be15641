"""In which encoding a file of text is written, found by reading it through once in bounded memory.

A byte order mark decides. Else UTF-8, if the whole file is UTF-8; UTF-16 by where its zero bytes lie; and for the rest
Windows-1252 (of which Latin-1 text is a part), unless charset-normalizer rules that out and knows better. The same
bytes are always read the same way.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from charset_normalizer import from_bytes

from loaders.errors import Empty, NotText, TooLarge, Unreadable, explained

BLOCK = 1 << 20
"""Bytes read at a time."""
SAMPLE = 1 << 16
"""Bytes by which an encoding other than Unicode is guessed."""
MAX_BYTES = 100_000_000
"""The largest text that is read as one document, in bytes."""

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks, the longer before those that they start with, and the codecs that leave them out of the text."""

WESTERN = "cp1252"
ANY_BYTES = "latin-1"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_MOST_CONTROLS = 0.01
"""The share of control characters from which on a file is taken to be binary."""
_SAVE = "save it as UTF-8 text"


def read_text(path: Path) -> str:
    """The whole text of a file, its line ends as ``\\n``.

    Raises Missing, Unreadable, Empty, NotText and, over 100 MB, TooLarge.
    """
    with explained(path):
        size = path.stat().st_size
        if size > MAX_BYTES:
            limit = f"{MAX_BYTES // 1_000_000} MB"
            raise TooLarge(path, f"it has {size / 1e6:.0f} MB, and {limit} is the most for one document", "split it")
        text = path.read_text(encoding_of(path))
    if not text.strip():
        raise Empty(path, "it holds no text", "leave it out, or check how it was saved")
    return text


def encoding_of(path: Path) -> str:
    """The encoding of a file of text of any size.

    Raises Missing, Unreadable, Empty and NotText.
    """
    with explained(path):
        if not path.is_file() and path.exists():
            raise Unreadable(path, "it is not a regular file", "save what it gives in a file and name that")
        with path.open("rb") as file:
            start = file.read(SAMPLE)
    if not start:
        raise Empty(path, "it is empty", "leave it out, or check how it was saved")
    for encoding in _candidates(path, start):
        if _is_text(path, encoding):
            return encoding
    raise NotText(path, "it is binary, or text in no known encoding", _SAVE)


def _candidates(path: Path, start: bytes) -> Iterator[str]:
    marked = next((encoding for mark, encoding in MARKS if start.startswith(mark)), "")
    if marked:
        yield marked
        return
    yield "utf-8"
    if b"\0" in start:
        yield from by_zeros(start)
        return
    sample = _sample(path)
    _refuse_damaged(path, sample)
    yield from eight_bits(sample)


def by_zeros(start: bytes) -> Iterator[str]:
    """UTF-16 of a mostly Latin text has a zero in every second byte: the first of each pair in big-endian."""
    even, odd = start[::2].count(0), start[1::2].count(0)
    if even != odd:
        yield "utf-16-be" if even > odd else "utf-16-le"


def eight_bits(sample: bytes) -> Iterator[str]:
    """Encodings of one byte a character that a sample may be written in, the likeliest first; the last fits any bytes."""
    if not from_bytes(sample, cp_isolation=[WESTERN]):
        best = from_bytes(sample).best()
        if best is not None:
            yield best.encoding
    yield from (WESTERN, ANY_BYTES)


def _sample(path: Path) -> bytes:
    """A stretch of the file from shortly before its first byte that is not ASCII."""
    with explained(path), path.open("rb") as file:
        for block in iter(partial(file.read, BLOCK), b""):
            if not block.isascii():
                return around(block)
    return b""


def around(data: bytes) -> bytes:
    """A stretch of bytes from shortly before the first of them that is not ASCII."""
    first = re.search(rb"[\x80-\xff]", data)
    at = first.start() if first else 0
    return data[max(0, at - SAMPLE // 2) :][:SAMPLE]


def _refuse_damaged(path: Path, sample: bytes) -> None:
    """Refuse UTF-8 with a few broken bytes, which would be read as garbled Windows-1252."""
    if is_damaged(sample):
        raise NotText(path, "it is UTF-8 with broken bytes", _SAVE + " again, from where it came from")


def is_damaged(sample: bytes) -> bool:
    """Whether bytes that are not UTF-8 all through are mostly so."""
    text = sample[: SAMPLE - 4].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(not character.isascii() for character in text) - broken > broken


def _is_text(path: Path, encoding: str) -> bool:
    """Whether the file decodes all through, without a zero character and with hardly a control character."""
    decoder = codecs.getincrementaldecoder(encoding)()
    length = controls = 0
    with explained(path), path.open("rb") as file:
        try:
            for block in iter(partial(file.read, BLOCK), b""):
                text = decoder.decode(block)
                if "\0" in text:
                    return False
                length, controls = length + len(text), controls + len(_CONTROL.findall(text))
            decoder.decode(b"", final=True)
        except UnicodeError:
            return False
    return controls <= length * _MOST_CONTROLS
