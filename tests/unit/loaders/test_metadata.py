"""What is known of a document comes from where it was said, in one order of precedence."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders import front_matter, sidecar, text
from loaders.errors import Empty, InputError, MetadataError
from loaders.metadata import NOTHING, Metadata
from loaders.reading import Reading

FILE = Path("source.md")


def _read(folder: Path, content: str, options: Metadata = NOTHING, beside: object = None) -> Metadata:
    path = folder / "source.md"
    path.write_text(content)
    if beside is not None:
        (folder / "source.meta.json").write_text(json.dumps(beside))
    (reading,) = text.read(path, options)
    assert isinstance(reading, Reading)
    document = reading.interpret(reading.document).document
    return Metadata(document.title, document.publisher, document.published_on, document.url)


def test_options_go_over_front_matter_over_sidecar_over_page(tmp_path: Path) -> None:
    """Each of title, publisher, date and address comes from the strongest place that gives it."""
    front = "---\ntitle: front\npublisher: front\n---\nThe page\n\n1 May 2018\n\nSays little."
    beside = {"title": "side", "publisher": "side", "url": "https://example.org/side"}
    assert _read(tmp_path, front, Metadata(title="option"), beside) == Metadata(
        "option", "front", "2018-05-01", "https://example.org/side"
    )


def test_front_matter_is_no_part_of_the_text() -> None:
    """Front matter says what the document is, and the text begins after it."""
    known, body = front_matter.split("---\ntitle: Who ran what\npublished_on: 2019-02\n---\nBody.\n", FILE)
    assert known == Metadata(title="Who ran what", published_on="2019-02")
    assert body == "Body.\n"


def test_a_date_in_front_matter_stays_as_precise_as_it_was_written() -> None:
    """A year is a year and a day a day: YAML's own reading of dates and numbers is not used."""
    for date in ("2019", "2019-02", "2019-02-15", "201X", "2016~"):
        assert front_matter.split(f"---\npublished_on: {date}\n---\nx", FILE)[0].published_on == date


@pytest.mark.parametrize(
    "content", ["---\nA rule above a text.\n---\nGoes on.", "---\nNo second rule.", "Text\n---\na: b\n---"]
)
def test_a_rule_is_not_front_matter(content: str) -> None:
    """A line --- that has no names and values below it, or does not come first, belongs to the text."""
    assert front_matter.split(content, FILE) == (NOTHING, content)


@pytest.mark.parametrize(
    ("block", "place", "problem"),
    [
        ("title: a\npublished_on: 2019-02-30", "line 3", "not a day"),
        ("title: a\nurl: [a, b]", "line 3", "url is no text"),
        ("title: 'a\nurl: b", "line", "front matter"),
        ("a: b\n\tc: d", "line 3", "front matter"),
        ("[" * 2000, "line 2", "front matter"),
        ('title: a\nurl: "\\ud800"', "line 3", "url holds half of a surrogate pair"),
    ],
)
def test_bad_front_matter_is_refused_with_its_line(block: str, place: str, problem: str) -> None:
    """An error in front matter names the file, the line and the fix."""
    with pytest.raises(MetadataError, match=problem) as error:
        front_matter.split(f"---\n{block}\n---\nBody.", FILE)
    assert error.value.place.startswith(place)
    assert error.value.file == "source.md"
    assert error.value.fix


@pytest.mark.parametrize(
    ("content", "place", "problem"),
    [
        ('{\n "title": "a",\n}', "line", "no JSON"),
        ('{\n "title": "a",\n "published_on": "2019-13"\n}', "line 3", "not a month"),
        ('{\n "publisher": ["a"]\n}', "line 2", "publisher is no text"),
        ("[]", "line 1", "no JSON object"),
        ("[" * 100_000, "line 1", "JSON"),
        ('{\n "title": "\\ud800"\n}', "line 2", "title holds half of a surrogate pair"),
    ],
)
def test_a_bad_sidecar_is_refused_with_its_line(tmp_path: Path, content: str, place: str, problem: str) -> None:
    """An error in a sidecar names the sidecar, the line and the fix."""
    (tmp_path / "source.meta.json").write_text(content)
    with pytest.raises(MetadataError, match=problem) as error:
        sidecar.beside(tmp_path / "source.txt")
    assert error.value.place.startswith(place)
    assert error.value.file.endswith("source.meta.json")


def test_a_null_in_a_sidecar_is_unknown(tmp_path: Path) -> None:
    """What a sidecar gives as null is not known."""
    (tmp_path / "source.meta.json").write_text('{"title": null, "publisher": "Napo", "words": 17}')
    assert sidecar.beside(tmp_path / "source.txt") == Metadata(publisher="Napo")


def test_front_matter_alone_is_no_document(tmp_path: Path) -> None:
    """A file of front matter without a text is refused as empty."""
    with pytest.raises(Empty):
        _read(tmp_path, "---\ntitle: a\n---\n")


def test_a_bad_date_among_the_options_is_refused() -> None:
    """A date among the options that is no date is refused before anything is read."""
    with pytest.raises(MetadataError, match=r"options, published_on: .*30 is not a day"):
        Metadata(published_on="2019-02-30").checked()


def test_an_option_that_is_no_text_is_refused() -> None:
    """An option with bytes that are no UTF-8, as a terminal may hand them over, is refused before anything is read."""
    with pytest.raises(MetadataError, match=r"options, title: title holds half of a surrogate pair"):
        Metadata(title="Napo\udcff").checked()


@given(st.text(max_size=200))
def test_no_front_matter_crashes_the_reader(block: str) -> None:
    """Whatever stands between two lines ---, it is read, left in the text or refused with a line."""
    try:
        outcome = front_matter.split(f"---\n{block}\n---\nBody.", FILE)[1]
    except InputError as error:
        outcome = error.place
    assert outcome.endswith("Body.") or outcome.startswith("line ")
