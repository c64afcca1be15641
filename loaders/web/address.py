"""An address on the web in place of a path."""

from __future__ import annotations

from dataclasses import dataclass

SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address to read; how many bytes will come from it is not known before."""

    url: str
    size: int = 0

    @property
    def name(self) -> str:
        """What people call it."""
        return self.url


def is_address(text: str) -> bool:
    """Whether a text is meant as an address on the web rather than as a path."""
    return text.casefold().startswith(SCHEMES)
