"""Documents of every format, loaded by the real command into a real store."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from graph.model import Entry
from graph.stores import open_store
from tests.integration.cli.conftest import COMMAND, surroundings

SENTENCE = "Quillon Ltd has run HMP Elmfield since 2016."
"""A sentence that makes a claim."""


@dataclass(frozen=True)
class Loaded:
    """What a load told, and what the store then holds."""

    summary: dict[str, Any]
    entries: list[Entry]

    @property
    def entry(self) -> Entry:
        """The only document."""
        (entry,) = self.entries
        return entry

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """File and problem of all that was left out."""
        return [(each["file"], each["problem"]) for each in self.summary["skipped"]]

    @property
    def noted(self) -> list[tuple[str, str]]:
        """File and problem of all that was read all the same."""
        return [(each["file"], each["problem"]) for each in self.summary["notes"]]

    def passages(self) -> set[str]:
        """The passages of all claims, cut from their documents."""
        return {entry.document.text[claim.start : claim.end] for entry in self.entries for claim in entry.claims}


Load = Callable[..., Loaded]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Load paths by the command, from the test's own folder, and give what was told and kept."""

    def run(*arguments: object) -> Loaded:
        command = [COMMAND, "load", *map(str, arguments), "--json", "--store", f"sqlite:///{tmp_path}/graph.db"]
        done = subprocess.run(command, cwd=tmp_path, env=surroundings(), capture_output=True, text=True, check=False)
        assert done.returncode in (0, 1), done.stderr
        assert "Traceback" not in done.stderr
        if not done.stdout:
            return Loaded({"skipped": [], "notes": [], "error": done.stderr}, [])
        with closing(open_store(f"sqlite:///{tmp_path}/graph.db")) as store:
            return Loaded(json.loads(done.stdout), list(store.entries()))

    return run
