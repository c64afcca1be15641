"""The body that an office is of is the one that the title, the sentence or the text tells, and of no other."""

import pytest

from graph.model import Document
from loaders.extract.rules import extract
from tests.unit.extract.reading import facts, offices, put

HELD = ("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Justice Secretary Alice Marlow spoke in London.", "Ministry of Justice"),
        (
            "Alice Marlow, Secretary of State for Work and Pensions, spoke in England.",
            "Department for Work and Pensions",
        ),
        ("Alice Marlow, the prisons minister, spoke in Boston. The Ministry of Justice agreed.", "Ministry of Justice"),
        ("Justice Minister Alice Marlow spoke in Dublin. The Department of Justice agreed.", "Department of Justice"),
        ("Alice Marlow, Ontario's minister of labour, spoke. The Ontario government agreed.", "Ontario government"),
        ("The Minister for Jails, Alice Marlow, spoke. The Jail Department agreed.", "Jail Department"),
        ("Welsh health minister Alice Marlow spoke. The Welsh Government agreed.", "Welsh Government"),
        ("Alice Marlow, the Home Secretary, spoke in London.", "Home Office"),
        ("Mayor Alice Marlow spoke. Elmfield City Council will pay.", "Elmfield City Council"),
        ("Mr Justice Penn ruled. The High Court had heard Quillon Ltd.", "High Court"),
        ("Elmfield Council leader Alice Marlow spoke.", "Elmfield Council"),
        ("Texas Attorney General Alice Marlow spoke.", "Texas"),
        ("Quillon Ltd MD Alice Marlow spoke.", "Quillon Ltd"),
        ("Deputy Mayor of London for Transport Alice Marlow spoke.", "London"),
        ("Tarn Union National President Alice Marlow spoke.", "Tarn Union"),
        ("Alice Marlow, the Quillon Ltd director of Ostrand Group, spoke.", "Ostrand Group"),
        ("Alice Marlow, Quillon Ltd organiser for the Tarn Union, spoke.", "Tarn Union"),
        ("Alice Marlow, Auditor General, National Audit Office, spoke.", "National Audit Office"),
        ("Alice Marlow, Acting Permanent Secretary, HM Revenue and Customs, spoke.", "HM Revenue and Customs"),
        (
            "Alice Marlow, Secretary of State for Culture, Media and Sport, spoke in England.",
            "Department for Culture, Media and Sport",
        ),
        ("Alice Marlow, Portfolio Holder for Leisure, spoke. Elmfield Council agreed.", "Elmfield Council"),
        ("Alice Marlow, head of the Attorney-General's Department, spoke.", "Attorney-General's Department"),
        ("British Medical Association president Alice Marlow spoke.", "British Medical Association"),
        ("Sheriff Alice Marlow spoke. The Elm County Sheriff's Office runs the jail.", "Elm County Sheriff's Office"),
        (
            "Premier Alice Marlow spoke. The Quill government began it. The Victorian Government agreed.",
            "Victorian Government",
        ),
        ("Labor corrections critic Alice Marlow spoke.", "Labor"),
        ("Ohio Gov. Alice Marlow spoke.", "Ohio"),
        ("Elm County Sheriff Alice Marlow spoke.", "Elm County"),
        ("QWU Bus Division Secretary Alice Marlow spoke.", "QWU"),
        ("Alice Marlow, president of Quillon Workers Local 12, spoke.", "Quillon Workers Local 12"),
        ("Elmfield Hospitals NHS Trust failed. Interim chair Alice Marlow spoke.", "Elmfield Hospitals NHS Trust"),
        ("Alice Marlow, minister for transport, spoke. The Ruritanian government agreed.", "Ruritanian government"),
        ("Alice Marlow, Elmfield Council's cabinet member for housing, spoke.", "Elmfield Council"),
        ("Chief Constable Alice Marlow of Elmshire Police spoke.", "Elmshire Police"),
        ("Alice Marlow, HM Chief Inspector of Prisons, said no.", "HM Inspectorate of Prisons"),
        ("Alice Marlow, Traffic Commissioner for Scotland, ruled.", "Traffic Commissioner for Scotland"),
        ("Tarn Union regional organiser Alice Marlow spoke.", "Tarn Union"),
        ("Alice Marlow, secretary of the Tarn Union's Elmfield branch, spoke.", "Tarn Union"),
    ],
)
def test_the_body_is_the_one_behind_the_office(text: str, body: str) -> None:
    """Ministers belong to the department or government of their country, others to the body that title or text names."""
    assert {fact[2] for fact in offices(text)} == {body}


@pytest.mark.parametrize(
    "text",
    [
        "Dutch justice minister Alice Marlow spoke in Amsterdam.",
        "Transport Minister Alice Marlow spoke in Dublin, where the Irish trams run.",
        "Shadow justice secretary Alice Marlow spoke in London.",
        "The prime minister of Ireland, a minister said, met Alice Marlow.",
    ],
)
def test_no_department_is_lent_to_a_minister_of_another_country_or_party(text: str) -> None:
    """A minister whose department or government the text does not name is of no body."""
    assert not offices(text)


def test_the_body_that_is_unsaid_is_the_one_that_a_text_is_about() -> None:
    """A chief executive of nobody named is that of the company which the text names far more often than the last."""
    about = "Quillon Ltd lost money. Quillon Ltd is to cut jobs. Quillon Ltd once bought Ostrand Group."
    assert HELD in offices(f"{about} Chief executive Alice Marlow left.")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Victoria's state government paid. Transport Minister Alice Marlow was glad.", "Victoria's state government"),
        ("The State of Washington paid. Alice Marlow, the State's Governor, was glad.", "State of Washington"),
        ("The State of Washington paid. Alice Marlow, its Attorney General, was glad.", "State of Washington"),
        ("Medicaid in Iowa changed. That was a decision of Alice Marlow, who was governor at the time.", "Iowa"),
        ("Alice Marlow is the regional director North of Arrowsmith Rail.", "Arrowsmith Rail"),
        ("Headteacher Alice Marlow said Ashby Primary School would cook.", "Ashby Primary School"),
        ("Alice Marlow, registered manager at Ashby House, left.", "Ashby House"),
        ("The council's Labour leader, Alice Marlow, signed for Elmshire County Council.", "Elmshire County Council"),
        ("Alderman Alice Marlow of Groningen spoke.", "Groningen"),
        ("Ohio Department of Corrections Secretary Alice Marlow spoke.", "Ohio Department of Corrections"),
        ("Her Majesty's Chief Inspector of Prisons, Alice Marlow, called HMP Elm bad.", "HM Inspectorate of Prisons"),
        ("Alice Marlow, alderman of the municipality of Utrecht, spoke.", "municipality of Utrecht"),
        ("Alice Marlow, the Tarn Union organiser at Quillon Ltd, spoke.", "Tarn Union"),
        ("Alice Marlow, Auditor-General of Elmland, spoke.", "Auditor-General"),
        ("Acorn Academy Trust grew. The trust's chief executive, Alice Marlow, was glad.", "Acorn Academy Trust"),
        ("Acorn Academy Trust grew. Alice Marlow, chief executive of the trust, was glad.", "Acorn Academy Trust"),
        ("The Ruritanian Government paid. Alice Marlow, the state's chief officer, was glad.", "Ruritanian Government"),
    ],
)
def test_a_noun_leads_back_to_the_body_that_has_it_in_its_name(text: str, body: str) -> None:
    """ "The trust" is the trust named before, "the state" its government."""
    assert {fact[2] for fact in offices(text)} == {body}


def test_a_bare_title_is_of_the_company_spoken_of_even_if_it_is_named_again() -> None:
    """ "Chief executive Ann Lee said its" is of the company of the sentence before, which "its" means too."""
    text = (
        "Ostrand Group bought Quillon Ltd. Quillon Ltd made a loss. Chief executive Ann Lee said she built Quillon Ltd."
    )
    assert ("Ann Lee", "HELD_OFFICE", "Quillon Ltd") in facts(text)
    assert ("Ann Lee", "HELD_OFFICE", "Ostrand Group") not in facts(text)


def test_the_office_of_a_contact_is_with_whoever_issues_the_text() -> None:
    """A label and a title of common words give the office in the body that publishes, which "our" means as well."""
    by = Document("Issued by Quillon Ltd.\nStaff contact: Alice Marlow, Transit Administrator", publisher="Quillon Ltd")
    ours = Document("Quillon Ltd is glad. “A joy” is how our chair, Alice Marlow, puts it.", publisher="Quillon Ltd")
    for document in (by, ours):
        told = {(claim.subject.name, claim.predicate, claim.object.name) for claim in extract(document).claims}
        assert HELD in told


def test_who_hears_from_a_body_is_not_of_it() -> None:
    """From whom a chair wants to hear is somebody else; from whom we hear, or welcome people, is theirs."""
    held = offices("Quillon Ltd grew. Alice Marlow, the chair, wants to hear from Ostrand Group how it will pay.")
    assert held == {HELD}


def test_who_leads_something_else_is_no_colleague() -> None:
    """A council's leader beside a firm's chair is of the council, whichever it is."""
    held = offices("Quillon Ltd's chair, Peter Penn, and council leader Alice Marlow met.")
    assert held == {("Peter Penn", "HELD_OFFICE", "Quillon Ltd")}


def test_who_stands_behind_an_officer_and_a_mark_is_the_body() -> None:
    """ "Alice Marlow (CEO, Xolva Canada)" names one person and one firm."""
    assert offices("Alice Marlow (CEO, Xolva Canada) spoke.") == {("Alice Marlow", "HELD_OFFICE", "Xolva Canada")}


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The Information Commissioner, Ann Lee, said so.", "Information Commissioner"),
        ("Children's Commissioner Ann Lee said so.", "Children's Commissioner"),
        ("The Auditor General for Wales, Ann Lee, said so.", "Auditor General for Wales"),
        ("The NSW Auditor-General, Ann Lee, said so.", "NSW Auditor-General"),
        ("Auditor-General Ann Lee said so.", "Auditor-General"),
        ("The auditor general, Ann Lee, said so.", "Auditor General"),
        ("Ombudsman Ann Lee said so.", "Ombudsman"),
    ],
)
def test_an_officer_of_state_is_a_body_of_its_own(sentence: str, body: str) -> None:
    """Commissioners who watch over something, and auditors general, hold the office that goes by their title."""
    assert ("Ann Lee", "HELD_OFFICE", body) in facts(sentence)


def test_a_commissioner_of_a_department_is_none() -> None:
    """ "Corrections Commissioner" is the title of an officer of a body that is named elsewhere."""
    assert not facts("Corrections Commissioner Ann Lee said so.")


def test_a_coroner_is_in_no_council() -> None:
    """A coroner of a place holds no office in its council, nor in the place itself."""
    assert not facts("Cumbria coroner Ann Lee said so. Cumbria County Council had paid.")
    assert not facts("Ann Lee, the assistant coroner for Quillshire, said so.")


def test_a_sentence_may_break_off_behind_a_body() -> None:
    """A line that ends in "of" tells no body, and is read all the same."""
    assert not facts("Secretary of the committee of")


def test_a_judge_sits_in_no_service() -> None:
    """A judge is of a court that the text names, not of the service that looks after courts."""
    assert not facts("Judge Ann Lee spoke. The Courts Service had hired Quillon Ltd.") & {
        ("Ann Lee", "HELD_OFFICE", "Courts Service")
    }


def test_a_head_of_corrections_leads_the_body_of_that_name() -> None:
    """ "Corrections" alone is a body, which a boss leads; a minister or commissioner is of another that is not named."""
    assert ("Ann Lee", "HELD_OFFICE", "Corrections") in facts("Corrections boss Ann Lee said so.")


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        (
            "The Elmland Department of Corrections hired Quillon Ltd. It failed, department spokesman Bo Ray said.",
            "Elmland Department of Corrections",
        ),
        (
            "The Elmland Health Authority hired Quillon Ltd. Authority chairman Bo Ray said so.",
            "Elmland Health Authority",
        ),
        ("The Elm Transport Agency hired Quillon Ltd. Agency chief Bo Ray said so.", "Elm Transport Agency"),
        (
            "The Ontario Ministry of Transportation hired Quillon Ltd. Transportation Minister Bo Ray said so.",
            "Ontario Ministry of Transportation",
        ),
    ],
)
def test_departments_and_agencies_lend_their_noun_to_titles(sentence: str, body: str) -> None:
    """ "Department spokeswoman" means the department spoken of, as "council leader" means the council."""
    assert ("Bo Ray", "HELD_OFFICE", body) in facts(sentence)


@pytest.mark.parametrize(
    "title",
    [
        "Minister for Corrections Wade Noonan",
        "Minister for Transport Gayle Noonan",
        "Minister for Corrective Services Wade Noonan",
    ],
)
def test_a_minister_s_name_may_stand_right_behind_the_portfolio(title: str) -> None:
    """No comma parts "Minister for Corrections" from its holder, whose first name no list has or is a common word."""
    told = offices(f"The Victorian Government hired Quillon Ltd. Quotes attributable to {title}.")
    assert {(each[0].split()[-1], each[2]) for each in told} == {("Noonan", "Victorian Government")}


def test_attorneys_of_a_body_hold_an_office() -> None:
    """A managing or staff attorney is of the body that follows, as a lawyer for somebody is not."""
    assert ("Ann Lee", "HELD_OFFICE", "QLPC") in facts("Ann Lee, managing attorney of the QLPC's Elm office, said so.")
    assert not offices("Ann Lee, an attorney for the QLPC, said so.")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Ohio Department of Correction hired Quillon Ltd. Correction Director Ann Lee said so.",
            "Ohio Department of Correction",
        ),
        (
            "The Ohio Department of Correction hired Quillon Ltd. Commissioner Ann Lee said so.",
            "Ohio Department of Correction",
        ),
        ("The Ohio Department of Correction hired Quillon Ltd. Governor Ann Lee said so.", "Ohio"),
        ("Oakland hired Quillon Ltd. City Manager Ann Lee said so. Oakland is large.", "Oakland"),
        ("The Justice Department hired Quillon Ltd. Deputy Attorney General Ann Lee said so.", "Justice Department"),
        (
            "The Department of Corrections hired Quillon Ltd. Chief Executive of Corrections Ann Lee said so.",
            "Department of Corrections",
        ),
        (
            "The Ohio Commission on Jail Standards met. Ann Lee, the commission's director, said so.",
            "Ohio Commission on Jail Standards",
        ),
        ("The Maritime Union of Australia met. Branch secretary Ann Lee left.", "Maritime Union of Australia"),
        ("Quillon Ltd runs HMP Elm. Labor's transport spokeswoman, Ann Lee, said so.", "Labor"),
        (
            "The Department of Roads paid. The Elmland Audit Office said so. Ann Lee, the department's secretary, left.",
            "Department of Roads",
        ),
    ],
)
def test_heads_without_a_body_are_of_the_one_that_the_text_names(text: str, body: str) -> None:
    """A field alone, a bare commissioner, a state's governor and a town's manager lead back to what the text names."""
    assert ("Ann Lee", "HELD_OFFICE", body) in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Ohio Department of Corrections hired Quillon Ltd. Ann Lee, the former Utah state corrections secretary, left.",
        "Labor said that a Penn government would act. Transport Minister Ann Lee said no.",
    ],
)
def test_an_officer_of_elsewhere_is_of_no_body_here(text: str) -> None:
    """Another state's secretary is not of the department that the text names, nor a minister of a government to come."""
    named = {"Ohio Department of Corrections", "Penn government"}
    assert not [each for each in offices(text) if each[2] in named]


def test_where_a_director_came_from_is_not_where_they_direct() -> None:
    """The prison named behind its director's name is another, where the text has spoken of one."""
    text = "HMP Elmfield is open. Prison Director Ann Lee, who came from HMP Tarn, has a staff of 380."
    assert offices(text) == {("Ann Lee", "HELD_OFFICE", "HMP Elmfield")}


def test_two_heads_that_and_joins_have_each_their_own_body() -> None:
    """Behind a comma and "and" a second holder follows with a title of their own."""
    text = "The managing director of Quillon Ltd, Ann Lee, and Bo Ray, Ostrand Ltd's managing director, wrote."
    assert offices(text) == {("Ann Lee", "HELD_OFFICE", "Quillon Ltd"), ("Bo Ray", "HELD_OFFICE", "Ostrand Ltd")}


def test_a_mayor_is_of_no_prison() -> None:
    """A town may lend its name to a prison, which has no mayor."""
    assert not offices("Mount Elmer Prison is run by Quillon Ltd. Mount Elmer mayor Ann Lee was glad.")


def test_leaders_of_a_minority_are_of_no_firm() -> None:
    """ "House Minority Leader" names no body called "House Minority"."""
    assert not offices("House Minority Leader Ann Lee said that Quillon Ltd had failed.")


def test_a_police_department_is_no_ministry() -> None:
    """What stands before "department" may say that another is meant than the one that was named."""
    assert not offices("The Department of Justice hired Quillon Ltd. Police department chief Bo Ray said so.")


def test_the_day_before_a_title_is_none_of_its_words() -> None:
    """ "The next day commissioner Bo Ray said": he is not the next commissioner."""
    text = "The Elmland Department of Corrections met. The next day corrections commissioner Bo Ray said so."
    assert put(text, "HELD_OFFICE") == {("Bo Ray", "Elmland Department of Corrections", "asserted")}


def test_our_officer_for_a_firm_is_none_of_the_firm() -> None:
    """Behind "our" the body is the writer's own, and "for" says but whom the officer looks after."""
    assert not offices("Ann Lee, our national officer for Quillon Ltd, called a meeting.")


def test_an_office_may_be_of_two_bodies() -> None:
    """ "And of" leads to a second body of the same office."""
    told = {("Ann Lee", "HELD_OFFICE", body) for body in ("Quillon Ltd", "HMP Elmfield")}
    assert offices("Ann Lee, head of Quillon Ltd and of HMP Elmfield, left.") == told
