"""What one sentence leaves open another of the document says: whose contract it is, whose office, who inspected."""

import pytest

from tests.unit.extract.reading import Short, facts


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Quillon Ltd runs Larkfield House. The home is commissioned by Ostmark Council.",
            ("Ostmark Council", "COMMISSIONED", "Quillon Ltd"),
        ),
        (
            "Quillon Ltd runs Larkfield House. Ostmark Council let the contract in 2014.",
            ("Ostmark Council", "COMMISSIONED", "Quillon Ltd"),
        ),
        (
            "Tarn Ltd is to replace Quillon Ltd at HMP Larkfield. The incumbent has run the prison since 2014.",
            ("Quillon Ltd", "RUNS", "HMP Larkfield"),
        ),
        (
            "HMP Larkfield is run by Quillon Ltd. An inspection in May rated safety as poor, inspectors said.",
            ("HM Inspectorate of Prisons", "INSPECTED", "HMP Larkfield"),
        ),
    ],
)
def test_a_sentence_goes_on_about_the_service_whose_operator_was_told(text: str, fact: Short) -> None:
    """Who pays, who is "the incumbent" and who inspected is told of the service and firm of the sentences before."""
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "HMP Larkfield is full. A former governor of the prison, Alice Marlow, spoke.",
            ("Alice Marlow", "HELD_OFFICE", "HMP Larkfield"),
        ),
        (
            "HMP Larkfield is run by Quillon Ltd. Its caterer is Tarn Foods Ltd. The new director, Alice Marlow, walks about.",
            ("Alice Marlow", "HELD_OFFICE", "HMP Larkfield"),
        ),
        (
            "New hands at HMP Larkfield\n\nQuillon Ltd also runs HMP Ashby. The governor, Alice Marlow, spoke.",
            ("Alice Marlow", "HELD_OFFICE", "HMP Larkfield"),
        ),
        (
            "The Ostmark Police and Crime Commissioner hired Quillon Ltd. Alice Marlow, the Commissioner, spoke.",
            ("Alice Marlow", "HELD_OFFICE", "Ostmark Police and Crime Commissioner"),
        ),
        (
            "Alice Marlow, chair of Quillon Ltd, sat beside her opposite number at Tarn Ltd, Bo Penn.",
            ("Bo Penn", "HELD_OFFICE", "Tarn Ltd"),
        ),
        (
            "Alice Marlow is chair of the Prison Officers Association.",
            ("Alice Marlow", "HELD_OFFICE", "Prison Officers Association"),
        ),
    ],
)
def test_an_office_is_that_of_the_prison_or_body_that_the_document_is_about(text: str, fact: Short) -> None:
    """A director or governor leads the prison of the heading, a commissioner's body is that of the police and crime."""
    assert fact in facts(text)


def test_a_police_and_crime_commissioner_is_a_buyer() -> None:
    """The name goes over "and", and over what else is watched, up to the commissioner."""
    text = "The Ostmark Police, Fire and Crime Commissioner awarded Quillon Ltd a contract."
    assert facts(text) == {("Ostmark Police, Fire and Crime Commissioner", "COMMISSIONED", "Quillon Ltd")}


def test_a_firm_is_not_the_subsidiary_whose_name_begins_with_its_own() -> None:
    """ "Ostrand" beside "its subsidiaries include Ostrand Learning" is the parent."""
    text = "Ostrand runs HMP Larkfield. Ostrand has 40 staff. Its subsidiaries include Ostrand Learning and Tarn Ltd."
    assert ("Ostrand", "RUNS", "HMP Larkfield") in facts(text)
    assert ("Ostrand", "OWNS", "Ostrand Learning") in facts(text)


def test_who_leads_a_partnership_is_not_the_partnership() -> None:
    """ "Ostrand" in "led by Ostrand" is another than the Ostrand Partnership."""
    text = "The winner was Ostrand Partnership. The consortium is led by the outsourcer Ostrand with the charity Tarn Help."
    assert {
        ("Ostrand", "MEMBER_OF", "Ostrand Partnership"),
        ("Tarn Help", "MEMBER_OF", "Ostrand Partnership"),
    } <= facts(text)


def test_the_firm_is_no_league_or_society() -> None:
    """ "The firm" leads past a charity that was named since."""
    text = (
        "Quillon Ltd has run HMP Larkfield since 2004. Bo Penn now advises the Tarn League for Reform. It is the second time"
        " that the firm has lost a prison. In 2012 it gave up HMP Ashby."
    )
    assert ("Quillon Ltd", "RUNS", "HMP Ashby") in facts(text)
