"""Who inspects: bodies by their office, their people and their chiefs, watchdogs without a name, and who only tells its view."""

import pytest

from tests.unit.extract.inspecting import CQC, HOME, OFSTED, PRISONS, inspected
from tests.unit.extract.reading import claims, facts


@pytest.mark.parametrize(
    "sentence",
    [
        "Police found drugs at Fairholme Lodge.",
        "Residents found Fairholme Lodge cold.",
        "A tribunal found that Quillon Care had sacked her.",
        "The minister inspected a guard of honour at Fairholme Lodge.",
        "Tarn LLP audited Quillon Care's accounts.",
        "The company reviewed Fairholme Lodge.",
        "We found Fairholme Lodge on the map.",
        "The school report said Alice could do better.",
    ],
)
def test_who_inspects_nothing_found_no_more_than_that(sentence: str) -> None:
    """Police, residents, courts, ministers and firms that find or visit something do not inspect it."""
    assert inspected(HOME + sentence) == set()


def test_who_holds_the_office_speaks_for_the_inspectorate() -> None:
    """What a chief inspector found, and "we" in the chief's words, is the inspectorate's finding."""
    text = "Peter Marlow, HM Chief Inspector of Prisons, spoke of HMP Elmfield. He found filth there."
    assert (PRISONS, "INSPECTED", "HMP Elmfield") in facts(text)
    text = 'Peter Marlow, HM Chief Inspector of Prisons, said: "Our last inspection of HMP Elmfield was in 2016."'
    assert (PRISONS, "INSPECTED", "HMP Elmfield") in facts(text)


@pytest.mark.parametrize("verb", ["should inspect", "could examine", "might rate", "must now inspect"])
def test_what_an_inspectorate_should_or_may_do_is_no_inspection(verb: str) -> None:
    """What somebody wants to be inspected was not inspected."""
    assert not [claim for claim in claims(f"Ofsted {verb} Fairholme School.") if claim.predicate == "INSPECTED"]


def test_what_an_audit_office_finds_is_not_of_the_service_that_was_mentioned_before() -> None:
    """An audit office looks at accounts: what its finding does not name is only what the whole document is about."""
    lead = "Trains are late. Buses are late. Roads are full. "
    text = "HMP Elmfield closed. HMP Ashby is open. The National Audit Office found waste. An audit showed errors."
    assert not inspected(lead + text)


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The state auditor found that Fairholme School was understaffed.", "State Auditor"),
        ("The Elmland State Auditor's Office reviewed Fairholme School.", "Elmland State Auditor's Office"),
        ("An audit by the Legislative Auditor covered Fairholme School.", "Legislative Auditor"),
        ("The Office of Inspector General inspected Fairholme School.", "Office of Inspector General"),
        (
            "The Office of the Inspector of Custodial Services inspected Fairholme School.",
            "Office of the Inspector of Custodial Services",
        ),
        ("Schools Inspectorate Wales graded Fairholme School 'weak'.", "Schools Inspectorate Wales"),
        ("The Office of Road and Water audited Fairholme School.", "Office of Road and Water"),
    ],
)
def test_auditors_and_inspectors_go_by_their_office(sentence: str, body: str) -> None:
    """An auditor of a state, an inspector general or an inspectorate of a country is named by the office."""
    assert {(by, what) for by, _, what in inspected(sentence)} == {(body, "Fairholme School")}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("In the view of the Elmshire Ombudsman, Fairholme School was at fault.", "Elmshire Ombudsman"),
        ("Fairholme School has improved, in Ofsted's judgment.", OFSTED),
        ("Fairholme School drew criticism from Ofsted inspectors.", OFSTED),
        ("Ofsted's verdict on Fairholme School was damning.", OFSTED),
        ("What Ofsted saw at Fairholme School in May made it act.", OFSTED),
        ("Fairholme School was labelled weak by Ofsted.", OFSTED),
        ("Fairholme School came in for a mauling from Ofsted last year.", OFSTED),
        ("At Fairholme School, Ofsted's team was impressed by the teaching.", OFSTED),
        ("Ofsted inspectors were troubled by what they saw at Fairholme School.", OFSTED),
        ("Ofsted sent its inspectors into Fairholme School in May.", OFSTED),
    ],
)
def test_what_inspectors_think_of_a_place_tells_that_they_looked(sentence: str, body: str) -> None:
    """An opinion, praise, blame and what moved them are told of who inspected the place."""
    assert inspected(sentence) == {(body, "asserted", "Fairholme School")}


@pytest.mark.parametrize(
    "sentence",
    [
        "In the view of parents, Fairholme School was at fault.",
        "Fairholme School drew criticism from parents.",
        "Parents were troubled by what they saw at Fairholme School.",
        "In Ofsted's view, Fairholme School should close.",
    ],
)
def test_what_others_think_is_no_inspection(sentence: str) -> None:
    """Parents do not inspect, and what ought to be was not found."""
    assert not inspected(sentence)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The health watchdog rated Fairholme Lodge poor. The Care Quality Commission spoke of filth.", CQC),
        ("Fairholme School was rated poor by the schools watchdog. Ofsted told the Elmland Audit Office.", OFSTED),
        (
            "The spending watchdog audited Fairholme School. Ofsted told the Elmland Audit Office.",
            "Elmland Audit Office",
        ),
    ],
)
def test_a_watchdog_may_be_told_before_its_name(text: str, body: str) -> None:
    """ "The health watchdog" is the one body of the text that watches over health, though its name comes later."""
    assert {by for by, _, what in inspected(text) if what.startswith("Fairholme")} == {body}


def test_inspectors_from_two_bodies_inspect_for_both() -> None:
    """ "Inspectors from Ofsted and Estyn" are those of both, not of the one that the text names most."""
    text = "Inspectors from Ofsted and Estyn visited Fairholme School."
    assert {by for by, _, _ in inspected(text)} == {"Ofsted", "Estyn"}


def test_an_investigation_into_what_somebody_does_is_one_into_them() -> None:
    """ "An investigation into Quillon's billing" is one into Quillon."""
    text = "The Serious Fraud Office has opened an investigation into Quillon Ltd's billing."
    assert inspected(text) == {("Serious Fraud Office", "asserted", "Quillon Ltd")}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The Elmland Regulator has begun an inquiry into why Quillon Ltd paid £9m.", "Elmland Regulator"),
        ("The complaints commissioner is investigating Quillon Ltd.", "complaints commissioner"),
        ("The Ombudsman cleared Quillon Ltd of fraud.", "Ombudsman"),
    ],
)
def test_what_watchers_look_into_is_told_in_many_ways(sentence: str, body: str) -> None:
    """Why somebody did something, commissioners in small letters, and who was cleared tell of an inspection too."""
    assert inspected(sentence) == {(body, "asserted", "Quillon Ltd")}


def test_who_acts_after_a_visit_made_it() -> None:
    """A watchdog that acts "after a check" checked what the text is about."""
    text = "Fairholme Lodge, a care home, shut. The Care Quality Commission acted after a surprise check exposed filth."
    assert inspected(text) == {(CQC, "asserted", "Fairholme Lodge")}


def test_an_inspector_abroad_is_not_the_british_one() -> None:
    """The chief inspector of prisons of a text on another country is called as it is there."""
    text = (
        "The Chief Inspector of Prisons visited Fairholme Prison in Ireland. Dublin, the Dáil and the Irish Times wept."
    )
    assert {by for by, _, _ in inspected(text)} == {"Chief Inspector of Prisons"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tarn Scotland's inspectors were impressed by what they saw at Fairholme Nursery.",
        "Inspectors from Tarn Scotland visited Fairholme Nursery.",
        "Tarn Scotland's audit of Fairholme Nursery found gaps.",
    ],
)
def test_whoever_has_inspectors_inspects(sentence: str) -> None:
    """A body that sends inspectors or auditors inspects, whatever its name is."""
    text = sentence.replace("Tarn Scotland", "Education Scotland")
    assert {(by, what) for by, _, what in inspected(text)} == {("Education Scotland", "Fairholme Nursery")}


def test_an_ombudsman_stands_before_a_name() -> None:
    """ "Tram Ombudsman Ann Lee" is a body and who holds it; "Tram Ombudsman Service" is one body."""
    assert ("Quill Lee", "HELD_OFFICE", "Tram Ombudsman") in facts("Tram Ombudsman Quill Lee spoke.")
    text = "The Tram Ombudsman Service found that Quillon Ltd overcharged."
    assert inspected(text) == {("Tram Ombudsman Service", "asserted", "Quillon Ltd")}


def test_a_sale_that_is_cleared_is_no_inspection() -> None:
    """Who is cleared of something was looked into; a sale that is cleared is only allowed."""
    assert not inspected("The Competition Commission cleared the sale of Quillon Ltd.")
    assert not inspected("The Care Quality Commission cited Quillon Ltd as an example.")
    assert inspected("The Care Quality Commission cited Fairholme Lodge for neglect.")
