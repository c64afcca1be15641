"""Who owns whom is read by verb, noun, apposition, possessive and row."""

import pytest

from tests.unit.extract.reading import put

STATED = {
    (("Ostrand Group", "Quillon Ltd", "asserted"),): [
        "Ostrand Group owns Quillon Ltd.",
        "Ostrand Group controls Quillon Ltd.",
        "Quillon Ltd is controlled by Ostrand Group.",
        "Quillon Ltd is wholly owned by Ostrand Group.",
        "Quillon Ltd is majority-owned by Ostrand Group.",
        "Quillon Ltd is part-owned by Ostrand Group.",
        "Quillon Ltd is ultimately owned by Ostrand Group.",
        "Quillon Ltd is held by Ostrand Group.",
        "Ostrand Group set up Quillon Ltd, its wholly-owned trading company.",
        "Quillon Ltd, Ostrand Group's arm's length company, lost money.",
        "As reported in the Elm Times, Quillon Ltd's parent company, Ostrand Group, lost money.",
        "Quillon Ltd, which is owned by Ostrand Group, lost money.",
        "Quillon Ltd, owned by Ostrand Group, lost money.",
        "Quillon Ltd, owned and managed by Ostrand Group, lost money.",
        "Quillon Ltd, a company controlled by Ostrand Group, lost money.",
        "Quillon Ltd, a security firm owned since 2015 by Ostrand Group, lost money.",
        "Quillon Ltd, an Ostrand Group company, lost money.",
        "Quillon Ltd belongs to Ostrand Group.",
        "Quillon Ltd, which belongs to Ostrand Group, lost money.",
        "Quillon Ltd, belonging to Ostrand Group, lost money.",
        "Quillon Ltd is in the hands of Ostrand Group.",
        "Quillon Ltd is in the ownership of Ostrand Group.",
        "Quillon Ltd has been in Ostrand Group's hands since 2015.",
        "Quillon Ltd, of which Ostrand Group is the owner, lost money.",
        "Ostrand Group, of which Quillon Ltd is a subsidiary, lost money.",
        "Ostrand Group, to which Quillon Ltd belongs, lost money.",
        "It is to Ostrand Group that Quillon Ltd belongs.",
        "To Ostrand Group belongs Quillon Ltd.",
        "What Ostrand Group owns, apart from two ships, is Quillon Ltd.",
        "Among the companies that Ostrand Group owns is Quillon Ltd.",
        "The group to which Quillon Ltd belongs, Ostrand Group, lost money.",
        "Quillon Ltd has for its owner Ostrand Group.",
        "Through another subsidiary, Quillon Ltd, Ostrand Group runs trains.",
        "Quillon Ltd, a member of the Ostrand Group, lost money.",
        "Ostrand Group, parent of Quillon Ltd, lost money.",
        "Ostrand Group, the ultimate parent company of Quillon Ltd, lost money.",
        "Ostrand Group is Quillon Ltd's parent company.",
        "Ostrand Group, Quillon Ltd's parent, lost money.",
        "Quillon Ltd's parent, Ostrand Group, lost money.",
        "Quillon Ltd's parent company Ostrand Group lost money.",
        "Quillon Ltd parent Ostrand Group lost money.",
        "Quillon Ltd owner Ostrand Group lost money.",
        "Quillon Ltd, whose owner is Ostrand Group, lost money.",
        "Quillon Ltd, whose parent company is Ostrand Group, lost money.",
        "Quillon Ltd, whose parent, Ostrand Group, is based in Oslo, lost money.",
        "Ostrand Group, the holding company of Quillon Ltd, lost money.",
        "Ostrand Group, proprietor of Quillon Ltd, lost money.",
        "Ostrand Group, co-owner of Quillon Ltd, lost money.",
        "Ostrand Group, the company that owns Quillon Ltd, lost money.",
        "Ostrand Group, the private equity firm which owns Quillon Ltd, lost money.",
        "The company that owns Quillon Ltd, Ostrand Group, lost money.",
        "Ostrand Group, which owns Quillon Ltd, lost money.",
        "Quillon Ltd is a subsidiary of Ostrand Group.",
        "Quillon Ltd is a wholly owned subsidiary of Ostrand Group.",
        "Quillon Ltd, a wholly-owned subsidiary of Ostrand Group, lost money.",
        "Quillon Ltd, the UK arm of Ostrand Group, lost money.",
        "Quillon Ltd, the security arm of Ostrand Group, lost money.",
        "Quillon Ltd, Ostrand Group's security arm, lost money.",
        "Quillon Ltd, Ostrand Group's care business, lost money.",
        "Ostrand Group's care business, Quillon Ltd, lost money.",
        "Ostrand Group's British company, Quillon Ltd, lost money.",
        "Ostrand Group's subsidiary Quillon Ltd lost money.",
        "Ostrand Group subsidiary Quillon Ltd lost money.",
        "Quillon Ltd, an Ostrand Group subsidiary, lost money.",
        "Quillon Ltd, the Ostrand Group subsidiary, lost money.",
        "Quillon Ltd is a unit of Ostrand Group.",
        "Quillon Ltd is a division of Ostrand Group.",
        "Quillon Ltd is a brand of Ostrand Group.",
        "Quillon Ltd, an offshoot of Ostrand Group, lost money.",
        "Quillon Ltd, an affiliate of Ostrand Group, lost money.",
        "Quillon Ltd is part of Ostrand Group.",
        "Quillon Ltd, part of the Ostrand Group, lost money.",
        "Quillon Ltd, now part of Ostrand Group, lost money.",
        "Quillon Ltd is one of Ostrand Group's subsidiaries.",
        "Quillon Ltd is one of Ostrand Group's companies.",
        "Ostrand Group and its subsidiary Quillon Ltd lost money.",
        "Through its subsidiary Quillon Ltd, Ostrand Group runs HMP Elmfield.",
        "Ostrand Group, through its subsidiary Quillon Ltd, runs HMP Elmfield.",
        "Ostrand Group said its subsidiary, Quillon Ltd, had lost money.",
        "Quillon Ltd and its owner, Ostrand Group, lost money.",
        "Quillon Ltd and its parent company Ostrand Group lost money.",
        "Quillon Ltd said its parent company, Ostrand Group, would pay.",
        "Behind Quillon Ltd stands Ostrand Group.",
        "Quillon Ltd, behind which stands Ostrand Group, lost money.",
        "Ostrand Group-owned Quillon Ltd lost money.",
        "Ostrand Group's ownership of Quillon Ltd is in doubt.",
        "Ostrand Group, whose Quillon Ltd subsidiary runs the prison, lost money.",
        "Ostrand Group is to sell its ailing Quillon Ltd division.",
        "The Quillon Ltd unit of Ostrand Group lost money.",
        "The US unit of Ostrand Group, Quillon Ltd, lost money.",
        "Ostrand Group's Quillon Ltd arm lost money.",
        "Tarn plc and Ostrand Group's Quillon Ltd arm lost money.",
        "The firms named are Ostrand Group, its unit Quillon Ltd and Fairholme Capital.",
        "Tarn plc sued Ostrand Group, its unit Quillon Ltd and the fund Fairholme Capital.",
        "Tarn plc and Quillon Ltd, a unit of Ostrand Group, lost money.",
        "Quillon Ltd (part of Ostrand Group) lost money.",
        "Quillon Ltd (a subsidiary of Ostrand Group) lost money.",
        "Ostrand Group (parent of Quillon Ltd) and Tarn plc lost money.",
        "Ostrand Group, a holding company which controls Quillon Ltd, lost money.",
        "Quillon Ltd is under the control of Ostrand Group.",
        "Quillon Ltd now forms part of Ostrand Group.",
        "The bidders were Ostrand Group subsidiary Quillon Ltd, which lost, and two others.",
        "Ostrand Group's Quillon Ltd lost money.",
        "Quillon Ltd, a builder and now part of Ostrand Group, lost money.",
        "Quillon Ltd is one of 15 companies in the Ostrand Group.",
        "Ostrand Group said it would dispose of Quillon Ltd, which runs homes.",
        "Quillon Ltd is owned by its former managers and Ostrand Group.",
        "Quillon Ltd has put £3m aside. Ostrand Group is to sell Quillon Ltd.",
        "The Ostrand Group-owned Quillon Ltd and the charity Tarn left.",
        "Its owner, Ostrand Group, put Quillon Ltd up for sale.",
        "Ostrand Group has put Quillon Ltd on the market.",
        "Quillon Ltd is backed by the private equity firm Ostrand Group.",
        "Ostrand Group set up a company, Quillon Ltd, to run the homes.",
        "Quillon Ltd, formerly Marl Services and now owned by Ostrand Group, lost money.",
    ],
    (
        ("Ostrand Group", "Quillon Ltd", "asserted"),
        ("Tarn plc", "Quillon Ltd", "asserted"),
    ): [
        "Quillon Ltd is jointly owned by Ostrand Group and Tarn plc.",
        "The owners of Quillon Ltd, Ostrand Group and Tarn plc, said nothing.",
        "Ostrand Group and Tarn plc own Quillon Ltd.",
        "Quillon Ltd is owned by a consortium of Ostrand Group and Tarn plc.",
        "Quillon Ltd is owned by a group comprising Ostrand Group and Tarn plc.",
        "Quillon Ltd is the special purpose vehicle of a consortium of Ostrand Group and Tarn plc.",
        "Quillon Ltd is the vehicle of a consortium in which Ostrand Group has joined with Tarn plc.",
    ],
    (
        ("Ostrand Group", "Quillon Ltd", "asserted"),
        ("Ostrand Group", "Tarn plc", "asserted"),
    ): [
        "Ostrand Group, owner of Quillon Ltd and Tarn plc, lost money.",
        "Ostrand Group's subsidiaries include Quillon Ltd and Tarn plc.",
        "Ostrand Group, whose subsidiaries include Quillon Ltd and Tarn plc, lost money.",
        "Ostrand Group's subsidiaries, Quillon Ltd and Tarn plc, lost money.",
        "Ostrand Group subsidiaries, among them Quillon Ltd and Tarn plc, lost money.",
        "The cars come from subsidiaries of Ostrand Group that are in trouble, namely Quillon Ltd and Tarn plc.",
        "Seven Ostrand Group subsidiaries were called upon, among them Quillon Ltd and Tarn plc.",
        "Several Ostrand Group subsidiaries, including Quillon Ltd and Tarn plc, lost money.",
        "Ostrand Group and its subsidiaries Quillon Ltd and Tarn plc lost money.",
        "Ostrand Group owns two companies: Quillon Ltd and Tarn plc.",
        "Quillon Ltd and Tarn plc, both of which are owned by Ostrand Group, lost money.",
    ],
    (
        ("Ostrand Group", "Tarn plc", "asserted"),
        ("Tarn plc", "Quillon Ltd", "asserted"),
    ): [
        "Quillon Ltd, owned by Tarn plc, itself part of Ostrand Group, lost money.",
        "Quillon Ltd is owned by Tarn plc, which in turn belongs to Ostrand Group.",
        "Quillon Ltd is owned by Tarn plc, a subsidiary of Ostrand Group.",
    ],
    (("Ostrand", "Quillon Ltd", "asserted"),): [
        "The Ostrand-owned Quillon Ltd lost money.",
        "The Ostrand-controlled Quillon Ltd lost money.",
    ],
    (("Ann Lee", "Quillon Ltd", "asserted"),): [
        "Quillon Ltd is owned by a local businessman, Ann Lee.",
    ],
    (("Danish state", "Quillon Ltd", "asserted"),): [
        "Quillon Ltd is owned by the Danish state.",
    ],
    (
        ("Ostrand Group", "Quillon Ltd", "asserted"),
        ("Tarn plc", "Quillon Ltd", "asserted"),
        ("Xolva Ltd", "Quillon Ltd", "asserted"),
    ): [
        "Quillon Ltd is owned by a consortium of Ostrand Group, the pension fund Tarn plc and Xolva Ltd.",
    ],
    (("Government", "Quillon Ltd", "asserted"),): [
        "The government-owned Quillon Ltd lost money.",
        "Quillon Ltd is a government-owned company.",
    ],
    (("Elmfield Council", "Quillon Ltd", "asserted"),): [
        "Quillon Ltd, a company wholly owned by Elmfield Council, lost money.",
        "Quillon Ltd, Elmfield Council's wholly owned company, lost money.",
        "Elmfield Council's arm's-length company, Quillon Ltd, lost money.",
        "Elmfield Council's own company, Quillon Ltd, lost money.",
        "Elmfield Council opened the pools. A council-owned firm, Quillon Ltd, runs them.",
        "Elmfield Council and its company Quillon Ltd lost money.",
        "Quillon Ltd, an arm's-length company of Elmfield Council, lost money.",
    ],
    (("Ministry of Justice", "Quillon Ltd", "asserted"),): [
        "Quillon Ltd is owned by the Ministry of Justice.",
        "The Ministry of Justice's new holding company, Quillon Ltd, lost money.",
    ],
    (("Ministry of Justice", "HMP Elmfield", "asserted"),): [
        "HMP Elmfield is owned by the Ministry of Justice and run by Quillon Ltd.",
    ],
    (
        ("Ostrand Group", "Ashby House Care Home", "asserted"),
        ("Ostrand Group", "Fairholme Care Home", "asserted"),
        ("Ostrand Group", "Wexcombe Care Home", "asserted"),
    ): [
        "Ostrand Group owns three homes: Fairholme Care Home, Ashby House Care Home and Wexcombe Care Home.",
    ],
    (("Ostrand Group", "Quillon Ltd", "ended"),): [
        "Ostrand Group owned Quillon Ltd until 2015.",
        "Quillon Ltd was owned by Ostrand Group.",
        "Quillon Ltd, formerly owned by Ostrand Group, lost money.",
        "Quillon Ltd, once owned by Ostrand Group, lost money.",
        "Quillon Ltd used to belong to Ostrand Group.",
        "Quillon Ltd, at the time a subsidiary of Ostrand Group, lost money.",
        "Quillon Ltd, formerly a subsidiary of Ostrand Group, lost money.",
        "Quillon Ltd's former owner, Ostrand Group, lost money.",
        "Ostrand Group, the previous owner of Quillon Ltd, lost money.",
        "Quillon Ltd, previously part of Ostrand Group, lost money.",
        "Quillon Ltd, then owned by Ostrand Group, lost money.",
        "The line was run by Quillon Ltd, at that time owned by Ostrand Group.",
        "Ostrand Group sold Quillon Ltd last year.",
        "Quillon Ltd, owned at the time by Ostrand Group, is no more.",
        "Quillon Ltd, a former subsidiary of Ostrand Group, lost money.",
        "Quillon Ltd was a subsidiary of Ostrand Group.",
        "Quillon Ltd is no longer owned by Ostrand Group.",
        "Quillon Ltd originated as a division of Ostrand Group.",
        "Quillon Ltd, having previously been owned by Ostrand Group, lost money.",
        "In 2015, when Ostrand Group still owned Quillon Ltd, it lost money.",
    ],
    (("Ostrand Group", "Quillon Ltd", "denied"),): [
        "Ostrand Group does not own Quillon Ltd.",
        "Quillon Ltd is not owned by Ostrand Group.",
        "Quillon Ltd is not part of Ostrand Group.",
    ],
}


NOT_STATED = [
    "Quillon Ltd was founded by Ostrand Group.",
    "Quillon Ltd, backed by Ostrand Group, lost money.",
    "Quillon Ltd is run by the Danish state railway operator Ostrand.",
    "Ostrand Group offered Quillon Ltd work.",
    "Ostrand Group sold Quillon Ltd its trains.",
    "Quillon Ltd, whose majority owner is South African, lost money.",
    "Quillon Ltd and its landlord, Ostrand Group, lost money.",
    "Ostrand Group and Tarn plc set up Quillon Ltd.",
    "Quillon Ltd, funded by Elmfield Council, lost money.",
    "Quillon Ltd could be owned by Ostrand Group if it fails.",
    "Who owns Quillon Ltd, Ostrand Group asked.",
    "Quillon Ltd is part of a consortium led by Ostrand Group.",
    "Ostrand Group's rival Quillon Ltd lost money.",
    "Ostrand Group's partner, Quillon Ltd, lost money.",
    "Ostrand Group's contractor, Quillon Ltd, lost money.",
    "Elmfield Council's leisure provider, Quillon Ltd, lost money.",
    "Ostrand Group's auditor, Quillon Ltd, lost money.",
    "The owner of a shop near Quillon Ltd wrote to Ostrand Group.",
    "Quillon Ltd's sister company, Ostrand Group, lost money.",
    "Ostrand Group wants to own Quillon Ltd.",
    "Ostrand Group controls costs at Quillon Ltd.",
    "Part of the problem at Quillon Ltd is Ostrand Group.",
    "Quillon Ltd took part in talks with Ostrand Group.",
    "Quillon Ltd did its part for Ostrand Group.",
    "Quillon Ltd met in May as part of Ostrand Group.",
    "Ostrand Group has a majority of the rubbish collections in Kent.",
    "The Ostrand Group company met Quillon Ltd.",
    "Ostrand Group owns the rights to the Elm cartoon.",
    "State-owned Quillon Ltd lost money.",
    "France's Quillon Ltd lost money.",
    "Ostrand Group's Ann Lee met Quillon Ltd.",
    "Quillon Ltd is a member of the Ostrand network.",
    "Quillon Ltd's home is owned by the state and run by Ostrand Group.",
]


@pytest.mark.parametrize(("sentence", "facts"), [(each, facts) for facts, said in STATED.items() for each in said])
def test_it_is_read_however_it_is_put(sentence: str, facts: tuple[tuple[str, str, str], ...]) -> None:
    """Whatever words say who owns a company, and whether still, the claim is the same."""
    assert put(sentence, "OWNS") == set(facts)


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_what_is_like_it_is_not_it(sentence: str) -> None:
    """What is wanted, offered, talked of, or of another sense makes no such claim."""
    assert put(sentence, "OWNS") == set()


def test_who_sells_so_much_of_a_firm_may_keep_the_rest() -> None:
    """ "Sold 51 per cent of Quillon" does not say that nothing is left; "sold her stake" does."""
    assert put("Ann Lee has sold 51 per cent of Quillon Ltd.", "OWNS") == set()
    assert put("Ann Lee has sold her 51 per cent stake in Quillon Ltd.", "OWNS") == {
        ("Ann Lee", "Quillon Ltd", "ended")
    }


def test_an_aside_may_say_where_a_firm_is_and_whose() -> None:
    """What "and owned by" is said of stands before the aside."""
    assert put("Quillon, a company based in Dubai and owned by Ostrand Group, grew.", "OWNS") == {
        ("Ostrand Group", "Quillon", "asserted")
    }


def test_who_were_the_owners_behind_a_colon_are_none_now() -> None:
    """The verb before the count says when."""
    text = "Quillon Ltd is a charity. Its owners were two councils: Kent County Council and Essex County Council."
    assert {(each[0], each[2]) for each in put(text, "OWNS")} == {
        ("Kent County Council", "ended"),
        ("Essex County Council", "ended"),
    }


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Quillon Ltd was sold by its owner, Tarn plc, to Ostrand Group.", "ended"),
        ("Tarn plc, the owner of Quillon Ltd, has sold it to Ostrand Group.", "ended"),
        ("Tarn plc, the owner of Quillon Ltd, is to sell it to Ostrand Group.", "asserted"),
        (
            "Tarn plc, majority shareholder of Quillon Ltd, sold 10 per cent of Quillon Ltd to Ostrand Group.",
            "asserted",
        ),
    ],
)
def test_an_owner_who_has_sold_is_one_no_longer(sentence: str, status: str) -> None:
    """Who sells a firm owned it until then; who sells a part of it still does."""
    assert ("Tarn plc", "Quillon Ltd", status) in put(sentence, "OWNS")


def test_own_behind_whose_is_no_verb() -> None:
    """ "A charity whose own services lost money" says nothing of ownership, nor do a country's people buy."""
    assert put("Quillon Ltd, a charity whose own employment services lost money, left.", "OWNS") == set()
    assert put("Quillon Ltd was sold to the Americans last May.", "TOOK_OVER") == set()


def test_what_is_part_of_a_plan_is_nobodys() -> None:
    """A scheme that is part of a government's programme is not owned by it."""
    assert put("Jobs Plus is part of the government's new jobs programme.", "OWNS") == set()


def test_a_subsidiary_may_be_called_like_a_person() -> None:
    """The name right behind "subsidiary" is a firm's."""
    assert ("Quillon Ltd", "Max Penn", "asserted") in put("Quillon Ltd subsidiary Max Penn was fined.", "OWNS")


def test_a_town_with_its_state_is_a_place() -> None:
    """ "Of Elmgate, N.J.," says where a firm is."""
    assert put("Quillon Ltd of Elmgate, N.J., now belongs to Ostrand Group.", "OWNS") == {
        ("Ostrand Group", "Quillon Ltd", "asserted")
    }
