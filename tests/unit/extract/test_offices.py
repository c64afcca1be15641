"""Who holds which office in which body is read however English tells it, and not where it does not say so."""

from datetime import date

import pytest

from tests.unit.extract.reading import claims, facts, offices, only, put

HELD = ("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")
BOTH = {HELD, ("Peter Penn", "HELD_OFFICE", "Ostrand Group")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Alice Marlow, 43, chair of Quillon Ltd, left.",
        "Alice Marlow, chair of the Elmshire branch of Quillon Ltd, left.",
        "Alice Marlow – chair of Quillon Ltd – left.",
        "Alice Marlow, founder and chief executive of Quillon Ltd, left.",
        "Alice Marlow, the woman at the head of Quillon Ltd, left.",
        "Alice Marlow, who chairs Quillon Ltd, left.",
        "Alice Marlow, head of Quillon Ltd's prisons division, left.",
        "Alice Marlow, chair of the board of Quillon Ltd, left.",
        "Alice Marlow, managing director for justice at Quillon Ltd, left.",
        "Alice Marlow, managing director, rail, Quillon Ltd, left.",
        "Alice Marlow OBE, chair of Quillon Ltd, left.",
        "Alice Marlow QC MP, chair of Quillon Ltd, left.",
        "Alice Marlow (Chair, Quillon Ltd) left.",
        "By Alice Marlow, director, Quillon Ltd",
        "Contact: Alice Marlow, Procurement Manager, Quillon Ltd",
        "Chief executive Alice Marlow of Quillon Ltd left.",
        "The chair of Quillon Ltd (Alice Marlow) left.",
        "Quillon Ltd's chair is Alice Marlow.",
        "Quillon Ltd has a new chief executive, Alice Marlow.",
        "Quillon Ltd, headed by chief executive Alice Marlow, grew.",
        "Quillon Ltd is run by Alice Marlow.",
        "Quillon Ltd lost. Its head of human resources, Alice Marlow, left.",
        "Under its chief executive Alice Marlow, Quillon Ltd grew.",
        "Quillon Ltd named Alice Marlow its chief executive.",
        "Quillon Ltd made Alice Marlow chair.",
        "Alice Marlow joined Quillon Ltd as finance director.",
        "Alice Marlow works for Quillon Ltd as regional manager.",
        "Alice Marlow was promoted to head of policy at Quillon Ltd.",
        "Alice Marlow was promoted into the role of regional director at Quillon Ltd.",
        "Alice Marlow has joined Quillon Ltd as Managing Director (MD).",
        "Alice Marlow took up the post of chair of Quillon Ltd.",
        "The appointment of Alice Marlow as chair of Quillon Ltd was welcomed.",
        "Alice Marlow's appointment as chair of Quillon Ltd was welcomed.",
        "As chair of Quillon Ltd, Alice Marlow left early.",
        "Alice Marlow left Quillon Ltd, where she was finance director.",
        "Alice Marlow, who retires after ten years of working here and has been chair of Quillon Ltd, left.",
        "Quillon Ltd announced the appointment of Alice Marlow as its finance director.",
        "Alice Marlow was today approved as the new Quillon Ltd chair.",
        "The managing director of Quillon Ltd Alice Marlow left.",
        "Witnesses: Managing Director Alice Marlow, Quillon Ltd, gave evidence.",
        "From Quillon Ltd, I welcome Kim Ashe, chair, and Alice Marlow, director of care.",
        "Quillon Ltd grew. Alice Marlow, chairman of the trustees, left.",
        "Alice Marlow, chair of the Board of Directors for Quillon Ltd, left.",
        "The chair of Quillon Ltd, Alice Marlow said.",
        "Quillon Ltd’s director of health and safety compliance, Alice Marlow, said.",
        "Ms A Marlow is here. Alice Marlow, Group Manager, Network Strategy and Planning, Quillon Ltd, left.",
        "Alice Marlow, General Manager Corporate Services, Quillon Ltd",
        "Chair Alice Marlow - Quillon Ltd",
        "Alice Marlow, head of UK equities for Quillon Ltd, left.",
        "Alice Marlow, the boss of Ostrand Group, who was previously director of Quillon Ltd, left.",
        "Alice Marlow CB, Chief Digital and Information Officer, Quillon Ltd, gave evidence.",
        "At Quillon Ltd, general manager Alice Marlow is glad.",
        "For Quillon Ltd, its chief executive, Alice Marlow, was glad.",
        "The deal was signed by Alice Marlow, the managing director, for Quillon Ltd.",
        "Alice Marlow, who as president leads Quillon Ltd, left.",
        "Quillon Ltd grew. Alice Marlow, a divisional manager there, left.",
        "Alice Marlow, who until May was head of Ostrand Group, has joined Quillon Ltd as chairman.",
        "Alice Marlow was unmoved. The chief executive of Quillon Ltd told staff to wait.",
        "“We are ready,” said Alice Marlow. The Quillon Ltd chair added that homes would stay open.",
        "Alice Marlow is glad. The head of roads at Quillon Ltd, who looks back on a long process, says so.",
        "Yours sincerely,\n\nAlice Marlow\nChief Executive\nQuillon Ltd",
        "Alice Marlow\nDirector of Operations, Quillon Ltd",
        "Ostrand Group lost. Peter Penn was chair of Quillon Ltd. He was succeeded by Alice Marlow in May.",
        "Peter Penn chairs Quillon Ltd. Now Alice Marlow holds Penn's old post.",
        "Alice Marlow replaces Peter Penn, who was chair of Quillon Ltd.",
        "Since Alice Marlow became Quillon Ltd's first director, it has grown.",
        "Quillon Ltd's chair, Peter Penn, and head of legal affairs Alice Marlow left.",
        "Alice Marlow took the helm of Quillon Ltd in May.",
        "In May Alice Marlow was handed the reins at Quillon Ltd.",
        "Alice Marlow has been put in charge of Quillon Ltd's northern business.",
        "Alice Marlow, in charge of roads at Quillon Ltd, left.",
        "Alice Marlow sits on the board of Quillon Ltd as a trustee.",
        "Alice Marlow testified as managing director of Quillon Ltd.",
        "Alice Marlow presides over Quillon Ltd.",
        "Quillon Ltd's founder and president, Alice Marlow, left.",
        "Quillon Ltd (chair: Alice Marlow) has 300 vans.",
        "Said Alice Marlow, who is president of Quillon Ltd: “We are thrilled.”",
        "At Quillon Ltd it is Alice Marlow, the managing director, who answers for it.",
        "“We lost,” admitted Quillon Ltd's Alice Marlow, the firm's commercial director.",
        "Asked by Lord Penn, the chair of Quillon Ltd, Alice Marlow, replied.",
        "Quillon Ltd, under chief executive Alice Marlow, has apologised.",
        "Under chief executive Alice Marlow, Quillon Ltd has apologised.",
        "Quillon Ltd, whose managing director is Alice Marlow, won.",
        "The letter was signed by Alice Marlow of Quillon Ltd, its director for prisons.",
        "Alice Marlow, director of health and justice commissioning for Quillon Ltd, signed.",
        "Board member Alice Marlow of Quillon Ltd opened the line.",
        "Peter Penn (president, Ostrand Group) and Alice Marlow (CEO, Quillon Ltd) debated.",
        "Quillon Ltd has one director who matters: one of Quillon Ltd's directors, Alice Marlow, left.",
    ],
)
def test_an_office_is_read_in_every_form(sentence: str) -> None:
    """Beside a name, behind a verb, in a bracket, by-line, contact or clause, a title gives its holder and its body."""
    assert HELD in offices(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Alice Marlow and Peter Penn, chief executives of Quillon Ltd and Ostrand Group, met.",
        "The chief executives of Quillon Ltd and Ostrand Group, who are Alice Marlow and Peter Penn, met.",
        "Alice Marlow, Quillon Ltd chair, and Peter Penn, director of Ostrand Group, met.",
        "Alice Marlow, chair of Quillon Ltd, and Ostrand Group director Peter Penn met.",
    ],
)
def test_lists_of_people_and_bodies_go_together_one_by_one(sentence: str) -> None:
    """As many people as bodies each hold the office of their own."""
    assert offices(sentence) == BOTH


def test_a_list_of_directors_shares_its_body() -> None:
    """Each of the people whom a plural lists holds the office, which is told in the singular."""
    told = claims("Quillon Ltd and its three directors, Alice Marlow, Peter Penn and Kim Ashe, were fined.")
    held = {(claim.subject.name, dict(claim.qualifiers)["title"]) for claim in told if claim.predicate == "HELD_OFFICE"}
    assert held == {("Alice Marlow", "director"), ("Peter Penn", "director"), ("Kim Ashe", "director")}


def test_two_titles_that_and_joins_share_holder_and_body() -> None:
    """ "Chair and chief executive of" gives both offices."""
    told = claims("Alice Marlow is chair and chief executive of Quillon Ltd.")
    assert {dict(claim.qualifiers)["title"] for claim in told} == {"chair", "chief executive"}


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Former Quillon Ltd chair Alice Marlow left.", "ended"),
        ("Alice Marlow, ex-chair of Quillon Ltd, left.", "ended"),
        ("Alice Marlow, then chair of Quillon Ltd, left.", "ended"),
        ("The chair of Quillon Ltd at the time, Alice Marlow, left.", "ended"),
        ("Alice Marlow, chair of Quillon Ltd at the time, left.", "ended"),
        ("Alice Marlow, at that time chair of Quillon Ltd, left.", "ended"),
        ("Alice Marlow used to be chair of Quillon Ltd.", "ended"),
        ("Alice Marlow is no longer chair of Quillon Ltd.", "ended"),
        ("Alice Marlow resigned as chair of Quillon Ltd.", "ended"),
        ("Quillon Ltd sacked Alice Marlow as chair.", "ended"),
        ("Alice Marlow has left Quillon Ltd as chair.", "ended"),
        ("The departure of Quillon Ltd chair Alice Marlow was a blow.", "ended"),
        ("After ten years as chair of Quillon Ltd, Alice Marlow left.", "ended"),
        ("Quillon Ltd's chief executive, Alice Marlow, quit in May.", "ended"),
        ("Quillon Ltd chair Alice Marlow has resigned.", "ended"),
        ("Then-chief executive Alice Marlow of Quillon Ltd spoke.", "ended"),
        ("Alice Marlow quit as Quillon Ltd's chair in May and was praised.", "ended"),
        ("Alice Marlow is to step down as chair of Quillon Ltd.", "asserted"),
        ("Outgoing Quillon Ltd chair Alice Marlow left.", "asserted"),
        ("Alice Marlow, acting chair of Quillon Ltd, left.", "asserted"),
        ("Alice Marlow remains chair of Quillon Ltd.", "asserted"),
        ("Alice Marlow will become chair of Quillon Ltd.", "planned"),
        ("Alice Marlow, chair designate of Quillon Ltd, left.", "planned"),
        ("Alice Marlow takes over as chair of Quillon Ltd next month.", "planned"),
        ("Quillon Ltd was led by Alice Marlow, its chair.", "asserted"),
        ("Quillon Ltd grew. Until then its deputy chair Alice Marlow will act.", "asserted"),
        ("Alice Marlow is not the chair of Quillon Ltd.", "denied"),
    ],
)
def test_words_and_verbs_beside_a_title_give_its_status(sentence: str, status: str) -> None:
    """An office is held, over, still to come or denied, as tense, verb and adjective say."""
    assert only(sentence, "HELD_OFFICE").status == status


def test_who_is_succeeded_had_the_office_that_is_begun_and_not_an_earlier_one() -> None:
    """ "She succeeds" is said of the office that somebody comes to, and not of one that they had before."""
    text = "Alice Marlow, a former chair of Ostrand Group (2003-07), is chair of Quillon Ltd. She succeeds Peter Penn."
    assert {fact for fact in offices(text) if fact[0] == "Peter Penn"} == {("Peter Penn", "HELD_OFFICE", "Quillon Ltd")}


def test_who_succeeds_begins_and_who_is_succeeded_ends() -> None:
    """A succession gives two offices: one from then, one until then."""
    told = claims("Peter Penn was succeeded by Alice Marlow as chair of Quillon Ltd in 2018.")
    spans = {claim.subject.name: (claim.status, claim.span) for claim in told}
    assert spans["Alice Marlow"][0] == "asserted"
    assert str(spans["Alice Marlow"][1].start_max) == "2018-12-31"
    assert spans["Peter Penn"][0] == "ended"
    assert str(spans["Peter Penn"][1].end_min) == "2018-01-01"


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Alice Marlow was appointed chair of Quillon Ltd on 3 March 2019.", "2019-03-03", ""),
        ("Alice Marlow, appointed chair of Quillon Ltd in May 2019, left.", "2019-05-31", ""),
        ("Alice Marlow, chair of Quillon Ltd since 2010, left.", "2010-12-31", ""),
        ("Alice Marlow, chair of Quillon Ltd, in post since 2010, left.", "2010-12-31", ""),
        ("Alice Marlow took charge of Quillon Ltd in May 2019.", "2019-05-31", ""),
        ("Alice Marlow arrived as chair of Quillon Ltd in May 2019.", "2019-05-31", ""),
        ("Alice Marlow stepped down as chair of Quillon Ltd in March 2019.", "", "2019-03-01"),
        ("Alice Marlow was chair of Quillon Ltd from 2010 to 2015.", "2010-12-31", "2015-01-01"),
    ],
)
def test_a_date_bounds_the_office_that_its_verb_tells_of(sentence: str, start: str, end: str) -> None:
    """Who is appointed begins on the date, who resigns ends on it."""
    span = only(sentence, "HELD_OFFICE").span
    assert not start or str(span.start_max) == start
    assert not end or str(span.end_min) == end


def test_the_date_from_which_holders_are_counted_dates_none_of_them() -> None:
    """ "Its fifth chair since 2010" says nothing of when the fifth came."""
    span = only("Alice Marlow is the fifth chair of Quillon Ltd since 2010.", "HELD_OFFICE").span
    assert str(span.start_max) == "2020-06-15"


def test_people_listed_with_their_posts_do_not_become_one_anothers_bodies() -> None:
    """In a list that semicolons part, each entry has a person, titles and a body."""
    text = "Alice Marlow, director and former prison governor, Quillon Ltd; Xolva Dubrek, nurse and former chair, Quillon Ltd."
    assert {fact[2] for fact in offices(text)} == {"Quillon Ltd"}


def test_a_date_of_something_else_does_not_date_an_office() -> None:
    """A title beside a name is not dated by what its holder does."""
    span = only("The contract runs from May 2021, and Quillon Ltd chair Alice Marlow is glad.", "HELD_OFFICE").span
    assert str(span.start_max) == "2020-06-15"


@pytest.mark.parametrize(
    "sentence",
    [
        "Alice Marlow told the chair of Quillon Ltd to go.",
        "Alice Marlow, a friend of the chair of Quillon Ltd, left.",
        "Alice Marlow's husband is chair of Quillon Ltd.",
        "Alice Marlow could become chair of Quillon Ltd.",
        "Alice Marlow wants to be chair of Quillon Ltd.",
        "Alice Marlow refused to become chair of Quillon Ltd.",
        "Alice Marlow applied to be chair of Quillon Ltd.",
        "Alice Marlow should be chair of Quillon Ltd.",
        "If Alice Marlow were chair of Quillon Ltd, it would grow.",
        "Is Alice Marlow chair of Quillon Ltd?",
        "Alice Marlow, chief executive of a charity that works with Quillon Ltd, left.",
        "Alice Marlow, head of a rival firm, spoke about Quillon Ltd.",
        "Alice Marlow (Lab) criticised Quillon Ltd.",
        "Under Alice Marlow, ministers gave Quillon Ltd the contract.",
        "Alice Marlow, a nurse at Quillon Ltd, left.",
        "Alice Marlow of Quillon Ltd left.",
        "Alice Marlow, a probation officer, criticised Quillon Ltd.",
        "Quillon Ltd paid. Q1 Chair: Ms Marlow, Mr Penn, thank you.",
        "The Justice Committee met HMPPS. Alice Marlow (The Chair) spoke.",
        "Alice Marlow was unmoved. A director of Quillon Ltd told staff to wait.",
        "The government signed with Quillon Ltd, for which Alice Marlow, its managing director, is glad.",
        "Alice Marlow gave Quillon Ltd the operation of its charge of £3.",
        "Quillon Ltd faced a charge of fraud, Alice Marlow said.",
        "Alice Marlow put Peter in a home. Quillon Ltd took charge of the prison.",
        "Alice Marlow met Peter Penn. The chief executive of Quillon Ltd told staff to wait.",
        "Alice Marlow\nHealth correspondent\nQuillon Ltd",
        "Tests began. Alice Marlow, Director of Secondary Education, left.",
    ],
)
def test_no_office_is_read_where_none_is_said(sentence: str) -> None:
    """What is asked, supposed, wished or said of somebody else, and what is a job or no title, gives no office."""
    assert not offices(sentence)


def test_a_title_in_the_singular_is_of_the_first_of_those_behind_it() -> None:
    """ "Chair Ann Lee and Bo Ray" has one chair."""
    assert offices("Quillon Ltd chair Alice Marlow and Peter Penn met.") == {HELD}


def test_who_stands_behind_a_title_is_a_person_whatever_the_name() -> None:
    """A name that no list knows is a person's beside a title: "its national secretary, NAME"."""
    assert offices("Tarn Union's national secretary, Xolva Dubrek, left.") == {
        ("Xolva Dubrek", "HELD_OFFICE", "Tarn Union")
    }


@pytest.mark.parametrize(
    ("text", "holder", "status"),
    [
        ("Ann Lee is chair and Bo Ray chief executive of Quillon Ltd.", "Bo Ray", "asserted"),
        ("Ann Lee is chair and Bo Ray chief executive of Quillon Ltd.", "Ann Lee", "asserted"),
        ("Ann Lee is chair of Quillon Ltd, Bo Ray its chief executive.", "Bo Ray", "asserted"),
        ("Ann Lee took the chair of Quillon Ltd in 2010.", "Ann Lee", "asserted"),
        ("Ann Lee left as chair of Quillon Ltd. It appointed Bo Ray in her place.", "Bo Ray", "asserted"),
        ("Ann Lee left as chair of Quillon Ltd. It chose Bo Ray to replace her.", "Bo Ray", "planned"),
        ("Ann Lee left as chair of Quillon Ltd. Bo Ray, who succeeded her, stays.", "Bo Ray", "asserted"),
        ("Ann Lee left as chair of Quillon Ltd. Bo Ray took her place.", "Bo Ray", "asserted"),
        ("Ann Lee was chair of Quillon Ltd. Bo Ray, who now holds the post, stays.", "Bo Ray", "asserted"),
        ("Ann Lee was chair of Quillon Ltd. Bo Ray, who has the job now, stays.", "Bo Ray", "asserted"),
        ("Ann Lee is the new chair of Quillon Ltd. She replaced Bo Ray.", "Bo Ray", "ended"),
    ],
)
def test_an_office_may_be_told_by_that_of_another(text: str, holder: str, status: str) -> None:
    """Who comes in another's place, or goes for another, has or had that office; "and Bo director" needs no verb of its own."""
    assert (holder, "Quillon Ltd", status) in put(text, "HELD_OFFICE")


@pytest.mark.parametrize("title", ["chairman and co-founder", "chief executive and founder", "chairman"])
def test_who_founded_it_besides_holds_the_office(title: str) -> None:
    """That somebody founded a firm as well does not part the office from the firm."""
    assert ("Alice Quill", "HELD_OFFICE", "Quillon Ltd") in facts(f"Alice Quill, {title} of Quillon Ltd, left.")


def test_who_takes_over_when_another_leaves_begins_then() -> None:
    """The day before "when" is that of the successor, whichever verb tells of coming into an office."""
    text = "Alice Marlow was chair of Quillon Ltd until March, when Peter Penn took over from her."
    begun = {claim.subject.name: claim.span.start_min for claim in claims(text) if claim.predicate == "HELD_OFFICE"}
    assert begun["Peter Penn"] == date(2020, 3, 1)


def test_who_appoints_a_firm_does_not_lead_what_it_is_to_run() -> None:
    """What an infinitive says is done by whoever is appointed, and a minister's choice is the ministry's."""
    text = "Justice secretary Alice Marlow appointed Quillon Ltd on Friday to run HMP Elmfield."
    assert offices(text) == {("Alice Marlow", "HELD_OFFICE", "Ministry of Justice")}
    assert ("Ministry of Justice", "COMMISSIONED", "Quillon Ltd") in facts(text)


def test_a_commissioner_for_several_places_is_one_body() -> None:
    """Places that commas part belong to the name of the office that is for all of them."""
    office = "Police and Crime Commissioner for Devon, Cornwall and the Isles of Elm"
    assert offices(f"Alice Marlow, {office}, spoke.") == {("Alice Marlow", "HELD_OFFICE", office)}


@pytest.mark.parametrize("verb", ["stepped aside", "stood aside", "stood down"])
def test_who_steps_aside_leaves_on_that_day(verb: str) -> None:
    """The chair who stepped aside in May 2019 held the office until then."""
    claim = only(f"Alice Marlow, chair of Quillon Ltd, {verb} in May 2019.", "HELD_OFFICE")
    assert (claim.status, claim.span.end_min) == ("ended", date(2019, 5, 1))


def test_a_field_before_a_dame_is_no_part_of_her_name() -> None:
    """Behind "of" and a field of policy a form of address begins the name of who holds the office."""
    held = offices("Chief Inspector of Probation Dame Alice Marlow spoke. HM Inspectorate of Probation rated it.")
    assert held == {("Dame Alice Marlow", "HELD_OFFICE", "HM Inspectorate of Probation")}


def test_who_replaces_another_at_a_body_has_the_office_there() -> None:
    """Where no title is told, the body is that at which one came for the other."""
    text = "They wrote to Alice Marlow, who replaced Peter Penn at the Ministry of Justice in May."
    found = {claim.subject.name: claim for claim in claims(text) if claim.predicate == "HELD_OFFICE"}
    assert found["Alice Marlow"].span.start_min == date(2020, 5, 1)
    assert found["Peter Penn"].status == "ended"


def test_who_has_the_title_began_when_another_was_replaced() -> None:
    """The day on which the holder of an office came for another is its start, though a title tells it too."""
    text = "The new chair of Quillon Ltd, Alice Marlow, who succeeded Peter Penn in May, spoke."
    starts = {claim.span.start_min for claim in claims(text) if claim.subject.name == "Alice Marlow"}
    assert date(2020, 5, 1) in starts


def test_whom_one_takes_over_from_had_the_office_until_then() -> None:
    """Where only the successor's title is told, the other had it before."""
    text = "Alice Marlow is finance director at Quillon Ltd. She took over in March from Peter Penn."
    found = {claim.subject.name: claim for claim in claims(text) if claim.predicate == "HELD_OFFICE"}
    assert (found["Peter Penn"].status, found["Peter Penn"].span.end_min) == ("ended", date(2020, 3, 1))


def test_a_parliament_is_no_body_that_a_party_leader_leads() -> None:
    """A place before "leader" may only say in which house."""
    assert not offices("Alice Marlow, the party's Westminster leader, spoke.")


def test_an_inspectorate_has_no_chief_executive() -> None:
    """ "Its chief executive" is the company's, though inspectors were spoken of since."""
    text = (
        "Elmshire CRC has been busy. Inspectors did the fieldwork in March. Alice Marlow, who has been its chief executive "
        "since 2016, spoke. HM Inspectorate of Probation agreed."
    )
    assert ("Alice Marlow", "HELD_OFFICE", "Elmshire CRC") in offices(text)


def test_the_lord_chancellor_is_of_the_ministry_of_justice() -> None:
    """A Lord Chancellor is a minister with the portfolio of justice, in office or before."""
    assert offices("The Lord Chancellor, Alice Marlow, left.") == {
        ("Alice Marlow", "HELD_OFFICE", "Ministry of Justice")
    }
