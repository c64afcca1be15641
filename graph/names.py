"""Names reduced to what their spellings share, and texts cut into the words that are searched for.

Reduction is deliberately modest: "Wales Community Rehabilitation Company", "Wales CRC" and "the Wales CRC" are one
name, while "Working Links (Employment) Ltd" is Working Links only by a judgement.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SPELLINGS: tuple[tuple[str, str], ...] = (
    (r"\bcommunity rehabilitation company\b", "crc"),
    (r"\bcommunity rehabilitation companies\b", "crc"),
    (r"\bcrcs\b", "crc"),
    (r"\b(?:her|his) majestys?\b|\bh\.?m\.?(?=\s)", "hm"),
    (r"\s*&\s*", " and "),
    (r"\bpublic limited company\b", "plc"),
    (r"\blimited\b", "ltd"),
)
"""Spellings of one word or title, as (pattern, what it becomes), in the order in which they apply, to the folded name
without its possessives."""

_SPELLINGS = tuple((re.compile(pattern), plain) for pattern, plain in SPELLINGS)
_POSSESSIVE = re.compile(r"(?<=\w)'s\b|(?<=s)'(?!\w)")
_BREAK = re.compile(r"[\W_]+")
_BEFORE_THE_NAME = re.compile(r"^(?:(?:the|mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|rt hon) )+(?=\w)")


def fold(text: str) -> str:
    """Text without case, accents or typographic variants of the apostrophe."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'").replace("\u2018", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=65_536)
def reduce(name: str) -> str:
    """A name reduced to what its spellings share: folded, without possessives, punctuation, and what stands before it
    ("the", "Dame"). A name of nothing but punctuation stays as it is.
    """
    text = _POSSESSIVE.sub("", fold(name))
    for pattern, plain in _SPELLINGS:
        text = pattern.sub(plain, text)
    text = " ".join(_BREAK.sub(" ", text).split())
    return _BEFORE_THE_NAME.sub("", text) or name.strip()


def words(text: str) -> list[str]:
    """The words of a text as they are indexed and searched for: folded, in order, repeats kept."""
    return [word for word in _BREAK.split(fold(text).replace("'", "")) if word]
