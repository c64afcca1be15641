"""What a noun phrase says of a service that it describes in common words: which one, whose, where, and how it is spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from loaders.extract.grammar import domains, function_words
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement
from loaders.extract.grammar.coordination import whole
from loaders.extract.grammar.described_parts import Parts, content, head, taken_apart, without_contract
from loaders.extract.grammar.description import VAGUE, Description
from loaders.extract.grammar.numbering import numbered
from loaders.extract.grammar.ownership import (
    COUNTING,
    OWNING,
    buyer,
    is_size,
    owner,
    possessor,
    without_article,
)
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.sites import sites
from loaders.extract.grammar.spelling import spelled
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_LEADING = frozenset({"between", "from"})
"""What says from where to where something runs: "services between Elm and Ash"."""

_NONE = words("no any every each such other another more fewer less most")
_KNOWN = function_words.DEFINITE | {"all"}


@lru_cache(maxsize=256)
def describe(phrases: Phrases, at: int) -> Description | None:
    """What the phrase at a place says of a service; None where its head is the noun of none. The rules of a line ask for
    the same again and again.
    """
    opening, at = whole(phrases, at)
    if phrases.head(at).mentions:
        return None
    spelled_out = phrases.line[phrases.all[opening].first : phrases.all[at].last]
    items = without_contract(spelled_out)
    if not head(items)[0]:
        return numbered(phrases, at)
    if items[0].low in _NONE or _is_further(spelled_out) or _is_other(items, phrases, at):
        return None
    return _described(phrases, taken_apart(phrases, at, spelled_out, items))


def _described(phrases: Phrases, parts: Parts) -> Description:
    whose, behind = parts.whose, parts.behind
    return Description(
        core=_core(parts),
        words=_spoken(parts),
        kind=parts.kind,
        sense=parts.sense,
        senses=_senses(parts),
        whose=possessor(whose),
        extent=" ".join(each.text for each in behind if len(parts.core) == 1 or not _is_for_others(each)),
        owner=owner(whose) or buyer(behind),
        places=_places(parts.core, behind),
        definite=_is_definite(parts.items) or bool(owner(whose)) or _are_all(phrases, parts),
        counted=_is_counted(parts.items) and _counts_all(phrases, parts),
        paired=_is_pair(parts),
        sites=sites(parts.kind, _is_plural(parts.items), behind, parts.items),
        modified=_is_modified(parts),
        plural=_is_plural(parts.items),
        end=behind[-1].end if behind else parts.at + (3 if parts.pair else 1),
    )


def _is_for_others(behind: Complement) -> bool:
    """Whether it says for which ministry, or for how many, something is done, which a name of several words goes without:
    "medical tests for the NHS".
    """
    counted = behind.items[0].low[0].isdigit() and len(behind.items) > 1
    bodies = behind.items[-1].of(("PublicBody",))
    national = any(each.words.isupper() or not _NATIONAL.isdisjoint(each.words.casefold().split()) for each in bodies)
    return behind.preposition == "for" and (counted or national)


_NATIONAL = words("department ministry government nhs")


def _is_pair(parts: Parts) -> bool:
    """Whether it is of two or three establishments that are told by their sort and place, as one service is: "two secure
    hospitals near Elmfield".
    """
    several = parts.kind == known.ESTABLISHMENT and parts.items[0].low in _PAIR and not owner(parts.whose)
    placed = [each for each in parts.behind if each.items[-1].family == "region"]
    return several and bool(parts.modifiers and placed) and not sites(parts.kind, True, parts.behind, parts.items)


_PAIR = frozenset({"two", "three", "both"})


def _core(parts: Parts) -> str:
    """The words of the description alone, with how many they are where these are told as one."""
    count = parts.items[:1] if _is_pair(parts) else ()
    return spelled((*count, *parts.core, *parts.pair))


def _is_definite(items: Line) -> bool:
    """Whether the phrase opens as one for something known, or is of all there are: "the homes", "all 14 libraries"."""
    return items[0].low in _KNOWN


def _are_all(phrases: Phrases, parts: Parts) -> bool:
    """Whether a bare plural opens the sentence, which is then of all of them: "dental clinics in Kent are run by Acme"."""
    opens = parts.items[0] is phrases.line[0] and parts.items[0].low not in COUNTING
    return opens and _is_plural(parts.items) and parts.items[0].text[0].isalpha()


def _counts_all(phrases: Phrases, parts: Parts) -> bool:
    """Whether a number before the noun is that of all that is spoken of, and not of some that an owner has."""
    return not owner(parts.whose) or phrases.kind(parts.at + 1) == "l" or _is_its(parts.whose)


def _is_its(whose: Line) -> bool:
    """Whether a pronoun says whose it is: what "its three homes" are is told beside."""
    return any(item.low in function_words.ITS for item in whose)


def _spoken(parts: Parts) -> str:
    """The words of the description, with what is done to whom where a noun of action says nothing alone."""
    alone = parts.kind == known.ACT and not parts.modifiers
    said = (
        without_article(parts.whose) if owner(parts.whose) else "",
        spelled(parts.spoken + parts.pair),
        parts.of_what[0].text if alone and parts.of_what else "",
    )
    return " ".join(part for part in said if part)


def _senses(parts: Parts) -> frozenset[str]:
    senses = frozenset() if parts.kind == known.WRAPPER else frozenset({parts.sense})
    behind = (content(each.items) for each in parts.of_what if not each.items[-1].of(OWNING))
    named = (each.name.casefold() for said in parts.of_what for each in said.items[-1].of(("Service",)))
    return senses.union(parts.modifiers, content(parts.pair), named, *behind) - known.SILENT


_TELLING = (
    known.SENSES | domains.DOMAINS | known.PERSONS | {known.singular(word) for word in known.PERSONS}
) - known.VAGUE


def _is_further(items: Line) -> bool:
    """Whether the phrase is of what stands beside something told before: "the state's other private prison"."""
    return any(item.low == "other" for item in items[1:])


def _is_other(items: Line, phrases: Phrases, at: int) -> bool:
    """Whether the words beside the head make it another thing: "a tougher line", "its network of dealers"."""
    if len(items) > 1 and (items[-2].low, items[-1].low) in known.PAIRED:
        return False
    without = domains.NOT_WITH.get(known.singular(items[-1].low), frozenset())
    of_what = phrases.head(at + 2).low if phrases.low(at + 1) == "of" and phrases.kind(at + 2) else ""
    return of_what in without or any(item.low in without for item in items[:-1])


def _is_modified(parts: Parts) -> bool:
    """Whether anything beside the head says which service it is: "the leisure contract", "care homes", "collection of waste"."""
    return (
        parts.contracted
        or any(each.preposition in _LEADING for each in parts.behind)
        or _is_told_before(parts.items[-1].low, parts.modifiers)
        or any(is_size(item.low) for item in parts.core[:-1])
        or _has_field(parts.items)
        or bool(parts.of_what and parts.kind != known.WRAPPER)
    )


def _is_told_before(noun: str, modifiers: frozenset[str]) -> bool:
    """Whether words before the head say which service it is; before "services" and the like only those of a service do."""
    word = known.singular(noun)
    if known.CLASS.get(word) != known.WRAPPER:
        return bool(modifiers - function_words.ADJECTIVES)
    telling = {each for each in modifiers if each in _TELLING or known.singular(each) in _TELLING}
    return any(word not in VAGUE or known.CLASS.get(each) != known.ESTABLISHMENT for each in telling)


def _has_field(items: Line) -> bool:
    """Whether a field of two words stands before the head: "pest control services"."""
    return any((one.low, other.low) in known.PAIRED for one, other in pairwise(items[:-1]))


def _is_counted(items: Line) -> bool:
    """Whether the phrase says how many: "three homes", "46 libraries", but not "the 111 helpline" or "all 14 libraries"."""
    several = _is_plural(items)
    return items[0].low != "all" and any(
        item.low in COUNTING or (several and item.low[0].isdigit() and not is_size(item.low)) for item in items[:-1]
    )


def _is_plural(items: Line) -> bool:
    return items[-1].low != known.singular(items[-1].low)


def _places(core: Line, behind: Sequence[Complement]) -> frozenset[str]:
    named = (mention.name for item in core for mention in item.of(OWNING) if item.low != item.text)
    where = (spelled(each.items) for each in behind if not each.says_of_what and each.items[0].low not in COUNTING)
    return frozenset(name.casefold() for name in (*named, *where))
