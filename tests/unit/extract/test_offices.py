"""Who holds which office in which body is read however English tells it, and not where it does not say so."""

import pytest

from tests.unit.extract.reading import claims, facts, offices

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
        "Alice Marlow, head of contracting at Quillon Ltd, left.",
        "Alice Marlow, head of planning and contracting at Quillon Ltd, left.",
        "Alice Marlow, head of skills and learning at Quillon Ltd, left.",
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


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Ann Lee stepped down from her role as chief executive of Quillon Ltd.", "ended"),
        ("Ann Lee has resigned from her position as a director of Quillon Ltd.", "ended"),
        ("Ann Lee was sacked from her post as chair of Quillon Ltd.", "ended"),
        ("Ann Lee is to step down from her role as chair of Quillon Ltd.", "asserted"),
    ],
)
def test_who_leaves_a_role_leaves_the_office(sentence: str, status: str) -> None:
    """A post that is told with its title is the office; who is yet to leave it has it still."""
    assert [(each.object.name, str(each.status)) for each in claims(sentence)] == [("Quillon Ltd", status)]


def test_who_chairs_the_group_is_no_group() -> None:
    """The name behind "chairman of the group" is its holder's."""
    assert ("Max Penn", "HELD_OFFICE", "Sean Lee") not in facts(
        "Quillon Ltd grew. Chairman of the group Sean Lee met Max Penn."
    )


def test_an_exec_is_an_executive() -> None:
    """Papers shorten the title."""
    assert ("Ann Lee", "HELD_OFFICE", "Quillon Ltd") in facts("“This is good,” said Quillon Ltd chief exec Ann Lee.")


def test_a_list_of_directors_shares_its_body() -> None:
    """Each of the people whom a plural lists holds the office, which is told in the singular."""
    told = claims("Quillon Ltd and its three directors, Alice Marlow, Peter Penn and Kim Ashe, were fined.")
    held = {(claim.subject.name, dict(claim.qualifiers)["title"]) for claim in told if claim.predicate == "HELD_OFFICE"}
    assert held == {("Alice Marlow", "director"), ("Peter Penn", "director"), ("Kim Ashe", "director")}


def test_two_titles_that_and_joins_share_holder_and_body() -> None:
    """ "Chair and chief executive of" gives both offices."""
    told = claims("Alice Marlow is chair and chief executive of Quillon Ltd.")
    assert {dict(claim.qualifiers)["title"] for claim in told} == {"chair", "chief executive"}


def test_people_listed_with_their_posts_do_not_become_one_anothers_bodies() -> None:
    """In a list that semicolons part, each entry has a person, titles and a body."""
    text = "Alice Marlow, director and former prison governor, Quillon Ltd; Xolva Dubrek, nurse and former chair, Quillon Ltd."
    assert {fact[2] for fact in offices(text)} == {"Quillon Ltd"}


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
        "The government signed with Quillon Ltd, for which Alice Marlow, its chief executive, is glad.",
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


@pytest.mark.parametrize("title", ["chairman and co-founder", "chief executive and founder", "chairman"])
def test_who_founded_it_besides_holds_the_office(title: str) -> None:
    """That somebody founded a firm as well does not part the office from the firm."""
    assert ("Alice Quill", "HELD_OFFICE", "Quillon Ltd") in facts(f"Alice Quill, {title} of Quillon Ltd, left.")


def test_who_appoints_a_firm_does_not_lead_what_it_is_to_run() -> None:
    """What an infinitive says is done by whoever is appointed, and a minister's choice is the ministry's."""
    text = "Justice secretary Alice Marlow appointed Quillon Ltd on Friday to run HMP Elmfield."
    assert offices(text) == {("Alice Marlow", "HELD_OFFICE", "Ministry of Justice")}
    assert ("Ministry of Justice", "COMMISSIONED", "Quillon Ltd") in facts(text)


def test_a_commissioner_for_several_places_is_one_body() -> None:
    """Places that commas part belong to the name of the office that is for all of them."""
    office = "Police and Crime Commissioner for Devon, Cornwall and the Isles of Elm"
    assert offices(f"Alice Marlow, {office}, spoke.") == {("Alice Marlow", "HELD_OFFICE", office)}


def test_a_field_before_a_dame_is_no_part_of_her_name() -> None:
    """Behind "of" and a field of policy a form of address begins the name of who holds the office."""
    held = offices("Chief Inspector of Probation Dame Alice Marlow spoke. HM Inspectorate of Probation rated it.")
    assert held == {("Dame Alice Marlow", "HELD_OFFICE", "HM Inspectorate of Probation")}


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
