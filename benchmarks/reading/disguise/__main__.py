"""How well the documents that may be read are read in disguise."""

from __future__ import annotations

import argparse
from collections.abc import Collection

from benchmarks.reading.disguise.comparison import disguised, read
from benchmarks.reading.disguise.document import AnnotatedDocument, documents
from benchmarks.reading.disguise.sorts import Sort
from benchmarks.reading.scores import totals
from benchmarks.reading.sets import READ

SEEDS = range(6)
SOURCES: tuple[tuple[str, Collection[Sort]], ...] = (
    ("other names of their sort", ()),
    ("and made-up places", {Sort.PLACE}),
    ("and made-up given names", {Sort.GIVEN}),
    ("and made-up unions", {Sort.UNION}),
)
"""The disguises that are measured: of names that lists know others are taken, or made-up ones that no list knows."""


def main() -> None:
    """Print the figures of each set as it is, and in disguise."""
    argparse.ArgumentParser(
        prog="python -m benchmarks.reading.disguise",
        description="How well documents are read whose names, years, months and numbers are replaced by others of their "
        f"kind, in {len(SEEDS)} disguises each, beside the same documents as they are.",
    ).parse_args()
    for each in READ:
        if each.is_here:
            _show(each.name, list(documents(each)))
        else:
            print(f"disguise: {each.name} is not here (../shared, beside a checkout)\n")


def _show(name: str, found: list[AnnotatedDocument]) -> None:
    for source, made_up in SOURCES:
        told = disguised(found, SEEDS, made_up)
        left_out = "".join(f"\n    left out: {reason}" for reason in told.left_out)
        if not made_up:
            print(f"disguise: {name}, {len(told.plain)} documents\n  as they are: {totals(read(told.plain).figures)}")
        print(f"  {source}: {totals(read(told.others).figures)}{left_out}")
    print()


if __name__ == "__main__":
    main()
