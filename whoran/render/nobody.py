"""Why nobody ran something on the days asked about, and who came before and after."""

from __future__ import annotations

from collections.abc import Sequence

from graph.vocabulary import RUN
from queries.answers import OperatorAnswer, WhoRan
from whoran.render import days, marks
from whoran.render.names import listed, name, names, qualified
from whoran.render.page import Line, Piece, line
from whoran.render.source import sources

INDENT = 4
RUNNABLE = (*RUN, "Region")
"""Kinds of which is asked who ran them; of the others, what they ran."""


def nobody(answer: WhoRan) -> list[Line]:
    """No, with the nearest hands and what came after."""
    entity, why = answer["question"]["of"][0], answer["why"] or "unrecorded"
    when = f" {days.asked(answer['question']['days'])}".rstrip()
    ran: list[Piece] = ["nobody ran ", name(entity)] if entity["kind"] in RUNNABLE else [name(entity), " ran nothing"]
    said = line(marks.NO, *ran, f"{_WHEN[why].format(when=when)}", *_nearest(answer))
    return [said, *(each for one in answer["nearest"] for each in sources(one["evidence"], one["fact"], INDENT))]


_WHEN: dict[str, str] = {
    "ended": "{when}, it had ended",
    "not_yet": "{when}, it had not started",
    "between": "{when}, it had ended and had not started again",
    "unrecorded": "{when}; none of them says anything of it",
}
"""Each reason in words."""


def _nearest(answer: WhoRan) -> list[Piece]:
    first = answer["question"]["days"]["first"] or "0001-01-01"
    before = [one for one in answer["nearest"] if (one["span"]["end_max"] or "9999-12-31") <= first]
    after = [one for one in answer["nearest"] if one not in before]
    successors = names(each["subject"] for each in answer["succeeded_by"])
    return [
        *(["; the last was ", *_hands(before, answer)] if before else []),
        *([", succeeded by ", *successors] if before and successors else []),
        *(["; the first was " if not before else "; the next was ", *_hands(after, answer)] if after else []),
    ]


def _hands(hands: Sequence[OperatorAnswer], answer: WhoRan) -> list[Piece]:
    return listed([_hand(one, answer) for one in hands])


def _hand(one: OperatorAnswer, answer: WhoRan) -> list[Piece]:
    """The other side of what was asked about, and its end or start."""
    of, first = answer["question"]["of"][0]["id"], answer["question"]["days"]["first"] or "0001-01-01"
    others = [each for each in (one["operator"], one["service"]) if each["id"] != of]
    ended = (one["span"]["end_max"] or "9999-12-31") <= first
    return [
        *listed([[name(each)] for each in others]),
        qualified(one["qualifiers"]),
        f", {days.until(one['span']) if ended else days.since(one['span'])}",
        *marks.disputed(one["disputed"], answer["contradictions"]),
    ]
