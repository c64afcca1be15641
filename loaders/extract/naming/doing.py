"""What a name does or undergoes in its sentence, and what that shows of it: "Quillon now runs", "run by Quillon"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.conjugation import FORMS
from loaders.extract.grammar.function_words import is_adverb
from loaders.extract.knowledge.deeds import (
    BUYING,
    BY_AGENT,
    DECIDING,
    DONE_TO,
    OBJECT_OF,
    OF_WHAT,
    SUBJECT_OF,
    TO_WINNER,
    Vote,
)
from loaders.extract.knowledge.inspection import INSPECTORS
from loaders.extract.knowledge.institutions import SERVICE
from loaders.extract.knowledge.words import words
from loaders.extract.naming.interrupted import past_aside
from loaders.extract.naming.names import Name
from loaders.extract.naming.opening import opens_something
from loaders.extract.tokens import Token

_BEING = words("is was are were be been being gets got")
_AUXILIARY = words(
    "has have had will would may might must can could should to also now not never since no longer both all each"
)
_VERBAL = 5
"""Words of a verb, its auxiliaries and adverbs, that are looked at."""


_HELD = words(
    """arrived lives lived held kept detained located situated admitted housed prisoners inmates patients pupils residents
    unrest riot disturbance escape conditions inspection beds died cells wards detainees violence overcrowding"""
)
INVESTED = words(
    """stake stakes share shares interest holding shareholding shareholder shareholders stakeholder invest invests invested
    investment investor investors confidence"""
)
"""Words before "in" that show a firm rather than a place."""

PREPOSITIONS = words("in on at of for with from to by near across under outside")
"""Words behind which a name is no subject."""

_PLACED = SERVICE - {"contract", "scheme", "programme", "project"}
"""What a service ends in behind which a name is where it is; not so in "the contract at Elmfield", which a firm has."""

_GONE = words("go goes went")
_GOERS = words("inspector inspectors team teams officials staff officers we he she they i minister visitors")
"""Who goes somewhere, as contracts go to firms."""

_SEEN = 8
"""Words between inspectors and where they are: "inspectors spent three days at"."""

_BEFORE_WINNER = 6
"""Words before "to" among which a verb of awarding is looked for."""


def done(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What a name's verb shows: who runs is a firm, what is run a service."""
    before = name.first - 1 - (name.first > 1 and line[name.first - 1].low == "the")
    verb, passive = _verb(line, name.last)
    led = name.first and (line[before].low in PREPOSITIONS or _is_led(line, before))
    if led and not (passive and line[before].low in _TO_ESTABLISHMENTS and _goes_on(line, name.last)):
        return
    if name.kind == "Service" and (kind := _beyond(name, verb, passive)):
        yield kind, 4
        return
    coming = not passive and line[name.last].low in {"will", "would"} if name.last < len(line) else False
    found = (DONE_TO if passive else _TO_COME if coming else SUBJECT_OF).get(verb)
    if found and (passive or found[0] != "Service" or not opens_something(line, name.last)):
        yield found


_TO_COME: dict[str, Vote] = {FORMS[form][0]: vote for form, vote in SUBJECT_OF.items() if form in FORMS}
"""Verbs behind "will" whose subject shows its kind."""


def _is_led(line: Sequence[Token], at: int) -> bool:
    """Whether a preposition leads to the list that "and" at a place ends: "shelters in Elm and Ash are run by"."""
    if line[at].low not in {"and", "&"}:
        return False
    while at > 0 and (line[at].text[0].isupper() or line[at].low in {"and", "&", ","}):
        at -= 1
    return at > 0 and line[at].low in _WHERE


_WHERE = words("in at across near of between around throughout")
_TO_ESTABLISHMENTS = words("at from of to inside")
"""Prepositions that lead to an establishment rather than to where it is: "staff at Elmfield, which is run by"."""


def _goes_on(line: Sequence[Token], last: int) -> bool:
    """Whether a comma and "which" go on about the name that ends at a place."""
    return line[last].low == "," and last + 1 < len(line) and line[last + 1].low == "which"


def _beyond(name: Name, verb: str, passive: bool) -> str:
    """What shows in what an establishment does to be more than what is run: it buys; a college works under contract."""
    if verb in BUYING and not passive:
        return "PublicBody"
    if name.text.casefold().split()[-1] not in {"college", "university"}:
        return ""
    if verb in _ACQUIRING and not passive:
        return "PublicBody"
    return "Company" if verb in (_CHOSEN if passive else _WORKING) else ""


_ACQUIRING = words("acquired acquires bought owns purchased")
_WORKING = words(
    """wins won win provides provided delivers delivered holds held retained retains secured lost bids bid tendered supplies
    teaches"""
)
_CHOSEN = words("awarded chosen selected contracted hired appointed named commissioned shortlisted picked")


def undergone(line: Sequence[Token], at: int) -> Iterator[Vote]:
    """What the verb or preposition at ``at`` shows of the name behind it: "operates", "run by", "awarded to"."""
    low = line[at].low
    if low in OBJECT_OF and not _is_personal(line, at):
        yield OBJECT_OF[low]
    elif low == "by" and at and line[at - 1].low in BY_AGENT:
        yield BY_AGENT[line[at - 1].low]
    elif low == "to" and _is_won(set(_back_to_small_word(line, at))):
        yield "Company", 4
    elif low == "in" and line[at - 1].low in INVESTED:
        yield "Company", 5
    elif low == "at" and line[at - 1].low in _PLACED:
        yield "Region", 2
    elif low == "at" and _is_held(line, at):
        yield "Service", 2
    elif low == "of" and line[at - 1].low in OF_WHAT:
        yield OF_WHAT[line[at - 1].low]


def _is_personal(line: Sequence[Token], at: int) -> bool:
    """Whether it is a person who runs something, as people do firms: "Ann Lee, who runs Quillon"."""
    return bool(_WHO & {word.low for word in line[max(0, at - 2) : at]})


_WHO = frozenset({"who", "he", "she"})


def _is_held(line: Sequence[Token], at: int) -> bool:
    """Whether somebody is kept, or inspectors are, at a place: "inmates at Elmfield", "inspectors spent a week at"."""
    held = _HELD & {word.low for word in line[max(0, at - 3) : at]}
    return bool(held or INSPECTORS & {word.low for word in line[max(0, at - _SEEN) : max(0, at - 1)]})


def _is_won(before: set[str]) -> bool:
    """Whether the words before "to" lead to who wins work, rather than where somebody goes."""
    return bool(TO_WINNER & before) and not (_GOERS & before and _GONE & before)


def _back_to_small_word(line: Sequence[Token], at: int) -> Iterator[str]:
    """The words before a place, back to another "to" or a mark: "contract" of "a contract to", not of "to run buses to"."""
    for word in reversed(line[max(0, at - _BEFORE_WINNER) : at]):
        if word.low in {"to", ";", "."}:
            return
        yield word.low


def decides(line: Sequence[Token], name: Name) -> bool:
    """Whether a place does what only those who govern it can: "Elmfield awarded", "Elmfield has decided"."""
    verb, passive = _verb(line, name.last)
    return not passive and verb in DECIDING


def _verb(line: Sequence[Token], last: int) -> tuple[str, bool]:
    """The verb whose subject ends at ``last``, in small letters, and whether it is passive; empty where none follows."""
    at, passive = past_aside(line, last), False
    if at >= len(line):
        return "", False
    if line[at].low == "," and at + 1 < len(line) and (line[at + 1].low == "which" or line[at + 1].low in DONE_TO):
        passive = line[at + 1].low in DONE_TO
        at += 1 if passive else 2
    elif line[at].low in {"which", "that"}:
        at += 1
    for word in line[at : at + _VERBAL]:
        if word.low in _BEING:
            passive = True
        elif word.low not in _AUXILIARY and not is_adverb(word.low):
            return word.low, passive
    return "", passive
