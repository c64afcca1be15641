"""What lists of lines tell: each member stands in the place that the sentence before the list leaves open."""

import pytest

from tests.unit.extract.reading import claims, facts, put

MEMBERS = [
    (
        "Quillon Care runs the following homes:\n\n1. Elm House\n2. Oak Lodge\n3. The Willows\n\nIt has its seat in Tarnby.",
        "RUNS",
        {("Quillon Care", home, "asserted") for home in ("Elm House", "Oak Lodge", "Willows")},
    ),
    (
        "Three hospitals in Elmshire are managed by Quillon Ltd:\n- Port Tarn Hospital and Esk Hospital\n- Umvota",
        "RUNS",
        {("Quillon Ltd", place, "asserted") for place in ("Port Tarn Hospital", "Esk Hospital", "Umvota")},
    ),
    (
        "Elmshire Council has chosen its providers. They are:\n\nQuillon Ltd\nOstrand Group\nTessaro plc\n\nIt met in May.",
        "COMMISSIONED",
        {("Elmshire Council", firm, "asserted") for firm in ("Quillon Ltd", "Ostrand Group", "Tessaro plc")},
    ),
    (
        "Ostrand Group has bought two companies:\n• Quillon Ltd, of Tarnby\n• Tessaro plc (Dale)",
        "TOOK_OVER",
        {("Ostrand Group", firm, "asserted") for firm in ("Quillon Ltd", "Tessaro plc")},
    ),
    (
        "Contracts were awarded by Elmshire Council to:\n\n• Quillon Ltd\n• Bright Tarns (Kent; Essex)\n• Larch Futures",
        "COMMISSIONED",
        {("Elmshire Council", firm, "asserted") for firm in ("Quillon Ltd", "Bright Tarns", "Larch Futures")},
    ),
    (
        "Charities have been awarded £9m by Elmshire Council. Among the winners:\n\n"
        "Work, training and education: Tarnfold, Ostrand Group\nWomen's services: Women in Dale, The Esk Trust",
        "COMMISSIONED",
        {
            ("Elmshire Council", firm, "asserted")
            for firm in ("Tarnfold", "Ostrand Group", "Women in Dale", "The Esk Trust")
        },
    ),
    (
        "Elmshire Council has named the preferred bidders:\n\nKent: Quillon Ltd\nEssex: Bright Tarns\nWales: Larch Futures",
        "COMMISSIONED",
        {("Elmshire Council", firm, "planned") for firm in ("Quillon Ltd", "Bright Tarns", "Larch Futures")},
    ),
    (
        "Quillon Ltd does not run the following prisons:\n- HMP Elmfield\n- HMP Oakham",
        "RUNS",
        {("Quillon Ltd", prison, "denied") for prison in ("HMP Elmfield", "HMP Oakham")},
    ),
]


@pytest.mark.parametrize(("text", "predicate", "said"), MEMBERS)
def test_members_stand_in_the_open_place(text: str, predicate: str, said: set[tuple[str, str, str]]) -> None:
    """The sentence that introduces a list is told of each of its members, as it is put."""
    assert said <= put(text, predicate)


SERVICES = "Quillon Ltd provides the following services to Elmshire Council:\n- waste collection\n- street cleaning"


def test_members_may_be_services_in_common_words() -> None:
    """A list of what is done names services as much as one of houses."""
    assert put(SERVICES, "RUNS") >= {
        ("Quillon Ltd", "waste collection", "asserted"),
        ("Quillon Ltd", "street cleaning", "asserted"),
    }


PAIRS = [
    (
        "Elmshire Council has awarded two contracts:\n\n- waste collection: Quillon Ltd\n- street cleaning: Ostrand Group",
        "RUNS",
        {("Quillon Ltd", "waste collection", "planned"), ("Ostrand Group", "street cleaning", "planned")},
    ),
    (
        "Who runs the homes:\n- Elm House: Quillon Care\n- Oak Lodge: Ostrand Group\n- The Firs - Tessaro Trust",
        "RUNS",
        {
            ("Quillon Care", "Elm House", "asserted"),
            ("Ostrand Group", "Oak Lodge", "asserted"),
            ("Tessaro Trust", "Firs", "asserted"),
        },
    ),
    (
        "School by school, this is how the six are to be shared out:\n\nASHBY\nElm Academy, Dale Academies Trust\n"
        "Oak Academy, Quillon Learning Trust\n\nNobody moves before May.",
        "RUNS",
        {("Dale Academies Trust", "Elm Academy", "planned"), ("Quillon Learning Trust", "Oak Academy", "planned")},
    ),
    (
        "The contracts for Elmshire Council's waste collection have been awarded, area by area:\n"
        "- Kent: Quillon Ltd\n- Tarnside: Ostrand Group",
        "RUNS",
        {
            ("Quillon Ltd", "Elmshire Council's waste collection in Kent", "planned"),
            ("Ostrand Group", "Elmshire Council's waste collection in Tarnside", "planned"),
        },
    ),
]


@pytest.mark.parametrize(("text", "predicate", "said"), PAIRS)
def test_pairs_are_told_by_what_introduces_them(text: str, predicate: str, said: set[tuple[str, str, str]]) -> None:
    """A list of who has what says what its introduction says: who runs it, who is to take it over, who was awarded it."""
    assert put(text, predicate) == said


def test_whoever_accepts_bids_has_awarded() -> None:
    """Who awards what a list tells may be named beside another verb of its introduction."""
    text = (
        "Elm Transport has made known whose bids it has accepted for bus services in Elmshire, and two firms come out as "
        "winners. What each gets:\n- Kent region: Quillon Ltd\n- Devon: Tessaro plc"
    )
    assert {(one, other) for one, other, _ in put(text, "COMMISSIONED")} == {
        ("Elm Transport", "Quillon Ltd"),
        ("Elm Transport", "Tessaro plc"),
    }


def test_owners_are_listed_as_those_who_run_are() -> None:
    """A list of owners says who owns what."""
    text = "Who owns what:\n- Norshire CRC: Quillon Ltd\n- Suthshire CRC: Ostrand Group"
    assert put(text, "OWNS") == {
        ("Quillon Ltd", "Norshire CRC", "asserted"),
        ("Ostrand Group", "Suthshire CRC", "asserted"),
    }


def test_a_member_has_dates_of_its_own() -> None:
    """What a member says of its time holds for it alone, where the sentence that introduces the list has no date."""
    text = (
        "Who runs the prisons:\n- HMP Elmfield: Quillon Ltd, since 2011\n- HMP Oakham: Ostrand Group, until March 2018"
    )
    runs = {claim.object.name: claim for claim in claims(text) if claim.predicate == "RUNS"}
    assert str(runs["HMP Elmfield"].span.start_min) == "2011-01-01"
    assert runs["HMP Elmfield"].status == "asserted"
    assert runs["HMP Oakham"].status == "ended"


def test_an_award_by_areas_covers_them() -> None:
    """Where areas are listed, the service of each covers it, and the buyer commissioned who holds it."""
    text = "Elmshire Council has awarded contracts for waste collection in two areas:\n- Kent: Quillon Ltd\n- Devon: Tessaro plc"
    assert ("Elmshire Council", "COMMISSIONED", "Quillon Ltd") in facts(text)
    assert {(predicate, place) for _, predicate, place in facts(text) if predicate == "COVERS"} >= {
        ("COVERS", "Kent"),
        ("COVERS", "Devon"),
    }


NOTHING = [
    "APPOINTMENT OF SERVICE PROVIDERS\n\nService: refuse removal, Dale\nAreas: all",
    "Quillon Ltd will bring:\n- new lorries\n- better pay\n- Training for all",
    "Elmshire Council has awarded contracts.\n- Quillon Ltd\n- Ostrand Group",
    "Quillon Ltd runs Elm House. Its rivals met:\n- Ostrand Group said it was ready.\n- Tessaro plc said nothing.",
    "And the others?\n- Elm House: the State Government says that it must close.\n- Oak Lodge: no change, we are afraid.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_other_lists_tell_nothing(text: str) -> None:
    """A list whose introduction leaves no place for its members, or whose lines are sentences, makes no claim of them."""
    assert not {(one, other) for one, _, other in facts(text)} & {
        (one, other)
        for one in ("Quillon Ltd", "Ostrand Group", "Tessaro plc", "Elmshire Council", "State Government")
        for other in ("Ostrand Group", "Tessaro plc", "Elm House", "Oak Lodge", "Training")
        if (one, other) != ("Quillon Ltd", "Elm House")
    }


def test_the_passage_reaches_from_the_introduction_to_the_member() -> None:
    """A claim of a list quotes the sentence that introduces it as well as the member."""
    text = "Quillon Care runs the following homes:\n- Elm House\n- Oak Lodge\nIt grows."
    found = {claim.object.name: text[claim.start : claim.end] for claim in claims(text) if claim.predicate == "RUNS"}
    assert found["Oak Lodge"] == "Quillon Care runs the following homes:\n- Elm House\n- Oak Lodge"


def test_a_table_is_told_by_the_heads_of_its_columns() -> None:
    """The rows of a table put companies beside what they run, as a head of a column says."""
    text = "Prison | Operator | Since\nHMP Elmfield | Quillon Ltd | 2011\nHMP Oakham | Ostrand Group | 2013"
    assert put(text, "RUNS") == {
        ("Quillon Ltd", "HMP Elmfield", "asserted"),
        ("Ostrand Group", "HMP Oakham", "asserted"),
    }


@pytest.mark.parametrize(("opening", "status"), [("The cabinet resolved:", "asserted"), ("Recommended:", "planned")])
def test_what_is_resolved_is_awarded(opening: str, status: str) -> None:
    """An award that is one of the resolutions of a list is made; one that is only recommended is not."""
    award = "1. That the contract for waste collection be awarded to Quillon Ltd."
    text = f"ELMSHIRE COUNCIL\n\n{opening}\n{award}\n2. That it be noted."
    assert {said for *_, said in put(text, "COMMISSIONED")} == {status}


INSIDE = [
    (
        "Prisoner transport is shared by three firms: Quillon Ltd in Kent; Ostrand Group in Surrey; Tessaro plc in Devon.",
        "RUNS",
        {
            ("Quillon Ltd", "Prisoner transport in Kent", "asserted"),
            ("Ostrand Group", "Prisoner transport in Surrey", "asserted"),
            ("Tessaro plc", "Prisoner transport in Devon", "asserted"),
        },
    ),
    (
        "The contracts have been awarded as follows: Elm Line to Quillon Ltd; Oak Line to Ostrand Group.",
        "RUNS",
        {("Quillon Ltd", "Elm Line", "planned"), ("Ostrand Group", "Oak Line", "planned")},
    ),
    (
        "Three firms were appointed by Elmshire Council: Quillon Ltd, of Ashby; Ostrand Group, of Dale; and Tessaro plc.",
        "COMMISSIONED",
        {("Elmshire Council", firm, "asserted") for firm in ("Quillon Ltd", "Ostrand Group", "Tessaro plc")},
    ),
    (
        "The minister said: Quillon Ltd runs Elm House; Ostrand Group does not run Oak Lodge.",
        "RUNS",
        {("Quillon Ltd", "Elm House", "asserted"), ("Ostrand Group", "Oak Lodge", "denied")},
    ),
]


@pytest.mark.parametrize(("text", "predicate", "said"), INSIDE)
def test_lists_inside_a_sentence_are_read_as_those_below_it(
    text: str, predicate: str, said: set[tuple[str, str, str]]
) -> None:
    """What stands behind a colon, parted by semicolons or commas, is told by what stands before it; sentences tell their own."""
    assert put(text, predicate) == said


def test_which_firm_has_which_establishment_is_told_by_their_places() -> None:
    """Of establishments that are listed by place each firm runs its own, and none of them covers its town."""
    found = facts("Centres in Cork and Galway are run by private firms: Quillon Ltd in Cork, Ostrand Ltd in Galway.")
    assert found == {("Quillon Ltd", "RUNS", "Centre in Cork"), ("Ostrand Ltd", "RUNS", "Centre in Galway")}
