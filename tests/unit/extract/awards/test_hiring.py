"""Verbs of hiring: who is chosen, and who works for whom."""

import pytest

from tests.unit.extract.reading import Short, commissioned

CHOOSING = [
    (
        "Elmshire Council has appointed Quillon Ltd to run its leisure centres.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Elmshire County Council picked Ostrand for the job.", {("Elmshire County Council", "Ostrand", "asserted")}),
    ("The Home Office hired Ostrand Group to house asylum seekers.", {("Home Office", "Ostrand Group", "asserted")}),
    (
        "The Ministry of Justice has chosen Quillon Ltd as its new tagging supplier.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    (
        "Elmshire Council engaged Tarnway Services to sweep the streets.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council brought in Tarnway Services to run the markets.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council brought Tarnway Services in to run the markets.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "The Department of Health called in Tarnway Services to run the hotline.",
        {("Department of Health", "Tarnway Services", "asserted")},
    ),
    (
        "The Department of Health turned to Tarnway Services to run the hotline.",
        {("Department of Health", "Tarnway Services", "asserted")},
    ),
    (
        "The Department of Health has opted for Tarnway Services.",
        {("Department of Health", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council put Tarnway Services in charge of its parks.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council entrusted Tarnway Services with the upkeep of its parks.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council entrusted the upkeep of its parks to Tarnway Services.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council tasked Tarnway Services with emptying the bins.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council has named Tarnway Services as its preferred bidder.",
        {("Elmshire Council", "Tarnway Services", "planned")},
    ),
    (
        "Elmshire Council has named Tarnway Services preferred bidder for the waste contract.",
        {("Elmshire Council", "Tarnway Services", "planned")},
    ),
    (
        "Elmshire Council has shortlisted Tarnway Services and Quillon Ltd for the waste contract.",
        {("Elmshire Council", "Tarnway Services", "planned"), ("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    (
        "Elmshire Council selected Tarnway Services, Quillon Ltd and Ostrand Group as suppliers.",
        {
            ("Elmshire Council", "Tarnway Services", "asserted"),
            ("Elmshire Council", "Quillon Ltd", "asserted"),
            ("Elmshire Council", "Ostrand Group", "asserted"),
        },
    ),
    (
        "Elmshire Council retained Tarnway Services to maintain the trams.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council commissioned Tarnway Services to run the hostel.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council has contracted Tarnway Services to collect refuse.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council contracted with Tarnway Services to collect refuse.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council has enlisted Tarnway Services to clear the backlog.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council pays Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council drafted in Tarnway Services to collect refuse during the strike.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council settled on Tarnway Services as operator of the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council went with Tarnway Services for its payroll.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council signed up Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council uses Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council partnered with Tarnway Services to deliver the ferry service.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council will appoint Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "planned")},
    ),
    (
        "Elmshire Council decided to appoint Tarnway Services to run the ferry.",
        {("Elmshire Council", "Tarnway Services", "asserted")},
    ),
    (
        "Elmshire Council picked Tarnway NHS Trust as its provider.",
        {("Elmshire Council", "Tarnway NHS Trust", "asserted")},
    ),
    ("Elmshire Council plans to hire Tarnway Services.", {("Elmshire Council", "Tarnway Services", "planned")}),
]


@pytest.mark.parametrize(("text", "pairs"), CHOOSING)
def test_choosing(text: str, pairs: set[Short]) -> None:
    """A body that chooses, hires, pays or brings in a company commissions it."""
    assert commissioned(text) == pairs


CHOSEN = [
    (
        "Quillon Ltd has been appointed by Elmshire Council to run its leisure centres.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd was chosen by the Ministry of Justice over three rivals.",
        {("Ministry of Justice", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd, hired by the Home Office in 2015, has struggled.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, which was engaged by Elmshire Council, has struggled.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd was brought in by Elmshire Council after the collapse.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has been selected by Elmshire Council as the operator of its buses.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd is contracted by the Home Office to run the centre.", {("Home Office", "Quillon Ltd", "asserted")}),
    ("Quillon Ltd is contracted to the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, a private firm contracted by Elmshire Council, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "A firm contracted by Elmshire Council, Quillon Ltd, empties the bins.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd was entrusted with the work by Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd has been put in charge of the school by the Department for Education.",
        {("Department for Education", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd has been named preferred bidder by Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    (
        "Quillon Ltd has been named as preferred bidder for Elmshire Council's housing repairs.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    ("Quillon Ltd was named supplier to the Home Office.", {("Home Office", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd is preferred bidder for a contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
    (
        "Quillon Ltd has emerged as the preferred bidder for Elmshire Council's housing repairs.",
        {("Elmshire Council", "Quillon Ltd", "planned")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), CHOSEN)
def test_chosen(text: str, pairs: set[Short]) -> None:
    """Who is chosen, hired or preferred is commissioned, in the passive, in a participle and in apposition."""
    assert commissioned(text) == pairs


FOR = [
    ("Quillon Ltd runs the pools on behalf of Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd, which runs the pools on behalf of Elmshire Council, made a loss.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd collects refuse for Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "Quillon Ltd runs the pools under contract to Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    (
        "Quillon Ltd runs the pools under a contract with Elmshire Council.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
    ("Quillon Ltd is under contract to Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    ("The pools are run by Quillon Ltd for Elmshire Council.", {("Elmshire Council", "Quillon Ltd", "asserted")}),
    (
        "The pools are managed by Quillon Ltd on Elmshire Council's behalf.",
        {("Elmshire Council", "Quillon Ltd", "asserted")},
    ),
]


@pytest.mark.parametrize(("text", "pairs"), FOR)
def test_for(text: str, pairs: set[Short]) -> None:
    """What is run for a body, on its behalf or under contract to it is commissioned by it."""
    assert commissioned(text) == pairs
