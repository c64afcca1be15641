"""Names of what is run show by who runs it over asides, in lists, and by whose hands they are in."""

import pytest

from tests.unit.extract.naming import kinds
from tests.unit.extract.reading import facts, put


@pytest.mark.parametrize(
    "text",
    [
        "Quillon, near Rugby, was run by Acme until 2016.",
        "Quillon, in County Durham, was managed by Acme.",
        "Quillon, opened in 2005, is operated by Acme.",
        "Quillon, near Bristol, which is run by Acme, will close.",
        "Quillon, which Acme runs, will stop holding children.",
        "Quillon, near Bristol, which the firm runs, is full.",
        "Quillon has been in Acme's hands since 2007.",
        "Quillon is in private hands.",
        "In May Acme held on to Quillon.",
    ],
)
def test_what_is_run_shows_over_an_aside(text: str) -> None:
    """An aside between a name and who runs it hides nothing, nor does whose hands it is in."""
    assert kinds(text)["Quillon"] == "Service"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Acme Ltd runs the Quillon Remand and Reintegration Facility.", "Quillon Remand and Reintegration Facility"),
        ("Acme Ltd runs health care in Kent for two and a half more years.", "health care in Kent"),
        ("Acme Ltd has run the 80-bed jail in Tarnock, which it built, since 2012.", "80-bed jail in Tarnock"),
        ("Acme Ltd runs St Quillan's accommodation centre.", "St Quillan's accommodation centre"),
        ("Acme Ltd runs St Quillan's care home in Leeds.", "St Quillan's care home"),
        ("Acme Ltd runs the Quillon asylum seeker detention centre.", "Quillon asylum seeker detention centre"),
        ("Acme Ltd runs the Quillon asylum seekers centre.", "Quillon asylum seekers centre"),
    ],
)
def test_a_name_goes_on_with_what_it_is(sentence: str, name: str) -> None:
    """A saint owns nothing, and no asylum is for those who seek it."""
    assert put(sentence, "RUNS") == {("Acme Ltd", name, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon, Tarn Hill and Ostrand are run by Acme Ltd.",
        "Acme Ltd's jails are Quillon, Tarn Hill and Ostrand.",
        "The three prisons run by Acme Ltd are Quillon, Tarn Hill and Ostrand.",
    ],
)
def test_all_of_a_list_are_run(text: str) -> None:
    """What the end of a list or its noun says of the last name holds of all of them."""
    assert put(text, "RUNS") == {("Acme Ltd", name, "asserted") for name in ("Quillon", "Tarn Hill", "Ostrand")}


@pytest.mark.parametrize(
    "text",
    [
        "Wandsworth and Quillon House are run by Acme Ltd.",
        "Wandsworth, opened in 1851, is run by Acme Ltd.",
        "The two prisons run by Acme Ltd are Wandsworth and Quillon House.",
    ],
)
def test_a_place_that_a_firm_runs_is_the_establishment_there(text: str) -> None:
    """Whoever "is run by" a firm is an establishment, in a list of prisons or alone, though a town has its name."""
    assert ("Acme Ltd", "RUNS", "Wandsworth") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wandsworth was run by Labour.",
        "The towns with prisons are Quillon and Wandsworth.",
        "The firms that run the prisons are Quillon and Tarn.",
    ],
)
def test_towns_and_firms_are_not_run(text: str) -> None:
    """Parties run towns, and neither towns with prisons nor firms that run them are prisons."""
    assert "Service" not in kinds(text).values()
    assert not put(text, "RUNS")


def test_its_hands_are_not_those_of_what_is_in_them() -> None:
    """ "It has been in its hands" leads to the firm spoken of, not to what is run."""
    text = "Quillon Ltd is big. Elmfield prison has been in its hands since 2007."
    assert put(text, "RUNS") == {("Quillon Ltd", "Elmfield prison", "asserted")}


@pytest.mark.parametrize(
    "words", ["has been in charge of both since 2009", "has run both since 2009", "took over both"]
)
def test_both_may_be_what_is_run(words: str) -> None:
    """ "Both" behind a verb or preposition means the two of the last list."""
    text = f"Elm House and Oak House are full. Quillon Ltd {words}."
    assert {("Quillon Ltd", "RUNS", name) for name in ("Elm House", "Oak House")} <= {
        (one, "RUNS" if said == "TOOK_OVER" else said, other) for one, said, other in facts(text)
    }


def test_both_only_counts_beside_being() -> None:
    """ "Are both in the hands of" says of each of the two what it says."""
    text = "Elm House and Oak House are both in the hands of Quillon Ltd."
    assert len(put(text, "RUNS")) == 2


def test_those_listed_behind_who_runs_them_are_run() -> None:
    """Behind "prisons run by the company" a list tells of which, and is no name of the company."""
    text = "Quillon Ltd is big. Three prisons run by the company, Elmbrook, Tarn Hill and Ostrand, are full."
    assert put(text, "RUNS") == {("Quillon Ltd", name, "asserted") for name in ("Elmbrook", "Tarn Hill", "Ostrand")}


def test_firms_listed_as_those_who_run_several_are_firms() -> None:
    """A list behind "run by" is of firms where the count is not that of what follows the first of them."""
    assert "Service" not in kinds("Four prisons run by Quillon Ltd, Tarn and Ostrand are full.").values()


@pytest.mark.parametrize("text", ["Quillon opened the jail in 1994.", "Then Quillon closed its home."])
def test_who_opens_something_is_not_opened(text: str) -> None:
    """A name that opens or closes something else is not what is run."""
    assert kinds(text)["Quillon"] != "Service"


@pytest.mark.parametrize(
    "text",
    [
        "HMP Lincoln is old. Ann Lee was the director of Lincoln before she left.",
        "HMP Lincoln is old. Ann Lee is the governor at Lincoln.",
    ],
)
def test_a_town_may_mean_its_prison(text: str) -> None:
    """Where a text names the prison of a town, "director of" and "at" the town lead to it."""
    assert {fact[2] for fact in facts(text) if fact[1] == "HELD_OFFICE"} == {"HMP Lincoln"}


@pytest.mark.parametrize("words", ["the Victorian jail", "the Category C jail", "the Edwardian prison"])
def test_age_and_category_name_no_prison(words: str) -> None:
    """Words for the age or category of a prison lead back to the one that was named."""
    assert put(f"HMP Elmfield is in Kent. Now {words} is run by Quillon Ltd.", "RUNS") == {
        ("Quillon Ltd", "HMP Elmfield", "asserted")
    }


def test_what_opens_is_what_is_run() -> None:
    """ "It opened" leads to what is run, and "it opened a home" to whoever runs it."""
    text = "Quillon Ltd runs Elm House. It opened in May 2016 and is inspected by Ofsted."
    assert ("Ofsted", "INSPECTED", "Elm House") in facts(text)
