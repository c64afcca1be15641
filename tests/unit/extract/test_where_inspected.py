"""Where an inspection was is not what was inspected."""

import pytest

from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "The CQC closed Elmfield Hospital in Dorset, where inspectors had found children at risk.",
        "Inspectors from the CQC went to Elmfield Hospital in Dorset, where they found filth.",
        "The CQC found filth at Elmfield Hospital in Dorset.",
    ],
)
def test_a_county_is_not_inspected_where_a_home_in_it_is(text: str) -> None:
    """Inspectors find filth at a home in a county, "where" means the home, and the county's council was not inspected."""
    assert facts(text) == {("CQC", "INSPECTED", "Elmfield Hospital")}


def test_a_county_alone_is_where_something_was_found() -> None:
    """ "Found failings in Cornwall" names no body that was inspected; "rated Cornwall inadequate" does."""
    assert not facts("The CQC found failings in Cornwall.")
    assert facts("Ofsted rated Cornwall inadequate.") == {("Ofsted", "INSPECTED", "Cornwall")}


def test_the_organisation_is_the_one_inspected_rather_than_who_inspects() -> None:
    """Behind the inspectorate of an inspection "the organisation" is the company that it came to."""
    text = "HM Inspectorate of Probation inspected Elmshire CRC in May. The organisation is run by Quillon Ltd."
    assert ("Quillon Ltd", "RUNS", "Elmshire CRC") in facts(text)


@pytest.mark.parametrize(
    "told", ["one of three CRCs", "one of three of the 21 CRCs", "the only one of 21 CRCs", "the first of the CRCs"]
)
def test_one_of_those_to_be_rated_was_rated(told: str) -> None:
    """Who was one of some to be rated good was rated, rather than those who are only counted."""
    found = facts(f"Elmshire CRC was {told} to be rated good by HM Inspectorate of Probation.")
    assert found == {("HM Inspectorate of Probation", "INSPECTED", "Elmshire CRC")}


def test_a_programme_that_was_touched_upon_is_not_inspected() -> None:
    """A report that does not say what it is on is none on the programme that the sentence before names."""
    text = "The Transforming Rehabilitation programme began. A report by HM Inspectorate of Probation finds that staff are few."
    assert "INSPECTED" not in {predicate for _, predicate, _ in facts(text)}


_CRC = "Elmshire Community Rehabilitation Company"


@pytest.mark.parametrize(
    ("text", "inspectorate", "inspected"),
    [
        (f"Probation inspectors have praised {_CRC}.", "HM Inspectorate of Probation", _CRC),
        ("Inspectors rated NPS Elmshire good. NPS Elmshire is big.", "HM Inspectorate of Probation", "NPS Elmshire"),
        (f"The probation watchdog has praised {_CRC}.", "HM Inspectorate of Probation", _CRC),
        (f"{_CRC} is poor. Inspectors found that {_CRC} was slow.", "HM Inspectorate of Probation", _CRC),
        (
            "The CRC meets men at HMP Elmfield. Inspectors found HMP Elmfield dirty.",
            "HM Inspectorate of Prisons",
            "HMP Elmfield",
        ),
    ],
)
def test_inspectors_without_a_name_are_of_what_they_came_to(text: str, inspectorate: str, inspected: str) -> None:
    """Of the inspectorates of prisons and of probation the one is meant whose prisons or companies the text names most."""
    assert (inspectorate, "INSPECTED", inspected) in facts(text)


@pytest.mark.parametrize(
    "judged",
    [
        "Ofsted put two of the schools in special measures.",
        "Two of the schools were rated inadequate by Ofsted.",
    ],
)
def test_some_schools_that_are_only_counted_are_not_the_one_spoken_of(judged: str) -> None:
    """Two of the schools are no academy in particular."""
    assert ("Ofsted", "INSPECTED", "Elmfield Academy") not in facts(f"Elmfield Academy is new. {judged}")


def test_who_buys_care_is_not_inspected() -> None:
    """Inspectors who came did not visit the clinical commissioning group of which a text is about."""
    text = "Cumbria CCG will drop Quillon Ltd\n\nThe Care Quality Commission is new. Inspectors had visited in May."
    assert not {fact for fact in facts(text) if fact[1:] == ("INSPECTED", "Cumbria CCG")}


def test_a_trust_that_replaces_a_firm_did_not_hire_it() -> None:
    """The ambulance service that has replaced a firm runs what that one ran; a council that replaces it had hired it."""
    text = "has replaced Quillon Ltd, which ran patient transport in Elmshire."
    assert ("Tarn Ambulance Service", "COMMISSIONED", "Quillon Ltd") not in facts(f"Tarn Ambulance Service {text}")
    assert ("Tarn Council", "COMMISSIONED", "Quillon Ltd") in facts(f"Tarn Council {text}")


def test_an_audit_office_rates_no_school() -> None:
    """Where a school "is rated good", it is by the inspectorate that visits, though an audit office was named before."""
    text = "The National Audit Office will look into it. Ofsted called. Quillon Trust's Elm School is rated good."
    assert ("Ofsted", "INSPECTED", "Elm School") in facts(text)
