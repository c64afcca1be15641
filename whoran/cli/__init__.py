"""The command line: ``whoran``, one file for each group of commands, thin over the queries and the loaders."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from whoran.cli.app import app
from whoran.cli.mistakes import MISTAKES, exit_code, sentence
from whoran.cli.terminal import complain, speak_utf8


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return its exit code.

    0 where the command did what it was asked, also where the answer is that nobody is found; 1 where it could not; 2
    where the command line itself is mistaken; 130 where it was interrupted.
    """
    speak_utf8()
    try:
        code = app(args=arguments, prog_name="whoran", standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        _leave_the_pipe()
        return 1
    except MISTAKES as error:
        told = sentence(error)
        if told:
            complain(told)
        if isinstance(error, OSError):
            _leave_the_pipe()
        return exit_code(error)
    return int(code or 0)


def _leave_the_pipe() -> None:
    """The output takes nothing more: let nothing be written to it when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
