"""Reports are read with who published them and what they are about, in whatever order a sentence tells it."""

from datetime import date

import pytest

from tests.unit.extract.reading import claims, facts, only

_PAC = "Public Accounts Committee"


def _reports(text: str, published_on: str = "2018-09-20") -> set[tuple[str, str, str]]:
    """Return publisher, status and subject of each report, empty where there is none."""
    found = claims(text, published_on)
    about = {claim.subject.name: claim.object.name for claim in found if claim.predicate == "ABOUT"}
    by = [claim for claim in found if claim.predicate == "PUBLISHED"]
    return {(claim.subject.name, claim.status, about.get(claim.object.name, "")) for claim in by}


@pytest.mark.parametrize(
    ("sentence", "publisher", "subject"),
    [
        ("Ofsted published a report on Fairholme School.", "Ofsted", "Fairholme School"),
        (
            "A report on Fairholme School, published by Ofsted on 3 May 2018, was critical.",
            "Ofsted",
            "Fairholme School",
        ),
        (
            "A report published yesterday by Ofsted found that Fairholme School had failed.",
            "Ofsted",
            "Fairholme School",
        ),
        ("Ofsted said in a report out today that Fairholme School is improving.", "Ofsted", "Fairholme School"),
        ("In its report, Ofsted said that Fairholme School is improving.", "Ofsted", "Fairholme School"),
        ("In a report published today, Ofsted calls Fairholme School unsafe.", "Ofsted", "Fairholme School"),
        ("Ofsted's report on Fairholme School was bleak.", "Ofsted", "Fairholme School"),
        ("Ofsted, whose report on Fairholme School was bleak, will return.", "Ofsted", "Fairholme School"),
        ("Fairholme School let its pupils down, Ofsted concludes in a report.", "Ofsted", "Fairholme School"),
        ("An Ofsted report rated Fairholme School good.", "Ofsted", "Fairholme School"),
        ("Fairholme School received a glowing report from Ofsted.", "Ofsted", "Fairholme School"),
        ("Ofsted has issued a report rating Fairholme School as inadequate.", "Ofsted", "Fairholme School"),
        (f"A report into Quillon Ltd's HMP Elmfield was released by the {_PAC}.", _PAC, "HMP Elmfield"),
        (f"The {_PAC} report into how Quillon Ltd ran its homes came out in May.", _PAC, "Quillon Ltd"),
        (f"The {_PAC}'s report on conditions at HMP Elmfield was bleak.", _PAC, "HMP Elmfield"),
        ("Alice Marlow's review of HMP Elmfield was published in 2016.", "Alice Marlow", "HMP Elmfield"),
        ("According to a report by Tarn Union, Quillon Ltd underpays its staff.", "Tarn Union", "Quillon Ltd"),
        (
            "A study by the University of Elmshire found that Quillon Ltd was slow.",
            "University of Elmshire",
            "Quillon Ltd",
        ),
        ("Tarn Institute research published in May found that prices rise.", "Tarn Institute", ""),
        ("Quillon Ltd's annual report was released in March.", "Quillon Ltd", ""),
        ("In written evidence to the committee, Quillon Ltd said no.", "Quillon Ltd", ""),
        ("In its 2017 annual report Ofsted rated Fairholme School good.", "Ofsted", "Fairholme School"),
        ("Alice Marlow told MPs in a written statement that HMP Elmfield would close.", "Alice Marlow", "HMP Elmfield"),
        ("Quillon Ltd released a statement on HMP Elmfield.", "Quillon Ltd", "HMP Elmfield"),
        (
            "How bad things were was set out in a report by the Chief Inspector on HMP Elmfield.",
            "HM Inspectorate of Prisons",
            "HMP Elmfield",
        ),
        (
            "The House of Commons Liaison Committee brought out its report on HMP Elmfield.",
            "House of Commons Liaison Committee",
            "HMP Elmfield",
        ),
        (
            "A report by the Parliamentary Commissioner criticises Fairholme School.",
            "Parliamentary Commissioner",
            "Fairholme School",
        ),
        ("Quillon Ltd brought out a report in 2013 on Fairholme School.", "Quillon Ltd", "Fairholme School"),
        (f"He has read the 46th Report of the {_PAC} on HMP Elmfield.", _PAC, "HMP Elmfield"),
        (
            "A study by researchers at the University of Elmshire into Quillon Ltd appeared in May.",
            "University of Elmshire",
            "Quillon Ltd",
        ),
        (
            "In its latest report the Elmland Audit Institution says that HMP Elmfield is full.",
            "Elmland Audit Institution",
            "HMP Elmfield",
        ),
        ("(Report of the Elmland Audit Office on Quillon Ltd)", "Elmland Audit Office", "Quillon Ltd"),
    ],
)
def test_a_report_has_a_publisher_and_a_subject(sentence: str, publisher: str, subject: str) -> None:
    """The publisher stands behind "by", before "'s", as the subject of publishing or of saying; the subject likewise."""
    assert _reports(sentence) == {(publisher, "asserted", subject)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd reports to the Home Office.",
        "The contract with Quillon Ltd is under review by the Home Office.",
        "The Home Office carried out a review of HMP Elmfield.",
        "The union called for a report by Ofsted on Fairholme School.",
        "The Home Office commissioned a report on its prisons from Quillon Ltd.",
        "A report seen by the Elmshire Gazette says that trains are late.",
        "News reports say Quillon Ltd will run HMP Elmfield.",
        "An Elmshire Gazette investigation found that Quillon Ltd paid no tax.",
        "The paper's report on Quillon Ltd was wrong.",
        "Alice Marlow said in a statement that Quillon Ltd had failed.",
    ],
)
def test_what_did_not_come_out_as_a_report_is_none(sentence: str) -> None:
    """A review that is made or asked for, a paper that saw a report, and a statement quoted in passing, publish nothing."""
    assert _reports(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "The Home Office will publish its review of HMP Elmfield next month.",
        "The report by the Home Office into HMP Elmfield is expected next year.",
    ],
)
def test_a_report_that_is_to_come_is_planned(sentence: str) -> None:
    """ "Will publish" and "is expected" tell of a report that is not there yet."""
    assert _reports(sentence) == {("Home Office", "planned", "HMP Elmfield")}


def test_the_report_is_the_one_spoken_of() -> None:
    """ "The report", dated in a later sentence, is the report that the text told of, not a second one."""
    text = (
        "Ofsted reported back. An Ofsted report found Fairholme School unsafe. The report was published on 3 May 2018."
    )
    dated = [claim for claim in claims(text) if claim.predicate == "PUBLISHED" and claim.span.start_min > date.min]
    assert {claim.object.name for claim in dated} == {"Ofsted report on Fairholme School"}
    assert dated[0].span.start_min == date(2018, 5, 3)


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Quillon Ltd's annual report for the year ended 31 March 2017 was published on 3 May 2018.", date(2018, 5, 3)),
        ("In May 2018 HMP Elmfield received a damning report from HM Inspectorate of Prisons.", date(2018, 5, 1)),
        ("An Ofsted report out today rated Fairholme School good.", date(2018, 9, 20)),
    ],
)
def test_a_report_is_dated_by_its_publication(sentence: str, first: date) -> None:
    """It came out on the day of publishing or receiving it, not in the year that it is on."""
    assert only(sentence, "PUBLISHED", "2018-09-20").span.start_min == first


def test_several_officers_publish_for_their_bodies() -> None:
    """A joint statement by "the chief executives of A and B" is by both bodies."""
    text = "There is a joint statement by the chief executives of Ashby Council and Elmshire Council."
    assert {body for body, _, _ in _reports(text)} == {"Ashby Council", "Elmshire Council"}


def test_a_separate_report_is_by_the_same_publisher() -> None:
    """ "A separate report" is the publisher's that the text spoke of, on what it names itself."""
    text = "Ofsted published a report on Fairholme School. A separate report found that Ashby School was good."
    assert ("Ofsted", "asserted", "Ashby School") in _reports(text)


def test_a_report_is_about_what_is_said_to_be_its_subject() -> None:
    """ "The subject of a report" is what it is about, and nothing that was spoken of before."""
    text = "HMP Elmfield is full. {} was the subject of a critical report by HM Inspectorate of Prisons."
    assert ("HM Inspectorate of Prisons", "asserted", "HMP Ashby") in _reports(text.format("HMP Ashby"))
    assert {about for _, _, about in _reports(text.format("The flight"))} == {""}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In March Quillon Trust published its own study of the centres, Future Insecure.", "Future Insecure"),
        (
            "The National Audit Office's report, Improving the prison estate, came out today.",
            "Improving the prison estate",
        ),
        ("Alice Marlow said in her briefing, Stop Privatisation, that it was wrong.", "Stop Privatisation"),
    ],
)
def test_a_title_between_commas_is_the_report_s_name(text: str, title: str) -> None:
    """Common words behind a report and a comma are its title, and nothing that it is about."""
    assert {claim.object.name for claim in claims(text) if claim.predicate == "PUBLISHED"} == {title}
    assert not {claim.object.name for claim in claims(text) if claim.predicate == "ABOUT"} & {title}


def test_a_title_is_the_report_s_name() -> None:
    """A title in quotation marks or behind "called" names the report."""
    text = "The Elmshire Audit Office's report, ‘Fit for Nothing’, was published on 3 March."
    assert only(text, "PUBLISHED").object.name == "Fit for Nothing"
    text = "The Elmshire Audit Office published a report called Fit for Nothing."
    assert only(text, "PUBLISHED").object.name == "Fit for Nothing"


def test_an_inspection_report_is_the_inspectorate_s_and_on_the_service_of_the_text() -> None:
    """Where neither is said, an inspection report is by the document's inspectorate, on the service it is about."""
    text = "HMP Elmfield is filthy, an inspection report out today says. HM Inspectorate of Prisons found rats."
    assert _reports(text) == {("HM Inspectorate of Prisons", "asserted", "HMP Elmfield")}


def test_a_report_by_nobody_is_nobodys() -> None:
    """A line that breaks off behind "by" names no publisher."""
    assert facts("The report is by") == set()


def test_a_chief_inspector_s_report_is_the_inspectorate_s() -> None:
    """A report by who holds the office is that of the body, whoever is named."""
    text = "Peter Marlow, HM Chief Inspector of Prisons, today published a report on HMP Elmfield."
    assert ("HM Inspectorate of Prisons", "asserted", "HMP Elmfield") in _reports(text)


def test_a_report_of_an_inspectorate_tells_of_an_inspection() -> None:
    """A body that inspects has inspected the service on which it reports; a union that reports on one has not."""
    assert ("Ofsted", "INSPECTED", "Fairholme School") in facts("Ofsted published a report on Fairholme School.")
    assert "INSPECTED" not in {fact[1] for fact in facts("Tarn Union published a report on Fairholme School.")}


def test_a_report_is_not_about_what_its_publisher_is_named_after() -> None:
    """The topic in an inspector's name is no subject of the report."""
    text = "A report by the Inspector of Custodial Services found that HMP Elmfield was full."
    assert _reports(text) == {("Inspector of Custodial Services", "asserted", "HMP Elmfield")}


def test_an_inquiry_that_is_launched_is_no_report() -> None:
    """To launch an inquiry is to begin it."""
    assert not _reports("The Privileges Committee inquiry was launched on Monday.")


def test_a_report_of_a_committee_is_its_own() -> None:
    """ "A report of the schools select committee" was published by it."""
    text = "In May a report of the health select committee criticised Quillon Ltd."
    assert _reports(text) == {("health select committee", "asserted", "Quillon Ltd")}


def test_the_report_of_an_officer_who_audits_is_the_offices() -> None:
    """ "The auditor general's annual report" was published by the auditor general."""
    assert _reports("The auditor general's annual report found fraud.") == {("Auditor General", "asserted", "")}
    of_office = "The Office of the Auditor General issued a report on HMP Elmfield."
    assert _reports(of_office) == {("Office of the Auditor General", "asserted", "HMP Elmfield")}


@pytest.mark.parametrize("dated", ["a December report", "a 2016 report", "a report"])
def test_who_says_something_in_a_report_published_it(dated: str) -> None:
    """ "Found in a December report" is told of its publisher, whatever date stands before the noun."""
    found = _reports(f"The Public Accounts Committee said in {dated} that costs had doubled.")
    assert found == {(_PAC, "asserted", "")}


def test_a_report_is_dated_by_the_sentence_that_goes_on_with_it() -> None:
    """ "Published last month, it concluded" is said of the report, not of whoever was named last."""
    lead = "The Justice Committee had before it a report by the Elmland Audit Office on HMP Elmfield."
    text = f"{lead} Published in May 2018, it found waste."
    dated = [claim for claim in claims(text) if claim.predicate == "PUBLISHED" and claim.span.start_min > date.min]
    assert {(claim.subject.name, claim.span.start_min) for claim in dated} == {
        ("Elmland Audit Office", date(2018, 5, 1))
    }
    assert not [claim for claim in claims(text) if claim.subject.name == "Justice Committee"]


@pytest.mark.parametrize(
    "sentence",
    [
        "MPs on the Public Accounts Committee said that costs had doubled, in a report on HMP Elmfield.",
        "The Public Accounts Committee, in a report on HMP Elmfield, warned that costs had doubled.",
    ],
)
def test_a_report_behind_a_comma_is_that_of_who_says_so(sentence: str) -> None:
    """What is said "in a report" told apart is said by its publisher, not by the subject of what is said."""
    assert _reports(sentence) == {(_PAC, "asserted", "HMP Elmfield")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The National Audit Office published on Tuesday its report on HMP Elmfield.",
        "The National Audit Office published a report about what went wrong at HMP Elmfield.",
        "What went wrong at HMP Elmfield is set out in a report by the National Audit Office.",
    ],
)
def test_a_report_is_told_over_its_day_and_about_what_befell(sentence: str) -> None:
    """A day may stand between a verb and the report; what happened at a place is what the report is about."""
    assert _reports(sentence) == {("National Audit Office", "asserted", "HMP Elmfield")}


def test_a_committee_reports_on_no_service_that_is_only_touched_upon_later() -> None:
    """What a body that visits no services reports on is not the one service that the text names in passing below."""
    text = (
        f"Ministers rushed it, the {_PAC} says in a report issued today. Much was spent.\n\n"
        "Quillon Ltd failed in the week in which HMP Elmfield closed."
    )
    assert _reports(text) == {(_PAC, "asserted", "")}


def test_an_annual_report_is_on_no_service_that_it_does_not_name() -> None:
    """What a body reports on every year is all that it saw, not the service that was spoken of last."""
    text = "Quillon Ltd runs Fairholme School. In its annual report Ofsted wrote of concerns over staffing."
    assert _reports(text) == {("Ofsted", "asserted", "")}
