"""Reports that a relative clause, an aside or a title tells of are read like others, and each of several on its own."""

from datetime import date

import pytest

from tests.unit.extract.reading import claims, facts, only


def _published(text: str) -> set[tuple[str, str]]:
    """Return publisher and subject of each report, whose subject is empty where none is told."""
    found = claims(text)
    about = {claim.subject.name: claim.object.name for claim in found if claim.predicate == "ABOUT"}
    by = (claim for claim in found if claim.predicate == "PUBLISHED")
    return {(claim.subject.name, about.get(claim.object.name, "")) for claim in by}


_PRISONS, _JAIL = "HM Inspectorate of Prisons", "HMP Elmfield"


@pytest.mark.parametrize(
    ("sentence", "publisher", "subject"),
    [
        ("The report which HM Inspectorate of Prisons published yesterday on HMP Elmfield is out.", _PRISONS, _JAIL),
        ("So says the report on HMP Elmfield that HM Inspectorate of Prisons publishes today.", _PRISONS, _JAIL),
        ("A report was published today on HMP Elmfield by HM Inspectorate of Prisons.", _PRISONS, _JAIL),
        ("HM Inspectorate of Prisons's report, published today, on life at HMP Elmfield is harsh.", _PRISONS, _JAIL),
        ("The HMCIP report that is out now on HMP Elmfield is harsh.", "HMCIP", _JAIL),
        ("The report is by HM Inspectorate of Prisons and looks at HMP Elmfield.", _PRISONS, _JAIL),
        (
            "The Elmland Committee, in a report out today, accuses Quillon Ltd of lying.",
            "Elmland Committee",
            "Quillon Ltd",
        ),
        (
            "MPs on the Elmland Committee have said in a report that Quillon Ltd overcharged.",
            "Elmland Committee",
            "Quillon Ltd",
        ),
        (
            '"Unlocked", a study of Quillon Ltd by the University of Elmshire, appeared.',
            "University of Elmshire",
            "Quillon Ltd",
        ),
        ("HMP Elmfield is unsafe, says HM Inspectorate of Prisons in a report out today.", _PRISONS, _JAIL),
        ("HMP Elmfield is unsafe. So says HM Inspectorate of Prisons in a report.", _PRISONS, _JAIL),
        ("HMP Elmfield is full. That is the verdict of HM Inspectorate of Prisons in a report.", _PRISONS, _JAIL),
        ("HM Inspectorate of Prisons saw HMP Elmfield. Its report is on the body's website.", _PRISONS, _JAIL),
        ("Ofsted put out its letter on Quillon Academies Trust.", "Ofsted", "Quillon Academies Trust"),
        ("HM Inspectorate of Prisons published its findings on HMP Elmfield today.", _PRISONS, _JAIL),
        ("Unison has put its questions in a letter to the minister.", "Unison", ""),
        ("Ann Tarn, the union's president, put out a statement on Quillon Ltd.", "Ann Tarn", "Quillon Ltd"),
        ("A serious case review of Elm Court by the Elmshire Care Board came out.", "Elmshire Care Board", "Elm Court"),
        ("The review of Elm Court, ordered by its owner, was written by Ann Tarn.", "Ann Tarn", "Elm Court"),
    ],
)
def test_who_issued_a_report_is_read_wherever_it_is_told(sentence: str, publisher: str, subject: str) -> None:
    """Behind "which" and "that", in an aside, behind a title and behind "is by" stands who published it."""
    assert _published(sentence) == {(publisher, subject)}


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("The Elmland Committee today publishes a report on Quillon Ltd.", date(2020, 6, 15), date(2020, 6, 15)),
        ("On Friday the Elmland Committee brought out a report on Quillon Ltd.", date(2020, 6, 12), date(2020, 6, 12)),
        ("A report by the Elmland Committee on Quillon Ltd followed in May.", date(2020, 5, 1), date(2020, 5, 31)),
        ("In May the Elmland Committee's report on Quillon Ltd called it slow.", date(2020, 5, 1), date(2020, 5, 31)),
        ("The Elmland Committee's report on Quillon Ltd (May 2018) was harsh.", date(2018, 5, 1), date(2018, 5, 31)),
    ],
)
def test_a_report_came_out_when_it_was_issued_or_said_something(sentence: str, first: date, last: date) -> None:
    """The date of the verb by which a report is issued, follows or says something is that of its publication."""
    span = only(sentence, "PUBLISHED").span
    assert (span.start_min, span.start_max) == (first, last)


def test_a_report_on_one_by_both_its_names_is_on_one() -> None:
    """ "Kent and Surrey Community Rehabilitation Company, or KeSu," is one company, and the report is on it once."""
    name = "Kent and Surrey Community Rehabilitation Company"
    found = facts(f"A report by HM Inspectorate of Probation rates {name}, or KeSu, poor. KeSu is run by Quillon Ltd.")
    assert {("HM Inspectorate of Probation", "INSPECTED", name), ("Quillon Ltd", "RUNS", name)} <= found
    assert ("HM Inspectorate of Probation", "PUBLISHED", f"HM Inspectorate of Probation report on {name}") in found


def test_of_several_reports_each_is_about_one_thing() -> None:
    """Reports on two things are two reports, each with its own subject."""
    found = _published("HM Inspectorate of Prisons has published reports on HMP Elmfield and HMP Ashby.")
    assert found == {(_PRISONS, "HMP Elmfield"), (_PRISONS, "HMP Ashby")}


@pytest.mark.parametrize(
    "sentence",
    ["Quillon sent Tarn Ltd a letter of intent.", "The letter on the table was Quillon's.", "Ofsted has had letters."],
)
def test_a_letter_without_author_and_subject_is_no_report(sentence: str) -> None:
    """Letters of intent, and those of which nobody is told to be the author, are no publications."""
    assert _published(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "So says the report on HMP Elmfield that Ofsted published on 3 May 2019.",
        "3 May 2019 saw the publication of Ofsted's report on HMP Elmfield.",
    ],
)
def test_the_date_of_issue_is_that_of_its_verb(sentence: str) -> None:
    """A report came out on the day told of the verb that publishes it, or that sees its publication."""
    claim = only(sentence, "PUBLISHED")
    assert str(claim.span.start_min) == "2019-05-03"


def test_a_report_that_is_due_is_planned() -> None:
    """A report of which "due" is said has not come out yet."""
    assert only("Ofsted's report on HMP Elmfield, due in December, is long.", "PUBLISHED").status == "planned"


@pytest.mark.parametrize("pronoun", ["Her", "The"])
def test_the_report_of_who_looked_into_something_is_on_that(pronoun: str) -> None:
    """Behind an inspection "her report" is that of the inspector, and on what was inspected."""
    text = f"The Auditor-General examined the Quillon Water contract. {pronoun} report came out on 12 March."
    assert _published(text) == {("Auditor-General", "Quillon Water")}


@pytest.mark.parametrize(
    ("sentence", "report", "publisher"),
    [
        ("The Tarn Trust published Locked Away, a study of HMP Elmfield.", "Locked Away", "Tarn Trust"),
        ("Ofsted issued Left Behind, its report on HMP Elmfield, in June.", "Left Behind", "Ofsted"),
    ],
)
def test_a_title_is_told_before_what_it_is_of(sentence: str, report: str, publisher: str) -> None:
    """What is published and then called a study or report is a report by its title."""
    assert {(publisher, "PUBLISHED", report), (report, "ABOUT", "HMP Elmfield")} <= facts(sentence)


def test_a_performance_audit_is_a_report() -> None:
    """A performance audit is what an audit office publishes, though a performance report is anybody's."""
    text = "The Elmland Audit Office tabled its performance audit of HMP Elmfield."
    assert _published(text) == {("Elmland Audit Office", "HMP Elmfield")}


def test_who_reports_on_the_running_of_a_service_does_not_run_it() -> None:
    """ "A report into the running of a prison by the Ombudsman" is by the Ombudsman, not the running."""
    text = "A report into the running of HMP Elmfield by the Prisons Ombudsman is out."
    assert ("Prisons Ombudsman", "RUNS", "HMP Elmfield") not in facts(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Elmland Audit Office counted 40 cells in its report on HMP Elmfield.", _JAIL),
        (
            "The Elmland Public Accounts Committee put the bill at £60m in a report on HMP Elmfield published in May.",
            _JAIL,
        ),
        ("The Elmland Audit Office found that Quillon Ltd had overcharged. Its report came out in May.", "Quillon Ltd"),
    ],
)
def test_who_inquires_publishes_whatever_it_does_in_a_report(text: str, subject: str) -> None:
    """An audit office that counts or puts a cost "in a report" published it, and its report is on what it looked into."""
    assert {told for _, told in _published(text)} == {subject}
