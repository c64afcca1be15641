"""Partners, arms and councils: who holds the rest, who heads an arm, whose leader a party's leader is."""

from __future__ import annotations

import pytest

from tests.unit.extract.reading import facts, offices, put


def test_the_rest_is_of_whom_an_aside_describes() -> None:
    """Who owns a partner owns nothing of what the partner shares."""
    found = put("Keel has 70% of Elm Docks and Ambry, owned by Spain's Ferro Group, the remaining 30%.", "OWNS")
    assert {("Keel", "Elm Docks", "asserted"), ("Ambry", "Elm Docks", "asserted")} <= found


@pytest.mark.parametrize("aside", ["a co-operative based in Tarnock", "which is based in Tarnock", "a charity"])
def test_a_partner_may_be_described_before_the_other(aside: str) -> None:
    """Where it is based is where the aside ends, and the other is no place."""
    found = put(f"Cope Ltd is a joint venture between Quillon Ltd, {aside}, and Ferrin Links.", "MEMBER_OF")
    assert found == {("Quillon Ltd", "Cope Ltd", "asserted"), ("Ferrin Links", "Cope Ltd", "asserted")}


def test_what_belongs_to_two_is_told_with_one_verb() -> None:
    """The second share stands before "to" alone."""
    found = put("Quillon Trains, 90% of which belongs to Acme Group and 10% to Bolt, lost money.", "OWNS")
    assert found == {("Acme Group", "Quillon Trains", "asserted"), ("Bolt", "Quillon Trains", "asserted")}


@pytest.mark.parametrize(
    "described",
    [
        "made up of Tarn Trust, Birch Ltd and Marlow Ltd",
        "a consortium of Tarn Trust, Birch Ltd and Marlow Ltd",
        "a partnership between Tarn Trust and Birch Ltd",
    ],
)
def test_which_behind_members_is_their_group_where_it_is_one(described: str) -> None:
    """ "Which owns" behind the members of a consortium is said of the consortium, as "which own" would be of them."""
    found = put(f"It went to Quillon Group, {described}, which also owns Elmshire CRC.", "OWNS")
    assert found == {("Quillon Group", "Elmshire CRC", "asserted")}


def test_a_firm_may_begin_with_jr() -> None:
    """Letters that stand behind a person's name may open a firm's."""
    found = facts("Acme took over Elm House in 2017 together with Mitsu and JR East.")
    assert ("JR East", "TOOK_OVER", "Elm House") in found


def test_a_foreign_article_stands_in_a_firms_name() -> None:
    """As "della" does."""
    assert ("Ferrovie dello Stato", "OWNS", "Quillon Ltd") in facts("Quillon Ltd is owned by Ferrovie dello Stato.")


@pytest.mark.parametrize(
    "sentence", ["Quillon no longer holds any British rail franchise.", "Quillon would hold no other Irish prison."]
)
def test_none_of_many_is_no_service(sentence: str) -> None:
    """What nobody holds one of has no name."""
    assert not put(sentence, "RUNS")


def test_a_body_that_oversees_does_not_run() -> None:
    """A firm that oversees does."""
    assert not put("Elm House will be overseen by Transport Scotland.", "RUNS")
    assert put("Elm House is overseen by Quillon Ltd.", "RUNS") == {("Quillon Ltd", "Elm House", "asserted")}


@pytest.mark.parametrize("body", ["First Elm", "Elm Rail Ltd"])
def test_who_heads_an_arm_is_of_the_arm(body: str) -> None:
    """The name behind the noun is the arm's, not that of whose arm it is."""
    assert offices(f"Acme Group's rail arm, {body}, is headed by Ann Lee.") == {("Ann Lee", "HELD_OFFICE", body)}


@pytest.mark.parametrize("party", ["Labour", "Tory", "Conservative"])
def test_a_partys_leader_is_the_councils_in_a_text_of_one_council(party: str) -> None:
    """The only council that was spoken of is led."""
    text = f"Elmshire County Council ended the deal. Ann Lee, the {party} leader at the time, announced it."
    assert offices(text) == {("Ann Lee", "HELD_OFFICE", "Elmshire County Council")}


def test_a_chief_executive_is_not_of_a_firm_where_a_council_is_spoken_of() -> None:
    """Councils have chief executives too."""
    text = "Elmshire Council left Quillon Ltd in May. The council wants more. Ann Lee, the chief executive, said so."
    assert ("Ann Lee", "HELD_OFFICE", "Quillon Ltd") not in offices(text)
