"""What a noun phrase says of a service that it describes in common words: which one, whose, where, and how it is spoken of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from graph.model import Mention
from loaders.extract.grammar import domains, function_words, nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement, complements
from loaders.extract.grammar.coordination import whole
from loaders.extract.grammar.description import VAGUE, Description
from loaders.extract.grammar.numbering import numbered
from loaders.extract.grammar.ownership import (
    COUNTING,
    OWNING,
    SMALL,
    beginning,
    buyer,
    owner,
    possessor,
    without_article,
)
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.spelling import spelled
from loaders.extract.grammar.verb_phrases import Verb
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

_DEFINITE = words("the this that these those its their")
_NONE = words("no any every each such other another more fewer less most")


@lru_cache(maxsize=256)
def describe(phrases: Phrases, at: int) -> Description | None:
    """What the phrase at a place says of a service; None where its head is the noun of none. The rules of a line ask for
    the same again and again.
    """
    opening, at = whole(phrases, at)
    spelled_out = phrases.line[phrases.all[opening].first : phrases.all[at].last]
    items = _without_contract(spelled_out)
    kind, sense = _head(items)
    if not kind:
        return numbered(phrases, at)
    if items[0].low in _NONE or _is_other(items, phrases, at):
        return None
    first = beginning(items)
    whose, core = items[:first], _without_contractor(items[first:])
    pair = _pair(phrases, at, core, kind)
    behind = tuple(complements(phrases, at + 2 if pair else at))
    spoken = spelled(core + pair)
    modifiers = _content(core[:-1])
    of_what = [each for each in behind if each.says_of_what]
    return Description(
        core=spoken,
        words=_spoken(whose, spelled(items[first:] + pair), () if modifiers or kind != known.ACT else of_what),
        kind=kind,
        sense=sense,
        senses=_senses(kind, sense, modifiers, pair, of_what),
        whose=possessor(whose),
        extent=" ".join(each.text for each in behind),
        owner=owner(whose) or buyer(behind),
        places=_places(core, behind),
        definite=items[0].low in _DEFINITE or bool(owner(whose)),
        counted=_is_counted(items) and (not owner(whose) or phrases.kind(at + 1) == "l" or _is_its(whose)),
        modified=len(items) < len(spelled_out)
        or _is_modified(items[-1].low, modifiers)
        or bool(of_what and kind != known.WRAPPER),
        plural=items[-1].low != known.singular(items[-1].low),
        end=behind[-1].end if behind else at + (3 if pair else 1),
    )


def _is_its(whose: Line) -> bool:
    """Whether a pronoun says whose it is: what "its three homes" are is told beside."""
    return any(item.low in _ITS for item in whose)


_ITS = words("its their")


def _without_contract(items: Line) -> Line:
    """The items without "contract" behind what it is for, where that says what is done: "the offender tagging contract"."""
    if len(items) < 2 or items[-1].low not in nouns.CONTRACTS or items[-2].mentions:
        return items
    served = len(items) > 2 and known.singular(items[-2].low) == "service"
    return items[:-1] if served or _head(items[:-1])[0] in (known.ACT, known.FIELD) else items


def _head(items: Line) -> tuple[str, str]:
    """The class and sense of the last word, or of the last two where they are a field; empty where it is no service's."""
    last = items[-1]
    if last.mentions or (last.low == "it" and last.text != "IT"):
        return "", ""
    if len(items) > 1 and (items[-2].low, last.low) in known.PAIRED:
        return known.FIELD, f"{items[-2].low} {last.low}"
    word = known.singular(last.low)
    return known.CLASS.get(word, ""), known.SENSE.get(word, "")


def _without_contractor(items: Line) -> Line:
    """The items without the contractor that stands before the noun: "waste contract" of "the Acme-run waste contract"."""
    return tuple(item for item in items if not item.of(("Company",)) and item.low[0] != "-")


def _pair(phrases: Phrases, at: int, core: Line, kind: str) -> Line:
    """ "And" with the noun of its kind that makes one service of two: "rubbish and recycling", "repair and upkeep of"."""
    acts = kind == known.ACT and phrases.low(at + 3) == "of"
    pairs = len(core) == 1 and (kind == known.THING or acts or core[0].low == "revenues")
    if not pairs or phrases.low(at + 1) != "and" or phrases.kind(at + 2) != "n" or phrases.kind(at + 3) == "v":
        return ()
    other = phrases.items(at + 2)
    return (phrases.line[phrases.all[at + 1].first], *other) if len(other) == 1 and _head(other)[0] == kind else ()


def _spoken(whose: Line, spoken: str, of_what: Sequence[Complement]) -> str:
    """The words of the description, with what is done to whom where a noun of action says nothing alone."""
    parts = (without_article(whose) if owner(whose) else "", spoken, of_what[0].text if of_what else "")
    return " ".join(part for part in parts if part)


def _senses(
    kind: str, sense: str, modifiers: frozenset[str], pair: Line, of_what: Iterable[Complement]
) -> frozenset[str]:
    head = frozenset() if kind == known.WRAPPER else frozenset({sense})
    behind = (_content(each.items) for each in of_what if not each.items[-1].of(OWNING))
    return head.union(modifiers, _content(pair), *behind) - known.SILENT


_TELLING = (
    known.SENSES | domains.DOMAINS | known.PERSONS | {known.singular(word) for word in known.PERSONS}
) - known.VAGUE


def _is_other(items: Line, phrases: Phrases, at: int) -> bool:
    """Whether the words beside the head make it another thing: "a tougher line", "its network of dealers"."""
    if len(items) > 1 and (items[-2].low, items[-1].low) in known.PAIRED:
        return False
    without = domains.NOT_WITH.get(known.singular(items[-1].low), frozenset())
    of_what = phrases.head(at + 2).low if phrases.low(at + 1) == "of" and phrases.kind(at + 2) else ""
    return of_what in without or any(item.low in without for item in items[:-1])


def _is_modified(head: str, modifiers: frozenset[str]) -> bool:
    """Whether words before the head say which service it is; before "services" and the like only those of a service do."""
    word = known.singular(head)
    if known.CLASS.get(word) != known.WRAPPER:
        return bool(modifiers - function_words.ADJECTIVES)
    telling = {each for each in modifiers if each in _TELLING or known.singular(each) in _TELLING}
    return any(word not in VAGUE or known.CLASS.get(each) != known.ESTABLISHMENT for each in telling)


def _is_counted(items: Line) -> bool:
    """Whether the phrase says how many: "three homes", "46 libraries", but not "the 111 helpline"."""
    several = items[-1].low != known.singular(items[-1].low)
    return any(item.low in COUNTING or (several and item.low[0].isdigit()) for item in items[:-1])


def _places(core: Line, behind: Sequence[Complement]) -> frozenset[str]:
    named = (mention.name for item in core for mention in item.of(OWNING) if item.low != item.text)
    where = (spelled(each.items) for each in behind if not each.says_of_what and each.items[0].low not in COUNTING)
    return frozenset(name.casefold() for name in (*named, *where))


def _content(items: Sequence[Item]) -> frozenset[str]:
    """What the words that say which service it is mean, without words that say nothing of it."""
    found = set()
    for item in items:
        low = item.low
        if (
            item.mentions
            or not low[0].isalpha()
            or low in nouns.EMPTY
            or low in SMALL
            or low == "and"
            or low.endswith("ly")
        ):
            continue
        word = known.singular(low)
        found.add(known.SENSE.get(word, word))
    return frozenset(found)


def tended(
    phrases: Phrases, verb: Verb, at: int, noun: str, said: Description | None, named: Sequence[Mention]
) -> Description | None:
    """The service that a verb does to the place or the people at a place; None where these are none that services are for."""
    items = phrases.items(at)
    whom = _tended(phrases, at, said, named)
    if not whom:
        return None
    sense = known.SENSE.get(noun, noun)
    active = verb.at < phrases.all[at].first
    return Description(
        core=f"{noun} of {whom}",
        words=spelled(phrases.line[verb.at : phrases.all[at].last] if active else items),
        kind=known.ACT,
        sense=sense,
        senses=(_content(items) | {sense}) - known.SILENT,
        places=frozenset({whom.casefold()}),
        modified=True,
        end=at + 1,
    )


def _is_count(low: str) -> bool:
    return low[0].isdigit() or low in COUNTING or low in SMALL


def _tended(phrases: Phrases, at: int, said: Description | None, named: Sequence[Mention]) -> str:
    """Whose cleaning, feeding or guarding it is: a named place, one that is told, or people of some place or kind."""
    items = phrases.items(at)
    if named:
        return named[0].name
    if said and said.kind == known.ESTABLISHMENT and said.is_telling:
        return said.name
    behind = tuple(complements(phrases, at))
    told = behind or any(item.mentions or not _is_count(item.low) for item in items[:-1])
    if items[-1].mentions or items[-1].low not in known.PERSONS or not told:
        return ""
    people = spelled(items[beginning(items) :])
    return " ".join([people[0].lower() + people[1:], *(each.text for each in behind)])
