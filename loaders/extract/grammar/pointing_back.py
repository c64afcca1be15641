"""Whether a phrase points back to a service spoken of: "the contract" and "the trams", but not "the contract to run"."""

from __future__ import annotations

from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import OF_WHAT, complements
from loaders.extract.grammar.description import Description
from loaders.extract.grammar.function_words import DEFINITE, ITS
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.institutions import ESTABLISHMENT
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line


def says_more(phrases: Phrases, at: int) -> bool:
    """Whether what follows says which is meant, so that it is none spoken of before: "the contract to run", "the work of"."""
    infinitive = phrases.all[at + 1].verb if phrases.kind(at + 1) == "v" else None
    linked = any(each.preposition in OF_WHAT for each in complements(phrases, at))
    return linked or (infinitive is not None and infinitive.shape == "infinitive")


def points_back(items: Line, said: Description | None) -> bool:
    """Whether the phrase may mean what was spoken of; "its jail" may be another's than the one spoken of, "its own" is."""
    if any(item.low == "own" for item in items):
        return False
    theirs = items[0].low in ITS and said is not None and said.kind == known.ESTABLISHMENT
    return (items[0].low in DEFINITE or items[0].possessive) and not theirs


def is_some(phrases: Phrases, at: int) -> bool:
    """Whether a phrase is of some among several that are not named: "most of Acme's contracts", "Acme's contracts elsewhere"."""
    portion = phrases.low(at - 1) == "of" and phrases.kind(at - 2) == "n" and phrases.head(at - 2).low in _PORTIONS
    return portion or phrases.low(at + 1) == "elsewhere"


_PORTIONS = frozenset({"most", "some", "many", "several", "number", "few"})


def may_be(head: str, name: str) -> bool:
    """Whether what has the name may be called so: by no other kind of place or line than it is named for, nor as several."""
    if _is_one_of_many(head, name) or (head == "work" and _is_place_of_its_own(name)):
        return False
    head = known.singular(head)
    kind, sense = known.CLASS.get(head, ""), known.SENSE.get(head, "")
    if kind not in (known.ESTABLISHMENT, known.LINE):
        return True
    heads = {known.singular(word) for word in name.casefold().split()} & known.CLASS.keys()
    return not heads or any(known.SENSE[word] == sense for word in heads)


def _is_place_of_its_own(name: str) -> bool:
    """Whether a name is that of an establishment, which is no work that somebody has."""
    parts = name.casefold().split()
    return name[0].isupper() and (parts[0] in ESTABLISHMENT or parts[-1] in _HOUSES)


_HOUSES = words("house prison jail centre center home lodge manor hall hospital school academy court stc irc yoi")


def _is_one_of_many(head: str, name: str) -> bool:
    """Whether a noun tells of several, and the name of one place: "the services" are no jail."""
    if known.singular(head) == head or name[0].islower():
        return False
    parts = name.casefold().split()
    return parts[0] in ESTABLISHMENT or known.ESTABLISHMENT in map(known.CLASS.get, parts)


def tells_apart(item: Item, name: str) -> bool:
    """Whether a word before a noun such as "contract" says what it is for, other than the service spoken of."""
    if item.mentions or item.low in nouns.EMPTY:
        return False
    word = known.singular(item.low)
    return word in known.CLASS and word not in name.casefold()


def named_behind(phrases: Phrases, at: int) -> frozenset[str]:
    """Who is named only behind a phrase in its line, whom it does not point back to."""
    end = phrases.all[at].last
    before, behind = (
        {each.name for item in part for each in item.mentions} for part in (phrases.line[:end], phrases.line[end:])
    )
    return frozenset(behind - before)
