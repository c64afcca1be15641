"""Who ran what closed ran it until then, and who it stays with runs it."""

import pytest

from tests.unit.extract.reading import only, put


@pytest.mark.parametrize(
    "text",
    [
        "Elmfield Prison, which Quillon Ltd ran, closed in 2012.",
        "Elmfield Prison, run by Quillon Ltd, was closed in 2012.",
    ],
)
def test_a_run_ends_with_what_is_run(text: str) -> None:
    """What closed was run until the day on which it closed."""
    claim = only(text, "RUNS")
    assert (claim.status, claim.span.end_min.year, claim.span.end_max.year) == ("ended", 2012, 2013)


def test_a_start_is_kept_where_the_end_is_told() -> None:
    """Since when it was run holds beside when it closed."""
    claim = only("Elmfield Prison, run by Quillon Ltd since 1999, closed in 2012.", "RUNS")
    assert (claim.span.start_min.year, claim.span.end_min.year) == (1999, 2012)


@pytest.mark.parametrize(
    "text",
    [
        "Elmfield Prison, run by Quillon Ltd, reopened in 2012.",
        "Elmfield Prison, run by Quillon Ltd, will close in 2022.",
        "Quillon Ltd, which runs Elmfield Prison, closed a home in 2012.",
    ],
)
def test_what_did_not_close_is_run_still(text: str) -> None:
    """Plans to close, other things that closed and what opened again end no run."""
    assert put(text, "RUNS") >= {("Quillon Ltd", "Elmfield Prison", "asserted")}


def test_what_stays_with_a_body_is_run_by_it() -> None:
    """A prison that stays with the service of the state is run by that."""
    assert put("HMP Elmfield stays with HM Prison Service.", "RUNS") == {
        ("HM Prison Service", "HMP Elmfield", "asserted")
    }
