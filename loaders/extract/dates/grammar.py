"""Patterns over the kinds of words instead of characters: ``day of? month (comma? year)?``."""

from __future__ import annotations

import re

from loaders.extract.dates.kinds import Kind

_NAME = re.compile(r"(?<!\?P<)\b[a-z]+\b")


def shape(pattern: str) -> str:
    """The regular expression that a pattern stands for: each kind's name replaced by its letter, space dropped."""
    return "".join(_NAME.sub(lambda name: re.escape(Kind[name.group().upper()]), pattern).split())


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern ready to match a sentence's shape."""
    return re.compile(shape(pattern))
