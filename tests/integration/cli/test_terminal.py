"""Output on a terminal, in a pipe, and on narrow screens."""

import re
import subprocess
from pathlib import Path

from tests.integration.cli.conftest import COMMAND, DATA, Run, surroundings
from tests.integration.cli.terminal import on_terminal

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-9][0-9;]*m")
ASK = ("who-ran", "Wales CRC", "--on", "2018-06-01", "--store")


def test_load_shows_a_bar_on_a_terminal(tmp_path: Path) -> None:
    """On a terminal a load shows a bar with how much is read and an estimate of the time that is left."""
    shown = on_terminal("load", DATA / "register", cwd=tmp_path)
    assert shown.code == 0
    assert "100%" in shown.out
    assert re.search(r"\d:\d\d:\d\d", shown.out)
    assert "402 documents" in shown.out


def test_answers_are_coloured_on_a_terminal_only(whoran: Run, register: str, tmp_path: Path) -> None:
    """A terminal shows colour, a pipe gets none; the words are the same."""
    shown = on_terminal(*ASK, register, cwd=tmp_path, width=1000)
    assert COLOUR.search(shown.out)
    piped = whoran(*ASK, register).out
    assert ESCAPE.search(piped) is None
    assert [line.rstrip() for line in ESCAPE.sub("", shown.out).splitlines()] == piped.splitlines()


def test_no_color_is_heeded(register: str, tmp_path: Path) -> None:
    """With NO_COLOR set, a terminal shows no colour either."""
    assert COLOUR.search(on_terminal(*ASK, register, cwd=tmp_path, env={"NO_COLOR": "1"}).out) is None


def test_lines_fit_a_narrow_terminal(register: str, tmp_path: Path) -> None:
    """On a terminal of forty columns no line of an answer is longer, and what is indented goes on indented."""
    lines = ESCAPE.sub("", on_terminal(*ASK, register, cwd=tmp_path, width=40).out).splitlines()
    assert max(map(len, lines)) <= 40
    assert any(line.startswith("      ") for line in lines)


def test_lines_stay_whole_in_a_pipe(whoran: Run, register: str) -> None:
    """In a pipe no line is broken, however long."""
    assert max(map(len, whoran(*ASK, register).out.splitlines())) > 200


def test_reader_of_a_pipe_may_leave(register: str, tmp_path: Path) -> None:
    """A reader who leaves the pipe early is no reason for a word."""
    for asked in (("show", "Ministry of Justice"), ("show", "Ministry of Justice", "--json"), ("export", "-")):
        process = subprocess.Popen(
            [COMMAND, *asked, "--store", register],
            cwd=tmp_path,
            env=surroundings(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        process.wait(timeout=60)
        process.stderr.close()


def test_output_is_utf8_whatever_the_locale(whoran: Run, register: str) -> None:
    """In a pipe output is UTF-8, in every locale."""
    assert "“" in whoran(*ASK, register, env={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}).out


def test_sources_cannot_command_the_terminal(tmp_path: Path) -> None:
    """Control characters in what a source says, here in its title, do not reach the terminal."""
    (tmp_path / "note.txt").write_text("Seetec runs Wales CRC.\n", encoding="utf-8")
    (tmp_path / "note.meta.json").write_text('{"title": "A \\u001b[2J note"}', encoding="utf-8")
    assert on_terminal("load", "note.txt", cwd=tmp_path).code == 0
    shown = on_terminal("search", "Seetec", cwd=tmp_path).out
    assert "[2J note" in shown
    assert "\x1b[2J" not in shown
