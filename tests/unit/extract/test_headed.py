"""Claims of a headline have the status and the days that the text below gives the same."""

import pytest

from tests.unit.extract.bounding import bounds, end, found, start


@pytest.mark.parametrize(
    ("text", "predicate", "status"),
    [
        ("Quillon gives up HMP Elmfield\nQuillon Ltd gave up HMP Elmfield on Friday.", "RUNS", "ended"),
        ("Quillon buys Tarrant\nQuillon Ltd is to buy Tarrant Ltd, it said.", "TOOK_OVER", "planned"),
        ("Quillon to run HMP Elmfield\nQuillon Ltd has run HMP Elmfield since Monday.", "RUNS", "asserted"),
        ("Quillon gives up HMP Elmfield\nQuillon Ltd will give up HMP Elmfield in June.", "RUNS", "asserted"),
    ],
)
def test_a_headline_is_put_as_the_text_puts_it(text: str, predicate: str, status: str) -> None:
    """The present tense of headlines tells what happened, goes on or is to come: the text says which."""
    assert {claim.status for claim in found(text, predicate)} == {status}


def test_who_loses_what_is_to_be_taken_over_has_it_until_then() -> None:
    """ "Acme loses Bolt to Cope" above "Cope will take over Bolt in June": Acme runs it until June."""
    text = "Tarrant loses HMP Elmfield to Quillon\nQuillon Ltd will take over HMP Elmfield in June."
    (claim,) = found(text, "RUNS")
    assert (claim.status, bounds(claim)[1]) == ("asserted", end("2020-06"))


def test_what_the_headline_tells_as_the_text_does_stays() -> None:
    """A headline that agrees with one of the sentences below keeps its own days."""
    text = "Quillon runs HMP Elmfield\nQuillon Ltd ran HMP Elmfield in 2014. Quillon Ltd runs HMP Elmfield."
    assert [claim.status for claim in found(text, "RUNS")] == ["asserted", "ended", "asserted"]


def test_a_first_sentence_is_no_headline() -> None:
    """A first line that a full stop closes is put as it puts itself."""
    text = "Quillon Ltd runs HMP Elmfield.\nQuillon Ltd ran HMP Elmfield in 2014."
    assert [claim.status for claim in found(text, "RUNS")] == ["asserted", "ended"]


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("On 8 May Elmfield Council signs a contract with Quillon Ltd.", "planned", "2020-05-08"),
        ("Elmfield Council signed a contract with Quillon Ltd on 1 May.", "asserted", "2020-05-01"),
    ],
)
def test_an_award_of_a_day_to_come_is_planned(text: str, status: str, when: str) -> None:
    """ "Signs on 8 May" in a text of 4 May is a plan."""
    (claim,) = found(text, "COMMISSIONED")
    assert (claim.status, bounds(claim)[0]) == (status, start(when))


def test_when_work_passes_on_does_not_date_its_award() -> None:
    """ "The contract goes to Acme in September" was awarded before."""
    text = "The Home Office said that Quillon Ltd's contract for asylum homes goes in September to Tarrant Ltd."
    assert all(
        claim.span.start_max.year == 2020 and claim.span.start_max.month < 9 for claim in found(text, "COMMISSIONED")
    )
