"""What changed hands, in order."""

from __future__ import annotations

from queries.answers import ChangeAnswer, Changes, HandAnswer
from whoran.render import marks
from whoran.render.names import heading, listed, name, qualified
from whoran.render.page import BLANK, Line, Page, Piece, line
from whoran.render.source import source

INDENT = 4


def changes(answer: Changes) -> Page:
    """Each change: its day, what changed, from whom to whom, and a sentence that says so."""
    found = [each for change in answer["answers"] for each in _change(change, answer)]
    nothing = [line(marks.NO, "nothing changed hands, as far as any of them gives a day"), BLANK]
    return Page(
        [
            *heading(answer["question"]),
            *(found or nothing),
            *marks.contradictions(answer["contradictions"]),
            *marks.more(answer["next"], len(answer["answers"])),
        ]
    )


def _change(change: ChangeAnswer, answer: Changes) -> list[Line]:
    when = change["on"]["text"]
    said = line(
        *marks.maybe(change["truth"], change["status"]),
        f"{when[0].upper()}{when[1:]}: ",
        name(change["changed"]),
        *_left(change),
        *_came(change),
        *marks.disputed(change["disputed"], answer["contradictions"]),
    )
    return [said, *(each for one in change["evidence"][:1] for each in source(one, INDENT)), BLANK]


def _left(change: ChangeAnswer) -> list[Piece]:
    if not change["from"]:
        return []
    return [" went" if change["to"] else " left the hands", " from " if change["to"] else " of ", *_hands(change["from"])]


def _came(change: ChangeAnswer) -> list[Piece]:
    if not change["to"]:
        return []
    succeeded = all(hand["relation"] == "SUCCEEDED" for hand in change["to"])
    verb = " was succeeded by " if succeeded else " to " if change["from"] else " came to "
    return [verb, *_hands(change["to"])]


def _hands(hands: list[HandAnswer]) -> list[Piece]:
    return listed([[name(hand["holder"]), qualified(hand["qualifiers"])] for hand in hands])
