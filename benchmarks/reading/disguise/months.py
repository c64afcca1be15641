"""Months moved within their year, where nothing ties them to a weekday, a season or a place in the year."""

from __future__ import annotations

import re

from benchmarks.reading.disguise.document import AnnotatedDocument

_NAMES = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NUMBERS = {name: number for number, name in enumerate(_NAMES, 1)}
_MONTH = re.compile(rf"\b({'|'.join(_NAMES)})\b")
_WORD = re.compile(
    r"(?:\d|\b(?:in|since|until|by|of|from|to|on|and|last|next|this|for|before|after|through|between)) (?:March|May)\b"
    r"|\b(?:March|May) \d"
)
"""March and May where they are months, and no walk or minister."""
_TIED = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weeks?|fortnights?|weekends?|spring|summer|autumn|winter|fall"
    r"|quarters?|seasons?|fiscal|financial year|tax year|school year|year-end|early|late|mid|end|start|beginning|half"
    r"|christmas|easter|new year|days|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
    r"|\d[./]\d{1,2}[./]\d|\b(?:19|20)\d\d[-–/]\d\d|\b(?:29|30|31)(?:st|th)?\b",
    re.IGNORECASE,
)
"""Words that tie a date to a week, a season or a place in the year, and days that not all months have."""
_EDTF_MONTH = re.compile(r"(?<=\d{4}-)\d\d")
_EDTF_LATE = re.compile(r"\d{4}-\d\d-(?:01|29|30|31)")


def moved(text: str, by: int) -> str:
    """A text with its months moved."""
    return _MONTH.sub(lambda found: _NAMES[_NUMBERS[found[0]] + by - 1], text) if by else text


def moved_date(edtf: str, by: int) -> str:
    """An EDTF date or interval with its months moved."""
    return _EDTF_MONTH.sub(lambda found: f"{int(found[0]) + by:02}", edtf)


def can_move(document: AnnotatedDocument) -> list[int]:
    """By how many months the dates of a document can move, so that nothing else that it says changes."""
    words = _MONTH.findall(document.text)
    unclear = len(_WORD.findall(document.text)) != sum(word in {"March", "May"} for word in words)
    if unclear or _TIED.search(document.text) or any(map(_EDTF_LATE.search, document.dates)):
        return []
    months = [_NUMBERS[word] for word in words]
    months += [int(month) for date in document.dates for month in _EDTF_MONTH.findall(date)]
    return [by for by in range(-11, 12) if by and months and all(1 <= month + by <= 12 for month in months)]
