"""Which dates are a claim's: those of its verb's clause, and of what the clause hangs on."""

from datetime import date

import pytest

from graph.edtf import days
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from tests.unit.extract.bounding import UNDATED, Bound, bounds, end, found, start
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


def test_a_new_contract_dates_nothing_that_was_taken_over() -> None:
    """When a new contract starts is not when somebody took over a firm that the sentence before tells of."""
    text = "Quillon Ltd took over Tarrant Ltd. The new contract starts on 28 July."
    assert bounds(only(text, "TOOK_OVER"))[0][0] == UNKNOWN_MIN


def test_what_was_to_come_and_did_not_dates_nothing() -> None:
    """The day on which somebody had been due to go is not that of their going."""
    text = "Quillon Ltd had been due to hand over HMP Elmfield in June but has an extension until 2021."
    (claim,) = found(text, "RUNS")
    assert bounds(claim) == (UNDATED[0], end("2021"))


def test_a_participle_behind_a_comma_dates_the_noun_before_it() -> None:
    """ "The purchase, completed in May" happened in May."""
    (claim,) = found("Quillon Ltd's purchase of Tarrant Ltd, completed in March 2018, was criticised.", "TOOK_OVER")
    assert bounds(claim)[0] == start("2018-03")


@pytest.mark.parametrize(
    "text",
    [
        "Nobody knows who will run HMP Elmfield after Quillon Ltd's contract ends in 2023.",
        "When Quillon Ltd's contract expires in 2023, HMP Elmfield will be run by the state.",
    ],
)
def test_whose_contract_ends_runs_the_service_that_is_spoken_of(text: str) -> None:
    """A clause that says when by the end of a firm's contract says who runs the service until then."""
    (claim,) = [each for each in found(text, "RUNS") if each.subject.name == "Quillon Ltd"]
    assert (claim.status, bounds(claim)) == ("asserted", (UNDATED[0], end("2023")))


def test_whoever_managed_it_still_does_where_that_is_yet_to_end() -> None:
    """A take-over still to come, "ending management by", leaves the other in place until then."""
    text = "Tarrant Ltd will take over HMP Elmfield in July, ending ten years of private management by Quillon Ltd."
    (claim,) = [each for each in found(text, "RUNS") if each.subject.name == "Quillon Ltd"]
    assert (claim.status, bounds(claim)[1]) == ("asserted", end("2020-07"))


def test_what_somebody_has_not_renewed_still_holds() -> None:
    """ "Will not have its contract renewed" says that it has one."""
    text = "Quillon Ltd will not have its contract at HMP Elmfield renewed when it expires in 2021."
    assert {(claim.status, bounds(claim)[1]) for claim in found(text, "RUNS")} == {("asserted", end("2021"))}


def test_since_then_counts_from_the_end_of_a_stretch() -> None:
    """ "From 2006 to 2009 a manager, and since then its chair" became its chair in 2009."""
    text = "From 2006 to 2009 Ann Lee was an adviser to Quillon Ltd; since then she has been its chair."
    assert start("2009") in {bounds(claim)[0] for claim in found(text, "HELD_OFFICE")}


def test_whoever_is_displaced_goes_when_the_other_comes() -> None:
    """Of "in place of Ostrand from May until 2025" the first day is that of the change."""
    text = "The council has contracted with Quillon Ltd to run HMP Elmfield in place of Ostrand Ltd from 1 June 2020 to 2025."
    (claim,) = [each for each in found(text, "RUNS") if each.subject.name == "Ostrand Ltd"]
    assert bounds(claim)[1] == end("2020-06-01")
    assert {bounds(each)[0] for each in found(text, "TOOK_OVER")} == {start("2020-06-01")}


def test_what_is_pointed_out_behind_a_date_has_it() -> None:
    """ "In March 2018 it was Quillon that bought Tarrant" dates the purchase."""
    (claim,) = found("Back in March 2018 it was Quillon Ltd that bought Tarrant Ltd.", "TOOK_OVER")
    assert bounds(claim)[0] == start("2018-03")


def test_what_has_been_and_will_be_has_both_its_ends() -> None:
    """ "Has been in the hands of Quillon since 2011 and will be until 2022" says once of what both are."""
    (claim,) = found("HMP Elmfield has been in the hands of Quillon Ltd since 2011 and will be until 2022.", "RUNS")
    assert bounds(claim) == (start("2011"), end("2022"))


def test_who_takes_retirement_leaves() -> None:
    """An office is not begun by taking early retirement from it, nor by what else began before its end."""
    (claim,) = found("Ann Lee took early retirement as chair of Quillon Ltd in 2014.", "HELD_OFFICE")
    assert (claim.status, bounds(claim)[1]) == ("ended", end("2014"))
    (claim,) = found(
        "Ann Lee resigned as chair of Quillon Ltd in May 2019 after two warnings since 2018.", "HELD_OFFICE"
    )
    assert bounds(claim) == ((UNKNOWN_MIN, UNKNOWN_MAX), end("2019-05"))


def test_a_contract_dates_from_its_beginning() -> None:
    """ "Dates from" and "dates back to" tell when what is run began."""
    (claim,) = found("Quillon Ltd's contract to run HMP Elmfield dates back to 2004.", "RUNS")
    assert bounds(claim)[0] == start("2004")


def test_a_dateline_dates_nothing() -> None:
    """The place and day at the head of an agency's report say when it was sent."""
    (claim,) = found(
        "ELMFIELD, England, May 3 (Agency) - Quillon Ltd will next month take over HMP Elmfield.", "TOOK_OVER"
    )
    assert bounds(claim)[0] == start("2020-06")
    assert dict(claim.wording)["span"] == "next month"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Quillon Ltd runs HMP Elmfield under a contract which expires in March 2022.", "2022-03"),
        ("Quillon Ltd's contract to run HMP Elmfield ends in December.", "2020-12"),
        ("Quillon Ltd's contract to run HMP Elmfield has been extended to 2023.", "2023"),
        ("Quillon Ltd lost its contract to run HMP Elmfield yesterday.", "2020-05-03"),
        ("Quillon Ltd was stripped of HMP Elmfield last month.", "2020-04"),
        ("The change comes on 1 June, until when Quillon Ltd remains the operator of HMP Elmfield.", "2020-06-01"),
        ("Ostrand Ltd will run HMP Elmfield from 1 June, taking it over from Quillon Ltd.", "2020-06-01"),
    ],
)
def test_the_end_of_a_contract_ends_what_it_is_for(text: str, when: str) -> None:
    """What is lost, or ends, on a day, ends that day, whoever says so: the verb, a clause on the contract, an extension."""
    assert end(when) in {bounds(claim)[1] for claim in found(text, "RUNS")}


def test_an_award_dates_the_award_and_not_the_running() -> None:
    """What was awarded long ago is run by now, and nothing says since when; what was awarded lately is to be."""
    text = "In {} Elmfield Council awarded Quillon Ltd the contract for refuse collection in Elmfield."
    (given,), (held,) = (found(text.format("2013"), each) for each in ("COMMISSIONED", "RUNS"))
    assert bounds(given)[0] == start("2013")
    assert (held.status, held.span.start_min, held.span.start_max) == ("asserted", UNKNOWN_MIN, date(2020, 5, 4))
    (held,) = found(text.format("March"), "RUNS")
    assert (held.status, held.span.start_max) == ("planned", UNKNOWN_MAX)


def test_the_length_of_a_contract_won_says_nothing_of_what_began_with_winning_it() -> None:
    """ "Since winning a ten-year contract in 2014" tells a start and no end."""
    (claim,) = found("Quillon Ltd has run HMP Elmfield since winning a ten-year contract in 2014.", "RUNS")
    assert bounds(claim) == (start("2014"), (date(2020, 5, 5), UNKNOWN_MAX))


def test_what_is_to_be_by_a_date_begins_until_then() -> None:
    """ "Will run it by 2023" begins some day from the document's own to the end of 2023, and nothing says when it ends."""
    (claim,) = found("By 2023 Quillon Ltd will run HMP Elmfield.", "RUNS")
    assert bounds(claim) == ((date(2020, 5, 4), date(2023, 12, 31)), (UNKNOWN_MIN, UNKNOWN_MAX))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The contract under which Quillon Ltd runs HMP Elmfield ends in March 2021.", (None, end("2021-03"))),
        (
            "Quillon Ltd's contract to run HMP Elmfield, which began in 2015, is due to end in 2025.",
            (start("2015"), end("2025")),
        ),
        ("Quillon Ltd's contract to run HMP Elmfield has two years to run.", (None, end("2022"))),
        ("From its opening in 1992 until 2011 HMP Elmfield was run by Quillon Ltd.", (start("1992"), end("2011"))),
        ("Quillon Ltd ran HMP Elmfield from 2004 until its closure in 2015.", (start("2004"), end("2015"))),
        ("Before Tarrant Ltd took over HMP Elmfield in 2011, it was run by Quillon Ltd.", (None, end("2011"))),
        ("HMP Elmfield, built in 1992 and run by Quillon Ltd since 2011, is full.", (start("2011"), None)),
        ("Cleaning at Elmfield Hospital was outsourced to Quillon Ltd in 2015.", (start("2015"), None)),
        ("Quillon Ltd will run HMP Elmfield until its contract ends in 2022.", (None, end("2022"))),
        ("Quillon Ltd has run HMP Elmfield since its contract began in May 2011.", (start("2011-05"), None)),
        ("Quillon Ltd won the contract for HMP Elmfield in 2011 and lost it in 2019.", (None, end("2019"))),
        ("Quillon Ltd started running HMP Elmfield in 2011 and will do so until 2026.", (start("2011"), end("2026"))),
        ("Quillon Ltd has not run HMP Elmfield since April.", (None, end("2020-04"))),
        ("Quillon Ltd ran HMP Elmfield before it was returned to the council in 2015.", (None, end("2015"))),
        (
            "Quillon Ltd, which had run HMP Elmfield since 2009, was replaced by Tarrant Ltd in 2015.",
            (start("2009"), end("2015")),
        ),
        ("Quillon Ltd was sacked as the operator of HMP Elmfield in 2019.", (None, end("2019"))),
        ("2019 saw the end of Quillon Ltd's contract to run HMP Elmfield.", (None, end("2019"))),
        ("Under a contract that began in 2012, Quillon Ltd runs HMP Elmfield.", (start("2012"), None)),
        (
            "Quillon Ltd has told staff at HMP Elmfield, which it has run since 2012, that the contract ends in 2022.",
            (start("2012"), end("2022")),
        ),
        ("Five years ago Quillon Ltd became the first private company to run HMP Elmfield.", (start("2015"), None)),
        ("Quillon Ltd ceases to be the operator of HMP Elmfield in June.", (None, end("2020-06"))),
        ("Between 2015 and 2017 Quillon Ltd, which runs HMP Elmfield, was full of plans.", UNDATED),
        ("Quillon Ltd has run HMP Elmfield since 2014 and will for another six years.", (start("2014"), UNDATED[1])),
        ("Quillon Ltd will run HMP Elmfield when the current contract ends in October.", (start("2020-10"), None)),
    ],
)
def test_what_begins_and_ends_it_bounds_what_is_run(text: str, when: tuple[Bound | None, Bound | None]) -> None:
    """The contract it is run under, what is left of that, an opening, a closure, another's coming, and the handing out."""
    told = {bounds(claim) for claim in found(text, "RUNS") if claim.subject.name == "Quillon Ltd"}
    assert any(all(want in (None, got) for want, got in zip(when, each, strict=True)) for each in told)


def test_a_date_that_opens_its_sentence_is_of_no_noun_behind_it() -> None:
    """ "For nine years from 1 June their consortium will run it" dates the running, and not who is in the consortium."""
    text = "Quillon Ltd and Tarrant Ltd won. For nine years from 1 June their consortium, Elm Movers, will run Elmfield Trams."
    assert {claim.status for claim in found(text, "MEMBER_OF")} <= {"asserted"}
    assert start("2020-06-01") in {bounds(claim)[0] for claim in found(text, "RUNS")}


def test_a_day_of_the_week_that_something_happens_on_is_to_come() -> None:
    """ "Hands over on Sunday" is next Sunday."""
    (claim,) = found("Quillon Ltd hands over HMP Elmfield to Tarrant Ltd on Sunday.", "TOOK_OVER")
    assert (claim.status, bounds(claim)[0]) == ("planned", start("2020-05-10"))


def test_what_goes_with_a_plan_is_planned() -> None:
    """Whoever is to be replaced by a take-over that is to come is not replaced yet."""
    told = found("Quillon Ltd will take over HMP Elmfield next month, replacing Tarrant Ltd.", "TOOK_OVER")
    assert {claim.status for claim in told} == {"planned"}


@pytest.mark.parametrize(
    ("text", "predicate", "status"),
    [
        ("HMP Elmfield passes to Quillon Ltd next month.", "TOOK_OVER", "planned"),
        ("Quillon Ltd was awarded a contract to run HMP Elmfield from 2016.", "RUNS", "asserted"),
        ("Quillon Ltd was awarded a contract to run HMP Elmfield from 2012 to 2017.", "RUNS", "ended"),
        ("Quillon Ltd was awarded a contract to run HMP Elmfield from September.", "RUNS", "planned"),
        ("HMP Elmfield has been handed to Quillon Ltd. The transfer takes place in September.", "TOOK_OVER", "planned"),
        ("It will be Quillon Ltd that runs HMP Elmfield.", "RUNS", "planned"),
        ("Quillon Ltd won the contract to operate HMP Elmfield in 2002.", "RUNS", "asserted"),
        ("Elmfield Council's contract with Quillon Ltd ended in 2018.", "COMMISSIONED", "ended"),
        ("Quillon Ltd's contract to run HMP Elmfield ended in 2020.", "RUNS", "ended"),
        ("Quillon Ltd signed a contract in May 2009 to run HMP Elmfield until 2022.", "RUNS", "asserted"),
        ("Quillon Ltd's contract to run HMP Elmfield ends in 2020.", "RUNS", "asserted"),
    ],
)
def test_dates_settle_what_is_to_come_goes_on_or_is_over(text: str, predicate: str, status: str) -> None:
    """However it is put: what begins after the document's day is planned, what began before goes on, what ended is over."""
    assert {claim.status for claim in found(text, predicate)} == {status}


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


def test_one_who_hands_over_is_told_once() -> None:
    """Whoever is described as running what is taken from them ran it until then."""
    told = found("The Ministry of Justice took over HMP Elmfield from Quillon Ltd, the firm running it.", "RUNS")
    assert {(claim.subject.name, claim.status) for claim in told} == {("Quillon Ltd", "ended")}


def test_since_in_a_clause_of_its_own_leads_to_no_other_date() -> None:
    """ "Since 2017 under a contract which runs until 2024" has a start and an end."""
    (claim,) = found("Quillon Ltd has run HMP Elmfield since 2017 under a contract which runs until 2024.", "RUNS")
    assert bounds(claim) == (start("2017"), end("2024"))


def test_a_clause_that_goes_with_a_contract_ends_it() -> None:
    """ "It" in a clause behind what is said of a contract is the contract."""
    (claim,) = found(
        "Quillon Ltd's contract to run HMP Elmfield will not be renewed when it expires on 28 May.", "RUNS"
    )
    assert bounds(claim)[1] == end("2020-05-28")


def test_coming_under_control_and_beginning_to_run_are_starts() -> None:
    """What came under somebody's control on a day was taken over then, and what they began to run is run from then on."""
    (taken,) = found("HMP Elmfield came under the control of Quillon Ltd in April 2019.", "TOOK_OVER")
    (run,) = found("Quillon Ltd began running HMP Elmfield in April 2019.", "RUNS")
    assert {bounds(taken)[0], bounds(run)[0]} == {start("2019-04")}


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        (
            "The Home Office's contract with Quillon Ltd commenced on 1 May 2018 and will expire on 30 April 2022.",
            "COMMISSIONED",
        ),
        (
            "The Home Office has a contract with Quillon Ltd. It commenced on 1 May 2018 and will expire on 30 April 2022.",
            "COMMISSIONED",
        ),
        (
            "Quillon Ltd runs HMP Elmfield under a contract that commenced on 1 May 2018 and will expire on 30 April 2022.",
            "RUNS",
        ),
    ],
)
def test_a_contract_has_both_its_ends(text: str, predicate: str) -> None:
    """What is said of a contract by two verbs, in a clause or in a sentence of its own, gives a start and an end."""
    assert (start("2018-05-01"), end("2022-04-30")) in {bounds(claim) for claim in found(text, predicate)}


def test_since_goes_with_the_perfect() -> None:
    """ "Has been run by Quillon under contract to the ministry since 2017" dates the running."""
    (claim,) = found(
        "HMP Elmfield has been run by Quillon Ltd under contract to the Ministry of Justice since 2017.", "RUNS"
    )
    assert bounds(claim)[0] == start("2017")


@pytest.mark.parametrize(
    "text",
    [
        "HMP Elmfield is no longer run by Quillon Ltd.",
        "HMP Elmfield, previously run by Quillon Ltd, has closed.",
        "HMP Elmfield, formerly run by Quillon Ltd, is full.",
        "The council took over HMP Elmfield, once run by Quillon Ltd.",
    ],
)
def test_an_adverb_before_run_by_ends_it(text: str) -> None:
    """ "No longer", "previously", "formerly" and "once" end what was run by somebody."""
    assert [(claim.subject.name, claim.status) for claim in found(text, "RUNS")] == [("Quillon Ltd", "ended")]


def test_a_noun_that_tells_what_holds_takes_no_day_of_what_happened() -> None:
    """ "Bought Acme's ownership of Bolt in May" dates the purchase, and no owner."""
    text = "Ostrand Group bought the owner of HMP Elmfield, Quillon Ltd, in October 2017."
    assert all(claim.span.start_min.year != 2017 for claim in found(text, "OWNS"))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Quillon Ltd is to have its contract cancelled by Elmfield Council.", "asserted"),
        ("Quillon Ltd had its contract cancelled by Elmfield Council.", "ended"),
        ("Elmfield Council plans to save money by ending its contract with Quillon Ltd.", "asserted"),
    ],
)
def test_what_is_to_be_cancelled_still_holds(text: str, status: str) -> None:
    """Who "is to have" a contract cancelled still has it, as has one whose contract is to end."""
    assert {claim.status for claim in found(text, "COMMISSIONED")} == {status}


def test_an_option_to_extend_lengthens_nothing() -> None:
    """The length of a contract is that which is sure: "for three years from 2019, with an option for a further two years"."""
    text = (
        "Quillon Ltd will run HMP Elmfield for three years from 2021, with an option to extend for a further two years."
    )
    (claim,) = found(text, "RUNS")
    assert bounds(claim) == (start("2021"), end("2024"))


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("From 1 July Quillon Ltd will no longer run HMP Elmfield.", "2020-07-01"),
        ("Quillon Ltd, whose contract expires in December, runs HMP Elmfield.", "2020-12"),
        ("Quillon Ltd has run HMP Elmfield since 2014 and will go on doing so until 2022.", "2022"),
        ("Quillon Ltd runs HMP Elmfield on a contract due to end in 2025.", "2025"),
        ("Quillon Ltd runs HMP Elmfield on a ten-year contract that has until July 2025 to run.", "2025-07"),
        ("Quillon Ltd has run HMP Elmfield ever since it opened in 2016 and will go on doing so until 2022.", "2022"),
    ],
)
def test_what_will_end_is_still_so(text: str, when: str) -> None:
    """A day on which something is to end is its end, whatever verb tells it."""
    (claim,) = found(text, "RUNS")
    assert (claim.status, bounds(claim)[1][1]) == ("asserted", end(when)[1])


def test_a_day_on_which_somebody_was_in_office_does_not_begin_it() -> None:
    """ "In 2013, when she became its chief" begins the office; "in 2013, when she was its chief" does not."""
    begun = "Quillon Ltd grew in 2013, when Ann Lee became its chief executive."
    held = "Quillon Ltd grew in 2013, when Ann Lee was its chief executive."
    assert {bounds(claim)[0] for claim in found(begun, "HELD_OFFICE")} == {start("2013")}
    assert start("2013") not in {bounds(claim)[0] for claim in found(held, "HELD_OFFICE")} != set()


def test_what_was_cut_short_does_not_end_with_its_contract() -> None:
    """Who "had run" a prison under a longer contract runs it no more, and until when is not told."""
    claim = only("Quillon Ltd had run HMP Elmfield since 2011 under a 15-year contract.", "RUNS", "2019-04-01")
    assert (claim.status, claim.span.start_min.year, claim.span.end_max) == ("ended", 2011, date(2019, 4, 1))


def test_the_length_of_a_contract_that_is_won_again_is_not_counted_from_the_first() -> None:
    """Who has run it since 2006 and won it again in 2016 for five years did not stop in 2011."""
    text = "Quillon Ltd has run HMP Elmfield since 2006 and won it again in 2016, on a five-year contract."
    claim = only(text, "RUNS")
    assert (claim.status, claim.span.start_min, claim.span.end_max) == ("asserted", date(2006, 1, 1), UNKNOWN_MAX)


def test_since_when_something_else_is_so_dates_no_owner() -> None:
    """A clause with "since" belongs to the verb before it, and not to a noun for what holds before that."""
    text = "HMP Elmfield, whose owner is Quillon Ltd, has held women since it took them in from Oxcombe in 2014."
    (claim,) = found(text, "OWNS")
    assert claim.span.start_min == UNKNOWN_MIN


def test_over_the_summer_is_that_of_the_year() -> None:
    """ "Over the summer" dates as "in the summer" does."""
    claim = only("Quillon Ltd took over HMP Elmfield over the winter.", "TOOK_OVER")
    assert claim.span.start_min == date(2019, 12, 1)
