"""Who is an owner, and of what: families, creditors, listed owners, owners of something else, and who only tells of one."""

import pytest

from tests.unit.extract.reading import facts, put


def test_an_owner_is_not_what_it_owns() -> None:
    """A name that owns what is named after it is not short for it."""
    text = "Ostrand Care Services won a contract. Ostrand Care Services is part of Ostrand."
    assert put(text, "OWNS") == {("Ostrand", "Ostrand Care Services", "asserted")}


def test_the_remaining_owners_own_something_else() -> None:
    """Owners told as further ones are those of other things than the one spoken of last."""
    text = "Quillon Ltd owns Kent CRC. The remaining owners are Tarn plc and Ostrand Group."
    assert put(text, "OWNS") == {("Quillon Ltd", "Kent CRC", "asserted")}


def test_an_owner_and_operator_has_both_from_one_noun() -> None:
    """Of two nouns joined by "and" what stands beside the one is the other's too."""
    for text in ("Quillon Ltd is owner and operator of HMP Elm.", "HMP Elm's owner and operator, Quillon Ltd, left."):
        assert put(text, "OWNS") == {("Quillon Ltd", "HMP Elm", "asserted")}


def test_what_is_sold_is_what_stands_before_which() -> None:
    """A clause with "which" tells of the party named before it, never of whom the main clause describes by it."""
    assert not put("Quillon Ltd was a subcontractor of Kent CRC, which Tarn plc sold.", "OWNS")


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd's owner since 2009, Ostrand Group, wants to sell.",
        "Quillon Ltd (whose parent is Ostrand Group) won it.",
        "Two firms won: Quillon Ltd (whose parent is Ostrand Group), Tarn plc and Elmgate Ltd.",
        "Quillon Ltd (owned by Ostrand Group), Tarn plc and Elmgate Ltd met.",
    ],
)
def test_an_owner_stands_behind_a_date_or_in_brackets(sentence: str) -> None:
    """A date may stand before the owner's name, and what a bracket says is of the name before it alone."""
    assert put(sentence, "OWNS") == {("Ostrand Group", "Quillon Ltd", "asserted")}


def test_a_family_owns_by_its_name() -> None:
    """Brothers own as their family does."""
    assert put("Quillon Ltd was once owned by the Tarnley brothers.", "OWNS") == {("Tarnley", "Quillon Ltd", "ended")}


def test_owners_of_a_sort_are_nobody() -> None:
    """ "Employee-owned" names no owner, though it begins its sentence with a capital."""
    assert put("Employee-owned Quillon Ltd won it. Employee ownership works.", "OWNS") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd is controlled by its largest creditor, the hedge fund Ostrand Group.",
        "Quillon Ltd's biggest investor, Ostrand Group, wants to sell.",
    ],
)
def test_creditors_and_investors_own_where_it_is_said(sentence: str) -> None:
    """A firm's own main investor owns of it, and so does the creditor that is said to."""
    assert put(sentence, "OWNS") == {("Ostrand Group", "Quillon Ltd", "asserted")}


def test_a_chairman_may_own_the_firm() -> None:
    """Whoever owns a firm as its chairman is named behind the title."""
    assert put("Quillon Ltd is owned by its chairman, Ann Lee.", "OWNS") == {("Ann Lee", "Quillon Ltd", "asserted")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd is owned by Ostrand Group, a Danish fund, and Tarn plc.",
        "Ostrand Group, a Danish fund, and Tarn plc own Quillon Ltd.",
        "Quillon Ltd is owned by Ostrand Group and by Tarn plc.",
        "Quillon Ltd is owned by Ostrand Group, Tarn plc and three banks.",
        "The shares in Quillon Ltd are split between Ostrand Group and Tarn plc.",
    ],
)
def test_owners_are_listed_over_what_is_said_of_them(sentence: str) -> None:
    """A list of owners goes on over an aside, a second "by" and up to members without a name."""
    assert put(sentence, "OWNS") == {
        ("Ostrand Group", "Quillon Ltd", "asserted"),
        ("Tarn plc", "Quillon Ltd", "asserted"),
    }


def test_an_aside_before_a_clause_of_another_ends_the_list() -> None:
    """What "and" joins behind an aside may do something else: "owned by Acme, a fund, and Bolt won"."""
    text = "Quillon Ltd is owned by Ostrand Group, a Danish fund, and Tarn plc won a contract."
    assert put(text, "OWNS") == {("Ostrand Group", "Quillon Ltd", "asserted")}


def test_the_rest_of_a_company_may_be_split() -> None:
    """ "The rest is split between" names who else owns what was told last to be owned."""
    text = "Ostrand Group owns a third of Quillon Ltd. The rest is split between its founder, Ann Lee, and Tarn plc."
    assert {owner for owner, _, _ in put(text, "OWNS")} == {"Ostrand Group", "Ann Lee", "Tarn plc"}


def test_each_may_stand_behind_a_comma() -> None:
    """ "Each hold" behind a comma is said of those before it."""
    assert ("Ostrand Group", "Quillon Ltd", "asserted") in put(
        "Ostrand Group and its partner, Tarn plc, each hold half of Quillon Ltd.", "OWNS"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd is a private company. Its ultimate controlling party is Ostrand Group.",
        "The ultimate controlling party of Quillon Ltd is Ostrand Group.",
        "Quillon Ltd grew. Ostrand Group owns 75% of the shares.",
        "Quillon Ltd is owned by managers through Ostrand Group.",
    ],
)
def test_control_is_told_as_accounts_tell_it(text: str) -> None:
    """A controlling party owns, bare shares are of the company spoken of, and who owns it through a firm owns it by that."""
    assert put(text, "OWNS") == {("Ostrand Group", "Quillon Ltd", "asserted")}


def test_bare_shares_of_one_of_two_are_nobodys() -> None:
    """Where another company's owner was just told of, bare shares may be of either."""
    text = "Quillon Ltd grew. Tarn plc owns Elmgate Ltd. Ostrand Group owns all the shares."
    assert put(text, "OWNS") == {("Tarn plc", "Elmgate Ltd", "asserted")}


def test_a_semicolon_before_a_possessive_joins_no_list() -> None:
    """What stands behind a semicolon with a possessive begins a clause."""
    text = "The rest has gone to Tarn plc; Quillon Ltd's gas unit, Elmgate Ltd, is unsold."
    assert put(text, "OWNS") == {("Quillon Ltd", "Elmgate Ltd", "asserted")}


def test_an_owner_that_opens_a_sentence_owns_whom_the_text_speaks_of() -> None:
    """ "Owner Acme" is that of the company spoken of, whatever that runs."""
    text = "Quillon Ltd, the operator of Elmfield Hospital, has failed. Owner Ostrand Group had left."
    assert put(text, "OWNS") == {("Ostrand Group", "Quillon Ltd", "asserted")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ostrand Group has a 51 per cent holding in Elmfield Transport.",
        "Elmfield Transport is half-owned by Ostrand Group.",
        "Ostrand Group holds the entire share capital of Elmfield Transport.",
    ],
)
def test_what_shares_are_held_of_is_a_company(sentence: str) -> None:
    """A name that may be a body's is a company's where shares of it are held."""
    assert put(sentence, "OWNS") == {("Ostrand Group", "Elmfield Transport", "asserted")}


@pytest.mark.parametrize("word", ["Founder", "Co-founder", "Businessman", "Entrepreneur", "Financier", "Investor"])
def test_what_opens_a_sentence_and_says_who_somebody_is_belongs_to_no_name(word: str) -> None:
    """ "Founder Ann Lee" at the head of a sentence is Ann Lee."""
    assert put(f"{word} Ann Lee owns Quillon Ltd.", "OWNS") == {("Ann Lee", "Quillon Ltd", "asserted")}


def test_investments_are_owned() -> None:
    """What a fund's other investments include is owned by it."""
    text = "Ostrand Group, whose other investments include Quillon Ltd and Tarn plc, has gone."
    assert put(text, "OWNS") == {
        ("Ostrand Group", "Quillon Ltd", "asserted"),
        ("Ostrand Group", "Tarn plc", "asserted"),
    }


def test_a_colon_may_lead_from_a_firm_to_its_owner() -> None:
    """A list says whose a firm is behind a colon."""
    owned = {("Ostrand Group", "Quillon Ltd", "asserted")}
    assert put("Quillon Ltd: owned by Ostrand Group, a firm in Kent.", "OWNS") == owned
    assert put("Quillon Ltd: Mostly owned by Ostrand Group.", "OWNS") == owned


def test_a_list_behind_those_who_buy_is_theirs() -> None:
    """ "Its businesses were sold to lenders, including Tarn" says nothing of Tarn's owner."""
    assert put("Quillon Ltd's businesses were sold to lenders, including Tarn plc and Elmgate plc.", "OWNS") == set()


def test_who_part_owns_a_firm_owns_it() -> None:
    """ "Part-owns" and "is part-owned by" tell an owner."""
    owned = {("Quillon Ltd", "Ostrand Ltd", "asserted")}
    assert put("Quillon Ltd part-owns Ostrand Ltd.", "OWNS") == owned
    assert put("Ostrand Ltd is part-owned by Quillon Ltd.", "OWNS") == owned


@pytest.mark.parametrize(
    "text",
    [
        "Elmshire CRC is one of two CRCs owned by Quillon Ltd.",
        "Elmshire CRC, one of six CRCs owned by Quillon Ltd, was rated poor.",
    ],
)
def test_one_of_several_is_what_is_owned(text: str) -> None:
    """Of what is said to be one of those that a firm owns the name is known, and not of the others."""
    assert {fact for fact in facts(text) if fact[1] == "OWNS"} == {("Quillon Ltd", "OWNS", "Elmshire CRC")}


@pytest.mark.parametrize("told", ["can reveal", "understands", "has learned"])
def test_who_tells_of_an_owner_is_none(told: str) -> None:
    """A paper behind the owner's name only tells of it."""
    assert put(f"Quillon Ltd has a new owner in Tarn Equity, Elm Investor {told}.", "OWNS") == {
        ("Tarn Equity", "Quillon Ltd", "asserted")
    }


def test_another_large_owner_owns_something_else() -> None:
    """ "The other large owner" owns nothing that was spoken of."""
    text = "Quillon Ltd runs Elmshire CRC. Ostrand Ltd, the other large owner, collapsed."
    assert not {fact for fact in facts(text) if fact[1] == "OWNS"}
