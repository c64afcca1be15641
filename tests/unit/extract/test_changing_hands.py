"""Who has and who takes is read where the text leaves part of it unsaid, and where a part of a company changes hands."""

import pytest

from tests.unit.extract.reading import claims, put

TAKEN = [
    "HMP Elmfield was run by Tarn plc until 2016, when Ostrand Group took charge.",
    "Tarn plc ran HMP Elmfield, from which Ostrand Group took over the reins.",
    "The first firm at HMP Elmfield was Tarn plc, from which Ostrand Group, the present operator, took over in 2006.",
    "Tarn plc lost its contract at HMP Elmfield, and management passed in 2012 to another firm, Ostrand Group.",
    "Ostrand Group picked up the baton from Tarn plc at HMP Elmfield.",
    "The keys to HMP Elmfield were handed to Ostrand Group in May.",
    "Ostrand Group moved in at HMP Elmfield when Tarn plc moved out.",
]


@pytest.mark.parametrize("text", TAKEN)
def test_taken_unsaid(text: str) -> None:
    """Where only control is told, it is that of the service spoken of."""
    assert ("Ostrand Group", "HMP Elmfield", "asserted") in put(text, "TOOK_OVER")


def test_comes_back() -> None:
    """What comes back to somebody is taken over."""
    text = "HMP Elmfield comes back to the Prison Service from Tarn plc in May."
    assert put(text, "TOOK_OVER") == {("Prison Service", "HMP Elmfield", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Ostrand Group added Quillon Ltd to its portfolio in 2014.",
        "Quillon Ltd was added to Ostrand Group's portfolio in 2014.",
        "Tarn plc sold its homes arm, Quillon Ltd, to Ostrand Group.",
        "Ostrand Group's latest acquisition, Quillon Ltd, has 40 homes.",
        "Ostrand Group's latest acquisition is Quillon Ltd.",
        "Ostrand Group's purchases include Quillon Ltd.",
        "Quillon Ltd, Ostrand Group's most recent purchase, has 40 homes.",
        "Ostrand Group has clinched the £40m takeover of Quillon Ltd.",
    ],
)
def test_added(text: str) -> None:
    """What is added to one's own is taken over, and an arm by its name."""
    assert put(text, "TOOK_OVER") == {("Ostrand Group", "Quillon Ltd", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Tarn plc's probation services pass to Ostrand Group in May.",
        "The justice business of Tarn plc was sold to Ostrand Group.",
        "Tarn plc's operations in Elmshire have been bought by Ostrand Group.",
        "Ostrand Group and Marl Group had been tipped to buy Tarn plc.",
        "Tarn plc fell into administration and its homes were bought by Ostrand Group.",
    ],
)
def test_no_company_taken(text: str) -> None:
    """A part of a company is not the company, and a guess is no plan."""
    assert not {each for each in put(text, "TOOK_OVER") if each[1] == "Tarn plc"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Quillon Ltd was once part of the Ostrand Group.", "ended"),
        ("Quillon Ltd is no longer part of the Ostrand stable.", "ended"),
        ("Under the roof of Ostrand Group are Quillon Ltd and Marl Security.", "asserted"),
        ("Ostrand Group is based in Leeds. Under its roof are Quillon Ltd and Marl Security.", "asserted"),
        ("Quillon Ltd counts Ostrand Group among its shareholders.", "asserted"),
        ("The company behind Quillon Ltd, Ostrand Group, lost £3m.", "asserted"),
        ("Ostrand Group did it with the help of a not-for-profit arm, Quillon Ltd.", "asserted"),
        ("Ostrand Group completed the sale of Quillon Ltd, a subsidiary, to Tarn plc.", "asserted"),
        ("Quillon Ltd sits within the Ostrand Group.", "asserted"),
        ("As part of Ostrand Group, Quillon Ltd made £3m.", "asserted"),
        ("Quillon Ltd, by contrast, which belongs to Ostrand Group, made £3m.", "asserted"),
        ("Tarn plc and Quillon Ltd, whose owner is Ostrand Group, made £3m.", "asserted"),
        ("Two firms share the equity in Quillon Ltd: Ostrand Group and Tarn plc.", "asserted"),
        ("Half of Quillon Ltd belongs to Tarn plc; the rest is held by Ostrand Group.", "asserted"),
        ("Half of Quillon Ltd belongs to Tarn plc; the remainder sits with Ostrand Group.", "asserted"),
    ],
)
def test_owned(text: str, status: str) -> None:
    """Owners are read from groups, shares, arms and what is left of a company."""
    found = put(text, "OWNS")
    assert {each for each in found if each[1] == "Quillon Ltd" and each[0].startswith("Ostrand") and each[2] == status}


@pytest.mark.parametrize(
    ("text", "procedure"),
    [
        ("Quillon Ltd, itself bankrupt, was auctioned in February.", "bankruptcy"),
        ("Quillon Ltd ceased trading and a liquidator was appointed.", "liquidation"),
        ("Quillon Ltd went to the wall in 2012.", "insolvency"),
        ("Quillon Ltd was sold in a pre-pack administration to Ostrand Group.", "administration"),
        ("Ostrand Group bought Quillon Ltd out of administration.", "administration"),
        ("Quillon Ltd emerged from bankruptcy in 2012.", "bankruptcy"),
    ],
)
def test_entered(text: str, procedure: str) -> None:
    """An insolvency is read where it is told by the way, with what became of the company."""
    found = [claim for claim in claims(text) if claim.predicate == "ENTERED"]
    assert [(each.subject.name, dict(each.qualifiers)["procedure"]) for each in found] == [("Quillon Ltd", procedure)]


def test_no_owner() -> None:
    """What was in the ownership of one is not owned by the next named, nor is what "it" may be held by its holder."""
    assert not put("Elm House and Oak Lodge were in the ownership of Tarn plc, by Ostrand Group's account.", "OWNS")
    assert not put("Cleaning passes to Ostrand Group; Tarn plc has held it since 2012.", "OWNS")


def test_of_each() -> None:
    """What several hand over is each one's own."""
    text = "Kent, Surrey and Sussex handed their library services to Tarn plc."
    taken = {each[1] for each in put(text, "TOOK_OVER")}
    assert taken == {"Kent's library services", "Surrey's library services", "Sussex's library services"}


def test_taken_by_agent() -> None:
    """Who is to run a service takes over from who did."""
    text = "HMP Elmfield will be run by Ostrand Group from 1 May, taking over from Tarn plc."
    assert put(text, "TOOK_OVER") == {("Ostrand Group", "HMP Elmfield", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "The county hands HMP Elmfield to Ostrand Group in May.",
        "The reins at HMP Elmfield pass to Ostrand Group in May.",
        "The ministry transfers HMP Elmfield to Ostrand Group in May.",
    ],
)
def test_verbs_like_nouns(text: str) -> None:
    """A verb that has the form of a noun is read where a body or several things stand before it."""
    taken = {each[:2] for each in put(text, "TOOK_OVER")}
    assert ("Ostrand Group", "HMP Elmfield") in taken


def test_gapped() -> None:
    """A clause without a verb has that of the clause before."""
    text = "HMP Elmfield went to Tarn Ltd, HMP Oakley to Marl Group and HMP Ashby to Quillon Ltd."
    assert {each[:2] for each in put(text, "TOOK_OVER")} == {
        ("Tarn Ltd", "HMP Elmfield"),
        ("Marl Group", "HMP Oakley"),
        ("Quillon Ltd", "HMP Ashby"),
    }
    text = "Elm Academy will go to the Quillon Learning Trust and Oak Primary School to the Ostrand Partnership."
    assert {each[:2] for each in put(text, "TOOK_OVER")} == {
        ("Quillon Learning Trust", "Elm Academy"),
        ("Ostrand Partnership", "Oak Primary School"),
    }
    text = "HMP Elmfield is run by Tarn Ltd, HMP Oakley by Marl Group and HMP Ashby by Quillon Ltd."
    assert {each[:2] for each in put(text, "RUNS")} == {
        ("Tarn Ltd", "HMP Elmfield"),
        ("Marl Group", "HMP Oakley"),
        ("Quillon Ltd", "HMP Ashby"),
    }


def test_joins_behind_and() -> None:
    """Of two infinitives that "and" joins the second is none of a list of names."""
    text = "Elm Academy is to leave the Tarn Academies Trust and join the Quillon Learning Trust."
    assert put(text, "TOOK_OVER") == {("Quillon Learning Trust", "Elm Academy", "planned")}


def test_behind() -> None:
    """Words that point back mean nothing that only the end of their sentence names."""
    text = "Tarn plc ran HMP Oakley. The contract has passed to Quillon Ltd, which also runs HMP Elmfield."
    assert {each[:2] for each in put(text, "TOOK_OVER")} == {("Quillon Ltd", "HMP Oakley")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Quillon Ltd ended up in the hands of Ostrand Group.", "asserted"),
        ("Quillon Ltd was hived off to Ostrand Group.", "asserted"),
        ("Quillon Ltd joined the Ostrand family in 2015.", "asserted"),
        ("Quillon Ltd is being absorbed by Ostrand Group.", "planned"),
        ("Ostrand Group agreed to acquire the entire share capital of Quillon Ltd.", "planned"),
        ("Ostrand Group acquired the business and assets of Quillon Ltd.", "asserted"),
    ],
)
def test_ways_of_taking(text: str, status: str) -> None:
    """A take-over is read in the words of deals and of families, and one that is under way is a plan."""
    taken = {(each[0].removesuffix(" Group"), *each[1:]) for each in put(text, "TOOK_OVER")}
    assert taken == {("Ostrand", "Quillon Ltd", status)}


@pytest.mark.parametrize(
    "text", ["Quillon Ltd has a new owner in Ostrand Group.", "Quillon Ltd has found a new owner: Ostrand Group."]
)
def test_new_owner(text: str) -> None:
    """Who is found as an owner owns."""
    assert put(text, "OWNS") == {("Ostrand Group", "Quillon Ltd", "asserted")}


def test_off_hands() -> None:
    """From whose hands a company is taken owns it no more."""
    assert not put("Ostrand Group has taken Quillon Ltd off the hands of Tarn plc.", "OWNS")


def test_a_named_division_that_is_sold_is_what_changes_hands() -> None:
    """ "Its Bolt division" is Bolt, and the company that sells it is neither sold nor its owner any longer."""
    text = "Quillon Ltd has completed the disposal of its Marn division to Ostrand Group."
    assert put(text, "TOOK_OVER") == {("Ostrand Group", "Marn", "asserted")}
    assert put(text, "OWNS") == {("Quillon Ltd", "Marn", "ended")}


@pytest.mark.parametrize("buyer", ["Texas firm Ostrand Services", "a Sydney firm, Ostrand Services"])
def test_a_place_before_a_firm_takes_nothing_over(buyer: str) -> None:
    """ "Sold to a Sydney firm" says where the buyer is from."""
    assert put(f"Quillon Ltd was sold to {buyer}.", "TOOK_OVER") == {("Ostrand Services", "Quillon Ltd", "asserted")}


def test_which_behind_where_a_firm_is_from_is_the_firm() -> None:
    """ "Through Bolt of Leeds, which it acquired" tells of Bolt, whatever is done through it."""
    text = "Quillon Ltd runs transport for patients through Marnway of Leeds, which it acquired in 2007."
    assert put(text, "TOOK_OVER") == {("Quillon Ltd", "Marnway", "asserted")}


def test_each_of_two_from_whom_a_service_is_had_ran_it() -> None:
    """ "Took it over from Bolt and Cope" says of both that they ran it until then."""
    text = "Quillon Ltd took over HMP Elmfield from Ostrand Group and Tarn Ltd in April 2014."
    assert put(text, "RUNS") == {
        ("Ostrand Group", "HMP Elmfield", "ended"),
        ("Tarn Ltd", "HMP Elmfield", "ended"),
    }
