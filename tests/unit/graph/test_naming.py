"""What an entity is called and what kind it is: what most claims say."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from graph.naming import Voice, call
from graph.vocabulary import KINDS

voices = st.lists(
    st.builds(
        Voice,
        st.sampled_from(("Wales CRC", "the Wales CRC", "Wales")),
        st.sampled_from(tuple(KINDS)),
        st.integers(1, 3),
    ),
    min_size=1,
    max_size=6,
)


def test_an_entity_is_called_what_most_claims_call_it() -> None:
    """The name and the kind with most claims win, each counted on its own."""
    said = [Voice("Wales CRC", "CRC", 2), Voice("Wales CRC", "Company", 2), Voice("the Wales CRC", "Company", 3)]
    assert call(said) == ("Wales CRC", "Company")


def test_among_equals_the_shorter_name_and_the_earlier_kind_win() -> None:
    """Names with as many claims each: the shorter, then by the alphabet; kinds: the one that the table lists first."""
    said = [Voice("the Wales CRC", "Service", 1), Voice("Wales CRC", "Service", 1), Voice("Welsh CRC", "CRC", 2)]
    assert call(said[:2])[0] == "Wales CRC"
    assert call([Voice("Wales CRD", "CRC", 1), Voice("Wales CRC", "CRC", 1)])[0] == "Wales CRC"
    assert call(said)[1] == "CRC"


@given(voices, st.randoms(use_true_random=False))
def test_the_order_of_claims_does_not_matter(said: list[Voice], random: Random) -> None:
    """Claims in any order, and counted one by one or together, call an entity the same."""
    one_by_one = [each._replace(votes=1) for each in said for _ in range(each.votes)]
    random.shuffle(one_by_one)
    assert call(one_by_one) == call(said)
