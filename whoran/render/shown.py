"""All that is known of an entity."""

from __future__ import annotations

from queries.answers import EntityShown, FactAnswer, FigureAnswer
from whoran.render import marks
from whoran.render.amount import amount
from whoran.render.fact import fact_line
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.source import QUIET, sources

INDENT = 4


def shown(answer: EntityShown) -> Page:
    """The entity with its other names, its edges and its figures."""
    entity = answer["entity"]
    return Page(
        [
            line((entity["name"], "bold"), f", {entity['kind']}", (f"  {entity['id']}", QUIET)),
            *_also("also called", answer["aliases"]),
            *_also("registered as", answer["identifiers"]),
            BLANK,
            *(each for fact in answer["facts"] for each in _edge(fact, answer)),
            *([BLANK] if answer["figures"] else []),
            *(_figure(figure) for figure in answer["figures"]),
            *marks.contradictions(
                answer["contradictions"], (each for fact in answer["facts"] for each in fact["disputed"])
            ),
            *marks.more(answer["next"], len(answer["facts"])),
        ]
    )


def _edge(fact: FactAnswer, answer: EntityShown) -> list[Line]:
    return [fact_line(fact, answer["contradictions"]), *sources(fact["evidence"], fact["fact"], INDENT)]


def _also(what: str, names: list[str]) -> list[Line]:
    return [line(f"{what} {'; '.join(names)}", indent=INDENT)] if names else []


def _figure(figure: FigureAnswer) -> Line:
    when = "" if figure["span"]["text"] == "undated" else f", {figure['span']['text']}"
    said_by = f", said by {figure['said_by']}" if figure["said_by"] else ""
    return line(
        f"{figure['measure']}: {amount(figure['low'], figure['high'], figure['unit'])}{when}{said_by}",
        (f"  document {figure['document']}", QUIET),
    )
