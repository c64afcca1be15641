"""Lists of names and words from well-kept sources, kept as text beside this file with their licences."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "lists"


def listed(name: str) -> frozenset[str]:
    """The entries of the list ``name``, folded; the lines before them, which begin with "#", say where it comes from."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").casefold().splitlines()
    return frozenset(lines[next(at for at, line in enumerate(lines) if line[0] != "#") :])
