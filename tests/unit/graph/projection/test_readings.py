"""Rule 1: what a claim says of its own group, and of those that it implies."""

from __future__ import annotations

from datetime import date

import pytest

from graph import edtf
from graph.identity import Id, derive, entity_key
from graph.model import Claim, Mention, pairs
from graph.projection import Group, Reading, previous, project, readings
from graph.span import UNDATED, Span

D = date.fromisoformat
DOCUMENT = derive("a document")
NEW, OLD = entity_key("Company", "Birch Justice"), entity_key("Company", "Alder Group")
SERVICE, FIRM = entity_key("CRC", "North CRC"), entity_key("Company", "Cedar Trust")
DAY = Span.event(D("2019-02-15"), D("2019-02-15"))
FEBRUARY = Span.event(D("2019-02-01"), D("2019-02-28"))
KNOWN = D("2019-02-19")


def as_read(key: Id, _document: Id) -> Id:
    """Every key names itself: nobody judged anything."""
    return key


def claim(predicate: str, kind: str = "CRC", span: Span = DAY, status: str = "asserted", **qualifiers: str) -> Claim:
    """A claim that Birch Justice did something to a CRC or a company."""
    name = {"CRC": "North CRC", "Company": "Cedar Trust"}[kind]
    subject, target = Mention("Birch Justice", "Company"), Mention(name, kind)
    return Claim(DOCUMENT, 0, 10, subject, predicate, target, span, status, pairs(qualifiers))


def read(said: Claim) -> dict[Group, tuple[Span, str]]:
    """What a claim says of each group that it touches, all else about its readings checked."""
    found = readings(said, KNOWN, as_read)
    assert all((reading.claim, reading.asserted_on) == (said.id, KNOWN) for _, reading in found)
    assert len({group for group, _ in found}) == len(found)
    return {group: (reading.span, reading.status) for group, reading in found}


def test_a_take_over_starts_the_new_hand_and_ends_the_old() -> None:
    """A take-over on a day of February gives the new hand a start, and the old one an end, on some day of February."""
    first, last = D("2019-02-01"), D("2019-02-28")
    assert read(claim("TOOK_OVER", span=FEBRUARY, from_party="Alder Group")) == {
        Group(NEW, "TOOK_OVER", SERVICE): (FEBRUARY, "asserted"),
        Group(NEW, "RUNS", SERVICE): (Span(first, last).tightened(), "asserted"),
        Group(OLD, "RUNS", SERVICE): (Span(end_min=first, end_max=last).tightened(), "asserted"),
    }


def test_a_company_is_owned_by_whoever_takes_it_over() -> None:
    """A take-over of a company says who owns it, one of anything else says who runs it."""
    found = read(claim("TOOK_OVER", "Company", from_party="Alder Group"))
    assert set(found) == {
        Group(NEW, "TOOK_OVER", FIRM),
        Group(NEW, "OWNS", FIRM),
        Group(OLD, "OWNS", FIRM),
    }


def test_without_from_nobody_ends() -> None:
    """A take-over that names no former hand says nothing of anybody's end."""
    assert set(read(claim("TOOK_OVER"))) == {Group(NEW, "TOOK_OVER", SERVICE), Group(NEW, "RUNS", SERVICE)}


def test_a_planned_take_over_ends_nobody() -> None:
    """A plan to take over is a plan to run, and ends nobody."""
    found = read(claim("TOOK_OVER", status="planned", from_party="Alder Group"))
    assert {group.predicate: status for group, (_, status) in found.items()} == {
        "TOOK_OVER": "planned",
        "RUNS": "planned",
    }
    assert not any(group.subject == OLD for group in found)


@pytest.mark.parametrize(("status", "span"), [("denied", DAY), ("asserted", Span(D("2019-02-15"), D("2019-02-14")))])
def test_a_take_over_that_was_not_implies_nothing(status: str, span: Span) -> None:
    """A denied take-over, and one whose own dates leave no day, say nothing of who ran it."""
    assert len(read(claim("TOOK_OVER", span=span, status=status, from_party="Alder Group"))) == 1


def test_a_take_over_from_oneself_changes_no_hands() -> None:
    """Where judgements make the former hand the same as the new one, nobody starts and nobody ends."""

    def same(key: Id, _document: Id) -> Id:
        return NEW if key == OLD else key

    found = readings(claim("TOOK_OVER", from_party="Alder Group"), KNOWN, same)
    assert [group.predicate for group, _ in found] == ["TOOK_OVER"]


def test_a_part_tells_what_was_taken_over() -> None:
    """The part that a take-over names is the part that the new hand runs, and the old one no longer."""
    found = read(claim("TOOK_OVER", part="supervision", from_party="Alder Group"))
    assert {group.qualifiers for group in found} == {(("part", "supervision"),)}
    assert read(claim("TOOK_OVER", "Company", part="shares")).keys() == {
        Group(NEW, "TOOK_OVER", FIRM, (("part", "shares"),)),
        Group(NEW, "OWNS", FIRM),
    }


def test_only_key_qualifiers_tell_one_edge_from_another() -> None:
    """A contract number is no other edge, a part is; a claim without the key qualifier is in the group without one."""
    assert set(read(claim("RUNS", contract="17"))) == {Group(NEW, "RUNS", SERVICE)}
    assert set(read(claim("RUNS", contract="17", part="supervision"))) == {
        Group(NEW, "RUNS", SERVICE, (("part", "supervision"),))
    }


def test_ended_is_only_a_span() -> None:
    """A claim that something ended is an assertion with an end."""
    span = Span(end_max=D("2019-02-19")).tightened()
    assert read(claim("RUNS", span=span, status="ended")) == {Group(NEW, "RUNS", SERVICE): (span, "asserted")}


def test_entities_are_as_judged_in_the_document() -> None:
    """Each party is resolved by its key and the document that names it, the former hand too."""
    asked = []

    def resolve(key: Id, document: Id) -> Id:
        asked.append((key, document))
        return derive("judged", key.hex())

    found = readings(claim("TOOK_OVER", from_party="the Alder Group"), KNOWN, resolve)
    assert set(asked) == {(NEW, DOCUMENT), (SERVICE, DOCUMENT), (OLD, DOCUMENT)}
    assert {group.subject for group, _ in found} == {derive("judged", NEW.hex()), derive("judged", OLD.hex())}


def test_only_a_take_over_has_a_former_hand() -> None:
    """The party that a take-over was from is an organisation known by its name; no other predicate has one."""
    assert previous(claim("TOOK_OVER", from_party="Alder Group")) == Mention("Alder Group", "Company", "Alder Group")
    assert previous(claim("TOOK_OVER")) is None
    assert previous(claim("RUNS", from_party="Alder Group")) is None


def test_an_undated_take_over_dates_nothing() -> None:
    """A take-over on an unknown day gives the new hand an unknown start and the old one an unknown end."""
    found = read(claim("TOOK_OVER", span=UNDATED, from_party="Alder Group"))
    assert {span for span, _ in found.values()} == {UNDATED}


@pytest.mark.parametrize(
    "span", [DAY, Span(D("2019-02-15"), D("2019-02-15")), Span.exactly(D("2019-02-15"), D("2020-01-01"))]
)
def test_an_event_holds_on_its_day_alone(span: Span) -> None:
    """An event is on the day of its start, whatever a claim says, or leaves open, of an end."""
    group = Group(NEW, "TOOK_OVER", SERVICE)
    (fact,) = project(group, [Reading(derive("a claim"), span.tightened())]).facts
    assert fact.span == DAY


def test_an_event_known_to_have_been_by_a_day_ends_the_day_after_at_the_latest() -> None:
    """An event that had happened by 15 February was possible on any day before it, and on none after it."""
    group = Group(NEW, "TOOK_OVER", SERVICE)
    by_then = Reading(derive("a claim"), Span.seen(D("2019-02-15"), D("2019-02-15")))
    (fact,) = project(group, [by_then]).facts
    assert fact.span == Span(start_max=D("2019-02-15"), end_max=D("2019-02-16"))


@pytest.mark.parametrize(
    ("days", "facts", "disputes"),
    [
        (["2019-02-15", "2019-02-16"], 1, ["start disputed"]),
        (["2019-02", "2019-03"], 1, ["start disputed"]),
        (["2019-02-15", "2019-02-17"], 2, []),
        (["2019-02-15", "2019-02"], 1, []),
    ],
)
def test_an_event_on_two_days_running_is_one_event(days: list[str], facts: int, disputes: list[str]) -> None:
    """Sources a day apart tell of one event and dispute its day; with a day between there were two events."""
    group = Group(NEW, "TOOK_OVER", SERVICE)
    said = [Reading(derive("claim", day), Span.event(*edtf.days(day))) for day in days]
    found = project(group, said)
    assert len(found.facts) == facts
    assert [each.kind for each in found.contradictions] == disputes


def test_plans_of_an_event_on_two_days_running_are_one_plan() -> None:
    """What is planned for the 15th, and for the 16th, is planned once."""
    group = Group(NEW, "TOOK_OVER", SERVICE)
    plans = [
        Reading(derive("claim", day), Span.event(*edtf.days(day)), "planned") for day in ("2019-02-15", "2019-02-16")
    ]
    (fact,) = project(group, plans).facts
    assert (fact.status, fact.span.start_min, fact.span.start_max) == ("planned", D("2019-02-15"), D("2019-02-16"))
