"""Of what the set is made: its documents by sector, country, style and year.

``python -m benchmarks.reading.composition`` prints the tables of README.md, from the sidecars.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from benchmarks.reading.sets import BLIND, OPEN, AnnotatedSet

COUNTED = ("sector", "country", "style", "year")


def table(name: str) -> str:
    """How many documents there are of each value of a name in the sidecars, as a table of Markdown."""
    halves = [Counter(_values(each, name)) for each in (OPEN, BLIND)]
    every = halves[0] + halves[1]
    order = sorted(every) if name == "year" else sorted(every, key=lambda value: (-every[value], value))
    rows = ((value, *(str(half[value]) for half in halves), str(every[value])) for value in order)
    lines = [(name, "open", "blind", "both"), ("---",) * 4, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _values(each: AnnotatedSet, name: str) -> Iterator[str]:
    for path in each.texts.glob("*.meta.json"):
        yield str(json.loads(path.read_text(encoding="utf-8"))[name])


if __name__ == "__main__":
    print("\n\n".join(map(table, COUNTED)))
