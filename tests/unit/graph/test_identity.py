"""Ids derived from what they name: the same for the same thing, wherever and whenever it is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity import (
    SIZE,
    derive,
    document_id,
    entity_key,
    fact_id,
    needs_scope,
    parted_key,
    read_id,
)
from graph.vocabulary import KINDS, ORGANISATIONS

texts = st.text(st.characters(exclude_characters="\x1f"), max_size=12)


@given(st.lists(texts, min_size=1, max_size=4), st.lists(texts, min_size=1, max_size=4))
def test_different_parts_make_different_ids(one: list[str], other: list[str]) -> None:
    """Ids are equal exactly where all parts are equal, in the same order; where a part ends matters."""
    assert (derive(*one) == derive(*other)) is (one == other)
    assert len(derive(*one)) == SIZE


def test_ids_are_the_same_in_every_process() -> None:
    """An id does not depend on the process that derives it: another interpreter gives the same."""
    code = "from graph.identity import entity_key; print(entity_key('CRC', 'Wales CRC').hex())"
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == entity_key("CRC", "the Wales Community Rehabilitation Company").hex()


def test_text_that_utf_8_cannot_hold_has_an_id() -> None:
    """A lone surrogate, as broken input may hold, still makes an id of its own."""
    assert document_id("\ud800") != document_id("\ud801")


@given(st.binary(min_size=SIZE, max_size=SIZE))
def test_an_id_is_read_back_from_its_hex_digits(value: bytes) -> None:
    """The 32 hex digits of an id, in either case, are read as that id."""
    assert read_id(value.hex()) == read_id(value.hex().upper()) == value


@pytest.mark.parametrize("text", ["", "abc", "zz" * SIZE, "00" * (SIZE - 1), "00" * (SIZE + 1)])
def test_what_is_not_an_id_is_refused(text: str) -> None:
    """Text that is not 32 hex digits is named, and told what an id looks like."""
    with pytest.raises(ValueError, match="is not an id: an id is 32 hex digits") as error:
        read_id(text)
    assert repr(text) in str(error.value)


def test_organisations_of_one_name_are_one_whatever_their_kind() -> None:
    """A CRC, a company and a public body of one name are one entity: their kinds are of one family."""
    assert len({entity_key(kind, "Wales CRC") for kind in ORGANISATIONS}) == 1


def test_a_name_is_another_entity_in_each_family() -> None:
    """Wales the region, Wales the organisation and Wales the person are three."""
    families = {kind.family for kind in KINDS.values()}
    assert len({entity_key(kind, "Wales") for kind in KINDS}) == len(families)


def test_a_registered_identifier_makes_the_key_whatever_the_name() -> None:
    """A company's registered identifier alone makes its key; without one the reduced name does."""
    registered = entity_key("Company", "Working Links", "GB-COH-12345678")
    assert registered == entity_key("Company", "Working Links (Employment) Ltd", "GB-COH-12345678")
    assert registered != entity_key("Company", "Working Links")
    assert entity_key("Company", "GB-COH-12345678") != registered


def test_what_a_name_alone_does_not_name_is_told_apart_by_its_scope() -> None:
    """ "The report" is another report in another scope; a company needs none."""
    assert needs_scope("Report")
    assert needs_scope("Insolvency")
    assert not needs_scope("Company")
    one, other = (entity_key("Report", "the report", scope=scope) for scope in ("Wales CRC 2019", "Dorset CRC 2019"))
    assert one != other


def test_one_documents_use_of_a_key_has_a_key_of_its_own() -> None:
    """A key parted for a document differs from the key itself and from the same key in another document."""
    key, papers = entity_key("Company", "Alder"), [document_id("one"), document_id("two")]
    assert len({key, *(parted_key(key, paper) for paper in papers)}) == 3


def test_a_fact_is_told_apart_by_its_group_and_its_own_claim() -> None:
    """Facts of another subject, predicate, object, qualifier or spell have another id."""
    a, b = derive("a"), derive("b")
    ids = {
        fact_id(a, "RUNS", b, (), "1"),
        fact_id(b, "RUNS", a, (), "1"),
        fact_id(a, "OWNS", b, (), "1"),
        fact_id(a, "RUNS", b, (("part", "supervision"),), "1"),
        fact_id(a, "RUNS", b, (), "2"),
    }
    assert len(ids) == 5
