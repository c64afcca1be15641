"""Which spellings are one name, and which words a text is searched by."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graph.names import fold, reduce, words

ONE_NAME = [
    ["Wales Community Rehabilitation Company", "Wales CRC", "the Wales CRC", "The Wales CRC's", "WALES  CRC,"],
    [
        "Her Majesty's Inspectorate of Probation",
        "His Majesty’s Inspectorate of Probation",
        "HM Inspectorate of Probation",
    ],
    [
        "Kent, Surrey & Sussex CRC",
        "Kent, Surrey and Sussex CRC",
        "Kent Surrey and Sussex Community Rehabilitation Company",
    ],
    ["Working Links (Employment) Ltd", "Working Links (Employment) Limited", "working links employment ltd."],
    ["Serco plc", "Serco Public Limited Company", "SERCO PLC"],
    ["Dame Glenys Stacey", "Glenys Stacey", "Glenys Stacey’s"],
    ["The Rt Hon Chris Grayling", "Rt Hon Chris Grayling", "Mr Chris Grayling", "Chris Grayling"],
    ["Société Générale", "Societe Generale"],
    ["AT&T", "AT & T", "AT and T"],
    ["Working Links", "Working Links'", "Working Links’"],
]


@pytest.mark.parametrize("spellings", ONE_NAME, ids=lambda spellings: spellings[0])
def test_spellings_of_one_name_reduce_to_one(spellings: list[str]) -> None:
    """Spellings that differ in case, accents, articles, titles, possessives or usual short forms are one name."""
    assert {reduce(spelling) for spelling in spellings} == {reduce(spellings[0])}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Working Links (Employment) Ltd", "Working Links"),
        ("Wales CRC", "South Wales CRC"),
        ("Seetec", "Seetec Ltd"),
        ("Ministry of Justice", "Department of Justice"),
        ("Theatre Trust", "atre Trust"),
        ("Dr", "Mr"),
    ],
)
def test_names_that_only_a_judgement_can_join_stay_apart(one: str, other: str) -> None:
    """Reduction is modest: names of different words are two names, and a title alone is a name."""
    assert reduce(one) != reduce(other)


def test_a_name_always_has_something_left() -> None:
    """A name that is nothing but an article, a title or punctuation is not reduced to nothing."""
    assert [reduce(name) for name in ("The", "the The", "Lord", "—", "'")] == ["the", "the", "lord", "—", "'"]


@given(st.text(max_size=30))
@example("¸")
@example("\u0301")
def test_reducing_again_changes_nothing_that_matters(name: str) -> None:
    """A name that is not blank is reduced to something, and case and white space around it never tell names apart."""
    assert bool(reduce(name)) == bool(name.strip())
    assert reduce(f"  {name}\n") == reduce(name)


@given(
    st.lists(
        st.sampled_from(
            ["the", "wales", "crc", "crcs's", "limited", "plc", "&", "(uk)", "her", "majesty's", "dame", "a.b"]
        ),
        max_size=6,
    )
)
def test_reduction_is_a_projection(parts: list[str]) -> None:
    """A reduced name reduces to itself."""
    name = reduce(" ".join(parts))
    assert reduce(name) == name


@given(st.text(max_size=30))
def test_folding_is_a_projection(text: str) -> None:
    """Folded text folds to itself."""
    assert fold(fold(text)) == fold(text)


def test_words_are_folded_and_kept_in_order() -> None:
    """A text is searched by its words, without case, accents and punctuation, in order, repeats kept."""
    assert words("The CRC’s “Société”, the CRC's—part_2!") == ["the", "crcs", "societe", "the", "crcs", "part", "2"]
    assert words(" — ") == []


@given(st.text(max_size=60))
def test_words_hold_nothing_but_letters_and_digits(text: str) -> None:
    """No word holds a character that a search could read as a sign."""
    assert all(word.isalnum() or not word.isascii() for word in words(text))
