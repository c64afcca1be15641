"""Words for several parties lead back to the list that named them."""

import pytest

from tests.unit.extract.reading import facts, put

BOTH = {("Quillon Ltd", "RUNS", "HMP Elmfield"), ("Ostrand Group", "RUNS", "HMP Elmfield")}


@pytest.mark.parametrize("words", ["The two companies", "Both firms", "The pair", "These two contractors"])
def test_words_for_two_are_the_two_named_together(words: str) -> None:
    """ "The two companies", "both firms" and "the pair" are the companies of the last list of two."""
    assert facts(f"The council invited Quillon Ltd and Ostrand Group. {words} run HMP Elmfield.") == BOTH


@pytest.mark.parametrize("words", ["The three companies", "The two unions", "Two companies"])
def test_words_for_others_are_not_the_two_named_together(words: str) -> None:
    """A list of another number or kind is not meant, nor are companies that are only counted."""
    assert not facts(f"The council invited Quillon Ltd and Ostrand Group. {words} run HMP Elmfield.") & BOTH


@pytest.mark.parametrize(
    ("told", "runners"),
    [
        ("which runs HMP Elmfield", {"Tarn Ltd"}),
        ("which has run HMP Elmfield since 2012", {"Tarn Ltd"}),
        ("which run HMP Elmfield", {"Quillon Ltd", "Tarn Ltd"}),
    ],
)
def test_which_in_the_singular_is_the_last_of_a_list(told: str, runners: set[str]) -> None:
    """ "Acme and Bolt, which runs" tells it of Bolt alone, "which run" of both."""
    assert {who for who, _, _ in put(f"Its rivals are Quillon Ltd and Tarn Ltd, {told}.", "RUNS")} == runners


def test_which_behind_a_list_of_three_that_ends_a_clause_is_its_last() -> None:
    """ "Its clients include Acme, Bolt and Cope, which took" tells it of Cope."""
    text = "Its rivals include Quillon Ltd, Ostrand Ltd and Tarn Ltd, which bought Xolva Ltd in 2012."
    assert put(text, "TOOK_OVER") == {("Tarn Ltd", "Xolva Ltd", "asserted")}


def test_what_and_joins_to_which_in_the_singular_is_of_the_last_too() -> None:
    """ "Acme and Bolt, which runs Elm and holds Ash" tells both of Bolt."""
    text = "Its rivals are Quillon Ltd and Tarn Ltd, which runs HMP Elmfield and manages HMP Ashby."
    assert put(text, "RUNS") == {("Tarn Ltd", "HMP Elmfield", "asserted"), ("Tarn Ltd", "HMP Ashby", "asserted")}
