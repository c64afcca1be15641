"""From whom something was taken: who sold or lost it is told, and is not what was taken."""

import pytest

from tests.unit.extract.reading import facts, put, qualifiers

QUALIFIED = [
    ("Ostrand Group has taken over HMP Elmfield from Quillon Ltd.", ["Quillon Ltd"]),
    ("Ostrand Group took HMP Elmfield over from Quillon Ltd.", ["Quillon Ltd"]),
    ("Ostrand Group bought Quillon Ltd from Tarn plc for £5m.", ["Tarn plc"]),
    ("Ostrand Group took over the running of HMP Elmfield from Quillon Ltd.", ["Quillon Ltd"]),
    ("Ostrand Group inherited HMP Elmfield from Quillon Ltd.", ["Quillon Ltd"]),
    ("The Ministry of Justice took HMP Elmfield back from Quillon Ltd.", ["Quillon Ltd"]),
    ("Ostrand Group replaced Quillon Ltd as operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Ostrand Group replaces Quillon Ltd as the operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Ostrand Group will replace Quillon Ltd at HMP Elmfield.", ["Quillon Ltd"]),
    ("Quillon Ltd was replaced by Ostrand Group as operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Quillon Ltd was replaced as operator of HMP Elmfield by Ostrand Group.", ["Quillon Ltd"]),
    ("Ostrand Group succeeded Quillon Ltd as operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Ostrand Group ousted Quillon Ltd as operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Ostrand Group displaced Quillon Ltd as operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Ostrand Group stepped in for Quillon Ltd as operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Ostrand Group took over from Quillon Ltd as operator of HMP Elmfield.", ["Quillon Ltd"]),
    ("Ostrand Group took over from Quillon Ltd at HMP Elmfield.", ["Quillon Ltd"]),
    ("HMP Elmfield passed from Quillon Ltd to Ostrand Group.", ["Quillon Ltd"]),
    ("HMP Elmfield transferred from Quillon Ltd to Ostrand Group on 1 May 2019.", ["Quillon Ltd"]),
    ("The transfer of HMP Elmfield from Quillon Ltd to Ostrand Group took place on 1 May 2019.", ["Quillon Ltd"]),
    ("HMP Elmfield was handed over to Ostrand Group by Quillon Ltd.", ["Quillon Ltd"]),
    ("Quillon Ltd handed HMP Elmfield back to the Ministry of Justice.", ["Quillon Ltd"]),
    ("Quillon Ltd handed HMP Elmfield over to Ostrand Group.", ["Quillon Ltd"]),
    ("Quillon Ltd handed over the keys of HMP Elmfield to Ostrand Group.", ["Quillon Ltd"]),
    ("Quillon Ltd was sold by Tarn plc to Ostrand Group.", ["Tarn plc"]),
    ("Quillon Ltd was sold to Ostrand Group by its owner, Tarn plc.", ["Tarn plc"]),
    ("Quillon Ltd has been sold by its owner Tarn plc to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc sold Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc has sold its 60 per cent stake in Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc sold off Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc disposed of Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc offloaded Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc parted with Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc divested Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc ceded control of Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc surrendered HMP Elmfield to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc, which sold Quillon Ltd to Ostrand Group in 2015, lost money.", ["Tarn plc"]),
    ("The sale of Quillon Ltd by Tarn plc to Ostrand Group is complete.", ["Tarn plc"]),
    ("Tarn plc's sale of Quillon Ltd to Ostrand Group is complete.", ["Tarn plc"]),
    ("Tarn plc completed the sale of Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("Tarn plc agreed the sale of Quillon Ltd to Ostrand Group.", ["Tarn plc"]),
    ("The switch of HMP Elmfield from Quillon Ltd to Ostrand Group went well.", ["Quillon Ltd"]),
    ("HMP Elmfield changed hands from Quillon Ltd to Ostrand Group.", ["Quillon Ltd"]),
    ("Ostrand Group took HMP Elmfield off Quillon Ltd's hands.", ["Quillon Ltd"]),
    ("From June HMP Elmfield will be run by Ostrand Group instead of Quillon Ltd.", ["Quillon Ltd"]),
    ("Ostrand Group will run HMP Elmfield in place of Quillon Ltd.", ["Quillon Ltd"]),
    ("HMP Elmfield is moving from Quillon Ltd to Ostrand Group.", ["Quillon Ltd"]),
    ("Quillon Ltd said it would sell HMP Elmfield to Ostrand Group.", ["Quillon Ltd"]),
    ("Quillon Ltd is to hand HMP Elmfield to Ostrand Group.", ["Quillon Ltd"]),
    ("Quillon Ltd lost HMP Elmfield to Ostrand Group.", ["Quillon Ltd"]),
]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The Quillon Ltd-run HMP Elmfield was taken over by the Ministry of Justice in 2017.", "ended"),
        ("The Ministry of Justice will take over the Quillon Ltd-run HMP Elmfield.", "asserted"),
    ],
)
def test_who_is_told_beside_the_name_ran_it_until_then(sentence: str, status: str) -> None:
    """As who is told behind "from" did."""
    assert put(sentence, "RUNS") == {("Quillon Ltd", "HMP Elmfield", status)}


@pytest.mark.parametrize(("sentence", "values"), QUALIFIED)
def test_its_qualifier_is_read_with_it(sentence: str, values: list[str]) -> None:
    """From whom it passed is told, whoever does the telling."""
    assert qualifiers(sentence, "TOOK_OVER", "from_party") == values


def test_a_holding_that_is_sold_is_no_sale_of_its_holder() -> None:
    """Who sells "its 45% holding" is not sold."""
    assert put("Quillon Ltd left, selling its 45% holding to Tarn plc.", "TOOK_OVER") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Justice had taken Elmfield prison from Quillon Ltd.",
        "The Ministry of Justice took Elmfield prison away from Quillon Ltd.",
        "Elmfield prison was removed from Quillon Ltd by the Ministry of Justice.",
    ],
)
def test_who_takes_a_service_from_a_firm_has_it(text: str) -> None:
    """A body that takes a service from who ran it took it over, and clears nothing away there."""
    assert put(text, "TOOK_OVER") == {("Ministry of Justice", "Elmfield prison", "asserted")}
    assert put(text, "RUNS") == {("Quillon Ltd", "Elmfield prison", "ended")}


def test_where_a_firm_is_from_is_not_from_whom_it_takes_over() -> None:
    """A place in the words that say what the taker is gives nothing away."""
    text = "HMP Elmfield has passed to Quillon Ltd, an old rival from Ashby in Elmshire."
    assert facts(text) == {("Quillon Ltd", "TOOK_OVER", "HMP Elmfield")}


def test_a_partner_is_bought_out_of_a_firm() -> None:
    """What is bought is the firm, from the partner."""
    assert put("Elmshire Council bought Bolt plc out of Elm Direct in 2014.", "TOOK_OVER") == {
        ("Elmshire Council", "Elm Direct", "asserted")
    }


@pytest.mark.parametrize("part", ["half", "remaining 30 per cent", "50%"])
def test_what_a_seller_had_is_not_the_seller(part: str) -> None:
    """Who buys a firm's half buys a part of another, and not the firm."""
    told = facts(f"Ostrand Ltd owns Elm Rail. Quillon Ltd bought Tarrant Ltd's {part} in May.")
    assert ("Quillon Ltd", "TOOK_OVER", "Tarrant Ltd") not in told
