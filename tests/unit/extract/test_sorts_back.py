"""Nouns for each sort of service or body lead back to the one whose name is of that sort, and to no other."""

import pytest

from tests.unit.extract.leading import lead
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Larkfield Surgery", "the practice"),
        ("Larkfield Baths", "the pool"),
        ("Larkfield Day Nursery", "the nursery"),
        ("Larkfield Hospice", "the hospice"),
        ("HMP Larkfield", "the institution"),
        ("Larkfield Academy", "this institution"),
        ("Larkfield Police", "the force"),
        ("Larkfield Constabulary", "the force"),
        ("University of Larkfield", "the university"),
    ],
)
def test_a_noun_for_a_sort_leads_to_what_is_named_so(name: str, words: str) -> None:
    """ "The practice" is the surgery, "the force" the police that was named, though a firm was named since."""
    assert lead(f"The {name} was praised. Quillon Ltd was not. {words.capitalize()} hired more staff.", words) == (
        name,
    )


@pytest.mark.parametrize("words", ["the pool", "the force", "the practice", "the bridge"])
def test_a_noun_for_a_sort_leads_to_nothing_else(words: str) -> None:
    """Nobody is meant where nothing of that sort was named."""
    assert lead(f"Quillon Ltd runs HMP Elmfield. {words.capitalize()} was closed.", words) == ()


def test_the_operator_is_that_of_a_service_rather_than_of_whoever_did_something() -> None:
    """ "Its operator" is the operator of the service spoken of, though a charity is the subject of the sentence before."""
    text = "HMP Elmfield opened in 2001. In 2010 the Ostrand Trust complained of it. Its operator is Quillon Ltd."
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts(text)


@pytest.mark.parametrize("rating", ["inadequate", "good", "outstanding"])
def test_a_description_may_be_rated(rating: str) -> None:
    """The adjective behind "rated the home" says how good it is, and is no part of a longer noun."""
    text = f"Ash House opened in 2001. In May Ofsted rated the home {rating}."
    assert ("Ofsted", "INSPECTED", "Ash House") in facts(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The latter took over in 2014.",
        "Quillon Ltd took over in 2014.",
        "The company took over in 2014.",
    ],
)
def test_who_takes_over_without_a_word_of_what_has_the_service_spoken_of(sentence: str) -> None:
    """The service that was spoken of is what somebody took over, whether a name or a description says who."""
    before = "The Ostrand Trust and Quillon Ltd both asked to run HMP Elmfield. "
    if "company" in sentence:
        before = "Quillon Ltd asked to run HMP Elmfield. "
    assert ("Quillon Ltd", "TOOK_OVER", "HMP Elmfield") in facts(before + sentence)


def test_who_bought_is_the_new_owner() -> None:
    """Who was told to have bought something is its new owner from then on, whoever was named since."""
    text = "Ostrand Group bought Quillon Ltd. Dale Ltd, a firm, was angry. The new owner runs HMP Elmfield."
    assert ("Ostrand Group", "RUNS", "HMP Elmfield") in facts(text)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("HMP Larkfield", "the 860-place jail"),
        ("HMP Larkfield", "the 860-place jail near Ostrave"),
        ("HMP Larkfield", "the £150m prison in Ostrave"),
        ("HMP Larkfield", "the category B prison near Ostrave"),
        ("HMP Larkfield", "the women's prison"),
        ("Larkfield House", "the 42-bed home"),
        ("Larkfield House", "the nursing home"),
        ("Larkfield Primary School", "the 1,100-pupil school"),
        ("Larkfield immigration removal centre", "the detention centre"),
    ],
)
def test_what_a_description_adds_of_size_or_sort_leads_back_as_well(name: str, words: str) -> None:
    """How large something is, of which category or sort, and then where it lies, tell more of what was named before."""
    assert ("Quillon Ltd", "RUNS", name) in facts(
        f"Inspectors visited {name} in May. T{words[1:]} is run by Quillon Ltd."
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [("Larkfield Primary School", "the secondary school"), ("Larkfield Leisure Centre", "the detention centre")],
)
def test_what_is_of_another_sort_is_another(name: str, words: str) -> None:
    """No primary school is the secondary school, and a leisure centre is no detention centre."""
    found = facts(f"Inspectors visited {name} in May. T{words[1:]} is run by Quillon Ltd.")
    assert ("Quillon Ltd", "RUNS", name) not in found
