"""Who has a service in hand is told in passing too: by brackets, by its workers, by whom it keeps, by what it is called."""

import pytest

from tests.unit.extract.reading import facts, put

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


def test_a_service_covers_whose_it_is() -> None:
    """A region's own service covers the region."""
    assert ("Devon's out-of-hours service", "COVERS", "Devon") in facts(
        "Quillon Ltd provides Devon's out-of-hours service."
    )
