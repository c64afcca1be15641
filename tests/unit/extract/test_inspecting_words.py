"""Being there, turning up, going through the books and looking closely are inspections where inspectors do it."""

import pytest

from tests.unit.extract.naming import named
from tests.unit.extract.reading import Short, put

_CQC, _OFSTED, _PRISONS = "Care Quality Commission", "Ofsted", "HM Inspectorate of Prisons"


def _inspected(text: str) -> set[Short]:
    return put(text, "INSPECTED")


@pytest.mark.parametrize(
    ("sentence", "body", "thing"),
    [
        ("Inspectors from Ofsted were back at Fairholme School in March.", _OFSTED, "Fairholme School"),
        ("Ofsted inspectors spent four days at Fairholme School.", _OFSTED, "Fairholme School"),
        ("Ofsted came knocking at Fairholme School in June.", _OFSTED, "Fairholme School"),
        ("The Care Quality Commission turned up unannounced at Fairholme Lodge.", _CQC, "Fairholme Lodge"),
        ("HMP Elmfield was put under the microscope by HM Inspectorate of Prisons.", _PRISONS, "HMP Elmfield"),
        ("HMP Elmfield was given a clean bill of health by HM Inspectorate of Prisons.", _PRISONS, "HMP Elmfield"),
        ("HMP Elmfield is under investigation by HM Inspectorate of Prisons.", _PRISONS, "HMP Elmfield"),
        ("Fairholme Lodge, which the Care Quality Commission has rated inadequate, shut.", _CQC, "Fairholme Lodge"),
        ("The Care Quality Commission graded Fairholme Lodge weak for its care.", _CQC, "Fairholme Lodge"),
        ("Following an inquiry into Quillon, the Charity Commission spoke.", "Charity Commission", "Quillon"),
        ("The Elmland Audit Office went through the books of Quillon Ltd.", "Elmland Audit Office", "Quillon Ltd"),
        ("HMI Probation's inspection of Elmshire CRC began.", "HMI Probation", "Elmshire CRC"),
        ("Ofsted's inspectors were sorry to find Fairholme School dirty.", _OFSTED, "Fairholme School"),
        ("Ofsted, whose inspectors visited Fairholme School, was pleased.", _OFSTED, "Fairholme School"),
        ("In May Ofsted was at Fairholme School, only to find it empty.", _OFSTED, "Fairholme School"),
        ("The Chief Inspector saw rats at HMP Elmfield.", "HM Inspectorate of Prisons", "HMP Elmfield"),
        (
            "The auditor general found in May that the Department of Quills had let it down.",
            "Auditor General",
            "Department of Quills",
        ),
        (
            "MPs on the Transport Committee went through the accounts of Quillon Ltd.",
            "Transport Committee",
            "Quillon Ltd",
        ),
        (
            "The Elmland Audit Office examined Quillon Ltd's handling of the homes.",
            "Elmland Audit Office",
            "Quillon Ltd",
        ),
        ("The Public Protector is investigating Quillon Ltd's contract.", "Public Protector", "Quillon Ltd"),
        ("Ostmark's Chief Ombudsman inspected HMP Elmfield.", "Chief Ombudsman", "HMP Elmfield"),
        ("Ostmark's auditor-general found that HMP Elmfield was full.", "Auditor General", "HMP Elmfield"),
        ("Ofsted carried out inspections of academies run by Quillon Trust.", _OFSTED, "Quillon Trust"),
        ("A routine Care Quality Commission check on Fairholme Lodge raised fears.", _CQC, "Fairholme Lodge"),
        ("Ofsted's inspectors paid a visit to Fairholme School.", _OFSTED, "Fairholme School"),
        ("HMP Elmfield was the first to be rated good by HM Inspectorate of Prisons.", _PRISONS, "HMP Elmfield"),
        ("Ombudsman Peter Marsh found that Quillon Ltd had erred.", "Ombudsman", "Quillon Ltd"),
        ("The Auditor General, Ann Tarn, found Quillon Ltd lacking.", "Auditor General", "Quillon Ltd"),
        ("Auditor General Monique Tarn audited Quillon Ltd.", "Auditor General", "Quillon Ltd"),
        ("Inspectors from the Care Commission spent two days at The Hollies.", "Care Commission", "Hollies"),
        ("The Traffic Commissioner held an inquiry into Quillon Ltd.", "Traffic Commissioner", "Quillon Ltd"),
    ],
)
def test_what_inspectors_do_there_is_an_inspection(sentence: str, body: str, thing: str) -> None:
    """Inspectors who are back, turn up, spend days, go through books or grade something have inspected it."""
    assert (body, thing, "asserted") in _inspected(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Police were back at Fairholme Lodge in March.",
        "Ofsted is at home in Fairholme Street.",
        "The minister turned up at Fairholme Lodge with Ofsted's praise.",
        "Quillon Care went through the books of Fairholme Lodge.",
        "The Health and Safety Executive has hopes of finding them at Fairholme Lodge.",
        "Residents were put under the microscope by doctors at Fairholme Lodge.",
    ],
)
def test_others_who_are_there_inspect_nothing(sentence: str) -> None:
    """Police, ministers, firms and doctors who are somewhere do not inspect it."""
    assert _inspected(sentence) == set()


@pytest.mark.parametrize(
    "name",
    [
        "Office of the New Tarn State Comptroller",
        "Office of the New Quill Ombudsman",
        "Office of the Children's Commissioner",
        "Office of the Auditor General",
    ],
)
def test_an_office_is_named_by_its_officer_and_place(name: str) -> None:
    """The officer, and the place of which he is one, belong to the name of the office."""
    assert name in named(f"It was audited by the {name} in May.")


@pytest.mark.parametrize("name", ["Quill's Wood", "Tarn's Cross", "Quill's Mead Removal Centre", "Tarn's Gate Prison"])
def test_a_place_that_is_somebodys_by_name_is_one_name(name: str) -> None:
    """A possessive before a wood, cross or hill is part of the name, at its end and inside it."""
    assert name in named(f"Detainees at {name} were moved in May.")


def test_a_home_told_of_before_it_is_named_is_the_one_of_the_document() -> None:
    """ "A care home in Elmshire", as news begin, is the home that is then named; where none is named it is nobody's."""
    teaser = "A care home in Elmshire has been put in special measures by the Care Quality Commission. "
    named = "The Care Quality Commission visited Fairholme Lodge in May. Fairholme Lodge is small."
    assert _inspected(teaser + named) == {(_CQC, "Fairholme Lodge", "asserted")}
    assert _inspected("Ofsted inspected a school in Leeds.") == set()
