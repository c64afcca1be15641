"""Behind what somebody does "and" begins a clause of its own rather than goes on with a list."""

import pytest

from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Quillon Ltd runs Elmshire CRC and Ostrand runs Fenshire CRC.",
            {("Quillon Ltd", "RUNS", "Elmshire CRC"), ("Ostrand", "RUNS", "Fenshire CRC")},
        ),
        (
            "Quillon Ltd took over Elmshire CRC and Ostrand took over Fenshire CRC.",
            {("Quillon Ltd", "TOOK_OVER", "Elmshire CRC"), ("Ostrand", "TOOK_OVER", "Fenshire CRC")},
        ),
        (
            "Quillon Ltd bought Bolt Group and Ostrand bought Tarn Ltd.",
            {("Quillon Ltd", "TOOK_OVER", "Bolt Group"), ("Ostrand", "TOOK_OVER", "Tarn Ltd")},
        ),
        (
            "Quillon Ltd will run HMP Ashby and Ostrand will run HMP Elmfield.",
            {("Quillon Ltd", "RUNS", "HMP Ashby"), ("Ostrand", "RUNS", "HMP Elmfield")},
        ),
        (
            "Unions said Bolt Ltd and Tarn Group took over HMP Elmfield.",
            {("Bolt Ltd", "TOOK_OVER", "HMP Elmfield"), ("Tarn Group", "TOOK_OVER", "HMP Elmfield")},
        ),
    ],
)
def test_who_does_something_is_no_second_thing_done(text: str, told: set[tuple[str, str, str]]) -> None:
    """In "runs Elm House and Acme runs Ash House" Acme is not run; behind "said" two may do one thing."""
    assert facts(text) == told
