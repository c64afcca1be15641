"""Bytes that say how they are written are believed only where that fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.decoding import decoded

TEXT = "The café’s contract was worth £5m, Zoë said."


@pytest.mark.parametrize("declared", ["", "utf-8", "iso-8859-1", "ascii", "utf-16", "x-unknown", "UTF8 "])
@pytest.mark.parametrize("written", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_wrong_declaration_does_no_harm(declared: str, written: str) -> None:
    """The letters are those that were written, whatever was declared."""
    assert decoded(TEXT.encode(written), declared) == TEXT


def test_a_declaration_that_fits_is_believed() -> None:
    """Where the bytes alone do not tell, what was declared does."""
    assert decoded("Černý".encode("iso-8859-2"), "ISO-8859-2") == "Černý"
    assert decoded("Тюрьма".encode("koi8-r"), "koi8-r") == "Тюрьма"


def test_a_few_broken_bytes_do_not_garble_the_rest() -> None:
    """UTF-8 with a broken byte keeps all its other letters."""
    assert decoded(TEXT.encode() * 9 + b"\xff", "utf-8") == TEXT * 9 + "\ufffd"


@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "latin-1", "utf-16", "hex", "rot13", "idna"]))
def test_any_bytes_are_some_text(data: bytes, declared: str) -> None:
    """No bytes and no declaration raise anything, and line ends are those of the project."""
    assert "\r" not in decoded(data, declared)
