"""Where output goes: answers to standard output, all else to standard error.

On a terminal lines are broken at its width, and coloured unless NO_COLOR is set (no-color.org); in a pipe each line
stays whole and plain.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Mapping
from typing import Any

from rich.console import Console, RenderableType


def output() -> Console:
    """The console for answers."""
    return Console(highlight=False, emoji=False, markup=False)


def messages() -> Console:
    """The console for progress, questions and complaints."""
    return Console(stderr=True, highlight=False, emoji=False, markup=False)


def is_coloured() -> bool:
    """Whether answers are coloured."""
    console = output()
    return console.color_system is not None and not console.no_color


def show(rendered: RenderableType) -> None:
    """Write an answer for people."""
    console = output()
    console.print(rendered, soft_wrap=not console.is_terminal)


def show_json(answer: Mapping[str, Any] | list[Any]) -> None:
    """Write an answer for programs, in UTF-8 (RFC 8259)."""
    print(json.dumps(answer, ensure_ascii=False, indent=2))


def complain(text: str) -> None:
    """Say what is wrong."""
    console = messages()
    console.print(text, style="red", soft_wrap=not console.is_terminal)


def say(text: str) -> None:
    """Say something that is no answer."""
    console = messages()
    console.print(text, soft_wrap=not console.is_terminal)


def speak_utf8() -> None:
    """Write UTF-8 to pipes and files, whatever the locale, and what a stream cannot show as an escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
