"""Files inside files, to any depth that is sane: what people call them, and how much they may unpack to.

A small archive can unpack to more than any disk holds (D. Fifield, "A better zip bomb", WOOT 2019), so everything that
one input holds, at all depths together, shares one allowance.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from loaders.errors import InputError, TooLarge
from loaders.reading import Part, Read, Reading

DEEPEST = 4
"""How many files may lie around another: the archive in the mail in the archive at an address."""
MOST_BYTES = 1_000_000_000
"""What one input may unpack to in all, in bytes."""
MOST_PARTS = 50_000
"""How many files one input may hold in all."""
FIX = "unpack it yourself, and load what you need of it"


@dataclass(slots=True)
class Allowance:
    """What one input may still unpack to."""

    bytes: int = MOST_BYTES
    parts: int = MOST_PARTS

    def take(self, size: int) -> bool:
        """Count a file of ``size`` bytes, and say whether it is still within what is allowed."""
        self.bytes -= size
        self.parts -= 1
        return self.bytes >= 0 and self.parts >= 0


@dataclass(frozen=True, slots=True)
class Nest:
    """Where a file lies: in which ``holder``, as which ``part`` of it, and what the outermost may still unpack to.

    A file that lies in no other has its whole name as ``part``. ``depth`` is how many files are around it.
    """

    part: str
    allowance: Allowance
    holder: str = ""
    depth: int = 0
    place: int = 0

    @property
    def name(self) -> str:
        """What people call the file: "archive.zip, path/in/it"."""
        return self.named(self.part)

    def named(self, part: str) -> str:
        """What people call a file that lies where this one does."""
        return f"{self.holder}, {part}" if self.holder else part

    def inside(self, part: Part) -> Nest:
        """The nest of a part of this file.

        Raises TooLarge where it lies too deep, or all parts together are too many.
        """
        inner = Nest(part.name, self.allowance, self.name, self.depth + 1, self.place or part.place)
        if inner.depth > DEEPEST:
            raise TooLarge(inner.name, f"it lies in {DEEPEST} files that hold each other, the most that is read", FIX)
        if not self.allowance.take(part.path.stat().st_size):
            most = f"{MOST_BYTES / 1e9:.0f} GB or {MOST_PARTS:,} files"
            raise TooLarge(self.name, f"what it holds comes to more than {most}", FIX)
        return inner

    def called(self, read: Read, path: Path) -> Read:
        """What was read at ``path``, under the name that people know."""
        if isinstance(read, Reading):
            return replace(read, file=self.name, place=self.place or read.place)
        if isinstance(read, InputError):
            read.file = self._called(Path(read.file), path) or read.file
        return read

    def _called(self, file: Path, path: Path) -> str:
        """The name of the file at ``path``, or of the sidecar beside it where that is a copy; nothing for any other."""
        if file == path:
            return self.name
        beside = self.holder and file.parent == path.parent
        return self.named(str(PurePosixPath(self.part).with_name(file.name))) if beside else ""
