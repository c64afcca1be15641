"""Years moved by 28, after which the calendar is the same again."""

from __future__ import annotations

import re

from benchmarks.reading.disguise.document import AnnotatedDocument

CYCLE = 28
"""Years after which each date has the same weekday again and leap years recur, from 1901 to 2099."""
_FIRST, _LAST = 1901, 2099
_YEAR = re.compile(r"(?<![\w£$€.,])((?:19|20)\d\d)(?:([-–/])(\d\d)(?!\d))?(?![\w£$€])(?![.,]\d)")
"""A year, or two as in "2018-19"."""
_EDTF_YEAR = re.compile(r"(?<![\d-])\d{4}")
_TIED = re.compile(
    r"\b\d{3}0[’']?s\b|\b(?:eighties|nineties|noughties|Easter|Good Friday|Ash Wednesday|Whit|Ramadan|Eid|Diwali)\b"
)
"""Decades, and feasts that do not recur with the calendar."""


def moved(text: str, by: int) -> str:
    """A text with its years moved."""
    return _YEAR.sub(lambda found: _moved(found, by), text) if by else text


def moved_date(edtf: str, by: int) -> str:
    """An EDTF date or interval with its years moved."""
    return _EDTF_YEAR.sub(lambda found: str(int(found[0]) + by), edtf)


def can_move(document: AnnotatedDocument) -> list[int]:
    """By how many years the dates of a document can move, so that nothing else that it says changes."""
    if _TIED.search(document.text):
        return []
    years = [int(found[1]) for found in _YEAR.finditer(document.text)]
    years += [int(year) for date in document.dates for year in _EDTF_YEAR.findall(date)]
    return [by for by in (-CYCLE, CYCLE) if all(_FIRST <= year + by <= _LAST for year in years)]


def _moved(found: re.Match[str], by: int) -> str:
    first = str(int(found[1]) + by)
    return f"{first}{found[2]}{(int(found[3]) + by) % 100:02}" if found[2] else first
