"""What each word of a line is: one letter a word, so that phrases can be found by patterns over letters.

| letter | word | letter | word |
|---|---|---|---|
| d | determiner | p | preposition |
| a | adjective, participle before a noun | i | "to" before a verb |
| q | number | c | "and", "or" |
| n | noun, and what is not known | k | comma, dash |
| e | mention | r | relative pronoun |
| o | mention that owns what follows | b | word that begins a clause |
| g | "'s" behind a noun | v | verb |
| s | ending such as "-run" | h | auxiliary |
| u | pronoun | x | adverb |
| y | word of a date | z | any other mark |
| w | quotation mark | l | colon, semicolon |
"""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.dates import Expression
from loaders.extract.grammar import conjugation, lexicon
from loaders.extract.grammar.function_words import BE, EACH
from loaders.extract.grammar.guesses import guess
from loaders.extract.grammar.marks import mark
from loaders.extract.grammar.verb_letters import verb
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.line import Line


def tagged(line: Line, dates: Sequence[Expression]) -> str:
    """The letters of a line's items, each settled by the words beside it; the words of its dates are no others."""
    guesses = [guess(item) for item in line]
    mark(line, dates, guesses)
    guesses.append("z")
    letters: list[str] = []
    for at, letter in enumerate(guesses[:-1]):
        is_settled = letter not in "vihrdu" or line[at].mentions
        letters.append(letter if is_settled else _settled(line, letters, guesses, at))
    return "".join(letters)


def _settled(line: Line, letters: list[str], guesses: Sequence[str], at: int) -> str:
    """The letter of an ambiguous word, by the settled one before it and the guess behind it."""
    before = letters[-1] if letters else ""
    if before == "w":
        before = letters[-2].replace("w", "") if len(letters) > 1 else ""
    return _SETTLING[guesses[at]](line, at, before, guesses)


def _to(line: Line, at: int, _: str, guesses: Sequence[str]) -> str:
    """ "To" before the base form of a verb, with an adverb between at most, is no preposition."""
    for following in (at + 1, at + 2):
        if following >= len(line):
            return "p"
        low = line[following].low
        if guesses[following] == "x" and following == at + 1:
            continue
        if line[following].mentions:
            return "p"
        form = conjugation.form(low)
        base = form == "base" or low in {"be", "have", "do", "run", "put", "set", "cut", "become", "come", "bid", "let"}
        if base and _begins_title(line, following):
            return "p"
        return "i" if base and not _is_noun_behind_to(line, following, guesses) else "p"
    return "p"


def _begins_title(line: Line, at: int) -> bool:
    """Whether a word with a capital begins a title before a name: "to Transport Secretary Ann Lee"."""
    following = line[at + 1 : at + 3]
    return line[at].text.istitle() and any(item.text.istitle() and item.low in HEADS for item in following)


def _is_noun_behind_to(line: Line, at: int, guesses: Sequence[str]) -> bool:
    """Whether a word that is a verb too stands as a noun behind "to": "to work in", "to control of"."""
    return line[at].low in {"control", "report", "contract", "head", "chair"} and guesses[at + 1] in "pzk"


def _auxiliary(_line: Line, _at: int, _before: str, _guesses: Sequence[str]) -> str:
    return "h"


def _relative(line: Line, at: int, before: str, guesses: Sequence[str]) -> str:
    """ "That" is a determiner before a noun, begins a clause behind a verb, and is relative behind a noun."""
    if line[at].low != "that":
        return "r" if before in "neakoqcgp" or not before else "b"
    after = guesses[at + 1]
    if before in "k" and _points_to_noun(line, at + 1, guesses):
        return "d"
    if before == "v" or not before:
        return "b" if not (after in "naq" and not before) else "d"
    if before and before in "nek" and after in "vhx":
        return "r"
    return "b" if before in "neky" or after in "eodu" else "d"


def _points_to_noun(line: Line, at: int, guesses: Sequence[str]) -> bool:
    """Whether what may be a verb is the noun that "that" points to: "that contract is delivered by", "that deal ends"."""
    if at + 1 >= len(line) or conjugation.form(line[at].low) != "base":
        return False
    behind = conjugation.form(line[at + 1].low)
    return guesses[at + 1] == "h" or (behind == "third" and line[at + 1].low not in lexicon.NOUNS_TOO)


def _determiner(line: Line, at: int, before: str, guesses: Sequence[str]) -> str:
    """ "Each" before a verb only counts, behind a noun or an auxiliary: "Acme and Bolt each own half", "were all sold".

    So it does between "be" and a preposition: "both are all in the hands of Acme".
    """
    counts = line[at].low in {"each", "both", "all"} and before in {"e", "n", "u", "h"} and guesses[at + 1] in "vh"
    being = before in {"v", "h"} and line[at].low in EACH and line[at - 1].low in BE and guesses[at + 1] == "p"
    counts = counts or (being and line[at + 1].low != "of")
    aside = before == "k" and at + 1 < len(line) and line[at].low == "each" and line[at + 1].low in _HAVING
    return "x" if counts or aside else "d"


_HAVING = frozenset({"own", "hold", "have", "control", "run", "operate"})
"""What several each do, behind a comma too: "Acme and its partner, Bolt, each hold half"."""


def _pronoun(line: Line, at: int, _before: str, _guesses: Sequence[str]) -> str:
    return "r" if line[at].low == "who" else "u"


_SETTLING = {"v": verb, "i": _to, "h": _auxiliary, "r": _relative, "d": _determiner, "u": _pronoun}
