"""Where an inspection was is not what was inspected."""

import pytest

from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "The CQC closed Elmfield Hospital in Dorset, where inspectors had found children at risk.",
        "Inspectors from the CQC went to Elmfield Hospital in Dorset, where they found filth.",
        "The CQC found filth at Elmfield Hospital in Dorset.",
    ],
)
def test_a_county_is_not_inspected_where_a_home_in_it_is(text: str) -> None:
    """Inspectors find filth at a home in a county, "where" means the home, and the county's council was not inspected."""
    assert facts(text) == {("CQC", "INSPECTED", "Elmfield Hospital")}


def test_a_county_alone_is_where_something_was_found() -> None:
    """ "Found failings in Cornwall" names no body that was inspected; "rated Cornwall inadequate" does."""
    assert not facts("The CQC found failings in Cornwall.")
    assert facts("Ofsted rated Cornwall inadequate.") == {("Ofsted", "INSPECTED", "Cornwall")}
