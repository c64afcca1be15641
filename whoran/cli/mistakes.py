"""What can go wrong in a command, as one table: which errors are a user's to mend, and the exit code of each."""

from __future__ import annotations

from graph.store import StoreError
from loaders.errors import InputError
from queries.errors import BadWindow, QuestionError

CANNOT = 1
"""The exit code where a command could not do what it was asked."""
MISUSED = 2
"""The exit code where the command line itself is mistaken."""
INTERRUPTED = 130
"""The exit code after Ctrl-C: 128 and the number of the signal, as shells have it."""

EXIT_CODES: tuple[tuple[type[Exception], int], ...] = (
    (BadWindow, MISUSED),
    (QuestionError, CANNOT),
    (StoreError, CANNOT),
    (InputError, CANNOT),
    (OSError, CANNOT),
)
"""Each kind of error with its exit code; the first that fits counts."""

MISTAKES = tuple(kind for kind, _ in EXIT_CODES)
"""Errors that are told in a sentence; any other is a fault of whoran and shows where it happened."""


def exit_code(error: Exception) -> int:
    """The exit code of an error; a mistaken command line is no row of the table and brings its own."""
    found = next((code for kind, code in EXIT_CODES if isinstance(error, kind)), None)
    return int(getattr(error, "exit_code", MISUSED)) if found is None else found


def sentence(error: Exception) -> str:
    """What is wrong and what to do, in a sentence."""
    if isinstance(error, OSError):
        return f"whoran: {error.filename}: {error.strerror}; check the path and its permissions"
    format_message = getattr(error, "format_message", None)
    text = format_message() if format_message else str(error)
    context = getattr(error, "ctx", None)
    hint = f" (see {context.command_path} --help)" if context else ""
    return f"whoran: {text}{hint}"
