"""What a name means that a person types for a party of a claim."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.model import Document, EntityJudgement, Entry, Mention, Use
from graph.store import Store
from graph.stores import open_store
from queries.errors import AmbiguousName
from tests.contract.papers import paper, says
from whoran.drafts import BadClaim
from whoran.parties import Place, party

HERE = Document("The firm of Alder runs North, says the report.")
ANY = ("Company", "CRC", "PublicBody", "Region", "Report")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return an empty store in a file."""
    with closing(open_store(f"sqlite:///{tmp_path / 'whoran.db'}")) as opened:
        yield opened


def place(*kinds: str, passage: str = HERE.text) -> Place:
    """The place of a subject in this document."""
    return Place("subject", kinds or ANY, HERE.id, passage)


def write(store: Store, *subjects: Mention) -> None:
    """Let papers say that each of these runs North."""
    store.write([paper(f"{each} runs North.", says(each, "RUNS", "North")) for each in subjects])


def test_a_name_is_that_of_the_entity_that_has_it(store: Store) -> None:
    """A name that one entity has is taken as it is typed, of that entity's kind, with the words that the passage has for it."""
    write(store, Mention("Alder", "Company", "Alder"))
    assert party(store, place(), "ALDER", None, None) == Mention("ALDER", "Company", "Alder")


def test_an_id_means_its_entity(store: Store) -> None:
    """An id means its entity also where no name alone does: one with a registered number, and one report of several."""
    registered = Mention("Alder", "Company", "Alder", "GB-COH-12345678")
    reports = [Mention("the report", "Report", "the report", scope=f"north {year}") for year in (2018, 2019)]
    write(store, registered, *reports)
    for wanted in (registered, *reports):
        found = party(store, place(), wanted.key(b"").hex(), None, None)
        assert found.key(HERE.id) == wanted.key(b"")
        assert (found.name, found.words.lower()) == (wanted.name, wanted.words.lower())


def test_of_two_of_one_name_that_one_is_meant_which_can_stand_there(store: Store) -> None:
    """Where only one of two entities of a name is of a kind that the place takes, that one is meant; else both are offered."""
    write(store, Mention("Alder", "Company"), Mention("Alder", "Region"))
    assert party(store, place("Region", "CRC"), "Alder", None, None).kind == "Region"
    assert party(store, place(), "region:Alder", None, None).kind == "Region"
    assert party(store, place(), "Alder", "company", None).kind == "Company"
    with pytest.raises(AmbiguousName, match="2 entities are called 'Alder'"):
        party(store, place(), "Alder", None, None)


def test_one_documents_use_of_a_name(store: Store) -> None:
    """A name that means another entity in this document means that one here, and the other can only be named otherwise."""
    write(store, Mention("Alder", "Company"))
    elsewhere, here = Use.of("Alder", "Company"), Use.of("Alder", "Company", HERE.id)
    store.write([Entry(HERE, (says("Alder", "RUNS", "North")(HERE),))])
    store.judge([EntityJudgement("not-same", elsewhere, here)])
    found = party(store, place(), here.own_key.hex(), None, None)
    assert (found.name, found.kind) == ("Alder", "Company")
    with pytest.raises(BadClaim, match="whoran judge same"):
        party(store, place(), elsewhere.key.hex(), None, None)


def test_a_new_name_is_of_the_kind_that_fits(store: Store) -> None:
    """What nothing is called is of the kind said, else of the former party's, else of the only one that can stand there."""
    report = Mention("the report", "Report", "the report", scope="north 2019")
    assert party(store, place(), "Birch", "region", None).kind == "Region"
    assert party(store, place(), "crc:Birch", None, report).kind == "CRC"
    assert party(store, place(), "the findings", None, report) == Mention(
        "the findings", "Report", "the report", scope="north 2019"
    )
    assert party(store, place("Region"), "Birch", None, report).kind == "Region"
    with pytest.raises(BadClaim, match="say what it is by --subject-kind, one of Company, CRC"):
        party(store, place("Company", "CRC"), "Birch", None, report)


def test_a_kind_alone(store: Store) -> None:
    """A kind alone leaves the former party what it is, but for what tells it apart in another family."""
    former = Mention("Alder", "Company", "the firm", "GB-COH-12345678")
    assert party(store, place(), None, "crc", former) == Mention("Alder", "CRC", "the firm", "GB-COH-12345678")
    assert party(store, place(), None, "region", former) == Mention("Alder", "Region", "the firm")
    with pytest.raises(BadClaim, match=r"Alder \(Company\) cannot be the subject, which is one of Region"):
        party(store, place("Region"), None, None, former)
