"""A document with other names, years, months and numbers; its annotation says the same of the others."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from random import Random

from benchmarks.reading.disguise import months, numbers, years
from benchmarks.reading.disguise.document import AnnotatedDocument, Json
from benchmarks.reading.disguise.naming import renamed
from benchmarks.reading.disguise.numbers import Digits
from benchmarks.reading.disguise.replacement import Replacement
from benchmarks.reading.disguise.sorts import Sort

_DATES = frozenset({"from", "to", "published_on", "inferred_date"})
_SAME = frozenset({"id", "url", "near_copy_url", "file", "kind", "predicate", "status", "subject", "object", "or"})
"""Names in an annotation whose values say nothing in the document's words."""


@dataclass(frozen=True, slots=True)
class Disguise:
    """The other names of a document, by how much its dates move, and its other digits."""

    names: Replacement
    years: int
    months: int
    digits: Digits

    @property
    def inverse(self) -> Disguise:
        """What leads back."""
        back = {ord(other): chr(digit) for digit, other in self.digits.items()}
        return Disguise(self.names.inverse, -self.years, -self.months, back)

    def of(self, document: AnnotatedDocument) -> AnnotatedDocument:
        """A document in this disguise."""
        return AnnotatedDocument(
            document.file, self.text(document.text), self._json(document.annotation), self._json(document.sidecar)
        )

    def text(self, text: str) -> str:
        """A text in this disguise: the whole of a document's, or a part that cuts no name."""
        moved = months.moved(years.moved(text, self.years), self.months)
        return self.names(numbers.changed(moved, self.digits))

    def date(self, edtf: str) -> str:
        """A date in this disguise."""
        return months.moved_date(years.moved_date(edtf, self.years), self.months)

    def _json(self, content: Json) -> Json:
        return {name: self._value(name, value) for name, value in content.items()}

    def _value(self, name: str, value: object) -> object:
        if isinstance(value, dict):
            return self._json(value)
        if isinstance(value, list):
            return [self._value(name, each) for each in value]
        if not isinstance(value, str) or name in _SAME or name.endswith("_or"):
            return value
        return self.date(value) if name in _DATES else self.text(value)


def drawn(document: AnnotatedDocument, seed: int, made_up: Collection[Sort] = ()) -> Disguise:
    """The disguise of a document by a seed, always the same. Raises Undisguised.

    Words of the sorts ``made_up`` become made-up ones rather than others that lists know.
    """
    random = Random(f"{seed} {document.file}")
    by_years, by_months = years.can_move(document), months.can_move(document)
    return Disguise(
        renamed(document, random, made_up),
        random.choice(by_years or [0]),
        random.choice(by_months or [0]),
        numbers.digits(random),
    )
