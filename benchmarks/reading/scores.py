"""How well each set is read: all figures of those that may be read, and of the blind half the totals alone."""

from __future__ import annotations

from rich.console import Console

from benchmarks.reading.sets import BLIND, READ, AnnotatedSet
from loaders.scoring.evaluation import Evaluation, evaluate
from loaders.scoring.figures import Figures
from loaders.scoring.sources import extraction
from whoran.render.figures import figures, share


def show(console: Console) -> None:
    """Print the figures of the sets that are here."""
    for each in READ:
        if each.is_here:
            done = score(each)
            console.print(f"{title(each, done)}\n")
            console.print(figures(done.figures))
            console.print()
        else:
            console.print(f"reading: {each.name} is not here (../shared, beside a checkout)\n")
    done = score(BLIND)
    console.print(f"{title(BLIND, done)}\n\n{totals(done.figures)}\n")


def score(each: AnnotatedSet) -> Evaluation:
    """Score the project's extraction on a set, keeping nothing of what it misses."""
    return evaluate(each.gold, extraction(each.texts), examples=0)


def title(each: AnnotatedSet, done: Evaluation) -> str:
    """The name of a set and how much was scored of it; of what was not, the number alone."""
    left_out = f"; {done.skipped.count} problems, so not all was scored" if done.skipped.count else ""
    return f"reading: {each.name}, {done.figures.documents} documents, {done.figures.facts.gold} facts{left_out}"


def totals(counted: Figures) -> str:
    """The figures of a whole set in a line: nothing that shows what is in a document."""
    facts = counted.facts
    return (
        f"precision {share(facts.precision)}, recall {share(facts.recall)}, F1 {facts.f1:.2f}; "
        f"dates {share(counted.dates.accuracy)}, status {share(counted.status.accuracy)}, "
        f"parties F1 {counted.parties.f1:.2f}"
    )
