"""Which dates are a claim's: those of its verb's clause, and of what the clause hangs on."""

from datetime import date

import pytest

from graph.edtf import days
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from tests.unit.extract.bounding import UNDATED, bounds, end, found, start
from tests.unit.extract.reading import only


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        ("Two years ago Spanish-owned Quillon Ltd bought Tarrant Ltd for £5m.", "TOOK_OVER", "2018"),
        ("In March 2018 Quillon Ltd, which runs HMP Elmfield, bought Tarrant Ltd.", "TOOK_OVER", "2018-03"),
        ("Tarrant Ltd, bought by Quillon Ltd in March 2018, employs 300 people.", "TOOK_OVER", "2018-03"),
        ("Quillon Ltd is due in June to take over HMP Elmfield.", "TOOK_OVER", "2020-06"),
        (
            "Ostrand Ltd ran HMP Elmfield until 2 May 2019; on that day Quillon Ltd took it over.",
            "TOOK_OVER",
            "2019-05-02",
        ),
        ("It was in 2013 that Quillon Ltd, which runs HMP Elmfield, bought Tarrant Ltd.", "TOOK_OVER", "2013"),
        ("It was in 2013 that Elmfield Council hired Quillon Ltd to run its parks.", "COMMISSIONED", "2013"),
        (
            "Elmfield Council decided on 28 April to award Quillon Ltd the contract for refuse collection.",
            "COMMISSIONED",
            "2020-04-28",
        ),
        (
            "For nine years from 1 June Quillon Ltd will run HMP Elmfield, taking it over from Ostrand Ltd.",
            "TOOK_OVER",
            "2020-06-01",
        ),
        (
            "Ostrand Ltd ran HMP Elmfield until 2 May 2019, on which day Quillon Ltd took it over.",
            "TOOK_OVER",
            "2019-05-02",
        ),
        ("The lease ends on 31 July, at which point HMP Elmfield will pass to Quillon Ltd.", "TOOK_OVER", "2020-07-31"),
        ("Ostrand Ltd left in May 2019, since when Quillon Ltd has run HMP Elmfield.", "RUNS", "2019-05"),
        ("HMP Elmfield opened in 2004. Quillon Ltd ran it from then until February 2014.", "RUNS", "2004"),
        ("Born six years ago of a collapse, Quillon Ltd was bought in 2018 by Ostrand Group.", "TOOK_OVER", "2018"),
        ("Staff left on 1 May, the day on which Quillon Ltd took over HMP Elmfield.", "TOOK_OVER", "2020-05-01"),
        ("Inspectors from Ofsted who went into Elmfield School last April said it was dirty.", "INSPECTED", "2020-04"),
        ("Last week Quillon Ltd completed its purchase of Tarrant Ltd.", "TOOK_OVER", "2020-04-27/2020-05-03"),
        ("Quillon Ltd yesterday finalised the sale of Tarrant Ltd to Ostrand Group.", "TOOK_OVER", "2020-05-03"),
        (
            "Today sees the publication of the National Audit Office's report on HMP Elmfield.",
            "PUBLISHED",
            "2020-05-04",
        ),
        (
            "The Ministry of Justice has picked Quillon Ltd to run HMP Elmfield, it was announced on Friday.",
            "COMMISSIONED",
            "2020-05-01",
        ),
        (
            "Justice Secretary Alice Marlow on Friday named Quillon Ltd as preferred bidder for HMP Elmfield.",
            "COMMISSIONED",
            "2020-05-01",
        ),
        (
            "Quillon Ltd was picked by Justice Secretary Alice Marlow last month to run HMP Elmfield.",
            "COMMISSIONED",
            "2020-04",
        ),
        ("2013 saw Quillon Ltd take over HMP Elmfield.", "TOOK_OVER", "2013"),
        (
            "HM Inspectorate of Probation rated Elmshire CRC 'Requires improvement' in March 2019.",
            "INSPECTED",
            "2019-03",
        ),
        ("Quillon Ltd took over HMP Elmfield when Ostrand Ltd collapsed in March.", "TOOK_OVER", "2020-03"),
        (
            "When Ostrand Ltd collapsed in March, the Ministry of Justice hired Quillon Ltd to run HMP Elmfield.",
            "COMMISSIONED",
            "2020-03",
        ),
        (
            "HMP Elmfield was built in June 2014 and taken over the next February by Quillon Ltd.",
            "TOOK_OVER",
            "2015-02",
        ),
        (
            "HMP Elmfield is part of Bolt Ltd, which was sold to Quillon Ltd of Perth, Australia, in March 2018.",
            "TOOK_OVER",
            "2018-03",
        ),
        ("Quillon Ltd won the contract to build and operate HMP Elmfield in 2002.", "TOOK_OVER", "2002"),
        ("Elmfield Council hired Quillon Ltd to run Elmfield Library in 2013.", "COMMISSIONED", "2013"),
        ("Quillon Ltd took over HMP Elmfield when Ostrand Ltd's contract ended in 2015.", "TOOK_OVER", "2015"),
        ("Since 2014, when it bought Tarrant Ltd, Quillon Ltd has grown.", "TOOK_OVER", "2014"),
        ("Quillon Ltd's purchase of Tarrant Ltd, agreed in March, is due to complete in July.", "TOOK_OVER", "2020-07"),
        ("The purchase of Tarrant Ltd by Quillon Ltd in 2014 was a mistake.", "TOOK_OVER", "2014"),
        (
            "The Ministry of Justice has given Quillon Ltd a contract, starting in August, to run HMP Elmfield.",
            "RUNS",
            "2020-08",
        ),
        ("It was said that from August 2021 HMP Elmfield would be in the hands of Quillon Ltd.", "RUNS", "2021-08"),
    ],
)
def test_a_date_is_of_the_verb_whose_clause_it_stands_in(text: str, predicate: str, when: str) -> None:
    """Adjectives, asides, pointing and verbs that lead to it keep no date from the verb or noun that it belongs to."""
    assert {bounds(claim)[0] for claim in found(text, predicate)} == {start(when)}


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        ("She pointed to a 2015 report by the National Audit Office on HMP Elmfield.", "PUBLISHED", "2015"),
        ("She cited the May 2014 inspection of Elmfield School by Ofsted.", "INSPECTED", "2014-05"),
        ("It led to the 2012 takeover of HMP Elmfield by Quillon Ltd.", "TOOK_OVER", "2012"),
        ("She looked into the 2012 sale of HMP Elmfield to Quillon Ltd.", "TOOK_OVER", "2012"),
    ],
)
def test_a_date_before_a_noun_is_the_noun_s(text: str, predicate: str, when: str) -> None:
    """ "A 2015 report" came out then, whatever is done with it, and "to a 2015 report" ends nothing."""
    assert bounds(only(text, predicate))[0] == days(when)


def test_a_contract_at_another_place_dates_nothing_here() -> None:
    """A contract that ended somewhere else ends nothing of what was told before."""
    text = "Quillon Ltd runs HMP Elmfield. The bureau ended its contract at Tarn County three weeks ago."
    assert all(each.span.end_max == UNKNOWN_MAX for each in found(text, "RUNS") if each.object.name == "HMP Elmfield")


def test_how_long_a_contract_is_to_last_dates_no_award() -> None:
    """ "Over the next eight years" says how long work is to be done, not when it was given."""
    text = "Elmfield Council has awarded Quillon Ltd a contract to manage its parks over the next eight years."
    assert bounds(only(text, "COMMISSIONED"))[0][0] == UNKNOWN_MIN


def test_a_new_contract_dates_nothing_that_was_taken_over() -> None:
    """When a new contract starts is not when somebody took over a firm that the sentence before tells of."""
    text = "Quillon Ltd took over Tarrant Ltd. The new contract starts on 28 July."
    assert bounds(only(text, "TOOK_OVER"))[0][0] == UNKNOWN_MIN


def test_what_was_to_come_and_did_not_dates_nothing() -> None:
    """The day on which somebody had been due to go is not that of their going."""
    text = "Quillon Ltd had been due to hand over HMP Elmfield in June but has an extension until 2021."
    (claim,) = found(text, "RUNS")
    assert bounds(claim) == (UNDATED[0], end("2021"))


@pytest.mark.parametrize("due", ["was to have expired in 2021 but was extended", "was due to end in 2021 but goes on"])
def test_when_a_contract_was_to_have_ended_is_no_end(due: str) -> None:
    """The day on which a contract was to end, and does not, is not when it does."""
    assert only(f"The contract under which Quillon Ltd runs HMP Elmfield {due}.", "RUNS").span.end_max == UNKNOWN_MAX


def test_a_participle_behind_a_comma_dates_the_noun_before_it() -> None:
    """ "The purchase, completed in May" happened in May."""
    (claim,) = found("Quillon Ltd's purchase of Tarrant Ltd, completed in March 2018, was criticised.", "TOOK_OVER")
    assert bounds(claim)[0] == start("2018-03")


def test_what_is_pointed_out_behind_a_date_has_it() -> None:
    """ "In March 2018 it was Quillon that bought Tarrant" dates the purchase."""
    (claim,) = found("Back in March 2018 it was Quillon Ltd that bought Tarrant Ltd.", "TOOK_OVER")
    assert bounds(claim)[0] == start("2018-03")


def test_a_dateline_dates_nothing() -> None:
    """The place and day at the head of an agency's report say when it was sent."""
    (claim,) = found(
        "ELMFIELD, England, May 3 (Agency) - Quillon Ltd will next month take over HMP Elmfield.", "TOOK_OVER"
    )
    assert bounds(claim)[0] == start("2020-06")
    assert dict(claim.wording)["span"] == "next month"


def test_a_date_that_opens_its_sentence_is_of_no_noun_behind_it() -> None:
    """ "For nine years from 1 June their consortium will run it" dates the running, and not who is in the consortium."""
    text = "Quillon Ltd and Tarrant Ltd won. For nine years from 1 June their consortium, Elm Movers, will run Elmfield Trams."
    assert {claim.status for claim in found(text, "MEMBER_OF")} <= {"asserted"}
    assert start("2020-06-01") in {bounds(claim)[0] for claim in found(text, "RUNS")}


def test_what_was_agreed_on_is_not_dated_by_the_agreement() -> None:
    """ "Agreed in January to buy" says that the purchase is to come, and not when."""
    (claim,) = found("Quillon Ltd agreed in January to buy Tarrant Ltd.", "TOOK_OVER")
    assert (claim.status, claim.span.start_min, claim.span.start_max) == ("planned", date(2020, 5, 4), UNKNOWN_MAX)


@pytest.mark.parametrize(
    ("text", "predicate", "when"),
    [
        (
            "Elmfield Council announced on Friday that it had hired Quillon Ltd to run its parks.",
            "COMMISSIONED",
            "2020-05-01",
        ),
        ("Quillon Ltd, which was hired by Elmfield Council in February, runs its parks.", "COMMISSIONED", "2020-02"),
        (
            "It is Quillon Ltd's second purchase of 2018, following the purchase of Tarrant Ltd in March.",
            "TOOK_OVER",
            "2018-03",
        ),
        ("Tarrant Ltd's reign ended in March, when HMP Elmfield passed to Quillon Ltd.", "TOOK_OVER", "2020-03"),
        ("Last week's National Audit Office report said that HMP Elmfield was failing.", "PUBLISHED", "2020-04-30"),
    ],
)
def test_the_closest_date_of_what_is_told_is_taken(text: str, predicate: str, when: str) -> None:
    """An announcement dates an award, "when" its main clause's date, a narrower date goes before a wider, a noun has its own."""
    assert any(
        claim.span.start_min <= days(when)[0]
        and days(when)[1] <= claim.span.start_max
        and claim.span.start_min.year == int(when[:4])
        for claim in found(text, predicate)
    )


def test_since_in_a_clause_of_its_own_leads_to_no_other_date() -> None:
    """ "Since 2017 under a contract which runs until 2024" has a start and an end."""
    (claim,) = found("Quillon Ltd has run HMP Elmfield since 2017 under a contract which runs until 2024.", "RUNS")
    assert bounds(claim) == (start("2017"), end("2024"))


def test_a_noun_that_tells_what_holds_takes_no_day_of_what_happened() -> None:
    """ "Bought Acme's ownership of Bolt in May" dates the purchase, and no owner."""
    text = "Ostrand Group bought the owner of HMP Elmfield, Quillon Ltd, in October 2017."
    assert all(claim.span.start_min.year != 2017 for claim in found(text, "OWNS"))


def test_since_when_something_else_is_so_dates_no_owner() -> None:
    """A clause with "since" belongs to the verb before it, and not to a noun for what holds before that."""
    text = "HMP Elmfield, whose owner is Quillon Ltd, has held women since it took them in from Oxcombe in 2014."
    (claim,) = found(text, "OWNS")
    assert claim.span.start_min == UNKNOWN_MIN


def test_over_the_summer_is_that_of_the_year() -> None:
    """ "Over the summer" dates as "in the summer" does."""
    claim = only("Quillon Ltd took over HMP Elmfield over the winter.", "TOOK_OVER")
    assert claim.span.start_min == date(2019, 12, 1)
