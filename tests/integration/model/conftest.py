"""A chat endpoint, and the real command told to ask it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.conftest import Ran, Run, whoran
from tests.integration.model.server import ChatServer, Model

__all__ = ["whoran"]

Serve = Callable[[Model], ChatServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start endpoints, which run until the end of the test."""
    with ExitStack() as stack:
        yield lambda model: stack.enter_context(ChatServer(model).running())


@dataclass(frozen=True)
class Command:
    """The command with a model named; its answers are kept under the test's own folder."""

    run: Run
    cache: Path

    def __call__(self, *arguments: object, by: str = "model", server: ChatServer | str, **env: str) -> Ran:
        """Run the command with an extractor that asks a server, or whatever is at an address."""
        address = server if isinstance(server, str) else server.url
        model = ("--extractor", by, "--model-url", address, "--model", "small", "--cache", self.cache)
        return self.run(arguments[0], *model, *arguments[1:], env=env)

    def claims(self, *arguments: object, by: str = "model", server: ChatServer, **env: str) -> list[dict[str, Any]]:
        """What `extract` prints, as objects; it must succeed."""
        ran = self("extract", *arguments, by=by, server=server, **env)
        assert ran.code == 0, ran.err
        return [json.loads(line) for line in ran.out.splitlines()]


@pytest.fixture
def ask(whoran: Run, tmp_path: Path) -> Command:
    """Return the command that asks a model."""
    return Command(whoran, tmp_path / "answers")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder for documents."""
    path = tmp_path / "documents"
    path.mkdir()
    return path
