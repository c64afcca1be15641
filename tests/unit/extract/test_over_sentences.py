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


def test_what_is_taken_on_is_a_service_rather_than_an_owner_named_since() -> None:
    """ "It" of "took it on" is the prison, though a parent company stands nearer."""
    text = "HMP Elmfield holds 300 men. Quillon, an arm of the French company Repas, took it on in 2011."
    assert ("Quillon", "TOOK_OVER", "HMP Elmfield") in facts(text)


def test_a_housing_association_is_the_association() -> None:
    """ "The association" is whose name ends in "Homes"."""
    text = "Larkfield Homes has a new landlord. On Monday the association was absorbed by Quillon Group."
    assert ("Quillon Group", "TOOK_OVER", "Larkfield Homes") in facts(text)


def test_venture_capital_makes_no_consortium() -> None:
    """Who belongs to a venture capital firm is owned by it."""
    found = facts("Quillon Ltd, which belongs to the venture capital firm Nordkap, runs HMP Elmfield.")
    assert ("Nordkap", "OWNS", "Quillon Ltd") in found
    assert not any(predicate == "MEMBER_OF" for _, predicate, _ in found)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "HMP Elmfield is full. A spokesman for operator Quillon spoke.",
            ("Quillon", "RUNS", "HMP Elmfield"),
        ),
        (
            "The Elm Academy is full. The academy's sponsor, the Ostrave Trust, spoke.",
            ("Ostrave Trust", "RUNS", "Elm Academy"),
        ),
        (
            "Elmshire Council put its parks out to tender. Quillon came out on top.",
            ("Elmshire Council", "COMMISSIONED", "Quillon"),
        ),
        (
            "Elmshire Council advertised the contract in May. Quillon won it.",
            ("Elmshire Council", "COMMISSIONED", "Quillon"),
        ),
        (
            "Quillon runs 12 homes. Among the 12 homes are Ash House in Leeds and Oak House in York.",
            ("Quillon", "RUNS", "Oak House"),
        ),
        (
            "HMP Elmfield has had a new operator since Tuesday: Quillon.",
            ("Quillon", "RUNS", "HMP Elmfield"),
        ),
        (
            "Quillon has three subsidiaries: Bracken Care, Marn Care and Tarn Care.",
            ("Quillon", "OWNS", "Marn Care"),
        ),
        (
            "Quillon won a deal in 1992, when the Home Office opened HMP Elmfield, and has since bought Bracken Ltd.",
            ("Quillon", "TOOK_OVER", "Bracken Ltd"),
        ),
        (
            "Elmshire Council has chosen a consortium of Quillon Ltd and Bracken Ltd to run HMP Elmfield.",
            ("Elmshire Council", "COMMISSIONED", "Bracken Ltd"),
        ),
        (
            "Elmshire PCT has hired Quillon. The trust's director of care, Ann Lee, spoke.",
            ("Ann Lee", "HELD_OFFICE", "Elmshire PCT"),
        ),
    ],
)
def test_what_a_text_has_told_goes_without_saying(text: str, fact: tuple[str, str, str]) -> None:
    """The service, the buyer or the body that was spoken of need not be named again."""
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Elmshire Council owed Quillon £3m for running HMP Elmfield.", ("Elmshire Council", "RUNS", "HMP Elmfield")),
        (
            "Elmshire Council fined Quillon £3m over HMP Elmfield, which it runs.",
            ("Elmshire Council", "RUNS", "HMP Elmfield"),
        ),
        (
            "Quillon is run by Bracken Ltd, a company that NHS England took on in 2011.",
            ("NHS England", "TOOK_OVER", "Bracken Ltd"),
        ),
        (
            "In 2014 Quillon hired it to run the Elm Line, and the Oak Line was in its hands.",
            ("Quillon", "RUNS", "Oak Line"),
        ),
    ],
)
def test_whoever_has_it_done_does_not_do_it(text: str, fact: tuple[str, str, str]) -> None:
    """Who owes, fines or hires somebody for work does not do the work."""
    assert fact not in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "HMP Elm went to Quillon in 2009, HMP Oak to Serval Ltd in 2015 and HMP Ash to Marn Ltd this year.",
            ("Serval Ltd", "TOOK_OVER", "HMP Oak"),
        ),
        (
            "Ash House is owned by Elmshire Council and managed on its behalf by Bracken Ltd.",
            ("Bracken Ltd", "RUNS", "Ash House"),
        ),
        (
            "Ash House is owned by Elmshire Council and managed on its behalf by Bracken Ltd.",
            ("Elmshire Council", "COMMISSIONED", "Bracken Ltd"),
        ),
        (
            "Dr Ann Lee, the trust's medical director, resigned. Elmshire NHS Trust said so.",
            ("Dr Ann Lee", "HELD_OFFICE", "Elmshire NHS Trust"),
        ),
        (
            "Ann Lee chairs the Elm Housing Board; its chief executive is Wessa Quill.",
            ("Wessa Quill", "HELD_OFFICE", "Elm Housing Board"),
        ),
        (
            "Elm Academy is to leave the Beacon Trust, of which it has been part since 2013.",
            ("Beacon Trust", "RUNS", "Elm Academy"),
        ),
    ],
)
def test_a_clause_without_its_own_words_goes_on_with_those_of_another(text: str, fact: tuple[str, str, str]) -> None:
    """Who took what, on whose behalf and of which body is told once for several clauses, before or behind."""
    assert fact in facts(text)
