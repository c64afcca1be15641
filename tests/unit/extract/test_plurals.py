"""Words for several parties lead back to the list that named them."""

import pytest

from tests.unit.extract.reading import facts

BOTH = {("Quillon Ltd", "RUNS", "HMP Elmfield"), ("Ostrand Group", "RUNS", "HMP Elmfield")}


@pytest.mark.parametrize("words", ["The two companies", "Both firms", "The pair", "These two contractors"])
def test_words_for_two_are_the_two_named_together(words: str) -> None:
    """ "The two companies", "both firms" and "the pair" are the companies of the last list of two."""
    assert facts(f"The council invited Quillon Ltd and Ostrand Group. {words} run HMP Elmfield.") == BOTH


@pytest.mark.parametrize("words", ["The three companies", "The two unions", "Two companies"])
def test_words_for_others_are_not_the_two_named_together(words: str) -> None:
    """A list of another number or kind is not meant, nor are companies that are only counted."""
    assert not facts(f"The council invited Quillon Ltd and Ostrand Group. {words} run HMP Elmfield.") & BOTH
