"""Contract notices: labels, headings, lists and tables say who buys what from whom."""

import pytest

from graph.model import Claim
from tests.unit.extract.reading import claims

WHOLE = """Contract award notice: refuse collection

Contracting authority: Elmshire Council
Contractor: Quillon Ltd, of Tarnby
Service: refuse collection
Start: 1 May 2021
Term: five years
Date of award: 3 June 2020
Procedure: open
"""

Pairs = set[tuple[str, str, str]]


def told(text: str, predicate: str = "COMMISSIONED") -> Pairs:
    """Return subject, object and status of each claim of that predicate."""
    return {(each.subject.name, each.object.name, each.status) for each in of(text, predicate)}


def of(text: str, predicate: str) -> list[Claim]:
    """Return the claims of that predicate."""
    return [claim for claim in claims(text) if claim.predicate == predicate]


COUNCIL = {("Elmshire Council", "Quillon Ltd", "asserted")}
BOTH = COUNCIL | {("Elmshire Council", "Ostrand Group", "asserted")}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (WHOLE, COUNCIL),
        ("Buyer\nElmshire Council\n\nSupplier\nQuillon Ltd", COUNCIL),
        ("Buyer\n\nElmshire Council\n\nName of supplier\n\nQuillon Ltd", COUNCIL),
        ("I. Purchaser\nElmshire Council\n\nII. Contractor\nQuillon Ltd, both lots", COUNCIL),
        ("1. Awarding body: Elmshire Council\n2. Awarded to: Quillon Ltd", COUNCIL),
        ("Client – Elmshire Council\nService provider – Quillon Ltd", COUNCIL),
        ("Awarding body: Elmshire Council\nSuccessful tenderers:\n(a) Quillon Ltd, of Tarnby\n(b) Ostrand Group", BOTH),
        ("Awarding body: Elmshire Council\nSuppliers: Quillon Ltd and Ostrand Group", BOTH),
        (
            "Elmshire Council: award of contracts\n\nLot A\nOperator: Quillon Ltd\n\nLot B\nOperator: Ostrand Group",
            BOTH,
        ),
        ("Operator: Quillon Ltd\nAwarded by: Elmshire Council", COUNCIL),
        (
            "Lot | Winner | Value\nLot 1 | Quillon Ltd | £1m\nLot 2 | Ostrand Group | £2m\nBuyer | Elmshire Council",
            BOTH,
        ),
        ("Buyer | Elmshire Council\nSupplier | Quillon Ltd", COUNCIL),
    ],
)
def test_labels_say_who_buys_and_who_is_paid(text: str, pairs: Pairs) -> None:
    """The value stands behind the label, below it, in a list or in a table's cell."""
    assert told(text) == pairs


@pytest.mark.parametrize(
    ("label", "status"), [("Preferred bidder", "planned"), ("Former contractor", None), ("Contractor", "asserted")]
)
def test_a_label_says_how_an_award_stands(label: str, status: str | None) -> None:
    """A preferred bidder is a plan; of who held it before the notice does not say that this buyer gave it."""
    found = {each.status for each in of(f"Buyer: Elmshire Council\n{label}: Quillon Ltd", "COMMISSIONED")}
    assert found == ({status} if status else set())


@pytest.mark.parametrize(
    "text",
    [
        "Contracting authority: Elmshire Council\nUnsuccessful tenderers: Quillon Ltd",
        "Contracting authority: Elmshire Council\nNumber of tenderers: 4",
        "Contracting authority: Elmshire Council\nBidders: Quillon Ltd, Ostrand Group",
        "Operator: Quillon Ltd",
        "Contact: Quillon Ltd\nBuyer: Elmshire Council",
    ],
)
def test_no_holder_is_read_where_none_is_named(text: str) -> None:
    """Losers, numbers and contacts hold nothing; nor is there an award without a buyer."""
    assert told(text) == set()


def test_a_notice_dates_the_award_and_the_service() -> None:
    """The award is dated by its day, the service by its start and, worked out from its term, its end."""
    (award,), (service,) = of(WHOLE, "COMMISSIONED"), of(WHOLE, "RUNS")
    assert str(award.span.start_min) == str(award.span.start_max) == "2020-06-03"
    assert (str(service.span.start_max), str(service.span.end_max)) == ("2021-05-01", "2026-05-01")
    assert (service.object.name, service.status) == ("refuse collection", "planned")


def test_a_service_goes_on_or_is_over_by_its_days() -> None:
    """Beside the day of the document, the dates say whether a service is planned, goes on or has ended."""
    text = "Buyer: Elmshire Council\nContractor: Quillon Ltd\nService: refuse collection\nPeriod: {}"
    periods = ["1 May 2019 to 30 April 2024", "1 May 2012 to 30 April 2017", "1 May 2022 to 30 April 2027"]
    assert [of(text.format(each), "RUNS")[0].status for each in periods] == ["asserted", "ended", "planned"]


def test_lots_keep_their_services_apart() -> None:
    """Each lot's holder runs what its own heading says; routes that are numbered are each a service."""
    text = "Buyer: Elmshire Council\n\nA. Services 7D, 13 and 14\nOperator: Quillon Ltd\n\nB. Service 9\nOperator: Ostrand Group"
    assert told(text, "RUNS") == {
        *(("Quillon Ltd", f"Service {number}", "planned") for number in ("7D", "13", "14")),
        ("Ostrand Group", "Service 9", "planned"),
    }


def test_the_passage_of_a_notice_is_the_line_that_names_the_holder() -> None:
    """What proves the claim is the line that names who holds the contract."""
    (award,) = of(WHOLE, "COMMISSIONED")
    assert WHOLE[award.start : award.end] == "Contractor: Quillon Ltd, of Tarnby"


TITLED = """Award notice: Elmshire Support and Advice Service (ESAS)

Buyer: Elmshire Council
Supplier: Quillon Ltd

Object

The service gives advice by telephone and in person, and waste collection is no part of it.

Duration

Mobilisation ends with the date of commencement, 1 February 2021. Delivery is for six years counted from that day, that is,
until 31 January 2027. The council may prolong it by no more than two years.
"""


def test_a_title_names_the_service() -> None:
    """A title names the service fully, before the sentences of a notice tell of it in other words."""
    (run,) = of(TITLED, "RUNS")
    assert run.object.name == "Elmshire Support and Advice Service (ESAS)"
    named = "Contract: Elm Assessment Service (EAS) 2024\nBuyer: Elmshire Council\nSupplier: Quillon Ltd"
    assert {each.object.name for each in of(named, "RUNS")} == {"Elm Assessment Service (EAS) 2024"}


def test_a_term_told_in_sentences_bounds_the_service() -> None:
    """In the sentences of a term, the word before a date says whether it begins or ends; options to extend say neither."""
    (run,) = of(TITLED, "RUNS")
    assert (str(run.span.start_min), str(run.span.end_min)) == ("2021-02-01", "2027-01-31")
    assert run.status == "planned"


IN_SENTENCES = """CONTRACT AWARD NOTICE
Cleaning services for academies

Contracting body: Elm Academies Trust

1. Period

1 September 2019 to 31 August 2024. A further 24 months may be added.

2. Contracts awarded

The winners are Quillon Ltd and Ostrand Group.
"""


def test_holders_named_in_sentences_run_the_service_for_its_term() -> None:
    """Where no field names the holder, those whom the sentences say to have won run what the title says, for its term."""
    found = {(each.subject.name, str(each.span.start_min), str(each.span.end_min)) for each in of(IN_SENTENCES, "RUNS")}
    assert found == {("Quillon Ltd", "2019-09-01", "2024-08-31"), ("Ostrand Group", "2019-09-01", "2024-08-31")}


def test_a_notice_that_names_no_holder_yet_tells_where_its_service_is_to_be() -> None:
    """A call for tenders says what is bought and for where, before anybody has won it."""
    text = "NOTICE: Elm Science Kits – request for proposals\n\nOpened: 1 June 2020\nRegion: the whole of New Zealand"
    assert told(text, "COVERS") == {("Elm Science Kits", "New Zealand", "planned")}


@pytest.mark.parametrize("title", ["Contract: Quillon Ltd", "Title: waste collection"])
def test_no_title_is_taken_from_other_values(title: str) -> None:
    """A party and a description in small letters are no titles of services."""
    found = of(f"{title}\nBuyer: Elmshire Council\nSupplier: Ostrand Group", "RUNS")
    assert {each.object.name for each in found} <= {"waste collection"}
