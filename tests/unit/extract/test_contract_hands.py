"""Who had a contract or service before another, and who gave it rather than had it."""

import pytest

from tests.unit.extract.reading import Short, put

AFTER = ("Ostrand Group", "HMP Elmfield", "ended")


@pytest.mark.parametrize(
    "text",
    [
        "Elmshire Council has awarded the contract for HMP Elmfield to Quillon Ltd, replacing Ostrand Group.",
        "Elmshire Council chose Quillon Ltd for HMP Elmfield, replacing Ostrand Group.",
        "HMP Elmfield changed hands in May, when Quillon Ltd replaced Ostrand Group.",
        "Quillon Ltd won the HMP Elmfield contract from Ostrand Group.",
        "HMP Elmfield passed from Ostrand Group to the state in May.",
        "HMP Elmfield was taken away from Ostrand Group last year.",
        "HMP Elmfield was run by Ostrand Group until the Prison Service stepped in last August.",
    ],
)
def test_held_before(text: str) -> None:
    """Whoever is replaced, or from whom a service is had, ran it, whoever has it then."""
    assert AFTER in put(text, "RUNS")


@pytest.mark.parametrize(
    "text",
    [
        "Elmshire Council has handed the 20-year contract for HMP Elmfield to Quillon Ltd.",
        "Elmshire Council sacked Ostrand Group and handed HMP Elmfield to Quillon Ltd.",
        "Quillon Ltd won the HMP Elmfield contract from Elmshire Council.",
    ],
)
def test_giver_did_not_run(text: str) -> None:
    """The body that gives a contract is not said to have run what it is for."""
    assert "Elmshire Council" not in {subject for subject, _, _ in put(text, "RUNS")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The deal will see Quillon Ltd take over HMP Elmfield in May.", "planned"),
        ("The deal will see HMP Elmfield pass to Quillon Ltd.", "planned"),
        ("The move sees HMP Elmfield transfer to Quillon Ltd.", "planned"),
        ("Ostrand Group saw HMP Elmfield go to Quillon Ltd.", "asserted"),
    ],
)
def test_seen(text: str, status: str) -> None:
    """What a deal sees somebody do is told as the seeing is: to come, or done."""
    assert ("Quillon Ltd", "HMP Elmfield", status) in put(text, "TOOK_OVER")


@pytest.mark.parametrize(
    ("text", "award"),
    [
        (
            "Elmshire Council will replace Ostrand Group with Quillon Ltd.",
            ("Elmshire Council", "Quillon Ltd", "planned"),
        ),
        ("Elmshire Council cut ties with Quillon Ltd last week.", ("Elmshire Council", "Quillon Ltd", "ended")),
        (
            "Under a deal signed with Elmshire Council in 2013, Quillon Ltd runs the county's libraries.",
            ("Elmshire Council", "Quillon Ltd", "asserted"),
        ),
    ],
)
def test_commissioned(text: str, award: Short) -> None:
    """A body commissions whom it puts in another's place, and no longer whom it breaks with."""
    assert award in put(text, "COMMISSIONED")


def test_held_over_prepositions() -> None:
    """A contract is held by whom a participle behind it names, over what says where it is."""
    text = "The bin collections contract in Oxcombe, held by Quillon Ltd, expires in July 2027."
    assert put(text, "RUNS") == {("Quillon Ltd", "bin collections in Oxcombe", "asserted")}


def test_set_up_to_run() -> None:
    """A company that a body sets up to run something runs it, not the body."""
    text = "Elmshire Council will set up its own company, Wolds Active Ltd, to run Elm Pool."
    assert put(text, "RUNS") == {("Wolds Active Ltd", "Elm Pool", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "HMP Elmfield will be operated by Quillon Ltd, taking the place of Ostrand Group.",
        "HMP Elmfield will be managed by Quillon Ltd, replacing Ostrand Group.",
    ],
)
def test_newcomer_by_agent(text: str) -> None:
    """Whoever a passive verb names as its doer takes another's place in the clause behind it."""
    assert ("Quillon Ltd", "HMP Elmfield", "planned") in put(text, "TOOK_OVER")
    assert ("Ostrand Group", "HMP Elmfield", "asserted") in put(text, "RUNS")


def test_shared_out() -> None:
    """Of several contracts each goes to its holder, for what stands behind it."""
    text = "Elmshire Council signed contracts with Quillon Ltd for HMP Elmfield and with Tarn plc for HMP Oxcombe."
    given = {("Elmshire Council", "Quillon Ltd", "asserted"), ("Elmshire Council", "Tarn plc", "asserted")}
    assert put(text, "COMMISSIONED") == given
    run = {("Quillon Ltd", "HMP Elmfield", "planned"), ("Tarn plc", "HMP Oxcombe", "planned")}
    assert put(text, "RUNS") == run


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Elm Hospital's catering service is run by Quillon Ltd.", "Elm Hospital's catering service"),
        ("HMP Elmfield's education service is run by Quillon Ltd.", "HMP Elmfield's education service"),
    ],
)
def test_service_at_service(text: str, service: str) -> None:
    """What is done at a named place is run, not the place."""
    assert put(text, "RUNS") == {("Quillon Ltd", service, "asserted")}


def test_entrusted_with() -> None:
    """Who is entrusted with a service runs it, not who entrusts it."""
    text = "Elmshire Council entrusted Quillon Ltd with Elm Pool."
    assert put(text, "RUNS") == {("Quillon Ltd", "Elm Pool", "asserted")}


def test_appointed_to_run() -> None:
    """The noun of an appointment tells what its holder is to run."""
    text = "Elmshire Council welcomed the appointment of Quillon Ltd to manage Elm Pool."
    assert put(text, "RUNS") == {("Quillon Ltd", "Elm Pool", "planned")}


def test_incoming() -> None:
    """The new operator, whoever it is said to be, is to run the service spoken of, for the body that says so."""
    text = "Tarn plc lost HMP Elmfield. The Home Office said that the new operator would be Quillon Ltd."
    assert ("Quillon Ltd", "HMP Elmfield", "planned") in put(text, "RUNS")
    assert ("Home Office", "Quillon Ltd", "asserted") in put(text, "COMMISSIONED")


def test_previous() -> None:
    """The previous operator of a service ran it."""
    text = "Quillon Ltd runs HMP Elmfield. The previous operator was Tarn plc."
    assert ("Tarn plc", "HMP Elmfield", "ended") in put(text, "RUNS")


@pytest.mark.parametrize(
    "text",
    [
        "Oxcombe Hospitals NHS Trust provides health care at HMP Elmfield, where Tarn plc held the contract from 2010.",
        "The contract, which Tarn plc had held, went to a partnership headed by Oxcombe Hospitals NHS Trust.",
    ],
)
def test_no_buyer(text: str) -> None:
    """A body that runs something itself, or leads those who do, is not taken for the buyer."""
    assert put(text, "COMMISSIONED") == set()


def test_took_charge_on_a_day() -> None:
    """ "In" before a date says nothing of what is taken charge of."""
    text = "Tarn plc ran HMP Elmfield. Quillon Ltd took charge in May 2016."
    assert put(text, "TOOK_OVER") == {("Quillon Ltd", "HMP Elmfield", "asserted")}


def test_handed_over_by() -> None:
    """By whom a service is handed over, they ran it."""
    text = "HMP Elmfield was handed over by Quillon Ltd to the state in 2006."
    assert put(text, "RUNS") == {("Quillon Ltd", "HMP Elmfield", "ended")}


def test_extended_by_a_length() -> None:
    """A length of time may stand between a verb and its contract."""
    text = "Elmshire Council extended by 18 months its contract for patient transport with Quillon Ltd."
    assert put(text, "COMMISSIONED") == {("Elmshire Council", "Quillon Ltd", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd stepped in to run HMP Elmfield after Ostrand Group collapsed.",
        "Quillon Ltd picked up HMP Elmfield after the collapse of Ostrand Group.",
        "Quillon Ltd was brought in to run HMP Elmfield after Ostrand Group was sacked.",
        "HMP Elmfield has gone to Quillon Ltd, ending Ostrand Group's ten-year tenure.",
        "HMP Elmfield went to Quillon Ltd, ending ten years of Ostrand Group management.",
        "Ostrand Group's contract for HMP Elmfield passed to Quillon Ltd in May.",
    ],
)
def test_left_before(text: str) -> None:
    """Whoever went before another took over had run it."""
    assert AFTER in put(text, "RUNS")


def test_failed_before() -> None:
    """A rival who failed to get it had not run it."""
    text = "Quillon Ltd took over HMP Elmfield after Ostrand Group failed to agree a price."
    assert put(text, "RUNS") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The outgoing operator of HMP Elmfield, Tarn plc, will hand over to Quillon Ltd in May.",
        "Tarn plc will leave HMP Elmfield in May to make way for Quillon Ltd.",
        "Tarn plc's HMP Elmfield contract will be novated to Quillon Ltd.",
    ],
)
def test_made_way(text: str) -> None:
    """Whoever hands over or makes way is not taken over; the service is."""
    assert put(text, "TOOK_OVER") == {("Quillon Ltd", "HMP Elmfield", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd and Elmshire Council have agreed a two-year extension.",
        "Quillon Ltd, acting on behalf of Elmshire Council, issued 300 fines.",
        "Quillon Ltd will continue to maintain roads for Elmshire Council until 2030.",
        "Elmshire Council will not end its contract with Quillon Ltd two years early.",
    ],
)
def test_goes_on(text: str) -> None:
    """What is extended, done on a body's behalf, gone on with or not ended was given by the body."""
    assert put(text, "COMMISSIONED") == {("Elmshire Council", "Quillon Ltd", "asserted")}


def test_newcomer_is_no_owner() -> None:
    """Who owns what changes hands does not take another's place there."""
    text = "Quillon Ltd will take over the upkeep of homes owned by Elmshire Council, displacing Ostrand Group."
    assert "Elmshire Council" not in {subject for subject, _, _ in put(text, "TOOK_OVER")}


def test_obliged() -> None:
    """Whom a contract obliges holds it."""
    text = "The contract, which Elmshire Council signed in May, obliges Quillon Ltd to mend the roads."
    assert put(text, "COMMISSIONED") == {("Elmshire Council", "Quillon Ltd", "asserted")}


def test_order_from_a_firm() -> None:
    """A firm that gives an order had not run what it is for."""
    text = "Tarn plc empties Oxcombe's bins. It won the order from Ostrand Group."
    assert "Ostrand Group" not in {subject for subject, _, _ in put(text, "RUNS")}


def test_several_firms_have_contracts_of_their_own() -> None:
    """ "Their contracts" are not all for the one prison spoken of last."""
    text = "Quillon Ltd runs HMP Elmfield. Firms like Marle Ltd and Tarn Ltd may leave when their contracts expire."
    assert {each[:2] for each in put(text, "RUNS")} == {("Quillon Ltd", "HMP Elmfield")}


def test_replaces_with() -> None:
    """Whom a body puts in another's place takes over, not the body."""
    text = "Elmshire Council has replaced Tarn plc with Quillon Ltd at HMP Elmfield."
    assert put(text, "TOOK_OVER") == {("Quillon Ltd", "HMP Elmfield", "asserted")}


def test_having_run() -> None:
    """What a participle that opens a sentence tells is said of the subject behind its comma."""
    text = "Having run HMP Elmfield for the Prison Service since it opened, Tarn plc was told to go."
    assert put(text, "RUNS") == {("Tarn plc", "HMP Elmfield", "ended")}
