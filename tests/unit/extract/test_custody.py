"""What reports on custody tell besides: colleges that teach there, arms of firms, contracts under which work began."""

import pytest

from tests.unit.extract.reading import commissioned, facts, offices, only, put


@pytest.mark.parametrize(
    "text",
    [
        "Elm College won the contract for prison education in Kent from the Skills Funding Agency.",
        "Elm College provides classes. It was awarded the contract for prison education by the Skills Funding Agency.",
    ],
)
def test_a_college_may_hold_a_contract(text: str) -> None:
    """A college that wins, provides or is given work is whoever has it, not what is run."""
    assert commissioned(text) == {("Skills Funding Agency", "Elm College", "asserted")}


def test_a_contract_under_which_work_began_goes_on() -> None:
    """Who took something over under a contract holds that still, unlike who ran something under one."""
    words = "HMP Elmfield under a contract signed with the Ministry of Justice."
    assert commissioned(f"Quillon Ltd took over {words}") == {("Ministry of Justice", "Quillon Ltd", "asserted")}
    assert commissioned(f"Quillon Ltd ran {words}") == {("Ministry of Justice", "Quillon Ltd", "ended")}


def test_an_arm_is_of_the_firm_that_it_is_called_by() -> None:
    """A subsidiary that begins with the name of a firm of the text is that one's."""
    found = facts("Last July Quillon was fined. A subsidiary, Quillon Tagging, was fined too.")
    assert ("Quillon", "OWNS", "Quillon Tagging") in found


@pytest.mark.parametrize(
    "title", ["Executive Director of Offender Learning", "managing director of custodial services"]
)
def test_executives_of_a_part_are_of_the_firm_spoken_of(title: str) -> None:
    """What part of a firm a managing or executive director leads makes no difference to whose they are."""
    assert offices(f"Quillon Ltd is big. Ann Lee, {title}, said so.") == {("Ann Lee", "HELD_OFFICE", "Quillon Ltd")}


def test_what_is_named_once_and_later_was_not_audited() -> None:
    """An auditor's report without a subject is not about the one service that the text names in passing."""
    text = "A report by the National Audit Office followed. Quillon Ltd bid for the work. Elm Leisure Centre is near."
    assert not put(text, "INSPECTED")
    assert not put(text, "ABOUT")


@pytest.mark.parametrize("words", ["Our regional officer, Ann Lee,", "Its former director, Ann Lee,"])
def test_an_office_of_whom_nothing_tells_is_of_nobody(words: str) -> None:
    """ "Our" of a writer whom the text does not name, and "its" that leads nowhere, give an office to nobody else."""
    assert not offices(f"{words} wrote in May. Quillon Union and Tarn Union met. {words} did not.")


def test_a_party_is_no_person() -> None:
    """The party before a member who chairs a committee is not a person of that name."""
    text = "Kit Elm, the Tory MP who chairs the justice committee, said so."
    assert offices(text) == {("Kit Elm", "HELD_OFFICE", "justice committee")}


def test_who_inspected_may_stand_behind_when() -> None:
    """ "By" over a date leads to the inspectorate."""
    text = "HMP Elmfield is old. An inspection a year ago by HM Inspectorate of Prisons found rats."
    assert ("HM Inspectorate of Prisons", "INSPECTED", "HMP Elmfield") in facts(text)


def test_may_is_a_family_name_behind_a_given_one() -> None:
    """A month's name that is a family's belongs to the person, and a month behind another does not."""
    assert offices("Home Secretary Theresa May said so in May 2012. HMP Elm is full.") == {
        ("Theresa May", "HELD_OFFICE", "Home Office")
    }
    assert ("Ann Lee", "HELD_OFFICE", "Elm Ltd") in facts("Ann Lee became chair of Elm Ltd in April. May was busy.")


def test_a_title_that_ends_a_sentence_is_of_whom_the_next_one_names() -> None:
    """Papers name a minister in the sentence behind the one that gives the title."""
    text = "HMP Elm in Kent is to close, the justice secretary has announced. {} said it was old."
    assert offices(text.format("Ann Lee")) == {("Ann Lee", "HELD_OFFICE", "Ministry of Justice")}
    assert not offices(text.format("Ann Lee, a prisoner,"))


def test_what_is_its_only_one_is_run_by_another() -> None:
    """ "It is now its only such centre" leads to the firm spoken of, not to the centre."""
    text = "Quillon Ltd is big. Tarnhill is now its only such centre."
    assert put(text, "RUNS") == {("Quillon Ltd", "Tarnhill", "asserted")}


def test_a_report_may_be_told_by_whose_it_is() -> None:
    """ "Whose report" leads back to its publisher."""
    found = put("HMP Elm was examined by the Justice Committee, whose report was published on 3 May.", "PUBLISHED")
    assert {one for one, _, _ in found} == {"Justice Committee"}


@pytest.mark.parametrize("words", ["Last week a report by Ofsted said", "On 13 June a report by Ofsted found"])
def test_a_day_before_a_report_that_says_something_is_its_own(words: str) -> None:
    """What a report said on a day it said when it came out."""
    claim = only(f"{words} HMP Elm was dirty.", "PUBLISHED")
    assert (claim.span.start_min.year, claim.span.start_min.month) == (2020, 6)


def test_the_deal_with_a_buyer_is_of_who_was_told_to_run_it() -> None:
    """ "The contract with the ministry" behind who runs something is theirs, and nobody's where no one was told."""
    told = "The contract with the Ministry of Justice is worth £25 million."
    assert commissioned(f"Quillon Ltd runs HMP Elm. {told}") == {("Ministry of Justice", "Quillon Ltd", "asserted")}
    assert not commissioned(f"HMP Elm is full. {told}")


def test_a_contract_is_dated_by_the_clause_on_its_signing() -> None:
    """When a contract under which something is run was signed is when it was given."""
    text = "HMP Elm is run by Quillon Ltd under a contract that the Ministry of Justice signed in 2006."
    claim = only(text, "COMMISSIONED")
    assert (claim.span.start_min.year, claim.span.start_max.year) == (2006, 2006)


def test_ever_since_may_stand_before_who_does_it() -> None:
    """ "Opened in 2005 and has been managed ever since by" dates who manages it."""
    claim = only("HMP Elm opened in 2005 and has been managed ever since by Quillon Ltd.", "RUNS")
    assert (claim.span.start_min.year, claim.span.start_max.year) == (2005, 2005)


def test_a_firm_may_be_named_for_custody_and_more() -> None:
    """ "And" between words for guarding people stands within the name of a firm's part."""
    text = "Ann Lee, managing director of Quillon Custodial and Detention Services, said so."
    assert offices(text) == {("Ann Lee", "HELD_OFFICE", "Quillon Custodial and Detention Services")}


def test_who_manages_a_contract_runs_nothing() -> None:
    """A ministry's management of its contract with a firm is no running of the service."""
    text = "It tells of the Home Office's management of its contract with Quillon Ltd to run Elm House removal centre."
    assert {one for one, _, _ in put(text, "RUNS")} == {"Quillon Ltd"}


@pytest.mark.parametrize(
    ("did", "status"),
    [("signed", "asserted"), ("extended", "asserted"), ("is to end", "asserted"), ("cancelled", "ended")],
)
def test_what_is_done_under_a_contract_tells_who_holds_it(did: str, status: str) -> None:
    """ "The contract under which Acme runs Bolt" is Acme's, whoever signs or ends it."""
    text = f"The Home Office {did} the contract under which Quillon Ltd runs HMP Elmfield."
    assert commissioned(text) == {("Home Office", "Quillon Ltd", status)}
