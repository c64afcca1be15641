"""Why nobody ran something on the days asked about, and who came before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from graph.vocabulary import RUN
from queries.answers import OperatorAnswer, SpanAnswer, WhoRan
from whoran.render import days, marks
from whoran.render.names import listed, name, names, qualified
from whoran.render.page import Line, Piece, line
from whoran.render.source import sources

INDENT = 4
FIRST, LAST = "0001-01-01", "9999-12-31"
"""Days that stand for unknown ones."""
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
    "unrecorded": "{when}, as far as any of them says",
}
"""Each reason in words."""


def _nearest(answer: WhoRan) -> list[Piece]:
    first = answer["question"]["days"]["first"] or FIRST
    before = [one for one in answer["nearest"] if (one["span"]["end_max"] or LAST) <= first]
    after = [one for one in answer["nearest"] if one not in before]
    successors = names(each["subject"] for each in answer["succeeded_by"])
    return [
        *_hands("last", before, days.until, answer),
        *([", succeeded by ", *successors] if before and successors else []),
        *_hands("next" if before else "first", after, days.since, answer),
    ]


def _hands(
    which: str, hands: Sequence[OperatorAnswer], when: Callable[[SpanAnswer], str], answer: WhoRan
) -> list[Piece]:
    """Hands that end or start together, in one clause: "; the last were A (supervision) and B, until June 2021"."""
    if not hands:
        return []
    found: dict[tuple[str, tuple[Piece, ...]], list[list[Piece]]] = {}
    for one in hands:
        mark = tuple(marks.disputed(one["disputed"], answer["contradictions"]))
        found.setdefault((when(one["span"]), mark), []).append(_hand(one, answer))
    clauses = [[*listed(named), f", {text}", *mark] for (text, mark), named in found.items()]
    return [f"; the {which} {'was' if len(hands) == 1 else 'were'} ", *listed(clauses)]


def _hand(one: OperatorAnswer, answer: WhoRan) -> list[Piece]:
    """The other side of what was asked about; both where it was asked of an owner above or a region."""
    of = answer["question"]["of"][0]["id"]
    sides = [one["operator"], one["service"]]
    others = [[name(each)] for each in sides if each["id"] != of]
    both = [" (", *others[1], ")"] if len(others) > 1 else []
    return [*others[0], *both, qualified(one["qualifiers"])]
