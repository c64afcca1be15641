"""The parts of the documentation that are made: ``python -m whoran.documentation`` writes them into ``docs``.

``vocabulary.md`` follows from the tables in ``graph.vocabulary``; ``answer.svg`` is an answer asked of the register.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Callable, Iterable
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

import whoran
from graph.model import CONTRADICTIONS
from graph.stores import open_store
from graph.vocabulary import KINDS, MEASURES, PREDICATES, STATUSES, Predicate
from whoran.render.who_ran import who_ran

COMMAND = 'whoran who-ran "Wales CRC" --on 2019-12-10'
WIDTH = 104
"""Characters of a line in the picture."""
FONTS = re.compile(r"\s*@font-face \{[^}]*\}")
"""What a picture would load from elsewhere."""


def vocabulary() -> str:
    """The words of the graph, as a page of Markdown."""
    kinds = _table(("kind", "family", "is"), ((kind.name, kind.family, kind.what) for kind in KINDS.values()))
    predicates = _table(
        ("predicate", "from", "to", "is", "reads", "back", "qualifiers"), map(_predicate, PREDICATES.values())
    )
    contradictions = _table(("contradiction", "means"), CONTRADICTIONS.items())
    return PAGE.format(
        kinds=kinds,
        predicates=predicates,
        statuses=", ".join(f"`{status}`" for status in STATUSES),
        measures=", ".join(MEASURES),
        contradictions=contradictions,
    )


PAGE = """# Vocabulary

Made from `graph/vocabulary.py` by `python -m whoran.documentation`; do not edit this page.

## Entities

Names are told apart within a family: a CRC and a company of one name are one organisation.

{kinds}

## Predicates

A **state** holds over a span, an **event** on its day alone. Qualifiers in bold tell one edge from another. A path follows the
predicates that are marked with an arrow.

{predicates}

## Status of a claim

One of {statuses}. Only what is asserted makes a fact certain; a plan makes one possible, and a denial lowers certain to possible.

## Figures

What documents say in numbers of an entity: {measures}.

## Contradictions

{contradictions}
"""


def picture() -> str:
    """A real answer as a terminal shows it, as SVG."""
    console = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, highlight=False, legacy_windows=False
    )
    console.print(f"$ {COMMAND}\n", style="cyan", markup=False)
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/register.db"
        _load(url)
        with whoran.open(url) as graph:
            console.print(who_ran(graph.who_ran("Wales CRC", on="2019-12-10")))
    return FONTS.sub("", console.export_svg(title="whoran"))


def _load(url: str) -> None:
    from loaders.run import load

    store = open_store(url)
    load(store, [Path(str(files("whoran") / "data" / "register"))])
    store.close()


def _predicate(predicate: Predicate) -> tuple[str, ...]:
    arrow = " →" if predicate.followed else ""
    qualifiers = (f"**{name}**" if name in predicate.key else name for name in predicate.qualifiers)
    return (
        predicate.name + arrow,
        _kinds(predicate.subjects),
        _kinds(predicate.objects),
        predicate.shape,
        predicate.says,
        predicate.said,
        ", ".join(qualifiers),
    )


def _kinds(kinds: tuple[str, ...]) -> str:
    return "anything" if set(kinds) == set(KINDS) else ", ".join(kinds)


def _table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [columns, tuple("---" for _ in columns), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in lines)


MADE: dict[str, Callable[[], str]] = {"vocabulary.md": vocabulary, "answer.svg": picture}
"""Each file in the folder with what makes it."""


def write(folder: Path) -> None:
    """Write all of them into a folder."""
    for name, make in MADE.items():
        (folder / name).write_text(make(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
