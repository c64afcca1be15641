"""Establishments are known by their names: those called after saints and numbers, in other languages, and by small words."""

import pytest

from tests.unit.extract.naming import kinds
from tests.unit.extract.reading import facts, put


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quillon Ltd runs Ashby Lodge, Elm House and St Anne's.", "St Anne's"),
        ("Then St Anne's was run by Quillon Ltd.", "St Anne's"),
        ("Four Winds, a nursing home, is run by Quillon Ltd.", "Four Winds"),
        ("Three Oaks is run by Quillon Ltd.", "Three Oaks"),
        ("Pflegeheim Tarnau is run by Quillon Ltd.", "Pflegeheim Tarnau"),
        ("CHSLD Tarneau is run by Quillon Ltd.", "CHSLD Tarneau"),
        ("HMP & YOI Tarnfield is run by Quillon Ltd.", "HMP & YOI Tarnfield"),
        ("Quillon Ltd runs the Tarnfield pupil referral unit.", "Tarnfield pupil referral unit"),
        ("Quillon Ltd runs Tarn House secure children's home.", "Tarn House secure children's home"),
        ("Buses in Elmshire, which are run by Quillon Ltd, are late.", "Buses in Elmshire"),
    ],
)
def test_an_establishment_is_run_by_its_whole_name(text: str, name: str) -> None:
    """A saint's possessive, a number, a foreign head and small words are part of the name of what is run."""
    assert ("Quillon Ltd", "RUNS", name) in facts(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tarnkids, a nursery in Ashby, is full.", "Service"),
        ("Then Tarn Hill nursery outgrew it.", "Service"),
        ("Staff at Tarn Lane, which is run by a charity, left.", "Service"),
        ("Staff in Tarn Lane left.", "Region"),
        ("Tarnkids, a home care agency in Ashby, is full.", "Company"),
        ("The jail is run by Virginia Care.", "Company"),
        ("The Prison Inspectorate for Elmland was there.", "PublicBody"),
        ("The Prison Teaching Trust was there.", "Company"),
    ],
)
def test_what_a_name_is_shows_in_its_last_words_and_in_what_it_is_called(text: str, kind: str) -> None:
    """A nursery is a service and a care agency a firm; no family is called Care; an inspectorate of prisons is no prison."""
    assert kind in kinds(text).values()


def test_a_place_behind_the_noun_says_that_another_is_meant() -> None:
    """ "The jail holds 840 men" calls the name of the sentence before a jail; "the jail at Ashby" does not."""
    assert kinds("They went to Elmgate. The jail holds 840 men.")["Elmgate"] == "Service"
    assert kinds("They went to Elmgate. The jail at Ashby holds 840 men.")["Elmgate"] != "Service"


def test_several_are_counted_and_not_named() -> None:
    """A number before several firms' homes is no part of a name."""
    assert "Four Quillon" not in kinds("Four Quillon homes are full.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Then the Tarn Downs clinical commissioning group hired Quillon Ltd.",
            "Tarn Downs clinical commissioning group",
        ),
        ("Tarnfield health board hired Quillon Ltd.", "Tarnfield health board"),
        ("The buses of the Vale of Tarn NHS Trust are late.", "Vale of Tarn NHS Trust"),
    ],
)
def test_a_body_is_named_with_all_its_small_words(text: str, name: str) -> None:
    """Several small words behind a place say what body it is; "Vale of" begins its name."""
    assert kinds(text)[name] == "PublicBody"


@pytest.mark.parametrize(
    "text",
    [
        "Tarnlodge, which until May 2015 belonged to Quillon Ltd, is full.",
        "Tarnlodge, a home outside Leeds which until May 2015 belonged to Quillon Ltd, is full.",
    ],
)
def test_a_date_or_place_may_stand_between_a_home_and_who_owned_it(text: str) -> None:
    """The relative clause is of the home, over the date behind "which" and the place before it."""
    assert ("Quillon Ltd", "OWNS", "Tarnlodge") in facts(text)


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("The out-of-hours service that Quillon Ltd runs is late.", "out-of-hours service"),
        ("Phlebotomy in Elmshire is run by Quillon Ltd.", "Phlebotomy in Elmshire"),
        ("Dermatology services in Elmshire are run by Quillon Ltd.", "Dermatology services in Elmshire"),
        ("Domiciliary care in Elmshire is provided by Quillon Ltd.", "Domiciliary care in Elmshire"),
        ("Homecare in Elmshire is provided by Quillon Ltd.", "Homecare in Elmshire"),
    ],
)
def test_care_and_medicine_are_services_and_no_names(text: str, service: str) -> None:
    """Words of medicine that open a sentence are common words, and tell what is run."""
    assert ("Quillon Ltd", "RUNS", service) in facts(text)


def test_what_is_told_to_be_somebodys_is_theirs() -> None:
    """ "Property of" tells of an owner, "time at" of who runs a place."""
    assert ("Quillon Ltd", "OWNS", "Tarn Lodge") in facts("Tarn Lodge, property of Quillon Ltd, is full.")
    assert ("Quillon Ltd", "RUNS", "Tarn Lodge") in facts("Quillon Ltd's time at Tarn Lodge ends in May.")


def test_receivers_at_a_firm_are_its_staff() -> None:
    """ "The receivers at Quillon Ltd" work for it; it is not insolvent."""
    found = facts("Tarn Lodge goes to Ostrand Ltd, the receivers at Quillon Ltd confirmed.")
    assert not [each for each in found if each[1] == "ENTERED"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "HMP Tarnfield is full. Quillon Ltd has managed the place since 2012.",
            ("Quillon Ltd", "RUNS", "HMP Tarnfield"),
        ),
        ("Tarn Academy is sponsored by the Quillon Trust.", ("Quillon Trust", "RUNS", "Tarn Academy")),
        ("Tarn Academy was re-brokered to Quillon Learning.", ("Quillon Learning", "TOOK_OVER", "Tarn Academy")),
        ("Tarn Lodge, now under Quillon Care, is full.", ("Quillon Care", "RUNS", "Tarn Lodge")),
        ("Tarn Lodge is under direct management by Quillon Ltd.", ("Quillon Ltd", "RUNS", "Tarn Lodge")),
    ],
)
def test_who_has_a_place_is_told_in_its_trades_own_words(text: str, claim: tuple[str, str, str]) -> None:
    """Sponsors and re-brokering of schools, "under" behind an adverb, and "the place" for what was named."""
    assert claim in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The race at Tarn Stadium is sponsored by Quillon Ltd.",
        "Tarn Lodge was given four stars, according to Quillon Ltd.",
        "HMP Tarnfield is full. In the first place Quillon Ltd runs short of money.",
    ],
)
def test_who_only_pays_or_speaks_has_no_place(text: str) -> None:
    """A race's sponsor, and whoever says so, run and took over nothing."""
    assert not [each for each in facts(text) if each[0] == "Quillon Ltd" and each[1] in {"RUNS", "TOOK_OVER"}]


def test_who_became_the_first_to_run_a_place_runs_it() -> None:
    """ "Became the first company to manage" tells no plan."""
    assert put("Quillon Ltd became the first company to run Tarn Lodge.", "RUNS") == {
        ("Quillon Ltd", "Tarn Lodge", "asserted")
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Quillon Ltd runs Doncaster and Ashford.", {"Doncaster", "Ashford"}),
        ("HMP Doncaster is full. Quillon Ltd, which ran Doncaster, has gone.", {"HMP Doncaster"}),
        ("Quillon Ltd is to run Doncaster.", {"Doncaster"}),
        ("Quillon Ltd runs Doncaster's buses.", {"Doncaster's buses"}),
        ("Quillon Ltd runs Doncaster in Yorkshire and Ashford in Kent.", {"Doncaster", "Ashford"}),
        ("Quillon Ltd runs Doncaster in Yorkshire, and Kent is full.", {"Doncaster"}),
        ("Labour runs Doncaster.", set()),
    ],
)
def test_a_place_that_a_firm_runs_is_what_is_named_after_it(text: str, names: set[str]) -> None:
    """Firms run prisons and homes that go by their towns; parties run the towns themselves."""
    assert {name for _, predicate, name in facts(text) if predicate == "RUNS"} == names


def test_a_prison_may_have_an_article_in_its_name() -> None:
    """ "HMP The Tarns" is one name."""
    assert ("Quillon Ltd", "RUNS", "HMP The Tarns") in facts("Quillon Ltd runs HMP The Tarns in Elmshire.")


def test_a_place_that_is_inspected_is_the_one_centre_that_is_named_after_it() -> None:
    """Kent's Medway is the secure training centre of the text where Ofsted rated it."""
    text = "Medway Secure Training Centre lies in Kent. Ofsted rated Medway as good."
    assert ("Ofsted", "INSPECTED", "Medway Secure Training Centre") in facts(text)
