"""The buyer of what a sentence tells to be sold may be named by the next ones."""

import pytest

from tests.unit.extract.reading import facts, put

SOLD = "Quillon Ltd has sold HMP Elmfield. "


@pytest.mark.parametrize(
    "sentence",
    [
        "The buyer is Ostrand Group.",
        "The buyer, Ostrand Group, paid £3m.",
        "The purchaser was Ostrand Group.",
        "The price was £3m. The buyer is Ostrand Group.",
    ],
)
def test_the_buyer_is_named_behind_the_sale(sentence: str) -> None:
    """Who is the buyer by a sentence bought what one of the two before told to be sold."""
    assert ("Ostrand Group", "TOOK_OVER", "HMP Elmfield") in facts(SOLD + sentence)


def test_both_homes_of_a_sale_are_bought() -> None:
    """All that was sold goes to the buyer."""
    text = "Quillon Ltd will sell Ash House and Elm House. The buyer is Ostrand Group."
    bought = {("Ostrand Group", "Ash House", "planned"), ("Ostrand Group", "Elm House", "planned")}
    assert bought <= put(text, "TOOK_OVER")


@pytest.mark.parametrize(
    "text",
    [
        SOLD + "The adviser is Ostrand Group.",
        SOLD + "The buyer of Oak House is Ostrand Group.",
        SOLD + "Residents were told. Staff were not. The buyer is Ostrand Group.",
    ],
)
def test_who_is_no_buyer_of_it_bought_nothing(text: str) -> None:
    """Nobody bought it who had another part in the sale, who bought something else, or who is named long after."""
    assert ("Ostrand Group", "TOOK_OVER", "HMP Elmfield") not in facts(text)


@pytest.mark.parametrize(("name", "words"), [("Brackenhurst", "secure training centre"), ("Larch View", "care home")])
def test_a_name_that_shows_no_sort_is_what_the_next_sentence_calls_it(name: str, words: str) -> None:
    """ "The care home" is what was named before by a name that does not show what it is."""
    text = f"{name} is in trouble. The {words}, which is run by Quillon Ltd, is full."
    assert ("Quillon Ltd", "RUNS", name) in facts(text)


def test_the_partners_are_those_of_a_venture_rather_than_of_a_ministry() -> None:
    """ "Its partners" are those of the company that was named, though a ministry is the subject of that sentence."""
    text = "The Ministry of Transport has hired a joint venture called Roadwell. Its partners are Quillon Ltd and Dale Ltd."
    found = facts(text)
    assert ("Quillon Ltd", "MEMBER_OF", "Roadwell") in found
    assert ("Ministry of Transport", "COMMISSIONED", "Dale Ltd") not in found
