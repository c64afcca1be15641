"""What contracts are worth: sums in prose and in notices, with their currency."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from loaders.extract.money import sums
from tests.unit.extract.reading import claims

WORTH = [
    ("Elmshire Council awarded Quillon Ltd a £9.5m waste contract.", "9500000", "GBP"),
    ("Elmshire Council awarded Quillon Ltd a five-year, €9 million contract.", "9000000", "EUR"),
    ("Quillon Ltd won a waste contract worth about A$1.2 billion from Elmshire Council.", "1200000000", "AUD"),
    ("Elmshire Council awarded Quillon Ltd a Rs 3 crore contract.", "30000000", "INR"),
    ("Elmshire Council awarded Quillon Ltd a 12-million-euro contract.", "12000000", "EUR"),
    ("Elmshire Council awarded Quillon Ltd a $44million contract.", "44000000", ""),
    ("Elmshire Council awarded Quillon Ltd a £9m-a-year contract.", "", ""),
    ("Elmshire Council awarded Quillon Ltd contracts worth up to £9m.", "", ""),
    ("Elmshire Council awarded Quillon Ltd and Ostrand Group contracts worth £9m.", "", ""),
    ("Elmshire Council, which cut £9m last year, awarded Quillon Ltd a contract.", "", ""),
    ("Contract award\n\nBuyer: Elmshire Council\nSupplier: Quillon Ltd\nValue: £1,250,000\n", "1250000", "GBP"),
]


@pytest.mark.parametrize(("text", "value", "currency"), WORTH)
def test_an_award_has_the_value_that_its_sentence_gives_the_whole_contract(
    text: str, value: str, currency: str
) -> None:
    """A sum is the contract's where it is neither yearly, nor a limit, nor shared, nor of something else."""
    found = {claim.qualifiers for claim in claims(text) if claim.predicate == "COMMISSIONED"}
    assert {(dict(each).get("value", ""), dict(each).get("currency", "")) for each in found} == {(value, currency)}


@given(some.integers(min_value=1, max_value=10**12))
def test_a_sum_is_read_as_it_is_written(amount: int) -> None:
    """However many thousands it has, a sum in pounds is the number that was written."""
    assert [(each.value, each.currency) for each in sums(f"a £{amount:,} deal")] == [(str(amount), "GBP")]
