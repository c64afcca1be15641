"""Offices whose body or holder another sentence or another office tells are read, each in the body that it is of."""

import pytest

from tests.unit.extract.reading import claims, offices, put, qualifiers

_PRISON = "HMP Elmfield is overcrowded. Alice Marlow, its governor, said so. "
_FIRM = "Alice Marlow is finance director of Quillon Ltd. "


def held(text: str, person: str) -> set[tuple[str, str]]:
    """Return the body and the status of each office of a person."""
    return {(body, status) for name, body, status in put(text, "HELD_OFFICE") if name == person}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Care has closed two homes. Kim Ashe, the group's chief executive, left.",
        "Quillon Care has closed two homes. Kim Ashe is the company's finance director.",
        "Quillon Care has closed two homes. Operations director Kim Ashe said so.",
        "Quillon Care has closed two homes. Vice President Kim Ashe said so.",
        "Quillon Care has closed two homes. Kim Ashe, regional director, said so.",
        "For Dr Kim Ashe, a doctor in Elmfield who is Quillon Care's medical director, it was a good day.",
    ],
)
def test_a_title_alone_is_of_the_company_spoken_of(text: str) -> None:
    """A title that companies use, alone or with a description, is of the company that the text speaks of."""
    assert {body for _, body, _ in put(text, "HELD_OFFICE")} == {"Quillon Care"}


def test_who_stands_for_an_office_does_not_hold_it() -> None:
    """A candidate for mayor is not mayor, nor one for police and crime commissioner commissioner."""
    for title in ("mayor", "police and crime commissioner"):
        text = f"Kim Ashe, a candidate for {title}, spoke. The present one, Ann Tarn, did not."
        assert not held(text, "Kim Ashe")


@pytest.mark.parametrize("joined", [" and later", " and then", ", then", ", later", " and subsequently"])
@pytest.mark.parametrize("title", ["head of reducing reoffending", "head of operations", "director"])
def test_a_later_office_is_of_its_own_body(joined: str, title: str) -> None:
    """Of two offices that one person had one after the other, each is of the body behind it."""
    text = f"Kim Ashe was deputy governor of HMP Elmfield{joined} {title} at HMP Ashby."
    assert held(text, "Kim Ashe") == {("HMP Elmfield", "ended"), ("HMP Ashby", "ended")}


def test_a_title_before_a_family_name_is_not_of_the_prison_spoken_of() -> None:
    """Who was told to head a department is called "director" elsewhere too."""
    text = 'Kim Ashe heads the Ministry of Quills. "I told Director Ashe," she said. Marle Ltd runs HMP Elmfield.'
    assert held(text, "Kim Ashe") == {("Ministry of Quills", "asserted")}


def test_an_officer_among_many_holds_no_office() -> None:
    """An officer at a prison works there."""
    assert not held("Kim Ashe, an officer at HMP Elmfield, said so.", "Kim Ashe")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("HMP Elmfield is overcrowded. Governor Kim Ashe said so.", "HMP Elmfield"),
        ("Elm House was rated good. Registered manager Kim Ashe said so.", "Elm House"),
        ("Elmfield Academy has changed hands. Principal Kim Ashe said so.", "Elmfield Academy"),
        ("Elmfield Academy has changed hands. Chair of governors Kim Ashe said so.", "Elmfield Academy"),
        ("Elmshire Police has let a contract. Assistant Chief Officer Kim Ashe said so.", "Elmshire Police"),
        ("Elmshire Police has let a contract. Kim Ashe, the force's head of custody, said so.", "Elmshire Police"),
        ("Elmshire County Council voted. Director of adult services Kim Ashe said so.", "Elmshire County Council"),
        (
            "Elmshire County Council voted. Kim Ashe and Bo Ray, Corporate Directors, said so.",
            "Elmshire County Council",
        ),
        ("Elmfield Hospitals NHS Trust has debts. Chief nurse Kim Ashe said so.", "Elmfield Hospitals NHS Trust"),
        (
            "The Department of Roads in Elmland acted. Kim Ashe, the department's secretary, said so.",
            "Department of Roads",
        ),
    ],
)
def test_a_title_shows_the_sort_of_its_body(text: str, body: str) -> None:
    """A title that only one sort of body has is of the only such body that the text names."""
    assert held(text, "Kim Ashe") == {(body, "asserted")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_PRISON + "Her deputy, Kim Ashe, agreed.", {("HMP Elmfield", "asserted")}),
        (_PRISON + "Her deputy Kim Ashe agreed.", {("HMP Elmfield", "asserted")}),
        (_FIRM + "Her predecessor was Kim Ashe.", {("Quillon Ltd", "ended")}),
        (_FIRM + "Kim Ashe, her predecessor, left in May.", {("Quillon Ltd", "ended")}),
        (_FIRM + "Her predecessor as chair of Quillon Ltd, Kim Ashe, left.", {("Quillon Ltd", "ended")}),
        (_FIRM + "Her successor as finance director is Kim Ashe.", {("Quillon Ltd", "asserted")}),
        (_FIRM + "Her counterpart at Ostrand Group, Kim Ashe, agreed.", {("Ostrand Group", "asserted")}),
        ("Alice Marlow was unmoved. Her deputy, Kim Ashe, agreed.", set()),
    ],
)
def test_an_officer_s_colleagues(text: str, found: set[tuple[str, str]]) -> None:
    """A deputy, predecessor or successor has an office of the same body, a counterpart one of the body that is told."""
    assert held(text, "Kim Ashe") == found


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Scottish Government acted. Kim Ashe, the Justice Secretary, said so.", "Scottish Government"),
        ("The union wrote to Transport Secretary Kim Ashe.", "Department for Transport"),
        ("The Queensland government acted. The government is sure. Kim Ashe, the state's Corrections Minister, spoke.",
         "Queensland government"),
    ],
)  # fmt: skip
def test_ministers_belong_to_the_government_spoken_of(text: str, body: str) -> None:
    """A minister is of the nation's government where the text names it, else of the British department."""
    assert held(text, "Kim Ashe") == {(body, "asserted")}


def test_a_mayor_leads_no_county() -> None:
    """A county's council has a leader; a mayor is of the city that a text names, or of nobody."""
    assert not held("Elmshire County Council met. Mayor Alice Marlow was glad.", "Alice Marlow")


def test_a_mayor_leads_no_state() -> None:
    """A mayor without a town is not of the state that the text names."""
    assert not held("Ohio pays for the prison. “They pay well,” said Mayor Kim Ashe.", "Kim Ashe")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At the helm of Quillon Ltd since the spring is Alice Marlow.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow takes the reins at Quillon Ltd next month.", {("Quillon Ltd", "planned")}),
        ("Alice Marlow becomes the first woman to lead Quillon Ltd.", {("Quillon Ltd", "asserted")}),
        ("General secretary of the Elm Workers Union since 2014, Alice Marlow left.", {("Elm Workers Union", "asserted")}),
        ("Alice Marlow moves to Quillon Ltd, where she succeeds Bo Ray as finance director.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow will relinquish her role as chair of Quillon Ltd.", {("Quillon Ltd", "asserted")}),
        ("The owner's care director, Alice Marlow, left.", set()),
        ("Former Ostrand boss Alice Marlow now chairs Quillon Ltd.", {("Ostrand", "ended"), ("Quillon Ltd", "asserted")}),
        ("Alice Marlow, managing director of Quillon Ltd's Custodial and Detention Services, left.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow, chief executive of the National Offender Training Service, left.",
         {("National Offender Training Service", "asserted")}),
    ],
)  # fmt: skip
def test_offices_put_in_other_ways(text: str, found: set[tuple[str, str]]) -> None:
    """An office is read by what somebody has in hand, leads or gives up, and by titles apart from their holder."""
    assert held(text, "Alice Marlow") == found


@pytest.mark.parametrize(
    "text",
    [
        "Kwabo Bedyako has stepped down as director of HMP Elmfield.",
        "Kwabo Bedyako, 58, director of HMP Elmfield, left.",
        "Kwabo Bedyako was appointed in May as director of HMP Elmfield.",
    ],
)
def test_who_has_a_career_is_a_person(text: str) -> None:
    """A name that is on no list of given names is a person's where it comes to an office, leaves one or has an age."""
    assert {body for body, _ in held(text, "Kwabo Bedyako")} == {"HMP Elmfield"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Under Alice Marlow, Quillon Ltd grew.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow's tenure at the helm of Quillon Ltd is to end in May.", {("Quillon Ltd", "asserted")}),
        ("The woman in charge of HMP Elmfield, Alice Marlow, left.", {("HMP Elmfield", "asserted")}),
        ("The woman who runs HMP Elmfield, Alice Marlow, left.", {("HMP Elmfield", "asserted")}),
        ("HMP Elmfield has a new governor in Alice Marlow.", {("HMP Elmfield", "asserted")}),
        ("Alice Marlow, in her capacity as chair of Quillon Ltd, signed.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow left Ostrand in May to become chair of Quillon Ltd.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow left Ostrand to lead Quillon Ltd.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow, who heads contracts at Quillon Ltd, left.", {("Quillon Ltd", "asserted")}),
        ("Quillon Ltd has replaced Bo Ray with Alice Marlow as chair.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow, whom Quillon Ltd made its chair, left.", {("Quillon Ltd", "asserted")}),
        ("As chair of Quillon Ltd since 2012, Alice Marlow left early.", {("Quillon Ltd", "asserted")}),
        ("The Quillon Ltd chief executive who signed it, Alice Marlow, left.", {("Quillon Ltd", "asserted")}),
        ("Quillon Ltd sacked its chief executive, Alice Marlow, in May.", {("Quillon Ltd", "ended")}),
        ("Quillon Ltd's next chief executive is to be Alice Marlow.", {("Quillon Ltd", "planned")}),
        ("Alice Marlow, director of Ostrand and before that head of Quillon Ltd, left.",
         {("Ostrand", "asserted"), ("Quillon Ltd", "ended")}),
        ("Alice Marlow was chief executive when Quillon Ltd failed.", {("Quillon Ltd", "ended")}),
        ("Alice Marlow and Bo Ray, chair and chief executive of Quillon Ltd, left.", {("Quillon Ltd", "asserted")}),
        ("Alice Marlow had hoped to be chair of Quillon Ltd.", set()),
    ],
)  # fmt: skip
def test_how_people_come_and_go(text: str, found: set[tuple[str, str]]) -> None:
    """Who comes to an office, is in it or leaves it is read with the status that the verb or noun gives."""
    assert held(text, "Alice Marlow") == found


def test_two_people_with_two_titles_have_one_each() -> None:
    """Two titles behind two people are one each, in order."""
    text = "Alice Marlow and Bo Ray, chair and chief executive of Quillon Ltd, left."
    assert qualifiers(text, "HELD_OFFICE", "title") == ["chair", "chief executive"]
    assert len(put(text, "HELD_OFFICE")) == 2


def test_a_person_before_a_title_of_unions_is_no_union() -> None:
    """A person between a verb and "general secretary" is its holder."""
    text = "The Elm Workers Union elected Alice Marlow general secretary."
    assert held(text, "Alice Marlow") == {("Elm Workers Union", "asserted")}


def test_its_managing_director_is_of_the_firm_rather_than_of_the_council_that_owns_it() -> None:
    """Firms have managing directors; what owns one may be a council."""
    assert held("Elmshire Council owns Quillon Ltd. Its managing director, Alice Marlow, left.", "Alice Marlow") == {
        ("Quillon Ltd", "asserted")
    }


def test_a_cabinet_member_is_of_the_council_spoken_of_last() -> None:
    """Of two councils that a text names alike often, an officer is of the one spoken of before."""
    text = "Elmshire Council met. Alice Marlow, cabinet member for housing, left. Ashire Council chose Quillon Ltd."
    assert held(text, "Alice Marlow") == {("Elmshire Council", "asserted")}


@pytest.mark.parametrize("title", ["managing director", "chief executive", "boss"])
def test_what_is_led_as_a_whole_is_a_body_though_its_words_are_common(title: str) -> None:
    """ "Northern Rail" behind "managing director of" is a firm and no field of work."""
    assert held(f"Alice Marlow, {title} of Northern Rail, left.", "Alice Marlow") == {("Northern Rail", "asserted")}


def test_its_leader_is_of_the_council_rather_than_of_a_firm_named_since() -> None:
    """Councils have leaders, whichever firm was named after them."""
    text = "Elmshire Council ended the deal agreed with Quillon Ltd in May, its leader, Alice Marlow, said."
    assert held(text, "Alice Marlow") == {("Elmshire Council", "asserted")}


def test_the_comptroller_stands_for_the_audit_office_that_a_text_names() -> None:
    """Whoever is Comptroller and Auditor General leads the National Audit Office."""
    text = "The National Audit Office met. Alice Marlow, the Comptroller and Auditor General, spoke."
    assert held(text, "Alice Marlow") == {("National Audit Office", "asserted")}


def test_one_body_behind_two_officers() -> None:
    """A body that a comma sets behind the second of two officers is that of both."""
    text = "Alice Marlow, chair, and Bo Ray, head of legal, of Quillon Ltd, left."
    assert put(text, "HELD_OFFICE") == {
        ("Alice Marlow", "Quillon Ltd", "asserted"),
        ("Bo Ray", "Quillon Ltd", "asserted"),
    }
    assert not held("Alice Marlow, chair, and Bo Ray, head of Quillon Ltd, left.", "Alice Marlow")


def test_a_ministers_name_may_follow_in_the_next_sentence() -> None:
    """Whom the next sentence begins with is the minister of whom one told without a name."""
    text = "The transport secretary has ended Quillon's contract to run Elmline. Ann Lee told MPs why."
    assert ("Ann Lee", "HELD_OFFICE", "Department for Transport") in offices(text)


def test_who_has_another_title_is_not_the_minister_before() -> None:
    """A title of their own says who they are."""
    assert not offices(
        "The transport secretary has ended the contract. Ann Lee, the shadow minister, said it was late."
    )


def test_its_officer_is_of_the_subject_rather_than_of_whom_an_aside_names() -> None:
    """Whoever only an aside tells of stands less in the foreground than the subject of the sentence."""
    text = (
        "Quillon Trust belongs to Ostrand, whose members include Tarn Ltd and Esk Ltd. Kim Ashe is its chief executive."
    )
    assert held(text, "Kim Ashe") == {("Quillon Trust", "asserted")}


@pytest.mark.parametrize("came", ["took over from Bo Ray", "replaced Bo Ray", "succeeded Bo Ray"])
def test_who_came_and_who_went_on_one_day(came: str) -> None:
    """The date of who replaced another begins the one's office and ends the other's."""
    read = claims(f"Alice Marlow is chair of Quillon Ltd. She {came} in April 2018.")
    starts = {each.span.start_min.isoformat() for each in read if each.subject.name == "Alice Marlow"}
    assert "2018-04-01" in starts
    (left,) = (each for each in read if each.subject.name == "Bo Ray")
    assert (left.status, left.span.end_max.isoformat()) == ("ended", "2018-05-01")


@pytest.mark.parametrize("told", ["left as chair", "took over as chair"])
def test_who_leaves_or_takes_over_as_chair_is_a_person(told: str) -> None:
    """A name on no list of given names is a person's before "left as chair", and behind "from" before "as chair"."""
    assert held(f"Kwabo Bedyako {told} of Quillon Ltd.", "Kwabo Bedyako")
    text = "Quillon Ltd said that Alice Marlow had taken over from Kwabo Bedyako as chair."
    assert held(text, "Kwabo Bedyako") == {("Quillon Ltd", "ended")}


def test_a_new_office_is_not_in_the_firm_that_one_left() -> None:
    """What "a former Acme executive" took over is an office of the firm spoken of, not one of Acme's."""
    text = "Quillon Group said so. Alice Marlow, a former Tarn Ltd executive who took over as chair from Bo Ray, left."
    assert held(text, "Alice Marlow") == {("Quillon Group", "asserted"), ("Tarn Ltd", "ended")}
