"""The values of a saved query's parameters: read from what a user writes, and written as Cypher."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from graph.identity import read_id
from graph.names import reduce, words
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, day_before
from graph.vocabulary import KINDS
from queries import when
from queries.errors import BadWindow, QuestionError

Value = str | int | date

NAME_LENGTH = 1000
"""Characters to which the store cuts a reduced name."""
ALL_TIME = "all time"
"""What stands for the first and the last day where none is given."""

_UNSAFE = re.compile(r"[^\w .,\\'-]")
"""What Browser, addresses or terminals read as their own: comments, separators of an address, ends of a statement."""


class BadParameter(QuestionError):
    """A saved query is not given what it takes, or is given what it does not take."""


class Type(NamedTuple):
    """A type of parameter: what to call it, and how what a user writes is read."""

    what: str
    read: Callable[[str], Value]


def literal(value: Value) -> str:
    r"""The value as Cypher, which reads it back in both of its versions wherever it is pasted.

    A quote and a backslash are escaped by a backslash, never by a number: Cypher 5 reads ``\u0027`` before it looks for
    the ends of texts.
    """
    if isinstance(value, date):
        return f"date('{value.isoformat()}')"
    if isinstance(value, int):
        return str(value)
    plain = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{_UNSAFE.sub(_numbered, plain)}'"


def _numbered(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def _name(text: str) -> str:
    if not text.strip():
        raise BadParameter("a name is empty: write one, such as Wales CRC, or the id that find shows")
    kind = text.partition(":")[0]
    if kind.casefold() in {each.casefold() for each in KINDS} and ":" in text:
        raise BadParameter(f"{text!r}: leave the kind out; of two entities of one name, give the id that find shows")
    return reduce(text)[:NAME_LENGTH]


def _day(text: str) -> date:
    window = when.on(text)
    if not window.is_day:
        raise BadWindow(f"{text!r} is more than a day: write the day, as in 2018-06-01")
    return window.start


def _since(text: str) -> date:
    return UNKNOWN_MIN if text == ALL_TIME else when.on(text).start


def _until(text: str) -> date:
    return UNKNOWN_MAX if text == ALL_TIME else day_before(when.on(text).end)


def _words(text: str) -> str:
    found = words(text)
    if not found:
        raise BadParameter(f"{text!r} holds no word")
    return " ".join(found)


def _number(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,8}", text):
        raise BadParameter(f"{text!r} is no number of rows: write one from 1 to 999999999")
    return int(text)


def _id(text: str) -> str:
    try:
        return read_id(text).hex()
    except ValueError as error:
        raise BadParameter(str(error)) from error


TYPES: dict[str, Type] = {
    "name": Type("a name or id", _name),
    "day": Type("a day", _day),
    "since": Type("a year, month or day", _since),
    "until": Type("a year, month or day", _until),
    "words": Type("words", _words),
    "id": Type("32 hex digits", _id),
    "number": Type("a number", _number),
}
