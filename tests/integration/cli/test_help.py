"""Help, version, completion, and what starting costs."""

import shlex
import subprocess
import sys

import pytest

from tests.integration.cli.conftest import Run, surroundings
from whoran.cli import main
from whoran.cli.app import COMMANDS, DECISIONS, Command

ALL = [((command.name,), command) for command in COMMANDS] + [
    (("judge", command.name), command) for command in DECISIONS
]
QUESTIONS = {"who-ran", "ownership", "changes", "path", "search", "show"}
LINES = [line for command in COMMANDS if command.name in QUESTIONS for line in command.examples]


def test_help_lists_every_command(whoran: Run) -> None:
    """`whoran --help` lists all commands, and so does `whoran` alone."""
    shown = whoran("--help")
    assert shown.code == 0
    assert all(f" {command.name} " in shown.out for command in COMMANDS)
    assert " judge " in shown.out
    alone = whoran()
    assert " who-ran " in alone.out + alone.err
    assert "Traceback" not in alone.err


@pytest.mark.parametrize(("name", "command"), ALL, ids=[" ".join(name) for name, _ in ALL])
def test_every_command_has_help_with_examples(
    name: tuple[str, ...], command: Command, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The help of each command has its examples, whole, and each of them is of that command."""
    monkeypatch.setenv("COLUMNS", "200")
    assert main([*name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert command.examples
    for line in command.examples:
        assert f"$ {line}" in shown
        assert shlex.split(line)[: len(name) + 1] == ["whoran", *name]


@pytest.mark.parametrize("line", LINES)
def test_questions_of_the_help_are_answered(whoran: Run, register: str, line: str) -> None:
    """Each question among the examples can be typed as it stands."""
    ran = whoran(*shlex.split(line)[1:], "--store", register)
    assert (ran.code, ran.err) == (0, "")


def test_version(whoran: Run) -> None:
    """`whoran --version` prints the version."""
    assert whoran("--version").out.startswith("whoran 0.")


def test_shell_completion(whoran: Run) -> None:
    """A shell that asks how a word may go on is told the commands."""
    asked = {"_WHORAN_COMPLETE": "complete_bash", "COMP_WORDS": "whoran who", "COMP_CWORD": "1"}
    assert whoran(env=asked).out.split() == ["who-ran"]


def test_help_loads_neither_the_service_nor_the_loaders() -> None:
    """Starting the command line loads neither the web framework nor the readers of documents."""
    code = "import sys, whoran.cli; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], env=surroundings(), capture_output=True, text=True, check=True
    ).stdout.split()
    assert "typer" in loaded
    assert {"fastapi", "uvicorn", "yaml", "charset_normalizer"}.isdisjoint(loaded)
