"""What is run is told from its place, its kind and its keepers; examples and lists of it are each run."""

import pytest

from tests.unit.extract.reading import claims, facts


@pytest.mark.parametrize(
    ("sentence", "runners"),
    [
        ("HMP Elmfield and HMP Tarn are run by Quillon Ltd and Ostrand Group respectively.", {"Quillon Ltd"}),
        ("Quillon Ltd will manage and operate both the HMP Elmfield and HMP Tarn prisons.", {"Quillon Ltd"}),
    ],
)
def test_each_runs_what_is_its_own(sentence: str, runners: set[str]) -> None:
    """Of lists that are told of respectively, each member goes with its own; a name may stand before what it is."""
    found = {
        claim.subject.name
        for claim in claims(sentence)
        if (claim.predicate, claim.object.name) == ("RUNS", "HMP Elmfield")
    }
    assert found == runners


@pytest.mark.parametrize(
    "sentence",
    ["Quillon Ltd's contract at HMP Elmfield will not be renewed.", "Quillon Ltd has a contract at HMP Elmfield."],
)
def test_a_contract_at_a_place_is_to_run_it(sentence: str) -> None:
    """What a contract is at is what its holder runs."""
    assert ("Quillon Ltd", "HMP Elmfield") in {
        (claim.subject.name, claim.object.name) for claim in claims(sentence) if claim.predicate == "RUNS"
    }


def test_what_is_handed_to_another_is_the_service() -> None:
    """ "Handed it to" is said of what is run, not of the firm that had it."""
    text = "Ministers stripped Quillon Ltd of the contract for HMP Elmfield and handed it to Ostrand Ltd."
    assert ("Ostrand Ltd", "TOOK_OVER", "Quillon Ltd") not in facts(text)


def test_the_home_in_a_place_is_not_whom_the_sentence_before_names() -> None:
    """A noun with its place tells another establishment than the firm named before."""
    text = "Quillon Care runs care homes in Leeds and Hull. The home in Selby was rated good."
    assert ("Quillon Care", "RUNS", "care home in Hull") in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Ltd runs six CRCs, among them those for Cumbria and Essex.",
        "Six CRCs, including those in Cumbria and Essex, are run by Quillon Ltd.",
        "Quillon Ltd runs six CRCs, including Cumbria CRC and Essex CRC.",
        "Quillon Ltd runs the CRCs in Cumbria and Essex.",
    ],
)
def test_crcs_told_as_examples_of_a_number_are_run(text: str) -> None:
    """Of six CRCs the two that are named or placed are known."""
    run = {name for _, predicate, name in facts(text) if predicate == "RUNS"}
    assert run == {"Cumbria CRC", "Essex CRC"}


def test_what_stands_between_which_and_its_verb_changes_nothing() -> None:
    """ "Which between them run" is said of those before it."""
    text = "The Serious Fraud Office is looking into Quillon Ltd and Ostrand Ltd, which between them run HMP Elmfield."
    run = {each for each in facts(text) if each[1] == "RUNS"}
    assert run == {("Quillon Ltd", "RUNS", "HMP Elmfield"), ("Ostrand Ltd", "RUNS", "HMP Elmfield")}


def test_whom_services_come_from_are_not_the_services() -> None:
    """Two trusts from which services are taken over are not taken over."""
    text = "Quillon Ltd will take over the services from two trusts, Elmshire Care and Ashby Care."
    assert not {name for _, predicate, name in facts(text) if predicate == "TOOK_OVER"} & {
        "Elmshire Care",
        "Ashby Care",
    }


def test_another_prison_of_the_state_is_not_the_one_told_before() -> None:
    """The prison that a firm will run is not what a later sentence calls the other one."""
    text = "Quillon Ltd won a contract for a prison at Selby. It will run the prison. The state's other prison is full."
    assert not any("other" in name or "state" in name for _, _, name in facts(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Quillon Ltd is the operator of Tarnlink, Elmlink and the Ashby Flyer.",
            {"Tarnlink", "Elmlink", "Ashby Flyer"},
        ),
        ("The operator of Elm House, Quillon Ltd, and its partner were fined.", {"Elm House"}),
        ("Quillon Ltd runs HMP Elm for the Prison Service, HMP Ash and HMP Oak.", {"HMP Elm", "HMP Ash", "HMP Oak"}),
        ("Quillon Ltd runs CRCs in Essex, in Kent and in Cumbria.", {"Essex CRC", "Kent CRC", "Cumbria CRC"}),
    ],
)
def test_a_list_goes_on_over_what_stands_between(text: str, names: set[str]) -> None:
    """Whom something is run for, and a preposition said again, do not end the list of what is run."""
    assert {
        name for subject, predicate, name in facts(text) if (subject, predicate) == ("Quillon Ltd", "RUNS")
    } == names


def test_an_operator_of_one_sort_does_not_run_what_is_of_another() -> None:
    """Who is called the bus operator does not run the hostel spoken of before."""
    text = "Quillon Ltd runs a hostel in Selby. Ministers met Ostrand Ltd, the bus operator, in May."
    assert not any(subject == "Ostrand Ltd" and predicate == "RUNS" for subject, predicate, _ in facts(text))


@pytest.mark.parametrize(
    "where",
    ["south of Leeds", "20 miles north-west of Leeds", "on Rancho Road", "on Lower Mill Street"],
)
def test_where_a_service_lies_is_no_part_of_it(where: str) -> None:
    """Which way from a town, and in which street, ends its name."""
    assert ("Quillon Ltd", "RUNS", "Elmfield Processing Center") in facts(
        f"Quillon Ltd runs the 200-bed Elmfield Processing Center, {where}."
    )
    assert ("Quillon Ltd", "RUNS", "Elmfield Processing Center") in facts(
        f"The Elmfield Processing Center {where.removeprefix('20 miles ')} is run by Quillon Ltd."
    )


@pytest.mark.parametrize("what", ["maximum security", "medium-security", "1,087-bed maximum security"])
def test_how_secure_a_prison_is_tells_no_other(what: str) -> None:
    """ "The maximum security prison" is the one that was named."""
    text = f"The State extended the contract for Elmfield Prison. Quillon Ltd has run the {what} prison since 1997."
    assert ("Quillon Ltd", "RUNS", "Elmfield Prison") in facts(text)


def test_another_contract_is_of_another_service() -> None:
    """A firm's other contract is not for the service that was spoken of."""
    text = "Quillon Ltd runs HMP Elmfield. Quillon Ltd's other contract in Tarn, for 250 men, goes on."
    assert len([each for each in claims(text) if each.predicate == "RUNS"]) == 1


@pytest.mark.parametrize(
    "opening",
    [
        "Quillon Ltd of Leeds, which",
        "Quillon Ltd, based in Leeds, which",
        "Quillon Corp. of Nashville, Tenn., which",
        "Quillon Corporation of Oxcombe, Utah, which",
        "Quillon Inc. of Oxcombe, Fla.",
        "Quillon, of Oxcombe City, Texas,",
    ],
)
def test_a_firm_and_not_its_place_runs_what_it_runs(opening: str) -> None:
    """A relative clause behind where a firm is at home is said of the firm; a town and its state are one place."""
    (runner,) = {fact[0] for fact in facts(f"{opening} runs Elm Prison, said so.") if fact[1] == "RUNS"}
    assert runner.startswith("Quillon")
    assert "Oxcombe" not in runner


def test_what_an_auditor_carries_out_is_no_service() -> None:
    """ "It was carried out by Elm Internal Audit Agency" tells of an audit, whatever "it" may be taken for."""
    text = "Quillon Ltd runs patient transport in Elmshire. It was carried out by Elm Internal Audit Agency."
    assert not {fact for fact in facts(text) if fact[0].startswith("Elm Internal")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd runs three prisons, including Doncaster and Thameside.",
        "Quillon Ltd runs four prisons in England, among them Doncaster and Thameside, and the Docklands Light Railway.",
    ],
)
def test_examples_of_prisons_are_prisons(sentence: str) -> None:
    """Places that are named as examples of what a noun in the plural counts are such themselves."""
    run = {thing for _, predicate, thing in facts(sentence) if predicate == "RUNS"}
    assert run - {"Docklands Light Railway"} == {"Doncaster", "Thameside"}
