"""From what people type to the entity that they mean."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph.find import find
from graph.model import EntityJudgement, Entry, Use
from graph.store import Store
from queries.errors import AmbiguousName, UnknownName
from queries.naming import entity_called
from queries.who_ran import who_ran
from tests.unit.queries.told import named, operators, says

REGISTER = [
    says("Working Links", "RUNS", "Wales CRC", "2015", "2019"),
    says("Seetec", "OWNS", "Kent, Surrey and Sussex CRC", "2015", "2021"),
    says("Wales CRC", "COVERS", "region:Wales", "2014", "2021"),
    says("Sodexo", "RUNS", "Northumbria CRC", "2015", "2021"),
]


@pytest.fixture
def register(store: Store) -> Store:
    """A few companies, services and a region."""
    store.write(REGISTER)
    return store


@pytest.mark.parametrize(
    "name",
    [
        "Wales CRC",
        "the Wales CRC",
        "WALES crc",
        "Wales Community Rehabilitation Company",
        "CRC:Wales CRC",
        "  Wales CRC ",
    ],
)
def test_a_name_is_known_however_it_is_written(register: Store, name: str) -> None:
    """The spellings of a name that the core reduces to one all mean its entity."""
    assert entity_called(register, name).name == "Wales CRC"


def test_a_kind_before_a_name_chooses(register: Store) -> None:
    """``region:Wales`` is the region, in any capitals."""
    assert {entity_called(register, name).kind for name in ("region:Wales", "Region: wales", "Wales")} == {"Region"}


def test_an_id_is_a_name(register: Store) -> None:
    """The id that an answer shows names its entity."""
    answer = who_ran(register, "Wales CRC")
    assert who_ran(register, answer["question"]["of"][0]["id"]) == answer


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Wales CRD", "Wales CRC"),
        ("Workin Links", "Working Links"),
        ("Wroking Links", "Working Links"),
        ("Seatec", "Seetec"),
        ("Sodexho", "Sodexo"),
        ("Kent Surrey CRC", "Kent, Surrey and Sussex CRC"),
        ("company:Wales CRC", "Wales CRC"),
    ],
)
def test_an_unknown_name_offers_the_nearest(register: Store, typed: str, meant: str) -> None:
    """A misspelt name is an error whose first offer is the name that was meant."""
    with pytest.raises(UnknownName) as caught:
        entity_called(register, typed)
    assert caught.value.offered[0].name == meant
    assert repr(typed) in str(caught.value)
    assert meant in str(caught.value)


@pytest.mark.parametrize("typed", ["", "   ", "Zzyzx", "???", "00" * 16, "region:"])
def test_a_name_like_nothing_offers_nothing(register: Store, typed: str) -> None:
    """A name that is like none is an error without offers, which says that a search finds words."""
    with pytest.raises(UnknownName, match="search finds words in documents") as caught:
        entity_called(register, typed)
    assert caught.value.offered == ()


def test_a_word_that_is_no_kind_is_told_with_the_kinds(register: Store) -> None:
    """What stands before a colon and is no kind is told, with all kinds and what the rest of the name is like."""
    with pytest.raises(UnknownName, match=r"widget is no kind; the kinds are Company, CRC, .*Region") as caught:
        entity_called(register, "widget:Wales")
    assert {entity.name for entity in caught.value.offered} == {"Wales", "Wales CRC"}
    with pytest.raises(UnknownName) as known:
        entity_called(register, "region:Whales")
    assert "no kind" not in str(known.value)


def numbered(entry: Entry, identifier: str) -> Entry:
    """The same saying, its subject with a registered identifier."""
    (claim,) = entry.claims
    return replace(entry, claims=(replace(claim, subject=replace(claim.subject, identifier=identifier)),))


def test_two_firms_of_one_name_are_both_offered(store: Store) -> None:
    """A name that two companies have is an error that offers both, with their ids and what each does, or is done to it."""
    store.write(
        [
            numbered(says("Acme", "RUNS", "North CRC", "2015"), "GB-COH-00000001"),
            numbered(says("Acme", "RUNS", "South CRC", "2015"), "GB-COH-00000002"),
            numbered(says("Acme", "RUNS", "East CRC", "2016"), "GB-COH-00000002"),
        ]
    )
    with pytest.raises(AmbiguousName, match=r"2 entities are called 'Acme'.*Write the id") as caught:
        entity_called(store, "Acme")
    assert len(caught.value.offered) == 2
    assert ", runs North CRC)" in str(caught.value)
    assert ", runs South CRC, runs East CRC)" in str(caught.value)
    for entity in caught.value.offered:
        assert entity.id.hex() in str(caught.value)
        assert entity_called(store, entity.id.hex()) == entity


def test_one_name_of_two_kinds_is_told_apart_by_the_kind(store: Store) -> None:
    """A name that a region and a company have is an error that says to write the kind; with it either is found."""
    store.write([says("Severn", "RUNS", "North CRC", "2015"), says("North CRC", "COVERS", "region:Severn", "2015")])
    with pytest.raises(AmbiguousName, match="Write the kind before the name") as caught:
        entity_called(store, "Severn")
    assert {entity.kind for entity in caught.value.offered} == {"Company", "Region"}
    assert {entity_called(store, f"{kind}:Severn").kind for kind in ("company", "region")} == {"Company", "Region"}


def test_an_old_id_goes_on_naming_after_a_judgement(store: Store) -> None:
    """After a judgement that two are one, both old ids and both names find the one with all that it ran; undone, each its own."""
    store.write([says("Alder", "RUNS", "North CRC", "2015"), says("Alder Ltd", "RUNS", "South CRC", "2015")])
    names = ["Alder", "Alder Ltd"]
    asked = [*names, *(entity_called(store, name).id.hex() for name in names)]
    judgement = EntityJudgement("same", Use.of("Alder", "Company"), Use.of("Alder Ltd", "Company"))
    store.judge([judgement])
    assert len({entity_called(store, name).id for name in asked}) == 1
    assert {tuple(sorted(each["service"]["name"] for each in who_ran(store, name)["answers"])) for name in asked} == {
        ("North CRC", "South CRC")
    }
    store.undo(judgement.id)
    assert len({entity_called(store, name).id for name in asked}) == 2


def test_a_parted_use_of_a_name_is_another_entity(store: Store) -> None:
    """After a judgement that one paper's firm of that name is another, the name means two, each with what it ran."""
    entries = [says("Acme", "RUNS", "North CRC", "2015"), says("Acme", "RUNS", "South CRC", "2015")]
    store.write(entries)
    one, other = (Use.of("Acme", "Company", entry.document.id) for entry in entries)
    store.judge([EntityJudgement("not-same", one, other)])
    with pytest.raises(AmbiguousName) as caught:
        entity_called(store, "Acme")
    services = [who_ran(store, entity.id.hex())["answers"] for entity in caught.value.offered]
    assert sorted(each["service"]["name"] for answers in services for each in answers) == ["North CRC", "South CRC"]
    assert [operators(answers) for answers in services] == [["Acme"], ["Acme"]]


def test_names_are_found_best_first(register: Store) -> None:
    """Found entities have the exact name first, then names that hold the words; a kind leaves others out."""
    assert [entity.name for entity in find(register, "Wales", 10)] == ["Wales", "Wales CRC"]
    assert [entity.name for entity in find(register, "crc:Wales", 10)] == ["Wales CRC"]
    assert [entity.name for entity in find(register, "Nort", 10)] == ["Northumbria CRC"]
    assert named("region:Wales").kind == find(register, "Wales", 1)[0].kind
