"""Short names that the text itself defines: "Acme Care Group (ACG)", "Acme Care Group, known as Acme"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.names import reduce
from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.descriptions import DESCRIPTIONS
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.naming.shapes import kind_of
from loaders.extract.naming.shortening import SMALL, initials
from loaders.extract.tokens import Token

_CALLING = words(
    "known called formerly previously trading trades operating styled renamed rebranded hereafter hereinafter abbreviated"
)
_BETWEEN = words(
    """as now the or also usually better to in short ( , “ \" ‘ ' – - for since then once been and have has which that under
    name brand"""
)
_PLACING = frozenset({"in", "at", "near", "of"})

_TRADING = frozenset(f"{link} trading name of" for link in (",", ", the", ", a", "is the", "is a", "( the", "("))
"""What stands between a name that a firm goes by and its own: "Elm, the trading name of Acme Ltd"."""

_MOST_WORDS = 9
"""Words before a bracket among which those that an abbreviation stands for are looked for."""

_QUOTES = frozenset({"”", '"', "’", "'"})
_LONGEST_SHORT = 8
"""Letters in the longest abbreviation that need not be the initials of what it stands for."""


def defines(line: Sequence[Token], name: Name, other: Name) -> tuple[str, str] | None:
    """The reduced short and full name, where the text says of one of two neighbouring names that it means the other."""
    between = [word.low for word in line[name.last : other.first]]
    if between[:2] == [")", ","]:  # "Acme Leisure (AL), trading as Bolt"
        between = between[1:]
    former = _is_former(between) or _was(line, between, other)
    apart = not between or between[0] not in {"(", ","}
    if not former and (apart or not all(low in _BETWEEN or low in _CALLING for low in between)):
        return (reduce(name.text), reduce(other.text)) if " ".join(between) in _TRADING else None
    if between[0] == "," and name.first and line[name.first - 1].low in _PLACING:  # "Elm Home in Ash, formerly Oak"
        return None
    if between == [",", "called"] and {kind_of(name.text), kind_of(other.text)} > {"Person"}:
        return None  # "the inspector, Ann Lee, called HMP Elm a disgrace"
    called = former or bool(_CALLING & set(between)) or (between[0] == "(" and between[-1] in {"“", '"', "‘"})
    if not called and not (between in (["("], [",", "or"]) and _closes(line, other)):
        return None
    short, full = (other, name) if called else sorted((name, other), key=lambda each: len(each.text))
    keys = reduce(short.text), reduce(full.text)
    return keys if keys[0] != keys[1] and (called or _abbreviates(short.text, full.text)) else None


def _is_former(between: Sequence[str]) -> bool:
    """Whether what stands between two names makes the second what the first was called: ", formerly the bus operator"."""
    told = between[:1] == [","] and between[1:2] in (["formerly"], ["previously"]) and between[2:3] in (["the"], ["a"])
    return told and DESCRIPTIONS.get(between[-1]) == "Company" and all(low.isalpha() for low in between[1:])


def _was(line: Sequence[Token], between: Sequence[str], other: Name) -> bool:
    """Whether a relative clause tells until when one was called by another name: "Acme, which was Bolt until 2009"."""
    behind = line[other.last].low if other.last < len(line) else ""
    return list(between[1:]) == ["which", "was"] and between[0] in _ASIDES and behind == "until"


_ASIDES = frozenset({",", "-", "–", "—"})


def abbreviations(line: Sequence[Token]) -> Iterator[str]:
    """The reduced abbreviations in brackets of common words before them: "regional directors (RDs)", "a warning notice (WN)"."""
    for at in range(2, len(line) - 1):
        if line[at - 1].text != "(" or line[at + 1].text != ")" or not line[at].text[:2].isupper():
            continue
        letters = line[at].text.removesuffix("s").casefold()
        before = [word for word in line[max(0, at - 1 - _MOST_WORDS) : at - 1] if word.low not in POSSESSIVE_MARKS]
        main = [word for word in before if word.low not in SMALL]
        meant = next((meant for kept in (main, before) if _spell(meant := kept[-len(letters) :], letters)), [])
        if meant and DESCRIPTIONS.get(meant[-1].low) not in {"PublicBody", "Company"}:
            yield reduce(line[at].text)


def _spell(words: Sequence[Token], letters: str) -> bool:
    """Whether these are small words with these first letters."""
    return "".join(word.low[0] for word in words) == letters and all(word.text.islower() for word in words)


def _closes(line: Sequence[Token], name: Name) -> bool:
    at = name.last
    while at < len(line) and line[at].text in _QUOTES:
        at += 1
    return at < len(line) and (line[at].text in {")", ","} or line[at].low in {"'s", "in"})


def _abbreviates(short: str, full: str) -> bool:
    """Whether a name may be an abbreviation of another: by its initials, or by letters of its words in their order."""
    if reduce(short) in initials(full):
        return True
    if " " in short or " " not in full or len(short) > _LONGEST_SHORT or "Region" in {kind_of(short), kind_of(full)}:
        return False
    if short.isupper() and len(full.split()) > 2:
        return True
    letters = iter(full.casefold())
    return short[0].casefold() == full[0].casefold() and all(letter in letters for letter in short.casefold())
