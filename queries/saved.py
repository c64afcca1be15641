"""Saved queries: Cypher for Neo4j Browser and the command line, each a file of ``queries/cypher``.

A file starts with comments: its title, what it answers, and after an empty one a line for each parameter::

    // $on (day, as 2018-06-01): the day            it must be given
    // $limit (number, else 100): the most rows     it need not
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from queries.errors import BadWindow
from queries.values import TYPES, BadParameter, Value, literal

_PARAMETER = re.compile(r"// \$(?P<name>\w+) \((?P<type>\w+), (?P<how>as|else) (?P<text>[^)]+)\): (?P<what>.+)")
_COMMENT = "//"


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a saved query takes: ``example`` is a value as a user writes it, and ``default`` is so where there is one."""

    name: str
    type: str
    what: str
    example: str
    default: str | None = None

    def read(self, text: str) -> Value:
        """The value that a user means. Raises QuestionError."""
        return TYPES[self.type].read(text)


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A statement with what it answers and the parameters that it takes."""

    name: str
    title: str
    about: str
    parameters: tuple[Parameter, ...]
    statement: str

    def script(self, values: Mapping[str, Value]) -> str:
        """What is pasted whole into Browser or cypher-shell: the parameters as comments, then the statement with them in it.

        It is one statement, since of several that are run together, as ``:param`` and a query, Browser draws nothing.
        """
        told = [f"// ${name} = {_on_a_line(value)}" for name, value in values.items()]
        return "\n".join([f"// {self.title}", *told, f"{self._with(values)};"])

    def filled_in(self, values: Mapping[str, Value]) -> str:
        """The statement with its parameters' values written into it, and its title before it."""
        return f"// {self.title}\n{self._with(values)}"

    def _with(self, values: Mapping[str, Value]) -> str:
        return re.sub(r"\$(\w+)", lambda found: literal(values[found[1]]), self.statement)

    def values(self, given: Mapping[str, str], rest: Sequence[str] = ()) -> dict[str, Value]:
        """The value of each parameter, from what a user wrote; the ``rest`` is what nothing is known of.

        Raises QuestionError.
        """
        if rest:
            raise BadParameter(f"{rest[0]} is not known: {self.usage()}")
        missing = [f"--{each.name}" for each in self.parameters if each.default is None and each.name not in given]
        if missing:
            raise BadParameter(f"{missing[0]} is missing: {self.usage()}")
        values = {each.name: each.read(given.get(each.name, each.default or "")) for each in self.parameters}
        _refuse_reversed(values)
        return values

    def usage(self) -> str:
        """What it takes, in a sentence."""
        takes = ", ".join(f"--{each.name} ({_told(each)})" for each in self.parameters)
        return f"{self.name} takes {takes}"


def _on_a_line(value: Value) -> str:
    """The value as Cypher in a comment, which a numbered end of line would end: Cypher reads numbers in comments too."""
    return literal(" ".join(value.split()) if isinstance(value, str) else value)


def _refuse_reversed(values: Mapping[str, Value]) -> None:
    first, last = values.get("from"), values.get("to")
    if isinstance(first, date) and isinstance(last, date) and first > last:
        raise BadWindow(f"from {first} to {last} there is no day: the first must not come after the last")


def _told(parameter: Parameter) -> str:
    how = f"such as {parameter.example}" if parameter.default is None else f"else {parameter.default}"
    return f"{TYPES[parameter.type].what}, {how}"


@cache
def saved_queries() -> dict[str, SavedQuery]:
    """All saved queries by name, in the order of names."""
    found = (file for file in files("queries").joinpath("cypher").iterdir() if file.name.endswith(".cypher"))
    texts = {file.name.removesuffix(".cypher"): file.read_text(encoding="utf-8") for file in found}
    return {name: parsed(name, texts[name]) for name in sorted(texts)}


def parsed(name: str, text: str) -> SavedQuery:
    """A saved query, from the text of its file. Raises ValueError where its comments are not as they must be."""
    lines = text.splitlines()
    size = next((number for number, line in enumerate(lines) if not line.startswith(_COMMENT)), len(lines))
    title, *more = [line.removeprefix(_COMMENT).strip() for line in lines[:size]]
    about = " ".join(more[: more.index("")])
    parameters = tuple(_parameter(line) for line in lines[more.index("") + 2 : size])
    return SavedQuery(name, title, about, parameters, "\n".join(lines[size:]))


def _parameter(line: str) -> Parameter:
    found = _PARAMETER.fullmatch(line)
    if not found or found["type"] not in TYPES:
        raise ValueError(
            f"{line!r} is no parameter: write // $NAME (TYPE, as EXAMPLE): WHAT, the type one of {', '.join(TYPES)}"
        )
    default = found["text"] if found["how"] == "else" else None
    return Parameter(found["name"], found["type"], found["what"], found["text"], default)
