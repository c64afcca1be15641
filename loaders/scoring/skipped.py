"""What was left out, counted in full and listed up to a limit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from loaders.errors import InputError

LISTED = 1_000
"""How many are listed."""


@dataclass(slots=True)
class Skipped:
    """Inputs that were left out: the first thousand with their reasons, and how many in all."""

    listed: list[InputError] = field(default_factory=list)
    count: int = 0

    def join(self, other: Skipped) -> None:
        """Count what another counted."""
        self.count += other.count
        self.listed = (self.listed + other.listed)[:LISTED]

    def add(self, errors: Iterable[InputError]) -> None:
        """Count some more."""
        for error in errors:
            self.count += 1
            self.listed += [error] if self.count <= LISTED else []
