"""The awards that a notice tells: for each lot its buyer, holders, service and dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from loaders.extract.notices.fields import Field

HOLDERS = ("holder", "incumbent")
_REPEATED = frozenset({"holder", "service", "region"})


@dataclass(frozen=True, slots=True)
class Frame:
    """One lot, or the whole of a notice that has none."""

    fields: tuple[Field, ...]

    def of(self, *names: str) -> list[Field]:
        """The fields of these names, in order."""
        return [each for each in self.fields if each.name in names]


def frames(fields: Iterable[Field]) -> list[Frame]:
    """The lots of a notice that name a holder, each with what is said of all; the whole of it where none does."""
    parts = list(_parts(fields))
    lots = [part for part in parts if any(each.name in HOLDERS for each in part)]
    shared = [each for part in parts if part not in lots for each in part if each.name != "lot"]
    buyers = [each for part in parts for each in part if each.name == "buyer"]
    if not lots:
        return [Frame(tuple(each for part in parts for each in part))] if parts else []
    return [Frame(_whole(lot, shared, buyers)) for lot in lots]


def _whole(lot: Sequence[Field], shared: Sequence[Field], buyers: Sequence[Field]) -> tuple[Field, ...]:
    """A lot with the shared fields that it does not have itself."""
    own = {each.name for each in lot}
    common = [each for each in (*buyers, *shared) if each.name not in own]
    return tuple(dict.fromkeys((*lot, *common)))


def _parts(fields: Iterable[Field]) -> Iterator[list[Field]]:
    """The fields, cut where a lot begins or a label comes again."""
    part: list[Field] = []
    for each in fields:
        again = each.name in _REPEATED and any(one.name == each.name for one in part) and part[-1].name != each.name
        if part and (each.name == "lot" or again):
            yield part
            part = []
        part.append(each)
    if part:
        yield part
