"""Evidence says who read a claim, and people's decisions hold whoever reads it."""

from __future__ import annotations

from pathlib import Path

from tests.integration.cli.conftest import Run
from tests.integration.model.conftest import Command, Serve
from tests.integration.model.writing import reads, sentence, write


def fact(whoran: Run) -> str:
    """The id of the one fact in the store."""
    (found,) = whoran("who-ran", "HMP Fenmoor", "--on", "2014", "--json").json()["answers"]
    return str(found["fact"])


def test_evidence_says_who_found_a_claim(ask: Command, serve: Serve, folder: Path, whoran: Run) -> None:
    """A claim that rules and model both make is one, with the rules' id, and its evidence names both."""
    path = write(folder, "text", sentence())
    assert whoran("load", path).code == 0
    (by_rules,) = whoran("evidence", fact(whoran), "--json").json()["fact"]["evidence"]
    assert by_rules["rule"] == "runs"
    assert ask("load", path, by="both", server=serve(reads)).code == 0
    (by_both,) = whoran("evidence", fact(whoran), "--json").json()["fact"]["evidence"]
    assert by_both == {**by_rules, "rule": "runs + model small"}
    assert "read by runs + model small" in whoran("evidence", fact(whoran)).out


def test_a_rejected_claim_stays_rejected_when_a_model_makes_it_too(
    ask: Command, serve: Serve, folder: Path, whoran: Run
) -> None:
    """What a person rejected after the rules read it is not let in again by a model that agrees with the rules."""
    path = write(folder, "text", sentence())
    whoran("load", path)
    (claim,) = whoran("evidence", fact(whoran), "--json").json()["fact"]["evidence"]
    assert whoran("judge", "reject", claim["claim"], "--note", "misread").code == 0
    done = ask("load", path, "--json", by="both", server=serve(reads)).json()
    assert (done["after"]["claims"], done["after"]["facts"]) == (1, 0)
