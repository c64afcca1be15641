"""What tests of inspections share: who inspected what in a text, and the inspectorates that it names."""

from __future__ import annotations

from tests.unit.extract.reading import Short, claims

CQC, OFSTED, PRISONS = "Care Quality Commission", "Ofsted", "HM Inspectorate of Prisons"
HOME = "Fairholme Lodge is a care home in Elmshire. The Care Quality Commission (CQC) regulates it. "
"""A text to go on with, of one home and whoever inspects it."""


def inspected(text: str, published_on: str = "2018-09-20") -> set[Short]:
    """Return who inspected what in a text, with the status of each claim."""
    found = (claim for claim in claims(text, published_on) if claim.predicate == "INSPECTED")
    return {(claim.subject.name, claim.status, claim.object.name) for claim in found}
