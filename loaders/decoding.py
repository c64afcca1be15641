"""Texts in memory that say themselves how they are written, as web pages and mails do; often they are wrong."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.charset import ANY_BYTES, MARKS, SAMPLE, WESTERN, around, by_zeros, eight_bits, is_damaged

LATIN = frozenset({"ascii", "us-ascii", "latin-1", "latin1", "iso-8859-1", "iso8859-1"})
"""Labels under which browsers read Windows-1252, since that is what is sent under them (WHATWG Encoding Standard, 4.2)."""

_WIDE = ("utf-16", "utf-32", "utf16", "utf32", "ucs")
"""Encodings that the bytes show by themselves where they are used at all."""


def decoded(data: bytes, declared: str = "") -> str:
    """The text of ``data``, its line ends as ``\\n``. What is ``declared`` is believed only where it fits.

    A byte order mark decides, then UTF-8 where the bytes are UTF-8, then what is declared, then a guess. A few broken
    bytes in what is else UTF-8 become U+FFFD.
    """
    for encoding, errors in _attempts(data, declared.strip().casefold()):
        try:
            text = data.decode(encoding, errors)
        except (LookupError, UnicodeError):
            continue
        if "\0" not in text:
            break
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _attempts(data: bytes, declared: str) -> Iterator[tuple[str, str]]:
    strict = [encoding for mark, encoding in MARKS if data.startswith(mark)]
    yield from ((encoding, "strict") for encoding in (*strict, "utf-8"))
    if b"\0" in data:
        yield from ((encoding, "strict") for encoding in by_zeros(data[:SAMPLE]))
    sample = around(data)
    if is_damaged(sample):
        yield "utf-8", "replace"
    if declared and not declared.startswith(_WIDE):
        yield WESTERN if declared in LATIN else declared, "strict"
    yield from ((encoding, "strict") for encoding in eight_bits(sample))
    yield ANY_BYTES, "strict"
