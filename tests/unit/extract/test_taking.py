"""Who took over what is read by verbs of taking and of giving, by nouns and by roles."""

import pytest

from tests.unit.extract.reading import only, put

STATED = {
    (("Ostrand College", "Quillon Ltd", "asserted"),): [
        "Ostrand College acquired Quillon Ltd.",
        "It was Ostrand College that bought Quillon Ltd.",
    ],
    (("Ostrand Group", "Quillon Ltd", "asserted"),): [
        "Ostrand Group took over Quillon Ltd.",
        "Ostrand Group bought Quillon Ltd.",
        "Ostrand Group bought Quillon Ltd from Tarn plc for £5m.",
        "Ostrand Group acquired Quillon Ltd.",
        "Ostrand Group has acquired a majority stake in Quillon Ltd.",
        "Ostrand Group bought a 60 per cent stake in Quillon Ltd in 2015.",
        "Ostrand Group took a majority stake in Quillon Ltd.",
        "Ostrand Group, a services giant, has taken 70 per cent of Quillon Ltd.",
        "Ostrand Group bought back from Tarn plc the 25 per cent which it had held in Quillon Ltd.",
        "Ostrand Group purchased Quillon Ltd.",
        "Ostrand Group snapped up Quillon Ltd.",
        "Ostrand Group swallowed Quillon Ltd.",
        "Ostrand Group gobbled up Quillon Ltd.",
        "Ostrand Group picked up Quillon Ltd for £1.",
        "Quillon Ltd was taken private by Ostrand Group.",
        "Quillon Ltd has been losing money since Ostrand Group took it over.",
        "Quillon Ltd was founded in 2011. In 2019 the shares were acquired by Ostrand Group.",
        "Tarn left. Its successor, Quillon Ltd, was itself bought by Ostrand Group.",
        "The owners of Quillon Ltd have sold out to Ostrand Group.",
        "Quillon Ltd became Tarn after Ostrand Group completed its takeover.",
        "Ostrand Group absorbed Quillon Ltd.",
        "Quillon Ltd was absorbed into Ostrand Group.",
        "Quillon Ltd was folded into Ostrand Group.",
        "Quillon Ltd was merged into Ostrand Group.",
        "Ostrand Group completed the acquisition of Quillon Ltd in May.",
        "Ostrand Group completed its purchase of Quillon Ltd.",
        "Ostrand Group announced the acquisition of Quillon Ltd.",
        "Ostrand Group took control of Quillon Ltd.",
        "Ostrand Group took ownership of Quillon Ltd.",
        "Ostrand Group rescued Quillon Ltd.",
        "Quillon Ltd was sold to Ostrand Group.",
        "Quillon Ltd was sold by Tarn plc to Ostrand Group.",
        "Quillon Ltd was sold to Ostrand Group by its owner, Tarn plc.",
        "Quillon Ltd has been sold by its owner Tarn plc to Ostrand Group.",
        "Quillon Ltd, sold to Ostrand Group in 2015, lost money.",
        "Tarn plc sold Quillon Ltd to Ostrand Group.",
        "Tarn plc has sold its 60 per cent stake in Quillon Ltd to Ostrand Group.",
        "Tarn plc sold off Quillon Ltd to Ostrand Group.",
        "Tarn plc disposed of Quillon Ltd to Ostrand Group.",
        "Tarn plc offloaded Quillon Ltd to Ostrand Group.",
        "Tarn plc parted with Quillon Ltd to Ostrand Group.",
        "Tarn plc divested Quillon Ltd to Ostrand Group.",
        "Tarn plc ceded control of Quillon Ltd to Ostrand Group.",
        "Tarn plc, which sold Quillon Ltd to Ostrand Group in 2015, lost money.",
        "Ostrand Group, which bought Quillon Ltd in 2015, lost money.",
        "Quillon Ltd, which was bought by Ostrand Group in 2015, lost money.",
        "Quillon Ltd, bought by Ostrand Group in 2015, lost money.",
        "Quillon Ltd, since bought by Ostrand Group, lost money.",
        "Having bought Quillon Ltd in 2015, Ostrand Group lost money.",
        "After buying Quillon Ltd in 2015, Ostrand Group lost money.",
        "The takeover of Quillon Ltd by Ostrand Group was completed in May.",
        "Ostrand Group's takeover of Quillon Ltd was completed in May.",
        "Ostrand Group's £5m takeover of Quillon Ltd was completed in May.",
        "Since its takeover by Ostrand Group, Quillon Ltd has lost money.",
        "Quillon Ltd has lost money since its acquisition by Ostrand Group.",
        "Quillon Ltd's takeover by Ostrand Group is complete.",
        "Quillon Ltd's sale to Ostrand Group is complete.",
        "The sale of Quillon Ltd to Ostrand Group is complete.",
        "The sale of Quillon Ltd by Tarn plc to Ostrand Group is complete.",
        "Tarn plc's sale of Quillon Ltd to Ostrand Group is complete.",
        "Tarn plc completed the sale of Quillon Ltd to Ostrand Group.",
        "The buyer of Quillon Ltd is Ostrand Group.",
        "Ostrand Group, the buyer of Quillon Ltd, lost money.",
        "Ostrand Group paid £5m for Quillon Ltd.",
    ],
    (("Ostrand Group", "HMP Elmfield", "asserted"),): [
        "Ostrand Group has taken over HMP Elmfield from Quillon Ltd.",
        "Ostrand Group took HMP Elmfield over from Quillon Ltd.",
        "HMP Elmfield was taken over by Ostrand Group in 2015.",
        "HMP Elmfield, taken over by Ostrand Group in 2015, is full.",
        "Ostrand Group took charge of HMP Elmfield.",
        "Ostrand Group took the reins of HMP Elmfield.",
        "Ostrand Group took the reins at HMP Elmfield.",
        "Ostrand Group took the helm at HMP Elmfield.",
        "Ostrand Group took over the running of HMP Elmfield from Quillon Ltd.",
        "Ostrand Group took over responsibility for HMP Elmfield.",
        "Ostrand Group assumed control of HMP Elmfield.",
        "Ostrand Group assumed responsibility for HMP Elmfield.",
        "Ostrand Group took on HMP Elmfield.",
        "Ostrand Group took on the running of HMP Elmfield.",
        "Ostrand Group took possession of HMP Elmfield.",
        "Ostrand Group inherited HMP Elmfield from Quillon Ltd.",
        "Ostrand Group replaced Quillon Ltd as operator of HMP Elmfield.",
        "Ostrand Group replaces Quillon Ltd as the operator of HMP Elmfield.",
        "Quillon Ltd was replaced by Ostrand Group as operator of HMP Elmfield.",
        "Quillon Ltd was replaced as operator of HMP Elmfield by Ostrand Group.",
        "Ostrand Group succeeded Quillon Ltd as operator of HMP Elmfield.",
        "Ostrand Group ousted Quillon Ltd as operator of HMP Elmfield.",
        "Ostrand Group displaced Quillon Ltd as operator of HMP Elmfield.",
        "Ostrand Group stepped in for Quillon Ltd as operator of HMP Elmfield.",
        "Ostrand Group took over as operator of HMP Elmfield.",
        "Ostrand Group took over from Quillon Ltd as operator of HMP Elmfield.",
        "Ostrand Group took over from Quillon Ltd at HMP Elmfield.",
        "HMP Elmfield passed to Ostrand Group.",
        "HMP Elmfield passed from Quillon Ltd to Ostrand Group.",
        "HMP Elmfield has passed into the hands of Ostrand Group.",
        "Control of HMP Elmfield passed to Ostrand Group.",
        "HMP Elmfield was transferred to Ostrand Group.",
        "HMP Elmfield transferred from Quillon Ltd to Ostrand Group on 1 May 2019.",
        "The transfer of HMP Elmfield from Quillon Ltd to Ostrand Group took place on 1 May 2019.",
        "HMP Elmfield was handed to Ostrand Group.",
        "HMP Elmfield was handed over to Ostrand Group by Quillon Ltd.",
        "Quillon Ltd handed HMP Elmfield over to Ostrand Group.",
        "Quillon Ltd handed over the keys of HMP Elmfield to Ostrand Group.",
        "Ostrand Group was handed HMP Elmfield.",
        "Ostrand Group was given control of HMP Elmfield.",
        "Tarn plc surrendered HMP Elmfield to Ostrand Group.",
        "The prison that Ostrand Group took over, HMP Elmfield, is full.",
        "Since taking over HMP Elmfield, Ostrand Group has cut staff.",
        "Since Ostrand Group took over HMP Elmfield, staff have left.",
        "The handover of HMP Elmfield to Ostrand Group is complete.",
        "The switch of HMP Elmfield from Quillon Ltd to Ostrand Group went well.",
        "HMP Elmfield's transfer to Ostrand Group is complete.",
        "HMP Elmfield changed hands from Quillon Ltd to Ostrand Group.",
        "HMP Elmfield came under the control of Ostrand Group in 2015.",
        "HMP Elmfield came into the hands of Ostrand Group in 2015.",
        "HMP Elmfield fell to Ostrand Group.",
        "HMP Elmfield was put in the hands of Ostrand Group.",
        "HMP Elmfield ended up with Ostrand Group.",
        "HMP Elmfield was entrusted to Ostrand Group.",
        "HMP Elmfield was assigned to Ostrand Group.",
        "Ostrand Group took HMP Elmfield off Quillon Ltd's hands.",
        "Quillon Ltd lost HMP Elmfield to Ostrand Group.",
        "Quillon Ltd ran HMP Elmfield until May, when Ostrand Group took over.",
        "HMP Elmfield joined Ostrand Group in 2015.",
        "HMP Elmfield was run by Quillon Ltd. On the last day of the contract Ostrand Group stepped in.",
        "HMP Elmfield was rebrokered to Ostrand Group.",
    ],
    (("Ostrand Group", "HMP Elmfield", "planned"),): [
        "Ostrand Group will take over HMP Elmfield in June.",
        "Ostrand Group will replace Quillon Ltd at HMP Elmfield.",
        "HMP Elmfield will move to Ostrand Group.",
        "Ostrand Group to take over HMP Elmfield",
        "HMP Elmfield to go to Ostrand Group",
        "The handover of HMP Elmfield to Ostrand Group is due in May.",
        "Quillon Ltd is to make way for Ostrand Group at HMP Elmfield.",
        "HMP Elmfield will go to Ostrand Group.",
        "From June HMP Elmfield will be run by Ostrand Group instead of Quillon Ltd.",
        "Ostrand Group will run HMP Elmfield in place of Quillon Ltd.",
        "HMP Elmfield is moving from Quillon Ltd to Ostrand Group.",
        "It was announced on Monday that HMP Elmfield would be transferred to Ostrand Group.",
        "Quillon Ltd said it would sell HMP Elmfield to Ostrand Group.",
        "Quillon Ltd is to hand HMP Elmfield to Ostrand Group.",
    ],
    (("Ostrand Group", "Quillon Ltd", "planned"),): [
        "Ostrand Group has agreed to buy Quillon Ltd.",
        "Ostrand Group agreed the purchase of Quillon Ltd.",
        "Ostrand Group has agreed a deal to acquire Quillon Ltd.",
        "Tarn plc agreed the sale of Quillon Ltd to Ostrand Group.",
    ],
    (("Ministry of Justice", "HMP Elmfield", "asserted"),): [
        "The Ministry of Justice stepped in to run HMP Elmfield.",
        "The Ministry of Justice has stepped in and taken over HMP Elmfield.",
        "The Ministry of Justice seized control of HMP Elmfield.",
        "The Ministry of Justice took back HMP Elmfield.",
        "The Ministry of Justice took HMP Elmfield back from Quillon Ltd.",
        "The Ministry of Justice took HMP Elmfield back into public hands.",
        "The Ministry of Justice brought HMP Elmfield back in-house.",
        "HMP Elmfield reverted to the Ministry of Justice.",
        "HMP Elmfield was handed back to the Ministry of Justice.",
        "Quillon Ltd handed HMP Elmfield back to the Ministry of Justice.",
        "HMP Elmfield's return to the Ministry of Justice was welcomed.",
        "The return of HMP Elmfield to the Ministry of Justice was welcomed.",
    ],
    (("Elmfield Council", "refuse collection", "asserted"),): [
        "Elmfield Council brought refuse collection back in-house in 2019.",
        "Elmfield Council insourced refuse collection.",
    ],
    (("Elmfield Council", "refuse collection", "planned"),): [
        "Elmfield Council is to bring refuse collection back in-house.",
        "Elmfield Council will take refuse collection in-house.",
    ],
    (("Elmfield Council", "Refuse collection", "asserted"),): [
        "Refuse collection was brought back in-house by Elmfield Council.",
        "Refuse collection has returned to Elmfield Council.",
    ],
    (("Ministry of Justice", "HMP Elmfield", "planned"),): [
        "HMP Elmfield reverts to the Ministry of Justice.",
        "The Ministry of Justice is to have HMP Elmfield back under direct management.",
    ],
    (
        ("Ostrand Group", "HMP Elmfield", "asserted"),
        ("Tarn plc", "HMP Elmfield", "asserted"),
    ): [
        "Ostrand Group and Tarn plc have taken over HMP Elmfield.",
    ],
    (
        ("Ostrand Group", "HMP Ashby", "asserted"),
        ("Ostrand Group", "HMP Elmfield", "asserted"),
    ): [
        "Ostrand Group took over two prisons: HMP Elmfield and HMP Ashby.",
        "HMP Elmfield and HMP Ashby passed to Ostrand Group.",
    ],
    (
        ("Ostrand Group", "HMP Ashby", "planned"),
        ("Ostrand Group", "HMP Elmfield", "planned"),
    ): [
        "HMP Elmfield and HMP Ashby go to Ostrand Group.",
    ],
    (("Ostrand Group", "Quillon Ltd", "denied"),): [
        "Ostrand Group did not buy Quillon Ltd.",
    ],
}


NOT_STATED = [
    "The running of HMP Elmfield is entrusted to Ostrand Group.",
    "HMP Elmfield joined Ostrand Group in calling for money.",
    "HMP Elmfield is full. Davin Holt took over in May.",
    "A takeover of Quillon Ltd by Ostrand Group is on the cards.",
    "Quillon Ltd joined Ostrand Group in 2015.",
    "HMP Elmfield has passed into public hands.",
    "Ostrand Group failed to take over Quillon Ltd.",
    "Ostrand Group refused to buy Quillon Ltd.",
    "Ostrand Group wants to buy Quillon Ltd.",
    "Ostrand Group could take over Quillon Ltd.",
    "Ostrand Group may take over Quillon Ltd.",
    "Ostrand Group bid for Quillon Ltd.",
    "Ostrand Group made an offer for Quillon Ltd.",
    "Will Ostrand Group take over HMP Elmfield?",
    "If Ostrand Group takes over HMP Elmfield, staff will leave.",
    "Ostrand Group bought buses from Quillon Ltd.",
    "Ostrand Group passed the report to Elmfield Council.",
    "Prisoners were transferred from HMP Elmfield to HMP Ashby.",
    "Staff at HMP Elmfield moved to Ostrand Group.",
    "Ostrand Group replaced the boilers at HMP Elmfield.",
    "Quillon Ltd runs HMP Elmfield. Tarn plc, a partner, left Quillon Ltd, and its place was taken by Ostrand Group.",
    "Ann Lee took over as chief executive of Quillon Ltd.",
    "Ann Lee took over HMP Elmfield as governor.",
    "Quillon Ltd moved to Elmfield.",
    "Quillon Ltd returned to HMP Elmfield.",
    "Ostrand Group bought shares in Quillon Ltd's success.",
    "The sale of buses to Ostrand Group is complete.",
    "Quillon Ltd sold tickets to Ostrand Group.",
    "Ostrand Group's bid to take over Quillon Ltd failed.",
    "Ostrand Group is in talks to buy Quillon Ltd.",
    "Quillon Ltd sold its stake in the business to Ostrand Group.",
    "Ostrand Group has sold its British unit, Quillon Ltd, to its management.",
    "The sale by Quillon Ltd of its custodial business to Ostrand Group is complete.",
    "Quillon Ltd was handed back to the trust after its owner, Ostrand Group, failed.",
    "Quillon Ltd paid a dividend before selling up to Ostrand Group.",
    "Talks on the takeover of Quillon Ltd by Ostrand Group failed.",
]


@pytest.mark.parametrize(("sentence", "facts"), [(each, facts) for facts, said in STATED.items() for each in said])
def test_it_is_read_however_it_is_put(sentence: str, facts: tuple[tuple[str, str, str], ...]) -> None:
    """Whatever words say that something passed to a new hand, the claim is the same."""
    assert put(sentence, "TOOK_OVER") == set(facts)


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_what_is_like_it_is_not_it(sentence: str) -> None:
    """What is wanted, offered, talked of, or of another sense makes no such claim."""
    assert put(sentence, "TOOK_OVER") == set()


def test_who_does_something_together_does_it_not_to_each_other() -> None:
    """ "Them" behind a list of firms that do something is somebody else."""
    assert put("Quillon Ltd and Tarn Ltd failed to check them before taking them over.", "TOOK_OVER") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Ostrand Group entered the market in May with the purchase of Quillon Ltd from Tarn plc.",
        "Ostrand Group has expanded through the acquisition of Quillon Ltd.",
        "Ostrand Group followed that up with the takeover of Quillon Ltd.",
    ],
)
def test_who_grows_by_a_purchase_made_it(sentence: str) -> None:
    """The purchase is that of who grows with it."""
    assert ("Ostrand Group", "Quillon Ltd", "asserted") in put(sentence, "TOOK_OVER")


def test_a_body_that_pays_for_a_scheme_does_not_take_it_over() -> None:
    """Without a price a public body pays others to run it."""
    assert put("The Ministry of Roads will go on paying for Access Plus, a scheme.", "TOOK_OVER") == set()


def test_homes_that_are_only_counted_are_not_told_apart_by_place() -> None:
    """More homes than places are no home in each place."""
    assert put("Tarn plc bought Quillon Ltd's 56 care homes in Kent and Essex.", "TOOK_OVER") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Elm House came under Elm Council's control in 2016.",
        "Elm House came back under the control of Elm Council in 2016.",
        "Elm House was placed under Elm Council's management in 2016.",
    ],
)
def test_what_comes_under_control_changes_hands_on_that_day(sentence: str) -> None:
    """A date behind the noun is no part of what is controlled."""
    claim = only(sentence, "TOOK_OVER")
    assert (claim.subject.name, claim.object.name, claim.span.start_max.year) == ("Elm Council", "Elm House", 2016)
