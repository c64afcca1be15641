"""Who inspected what is read from verbs, nouns and ratings, also where it was named before, with the day of the visit."""

from datetime import date

import pytest

from graph.span import Span
from tests.unit.extract.inspecting import CQC, HOME, OFSTED, PRISONS, inspected
from tests.unit.extract.reading import claims, facts, only


@pytest.mark.parametrize(
    ("sentence", "body", "service"),
    [
        ("The Care Quality Commission visited Fairholme Lodge in May.", CQC, "Fairholme Lodge"),
        ("Inspectors from the Care Quality Commission visited Fairholme Lodge.", CQC, "Fairholme Lodge"),
        ("Fairholme Lodge was found to be inadequate by the Care Quality Commission.", CQC, "Fairholme Lodge"),
        ("Fairholme Lodge, rated inadequate by the Care Quality Commission, grew.", CQC, "Fairholme Lodge"),
        ("Ofsted inspectors rated Fairholme School good.", OFSTED, "Fairholme School"),
        ("In May the team from Ofsted went to Fairholme School.", OFSTED, "Fairholme School"),
        ("Ofsted inspectors went into Fairholme School.", OFSTED, "Fairholme School"),
        ("Ofsted's inspectors called at Fairholme School on 3 May.", OFSTED, "Fairholme School"),
        ("The Committee on Health looked into Fairholme School in 2015.", "Committee on Health", "Fairholme School"),
        ("The Ombudsman found that Fairholme School had failed.", "Ombudsman", "Fairholme School"),
        ("The Competition Authority opened an inquiry into Quillon Ltd.", "Competition Authority", "Quillon Ltd"),
        ("The objective of the audit by the ANAO was to assess how Quillon Ltd works.", "ANAO", "Quillon Ltd"),
        (
            "For this second audit, as the ANAO put it, the aim was to assess how Quillon Ltd works.",
            "ANAO",
            "Quillon Ltd",
        ),
        ("Ofsted found that pupils at Fairholme School were unsafe.", OFSTED, "Fairholme School"),
        ("Ofsted found Elmshire County Council at fault.", OFSTED, "Elmshire County Council"),
        ("Ofsted gave Fairholme School an overall rating of good.", OFSTED, "Fairholme School"),
        ("Fairholme School got an overall rating of good from Ofsted.", OFSTED, "Fairholme School"),
        ("Ofsted downgraded Fairholme School from good to inadequate.", OFSTED, "Fairholme School"),
        ("Fairholme School was put into special measures by Ofsted.", OFSTED, "Fairholme School"),
        ("Ofsted placed Fairholme School in special measures.", OFSTED, "Fairholme School"),
        ("An Ofsted inspection of Fairholme School was critical.", OFSTED, "Fairholme School"),
        ("Fairholme School failed an inspection by Ofsted.", OFSTED, "Fairholme School"),
        ("Ofsted carried out an inspection of Fairholme School.", OFSTED, "Fairholme School"),
        ("Fairholme School was told to improve by Ofsted after a visit.", OFSTED, "Fairholme School"),
        ("Fairholme School has been ordered to close following an inspection by Ofsted.", OFSTED, "Fairholme School"),
        ("The Chief Inspector of Prisons issued an Urgent Notification for HMP Elmfield.", PRISONS, "HMP Elmfield"),
        (
            "The Inspector of Transport Services found Elmfield Bus Network wanting.",
            "Inspector of Transport Services",
            "",
        ),
        ("The Elmland Audit Office examined the contract with Quillon Ltd.", "Elmland Audit Office", "Quillon Ltd"),
        ("The Prisons Ombudsman investigated HMP Elmfield.", "Prisons Ombudsman", "HMP Elmfield"),
        ("The Public Accounts Committee is investigating Quillon Ltd.", "Public Accounts Committee", "Quillon Ltd"),
        (
            "Quillon Ltd is the subject of an audit which the Elmland Audit Office began.",
            "Elmland Audit Office",
            "Quillon Ltd",
        ),
        (
            "The Elmland Audit Office produced a string of reports on HMP Elmfield.",
            "Elmland Audit Office",
            "HMP Elmfield",
        ),
        ("The auditor general judged HMP Elmfield not effective.", "Auditor General", "HMP Elmfield"),
        ("HMI Prisons will inspect HMP Elmfield.", "HMI Prisons", "HMP Elmfield"),
        ("The audit of Quillon Ltd by the Elmland Audit Office began.", "Elmland Audit Office", "Quillon Ltd"),
    ],
)
def test_a_body_that_inspects_inspected_what_it_visited_rated_or_found(sentence: str, body: str, service: str) -> None:
    """Inspectorates, auditors, ombudsmen and committees inspect by visits, findings and ratings, by verb and by noun."""
    found = {(subject, object_) for subject, _, object_ in inspected(sentence)}
    assert (body, service) in found or (not service and {subject for subject, _ in found} == {body})


@pytest.mark.parametrize(
    "sentence",
    [
        "The home was last inspected in May 2016.",
        "It was given a 'requires improvement' rating in May.",
        "It has been criticised by inspectors.",
        "Inspectors returned in June.",
        "Inspectors said Fairholme Lodge was dirty.",
        "An inspection in May found staff were rude.",
        "Following an inspection by the CQC, the home was told to improve.",
        "During a visit on 3 March, inspectors saw dirty rooms.",
        "The CQC's verdict was 'inadequate'.",
        "The regulator rated the home inadequate in four areas.",
        "The watchdog has put it in special measures.",
        "The home now has an overall rating of good.",
        "Inspectors awarded Fairholme Lodge the top grade, outstanding.",
        "Ten homes were inspected by the CQC, including Fairholme Lodge.",
        "CQC inspectors who visited Fairholme Lodge in May were pleased.",
    ],
)
def test_the_home_spoken_of_is_the_one_inspected(sentence: str) -> None:
    """The inspectorate and the service that were named before are meant by "inspectors", "the home" and "it"."""
    assert inspected(HOME + sentence) == {(CQC, "asserted", "Fairholme Lodge")}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Home Office reviewed the bid by Quillon Ltd.",
        "The Home Office visited HMP Elmfield.",
        "If Ofsted inspected Fairholme School, it would fail.",
        "Unions called for an inspection of HMP Elmfield by HM Inspectorate of Prisons.",
        "Moody's cut Quillon Ltd's credit rating, which Ofsted said was good.",
        "Quillon Ltd found HMP Elmfield full.",
        "Ofsted said Fairholme School was told of its plans.",
        "Ofsted found Fairholme School's response unsatisfactory.",
        "Ofsted found the plans of Fairholme School weak.",
        "Fairholme School is full. Ofsted's inspectors said what we found.",
        "Ofsted inspectors went to see whether Fairholme School was clean.",
        "Ofsted inspectors went on to Elmfield.",
        "Quillon Ltd passed a fire inspection at HMP Elmfield.",
        "Nobody said that Ofsted had inspected Fairholme School.",
    ],
)
def test_what_is_no_inspection_is_not_claimed(sentence: str) -> None:
    """A ministry's visit, a credit rating, what is only asked for or supposed, are no inspections."""
    assert inspected(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ofsted will inspect Fairholme School next week.", "planned"),
        ("Ofsted will next week start inspecting Fairholme School.", "planned"),
        ("Ofsted is due to inspect Fairholme School.", "planned"),
        ("Ofsted has never inspected Fairholme School.", "denied"),
        ("Fairholme School was the first school to be rated good by Ofsted.", "asserted"),
    ],
)
def test_an_inspection_to_come_is_planned(sentence: str, status: str) -> None:
    """Tense and negation tell inspections that are to come, or did not take place; being the first to be rated happened."""
    assert inspected(sentence) == {(OFSTED, status, "Fairholme School")}


def test_the_rating_is_kept() -> None:
    """The rating is a qualifier, as it is written; of "from A to B" it is the second."""
    text = "The Care Quality Commission rated Fairholme Lodge ‘Requires improvement’ overall."
    assert dict(only(text, "INSPECTED").qualifiers) == {"rating": "Requires improvement"}
    text = "Ofsted downgraded Fairholme School from good to inadequate."
    assert dict(only(text, "INSPECTED").qualifiers) == {"rating": "inadequate"}


@pytest.mark.parametrize(
    ("sentence", "span"),
    [
        (
            "An unannounced inspection of HMP Elmfield by HM Inspectorate of Prisons took place from 4 to 15 May 2018.",
            Span.event(date(2018, 5, 4), date(2018, 5, 15)),
        ),
        (
            "HM Inspectorate of Prisons found HMP Elmfield unsafe, a report published on 3 March 2018 says.",
            Span.event(date.min, date(2018, 9, 20)),
        ),
        (
            "Last week's HM Inspectorate of Prisons report on HMP Elmfield is bleak.",
            Span.event(date.min, date(2018, 9, 16)),
        ),
    ],
)
def test_an_inspection_is_dated_by_its_fieldwork(sentence: str, span: Span) -> None:
    """The days of the visit are its days; the day of a report's publication is not, and only the latest that it can have."""
    found = [claim.span for claim in claims(sentence, "2018-09-20") if claim.predicate == "INSPECTED"]
    latest = [each.start_max for each in found]
    assert span.start_max in latest
    assert span.start_min in {each.start_min for each in found} | {date(2018, 9, 20)}


def test_a_whole_inspection_text_is_of_the_service_that_its_heading_names() -> None:
    """ "We", "our inspection", "the service" and the fieldwork are those of the inspectorate and of the service named once."""
    text = (
        "Fairholme Lodge: inspection report\n\nOverall rating: Inadequate\n\n"
        "Our inspection took place on 3 and 4 March 2018 and was unannounced. "
        "We found that people were not safe.\n\nThe Care Quality Commission will inspect it again within six months."
    )
    found = [claim for claim in claims(text, "2018-05-02") if claim.predicate == "INSPECTED"]
    assert {(claim.subject.name, claim.object.name) for claim in found} == {(CQC, "Fairholme Lodge")}
    assert {claim.status for claim in found} == {"asserted", "planned"}
    assert date(2018, 3, 3) in {claim.span.start_min for claim in found}
    assert "Inadequate" in {dict(claim.qualifiers).get("rating") for claim in found}


def test_the_service_of_the_text_is_meant_unless_another_was_spoken_of_since() -> None:
    """ "Inspectors found" is of the heading's service, far behind it of the one that is spoken of there."""
    near = "HMP Elmfield is full. Quillon Ltd runs HMP Ashby. Inspectors of HM Inspectorate of Prisons found filth."
    assert inspected(near) == {(PRISONS, "asserted", "HMP Elmfield")}
    between = " ".join(f"HMP Ashby has {count} cells, said Quillon Ltd." for count in range(20, 30))
    far = f"HMP Elmfield is full. {between} HM Inspectorate of Prisons inspectors found filth."
    assert inspected(far) == {(PRISONS, "asserted", "HMP Ashby")}


def test_a_list_of_services_with_their_places_comes_apart() -> None:
    """Each of "Elm House in Leeds, Oak Lodge in York and Fairholme Care Home in Durham" was rated."""
    text = "Elm House in Leeds, Oak Lodge in York and Fairholme Care Home in Durham were all rated good by Ofsted."
    rated = {claim.object.name for claim in claims(text) if claim.predicate == "INSPECTED"}
    assert rated == {"Elm House", "Oak Lodge", "Fairholme Care Home"}


def test_a_common_adjective_is_a_rating_only_where_something_is_rated() -> None:
    """ "Procedures were poor" rates nothing, "judged poor" does."""
    assert not only("Ofsted inspectors found that procedures at Elm House were poor.", "INSPECTED").qualifiers
    rated = only("Elm House was judged poor by Ofsted.", "INSPECTED")
    assert dict(rated.qualifiers) == {"rating": "poor"}


def test_an_inspection_elsewhere_is_not_of_the_service_spoken_of() -> None:
    """ "The inspection in Elmshire" is told by its place, not by what was spoken of."""
    text = "Ofsted rated Fairholme School good. The inspection in Yorkshire begins in May."
    assert inspected(text) == {("Ofsted", "asserted", "Fairholme School")}


def test_who_fared_somehow_in_an_inspection_was_inspected() -> None:
    """ "Failed nine standards in an audit by" tells who was audited."""
    text = "Fairholme School failed nine standards in an inspection by Ofsted."
    assert inspected(text) == {("Ofsted", "asserted", "Fairholme School")}


@pytest.mark.parametrize("marked", ["'weak'", "‘weak’", "“weak”", '"weak"', "weak"])
def test_quotation_marks_around_a_rating_hide_nothing(marked: str) -> None:
    """A rating in marks of any kind is the same rating, and its verb's object is found."""
    found = only(f"Fairholme School was graded {marked} by Ofsted.", "INSPECTED")
    assert dict(found.qualifiers) == {"rating": "weak"}


def test_a_heading_that_only_describes_a_home_names_no_service() -> None:
    """ "Durham care home" of a heading is the home that the text names, of which the inspection is told."""
    text = "Durham care home to close\n\nOfsted visited Fairholme Lodge on Monday. Inspectors found mould."
    assert {what for _, _, what in inspected(text)} == {"Fairholme Lodge"}


def test_a_visit_still_to_come_by_others_is_no_inspection() -> None:
    """Who will inspect after a visit has not made that visit."""
    found = inspected("Fairholme School will be inspected by Ofsted after a visit by governors.")
    assert found == {(OFSTED, "planned", "Fairholme School")}


def test_a_date_behind_an_aside_is_that_of_the_visit() -> None:
    """A date that stands behind what says who runs a home dates the visit to it."""
    text = "Ofsted visited Fairholme School, which is run by Quillon Ltd, in May 2018."
    assert only(text, "INSPECTED").span == Span.event(date(2018, 5, 1), date(2018, 5, 31))


def test_some_that_are_counted_are_not_the_one_told_before() -> None:
    """Of sixteen schools five were judged, and not the one that an earlier sentence names."""
    text = "Quillon Ltd runs Elm Academy. Ofsted visited 16 academies. Five were placed in special measures."
    assert ("Ofsted", "asserted", "Elm Academy") not in inspected(text)


@pytest.mark.parametrize(
    "said",
    [
        "Inspectors rated all four areas of its work inadequate.",
        "Inspectors, who were there in May, praised staff.",
        "Inspectors were there in May.",
    ],
)
def test_what_is_judged_by_its_parts_or_there_is_the_service_spoken_of(said: str) -> None:
    """Its areas and standards stand for the whole, and "there" for where inspectors were."""
    text = f"Kent CRC must do better, HM Inspectorate of Probation says. {said}"
    assert ("HM Inspectorate of Probation", "INSPECTED", "Kent CRC") in facts(text)
