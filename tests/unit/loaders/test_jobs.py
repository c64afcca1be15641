"""Texts are read in several processes as in one, in order, each within its time."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from graph.model import Document, Entry
from loaders.documents import interpret
from loaders.errors import FailedText, InputError, SlowText
from loaders.extractor import Extractor
from loaders.jobs import Here, Jobs
from loaders.reading import Read, Reading

TEXTS = [
    f"Quillon{number} Ltd runs HMP Elmfield. It took over HMP Ashby in {1990 + number % 30}." for number in range(40)
]


def _readings(texts: Sequence[str]) -> list[Read]:
    return [
        Reading(Document(text, published_on="2020-06-15"), interpret, f"{number}.txt")
        for number, text in enumerate(texts)
    ]


def _entries(extractor: Extractor, reads: list[Read]) -> list[Entry]:
    return [read.interpret(read.document) for read in extractor(reads) if isinstance(read, Reading)]


def _sleep(document: Document) -> Entry:
    time.sleep(5)
    return Entry(document)


def test_several_processes_read_what_one_reads_in_the_same_order() -> None:
    """Two processes hand on the same entries in the same order as one."""
    assert _entries(Jobs(2), _readings(TEXTS)) == _entries(Here(), _readings(TEXTS))


def test_what_is_no_text_is_handed_on_at_its_place() -> None:
    """An input with something wrong stays between its neighbours."""
    first, last = _readings(TEXTS[:2])
    wrong = InputError("b.txt", "it is empty", "leave it out")
    assert [type(read) for read in Jobs(2)([first, wrong, last])] == [Reading, InputError, Reading]


def test_a_document_of_which_more_is_known_is_read_again() -> None:
    """A date that the store knows changes what is read: what was read ahead of it does not count."""
    (read,) = Here()([Reading(Document("Quillon Ltd bought Ostrand Group last year."), interpret, "a.txt")])
    assert isinstance(read, Reading)
    dated = Document("Quillon Ltd bought Ostrand Group last year.", published_on="2020-06-15")
    assert read.interpret(dated) == interpret(dated)


@pytest.mark.parametrize("extractor", [Here(least=0.3), Jobs(2, least=0.3)], ids=["here", "jobs"])
def test_a_text_that_takes_too_long_is_listed(extractor: Extractor) -> None:
    """A document that is slower than its time stands as an error that says so; those behind it are read."""
    slow = Reading(Document("slow"), _sleep, "slow.txt")
    first, second = extractor([slow, *_readings(TEXTS[:1])])
    assert isinstance(first, SlowText)
    assert str(first) == "slow.txt: reading it took more than 0.3 seconds; split it, or leave it out"
    assert isinstance(second, Reading)


def _fail(document: Document) -> Entry:
    raise IndexError(document.text)


@pytest.mark.parametrize("extractor", [Here(), Jobs(2)], ids=["here", "jobs"])
def test_a_text_at_which_the_reading_fails_is_listed(extractor: Extractor) -> None:
    """A fault of the rules costs the text that shows it, and not those beside it."""
    first, second = extractor([Reading(Document("odd"), _fail, "odd.txt"), *_readings(TEXTS[:1])])
    assert isinstance(first, FailedText)
    assert str(first) == (
        "odd.txt: reading it failed with IndexError('odd'); leave it out, and report the fault with the text"
    )
    assert isinstance(second, Reading)


def test_an_interrupt_ends_the_processes() -> None:
    """Whoever stops taking what is read leaves no process behind."""
    reads = Jobs(2)(_readings(TEXTS))
    next(reads)
    reads.close()
    with pytest.raises(StopIteration):
        next(reads)
