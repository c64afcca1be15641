"""A few of many misses: drawn evenly over all documents, and the same ones each time."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from heapq import heappush, heappushpop

from loaders.scoring.misses import SORTS, Miss


@dataclass(slots=True)
class Examples:
    """How many misses there are of each sort, and ``limit`` of each as examples.

    Those are kept whose words have the smallest digests, so that memory stays flat and no document goes before another.
    """

    limit: int
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(SORTS, 0))
    _kept: dict[str, list[tuple[int, int, Miss]]] = field(default_factory=lambda: {sort: [] for sort in SORTS})

    def add(self, miss: Miss) -> None:
        """Count one more, and keep it if it is drawn."""
        serial = sum(self.counts.values())
        self.counts[miss.sort] += 1
        kept, drawn = self._kept[miss.sort], (-_digest(miss), -serial, miss)
        if len(kept) < self.limit:
            heappush(kept, drawn)
        elif kept:
            heappushpop(kept, drawn)

    def of(self, sort: str) -> list[Miss]:
        """The examples of a sort, in the order in which they came."""
        return [miss for _, _, miss in sorted(self._kept[sort], key=lambda drawn: -drawn[1])]


def _digest(miss: Miss) -> int:
    said = "\n".join((miss.file, miss.told, miss.sentence))
    return int.from_bytes(blake2b(said.encode(errors="surrogatepass"), digest_size=8).digest())
