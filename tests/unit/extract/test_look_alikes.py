"""What looks like a fact, or like one more party to it, and is none."""

import pytest

from tests.unit.extract.naming import kinds, named
from tests.unit.extract.reading import claims, facts, put

NOT_STATED = [
    ("COMMISSIONED", "Quillon Trust won no prime contract from the Home Office."),
    ("COMMISSIONED", "The Department for Transport will jointly manage the franchises with Elm Rail Ltd."),
    ("RUNS", "At present the NHS trust in Plymouth runs them."),
    ("RUNS", "The Audit Commission has oversight of the care homes in Elmshire."),
    ("TOOK_OVER", "Health care at HMP Elmfield passes to the local NHS trust on 1 July."),
    (
        "COMMISSIONED",
        "Quillon Ltd was asked by the Ministry of Justice to hand the cleaning of its offices to Ostrand Ltd.",
    ),
    ("HELD_OFFICE", "For further information please contact Ann Lee, Head of Investor Relations."),
    ("OWNS", "Quillon Ltd kept control of the Tarnlea services in Yorkshire."),
    ("TOOK_OVER", "Quillon Ltd will bring the Elmfield Correctional Facility on line to house young offenders."),
    ("ABOUT", "HM Inspectorate of Probation was there in May. Read the full report on the inspectorate's website."),
    (
        "TOOK_OVER",
        "Tarn Ltd runs HMP Elmfield. Quillon Ltd replaced Ostrand Ltd as the firm that cleans the courts.",
    ),
    ("TOOK_OVER", "Tarn Ltd runs HMP Elmfield. In Ostmark, Ostrand Ltd was replaced by Quillon Ltd."),
]


@pytest.mark.parametrize(("predicate", "text"), NOT_STATED)
def test_what_looks_like_a_fact_is_none(predicate: str, text: str) -> None:
    """Neither what nobody has, nor what one only watches over or does with others, nor what is done elsewhere."""
    assert put(text, predicate) == set()


def test_whose_a_service_is_does_not_run_it_beside_who_does() -> None:
    """A possessive tells who runs a service only where nobody else does: a broadcaster is its contractor's customer."""
    told = put("Quillon Ltd has run Ostrand Ltd's tagging service since 2006.", "RUNS")
    assert {subject for subject, _, _ in told} == {"Quillon Ltd"}


def test_each_of_two_services_goes_to_its_own_taker() -> None:
    """Where "and" joins a second service with a taker of its own, it is no second taker of the first."""
    text = "Elmshire Council awarded the Northern franchise to Quillon Ltd and the Selby Express franchise to First."
    assert {subject for subject, _, _ in put(text, "TOOK_OVER")} == {"Quillon Ltd"}


def test_who_is_told_behind_an_agent_is_no_second_agent() -> None:
    """Of ", and Fernhurst, where Bolt has" something else is told than of the firm before."""
    text = "HMP Elmfield, managed by Quillon Ltd, and Fernhurst, where Ostrand Ltd has 30 staff, will close."
    assert put(text, "RUNS") == {("Quillon Ltd", "HMP Elmfield", "asserted")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The maps came from Quillon Defence and Space in May.", "Quillon Defence and Space"),
        ("It belongs to Quillon and Co of Leeds.", "Quillon and Co"),
        ("It belongs to Quillon & Sons, a grocer.", "Quillon & Sons"),
    ],
)
def test_a_firm_may_have_and_in_its_name(text: str, name: str) -> None:
    """A field of trade behind another, or those who joined the founder, end a firm's name."""
    assert name in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "HMP Elmfield was run by the financier Gus Quarrell for a year.",
        "The agency is run by Dara Quarrell, a Labour peer and former chair of Ostrand Ltd.",
    ],
)
def test_who_is_called_by_a_persons_trade_is_a_person(text: str) -> None:
    """Financiers and peers are no companies, even where they run something."""
    assert "Person" in {kind for name, kind in kinds(text).items() if "Quarrell" in name}


@pytest.mark.parametrize(
    "feast", ["Boxing Day", "New Year’s Day", "New Year's Day", "Easter Monday", "St Patrick's Day"]
)
def test_a_feast_begins_no_name(feast: str) -> None:
    """A name behind a feast is read without it, and the feast as the day."""
    (claim,) = claims(f"On {feast} Quillon took over HMP Elmfield.")
    assert claim.subject.name == "Quillon"
    assert claim.span.start_min == claim.span.start_max


def test_a_firm_is_none_by_a_persons_trade() -> None:
    """A name that ends as those of firms do stays one behind a noun for people who finance things."""
    text = "Ostrand Ltd leads the Astra consortium, whose other members are Bexon Ltd and financier Quarrell Capital."
    assert kinds(text)["Quarrell Capital"] == "Company"


def test_an_inspector_is_of_no_service_that_it_is_named_by() -> None:
    """The office of who inspects services is a body of its own."""
    text = "Ann Lee, who was Inspector of Custodial Services then, wrote that it was well run."
    assert ("Ann Lee", "HELD_OFFICE", "Inspector of Custodial Services") in facts(text)


def test_a_governor_leads_the_state_whose_bodies_the_text_names() -> None:
    """Where a firm is from says nothing of whose governor speaks."""
    text = "Florida-based Quillon Ltd lost the work. Gov. Ann Lee agreed. The Ohio Department of Roads will do it."
    assert {body for person, what, body in facts(text) if person == "Ann Lee" and what == "HELD_OFFICE"} == {"Ohio"}


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Quillon Ltd has landed a big customer services contract.", "customer services"),
        ("Quillon Ltd secured a five-year facilities management contract with the port.", "facilities management"),
        ("Quillon Ltd will run the huge prison at Selby.", "prison at Selby"),
    ],
)
def test_how_large_or_long_something_is_belongs_to_no_name(text: str, service: str) -> None:
    """A service is called by what it is."""
    assert service in {name for _, what, name in facts(text) if what in {"RUNS", "TOOK_OVER"}}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd, formerly the bus operator Tarnlea, will take over HMP Fern. The firm also runs HMP Elmfield.",
        "Quillon Ltd, which was Tarnlea until 2009, will take over HMP Fern. The firm also runs HMP Elmfield.",
    ],
)
def test_what_a_firm_was_called_is_no_other_firm(text: str) -> None:
    """Its former name means the firm itself."""
    assert {subject for subject, _, _ in put(text, "RUNS")} == {"Quillon Ltd"}


def test_who_is_called_for_help_is_no_bus() -> None:
    """The numbers of emergency lines are no routes."""
    text = "Quillon Ltd now provides both the 999 and the 111 services in buses of its own."
    assert not any(name.startswith("Route") for _, _, name in facts(text))


def test_a_trust_that_opens_a_sentence_has_the_officer_whom_it_goes_on_to_name() -> None:
    """Whoever is told to speak first is whose officer speaks next, not the firm of the sentence before."""
    text = (
        "Quillon Ltd lost the work. Elmshire NHS Trust said it was ready, but chief executive Ann Lee warned of delays."
    )
    assert ("Ann Lee", "HELD_OFFICE", "Elmshire NHS Trust") in facts(text)


def test_a_group_of_two_places_is_named_by_both() -> None:
    """A clinical commissioning group may be that of two towns."""
    assert "High Selby and Tarnhill CCG" in named("It was chosen by High Selby and Tarnhill CCG in May.")


def test_what_a_newcomer_has_already_is_not_what_it_takes_over() -> None:
    """The service named in an aside on who takes over is another than the one taken over."""
    text = "HMP Fern was run by Ostrand Ltd until May, when Quillon Ltd, which runs HMP Elmfield, took over."
    assert {name for _, name, _ in put(text, "TOOK_OVER")} == {"HMP Fern"}


def test_rehabilitation_companies_in_brackets_are_told_by_their_areas() -> None:
    """What stands in brackets behind them are places, which semicolons part."""
    text = "Quillon Ltd runs two Community Rehabilitation Companies (Dorset, Devon & Cornwall; Kent & Essex) in all."
    assert {name for _, name, _ in put(text, "RUNS")} == {"Dorset, Devon & Cornwall CRC", "Kent & Essex CRC"}


def test_where_a_jail_stands_is_not_what_is_run() -> None:
    """Behind "in" a name that nothing else is known of is a place, of which a relative clause tells nothing."""
    text = "The 80-bed jail in Tarnlea, which Quillon Ltd has operated since 2012, will close."
    assert {name for _, name, _ in put(text, "RUNS")} == {"80-bed jail in Tarnlea"}


def test_an_auditor_finds_what_is_told_behind_a_date() -> None:
    """ "Found in July 2000 that the firm had" is of the firm, not of the service spoken of before."""
    text = "Quillon Ltd runs Elmfield House. The National Audit Office found in July 2000 that Quillon Ltd had overcharged."
    assert {(name, what) for _, what, name in facts(text) if what == "INSPECTED"} == {("Quillon Ltd", "INSPECTED")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Quillon Ltd runs it. We hear that in Elmshire CRC the chief executive, Ann Lee, has told staff.",
            "Elmshire CRC",
        ),
        (
            "The National Audit Office agreed. Ann Lee, the Comptroller and Auditor General, spoke.",
            "National Audit Office",
        ),
        ("Tarn Ltd owns Fern Ltd, a firm. Quillon Ltd sold its stake to the firm's chairman, Ann Lee.", "Fern Ltd"),
    ],
)
def test_an_officer_is_of_the_body_that_the_words_around_tell(text: str, body: str) -> None:
    """Where the clause says where it is so, what an auditor leads, and whom a description cannot mean: its own subject."""
    assert {each for _, what, each in facts(text) if what == "HELD_OFFICE"} == {body}


def test_what_a_home_is_found_in_is_no_part_of_its_name() -> None:
    """ "In breach" tells what was found, not where the home is."""
    text = "The Care Commission has found the rest home in Selby in breach of the code."
    assert not any("breach" in name for _, _, name in facts(text))


def test_a_ruling_is_a_thing_behind_its_noun() -> None:
    """ "A court ruling means" has no subject who rules."""
    found = facts(
        "Quillon Ltd bid for HMP Elmfield. A High Court ruling means Quillon Ltd can start running HMP Elmfield."
    )
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in {fact[:3] for fact in found}
