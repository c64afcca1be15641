"""How two entities are joined."""

from __future__ import annotations

from queries.answers import FactAnswer, PathAnswer, Paths
from whoran.render import days, marks
from whoran.render.fact import fact_line
from whoran.render.names import heading
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.plural import counted
from whoran.render.source import sources

INDENT = 4


def paths(answer: Paths) -> Page:
    """Each path edge by edge; where there is none, plainly no, with the days on which there was one."""
    found = [each for path in answer["answers"] for each in _path(path, answer)]
    return Page(
        [
            *heading(answer["question"]),
            *(found or _none(answer)),
            *marks.contradictions(answer["contradictions"], _marked(answer)),
        ]
    )


def _marked(answer: Paths) -> list[str]:
    edges = [edge for path in (*answer["answers"], *answer["otherwise"]) for edge in path["edges"]]
    return [each for edge in edges for each in edge["disputed"]]


def _path(path: PathAnswer, answer: Paths) -> list[Line]:
    edges = [each for edge in path["edges"] for each in _edge(edge, answer)]
    return [line(marks.opening(path["truth"]), (path["text"], "bold")), *edges, BLANK]


def _edge(edge: FactAnswer, answer: Paths) -> list[Line]:
    return [
        fact_line(edge, answer["contradictions"], INDENT),
        *sources(edge["evidence"], edge["fact"], INDENT + 2, edge["basis"]),
    ]


def _none(answer: Paths) -> list[Line]:
    when = days.asked(answer["question"]["days"])
    on_days = f" {when}" if when else ""
    if not answer["otherwise"]:
        nor = ", nor on any other day" if when else ""
        return [line(marks.NO, f"no such path of at most {counted(answer['max_hops'], 'edge')}{on_days}{nor}"), BLANK]
    others = [each for path in answer["otherwise"] for each in _other(path, answer)]
    return [line(marks.NO, f"no such path{on_days}"), *others]


def _other(path: PathAnswer, answer: Paths) -> list[Line]:
    edges = [fact_line(edge, answer["contradictions"], INDENT) for edge in path["edges"]]
    return [line(f"There was one {_held(path)}: ", (path["text"], "bold")), *edges, BLANK]


def _held(path: PathAnswer) -> str:
    """When a path held: "from 1 May 2016 to 1 May 2018", "maybe in 2016", "in 2018, and maybe from 1 June 2016 to ..."."""
    possibly = days.asked(path["days"]) or "at some time, no source says when"
    if path["certain_days"] is None:
        return f"maybe {possibly}"
    certainly = days.asked(path["certain_days"])
    return certainly if certainly == possibly else f"{certainly}, and maybe {possibly}"
