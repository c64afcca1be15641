"""Who runs the services of the state's core: prisons, tagging, escort, benefits, call centres, control rooms."""

import pytest

from tests.unit.extract.reading import facts, put


def run_by(text: str, company: str = "Quillon Ltd") -> set[str]:
    """Return the names of what the text says that the company runs or took over."""
    told = {"RUNS", "TOOK_OVER"}
    return {name for subject, predicate, name in facts(text) if subject == company and predicate in told}


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        (
            "The offshore processing centre on Tarn Island was run by Quillon Ltd.",
            {"offshore processing centre on Tarn Island"},
        ),
        ("Quillon Ltd operates the missile warning station at Tarnock.", {"missile warning station at Tarnock"}),
        (
            "Emergency call handling for Kent Police was outsourced to Quillon Ltd.",
            {"Emergency call handling for Kent Police"},
        ),
        ("Tarnock Prison, whose day-to-day running was contracted out to Quillon Ltd, is full.", {"Tarnock Prison"}),
        (
            "Running of the county's drug and alcohol service will move to Quillon Ltd.",
            {"county's drug and alcohol service"},
        ),
        ("The revenues and benefits service, run by Quillon Ltd, was late.", {"revenues and benefits service"}),
        (
            "Quillon Ltd runs payroll and pensions administration for Kent Police.",
            {"payroll for Kent Police", "pensions administration for Kent Police"},
        ),
        (
            "The prison's catering and cleaning are the responsibility of Quillon Ltd.",
            {"prison's catering", "prison's cleaning"},
        ),
        (
            "Escort services in London and the east of England have been provided by Quillon Ltd.",
            {"Escort services in London and the east of England"},
        ),
        ("Staff at the pensions call centre in Leeds, which is run by Quillon Ltd, went home.", {"pensions call centre in Leeds"}),
        ("Quillon Ltd took on the back-office functions of three councils.", {"back-office functions of three councils"}),
        ("Tarnock Grange, the Kent detention centre run by Quillon Ltd, is full.", {"Tarnock Grange"}),
        ("The Kent, Surrey and Essex CRCs are run by Quillon Ltd.", {"Kent CRC", "Surrey CRC", "Essex CRC"}),
        ("Quillon Ltd runs the Victim Care and Advice Service.", {"Victim Care and Advice Service"}),
        ("Quillon Ltd runs HMP Tarnock and the county's tagging.", {"HMP Tarnock", "county's tagging"}),
        (
            "Quillon Ltd runs the warning station at Tarnock and Tarnock Prison.",
            {"warning station at Tarnock", "Tarnock Prison"},
        ),
    ],
)  # fmt: skip
def test_a_service_is_named_in_full(sentence: str, services: set[str]) -> None:
    """Forms in -ing, pairs with "and", owners and places belong to the words for a service; lists of them come apart."""
    assert run_by(sentence) == services


@pytest.mark.parametrize("name", ["Quillon Custodial", "Quillon Justice", "Tarn Care and Custody", "Amber FM"])
def test_firms_are_told_by_the_trade_they_end_in(name: str) -> None:
    """The last word of its name tells a contractor from a person or service."""
    assert run_by(f"HMP Tarnock is run by {name}.", name) == {"HMP Tarnock"}


def test_who_runs_a_place_is_none_of_it() -> None:
    """Behind a prison's name, "the Quillon-run jail" says who runs it."""
    assert facts("He died at HMP Tarnock, the Quillon-run jail in Kent.") == {("Quillon", "RUNS", "HMP Tarnock")}


def test_who_pays_for_a_service_does_not_run_it() -> None:
    """ "And funded by" tells no second operator."""
    text = "The Tarn Helpline is delivered by Quillon Ltd and funded by Kent County Council."
    assert put(text, "RUNS") == {("Quillon Ltd", "Tarn Helpline", "asserted")}


def test_a_perfect_participle_is_over() -> None:
    """ "Having been run by" tells who did so before."""
    text = "Tarnock Prison is run by Quillon Ltd, having been run by Mears Ltd for six years."
    assert put(text, "RUNS") == {
        ("Quillon Ltd", "Tarnock Prison", "asserted"),
        ("Mears Ltd", "Tarnock Prison", "ended"),
    }


def test_a_town_to_which_work_moves_takes_nothing_over() -> None:
    """Where work is moved to is no new hand."""
    assert not put("Quillon Ltd, which runs Kent's call centre, is moving the work to Leeds.", "TOOK_OVER")


def test_where_a_firm_is_from_is_in_charge_of_nothing() -> None:
    """A place behind "from" stands beside what follows without being meant by it."""
    text = "Kent County Council gave Quillon Ltd, a firm from Leeds, sole charge of street cleaning in Kent."
    assert not {each for each in facts(text) if each[0] in {"Leeds", "Leeds City Council"}}


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        (
            "Prisoner transport in Kent, which has been in the hands of Quillon Ltd since 2019, costs more.",
            {"Prisoner transport in Kent"},
        ),
        (
            "They live at Tarnock Barracks, a former army camp run for the Home Office by Quillon Ltd.",
            {"Tarnock Barracks"},
        ),
        ("Healthcare in police custody is delivered by Quillon Ltd.", {"Healthcare in police custody"}),
        ("Quillon Ltd has the contract for prisoner escorts in Kent.", {"prisoner escorts in Kent"}),
        (
            "The Employment and Support Allowance assessments are carried out by Quillon Ltd.",
            {"Employment and Support Allowance assessments"},
        ),
        (
            "A judge criticised the regime at Tarnock Prison near Leeds, run by Quillon Ltd.",
            {"Tarnock Prison"},
        ),
        ("Approved premises in Kent are managed by Quillon Ltd.", {"Approved premises in Kent"}),
        (
            "Quillon Ltd runs the Kent, Surrey and Sussex, and Essex CRCs.",
            {"Kent CRC", "Surrey and Sussex CRC", "Essex CRC"},
        ),
        ("The council's IT has been supplied by the Quillon consortium.", {"council's IT"}),
        (
            "Short-term holding centres in Kent, operated by Quillon Ltd until 2018, closed.",
            {"Short-term holding centres in Kent"},
        ),
        (
            "Student call handling, a service delivered by Quillon Ltd, was late.",
            {"Student call handling"},
        ),
        ("Rescue services at six bases passed to Quillon Ltd.", {"Rescue services at six bases"}),
    ],
)
def test_more_services_are_named_in_full(sentence: str, services: set[str]) -> None:
    """What stands between a service and its verb, and small words that look like verbs, keep neither from the other."""
    assert run_by(sentence) | run_by(sentence, "Quillon") == services


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        (
            "He was held at Tarnock House, a removal centre near Leeds of which Quillon Ltd has had the running since 2009.",
            {"Tarnock House"},
        ),
        (
            "Medical screening of recruits, for which Quillon Ltd is responsible, is slow.",
            {"Medical screening of recruits"},
        ),
        ("Tarnock Prison has been Quillon Ltd's since 2010.", {"Tarnock Prison"}),
        ("Healthcare at Tarnock Prison is Quillon Ltd's own.", {"Healthcare at Tarnock Prison"}),
        ("Tarnock Prison, at present in the hands of Quillon Ltd, is full.", {"Tarnock Prison"}),
        ("Tarnock Prison, also a Quillon Ltd jail, is full.", {"Tarnock Prison"}),
        ("Care of patients at Tarnock Prison falls to Quillon Ltd.", {"Care of patients at Tarnock Prison"}),
        ("HMP Tarnock is a public jail no longer. Quillon Ltd was given the keys on 1 December.", {"HMP Tarnock"}),
        ("Quillon Ltd runs the jail at Leeds, and Leeds is not its only trouble.", {"jail at Leeds"}),
    ],
)
def test_what_is_somebodys_is_run_by_them(sentence: str, services: set[str]) -> None:
    """Possessives alone, relative clauses with "of which", and what is in one's hands or falls to one tell who runs it."""
    assert run_by(sentence) == services


@pytest.mark.parametrize(
    "sentence",
    [
        "Fine collection was to have gone to Quillon Ltd in 2015.",
        "Whether HMP Tarnock is Quillon Ltd's best jail is open.",
        "Quillon Ltd's own prisons in Leeds are full.",
    ],
)
def test_what_did_not_come_to_be_is_nobodys(sentence: str) -> None:
    """What was to have been, and what only compares, tells of nobody who runs a service."""
    assert not run_by(sentence)


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        ("The court cells at Leeds are staffed by Quillon Ltd.", {"court cells at Leeds"}),
        ("The Tarn helpline is answered by staff of Quillon Ltd.", {"Tarn helpline"}),
        (
            "The council's IT, payroll, fleet and call handling were transferred to Quillon Ltd.",
            {"council's IT", "council's payroll", "council's fleet", "council's call handling"},
        ),
        ("The Integrated Victims' Unit in Leeds is delivered by Quillon Ltd.", {"Integrated Victims' Unit"}),
    ],
)
def test_those_who_work_there_stand_for_whoever_runs_it(sentence: str, services: set[str]) -> None:
    """Cells are staffed and lines answered by a firm's staff; what is told of victims may be named for them."""
    assert run_by(sentence) == services
