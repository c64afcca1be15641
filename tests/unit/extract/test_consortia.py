"""The members of a consortium are read however English tells them, and not where it does not say so."""

import pytest

from tests.unit.extract.reading import Short, facts, only

PAIR = {("Quillon Ltd", "MEMBER_OF", "Tarn Ltd"), ("Ostrand Group", "MEMBER_OF", "Tarn Ltd")}


def members(text: str) -> set[Short]:
    """Return the memberships that a text gives."""
    return {fact for fact in facts(text) if fact[1] == "MEMBER_OF"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarn Ltd is a consortium of Quillon Ltd and Ostrand Group.",
        "Tarn Ltd, a joint venture between Quillon Ltd and Ostrand Group, won.",
        "Tarn Ltd, a partnership made up of Quillon Ltd and Ostrand Group, won.",
        "Tarn Ltd, which is made up of Quillon Ltd and Ostrand Group, won.",
        "Tarn Ltd, a consortium comprising Quillon Ltd and Ostrand Group, won.",
        "Tarn Ltd, which brings together Quillon Ltd and Ostrand Group, won.",
        "Tarn Ltd, a consortium led by Quillon Ltd and including Ostrand Group, won.",
        "Tarn Ltd consists of Quillon Ltd and Ostrand Group.",
        "Tarn Ltd is a consortium. It includes Quillon Ltd and Ostrand Group.",
        "Quillon Ltd and Ostrand Group formed a joint venture, Tarn Ltd.",
        "Quillon Ltd, with Ostrand Group, has formed the Tarn Ltd consortium.",
        "Quillon Ltd has teamed up with Ostrand Group to form the Tarn Ltd partnership.",
        "Behind Tarn Ltd, a 60:40 joint venture, stand Quillon Ltd and Ostrand Group.",
        "The Tarn Ltd partnership was set up by Quillon Ltd and Ostrand Group.",
        "A joint venture between Quillon Ltd and Ostrand Group called Tarn Ltd won.",
        "A joint venture between Quillon Ltd and Ostrand Group, Tarn Ltd, won.",
        "The Tarn Ltd consortium (Quillon Ltd and Ostrand Group) won.",
        "The Tarn Ltd consortium, in which Quillon Ltd is joined by Ostrand Group, won.",
        "Quillon Ltd and Ostrand Group are partners in Tarn Ltd.",
        "Members of the Tarn Ltd consortium are Quillon Ltd and Ostrand Group.",
        "Tarn Ltd is an alliance. Its partners are Quillon Ltd and Ostrand Group.",
        "Tarn Ltd is an alliance. Among the partners are Quillon Ltd and Ostrand Group.",
        "Quillon Ltd's joint venture with Ostrand Group, Tarn Ltd, won.",
        "Tarn Ltd was formed as a partnership between Quillon Ltd and Ostrand Group.",
        "Tarn Ltd is an alliance between Quillon Ltd, an outsourcer, and Ostrand Group, a charity.",
        "Tarn Ltd (a consortium of Quillon Ltd and Ostrand Group) won.",
        "Tarn Ltd, in which Quillon Ltd, a firm in Oxcombe, has joined forces with Ostrand Group, won.",
        "Tarn Ltd, in which Quillon Ltd and Ostrand Group, whose office is in Oxcombe, are joint venturers, won.",
        "Tarn Ltd, in which Quillon Ltd, as leader, is joined by Ostrand Group, won.",
        "They beat Tarn Ltd, a consortium that Quillon Ltd led and to which a charity, Ostrand Group, belonged.",
        "Quillon Ltd and Ostrand Group have come together as Tarn Ltd.",
        "The Tarn Ltd consortium – Quillon Ltd and Ostrand Group – won.",
        "Quillon Ltd has bid as part of a joint venture, Tarn Ltd, along with Ostrand Group.",
        "Quillon Ltd has joined forces with Ostrand Group in a joint venture called Tarn Ltd.",
        "Quillon Ltd formed a joint venture called Tarn Ltd with Ostrand Group.",
        "Quillon Ltd runs it through Tarn Ltd, a joint venture with Ostrand Group.",
        "A joint venture between Quillon Ltd and Ostrand Group, Tarn Ltd won the work.",
        "Formed in 2012 as an alliance of Quillon Ltd and Ostrand Group, Tarn Ltd won the work.",
        "Formed by Quillon Ltd and Ostrand Group, Tarn Ltd won the work.",
        "Tarn Ltd was set up in 2013 by Quillon Ltd and Ostrand Group.",
        "Quillon Ltd and Ostrand Group, partners in Tarn Ltd, won.",
        "Tarn Ltd, a new company set up by Quillon Ltd and the housing group Ostrand Group, will bid.",
        "Tarn Ltd, formed in 2012 as a joint venture between Quillon Ltd and the builder Ostrand Group, won.",
        "The three partners of the Tarn Ltd alliance are Quillon Ltd, Ostrand Group and the county council.",
        "Members of the alliance, called Tarn Ltd, include Quillon Ltd and a housing association, Ostrand Group.",
        "Quillon Ltd, Ostrand Group and a pair of local charities make up the Tarn Ltd consortium.",
        "Tarn Ltd is a consortium. Also in the consortium are Quillon Ltd and Ostrand Group.",
        "Tarn Ltd is a consortium. Quillon Ltd and Ostrand Group are both involved in the consortium.",
        "Tarn Ltd is a consortium. Alongside Quillon Ltd, the consortium has Ostrand Group.",
        "The bidders are Tarn Ltd, made up of Quillon Ltd and Ostrand Group; and Xolva Ltd, which is alone.",
    ],
)
def test_members_are_read_in_every_form(sentence: str) -> None:
    """By noun, verb, apposition, list, possessive or bracket, a sentence gives the members of a consortium."""
    assert members(sentence) == PAIR


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Quillon Ltd leads the Tarn Ltd consortium.", "asserted"),
        ("Tarn Ltd, a partnership between the charity Quillon Ltd and the county's colleges, won.", "asserted"),
        ("The Quillon-led Tarn Ltd consortium won.", "asserted"),
        ("Quillon Ltd is part of the Tarn Ltd consortium.", "asserted"),
        ("Quillon Ltd, one of the consortium partners in Tarn Ltd, won.", "asserted"),
        ("Quillon Ltd, a joint venture partner in Tarn Ltd, won.", "asserted"),
        ("As part of the Tarn Ltd consortium, Quillon Ltd won.", "asserted"),
        ("Quillon Ltd, a member of the Tarn Ltd consortium, left early.", "asserted"),
        ("Quillon Ltd will join the Tarn Ltd consortium.", "planned"),
        ("Quillon Ltd has left the Tarn Ltd consortium.", "ended"),
        ("Quillon Ltd is to leave the Tarn Ltd consortium.", "asserted"),
        ("Quillon Ltd does not lead the Tarn Ltd consortium.", "denied"),
    ],
)
def test_one_member_is_read_with_its_status(sentence: str, status: str) -> None:
    """Who leads, joins, belongs to or leaves a consortium is, will be or was a member of it."""
    assert only(sentence, "MEMBER_OF").status == status


def test_the_day_of_joining_begins_a_membership() -> None:
    """Who joined in May is a member from then."""
    span = only("Quillon Ltd joined the Tarn Ltd consortium in May 2018.", "MEMBER_OF").span
    assert (str(span.start_min), str(span.start_max)) == ("2018-05-01", "2018-05-31")


@pytest.mark.parametrize(
    "sentence",
    [
        "A consortium of Quillon Ltd and Ostrand Group won.",
        "Quillon Ltd works in partnership with Ostrand Group.",
        "Quillon Ltd includes Ostrand Group among its clients.",
        "The Tarn Ltd consortium criticised Quillon Ltd and Ostrand Group.",
        "The Tarn Ltd consortium has contracts with Quillon Ltd and Ostrand Group.",
        "Quillon Ltd and Ostrand Group joined forces.",
        "Quillon Ltd merged with Ostrand Group to form Tarn Ltd.",
        "If Quillon Ltd and Ostrand Group formed the Tarn Ltd consortium, it would win.",
        "Quillon Ltd bought Ostrand Group, and a partnership with Tarn Ltd followed.",
        "Xolva Dubrek is to lead Tarn Ltd.",
        "Tarn Ltd's partners, Quillon Ltd and Ostrand Group, are pleased.",
        "Tarn Ltd's partner in the two projects is Quillon Ltd.",
        "Quillon Ltd is the lead partner in Oxcombe, with Ostrand Group as its junior partner.",
        "Tarn Ltd, in which Quillon Ltd has lost interest, belongs to Ostrand Group.",
        "Quillon Ltd, which had been a partner of Ostrand Ltd, left.",
    ],
)
def test_no_members_are_read_where_none_are_said(sentence: str) -> None:
    """A consortium without a name, and firms that deal with each other, give no membership."""
    assert not members(sentence)


def test_what_reads_like_a_person_in_a_list_of_firms_is_a_firm() -> None:
    """ "A consortium of Acme, John Bolt and Cope" has three members."""
    told = members("Tarn Ltd is a consortium of Quillon Ltd, Peter Penn and Ostrand Group.")
    assert told == PAIR | {("Peter Penn", "MEMBER_OF", "Tarn Ltd")}


def test_who_runs_something_as_part_of_a_consortium_is_in_it() -> None:
    """What is run "as part of the consortium" is run by a member; who is only seen so is not told to be one."""
    told = members("Quillon Ltd runs the Elm Line as part of the Tarn Ltd consortium.")
    assert told == {("Quillon Ltd", "MEMBER_OF", "Tarn Ltd")}
    assert not members("The council saw Quillon Ltd as part of the Tarn Ltd consortium.")


def test_members_are_whose_relative_clause_names_them() -> None:
    """ "Whose members are" is said of the name before it, whether or not it is known for a consortium."""
    assert members("Tarn Ltd, whose members are Quillon Ltd and Ostrand Group, won.") == PAIR


def test_where_a_partner_is_at_home_is_no_member() -> None:
    """The country behind "of" belongs to the name before it."""
    text = "Tarn is a joint venture between Quillon Ltd and Bolt Limited of Australia."
    assert members(text) == {("Quillon Ltd", "MEMBER_OF", "Tarn"), ("Bolt Limited", "MEMBER_OF", "Tarn")}


def test_in_which_one_was_a_partner_is_no_member_of_it() -> None:
    """The ventures behind "in which Quillon was a partner" are no members of Quillon."""
    assert members("Two ventures in which Quillon Ltd was a partner, Tarn Ltd and Ostrand Group, go on.") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarn Ltd, a Joint Venture between Quillon Ltd and Ostrand Group, won.",
        "Tarn Ltd (a Joint Venture between Quillon Ltd and Ostrand Group) won.",
    ],
)
def test_a_joint_venture_with_capitals_is_no_name(sentence: str) -> None:
    """ "Joint Venture" says what a name is, however it is written."""
    assert members(sentence) == PAIR


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarn Ltd is a joint venture of Quillon Ltd, majority-owned by the railway Oxcombe plc, and Ostrand Group.",
        "Tarn Ltd, a joint venture between Quillon Ltd, which is owned by Oxcombe plc, and Ostrand Group, won.",
        "Tarn Ltd is a consortium of Quillon Ltd, based in Leeds, and Ostrand Group.",
        "Tarn Ltd is a venture of Quillon Ltd, of Utah, and Sydney-based Ostrand Group.",
    ],
)
def test_a_clause_that_describes_a_member_parts_no_list(sentence: str) -> None:
    """What is told of one member between commas does not end the list; nor does the next member own the one before."""
    assert members(sentence) == PAIR
    assert ("Ostrand Group", "OWNS", "Quillon Ltd") not in facts(sentence)


@pytest.mark.parametrize(
    "text",
    [
        "Cope Futures, a partnership led by Quillon Ltd, won. Ostrand Group is one of the partners. The others are "
        "Tarrant, which treats addicts, and Bolt Ltd.",
        "Cope Futures is a partnership of Quillon Ltd, which builds roads, Ostrand Group, Tarrant and Bolt Ltd.",
    ],
)
def test_members_are_told_over_clauses_and_sentences(text: str) -> None:
    """Who is one of the partners belongs to the partnership told before, as do the others and those behind a clause."""
    members = {
        subject for subject, predicate, whole in facts(text) if (predicate, whole) == ("MEMBER_OF", "Cope Futures")
    }
    assert members == {"Quillon Ltd", "Ostrand Group", "Tarrant", "Bolt Ltd"}


@pytest.mark.parametrize("described", ["an Ostrand-led consortium,", "the Ostrand-led partnership responsible for it,"])
def test_what_a_consortium_is_called_says_who_leads_it(described: str) -> None:
    """An ending before the noun that describes a consortium beside its name gives it the member who leads it."""
    assert ("Ostrand", "MEMBER_OF", "Tarnway") in facts(f"Tarnway, {described} met councillors.")


def test_a_partnership_has_its_name_before_a_bracket_of_its_members() -> None:
    """What stands in the bracket are members, and no further names of the whole."""
    text = "The Cope Partnership (Quillon Ltd, Ostrand Group and CRI) will run two prisons."
    assert {one for one, predicate, _ in facts(text) if predicate == "MEMBER_OF"} == {
        "Quillon Ltd",
        "Ostrand Group",
        "CRI",
    }


def test_who_has_a_joint_venture_is_a_member_of_it() -> None:
    """A venture has a partner, be it named or not."""
    assert members("Quillon Ltd is in the scheme through its Tarn Jobfit joint venture.") == {
        ("Quillon Ltd", "MEMBER_OF", "Tarn Jobfit")
    }


def test_places_that_a_venture_has_are_no_members() -> None:
    """What a joint venture is said to have may be the areas that it won."""
    text = "Cope, a joint venture between Quillon Ltd and a number of charities, has London and Wales."
    assert {one for one, predicate, _ in facts(text) if predicate == "MEMBER_OF"} == {"Quillon Ltd"}


def test_who_gives_work_to_a_venture_and_where_it_works_are_no_members() -> None:
    """A council that hires a venture is not in it, and what a venture has may be areas."""
    hired = "Elmfield Council hired Tarn Ltd, a joint venture with Ostrand Group."
    assert members(hired) == {("Ostrand Group", "MEMBER_OF", "Tarn Ltd")}
    areas = "Quillon Ltd, which in a joint venture called Tarn Ltd with Ostrand Group had London and Wales, left."
    assert members(areas) == {("Ostrand Group", "MEMBER_OF", "Tarn Ltd")}
