"""Where "and" begins a clause rather than goes on with a list: "runs Elm House and Acme runs Ash House"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar import conjugation
from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.grammar.lexicon import NOUNS_TOO, PARTICLES
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.tokens import Token

Words = Sequence[Item] | Sequence[Token]

OF_ONE = words("is was has says")
"""Verbs of one alone."""

_TELLING_CLAUSES = words(
    """say add tell believe think claim insist warn fear hope announce confirm admit argue know find show suggest reveal
    understand expect mean report see hear ensure want let make help be have"""
)
"""Verbs behind which a list may be the subject of a clause: "said Acme and Bolt took over the homes"."""


def tells_anew(line: Words, first: int, last: int) -> bool:
    """Whether what is done to the name at ``first`` is all, and whoever "and" leads to, up to ``last``, does something: "runs
    Elm House and Acme runs Ash House", "bought Elm House and Acme bought the rest".
    """
    return last < len(line) and (_tells_of_another(line[last].low) or _has_object(line, last)) and is_done(line, first)


def is_done(line: Words, first: int) -> bool:
    """Whether a verb that tells no clause is done to the name at a place: "takes over Elm House", but not "says Acme"."""
    here = first - 1 - (first > 0 and line[first - 1].low in ARTICLES)
    here -= here > 0 and line[here].low in PARTICLES
    lemma, form = conjugation.FORMS.get(line[here].low, ("", "")) if here >= 0 else ("", "")
    return bool(form) and form != "gerund" and lemma not in _TELLING_CLAUSES


def is_of_one(low: str) -> bool:
    """Whether a word can only be the verb of one alone: "fits", but not "plans"."""
    return conjugation.form(low) == "third" and low not in NOUNS_TOO


def _tells_of_another(low: str) -> bool:
    """Whether a verb tells what one does, where "is" or "says" may be said of all before it."""
    return is_of_one(low) and low not in OF_ONE


def _has_object(line: Words, at: int) -> bool:
    """Whether a verb of the past or to come stands at a place with its object: "took over Elm House", "will run the home"."""
    past = conjugation.form(line[at].low) in {"past", "both"}
    if not past and line[at].low not in {"will", "would"}:
        return False
    behind = at + 1 + (not past)
    behind += behind < len(line) and line[behind].low in PARTICLES
    return behind < len(line) and (line[behind].text[0].isupper() or line[behind].low in ARTICLES)
