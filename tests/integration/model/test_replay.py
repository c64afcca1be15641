"""Nothing is lost between a good model and the graph: a careful reader's claims, replayed as a model's answers, score as well."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from graph import plain
from loaders.extract.jsonl import claim_line
from tests.integration.cli.conftest import Run
from tests.integration.model.conftest import Command, Serve
from tests.integration.model.replay import EVALUATION, SHARED, Replay, on_one_line, required

SETS = {"dev": EVALUATION / "dev", "seeds": SHARED / "corpus"}
"""Each set of annotations, and where its texts are."""


@pytest.fixture(autouse=True)
def _there() -> None:
    required()


def score(name: str, lines: Iterable[str], folder: Path) -> dict[str, Any]:
    """What the shared scorer says of claims."""
    claims = folder / "claims.jsonl"
    claims.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    scorer = [sys.executable, str(EVALUATION / "score.py"), str(EVALUATION / name), str(claims), "--json"]
    done = subprocess.run(scorer, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def check(scores: dict[str, Any]) -> None:
    """A good model's claims are good after the whole way too."""
    assert scores["predicates"]["all"]["f1"] >= 0.95
    assert scores["parties"]["f1"] >= 0.95
    assert scores["dates"]["accuracy"] >= 0.95
    assert scores["status"]["accuracy"] >= 0.95


@pytest.mark.parametrize("name", SETS)
def test_what_a_good_model_says_comes_out_of_extract(ask: Command, serve: Serve, tmp_path: Path, name: str) -> None:
    """`whoran extract` with a good model scores 0.95 or more on facts, parties, dates and status, and refuses no claim."""
    ran = ask("extract", SETS[name], server=serve(Replay()))
    assert ran.code == 0
    assert "refused" not in ran.err
    check(score(name, ran.out.splitlines(), tmp_path))


def test_what_a_good_model_says_comes_into_the_store(ask: Command, serve: Serve, tmp_path: Path, whoran: Run) -> None:
    """`whoran load` with a good model keeps claims in the store that score as well; loading again asks nothing again."""
    server = serve(Replay())
    first = ask("load", SETS["dev"], "--json", server=server).json()
    assert (first["documents"], first["model"]["unread"], first["model"]["refused"]) == (29, 0, {})
    check(score("dev", stored(whoran), tmp_path))
    asked = len(server.asked)
    again = ask("load", SETS["dev"], "--json", server=server).json()
    assert len(server.asked) == asked == again["model"]["kept"]
    assert again["after"] == first["after"]


def stored(whoran: Run) -> Iterator[str]:
    """The claims in the store, as lines that name their files."""
    names = {on_one_line(path.read_text(encoding="utf-8")): path.name for path in SETS["dev"].glob("*.txt")}
    for line in whoran("export", "-").out.splitlines():
        content = json.loads(line)
        if "claims" in content:
            entry = plain.read_entry(content)
            file = names[on_one_line(entry.document.text)]
            yield from (claim_line(each, entry.document, file) for each in entry.claims)


def test_rules_and_model_together_say_who_found_what(ask: Command, serve: Serve) -> None:
    """With both extractors some claims are the rules', some the model's, and some say that both found them."""
    found = [claim["rule"] for claim in ask.claims(SETS["dev"], by="both", server=serve(Replay()))]
    assert any(rule == "model small" for rule in found)
    assert any(rule.endswith(" + model small") for rule in found)
    assert any("model" not in rule for rule in found)
    assert not any(rule.count("model small") > 1 for rule in found)
