"""The sentence behind one that speaks of several may name them."""

import pytest

from tests.unit.extract.reading import facts

BEFORE = "Quillon Ltd runs eleven prisons in Kent. "
ELMFIELD, OAKWELL = ("Quillon Ltd", "RUNS", "HMP Elmfield"), ("Quillon Ltd", "RUNS", "HMP Oakwell")


@pytest.mark.parametrize(
    "sentence",
    [
        "They are HMP Elmfield and HMP Oakwell.",
        "Among them are HMP Elmfield and HMP Oakwell.",
        "These include HMP Elmfield and HMP Oakwell, both in Elm.",
        "The two largest are HMP Elmfield and HMP Oakwell.",
    ],
)
def test_the_next_sentence_lists_them(sentence: str) -> None:
    """What a sentence says of several it says of those whom the next one names as them."""
    assert {ELMFIELD, OAKWELL} <= facts(BEFORE + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "One of them, HMP Elmfield, is full.",
        "The largest is HMP Elmfield.",
        "The newest, HMP Elmfield, is full.",
        "One is HMP Elmfield; the others are in Elm.",
    ],
)
def test_the_next_sentence_names_one_of_them(sentence: str) -> None:
    """One that the next sentence singles out among several is one of them."""
    assert ELMFIELD in facts(BEFORE + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "They are better than HMP Elmfield.",
        "The largest firm is HMP Elmfield.",
        "Nearby are HMP Elmfield and HMP Oakwell.",
    ],
)
def test_a_name_beside_them_is_none_of_them(sentence: str) -> None:
    """A sentence that compares them with somebody or goes on about others names none of them."""
    assert not {ELMFIELD, OAKWELL} & facts(BEFORE + sentence)


def test_members_are_of_the_kind_that_was_counted() -> None:
    """Firms are bought and their homes are not, where the next sentence names firms."""
    text = "Ostrand Group bought two firms with nine homes. They are Quillon Ltd and Dale Ltd."
    bought = {(each, "TOOK_OVER") for each in ("Quillon Ltd", "Dale Ltd")}
    assert bought <= {(found[2], found[1]) for found in facts(text)}
