"""The letter of each word by itself, before the words beside it are asked (see ``tags`` for the letters)."""

from __future__ import annotations

from functools import lru_cache

from loaders.extract.grammar import conjugation, function_words
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.tokens import QUOTES

_GRADING = (
    "-term",
    "-risk",
    "-time",
    "-hours",
    "-level",
    "-wide",
    "-emergency",
    "-security",
    "-age",
    "-scale",
    "-site",
)
"""Endings of adjectives of two words: "short-term", "low-risk", "out-of-hours"."""


_SECURING = words(
    "offshore onshore correctional custodial residential naval clinical psychiatric occupational vocational"
)
"""Adjectives that tell which service a noun means, as other common ones do not."""


def _letters() -> dict[str, str]:
    """The letter of each word that is always the same, and of ambiguous ones the first guess."""
    found: dict[str, str] = {}
    for letter, group in (
        ("v", conjugation.FORMS),
        ("x", function_words.ADVERBS),
        ("p", function_words.PREPOSITIONS),
        ("b", function_words.SUBORDINATORS - {"since", "until", "before", "after", "as", "than"}),
        ("u", function_words.PRONOUNS),
        ("d", function_words.DETERMINERS),
        ("r", function_words.RELATIVES - {"that"}),
        ("a", function_words.ADJECTIVES),
        ("a", _SECURING),
        ("c", function_words.COORDINATORS),
        ("h", function_words.AUXILIARIES),
        ("y", function_words.TIME),
    ):
        found.update(dict.fromkeys(group, letter))
    found |= {",": "k", "–": "k", "—": "k", "-": "k", ":": "l", ";": "l", "'s": "g", "'": "g", "that": "r"}
    found |= dict.fromkeys(QUOTES, "w")
    found |= dict.fromkeys(["everything", "something", "anything", "nothing"], "n")
    found |= {"to": "i", "may": "h", "shareholding": "n", "shareholdings": "n"}
    return found


_LETTER = _letters()


def guess(item: Item) -> str:
    """The letter of a word or mention, as far as it tells by itself: "runs" is a verb and "the" a determiner."""
    if item.mentions:
        return "o" if item.possessive else ("u" if item.anaphor and item.low in function_words.PRONOUNS else "e")
    return _of_word(item.text, item.low)


_REMEMBERED = 1 << 13
"""Words whose letters are kept: most of a text are among few."""


@lru_cache(_REMEMBERED)
def _of_word(text: str, low: str) -> str:
    letter = _LETTER.get(low) if text not in _SHOUTED else "n"
    if letter:
        return _of_capital(text, low, letter) if letter in "hy" else letter
    first = low[0]
    if first.isdigit() or first in "£$€":
        if "-" in low:
            return "a"
        return "y" if len(low) == 4 and low.isdigit() and low[:2] in {"19", "20"} else "q"
    if first == "-" and len(low) > 2:
        return "s"
    if not (first.isalpha()):
        return "q" if low == "%" else "z"
    return _by_ending(low)


def _by_ending(low: str) -> str:
    if low.endswith(_GRADING):
        return "a"
    if low.endswith("ly") and low not in function_words.NOT_ADVERBS and len(low) > 4:
        return "x"
    return "v" if low.endswith(("ed", "ing")) and len(low) > 5 else "n"


_SHOUTED = frozenset({"IT", "US"})
"""Words that are others in capitals: "the US market"."""


def _of_capital(text: str, low: str, letter: str) -> str:
    if low in {"may", "march"}:
        return "y" if text[0].isupper() else ("h" if low == "may" else "v")
    return letter
