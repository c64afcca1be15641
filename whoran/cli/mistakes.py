"""What can go wrong in a command, as one table: which errors are a user's to mend, and the exit code of each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import typer
from typer.exceptions import TyperException

from graph.store import StoreError
from loaders.errors import InputError, MetadataError
from queries.errors import BadWindow, QuestionError
from queries.values import BadParameter
from whoran.drafts import BadClaim

CANNOT = 1
"""The exit code where a command could not do what it was asked."""
MISUSED = 2
"""The exit code where the command line itself is mistaken."""
INTERRUPTED = 130
"""The exit code after Ctrl-C: 128 and the number of the signal, as shells have it."""

EXIT_CODES: tuple[tuple[type[Exception], int], ...] = (
    (TyperException, MISUSED),
    (typer.Abort, INTERRUPTED),
    (BadWindow, MISUSED),
    (BadParameter, MISUSED),
    (BadClaim, MISUSED),
    (QuestionError, CANNOT),
    (StoreError, CANNOT),
    (MetadataError, MISUSED),
    (InputError, CANNOT),
    (OSError, CANNOT),
)
"""Each kind of error with its exit code; the first that fits counts."""

MISTAKES: tuple[type[Exception], ...] = tuple(kind for kind, _ in EXIT_CODES)
"""Errors that are told in a sentence; any other is a fault of whoran and shows where it happened."""


def exit_code(error: Exception) -> int:
    """The exit code of an error that is in the table."""
    return next(code for kind, code in EXIT_CODES if isinstance(error, kind))


def sentence(error: Exception) -> str:
    """What is wrong and what to do, in a sentence; nothing where help was shown instead."""
    if isinstance(error, OSError):
        where = f"{error.filename}: " if error.filename else ""
        return f"whoran: {where}{error.strerror}; check the path, its permissions and the space left there"
    if isinstance(error, typer.Abort):
        return "whoran: stopped, and nothing was changed"
    text = error.format_message() if isinstance(error, TyperException) else str(error)
    if not text:
        return ""
    context = getattr(error, "ctx", None)
    return f"whoran: {text} (see {context.command_path} --help)" if context else f"whoran: {text}"


@contextmanager
def naming(file: Path) -> Iterator[None]:
    """Let the system's errors name the file that is written: of a full disk they name none. Raises OSError."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, error.filename or str(file)) from error
