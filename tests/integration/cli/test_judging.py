"""Decisions on the command line, and what they change."""

import re
from pathlib import Path

from tests.integration.cli.conftest import Run

HEADER = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"
UNDO = re.compile(r"whoran judge undo ([0-9a-f]{32})")


def two_firms(folder: Path) -> None:
    """Write two registers, each with a firm that runs a prison of its own."""
    one = "Acme Care,Company,RUNS,HMP North,Service,2015,2017,https://example.org/1\n"
    other = "Acme Justice,Company,RUNS,HMP South,Service,2016,2018,https://example.org/2\n"
    (folder / "one.csv").write_text(HEADER + one, encoding="utf-8")
    (folder / "other.csv").write_text(HEADER + other, encoding="utf-8")


def ran_by(whoran: Run, name: str) -> set[str]:
    """What a company ran."""
    return {one["service"]["name"] for one in whoran("who-ran", name, "--json").json()["answers"]}


def test_same_joins_and_undo_parts_again(whoran: Run, tmp_path: Path) -> None:
    """Two names judged the same are one entity, in answers to both names, until the decision is undone."""
    two_firms(tmp_path)
    whoran("load", "one.csv", "other.csv")
    kept = whoran("judge", "same", "Acme Care", "Acme Justice", "--by", "me", "--note", "one firm")
    assert kept.code == 0
    assert ran_by(whoran, "Acme Care") == ran_by(whoran, "Acme Justice") == {"HMP North", "HMP South"}
    listed = whoran("judge", "list")
    assert "Acme Care (Company) | Acme Justice (Company)" in listed.out
    assert "by me; one firm" in listed.out
    (found,) = UNDO.findall(kept.err)
    assert whoran("judge", "undo", found).code == 0
    assert ran_by(whoran, "Acme Care") == {"HMP North"}
    assert whoran("judge", "list", "--json").json() == []


def test_not_same_takes_the_place_of_same(whoran: Run, own_register: str) -> None:
    """Judged not the same, two spellings that were one are two again."""
    names = ("Working Links (Employment) Ltd", "Working Links")
    assert whoran("judge", "not-same", *names, "--store", own_register).code == 0
    assert "also called" not in whoran("show", "Working Links", "--store", own_register).out


def test_one_documents_use_of_a_name_can_be_parted(whoran: Run, tmp_path: Path) -> None:
    """With --in, a name in one document is another entity than the same name elsewhere."""
    two_firms(tmp_path)
    text = (tmp_path / "other.csv").read_text(encoding="utf-8").replace("Acme Justice", "Acme Care")
    (tmp_path / "other.csv").write_text(text, encoding="utf-8")
    whoran("load", "one.csv", "other.csv")
    assert ran_by(whoran, "Acme Care") == {"HMP North", "HMP South"}
    (answer,) = whoran("who-ran", "HMP South", "--json").json()["answers"]
    document = answer["evidence"][0]["document"]["id"]
    assert whoran("judge", "not-same", "Acme Care", "Acme Care", "--in", document).code == 0
    ambiguous = whoran("who-ran", "Acme Care")
    assert ambiguous.code == 1
    assert ambiguous.err.count("Acme Care (Company") == 2


def test_a_rejected_claim_counts_no_more(whoran: Run, tmp_path: Path) -> None:
    """A claim that is rejected is in no answer, and in all of them again once that is undone."""
    two_firms(tmp_path)
    whoran("load", "one.csv")
    claim = whoran("who-ran", "HMP North", "--json").json()["answers"][0]["evidence"][0]["claim"]
    kept = whoran("judge", "reject", claim, "--note", "misread")
    assert kept.code == 0
    assert whoran("who-ran", "HMP North", "--on", "2016", "--json").out.count('"truth"') == 0
    assert whoran("judge", "undo", UNDO.findall(kept.err)[0]).code == 0
    assert ran_by(whoran, "Acme Care") == {"HMP North"}


def test_a_name_that_nothing_has_may_be_judged_the_same(whoran: Run, own_register: str) -> None:
    """A spelling that people type is judged the same as an entity, and finds it from then on."""
    assert whoran("show", "WL plc", "--store", own_register).code == 1
    assert whoran("judge", "same", "WL plc", "Working Links", "--store", own_register).code == 0
    assert whoran("show", "WL plc", "--store", own_register).out.startswith("Working Links, Company")


def test_the_same_is_refused_across_families(whoran: Run, own_register: str) -> None:
    """An organisation and a region cannot be the same, whichever comes first, and nothing is kept; that they are not may be."""
    before = whoran("judge", "list", "--store", own_register).out
    for names in (("Seetec", "region:Wales"), ("region:Wales", "Seetec"), ("Seetec", "region:Nowhere")):
        ran = whoran("judge", "same", *names, "--store", own_register)
        assert (ran.code, ran.out) == (1, "")
        assert "their families differ, " in ran.err
        assert "organisation" in ran.err
    assert whoran("judge", "list", "--store", own_register).out == before
    assert whoran("judge", "not-same", "Seetec", "region:Wales", "--store", own_register).code == 0


def test_a_name_that_nothing_has_is_told_to_be_one(whoran: Run, own_register: str) -> None:
    """A decision on a name that no document has is kept, and the name is told, with the nearest."""
    kept = whoran("judge", "same", "Seetec", "Seetek", "--store", own_register)
    assert kept.code == 0
    assert "No document so far calls anything 'Seetek'; the nearest names are: Seetec (Company)" in kept.err
    known = whoran("judge", "same", "Seetec", "Interserve", "--store", own_register)
    assert "No document so far" not in known.err


def test_what_is_judged_must_be_known(whoran: Run, own_register: str) -> None:
    """Two names that nothing has, a claim, a document or a decision that is not there, are told so."""
    nothing = "0" * 32
    for asked, word in (
        (("same", "Nobody Ltd", "No One Ltd"), "nothing is called"),
        (("reject", nothing), "no claim has the id"),
        (("not-same", "Seetec", "Seetec", "--in", nothing), "no document has the id"),
        (("undo", nothing), nothing),
    ):
        ran = whoran("judge", *asked, "--store", own_register)
        assert (ran.code, ran.out) == (1, "")
        assert word in ran.err
