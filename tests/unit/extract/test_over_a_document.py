"""What one sentence leaves open another of the document says: whose contract it is, whose office, who inspected."""

import pytest

from tests.unit.extract.reading import Short, facts, only


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Quillon Ltd runs Larkfield House. The home is commissioned by Ostmark Council.",
            ("Ostmark Council", "COMMISSIONED", "Quillon Ltd"),
        ),
        (
            "Quillon Ltd runs Larkfield House. Ostmark Council let the contract in 2014.",
            ("Ostmark Council", "COMMISSIONED", "Quillon Ltd"),
        ),
        (
            "Tarn Ltd is to replace Quillon Ltd at HMP Larkfield. The incumbent has run the prison since 2014.",
            ("Quillon Ltd", "RUNS", "HMP Larkfield"),
        ),
        (
            "HMP Larkfield is run by Quillon Ltd. An inspection in May rated safety as poor, inspectors said.",
            ("HM Inspectorate of Prisons", "INSPECTED", "HMP Larkfield"),
        ),
    ],
)
def test_a_sentence_goes_on_about_the_service_whose_operator_was_told(text: str, fact: Short) -> None:
    """Who pays, who is "the incumbent" and who inspected is told of the service and firm of the sentences before."""
    assert fact in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "HMP Larkfield is full. A former governor of the prison, Alice Marlow, spoke.",
            ("Alice Marlow", "HELD_OFFICE", "HMP Larkfield"),
        ),
        (
            "HMP Larkfield is run by Quillon Ltd. Its caterer is Tarn Foods Ltd. The new director, Alice Marlow, walks about.",
            ("Alice Marlow", "HELD_OFFICE", "HMP Larkfield"),
        ),
        (
            "New hands at HMP Larkfield\n\nQuillon Ltd also runs HMP Ashby. The governor, Alice Marlow, spoke.",
            ("Alice Marlow", "HELD_OFFICE", "HMP Larkfield"),
        ),
        (
            "The Ostmark Police and Crime Commissioner hired Quillon Ltd. Alice Marlow, the Commissioner, spoke.",
            ("Alice Marlow", "HELD_OFFICE", "Ostmark Police and Crime Commissioner"),
        ),
        (
            "Alice Marlow, chair of Quillon Ltd, sat beside her opposite number at Tarn Ltd, Bo Penn.",
            ("Bo Penn", "HELD_OFFICE", "Tarn Ltd"),
        ),
        (
            "Alice Marlow is chair of the Prison Officers Association.",
            ("Alice Marlow", "HELD_OFFICE", "Prison Officers Association"),
        ),
    ],
)
def test_an_office_is_that_of_the_prison_or_body_that_the_document_is_about(text: str, fact: Short) -> None:
    """A director or governor leads the prison of the heading, a commissioner's body is that of the police and crime."""
    assert fact in facts(text)


def test_a_police_and_crime_commissioner_is_a_buyer() -> None:
    """The name goes over "and", and over what else is watched, up to the commissioner."""
    text = "The Ostmark Police, Fire and Crime Commissioner awarded Quillon Ltd a contract."
    assert facts(text) == {("Ostmark Police, Fire and Crime Commissioner", "COMMISSIONED", "Quillon Ltd")}


def test_a_firm_is_not_the_subsidiary_whose_name_begins_with_its_own() -> None:
    """ "Ostrand" beside "its subsidiaries include Ostrand Learning" is the parent."""
    text = "Ostrand runs HMP Larkfield. Ostrand has 40 staff. Its subsidiaries include Ostrand Learning and Tarn Ltd."
    assert ("Ostrand", "RUNS", "HMP Larkfield") in facts(text)
    assert ("Ostrand", "OWNS", "Ostrand Learning") in facts(text)


def test_who_leads_a_partnership_is_not_the_partnership() -> None:
    """ "Ostrand" in "led by Ostrand" is another than the Ostrand Partnership."""
    text = "The winner was Ostrand Partnership. The consortium is led by the outsourcer Ostrand with the charity Tarn Help."
    assert {
        ("Ostrand", "MEMBER_OF", "Ostrand Partnership"),
        ("Tarn Help", "MEMBER_OF", "Ostrand Partnership"),
    } <= facts(text)


def test_the_firm_is_no_league_or_society() -> None:
    """ "The firm" leads past a charity that was named since."""
    text = (
        "Quillon Ltd has run HMP Larkfield since 2004. Bo Penn now advises the Tarn League for Reform. It is the second time"
        " that the firm has lost a prison. In 2012 it gave up HMP Ashby."
    )
    assert ("Quillon Ltd", "RUNS", "HMP Ashby") in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Residents of Larkfield Lea in Upper Tarn were told to leave. The 28-bed home has been run by Quillon Ltd since 2009.",
            ("Quillon Ltd", "RUNS", "Larkfield Lea"),
        ),
        (
            "Ostmark Council hired the Tarn Trust. The charity is led by Alice Marlow.",
            ("Alice Marlow", "HELD_OFFICE", "Tarn Trust"),
        ),
        (
            "The Tarn Foundation runs Larkfield House. Foundation chair Alice Marlow spoke.",
            ("Alice Marlow", "HELD_OFFICE", "Tarn Foundation"),
        ),
        (
            "Inspection report: Larkfield House\nProvider: Quillon Care (No. 2) Limited\n\nThe home is full.",
            ("Quillon Care (No. 2) Limited", "RUNS", "Larkfield House"),
        ),
    ],
)
def test_what_a_sentence_calls_a_name_tells_what_it_is(text: str, fact: Short) -> None:
    """A name that the next sentence calls a home is one, "the charity" is a trust, and "Provider:" says who runs it."""
    assert fact in facts(text)


def test_a_letter_is_by_the_body_of_who_signs_it() -> None:
    """ "We" and "director of operations" are those of the trust whose chief executive signs below "Dear colleagues"."""
    text = (
        "Dear colleagues\n\nQuillon Ltd has run patient transport in Elmshire since 2013. We already provide patient transport in"
        " Fenshire. Bo Ray, director of operations, will write again.\n\nWith best wishes\n\nAlice Marlow\n"
        "Chief Executive, Tarn Ambulance Service NHS Trust"
    )
    trust = "Tarn Ambulance Service NHS Trust"
    assert {(trust, "RUNS", "patient transport in Fenshire"), ("Bo Ray", "HELD_OFFICE", trust)} <= facts(text)


def test_who_is_delighted_to_announce_is_whose_text_it_is() -> None:
    """A press release's officers are those of its firm, though another firm was named since."""
    text = "Quillon Group is delighted to announce that it has bought Tarn Homes Ltd. Alice Marlow, Chief Executive, spoke."
    assert ("Alice Marlow", "HELD_OFFICE", "Quillon Group") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ostmark Council hired Quillon Ltd. In Tarnshire a similar contract with Bolt Ltd was cancelled in 2019.",
        "Ostmark Council pays for beds. The Tarn Foundation said that it had accepted an offer from Bolt Ltd.",
        "Provider: Bolt Ltd\n\nThe local authority, Ostmark Council, pays for beds.",
    ],
)
def test_another_contract_is_not_that_of_the_buyer_spoken_of(text: str) -> None:
    """Of a similar contract elsewhere, an offer to a charity and who runs a home, no council is the buyer."""
    assert not {each for each in facts(text) if each[1] == "COMMISSIONED" and each[2] == "Bolt Ltd"}


def test_who_founded_a_firm_is_no_member_of_it() -> None:
    """ "Established by Bo and Alice Marlow" names people."""
    assert not facts("Quillon Ltd was established by Bo and Alice Marlow in 1982.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Quillon Ltd holds 70 per cent of Bolt Ltd and Cope Ltd the rest.",
            {("Quillon Ltd", "OWNS", "Bolt Ltd"), ("Cope Ltd", "OWNS", "Bolt Ltd")},
        ),
        ("Tarn Penn, the accountants, were appointed special managers. Ostmark Council is worried.", set()),
        (
            "Passengers on the Tarn Lines are cross. The franchise is held by Quillon Ltd.",
            {("Quillon Ltd", "RUNS", "Tarn Lines")},
        ),
        (
            "Quillon Ltd is safe. The minister said it would be led by a civil servant, Alice Marlow.",
            {("Alice Marlow", "HELD_OFFICE", "Quillon Ltd")},
        ),
        (
            "The Tarn Union demanded a guarantee. \u201cThey must be kept,\u201d said organiser Alice Marlow.",
            {("Alice Marlow", "HELD_OFFICE", "Tarn Union")},
        ),
    ],
)
def test_short_ways_of_saying_who_is_who_name_nobody_else(text: str, found: set[Short]) -> None:
    """A share left unsaid, a trade before a name, who lives or travels there: each tells its own fact and no other."""
    assert facts(text) == found


def test_what_happened_on_a_day_leaves_something_behind() -> None:
    """ "On Monday leaves" tells of the Monday before."""
    claim = only("The liquidation of Quillon Ltd on Monday leaves 40 homes without a manager.", "ENTERED", "2018-01-16")
    assert claim.status == "asserted"
    assert claim.span.start_min.isoformat() == "2018-01-15"


def test_a_headline_wins() -> None:
    """ "Wins" behind a firm is a verb, whatever follows."""
    assert ("Quillon Ltd", "RUNS", "wins council cleaning") not in facts("Quillon Ltd wins council cleaning contract")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Ostmark Council runs pools. Quillon Ltd left. Chief executive Bo Penn said the council had lost money.",
            ("Bo Penn", "HELD_OFFICE", "Ostmark Council"),
        ),
        (
            "Larkfield House is owned by Quillon Ltd, a listed company. Its chief executive, Bo Penn, left.",
            ("Bo Penn", "HELD_OFFICE", "Quillon Ltd"),
        ),
        (
            "Quillon Ltd runs homes. Quillon Wales chief executive Bo Penn spoke. The centre, at Tarn, is run by Cope Ltd.",
            ("Bo Penn", "HELD_OFFICE", "Quillon Wales"),
        ),
        (
            "The jail was built by the Tarn consortium, whose partners are Quillon Ltd and Bolt Ltd.",
            ("Bolt Ltd", "MEMBER_OF", "Tarn"),
        ),
        (
            "In May the Commission for Children and Young People inspected Larkfield House.",
            ("Commission for Children and Young People", "INSPECTED", "Larkfield House"),
        ),
        (
            "The Home Office has a contract with Quillon Health Care for the Mount Larkfield Hospital.",
            ("Home Office", "COMMISSIONED", "Quillon Health Care"),
        ),
    ],
)
def test_whose_a_body_or_an_office_is_does_not_run_over_into_the_next_name(text: str, fact: Short) -> None:
    """Officers speak of their own body, a home has no chief executive beside its firm, and "for" ends a firm's name."""
    assert fact in facts(text)


def test_along_with_does_not_add_an_owner() -> None:
    """ "A subsidiary of Bolt, along with Cope" has one owner."""
    assert facts("Quillon Ltd is a subsidiary of Bolt Group, along with Cope Ltd.") == {
        ("Bolt Group", "OWNS", "Quillon Ltd")
    }


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Quillon Ltd runs four others, among them HMP Larkfield and HMP Ashby.", ("Quillon Ltd", "RUNS", "HMP Ashby")),
        (
            "The Tarn Union's Bo Penn was pleased. “It should never have been let,” said the union's general secretary.",
            ("Bo Penn", "HELD_OFFICE", "Tarn Union"),
        ),
        (
            "Larkfield Academy is run by the Tarn Trust. Quillon Ltd was hired. The firm belongs to Bo Penn.",
            ("Bo Penn", "OWNS", "Quillon Ltd"),
        ),
    ],
)
def test_what_is_told_behind_a_name_is_of_that_name(text: str, fact: Short) -> None:
    """ "Four others" are named behind it, who spoke has the office behind the quotation, and no trust is "the firm"."""
    assert fact in facts(text)
