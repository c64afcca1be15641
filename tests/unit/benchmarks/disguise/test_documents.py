"""The annotated documents themselves in disguise: text, annotation and sidecar still fit, and lead back."""

from __future__ import annotations

import pytest

from benchmarks.reading.disguise import comparison
from benchmarks.reading.disguise.comparison import disguised, read
from benchmarks.reading.disguise.disguise import drawn
from benchmarks.reading.disguise.document import AnnotatedDocument, documents, names
from benchmarks.reading.sets import OPEN
from tests.unit.benchmarks.disguise.made_up import document, party

FOUND = list(documents(OPEN))


@pytest.mark.parametrize("told", FOUND, ids=lambda told: told.file)
def test_a_document_comes_back_from_its_disguise(told: AnnotatedDocument) -> None:
    """The inverse of a disguise gives text, annotation and sidecar back, whole."""
    disguise = drawn(told, 1)
    assert disguise.of(told).text != told.text
    assert disguise.inverse.of(disguise.of(told)) == told


def test_the_same_seed_gives_the_same_disguise() -> None:
    """A document has the same disguise each time, and another one by another seed."""
    told = FOUND[0]
    assert drawn(told, 1).of(told) == drawn(told, 1).of(told) != drawn(told, 2).of(told)


def test_mentions_quotes_and_dates_follow_the_text() -> None:
    """What the annotation calls a party, quotes and dates is what the other text says; ids and addresses stay."""
    told = document(
        "Quillon Ltd took over HMP Tarnmoor in June 2016.",
        party("Company", "Quillon Ltd", "Quillon"),
        party("Service", "HMP Tarnmoor"),
        subject="Quillon Ltd",
        predicate="TOOK_OVER",
        object="HMP Tarnmoor",
        quote="Quillon Ltd took over HMP Tarnmoor in June 2016.",
        **{"from": "2016-06"},
    )
    other = drawn(told, 1).of(told)
    (fact,) = other.annotation["facts"]
    assert fact["quote"] == other.text != told.text
    assert fact["from"][:4] in other.text
    assert (fact["subject"], fact["predicate"]) == ("Quillon Ltd", "TOOK_OVER")
    assert all(name in other.text for entity in other.entities for name in names(entity))
    assert other.annotation["published_on"] == f"{int(fact['from'][:4]) + 3}{drawn(told, 1).date('2019-02-15')[4:]}"


def test_every_document_has_disguises_that_fit() -> None:
    """Every document of the open half can be told otherwise, and what its annotation names and quotes stands there."""
    told = disguised(FOUND, range(2))
    done = read(told.others)
    assert told.left_out == []
    assert (done.figures.documents, done.skipped.count, done.notes.count) == (2 * len(FOUND), 0, 0)


def test_what_cannot_be_told_otherwise_is_left_out_and_said() -> None:
    """A document without a disguise is in neither part, and the reason names it."""
    told = comparison.disguised([document("Shelter won. It gives shelter.", party("Company", "Shelter"))], [1])
    assert (told.plain, told.others) == ([], [])
    assert told.left_out == ["note.txt: a name is also a word of the text"]
