"""What the documentation shows is so: its commands and Python run, its lines of output come out, its made parts are as made."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.cli.conftest import COMMAND, DATA, ROOT, surroundings
from whoran.documentation import MADE

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
KNOWN = {"console", "python", "text"}


def run(command: list[str], folder: Path) -> str:
    """Run a command where its documentation has the data, and return its output."""
    path = os.pathsep.join((str(Path(COMMAND).parent), os.environ["PATH"]))
    done = subprocess.run(
        command, cwd=folder, env=surroundings(PATH=path), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout


def check_console(block: str, folder: Path) -> None:
    """Run each command of a block, and find each line below it at the start of a line of its output."""
    out: list[str] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            out = run(["sh", "-c", line[2:]], folder).splitlines()
        else:
            assert any(each.startswith(line) for each in out), f"{line!r} is not in {out}"


@pytest.mark.parametrize("page", ["README.md", "docs/guide.md", "docs/audit.md"])
def test_commands_and_python_of_a_page_run(tmp_path: Path, page: str) -> None:
    """All commands and all Python of a page run one after the other, and print the lines that the page shows."""
    shutil.copytree(DATA, tmp_path / "whoran" / "data")
    blocks = BLOCK.findall((ROOT / page).read_text(encoding="utf-8"))
    assert {language for language, _ in blocks} <= KNOWN
    assert "console" in {language for language, _ in blocks}
    for language, block in blocks:
        if language == "console":
            check_console(block, tmp_path)
        elif language == "python":
            script = tmp_path / "block.py"
            script.write_text(block, encoding="utf-8")
            shutil.move(tmp_path / "whoran", tmp_path / "aside")  # so that `import whoran` means the package
            run([sys.executable, str(script)], tmp_path)
            shutil.move(tmp_path / "aside", tmp_path / "whoran")


@pytest.mark.parametrize("name", MADE)
def test_made_parts_are_as_made(name: str) -> None:
    """The vocabulary page and the picture are what `python -m whoran.documentation` makes now."""
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == MADE[name]()


@pytest.mark.parametrize(
    "page", ["README.md", "docs/README.md", "docs/guide.md", "docs/audit.md", "docs/neo4j.md", "docs/evaluation.md"]
)
def test_links_of_a_page_lead_somewhere(page: str) -> None:
    """Every link of a page to a file leads to one that is there."""
    path = ROOT / page
    targets = re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8"))
    assert targets
    assert [target for target in targets if "://" not in target and not (path.parent / target).exists()] == []
