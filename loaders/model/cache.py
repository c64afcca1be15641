"""Answers kept by what was asked, so that the same question costs nothing the second time.

Each is a file of its own, named by the digest of the model's name and the whole question: the instruction, the document's
text and its date. It appears at once and whole; one that was damaged since counts as none.
"""

from __future__ import annotations

import json
import os
import tempfile
from hashlib import blake2b
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path


def default_folder() -> Path:
    """Where answers are kept unless another folder is named."""
    return user_cache_path("whoran") / "model"


def digest(*parts: Any) -> str:
    """The digest of JSON values, in this order, as 32 hex digits."""
    return blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


class Cache:
    """Answers in a folder, which is made when the first is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Any:
        """What was kept under a key; None where that is nothing, or is damaged."""
        try:
            kept = json.loads(self._file(key).read_bytes())
            return kept["answer"] if kept["digest"] == digest(key, kept["answer"]) else None
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def put(self, key: str, answer: Any) -> None:
        """Keep an answer under a key.

        Raises OSError where it cannot be written.
        """
        file = self._file(key)
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor, part = tempfile.mkstemp(dir=file.parent, prefix=".part-")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
                json.dump({"digest": digest(key, answer), "answer": answer}, opened)
            Path(part).replace(file)
        finally:
            Path(part).unlink(missing_ok=True)

    def _file(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json"
