"""The statements that a server was given, by its own count, and those that the package holds."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Any

from graph.stores import neo4j
from graph.stores.neo4j.asking import OF_TYPE
from graph.stores.neo4j.edges import ARROWS
from graph.stores.neo4j.known import ROLES
from graph.stores.neo4j.steps import HOLDS
from graph.vocabulary import PREDICATES
from tests.integration.neo4j.raw import session

OWN = ("db.stats.", "SHOW TRANSACTIONS")
"""What only a test asks."""
PREDICATE = "|".join(PREDICATES)
OF_ONE = "|".join(map(re.escape, OF_TYPE.values()))
WORDS = (
    rf"(?:{PREDICATE})(?:\|(?:{PREDICATE}))*",
    rf"(?:{OF_ONE})(?: UNION ALL (?:{OF_ONE}))*",
    r"\d{1,2}",
    *(
        re.escape(text)
        for text in (*HOLDS.values(), *ROLES.values(), *(half for each in ARROWS.values() for half in each))
    ),
)
"""What a statement may be filled with: words of the vocabulary, a number of hops, and other texts of the package."""


def watch(url: str) -> None:
    """Let the server note each statement from now on, and nothing of before."""
    with session(url) as opened:
        for step in ("stop", "clear"):
            opened.run(f"CALL db.stats.{step}('QUERIES')").consume()
        opened.run("CALL db.stats.collect('QUERIES', {})").consume()


def seen(url: str) -> set[str]:
    """The different statements since ``watch``."""
    with session(url) as opened:
        opened.run("CALL db.stats.stop('QUERIES')").consume()
        found = opened.run(
            "CALL db.stats.retrieve('QUERIES', {maxInvocations: 1}) YIELD data RETURN data.query"
        ).values()
    return {statement for (statement,) in found if not any(own in statement for own in OWN)}


def origin(statement: str) -> str | None:
    """The text of the package that a statement is, once filled in with words of the package; None where it is of none."""
    return next((text for text, pattern in _held().items() if pattern.fullmatch(statement)), None)


@cache
def _held() -> dict[str, re.Pattern[str]]:
    texts = {text for module in pkgutil.iter_modules(neo4j.__path__) for text in _texts(module.name)}
    return {text: re.compile(_pattern(text), re.DOTALL) for text in sorted(texts)}


def _texts(module: str) -> Iterator[str]:
    """What a module's names hold, and what stands in its functions."""
    imported = import_module(f"{neo4j.__name__}.{module}")
    for value in vars(imported).values():
        yield from _in(value)
    for node in ast.walk(ast.parse(inspect.getsource(imported))):
        if isinstance(node, ast.Constant):
            yield from _in(node.value)


def _in(value: Any) -> Iterator[str]:
    match value:
        case str():
            if re.match(r"\s*[A-Z]{3}", value):
                yield value
        case Mapping():
            yield from (text for each in value.values() for text in _in(each))
        case tuple() | list():
            yield from (text for each in value for text in _in(each))


def _pattern(text: str) -> str:
    """What a text matches as it stands, and as a template (``str.format``)."""
    filled = f"(?:{'|'.join(WORDS)})"
    parts = "".join(re.escape(literal) + (filled if field else "") for literal, field in _parts(text))
    return f"{re.escape(text)}|{parts}"


def _parts(text: str) -> list[tuple[str, bool]]:
    """The parts of a template, each with whether a place to fill in follows; a map of Cypher's is no such place."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return [(text, False)]
    fields = [field for _, field, *_ in parts if field is not None]
    if any(spec for _, _, spec, _ in parts) or not all(field.isidentifier() for field in fields):
        return [(text, False)]
    return [(literal, field is not None) for literal, field, *_ in parts]
