"""Headlines and headings, where common words have capitals too, written again as inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from loaders.extract.grammar import conjugation
from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON, DIRECTIONS
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import spelled
from loaders.extract.naming.fixed import FIRST_WORDS
from loaders.extract.naming.labels import label
from loaders.extract.tokens import Token

_SENTENCE_ENDS = frozenset({".", "!", "”", ",", ";", "?", "’"})
_BULLETS = frozenset({"(", "•", "-", "–", "—", "*", "·"})
_DIVIDING = frozenset({",", ":", "–", "—", "|", ";", "(", "→"})
_SHARE = 0.9
_FEWEST = 5
_LONG, _SHOUTED = 4, 6
"""A headline has five words or more; at least this share of those with four letters or more have capitals."""

_SMALL = words(
    """after about under between against through without from with into over amid upon than that this will have been says
    their your when what where while"""
)
_LEADING = _SMALL | words("to by at for as on will who why how it its is are")
"""Small words that headlines have, with capitals or without, and names of establishments do not: "To Close Elm Prison"."""

_HEADS = known.ORGANISED | known.HEADED_LEFT | known.POLICY
_KEPT = _HEADS | DIRECTIONS


def is_headline(line: Sequence[Token]) -> bool:
    """Whether nearly all the words of a line have capitals, no full stop ends it and no label opens it."""
    if line[-1].text in _SENTENCE_ENDS or line[0].text in _BULLETS or _is_labelled(line) or _is_of_names(line):
        return False
    if _is_establishment(line):
        return False
    written = [word.text for word in line if word.text[0].isalpha()]
    if len(written) < _FEWEST:
        return len(written) > 1 and all(map(str.isupper, written)) and max(map(len, written)) > _SHOUTED
    long = [word for word in written if len(word) >= _LONG and word not in _SMALL]
    capital = bool(long) and sum(word[0].isupper() for word in long) >= _SHARE * len(long)
    return capital and not _is_list(line)


def _is_establishment(line: Sequence[Token]) -> bool:
    """Whether a line is but an establishment's name: "Elm's Wood Immigration Removal Centre", but not "Quillon Loses Prison"."""
    named = all(word.text[0].isupper() or word.text in {"'s", "’s"} for word in line)
    headed = line[-1].text.istitle() and line[-1].low in known.SERVICE
    return named and headed and not any(_does(word) or word.low in _LEADING for word in line)


def _is_list(line: Sequence[Token]) -> bool:
    """Whether a line is but a list of names: "Elm Academy and Ash School, Quillon Trust", whose every stretch has its head."""
    stretches = [list(each) for capital, each in groupby(line, lambda word: word.text[0].isupper()) if capital]
    headed = [each for each in stretches if len(each) > 1 and each[-1].low in known.ORGANISED]
    apart = all(each in headed or is_place(spelled(each)) for each in stretches)
    return len(headed) > 1 and apart and not any(_does(word) for each in headed for word in each[1:-1])


def _does(word: Token) -> bool:
    """Whether a word is a verb as headlines have them: "Loses" of "Quillon Loses Prison Contract"."""
    return conjugation.form(word.low) in {"third", "past"}


def _is_labelled(line: Sequence[Token]) -> bool:
    """Whether a label opens the line, behind which names stand: "Suppliers: Quillon Ltd and Ostrand Group"."""
    colon = next((at for at, word in enumerate(line[: _LONG + 2]) if word.text == ":"), 0)
    return colon > 0 and bool(label(line, colon))


def _is_of_names(line: Sequence[Token]) -> bool:
    """Whether marks divide a line into what each ends like a name: "Elm Academy (Ashby), Quillon Learning Trust"."""
    ends: list[str] = []
    depth = 0
    for word, after in zip(line, (*line[1:], None), strict=True):
        depth += (word.text == "(") - (word.text == ")")
        if not depth and word.text[0].isalpha() and (after is None or after.text in _DIVIDING):
            ends.append(word.low)
    return len(ends) > 1 and all(end in _HEADS for end in ends)


def written_small(line: Sequence[Token]) -> list[Token]:
    """The line with its common words in small letters, but for those that make up the names of institutions and places."""
    return [replace(word, text=word.low) if _is_common(word) else word for word in line]


def _is_common(word: Token) -> bool:
    plain = word.low.removesuffix("'s")
    return plain in COMMON and not (plain in _KEPT or plain in FIRST_WORDS or plain in GIVEN_NAMES)
