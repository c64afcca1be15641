"""How well extraction does, by the scorer that is shared with the project: precision, recall, dates and status.

Run with ``python -m benchmarks.accuracy``; where the annotated documents are not beside the checkout, one line says so.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from graph.model import METADATA, Document
from loaders.extract.jsonl import claim_line
from loaders.extract.rules import extract

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
SETS = (("seeds", "corpus"), ("dev", "evaluation/dev"))
"""Each set of annotations, with the folder that holds its texts."""

_WORDS_A_DOCUMENT = 300


def main() -> None:
    """Print the scorer's figures on the seeds and the development set, and how fast the texts were read."""
    scorer = SHARED / "evaluation" / "score.py"
    if not scorer.is_file():
        print("accuracy: the annotated documents are not here (../shared/evaluation)")
        return
    for name, folder in SETS:
        documents = list(_documents(SHARED / folder))
        with TemporaryDirectory() as temporary:
            claims = Path(temporary) / "claims.jsonl"
            speed = _write_claims(documents, claims)
            print(
                f"accuracy of extraction: {name}, {len(documents)} documents, {speed:.0f} of {_WORDS_A_DOCUMENT} words a second"
            )
            print(_scored(scorer, SHARED / "evaluation" / name, claims))


def _documents(folder: Path) -> Iterator[tuple[str, Document]]:
    for path in sorted(folder.glob("*.txt")):
        sidecar = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
        known = {name: sidecar[name] for name in METADATA if sidecar.get(name)}
        yield path.name, Document(path.read_text(encoding="utf-8"), **known)


def _write_claims(documents: list[tuple[str, Document]], path: Path) -> float:
    """Write the claims of the documents, and return how many documents of usual length were read a second of one core."""
    started = process_time()
    entries = [(file, extract(document)) for file, document in documents]
    seconds = process_time() - started
    lines = (claim_line(claim, entry.document, file) for file, entry in entries for claim in entry.claims)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    words = sum(len(document.text.split()) for _, document in documents)
    return words / _WORDS_A_DOCUMENT / max(seconds, 1e-9)


def _scored(scorer: Path, annotations: Path, claims: Path) -> str:
    command = [sys.executable, str(scorer), str(annotations), str(claims)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
