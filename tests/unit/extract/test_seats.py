"""British offices and departments whose body or name is common knowledge."""

import pytest

from graph.model import Document
from loaders.extract.rules import extract
from tests.unit.extract.reading import offices


@pytest.mark.parametrize(
    ("published", "body"),
    [
        ("2014-06-05", "Department of Health"),
        ("2019-06-05", "Department of Health and Social Care"),
        ("", "Department of Health and Social Care"),
    ],
)
def test_a_department_is_called_as_it_was_when_the_text_came_out(published: str, body: str) -> None:
    """The health secretary of 2014 was at the Department of Health, that of 2019 at one with a longer name."""
    found = extract(Document("Alice Marlow, the health secretary, spoke in London.", published_on=published)).claims
    assert [claim.object.name for claim in found if claim.predicate == "HELD_OFFICE"] == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Professor Alice Marlow, chief inspector of hospitals, called for special measures.",
            "Care Quality Commission",
        ),
        ("The CQC was firm. Alice Marlow, chief inspector of general practice, said so.", "CQC"),
        ("Alice Marlow, deputy chief inspector of adult social care, was firm.", "Care Quality Commission"),
        ("The chief inspector of schools, Alice Marlow, was firm.", "Ofsted"),
        ("Alice Marlow, the regional schools commissioner, wrote to the school.", "Department for Education"),
    ],
)
def test_some_offices_are_known_to_be_in_one_body(text: str, body: str) -> None:
    """A chief inspector of hospitals is the care regulator's, a schools commissioner the ministry's."""
    assert {fact[2] for fact in offices(text)} == {body}
