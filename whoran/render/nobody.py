"""Why nobody ran something on the days asked about, and who came before and after."""

from __future__ import annotations

from graph.vocabulary import RUN
from queries.answers import OperatorAnswer, WhoRan
from whoran.render import days, marks
from whoran.render.names import name, names, qualified
from whoran.render.page import BLANK, Line, Piece, line
from whoran.render.source import sources

INDENT = 4
RUNNABLE = (*RUN, "Region")


def nobody(answer: WhoRan) -> list[Line]:
    """No, with the nearest hands and what came after."""
    entity = answer["question"]["of"][0]
    when = days.asked(answer["question"]["days"])
    ran_nothing: list[Piece] = [name(entity), " ran nothing"]
    nothing: list[Piece] = ["nobody ran ", name(entity)] if entity["kind"] in RUNNABLE else ran_nothing
    told = line(marks.NO, *nothing, f" {when}" if when else "", _WHY[answer["why"] or "unrecorded"])
    near = [each for one in answer["nearest"] for each in _near(one, answer)]
    return [told, *near, BLANK]


_WHY: dict[str, str] = {
    "ended": "; that had ended",
    "not_yet": "; that had not started",
    "between": "; that had ended, and started again later",
    "unrecorded": "; no source says anything of it",
}


def _near(one: OperatorAnswer, answer: WhoRan) -> list[Line]:
    asked = answer["question"]["days"]
    before = (one["span"]["end_max"] or "9999-12-31") <= (asked["first"] or "0001-01-01")
    when = days.until(one["span"]) if before else days.since(one["span"])
    after = names(each["subject"] for each in answer["succeeded_by"]) if before else []
    said = line(
        "The last was " if before else "The first was ",
        *_hand(one, answer),
        f", {when}",
        *marks.disputed(one["disputed"], answer["contradictions"]),
        *([", succeeded by ", *after] if after else []),
    )
    return [said, *sources(one["evidence"], one["fact"], INDENT)]


def _hand(one: OperatorAnswer, answer: WhoRan) -> list[Piece]:
    of = answer["question"]["of"][0]["id"]
    others = [each for each in (one["operator"], one["service"]) if each["id"] != of]
    return [*names(others[:1]), qualified(one["qualifiers"]), *([" at ", name(others[1])] if len(others) > 1 else [])]
