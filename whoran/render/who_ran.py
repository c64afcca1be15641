"""Who ran a service, or what a company ran."""

from __future__ import annotations

from queries.answers import OperatorAnswer, WhoRan
from whoran.render import days, marks, owners
from whoran.render.names import heading, name, qualified
from whoran.render.nobody import nobody
from whoran.render.page import BLANK, Line, Page, Piece, line
from whoran.render.source import sources

INDENT = 4


def who_ran(answer: WhoRan) -> Page:
    """The answer on the days asked about, or the whole timeline."""
    asked = answer["question"]["days"]
    tell = _on_days if asked["first"] or asked["last"] else _in_time
    told = [each for one in answer["answers"] for each in (*tell(one, answer), BLANK)]
    return Page(
        [
            *heading(answer["question"]),
            *(told or nobody(answer)),
            BLANK,
            *marks.contradictions(answer["contradictions"], _marked(answer)),
            *marks.more(answer["next"], len(answer["answers"])),
        ]
    )


def _marked(answer: WhoRan) -> list[str]:
    """The contradictions that are marked on the page."""
    hands = [*answer["answers"], *answer["nearest"]]
    above = [owner for one in answer["answers"] for owner in one["owners"]]
    return [each for one in hands for each in one["disputed"]] + [each for one in above for each in one["disputed"]]


def _on_days(one: OperatorAnswer, answer: WhoRan) -> list[Line]:
    """Yes or maybe, with the owners in the same sentence where it is about one day."""
    asked = answer["question"]["days"]
    one_day = asked["first"] == asked["last"]
    plain = [each for each in one["owners"] if one_day and each["truth"] == one["truth"]]
    others = [each for each in one["owners"] if each not in plain]
    why = "" if one["truth"] == "certain" else f"; {days.doubt(one['span'], one['status'], asked)}"
    said = line(
        marks.opening(one["truth"]),
        *_hand(one, answer),
        f", {one['span']['text']}",
        *marks.disputed(one["disputed"], answer["contradictions"]),
        *owners.clause(plain, one["operator"]["id"], answer["contradictions"]),
        why,
    )
    rest = owners.lines(one, others, answer["contradictions"], INDENT)
    return [said, *rest, *sources(one["evidence"], one["fact"], INDENT, one["basis"])]


def _in_time(one: OperatorAnswer, answer: WhoRan) -> list[Line]:
    """A line of the timeline, and one for each owner."""
    said = line(
        *marks.dated(one["truth"], one["status"], one["span"]["text"]),
        *_hand(one, answer),
        *marks.disputed(one["disputed"], answer["contradictions"]),
    )
    above = owners.lines(one, one["owners"], answer["contradictions"], INDENT)
    return [said, *above, *sources(one["evidence"], one["fact"], INDENT, one["basis"])]


def _hand(one: OperatorAnswer, answer: WhoRan) -> list[Piece]:
    """Who, and what where that was not asked: "Working Links", "Working Links ran Wales CRC"."""
    operator, told = name(one["operator"]), qualified(one["qualifiers"])
    if one["service"]["id"] == answer["question"]["of"][0]["id"]:
        return [operator, told, ", as its owner" if one["as"] == "owner" else ""]
    return [operator, " ran " if one["as"] == "operator" else " owned ", name(one["service"]), told]
