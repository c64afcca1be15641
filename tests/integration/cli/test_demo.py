"""The first look that `make demo` gives."""

import shlex
import subprocess
import sys
from pathlib import Path

from tests.integration.cli.conftest import DATA, surroundings


def demo(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the demo in a folder."""
    return subprocess.run(
        [sys.executable, "-m", "whoran.demo"],
        cwd=folder,
        env=surroundings(),
        capture_output=True,
        text=True,
        check=False,
    )


def test_demo_shows_what_it_promises_and_commands_that_work(tmp_path: Path) -> None:
    """The demo shows a sentence, a maybe, a timeline, owners, changes and a path; the commands to try next work."""
    shown = demo(tmp_path)
    assert shown.returncode == 0, shown.stderr
    for line in (
        "Yes, on these sources: London North Eastern Railway",
        "Maybe: ",
        "From 1 February 2015 to 15 February 2019: Working Links",
        "Aurelius owned Working Links",
        "Wales CRC went from Working Links to Kent, Surrey and Sussex CRC",
        "Yes, on these sources: Aurelius owns Working Links runs Wales CRC covers Wales",
    ):
        assert line in shown.stdout
    quoted = shown.stdout.partition("“")[2].partition("”")[0]
    assert any(quoted in path.read_text(encoding="utf-8") for path in (DATA / "samples").glob("*.md"))
    following = shown.stdout.partition("Try next:\n")[2].splitlines()
    assert len(following) == 3
    for line in following:
        done = subprocess.run(shlex.split(line), cwd=tmp_path, env=surroundings(), capture_output=True, check=True)
        assert done.stdout


def test_demo_twice_answers_the_same(tmp_path: Path) -> None:
    """A demo in a folder where there was one adds nothing and shows the same answers."""
    first, second = demo(tmp_path).stdout, demo(tmp_path).stdout
    asked = "Every answer stands on a sentence"
    assert second.partition(asked)[2] == first.partition(asked)[2] != ""


def test_demo_leaves_files_alone(tmp_path: Path) -> None:
    """A file of the user's that has the name of the demo's store stays as it is."""
    (tmp_path / "demo.db").write_bytes(b"somebody's own notes")
    shown = demo(tmp_path)
    assert shown.returncode == 1
    assert "not a whoran store" in shown.stderr
    assert (tmp_path / "demo.db").read_bytes() == b"somebody's own notes"
