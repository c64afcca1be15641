"""What a sentence only supposes, asks or leaves unsaid is no claim of it."""

import pytest

from tests.unit.extract.reading import claims, facts, only


@pytest.mark.parametrize(
    "sentence",
    [
        "Had Quillon run HMP Elmfield, it would have failed.",
        "If Quillon had run HMP Elmfield, staff would have stayed.",
        "If Quillon, which is small, had run HMP Elmfield, staff would have stayed.",
        "Staff would leave if Quillon Ltd ran HMP Elmfield.",
        "Were Quillon Ltd to run HMP Elmfield, staff would leave.",
        "Quillon would have run HMP Elmfield.",
        "Quillon would have owned and run HMP Elmfield.",
        "HMP Elmfield could have been run by Quillon Ltd.",
        "Had Quillon Ltd been the owner of HMP Elmfield, staff would have left.",
        "Ostrand Group might have bought Quillon Ltd.",
        "Quillon Ltd has been approached about taking on HMP Elmfield.",
        "Quillon Ltd is experienced in providing services to the Home Office.",
    ],
)
def test_what_is_supposed_is_no_claim(sentence: str) -> None:
    """A condition, and what would have been, say neither that it was so nor that it will be."""
    assert claims(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody said that Quillon ran HMP Elmfield.",
        "No one has claimed that Quillon Ltd runs HMP Elmfield.",
        "The minister never said Quillon Ltd ran HMP Elmfield.",
        "It is not true that Quillon Ltd runs HMP Elmfield.",
        "There is no evidence that Quillon Ltd ran HMP Elmfield.",
        "Ostrand Group denied that Quillon Ltd ran HMP Elmfield.",
    ],
)
def test_what_nobody_said_is_no_claim(sentence: str) -> None:
    """What is denied to have been said, or to be true, is not asserted."""
    assert claims(sentence) == []


@pytest.mark.parametrize("question", ["Does Quillon Ltd run HMP Elmfield?", "Staff asked whether Quillon Ltd ran it."])
def test_what_is_asked_is_no_claim(question: str) -> None:
    """A question, direct or reported, asserts nothing."""
    assert claims("HMP Elmfield is full. " + question) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd, based in Cumbria, runs HMP Elmfield.",
        "Quillon Ltd runs HMP Elmfield, if badly.",
        "If staff leave, Quillon Ltd will run HMP Elmfield.",
        "If it rains, Quillon Ltd, which runs HMP Elmfield, closes.",
        "The minister did not say when Quillon Ltd ran HMP Elmfield.",
        "Ostrand Group would not comment but said Quillon Ltd ran HMP Elmfield.",
    ],
)
def test_a_condition_reaches_no_further_than_its_clause(sentence: str) -> None:
    """What stands beside a condition, or is taken as known where something is not said, is claimed."""
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts(sentence)


def test_its_leads_to_whoever_the_clause_names() -> None:
    """Behind a colon, a semicolon or "but", "its" is the one's who is named there, not the one's named before."""
    for mark in (":", ";", ", but"):
        claim = only(f"Quillon Ltd is not the first{mark} Ostrand Group cut staff at its six CRCs.", "RUNS")
        assert (claim.subject.name, claim.object.name) == ("Ostrand Group", "six CRCs")


def test_who_found_it_out_is_not_the_firm_that_it_is_about() -> None:
    """A paper that closes the sentence by saying that it knows is not the company before the comma."""
    text = "Elmshire Council gave the running of Oak Lodge to a company that was in debt, the Elmshire Echo has found."
    assert facts(text) == set()
