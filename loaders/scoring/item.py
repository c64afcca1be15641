"""An object of a JSON file whose values are read by name, each with what to write instead where it is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.edtf import FORMS, DateError
from loaders.errors import InputError
from loaders.scoring import stretch
from loaders.scoring.stretch import Stretch
from loaders.table import nearest

_OBJECT = "write an object: {...}"


@dataclass(frozen=True, slots=True)
class Item:
    """A JSON object at a place of a file; ``wrong`` is what its errors are."""

    file: Path
    content: dict[str, object]
    wrong: type[InputError]
    place: str = ""

    def error(self, name: str, problem: str, fix: str) -> InputError:
        """What is wrong with the value ``name``, or with the whole where that is empty."""
        return self.wrong(self.file, problem, fix, ", ".join(part for part in (self.place, name) if part))

    def text(self, name: str) -> str:
        """A text that must be there, empty or not."""
        if name not in self.content:
            raise self.error("", f"it lacks {name!r}", f'add "{name}": "..."')
        return self._text(name, self.content[name])

    def text_if_any(self, name: str) -> str:
        """A text; empty where it is not there or null."""
        value = self.content.get(name)
        return "" if value is None else self._text(name, value)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts; empty where it is not there or null."""
        return tuple(self._text(name, each) for each in self._list(name))

    def choice(self, name: str, allowed: Sequence[str]) -> str:
        """One of the words that are allowed."""
        return self._allowed(name, self.text(name), allowed)

    def choices(self, name: str, allowed: Sequence[str]) -> tuple[str, ...]:
        """A list of words that are allowed; empty where it is not there or null."""
        return tuple(self._allowed(name, each, allowed) for each in self.texts(name))

    def flag(self, name: str) -> bool:
        """A true or false; false where it is not there or null."""
        value = self.content.get(name) or False
        if not isinstance(value, bool):
            raise self.error(name, f"{value!r} is neither true nor false", "write true, or leave it out")
        return value

    def date(self, name: str) -> Stretch | None:
        """An EDTF date or interval; None where it is not there, null or empty."""
        text = self.text_if_any(name)
        try:
            return stretch.read(text) if text else None
        except DateError as error:
            fix = f"write a date ({FORMS}), an interval (2018-06/2018-08), or null"
            raise self.error(name, str(error), fix) from error

    def part(self, name: str) -> Item:
        """An object inside; an empty one where it is not there or null."""
        value = self.content.get(name)
        place = ", ".join(part for part in (self.place, name) if part)
        return Item(self.file, self._object(name, {} if value is None else value), self.wrong, place)

    def parts(self, name: str, called: str) -> Iterator[Item | InputError]:
        """Each object of a list that must be there, and what is wrong with the rest."""
        if name not in self.content:
            raise self.error("", f"it lacks {name!r}", f'add "{name}": [...]')
        for number, value in enumerate(self._list(name), 1):
            place = f"{called} {number}"
            yield (
                Item(self.file, value, self.wrong, place)
                if isinstance(value, dict)
                else self.error(place, "it is no object", _OBJECT)
            )

    def _text(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            raise self.error(name, f"{value!r} is no text", "write a text in double quotes")
        return value

    def _list(self, name: str) -> list[object]:
        value = self.content.get(name)
        if value is not None and not isinstance(value, list):
            raise self.error(name, "it is no list", "write a list: [...]")
        return value or []

    def _object(self, name: str, value: object) -> dict[str, object]:
        if not isinstance(value, dict):
            raise self.error(name, "it is no object", _OBJECT)
        return value

    def _allowed(self, name: str, word: str, allowed: Sequence[str]) -> str:
        if word not in allowed:
            raise self.error(name, f"{word!r} is not known here", f"write {nearest(word, allowed)}")
        return word


def read(text: str, file: Path, wrong: type[InputError], place: str = "") -> Item:
    """The object that a JSON text is. Raises ``wrong``, with the place in ``file`` (line and column, or ``place``)."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        where = place or f"line {error.lineno}"
        raise wrong(file, f"no JSON: {error.msg}", "mend it", f"{where}, column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise wrong(file, "no JSON that can be read", "mend it", place) from error
    if not isinstance(content, dict):
        raise wrong(file, "no JSON object", _OBJECT, place)
    return Item(file, content, wrong, place)
