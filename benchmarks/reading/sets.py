"""The sets of annotated documents."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[2] / "shared"
"""Input that is shared with the project; it lies beside a checkout, and in no clone."""


@dataclass(frozen=True, slots=True)
class AnnotatedSet:
    """A folder of annotations and the folder of their texts."""

    name: str
    gold: Path
    texts: Path

    @property
    def is_here(self) -> bool:
        """Whether it can be read."""
        return self.gold.is_dir()


OPEN = AnnotatedSet("open", HERE / "open", HERE / "open")
BLIND = AnnotatedSet("blind", HERE / "blind", HERE / "blind")
DEV = AnnotatedSet("dev", SHARED / "evaluation" / "dev", SHARED / "evaluation" / "dev")
SEEDS = AnnotatedSet("seeds", SHARED / "evaluation" / "seeds", SHARED / "corpus")
READ = (OPEN, DEV, SEEDS)
"""Those that anybody may read who writes rules."""
