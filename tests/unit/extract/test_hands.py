"""Who has a service in hand is told in passing too: by brackets, by its workers, by whom it keeps, by what it is called."""

import pytest

from tests.unit.extract.reading import facts, only, put

HELD = [
    "HMP Elmfield (Quillon Ltd) was locked down.",
    "HMP Elmfield (operator: Quillon Ltd) was locked down.",
    "HMP Elmfield, near Marlow and operated by Quillon Ltd, was locked down.",
    "Assaults have doubled at HMP Elmfield, run since 2012 by Quillon Ltd.",
    "Assaults have doubled at HMP Elmfield, run for twenty years by Quillon Ltd.",
    "HMP Elmfield, officials said, has been run by Quillon Ltd since 2011.",
    "The only firm to run HMP Elmfield at a profit is Quillon Ltd.",
    "The contract to run HMP Elmfield belongs to Quillon Ltd.",
    "Quillon Ltd has its name over the door of HMP Elmfield.",
    "HMP Elmfield is full. Quillon Ltd, which has had its name over the gate since 2011, said so.",
    "Quillon Ltd's time at the helm of HMP Elmfield ends in June.",
    "HMP Elmfield has gone downhill under the management of Quillon Ltd.",
    "HMP Elmfield has improved under the management of Quillon Ltd.",
    "HMP Elmfield has been with Quillon Ltd since 2011.",
    "HMP Elmfield remains with Quillon Ltd.",
    "Quillon Ltd keeps HMP Elmfield.",
    "Quillon Ltd did hold on to HMP Elmfield.",
    "Quillon Ltd calls the shots at HMP Elmfield.",
    "Quillon Ltd holds 300 men at HMP Elmfield.",
    "HMP Elmfield, where Quillon Ltd holds 300 detainees, is full.",
    "HMP Elmfield, in which Quillon Ltd keeps 300 prisoners, is full.",
    "Quillon Ltd has three prisons, among them HMP Elmfield.",
    "Quillon Ltd made a loss. The operator of HMP Elmfield has cut 50 jobs.",
    "HMP Elmfield is Quillon Ltd's biggest prison.",
    "Quillon Ltd's biggest prison is HMP Elmfield.",
    "HMP Elmfield, Quillon Ltd's only prison, is full.",
    "Quillon Ltd's flagship, HMP Elmfield, is full.",
    "HMP Elmfield, for which Quillon Ltd has been responsible since 2011, is full.",
    "HMP Elmfield, whose management is in the hands of Quillon Ltd, is full.",
    "HMP Elmfield has since 2011 been run by Quillon Ltd.",
    "HMP Elmfield is full. Its owner and operator is Quillon Ltd.",
    "Quillon Ltd is owner and operator of HMP Elmfield.",
    "Quillon Ltd, the construction and services group that runs HMP Elmfield, is in trouble.",
    "HMP Elmfield was built by Tarn plc. That job has fallen since 2011 to Quillon Ltd.",
    "HMP Elmfield is full. Quillon Ltd has been in charge for nine months.",
    "The operator of HMP Elmfield in those days, on the state's behalf, was Quillon Ltd.",
]


@pytest.mark.parametrize("sentence", HELD)
def test_words_for_having_in_hand_tell_who_runs_a_service(sentence: str) -> None:
    """Whoever is said to have a service in hand, by whatever words, runs it."""
    assert ("Quillon Ltd", "RUNS", "HMP Elmfield") in facts(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "HMP Elmfield is happy with Quillon Ltd.",
        "HMP Elmfield has been busy with visits from Quillon Ltd.",
        "Quillon Ltd keeps an eye on HMP Elmfield.",
        "Quillon Ltd keeps its name out of the papers at HMP Elmfield.",
        "Quillon Ltd serves 600 million passengers.",
        "Quillon Ltd feeds 4,000 pupils a day.",
        "The cleaners at Elmfield Hospital praised Quillon Ltd.",
        "Quillon Ltd and Tarn plc made a loss. The operator of HMP Elmfield has cut 50 jobs.",
    ],
)
def test_what_only_sounds_like_running_tells_nothing(sentence: str) -> None:
    """Words that go with a service in another sense say nothing of who runs it."""
    assert not [fact for fact in facts(sentence) if fact[1] == "RUNS"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The last company to have charge of HMP Elmfield was Quillon Ltd.",
        "The first company to run HMP Elmfield was Quillon Ltd.",
    ],
)
def test_the_first_to_run_a_service_ran_it(sentence: str) -> None:
    """Who "was the first to run" a service runs it no longer."""
    assert ("Quillon Ltd", "HMP Elmfield", "ended") in put(sentence, "RUNS")


@pytest.mark.parametrize(
    ("sentence", "service"),
    [
        ("Quillon Ltd's cleaners at Elmfield Hospital walked out.", "cleaning at Elmfield Hospital"),
        ("Cleaners employed by Quillon Ltd at Elmfield Hospital walked out.", "cleaning at Elmfield Hospital"),
        ("Quillon Ltd's catering staff at Elmfield Hospital walked out.", "catering at Elmfield Hospital"),
        ("Quillon Ltd is the healthcare provider at HMP Elmfield.", "healthcare at HMP Elmfield"),
        ("Healthcare contractor at HMP Elmfield is Quillon Ltd.", "healthcare at HMP Elmfield"),
        (
            "Members working for Quillon Ltd on the Elmfield Hospital cleaning contract walked out.",
            "Elmfield Hospital cleaning",
        ),
        ("Quillon Ltd has the job of gritting Elmshire's roads.", "Elmshire's roads"),
        ("School meals in Elmshire are cooked by Quillon Ltd.", "School meals in Elmshire"),
        ("Quillon Ltd manages the borough's 13 libraries.", "borough's libraries"),
        ("Quillon Ltd operates the number 14 bus.", "Route 14"),
        ("Quillon Ltd sees to healthcare at HMP Elmfield.", "healthcare at HMP Elmfield"),
    ],
)
def test_what_workers_and_contractors_do_is_the_service(sentence: str, service: str) -> None:
    """What is run is what is done at a place, not the place itself."""
    assert {fact for fact in facts(sentence) if fact[1] == "RUNS"} == {("Quillon Ltd", "RUNS", service)}


def test_a_date_may_part_a_verb_from_its_auxiliary() -> None:
    """What "will from July be run" is a plan of the subject before the date."""
    assert ("Quillon Ltd", "HMP Elmfield", "planned") in put(
        "HMP Elmfield will from July 2021 be run by Quillon Ltd.", "RUNS"
    )


def test_a_service_that_is_to_stay_with_its_operator_is_run_by_it_now() -> None:
    """Who is to keep a service runs it already."""
    told = put("Refuse collection in Elmshire will stay with Quillon Ltd for four more years.", "RUNS")
    assert {status for _, _, status in told} == {"asserted"}


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Catering at HMP Elmfield, formerly in the hands of Quillon Ltd, has improved.", "ended"),
        ("Catering at HMP Elmfield, now in the hands of Quillon Ltd, has improved.", "asserted"),
        ("Catering at HMP Elmfield was provided by Ostrand Ltd until 2012, and thereafter by Quillon Ltd.", "ended"),
    ],
)
def test_what_an_aside_describes_is_the_whole(sentence: str, said: str) -> None:
    """An aside tells of all that stands before its comma, and a word such as "formerly" says that it is over."""
    assert ("Quillon Ltd", "Catering at HMP Elmfield", said) in put(sentence, "RUNS")


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Quillon Ltd already holds Marlow CRC.", ("Quillon Ltd", "Marlow CRC", "asserted")),
        ("Quillon Ltd was appointed operator of HMP Elmfield.", ("Quillon Ltd", "HMP Elmfield", "planned")),
        (
            "The Prison Service has extended its agreement with Quillon Ltd for the operation of HMP Elmfield.",
            ("Quillon Ltd", "HMP Elmfield", "asserted"),
        ),
    ],
)
def test_who_holds_or_is_named_operator(sentence: str, said: tuple[str, str, str]) -> None:
    """Who holds a CRC runs it, who is named operator will, and so does whoever has an agreement for it."""
    assert said in put(sentence, "RUNS")


def test_them_that_are_run_are_services() -> None:
    """What somebody runs are the services of the sentence before, and no company: "which has run them since"."""
    text = "Quillon Ltd runs the county's libraries. It replaces Elm NHS Trust, which has run them since 2013."
    assert ("Elm NHS Trust", "county's libraries") in {(who, what) for who, what, _ in put(text, "RUNS")}


def test_one_operator_between_commas() -> None:
    """A service has one operator, and what "and" joins to its name behind a comma is another party."""
    text = "Quillon Ltd runs HMP Elmfield. Tarn Group beat the incumbent, Quillon Ltd, and Ostrand Ltd."
    assert "Ostrand Ltd" not in {who for who, _, _ in put(text, "RUNS")}


def test_who_is_asked_to_step_in_is_hired() -> None:
    """A council that asks a firm to step in has hired it."""
    text = "Elmshire Council asked Quillon Ltd to step in at Elm House."
    assert ("Elmshire Council", "Quillon Ltd", "asserted") in put(text, "COMMISSIONED")


@pytest.mark.parametrize(
    "text",
    [
        "HMP Elm and HMP Brook, the two prisons that Ostrand Ltd has run since 2009, go to Quillon Ltd in May.",
        "HMP Elm and HMP Brook, which Ostrand Ltd has run since 2009, pass to Quillon Ltd in May.",
    ],
)
def test_what_goes_to_another_behind_an_aside(text: str) -> None:
    """The verb of several services may stand behind an aside, which says who had them."""
    assert {("Quillon Ltd", "HMP Elm", "planned"), ("Quillon Ltd", "HMP Brook", "planned")} <= put(text, "TOOK_OVER")


def test_what_leaves_one_and_joins_another() -> None:
    """Behind "and" a verb that is never a noun tells what is done next, and joins no names."""
    text = "Elm Academy and Oak Academy are to leave the Ostrand Trust and join Quillon Trust in September."
    assert ("Quillon Trust", "Elm Academy", "planned") in put(text, "TOOK_OVER")


def test_the_line_is_the_franchise() -> None:
    """A railway line may be called by its franchise."""
    text = "Ostrand Ltd bid for the East Elmland franchise. The department handed the line to Quillon Ltd."
    assert {what for _, what, _ in put(text, "TOOK_OVER")} == {"East Elmland franchise"}


@pytest.mark.parametrize("comma", ["", ","])
def test_who_is_founded_to_take_over_does_it_and_not_the_founder(comma: str) -> None:
    """ "The creation of Acme, to take over" says what Acme is to do."""
    text = f"The Ministry of Justice announced the creation of Quillon Limited{comma} to take over HMP Fairholme."
    assert only(text, "TOOK_OVER").subject.name == "Quillon Limited"
