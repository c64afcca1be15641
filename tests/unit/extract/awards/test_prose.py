"""Contracts as papers tell them: who is meant, from when to when, and what is no award at all."""

from datetime import date

import pytest

from tests.unit.extract.reading import claims, only, put

WHO = [
    (
        "Elmshire Council has awarded a £9m tagging contract to outsourcing giant Quillon.",
        {("Elmshire Council", "Quillon", "asserted")},
    ),
    (
        "Elmshire Council moved to cancel its ten-year, £30 million contract with the UK's Quillon Ltd to run Elmfield Prison.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "ELMFIELD, May 3 (Newswire) -- Quillon Ltd won a contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council said that Quillon Ltd's contract would not be renewed.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Officers of Elmshire Council recommended awarding the contract to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    (
        "The cabinet of Elmshire Council recommends that the waste contract be awarded to Quillon Ltd.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_the_buyer_and_the_holder_of_a_contract_are_found_in_the_prose_of_papers(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    """Buyer, holder and status are read over descriptions, datelines, negation and advice."""
    assert put(text, "COMMISSIONED") == expected


NOTHING = [
    ("Elmshire Council awarded a contract to a new firm to run Elmfield Prison.", "RUNS"),
    ("Elmfield Prison is owned by the state and run by Quillon Ltd.", "OWNS"),
    ("The ministry pays Quillon Ltd millions for electronic tagging.", "TOOK_OVER"),
    ("The 500 employees of Tarnway Services were transferred to Quillon Ltd.", "TOOK_OVER"),
    ("Shares rose after the Elm Island contract was awarded.", "COMMISSIONED"),
]


@pytest.mark.parametrize(("text", "predicate"), NOTHING)
def test_what_a_sentence_says_of_others_is_claimed_of_nobody_else(text: str, predicate: str) -> None:
    """Neither who awards runs the service, nor does who runs it own it, nor who pays buy it."""
    assert put(text, predicate) == set()


def test_a_contract_with_somebody_is_for_what_the_infinitive_behind_them_names() -> None:
    """ "A contract with Acme to run Bolt" is for Bolt."""
    text = "Elmshire Council signed a contract with Quillon Ltd to run Elmfield Prison."
    assert put(text, "RUNS") == {("Quillon Ltd", "Elmfield Prison", "planned")}


def test_a_firm_placed_by_town_and_county_is_the_subject_of_what_follows() -> None:
    """ "Acme, Elmfield, Michigan, was awarded" is said of Acme."""
    text = "Elmshire Council met. Quillon Ltd, Tarnfield, Michigan, was awarded the waste contract."
    assert put(text, "COMMISSIONED") == {("Elmshire Council", "Quillon Ltd", "asserted")}


def test_a_length_of_time_is_that_of_its_own_clause() -> None:
    """ "The three-year contract for Acme, which has run Bolt since 1999" gives that running no end."""
    text = "Elmshire Council gave the three-year contract to Quillon Ltd, which has run Elmfield Prison since 1999."
    (claim,) = (each for each in claims(text) if each.predicate == "RUNS" and each.rule == "runs")
    assert claim.span.end_max == date.max


def test_the_date_of_an_end_is_no_beginning() -> None:
    """ "The contract will be cancelled in March 2021" says when it ends."""
    claim = only("Elmshire Council will cancel Quillon Ltd's contract in March 2021.", "COMMISSIONED")
    assert (claim.status, claim.span.start_min, claim.span.end_max) == ("asserted", date.min, date(2021, 4, 1))


def test_another_service_before_contract_is_not_the_one_spoken_of() -> None:
    """ "The street lighting contract" is not the contract for the schools' meals."""
    text = "Quillon Ltd runs Elmshire Council's school catering. It previously held only the street lighting contract."
    told = {
        ("Quillon Ltd", "Elmshire Council's school catering", "asserted"),
        ("Quillon Ltd", "street lighting", "ended"),
    }
    assert put(text, "RUNS") == told


def test_between_leads_to_two_parties() -> None:
    """ "Between Acme and the Bolt Agency" names two."""
    text = "The contract signed between Quillon Ltd and Elmshire Transport Authority starts in May."
    names = {claim.subject.name for claim in claims(text)} | {claim.object.name for claim in claims(text)}
    assert not any(" and " in name for name in names)


LISTS = [
    (
        "Elmshire Council has awarded contracts to Quillon Ltd, Ostrand Group and Elmfield-based Tarnway Services.",
        {"Quillon Ltd", "Ostrand Group", "Tarnway Services"},
    ),
    ("Quillon Ltd has won two of five Elmshire Council contracts.", {"Quillon Ltd"}),
    (
        "Elmshire Council has awarded contracts to the following providers:\n• North: Quillon Ltd\n• South: Ostrand Group\n",
        {"Quillon Ltd", "Ostrand Group"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_every_holder_of_a_list_is_commissioned(text: str, expected: set[str]) -> None:
    """Each member of a list in a sentence or below it holds a contract."""
    found = put(text, "COMMISSIONED")
    assert {(buyer, status) for buyer, _, status in found} == {("Elmshire Council", "asserted")}
    assert {holder for _, holder, _ in found} == expected


OF_OTHERS = [
    ("Elmshire Council dropped the competition to run Elmfield Prison.", "RUNS"),
    ("Elmshire Council handed out six contracts worth £4m to run Elmfield Prison.", "RUNS"),
    ("Elmshire Council agreed a deal with the private sector to take over Elmfield Prison.", "TOOK_OVER"),
    ("Elmshire Council was urged to change its contract with a firm contracted to run Elmfield Prison.", "RUNS"),
    ("Elmshire Council spoke. Quillon Ltd would be the cheapest operator.", "COMMISSIONED"),
]


@pytest.mark.parametrize(("text", "predicate"), OF_OTHERS)
def test_what_a_contract_is_for_is_not_done_by_who_gives_it(text: str, predicate: str) -> None:
    """The council that offers a contract to run a prison neither runs it nor takes it over."""
    assert put(text, predicate) == set()


def test_a_place_before_contract_says_where_it_is() -> None:
    """ "The Leeds contract" is not one of Leeds, but of whoever gives the contracts spoken of."""
    text = "The Home Office has given contracts to three firms. Quillon Ltd lost the Leeds contract."
    assert put(text, "COMMISSIONED") <= {("Home Office", "Quillon Ltd", "ended")}


MEANT = [
    (
        "Elmshire Council has appointed Quillon Ltd as its new repairs and maintenance contractor.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd is delighted to have been awarded the contract by Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council runs a jail. Quillon Ltd, which works there, had its contract extended for one year.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has been granted a two-year extension to its contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd has retained its contract with Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("The High Court ruled that awarding the contract to Quillon Ltd was irregular.", set()),
    ("Elmshire Council chose a new contract for Quillon Homes.", set()),
]


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_an_award_is_told_by_what_firms_feel_have_and_keep(text: str, expected: set[tuple[str, str, str]]) -> None:
    """Pleasure at an award, an extension had and a contract kept say who commissioned whom; a ruling does not."""
    assert put(text, "COMMISSIONED") == expected


def test_who_is_named_as_bidder_to_run_something_is_to_run_it() -> None:
    """ "The council announced Acme as preferred bidder to run Bolt" is no plan of the council to run it."""
    text = "Elmshire Council announced Quillon Ltd as the preferred bidder to run Elmfield Prison."
    assert put(text, "RUNS") == {("Quillon Ltd", "Elmfield Prison", "planned")}


def test_competition_from_somebody_is_no_hand_over_by_them() -> None:
    """ "Won it after competition from Acme" takes nothing from Acme."""
    text = "Quillon Ltd won the contract to run Elmfield Prison after stiff competition from Ostrand Group."
    assert not any(dict(claim.qualifiers).get("from_party") for claim in claims(text))


def test_a_vote_not_to_go_on_with_a_contract_does_not_date_it() -> None:
    """ "Voted on Wednesday not to renew the contract" gives it neither beginning nor end."""
    claim = only("Elmshire Council voted on 3 June not to renew its contract with Quillon Ltd.", "COMMISSIONED")
    assert (claim.status, claim.span.start_min, claim.span.end_max) == ("asserted", date.min, date.max)


APART = [
    ("Elmshire Council had advertised for bids from charities, to run Elmfield Prison.", "RUNS"),
    ("An order approving a contract between the city and Quillon Ltd, to run Elmfield Prison.", "RUNS"),
    ("Ostrand Group lost out to Quillon Ltd on a contract with Elmshire Council.", "COMMISSIONED"),
    ("Elmshire Council met. The contract for running Elmfield Prison was given to a firm.", "RUNS"),
]


@pytest.mark.parametrize(("text", "predicate"), APART)
def test_bids_asked_for_and_contracts_missed_are_no_claims(text: str, predicate: str) -> None:
    """Who asks for bids does not run what they are for, and who loses out holds no contract."""
    assert put(text, predicate) == set()


def test_holders_may_each_have_a_place() -> None:
    """ "To Acme in the west and Bolt in the east" names both."""
    text = "Elmshire Council awarded contracts to Quillon Ltd in the west and Ostrand Group in the east."
    assert {holder for _, holder, _ in put(text, "COMMISSIONED")} == {"Quillon Ltd", "Ostrand Group"}


def test_an_aside_about_the_holder_does_not_hide_what_it_was_given() -> None:
    """ "Awarded Acme, a firm in Elmshire, a contract" tells an award."""
    text = (
        "Elmshire Council has awarded Quillon, an Ostrand Group company, a five-year contract for parking enforcement."
    )
    assert put(text, "COMMISSIONED") == {("Elmshire Council", "Quillon", "asserted")}


def test_contracts_in_general_are_of_no_buyer_spoken_of() -> None:
    """ "Quillon is growing, securing contracts elsewhere" says nothing of the council of the sentence before."""
    text = (
        "Elmshire Council invites tenders for parking. Quillon Ltd is growing, recently securing contracts in Ostmark."
    )
    assert put(text, "COMMISSIONED") == set()


def test_what_a_contract_will_see_somebody_do_is_planned() -> None:
    """ "The contract will see Acme running Bolt" is a plan."""
    text = "The new contract will see Quillon Ltd running Elmfield Prison."
    assert put(text, "RUNS") == {("Quillon Ltd", "Elmfield Prison", "planned")}


GIVEN_UP = [
    "Elmshire Council has pulled the plug on its contract with Quillon Ltd.",
    "Elmshire Council called time on its contract with Quillon Ltd.",
    "Elmshire Council has bought out its contract with Quillon Ltd.",
]


@pytest.mark.parametrize("text", GIVEN_UP)
def test_a_contract_that_is_given_up_has_ended(text: str) -> None:
    """Pulling the plug on a contract ends it."""
    assert put(text, "COMMISSIONED") == {("Elmshire Council", "Quillon Ltd", "ended")}


def test_what_a_contract_is_worth_may_stand_between_it_and_what_it_is_for() -> None:
    """An aside, and "ever" behind a superlative, do not part a contract from its service."""
    text = "Quillon Ltd won its biggest ever contract, worth £3m over two years, to run HMP Elmfield."
    assert put(text, "RUNS") == {("Quillon Ltd", "HMP Elmfield", "planned")}


def test_a_contract_with_a_firm_is_for_all_that_is_named_behind() -> None:
    """Behind whom a contract is with it says at which prisons."""
    text = (
        "Elmshire will end its contracts with Quillon Ltd at Elm Correctional Facility and Oak Correctional Facility."
    )
    assert {service for _, service, _ in put(text, "RUNS")} == {
        "Elm Correctional Facility",
        "Oak Correctional Facility",
    }
