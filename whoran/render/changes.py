"""What changed hands, in order."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers import ChangeAnswer, Changes, EvidenceAnswer, HandAnswer
from whoran.render import marks
from whoran.render.names import heading, listed, name
from whoran.render.page import BLANK, Line, Page, Piece, line
from whoran.render.source import source

INDENT = 4


def changes(answer: Changes) -> Page:
    """Each change: its day, what changed, from whom to whom, and a sentence that says so."""
    found = [each for change in answer["answers"] for each in _change(change, answer)]
    nothing = [line(marks.NO, "nothing changed hands, as far as any of them gives a day")]
    return Page(
        [
            *heading(answer["question"]),
            *(found or nothing),
            BLANK,
            *marks.contradictions(answer["contradictions"], _marked(answer)),
            *marks.more(answer["next"], len(answer["answers"])),
        ]
    )


def _marked(answer: Changes) -> list[str]:
    return [each for change in answer["answers"] for each in change["disputed"]]


def _change(change: ChangeAnswer, answer: Changes) -> list[Line]:
    said = line(
        *marks.dated(change["truth"], change["status"], change["on"]["text"]),
        name(change["changed"]),
        *_way(change),
        *marks.disputed(change["disputed"], answer["contradictions"]),
    )
    near = sorted(change["evidence"], key=lambda one: _nearness(one, change["on"]["start_min"] or ""))
    return [said, *(each for one in near[:1] for each in source(one, INDENT)), BLANK]


def _way(change: ChangeAnswer) -> list[Piece]:
    """From whom to whom: " went from A to B", " came to B", " was succeeded by B"."""
    planned = change["status"] == "planned"
    if not change["to"]:
        return [" left the hands of ", *_hands(change["from"])]
    if all(hand["relation"] == "SUCCEEDED" for hand in change["to"]):
        return [" to be succeeded by " if planned else " was succeeded by ", *_hands(change["to"])]
    if not change["from"]:
        return [" to come to " if planned else " came to ", *_hands(change["to"])]
    return [" to go from " if planned else " went from ", *_hands(change["from"]), " to ", *_hands(change["to"])]


def _hands(hands: Sequence[HandAnswer]) -> list[Piece]:
    """Each holder once, with the parts that it held: "A (supervision, interventions) and B"."""
    holders = {hand["holder"]["id"]: hand["holder"] for hand in hands}
    parts = {
        holder: [hand["qualifiers"].get("part", "") for hand in hands if hand["holder"]["id"] == holder]
        for holder in holders
    }
    return listed([[name(each), _parts(parts[holder])] for holder, each in holders.items()])


def _parts(parts: Sequence[str]) -> str:
    return f" ({', '.join(sorted(parts))})" if all(parts) else ""


def _nearness(evidence: EvidenceAnswer, day: str) -> tuple[bool, bool, str, bool]:
    """First what happened before what was planned; what was published soonest after the day, a sentence before a row."""
    published = evidence["document"]["published_on"]
    early = published < day[: len(published)] or not published
    return evidence["status"] == "planned", early, published, bool(evidence["document"]["locator"])
