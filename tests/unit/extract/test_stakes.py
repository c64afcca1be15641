"""Who owns how much of whom is read by share, stake and shareholder."""

import pytest

from tests.unit.extract.reading import claims, put, qualifiers

STATED = {
    (("Ostrand Group", "Quillon Ltd", "asserted"),): [
        "Quillon Ltd is 60 per cent owned by Ostrand Group.",
        "Quillon Ltd is 60% owned by Ostrand Group.",
        "Quillon Ltd, 60 per cent owned by Ostrand Group, lost money.",
        "Quillon Ltd is half-owned by Ostrand Group.",
        "All of Quillon Ltd's shares are held by Ostrand Group.",
        "The shares of Quillon Ltd are held by Ostrand Group.",
        "Ostrand Group has a 60% stake in Quillon Ltd.",
        "Ostrand Group holds a majority stake in Quillon Ltd.",
        "Ostrand Group has a controlling interest in Quillon Ltd.",
        "Ostrand Group has a minority shareholding in Quillon Ltd.",
        "Ostrand Group holds 60 per cent of Quillon Ltd.",
        "Ostrand Group owns 60 percent of Quillon Ltd.",
        "Ostrand Group owns 60pc of Quillon Ltd.",
        "Ostrand Group owns half of Quillon Ltd.",
        "Ostrand Group owns three quarters of Quillon Ltd.",
        "Ostrand Group owns a third of Quillon Ltd.",
        "Ostrand Group owns all the shares in Quillon Ltd.",
        "Ostrand Group holds 51 per cent of the shares in Quillon Ltd.",
        "Quillon Ltd, in which Ostrand Group has a 40 per cent stake, lost money.",
        "Quillon Ltd, in which Ostrand Group holds 40 per cent, lost money.",
        "Quillon Ltd, of which Ostrand Group owns 40 per cent, lost money.",
        "Ostrand Group is the majority shareholder in Quillon Ltd.",
        "Quillon Ltd, whose shares are held by Ostrand Group, lost money.",
        "Quillon Ltd, half of whose shares are held by Ostrand Group, lost money.",
        "Quillon Ltd is a company in which Ostrand Group has a stake.",
        "Ostrand Group's 40 per cent stake in Quillon Ltd is for sale.",
        "Ostrand Group's stake in Quillon Ltd is to be sold to a rival.",
        "Ostrand Group, whose stake in Quillon Ltd amounts to 20 per cent, objected.",
        "Ostrand Group holds more than 75 per cent of Quillon Ltd.",
        "Ostrand Group has come to hold just over half of Quillon Ltd.",
        "Quillon Ltd is more than 60 per cent owned by Ostrand Group.",
        "Ostrand Group, the biggest shareholder in Quillon Ltd, objected.",
        "Quillon Ltd's biggest shareholder, Ostrand Group, objected.",
        "Quillon Ltd's majority shareholder is Ostrand Group.",
        "Quillon Ltd has Ostrand Group as its majority shareholder.",
        "Quillon Ltd has Ostrand Group as a shareholder.",
        "Ostrand Group, a shareholder in Quillon Ltd, objected.",
        "Sixty per cent of Quillon Ltd is owned by Ostrand Group.",
        "60 per cent of Quillon Ltd belongs to Ostrand Group.",
        "Ostrand Group retains a 20 per cent stake in Quillon Ltd.",
        "Ostrand Group raised its stake in Quillon Ltd to 60 per cent.",
        "Ostrand Group is offloading its stake in Quillon Ltd.",
        "Ostrand Group disclosed a 5.2 per cent stake in Quillon Ltd.",
        "Ostrand Group has emerged with a 5 per cent stake in Quillon Ltd.",
        "Ostrand Group is the second-largest holder of Quillon Ltd.",
        "Quillon Ltd, 60 per cent of which belongs to Ostrand Group, lost money.",
    ],
    (
        ("Ostrand Group", "Quillon Ltd", "asserted"),
        ("Tarn plc", "Quillon Ltd", "asserted"),
    ): [
        "The shareholders of Quillon Ltd are Ostrand Group and Tarn plc.",
        "The two shareholders of the leasing company, Quillon Ltd, are Ostrand Group and Tarn plc.",
        "Ostrand Group holds 60 per cent of Quillon Ltd and Tarn plc 40 per cent.",
        "Ostrand Group owns 60% of Quillon Ltd, Tarn plc the remaining 40%.",
        "Ostrand Group owns 60% of Quillon Ltd, with Tarn plc holding the remaining 40%.",
        "Ostrand Group owns 60% of Quillon Ltd, while Tarn plc has 40%.",
        "Quillon Ltd is owned 60% by Ostrand Group and 40% by Tarn plc.",
        "Quillon Ltd is 60% owned by Ostrand Group and 40% by Tarn plc.",
        "Ostrand Group and Tarn plc each own half of Quillon Ltd.",
        "Quillon Ltd, owned 50:50 by Ostrand Group and Tarn plc, lost money.",
    ],
    (("Danish state", "Quillon Ltd", "asserted"),): [
        "The Danish state owns 60 per cent of Quillon Ltd.",
    ],
    (("Elmfield Council", "Quillon Ltd", "asserted"),): [
        "The sole shareholder of Quillon Ltd is Elmfield Council.",
    ],
    (("Ostrand Group", "Quillon Ltd", "ended"),): [
        "Ostrand Group gave up its shares in Quillon Ltd.",
        "Fairholme Capital has bought Ostrand Group's stake in Quillon Ltd.",
        "Ostrand Group was paid a fortune for its stake in Quillon Ltd.",
        "Fairholme Capital bought back from Ostrand Group the 25 per cent which it had held in Quillon Ltd.",
    ],
    (("Ostrand Group", "Quillon Ltd", "denied"),): [
        "Ostrand Group has no stake in Quillon Ltd.",
        "Ostrand Group holds no shares in Quillon Ltd.",
        "Quillon Ltd, in which Ostrand Group has no stake, lost money.",
    ],
}

NOT_STATED = [
    "Ostrand Group has a share in the success of Quillon Ltd.",
    "Ostrand Group shareholders met Quillon Ltd.",
    "Ostrand Group has a 20 per cent share of the waste market in Kent.",
    "Ostrand Group's stake is a worry to Quillon Ltd.",
]

QUALIFIED = [
    ("Quillon Ltd is 60 per cent owned by Ostrand Group.", ["60"]),
    ("Quillon Ltd is 60% owned by Ostrand Group.", ["60"]),
    ("Quillon Ltd, 60 per cent owned by Ostrand Group, lost money.", ["60"]),
    ("Ostrand Group has a 60% stake in Quillon Ltd.", ["60"]),
    ("Ostrand Group holds 60 per cent of Quillon Ltd.", ["60"]),
    ("Ostrand Group owns 60 percent of Quillon Ltd.", ["60"]),
    ("Ostrand Group owns 60pc of Quillon Ltd.", ["60"]),
    ("Ostrand Group holds 51 per cent of the shares in Quillon Ltd.", ["51"]),
    ("Quillon Ltd, in which Ostrand Group has a 40 per cent stake, lost money.", ["40"]),
    ("Quillon Ltd, in which Ostrand Group holds 40 per cent, lost money.", ["40"]),
    ("Quillon Ltd, of which Ostrand Group owns 40 per cent, lost money.", ["40"]),
    ("Ostrand Group holds 60 per cent of Quillon Ltd and Tarn plc 40 per cent.", ["40", "60"]),
    ("Ostrand Group owns 60% of Quillon Ltd, Tarn plc the remaining 40%.", ["40", "60"]),
    ("Ostrand Group owns 60% of Quillon Ltd, with Tarn plc holding the remaining 40%.", ["40", "60"]),
    ("Ostrand Group owns 60% of Quillon Ltd, while Tarn plc has 40%.", ["40", "60"]),
    ("Quillon Ltd is owned 60% by Ostrand Group and 40% by Tarn plc.", ["40", "60"]),
    ("Quillon Ltd is 60% owned by Ostrand Group and 40% by Tarn plc.", ["40", "60"]),
    ("60 per cent of Quillon Ltd belongs to Ostrand Group.", ["60"]),
    ("Ostrand Group retains a 20 per cent stake in Quillon Ltd.", ["20"]),
]


@pytest.mark.parametrize(("sentence", "facts"), [(each, facts) for facts, said in STATED.items() for each in said])
def test_it_is_read_however_it_is_put(sentence: str, facts: tuple[tuple[str, str, str], ...]) -> None:
    """Whatever words say who has how much of a company, and whether still, the claim is the same."""
    assert put(sentence, "OWNS") == set(facts)


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_what_is_like_it_is_not_it(sentence: str) -> None:
    """Shares of a success or a market, and shareholders who only meet, make no such claim."""
    assert put(sentence, "OWNS") == set()


@pytest.mark.parametrize(("sentence", "values"), QUALIFIED)
def test_its_qualifier_is_read_with_it(sentence: str, values: list[str]) -> None:
    """How much is owned, in per cent, is told of each owner."""
    assert qualifiers(sentence, "OWNS", "share") == values


def test_who_holds_the_rest_is_not_what_is_held() -> None:
    """A name with a share beside it is not short for the company of which it holds the share."""
    text = "Ostrand Trains North (OTN) runs the line. Tarn plc holds 90% of OTN and Ostrand 10%."
    assert put(text, "OWNS") == {
        ("Tarn plc", "Ostrand Trains North", "asserted"),
        ("Ostrand", "Ostrand Trains North", "asserted"),
    }


def test_who_holds_shares_of_an_unnamed_company_is_left_open() -> None:
    """Shares are understood to be of the company that the text is plainly about, else of none."""
    about = (
        "Quillon Ltd lost money. Quillon Ltd said so. Quillon Ltd shrank. Tarn plc, the biggest shareholder, objected."
    )
    assert put(about, "OWNS") == {("Tarn plc", "Quillon Ltd", "asserted")}
    assert put("Quillon Ltd met Ostrand Group. Tarn plc, the biggest shareholder, objected.", "OWNS") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ostrand Group bought Quillon Ltd from its parent company, Tarn plc, in May 2016.",
        "Ostrand Group acquired Quillon Ltd from its owner Tarn plc in May 2016.",
        "In May 2016 Ostrand Group took over Quillon Ltd from its shareholders Tarn plc, Bolt Ltd and the government.",
    ],
)
def test_the_owner_from_whom_a_firm_is_bought_owned_it_until_then(sentence: str) -> None:
    """The owner is of what is bought, never of who buys it, and no longer."""
    found = [each for each in claims(sentence) if each.predicate == "OWNS" and each.subject.name == "Tarn plc"]
    assert [(each.object.name, str(each.status), str(each.span.end_max)) for each in found] == [
        ("Quillon Ltd", "ended", "2016-06-01")
    ]
    assert ("Ostrand Group", "Quillon Ltd", "asserted") in put(sentence, "TOOK_OVER")


def test_a_list_behind_a_plural_has_all_its_owners() -> None:
    """The government and the rest of a list are shareholders too."""
    sentence = "Ostrand Group bought Quillon Ltd from its shareholders Tarn plc, Bolt Ltd and the government."
    assert {each[0] for each in put(sentence, "OWNS")} == {"Tarn plc", "Bolt Ltd", "Government"}


def test_a_body_in_small_letters_may_end_a_list_of_owners() -> None:
    """Who stands before "and the government" owns as well."""
    assert {each[0] for each in put("Tarn plc and the government each own half of Quillon Ltd.", "OWNS")} == {
        "Tarn plc",
        "Government",
    }


def test_a_stake_without_its_company_is_of_what_was_told_last_to_be_owned() -> None:
    """ "Acme's own stake" is one in the company of which another's was just told."""
    text = "Ostrand Group has a 20 per cent stake in Quillon Ltd. Tarn plc's own stake is larger."
    assert put(text, "OWNS") == {("Ostrand Group", "Quillon Ltd", "asserted"), ("Tarn plc", "Quillon Ltd", "asserted")}


def test_a_list_of_owners_goes_on_over_an_aside() -> None:
    """What is said of one owner does not end the list of them."""
    text = "Quillon Ltd is owned by Tarn Capital, Ashby Partners, a Swiss investor, and Ostrand Ltd of Atlanta."
    owners = {who for who, what, _ in put(text, "OWNS") if what == "Quillon Ltd"}
    assert owners == {"Tarn Capital", "Ashby Partners", "Ostrand Ltd"}


def test_who_holds_the_rest_may_be_described_between() -> None:
    """The share behind an aside is of whom the aside describes, not of whose arm that is."""
    found = put("Govan Ltd, of which Acme holds 65% and Cope, an arm of Bolt Group, 35%, lost money.", "OWNS")
    assert found == {
        ("Acme", "Govan Ltd", "asserted"),
        ("Cope", "Govan Ltd", "asserted"),
        ("Bolt Group", "Cope", "asserted"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Tarn Fund, the second-largest shareholder, objected.",
        "Tarn Fund, the biggest holder with 15 per cent, objected.",
        "Tarn Fund, which has a 15 per cent stake, objected.",
        "Tarn Fund, which owns 15 per cent, objected.",
        "Tarn Fund has built up 27.7% of the shares.",
        "Tarn Fund now holds 15.01 per cent of the voting rights.",
    ],
)
def test_how_much_is_held_is_of_the_company_that_the_text_is_about(told: str) -> None:
    """A share of so many per cent is of the company that the text is plainly about, as a shareholder's is."""
    assert put(f"Quillon Ltd lost money. Quillon Ltd shrank. Quillon Ltd sold a home. {told}", "OWNS") == {
        ("Tarn Fund", "Quillon Ltd", "asserted")
    }


@pytest.mark.parametrize("told", ["Tarn Fund has 15 per cent.", "Tarn Fund has a 15 per cent market share."])
def test_a_part_of_something_else_is_no_share(told: str) -> None:
    """Bare per cent that one has, and shares of a market, are no part of the company spoken of."""
    assert put(f"Quillon Ltd lost money. Quillon Ltd shrank. Quillon Ltd sold a home. {told}", "OWNS") == set()
