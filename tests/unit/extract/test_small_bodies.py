"""Public bodies are found where their names are written small."""

import pytest

from tests.unit.extract.naming import kinds, named
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    "name",
    [
        "ministry of external affairs",
        "ministry for health and welfare",
        "department of public works",
        "justice ministry",
        "audit and risk committee",
        "foreign affairs ministry",
        "municipality of Quilling",
        "commune of Quill Town",
    ],
)
def test_a_body_written_small_is_named(name: str) -> None:
    """A ministry by its field, before or behind it, and a municipality by its place are named in small letters too."""
    assert kinds(f"The contract was awarded by the {name} in May.")[name] == "PublicBody"


@pytest.mark.parametrize("owner", ["Victoria's state government", "Hesse's government", "Utrecht's city council"])
def test_the_government_of_a_place_is_named_with_its_place(owner: str) -> None:
    """ "Victoria's state government" is a body, not the place Victoria."""
    assert kinds(f"In May {owner} chose Quillon Ltd.")[owner] == "PublicBody"


@pytest.mark.parametrize(
    "said",
    [
        "The firm's sales department was sold.",
        "Its finance department wrote the letter.",
        "The department of the firm wrote the letter.",
        "It ran buses in the municipality of Quilling.",
        "Planning ministry work began.",
    ],
)
def test_departments_of_firms_and_mere_places_are_no_bodies(said: str) -> None:
    """Neither what a firm calls a department nor where something is becomes a public body."""
    assert not {"ministry", "department", "municipality"} & set(" ".join(named(said)).split())


@pytest.mark.parametrize("called", ["Cumbria CCG", "the CCG", "Cumbria Clinical Commissioning Group"])
def test_letters_for_what_a_body_is_lead_to_its_name(called: str) -> None:
    """ "The CCG" is the clinical commissioning group of which the text spoke, and so is one with its place before."""
    group = "NHS Cumbria Clinical Commissioning Group"
    assert (group, "COMMISSIONED", "Quillon Ltd") in facts(f"{group} met in May. {called} has hired Quillon Ltd.")


def test_letters_of_several_bodies_mean_the_one_spoken_of_last() -> None:
    """Where two primary care trusts are named, "the PCT" is that which was spoken of last, and no firm."""
    text = "Cumbria PCT has hired Ostrand Ltd. Dorset PCT has sacked Ostrand Ltd. The PCT has hired Quillon Ltd."
    assert ("Dorset PCT", "COMMISSIONED", "Quillon Ltd") in facts(text)


def test_the_letters_of_a_hospital_trust_leave_out_what_all_of_them_are() -> None:
    """ "EUH" is the Elm University Hospitals NHS Trust, and letters of several bodies alone name nobody."""
    text = "Elm University Hospitals NHS Trust won. EUH will run HMP Elmfield. The CCGs have hired Ostrand Ltd."
    assert facts(text) == {("Elm University Hospitals NHS Trust", "RUNS", "HMP Elmfield")}


def test_a_firm_that_works_for_a_body_is_named_without_it() -> None:
    """ "Run by Elm Care Direct for NHS Cumbria" names two."""
    assert named("It is run by Elm Care Direct for NHS Cumbria.") == ["Elm Care Direct", "NHS Cumbria"]


def test_a_ministry_is_one_whichever_way_its_field_is_put() -> None:
    """ "The justice ministry" is the Ministry of Justice of which the text spoke."""
    assert set(kinds("The Ministry of Justice chose Quillon Ltd. The justice ministry signed it in May.")) == {
        "Ministry of Justice",
        "Quillon Ltd",
    }


@pytest.mark.parametrize(
    "body",
    [
        "regional health authority of Elmland",
        "municipal council of Ostrave",
        "education authority of Ontario",
        "regional council of Brittany",
        "government of Ontario",
    ],
)
def test_a_body_in_small_letters_goes_by_its_place(body: str) -> None:
    """What a body is for and its place name it, though all but the place is written small."""
    assert (body, "COMMISSIONED", "Quillon Ltd") in facts(f"The {body} has chosen Quillon Ltd to run HMP Elmfield.")


def test_a_joint_committee_alone_is_no_name() -> None:
    """ "Their joint committee" says of no body which it is."""
    assert not facts("Their joint committee gave the contract to Quillon Ltd.")


@pytest.mark.parametrize("officers", ["Ministers in the Welsh Government", "Managers at Ostrave Council"])
def test_officers_act_for_their_body(officers: str) -> None:
    """What ministers or managers of a body do is done by the body."""
    body = officers.split(" in the ")[-1].split(" at ")[-1]
    assert (body, "TOOK_OVER", "HMP Elmfield") in facts(f"{officers} have agreed to buy HMP Elmfield.")
