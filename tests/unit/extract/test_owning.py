"""Who owns whom is read by verb, noun, apposition, possessive and row."""

import pytest

from tests.unit.extract.reading import facts, put

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


def test_counted_crcs_are_named_by_the_places_behind_the_count() -> None:
    """A number of CRCs, with their areas behind a colon, comes apart."""
    text = "Of the 21 CRCs in England and Wales, Quillon owns three: Kent, Essex and Norfolk."
    assert put(text, "OWNS") == {("Quillon", f"{place} CRC", "asserted") for place in ("Kent", "Essex", "Norfolk")}


@pytest.mark.parametrize(
    "behind",
    [
        "three CRCs: Kent, Essex and Norfolk.",
        "three CRCs, Kent, Essex and Norfolk.",
        "3 of the 21 CRCs, Kent, Essex and Norfolk.",
        "five CRCs (Kent; Essex; Norfolk).",
        "five CRCs – Kent, Essex and Norfolk – in all.",
        "five CRCs, including Kent, Essex and Norfolk.",
    ],
)
def test_a_group_of_crcs_is_those_whose_areas_are_listed_behind_it(behind: str) -> None:
    """Areas behind a colon, dash, bracket or "including" name the CRCs; behind a comma alone only as many as are counted."""
    told = {("Quillon", f"{place} CRC", "asserted") for place in ("Kent", "Essex", "Norfolk")}
    assert put(f"Quillon owns {behind}", "OWNS") == told
    assert not put("Quillon owns five CRCs, Kent and Essex police said.", "OWNS") & told
    assert put(f"Quillon has {behind}", "RUNS") == told
    assert put(f"Quillon delivers probation through {behind}", "RUNS") == told


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


def test_a_town_with_its_state_is_a_place() -> None:
    """ "Of Elmgate, N.J.," says where a firm is."""
    assert put("Quillon Ltd of Elmgate, N.J., now belongs to Ostrand Group.", "OWNS") == {
        ("Ostrand Group", "Quillon Ltd", "asserted")
    }


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


def test_crcs_of_two_places_with_their_name_in_full_come_apart() -> None:
    """The head that two places share may be written out."""
    text = "Quillon Ltd owns the London and Thames Valley Community Rehabilitation Companies (CRCs)."
    owned = {thing for _, predicate, thing in facts(text) if predicate == "OWNS"}
    assert owned == {"London CRC", "Thames Valley Community Rehabilitation Company"}


def test_an_abbreviation_may_stand_inside_the_name_of_a_crc() -> None:
    """A bracket before "CRC" belongs to its name."""
    text = "Quillon Ltd owns Bedfordshire, Cambridgeshire and Hertfordshire (BeCH) CRC."
    assert facts(text) == {("Quillon Ltd", "OWNS", "Bedfordshire, Cambridgeshire and Hertfordshire (BeCH) CRC")}


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
