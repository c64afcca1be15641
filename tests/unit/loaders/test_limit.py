"""No file can hold up a load: each is read within its time."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from loaders import readers
from loaders.errors import SlowText
from loaders.formats import html
from loaders.limit import TooSlow, each
from loaders.metadata import NOTHING, Metadata
from loaders.reading import Read, Reading

PLAIN = "<html><body><p>Quillon Ltd has run the prison at HMP Elmfield since May 2016, it said.</p></body></html>"
LEAST = 0.3


def _sleeping(path: Path, options: Metadata) -> Iterator[Read]:
    """Read a format that takes its time."""
    time.sleep(5)
    yield from html.read(path, options)


@pytest.fixture(autouse=True)
def _slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a slow format, and the parser of pages imported, so that no test times that."""
    monkeypatch.setitem(readers.READERS, ".slow", _sleeping)
    page = tmp_path / "first.html"
    page.write_text(PLAIN)
    list(html.read(page, NOTHING))


def test_a_page_is_left_in_the_middle_of_its_tags(tmp_path: Path) -> None:
    """Unclosed tags, which lie in one another, take the square of their number: their reader is stopped in time."""
    page = tmp_path / "tags.html"
    page.write_text("<html><body>" + "<p>" * 50_000 + PLAIN)
    with pytest.raises(TooSlow):
        list(each(html.read(page, NOTHING), 0, LEAST))


def test_a_file_that_takes_too_long_is_listed(tmp_path: Path) -> None:
    """A file that its reader cannot read in time stands as an error that names it and says how long was tried."""
    file = tmp_path / "a.slow"
    file.write_text(PLAIN)
    (found,) = readers.read(file, NOTHING, LEAST)
    assert isinstance(found, SlowText)
    assert str(found) == f"{file}: reading it took more than 0.312 seconds; split it, or leave it out"


class _SlowToDestroy:
    def __del__(self) -> None:
        time.sleep(2 * LEAST)


def _destroying(path: Path, options: Metadata) -> Iterator[Read]:
    """Read a format that destroys something when its time is over, and takes as long again after."""
    _SlowToDestroy()
    time.sleep(5)
    yield from html.read(path, options)


@pytest.mark.filterwarnings("ignore:.*SlowToDestroy:pytest.PytestUnraisableExceptionWarning")
def test_an_alarm_that_goes_unheard_is_followed_by_another(tmp_path: Path) -> None:
    """A file is left also where its time is over while something is destroyed, in which Python loses what is raised."""
    with pytest.raises(TooSlow):
        list(each(_destroying(tmp_path / "first.html", NOTHING), 0, LEAST))


def test_what_lies_beside_a_slow_file_is_read(tmp_path: Path) -> None:
    """A slow file in an archive is skipped by its name there, and the next is read."""
    with zipfile.ZipFile(tmp_path / "pages.zip", "w") as archive:
        archive.writestr("a.slow", PLAIN)
        archive.writestr("b.html", PLAIN)
    slow, plain = readers.read(tmp_path / "pages.zip", NOTHING, LEAST)
    assert isinstance(slow, SlowText)
    assert "pages.zip, a.slow" in str(slow)
    assert isinstance(plain, Reading)
