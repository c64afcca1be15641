"""What relative dates count from: the document's own day, and the date named last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph import edtf
from graph.edtf import Days
from loaders.extract.dates.expression import Expression
from loaders.extract.record import record


@record
class Context:
    """The day or days on which the document was published, None where it has no date; the date that it names last, and the
    last that is a single day. It is ``apart`` where a paragraph begins behind them: no tale goes on from one to the next.
    """

    published: Days | None
    named: Expression | None = None
    day: Days | None = None
    apart: bool = False

    @classmethod
    def of(cls, published_on: str) -> Context:
        """The context of a document published on an EDTF date, or of one without a date."""
        return cls(edtf.days(published_on) if published_on else None)

    def after(self, found: Sequence[Expression]) -> Context:
        """The context of what follows these dates: "a year later", "that October" count from the last of them."""
        if not found:
            return self
        days = (each.days for each in reversed(found) if each.days[0] == each.days[1])
        return replace(self, named=found[-1], day=next(days, self.day), apart=False)
