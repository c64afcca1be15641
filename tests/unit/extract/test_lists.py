"""Lists of common knowledge are small, say where they come from, and hold what a reader would expect."""

from pathlib import Path

import pytest

import loaders.extract.knowledge as knowledge
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import is_place

_FOLDER = Path(knowledge.__file__).parent / "lists"
_LISTS = sorted(_FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", _LISTS, ids=lambda path: path.stem)
def test_a_list_says_where_it_comes_from(path: Path) -> None:
    """Each list begins with its source, is described with its licence beside it, and holds each entry once."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert f"`{path.name}`" in (_FOLDER / "LICENCES.md").read_text(encoding="utf-8")
    entries = [line for line in lines if not line.startswith("#")]
    assert entries
    assert len(set(entries)) == len(entries)
    assert path.stat().st_size < 100_000


@pytest.mark.parametrize(
    "place", ["Kent", "the Netherlands", "New South Wales", "Uttar Pradesh", "Bath & North East Somerset", "KENT"]
)
def test_places_are_known_whatever_their_case_and_ampersand(place: str) -> None:
    """Countries, regions, counties and cities of many countries are known as places."""
    assert is_place(place)


@pytest.mark.parametrize("word", ["Quillon", "Reading list", "Alice"])
def test_other_words_are_no_places(word: str) -> None:
    """What is no place, or a given name, is not known as one."""
    assert not is_place(word)


def test_given_names_are_no_common_words() -> None:
    """A given name tells a person, so that hardly any is a common word too."""
    assert {"alice", "priya", "göran"} <= GIVEN_NAMES
    assert len(GIVEN_NAMES & COMMON) < 60
