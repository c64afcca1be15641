"""How well documents are read in disguise, beside the same documents as they are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.reading.disguise.disguise import drawn
from benchmarks.reading.disguise.document import AnnotatedDocument
from benchmarks.reading.disguise.naming import Undisguised
from benchmarks.reading.disguise.sorts import Sort
from benchmarks.reading.scores import score
from benchmarks.reading.sets import AnnotatedSet
from loaders.scoring.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class Disguised:
    """Documents that have a disguise by each of some seeds, as they are and in all of their disguises.

    ``left_out`` says of the others why they have none.
    """

    plain: list[AnnotatedDocument] = field(default_factory=list)
    others: list[AnnotatedDocument] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def disguised(
    documents: Sequence[AnnotatedDocument], seeds: Collection[int], made_up: Collection[Sort] = ()
) -> Disguised:
    """Documents in the disguise of each seed; words of the sorts ``made_up`` become made-up ones."""
    done = Disguised()
    for document in documents:
        try:
            others = [drawn(document, seed, made_up).of(document) for seed in seeds]
        except Undisguised as reason:
            done.left_out.append(str(reason))
        else:
            done.plain.append(document)
            done.others.extend(_numbered(seed, other) for seed, other in zip(seeds, others, strict=True))
    return done


def read(documents: Sequence[AnnotatedDocument]) -> Evaluation:
    """What comes of reading and scoring documents."""
    with TemporaryDirectory() as folder:
        for document in documents:
            document.write(Path(folder))
        return score(AnnotatedSet("", Path(folder), Path(folder)))


def _numbered(seed: int, document: AnnotatedDocument) -> AnnotatedDocument:
    return replace(document, file=f"{seed}-{document.file}")
