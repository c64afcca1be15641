"""Where a language model answers: any server with the chat completions of OpenAI's API, on this machine or elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from loaders.model.errors import EndpointError

PATH = "/chat/completions"
PATIENCE = 300.0
"""Seconds for one answer: a small model on a processor may need minutes."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """The ``address`` up to ``/chat/completions``, the ``model``'s name there, the ``key`` (empty where none is needed), and
    how many seconds one answer may take.
    """

    address: str
    model: str
    key: str = field(default="", repr=False)
    patience: float = PATIENCE

    @classmethod
    def at(cls, address: str, model: str, key: str = "", patience: float = PATIENCE) -> Self:
        """The endpoint at an address as people write it, with or without its last part.

        Raises EndpointError where that is no http address.
        """
        base = address.strip().rstrip("/").removesuffix(PATH)
        if not _is_web(base):
            raise EndpointError(address, "it is no http address", "write it as http://localhost:11434/v1")
        return cls(base, model.strip(), key.strip(), patience)

    @property
    def url(self) -> str:
        """The address that questions are sent to."""
        return self.address + PATH


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
