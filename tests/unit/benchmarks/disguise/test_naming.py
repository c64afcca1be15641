"""Other names: of the same kind and shape, everywhere the same, and no words of the text."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.reading.disguise.letters import letters
from benchmarks.reading.disguise.naming import Undisguised, renamed
from benchmarks.reading.disguise.pools import COMMON_WORDS, FIRST_NAMES, SURNAMES, given_names, places
from benchmarks.reading.disguise.sorts import Sort
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.institutions import UNIONS
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import is_place
from tests.unit.benchmarks.disguise.made_up import document, party

SEED = st.integers(0, 1000)


@given(SEED)
def test_what_tells_the_kind_stays_and_what_is_proper_changes(seed: int) -> None:
    """ "Ltd" stays, and so does "Council"; the words before them become made-up ones of as many letters."""
    told = document(
        "Quillon Ltd runs Tarnmoor buses for Tarnmoor Council.",
        party("Company", "Quillon Ltd"),
        party("PublicBody", "Tarnmoor Council"),
    )
    firm, ltd, runs, moor, buses, _, council, council_word = renamed(told, Random(seed))(told.text[:-1]).split()
    assert (ltd, runs, buses, council_word) == ("Ltd", "runs", "buses", "Council")
    assert (moor, len(firm), len(moor)) == (council, 7, 8)
    assert firm != "Quillon"
    assert firm.istitle()


@given(SEED)
def test_an_abbreviation_follows_its_name(seed: int) -> None:
    """The letters of an abbreviation are those that the other name begins with."""
    told = document(
        "Quill Rail Group (QRG) and Turning Fields (TF) bid. QRG won.",
        party("Company", "Quill Rail Group", "QRG"),
        party("Company", "Turning Fields", "TF"),
    )
    words = renamed(told, Random(seed))(told.text).split()
    quill, turning, fields = words[0], words[5], words[6]
    assert words[3] == f"({quill[0]}RG)"
    assert words[-2] == f"{quill[0]}RG"
    assert words[7] == f"({turning[0]}{fields[0]})"


@given(SEED)
def test_common_words_change_in_names_alone(seed: int) -> None:
    """A firm of common words gets others with the same endings, also where it is written in capitals, and "turning" stays."""
    told = document("TURNING FIELDS: turning fields pay. Turning Fields won.", party("Company", "Turning Fields"))
    other = renamed(told, Random(seed))("Turning Fields")
    assert renamed(told, Random(seed))(told.text) == f"{other.upper()}: turning fields pay. {other} won."
    first, second = other.split()
    assert first.endswith("ing")
    assert second.endswith("s")
    assert {first.lower(), second.lower()} <= COMMON


@given(SEED)
def test_lists_know_the_others_of_those_that_they_know(seed: int) -> None:
    """A given name becomes another, a place another place, a union another union, and a surname is made up."""
    told = document("Ursula Quill of Napo spoke in Dorset.", party("Person", "Ursula Quill"))
    given_name, surname, _, union, _, _, place = renamed(told, Random(seed))(told.text[:-1]).split()
    assert given_name.lower() in GIVEN_NAMES - {"ursula"}
    assert union.lower() in UNIONS - {"napo"}
    assert is_place(place)
    assert place != "Dorset"
    assert surname.lower() not in COMMON | GIVEN_NAMES | {"quill"}


@given(SEED)
def test_no_list_knows_made_up_places(seed: int) -> None:
    """Where places are to be made up, the others are in no list."""
    told = document("Quillon runs Dorset CRC and Milton Keynes CRC.", party("Company", "Quillon"))
    words = renamed(told, Random(seed), {Sort.PLACE})(told.text[:-1]).split()
    assert not is_place(words[2])
    assert not is_place(" ".join(words[5:7]))
    assert words[3] == words[7] == "CRC"


def test_places_of_two_words_and_points_of_the_compass() -> None:
    """A place of two words becomes another of two; North becomes South; countries stay, and what is named by them."""
    told = document("Quillon serves Milton Keynes, North Tarnmoor and Western Australia.", party("Company", "Quillon"))
    other = renamed(told, Random(1))(told.text)
    assert is_place(" ".join(other.removesuffix(".").replace(",", "").split()[2:4]))
    assert " South " in other
    assert other.endswith(" and Western Australia.")


def test_a_name_that_is_also_a_word() -> None:
    """A document in which a firm's only word is also a common one is left out, since nobody can tell them apart."""
    told = document("Shelter won. It gives shelter.", party("Company", "Shelter"))
    with pytest.raises(Undisguised, match=r"note\.txt: a name is also a word of the text"):
        renamed(told, Random(1))


@given(SEED)
def test_the_inverse_gives_the_text_back(seed: int) -> None:
    """What puts the first names back leads back to the text, letter by letter."""
    told = document(
        "Quillon, East Quill and q2q (QQ) lost to WestRail; Ada Wood, of Essex, left QUILLON for West Rail.",
        party("Company", "Quillon", "QUILLON"),
        party("Company", "East Quill", "QQ"),
        party("Company", "q2q"),
        party("Company", "WestRail"),
        party("Person", "Ada Wood", "Wood"),
    )
    names = renamed(told, Random(seed))
    assert names(told.text) != told.text
    assert names.inverse(names(told.text)) == told.text


@given(SEED)
def test_letters_sound_alike(seed: int) -> None:
    """Each letter but "s" and "y" becomes another, no two the same one, and vowels stay vowels."""
    table = letters(Random(seed))
    assert len(set(table.values())) == len(table) == 48
    assert all(ord(other) != letter for letter, other in table.items())
    assert {table[ord(vowel)] for vowel in "aeiou"} == set("aeiou")


def test_words_that_others_are_taken_from() -> None:
    """Common words are common, given names and places are in their lists, and none is a word of another sort."""
    common = {word for pool in COMMON_WORDS.values() for word in pool} | FIRST_NAMES | SURNAMES
    assert common <= COMMON
    assert all(word.endswith(ending) for ending, pool in COMMON_WORDS.items() for word in pool)
    assert not COMMON & {*given_names(), *places(1)}
    assert all(map(is_place, places(1) + places(2)))
