"""How far the two first readings of the set agree, with one another and with what was settled.

``python -m benchmarks.reading.agreement`` prints the table of README.md: of the whole set, no documents and no sentences.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.reading.sets import BLIND, HERE, OPEN
from graph.edtf import Days
from graph.model import Mention
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN, Span
from loaders.scoring.annotation import AnnotatedFact, Annotation, Party
from loaders.scoring.annotation_file import read_annotation
from loaders.scoring.claimed import Claimed
from loaders.scoring.evaluation import annotation_files
from loaders.scoring.figures import Facts, Figures
from loaders.scoring.matching import match
from loaders.scoring.stretch import NOTHING, Stretch
from whoran.render.figures import share

FIRST, SECOND = HERE / "first_readings.jsonl", HERE / "second_readings.jsonl"
Reading = dict[str, Annotation]
"""The annotations of one reading, by the name of the document."""


def reading(file: Path) -> Reading:
    """One of the two first readings."""
    with TemporaryDirectory() as folder:
        for line in file.read_text(encoding="utf-8").splitlines():
            content = json.loads(line)
            path = Path(folder, content["document"]).with_suffix(".json")
            path.write_text(json.dumps({**content, "file": content["document"]}), encoding="utf-8")
        return _annotations(Path(folder))


def settled() -> Reading:
    """What was settled of both, of both halves."""
    return _annotations(OPEN.gold) | _annotations(BLIND.gold)


def against(claimed: Reading, gold: Reading) -> Figures:
    """The figures of what one reading demands, with another as its gold standard."""
    counted = Figures()
    for file, annotation in gold.items():
        counted.add(match(annotation, claims(claimed[file])))
    return counted


def claims(annotation: Annotation) -> Iterator[Claimed]:
    """The facts that an annotation demands, as claims that give the dates it states."""
    for fact in (each for places in annotation.demanded.values() for each in places):
        yield Claimed(
            _mention(annotation.parties[fact.subject], fact),
            fact.predicate,
            _mention(annotation.parties[str(fact.object)], fact),
            Span(*_bounds(fact.start), *_bounds(fact.end)),
            fact.status,
            fact.quote,
        )


def table() -> str:
    """How far each of the three agrees with another, as a table of Markdown: precision / recall / F1."""
    first, second, third = reading(FIRST), reading(SECOND), settled()
    pairs = {
        "first by second": (first, second),
        "second by first": (second, first),
        "first by settled": (first, third),
        "second by settled": (second, third),
    }
    columns = [against(*pair) for pair in pairs.values()]
    gold = {name: f"{facts.gold}" for name, facts in columns[-1].predicates.items()}
    rows = [(name, gold[name], *(_facts(each.predicates[name]) for each in columns)) for name in gold]
    rows += [
        ("all", f"{columns[-1].facts.gold}", *(_facts(each.facts) for each in columns)),
        ("parties", "", *(_facts(each.parties) for each in columns)),
        ("dates right", "", *(share(each.dates.accuracy) for each in columns)),
        ("status right", "", *(share(each.status.accuracy) for each in columns)),
    ]
    lines = [("", "facts settled", *pairs), ("---",) * (2 + len(pairs)), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _annotations(folder: Path) -> Reading:
    found = [read_annotation(path) for path in annotation_files(folder)]
    broken = sum(isinstance(each, tuple) for each in found)
    if broken:
        raise ValueError(f"{broken} annotations are broken: whoran evaluate tells where")
    return {each.file: each for each in found if isinstance(each, Annotation)}


def _mention(party: Party, fact: AnnotatedFact) -> Mention:
    """The party as the sentence calls it, at its longest."""
    quoted = [each for each in party.mentions if each in fact.quote]
    return Mention(party.name, party.kind, max(quoted, key=len, default=""))


def _bounds(date: Stretch | None) -> Days:
    return (date.first or UNKNOWN_MIN, date.last or UNKNOWN_MAX) if date else NOTHING


def _facts(counted: Facts) -> str:
    return f"{share(counted.precision)} / {share(counted.recall)} / {counted.f1:.2f}"


if __name__ == "__main__":
    print(table())
