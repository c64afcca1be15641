"""Facts whose parties stand in different sentences: pronouns for services, both of two, joint ventures, places taken."""

import pytest

from tests.unit.extract.leading import lead
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    ("before", "sentence", "service"),
    [
        ("Elmshire Council has outsourced its parks.", "Verdana Ltd will look after them.", "Elmshire Council's parks"),
        ("Elmshire Council is to close its library.", "Verdana Ltd runs it.", "Elmshire Council's library"),
    ],
)
def test_a_pronoun_leads_to_a_service_in_common_words(before: str, sentence: str, service: str) -> None:
    """ "Them" and "it" may mean a service that the sentence before describes without a name."""
    assert ("Verdana Ltd", "RUNS", service) in facts(f"{before} {sentence}")


def test_a_pronoun_for_people_means_no_service() -> None:
    """ "Them" means no service where people stand nearer."""
    text = "Elmshire Council is to close its library. Residents are angry. Verdana Ltd will employ them."
    assert not {each for each in facts(text) if each[1] == "RUNS"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Quillon Ltd was founded in 1987 and Dale Ltd in 1990. Both are owned by Solanne SA.", "Both"),
        (
            "Quillon Ltd was founded in 1987. Dale Ltd is younger. Both companies are owned by Solanne SA.",
            "Both companies",
        ),
    ],
)
def test_both_are_the_only_two_of_a_kind(text: str, words: str) -> None:
    """ "Both" are the only two that were named, though no list joins them."""
    assert lead(text, words) == ("Quillon Ltd", "Dale Ltd")


def test_both_of_three_is_nobody() -> None:
    """ "Both" leads to nobody where three of a kind were named apart."""
    text = "Quillon Ltd met Dale Ltd at Ostrand Group. Both are owned by Solanne SA."
    assert lead(text, "Both") == ()


@pytest.mark.parametrize("words", ["The consortium", "The joint venture"])
def test_a_company_alone_may_be_a_consortium(words: str) -> None:
    """The only company that was named may be the consortium of which the next sentence tells the members."""
    text = f"Homeward won the contract. {words} is made up of Quillon Ltd and Dale Ltd."
    assert {("Quillon Ltd", "MEMBER_OF", "Homeward"), ("Dale Ltd", "MEMBER_OF", "Homeward")} <= facts(text)


def test_a_consortium_of_several_is_none_of_them() -> None:
    """The consortium that two companies form is neither of the two."""
    assert lead("Quillon Ltd has teamed up with Dale Ltd. The consortium is new.", "The consortium") == ()


def test_the_same_firm_is_the_firm_spoken_of() -> None:
    """ "The same firm" leads back as "the firm" does."""
    assert lead("Quillon Ltd runs HMP Elmfield. The same firm runs HMP Oakwell.", "The same firm") == ("Quillon Ltd",)


def test_for_whom_a_prison_is_run_does_not_say_which_it_is() -> None:
    """The ministry for which a prison is run makes of "the prison" no other than was spoken of."""
    text = "Staff at HMP Elmfield struck. Quillon Ltd runs the prison for the Ministry of Justice."
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Its place will be taken by Dale Ltd.",
        "Dale Ltd will take its place.",
        "Quillon's place will be taken by Dale Ltd.",
    ],
)
def test_whose_place_is_taken_had_the_service_spoken_of(sentence: str) -> None:
    """Who takes another's place takes over the service that the other was said to have, and never takes its own place."""
    assert ("Dale Ltd", "TOOK_OVER", "HMP Elmfield") in facts(f"Quillon is to lose HMP Elmfield. {sentence}")


def test_a_number_makes_a_noun_of_what_may_be_a_verb() -> None:
    """Behind "three" stand jails, for all that somebody jails people."""
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts("HMP Elmfield is one of three jails run by Quillon Ltd.")
