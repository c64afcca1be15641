from __future__ import annotations

import argparse

from benchmarks.reading.measures import show


def main() -> None:
    """Print how well and how fast documents are read."""
    argparse.ArgumentParser(
        prog="python -m benchmarks.reading",
        description="How well documents are read: all figures of the open half of the annotated set, and of those shared "
        "with the project where ../shared is there; totals alone of the blind half; and how fast. "
        "`whoran evaluate benchmarks/reading/open` shows what is missed in the open half.",
    ).parse_args()
    show()


if __name__ == "__main__":
    main()
