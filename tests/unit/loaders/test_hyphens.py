"""Words that were divided at the ends of lines."""

from __future__ import annotations

import pytest

from loaders.formats.pdf_hyphens import HYPHEN, Hyphens


@pytest.mark.parametrize("hyphen", ["-", HYPHEN])
@pytest.mark.parametrize(
    ("known", "start", "end", "whole"),
    [
        ("", "estab", "lishment", "establishment"),
        ("a long-term plan", "long", "term plan", "long-term plan"),
        ("the longterm of some", "long", "term", "longterm"),
        ("", "self", "employed", "self-employed"),
        ("", "Anglo", "Saxon", "Anglo-Saxon"),
        ("public-private", "public-private part", "nership", "public-private partnership"),
    ],
)
def test_a_divided_word_is_as_the_document_writes_it(hyphen: str, known: str, start: str, end: str, whole: str) -> None:
    """A word is joined, save where the document, its capitals or its first part show that it has a hyphen of its own."""
    assert Hyphens([known]).joined(f"the {start}{hyphen}", end) == f"the {whole}"


def test_other_lines_are_joined_with_a_space() -> None:
    """Lines that end in a whole word are joined with a space, and those that end in a dash between numbers without one."""
    assert Hyphens([]).joined("the end", "of it") == "the end of it"
    assert Hyphens([]).joined("in 2018–", "19") == "in 2018–19"
