"""Who ran what, when, and who says so: the application.

In a notebook::

    import whoran

    with whoran.open("sqlite:///whoran.db") as graph:
        graph.who_ran("Wales CRC", on="2018-06-01")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whoran.opened import OpenedGraph

__all__ = ["open"]


def open(url: str = "sqlite:///whoran.db") -> OpenedGraph:  # noqa: A001
    """Open the graph in the store at ``url`` for questions.

    Raises StoreUnavailable where there is no store yet or it cannot be read, and StoreTooNew.
    """
    from whoran.opened import OpenedGraph

    return OpenedGraph(url)
