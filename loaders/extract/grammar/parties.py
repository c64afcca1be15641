"""Whom a phrase means: parties, and what tells them."""

from __future__ import annotations

from collections.abc import Callable

from graph.model import Mention

Parties = tuple[Mention, ...]
Named = Callable[[int, tuple[str, ...]], Parties]
"""Tells whom of these kinds the phrase at a place names."""

FIRMS = ("Company", "CRC")
"""Kinds of those who hold contracts."""
BUYERS = ("PublicBody",)
"""Kinds of those who give them."""
OWNERS = ("Company", "PublicBody")
"""Kinds of those who own firms, and give or take them."""
RUNNERS = ("Company", "CRC", "PublicBody")
"""Kinds of those who run services."""
SERVICES = frozenset({"CRC", "Service"})
REGION = ("Region",)
