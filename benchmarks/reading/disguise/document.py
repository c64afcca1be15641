"""An annotated document as its files hold it: text, annotation and sidecar."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.reading.sets import AnnotatedSet
from loaders.scoring.evaluation import annotation_files
from loaders.sidecar import ENDING

Json = dict[str, Any]
_TOLD = ("title", "publisher")


@dataclass(frozen=True, slots=True)
class AnnotatedDocument:
    """A text with its annotation and sidecar, both as JSON; ``file`` is the name of the text."""

    file: str
    text: str
    annotation: Json
    sidecar: Json

    @property
    def entities(self) -> list[Json]:
        """The parties of the annotation."""
        return list(self.annotation["entities"])

    @property
    def strings(self) -> list[str]:
        """All that is said of the document in words: text, title, publisher, names and mentions."""
        told = [str(each[name]) for each in (self.annotation, self.sidecar) for name in _TOLD if each.get(name)]
        return [self.text, *told, *(name for entity in self.entities for name in names(entity))]

    @property
    def dates(self) -> list[str]:
        """All EDTF dates of the annotation and the sidecar."""
        facts = [*self.annotation["facts"], *(fact.get("inferred", {}) for fact in self.annotation["facts"])]
        told = [
            each.get(name) for each in (self.annotation, self.sidecar) for name in ("published_on", "inferred_date")
        ]
        return [date for date in (*told, *(fact.get(name) for fact in facts for name in ("from", "to"))) if date]

    def write(self, folder: Path) -> None:
        """Write its three files into a folder."""
        (folder / self.file).write_text(self.text, encoding="utf-8")
        path = (folder / self.file).with_suffix(".json")
        path.write_text(_dumped({**self.annotation, "file": self.file}), encoding="utf-8")
        path.with_suffix(ENDING).write_text(_dumped(self.sidecar), encoding="utf-8")


def documents(each: AnnotatedSet) -> Iterator[AnnotatedDocument]:
    """The documents of a set, by name."""
    for path in annotation_files(each.gold):
        annotation = json.loads(path.read_text(encoding="utf-8"))
        file = str(annotation.get("file") or path.with_suffix(".txt").name)
        sidecar = (each.texts / file).with_suffix(ENDING)
        told = json.loads(sidecar.read_text(encoding="utf-8")) if sidecar.is_file() else {}
        yield AnnotatedDocument(file, (each.texts / file).read_text(encoding="utf-8"), annotation, told)


def names(entity: Json) -> list[str]:
    """The name of a party and all of its mentions."""
    return [str(entity["name"]), *map(str, entity.get("mentions", ()))]


def _dumped(content: Json) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1)
