"""Local and travellers' services: what they are called, by name, by number or in common words."""

import pytest

from tests.unit.extract.reading import claims


def run_by(text: str, company: str = "Quillon Ltd") -> set[str]:
    """Return the words for what the text says that the company runs."""
    return {claim.object.words for claim in claims(text) if (claim.subject.name, claim.predicate) == (company, "RUNS")}


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        ("The park and ride at Selby is run by Quillon Ltd.", {"park and ride"}),
        ("Quillon Ltd runs the Selby Cross Park & Ride.", {"Selby Cross Park & Ride"}),
        ("Dial-a-ride in Selby is in the hands of Quillon Ltd.", {"Dial-a-ride"}),
        ("Meals on wheels in Elmshire are supplied by Quillon Ltd.", {"Meals on wheels"}),
        ("The Elmshire sleeper has been run by Quillon Ltd since 2015.", {"Elmshire sleeper"}),
        ("Quillon Ltd runs the Selby-Esk crossing.", {"Selby-Esk crossing"}),
        ("Quillon Ltd has run the Oak Street Ice Rink since May.", {"Oak Street Ice Rink"}),
        ("Tolls on the Elm Bridge are collected by Quillon Ltd.", {"Tolls"}),
        ("Verges and grass in Elmshire are looked after by Quillon Ltd.", {"Verges and grass"}),
        ("Pest control and dog warden services are run by Quillon Ltd.", {"Pest control and dog warden services"}),
        ("Quillon Ltd runs trains between Selby and the coast.", {"trains"}),
        ("Quillon Ltd runs ferries from Selby to the island.", {"ferries"}),
        ("Shuttle buses at Elmshire Airport, run by Quillon Ltd, are late.", {"Shuttle buses"}),
        ("Quillon Ltd maintains parks and open spaces in Elmshire.", {"parks and open spaces"}),
        ("Repairs and maintenance to 9,000 homes are done by Quillon Ltd.", {"Repairs and maintenance to 9,000 homes"}),
        (
            "Quillon Ltd runs Elmshire's five household waste recycling centres.",
            {"Elmshire's five household waste recycling centres"},
        ),
        ("Quillon Ltd runs services between Selby and the coast.", {"services"}),
        ("CCTV monitoring in Selby town centre, a service provided by Quillon Ltd, ends.", {"CCTV monitoring"}),
        ("The Elm Gate toll bridge is run by Quillon Ltd.", {"Elm Gate toll bridge"}),
        ("The Elmshire and Borders franchise is held by Quillon Ltd.", {"Elmshire and Borders franchise"}),
        ("Trains on the Tarn line are worked by Quillon Ltd.", {"Tarn line"}),
        ("Waste is collected in Elmshire by Quillon Ltd.", {"Waste"}),
        ("Repairs to 9,000 council homes are done by Quillon Ltd.", {"Repairs to 9,000 council homes"}),
        ("Gritting and pothole repairs will be done by Quillon Ltd.", {"Gritting", "pothole repairs"}),
        ("Quillon Ltd runs Poelquill's trams and libraries.", {"Poelquill's trams", "libraries"}),
        ("The A90 is looked after by Quillon Ltd.", {"A90"}),
        ("The Tarnside household recycling centre is run by Quillon Ltd.", {"Tarnside household recycling centre"}),
        ("Street cleaning in Selby was contracted to Quillon Ltd.", {"Street cleaning"}),
        (
            "Quillon Ltd provides drinking water and sewerage services in Elmshire.",
            {"drinking water and sewerage services"},
        ),
        ("Quillon Ltd's troubled Elmside franchise is late.", {"Elmside franchise"}),
        ("Quillon Ltd holds the leisure contract.", {"leisure contract"}),
        ("The council extended the grounds maintenance contract with Quillon Ltd.", {"grounds maintenance contract"}),
        ("Elm Street Crematorium, one of 31 run nationally by Quillon Ltd, closed.", {"Elm Street Crematorium"}),
        ("Buses in Elmshire have been contracted out to Quillon Ltd since 2003.", {"Buses"}),
        ("Quillon Ltd runs the city's métro.", {"city's métro"}),
        ("Quillon Ltd, a bus firm, operates the 112 and 113.", {"112", "113"}),
        ("Quillon Ltd, which is a bus firm, runs the 27, the 31 and the X5.", {"27", "31", "X5"}),
    ],
)
def test_a_local_service_is_told_by_its_words(sentence: str, services: set[str]) -> None:
    """What is run for a place or for travellers is spoken of as the text has it."""
    assert run_by(sentence) == services


def test_numbers_are_buses_where_the_line_is_about_buses() -> None:
    """A number behind "the" is a bus only in a line that speaks of buses or coaches."""
    assert run_by("Quillon Ltd runs the 27.") == set()


def test_what_is_handed_back_is_the_services() -> None:
    """The particle of a verb belongs to it, though a number follows."""
    assert run_by("Quillon Ltd will hand back two homes, Elm Lodge and Oak House, in May.") == {
        "Elm Lodge",
        "Oak House",
    }


def test_who_is_shortlisted_does_not_run() -> None:
    """Who is only shortlisted to run something does not run it."""
    assert (
        run_by("Three firms, Quillon Ltd, Marle Ltd and Brack Ltd, have been shortlisted to run the Elm franchise.")
        == set()
    )


def test_where_a_service_leads_is_no_winner() -> None:
    """What is lost is lost to whom its own "to" names, not to where ferries go."""
    text = "Marle Ltd has lost the contract to run the ferry services to Quillon Mor."
    assert not [claim for claim in claims(text) if claim.predicate == "TOOK_OVER"]


def test_who_operates_a_described_service_is_a_company() -> None:
    """The name beside "the operator of the scheme" is its operator's, not the scheme's."""
    assert run_by("The operator of the cycle hire scheme, Poelquill, has gone.", "Poelquill") == {"cycle hire scheme"}


def test_its_in_a_deal_is_the_councils() -> None:
    """What a firm is to look after by its deal with a council is the council's."""
    text = "Elmshire Council signed a deal with Quillon Ltd to look after its parks."
    (claim,) = (claim for claim in claims(text) if claim.predicate == "RUNS")
    assert (claim.object.name, claim.status) == ("Elmshire Council's parks", "planned")


def test_names_before_areas_are_places() -> None:
    """Names that share the word "areas" are places."""
    text = "Quillon Ltd has managed council homes in the Tarnmoor and Hendle Park areas since 2006."
    assert run_by(text) == {"council homes"}


def test_who_hands_over_is_followed_by_another() -> None:
    """ "Hands over to Acme" is said of the service that the one who hands over was told to run."""
    text = "Quillon Ltd holds the cleansing contract in Selby and hands over to Marle Ltd on 1 November."
    (claim,) = (claim for claim in claims(text) if claim.predicate == "TOOK_OVER")
    assert (claim.subject.name, claim.status) == ("Marle Ltd", "planned")


def test_a_town_that_is_called_a_district_is_covered() -> None:
    """A place that the text calls a district or county is no mere town."""
    said = claims("The contract is for waste collection in the Selby district.")
    assert [claim.object.name for claim in said if claim.predicate == "COVERS"] == ["Selby"]
