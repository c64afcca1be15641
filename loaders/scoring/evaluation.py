"""The whole way from a folder of annotations to figures, one document after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from loaders.errors import InputError, Missing, explained
from loaders.scoring.annotation import Annotation
from loaders.scoring.annotation_file import read_annotation
from loaders.scoring.errors import AnnotationError, NoAnnotations
from loaders.scoring.examples import Examples
from loaders.scoring.figures import Figures
from loaders.scoring.matching import match
from loaders.scoring.misses import misses
from loaders.scoring.skipped import Skipped
from loaders.scoring.sources import Source
from loaders.scoring.unfit import unfit
from loaders.sidecar import ENDING

EXAMPLES = 3
"""Examples of each kind of miss, where nobody says how many."""

Watcher = Callable[[int, int], None]
"""Takes how many annotations are done, and how many there are."""


@dataclass(slots=True)
class Evaluation:
    """What came of measuring claims by annotations.

    ``skipped`` are annotations that were not scored, ``notes`` what does not fit in those that were. ``interrupted`` says
    that the measurement was stopped: the figures are those of the documents before.
    """

    examples: Examples
    figures: Figures = field(default_factory=Figures)
    skipped: Skipped = field(default_factory=Skipped)
    notes: Skipped = field(default_factory=Skipped)
    interrupted: bool = False
    _files: dict[str, Path] = field(default_factory=dict)

    def take(self, path: Path, source: Source) -> None:
        """Measure the document of one annotation."""
        read = read_annotation(path)
        if isinstance(read, tuple):
            self.skipped.add(read)
            return
        try:
            self._refuse_twice(path, read.file)
            self._score(path, read, source)
        except InputError as error:
            self.skipped.add([error])

    def _refuse_twice(self, path: Path, file: str) -> None:
        first = self._files.setdefault(file, path)
        if first != path:
            raise AnnotationError(path, f"it annotates {file}, as {first.name} does", "keep one of them", "file")

    def _score(self, path: Path, annotation: Annotation, source: Source) -> None:
        told = source(annotation)
        scored = match(annotation, told.claims)
        self.figures.add(scored)
        self.notes.add(told.notes)
        self.notes.add(unfit(annotation, told.text, path))
        for miss in misses(scored):
            self.examples.add(miss)


def evaluate(gold: Path, source: Source, examples: int = EXAMPLES, watcher: Watcher = lambda *_: None) -> Evaluation:
    """Measure the claims of a source by the annotations of a folder, with so many examples of each kind of miss.

    An annotation that is broken or has no text is listed, and the rest is scored. Stops on KeyboardInterrupt with what
    is done. Raises NoAnnotations, Missing and Unreadable.
    """
    paths, done = annotation_files(gold), Evaluation(Examples(examples))
    try:
        for number, path in enumerate(paths, 1):
            done.take(path, source)
            watcher(number, len(paths))
    except KeyboardInterrupt:
        done.interrupted = True
    return done


def annotation_files(folder: Path) -> list[Path]:
    """The annotations in a folder, by name: all of its JSON files but the sidecars of texts.

    Raises NoAnnotations, Missing and Unreadable.
    """
    if not folder.exists():
        raise Missing(folder, "there is no such folder", "check the path")
    if not folder.is_dir():
        raise NoAnnotations(folder, "it is no folder", "name the folder that the annotations are in")
    with explained(folder):
        names = sorted(path for path in folder.iterdir() if path.suffix == ".json" and not path.name.endswith(ENDING))
    if not names:
        raise NoAnnotations(
            folder, "it holds no annotation", "write NAME.json beside NAME.txt, as docs/evaluation.md says"
        )
    return names
