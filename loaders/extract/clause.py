"""Where in a line a verb or noun has its partners: subject, object, agent, owner, apposition.

This is no parser. Each function walks a few items from the verb or noun, over words that may lie between, and gives up
at a word that begins another clause; what it cannot settle it leaves out.
"""

from __future__ import annotations

from collections.abc import Collection

from loaders.extract.context import DESCRIPTIONS
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.verbs import INFINITIVES, is_adverb

PREPOSITIONS = words(
    """of in on at by with from to into onto under over for across against among between during through throughout
    within without via after before since until about as than like near around towards alongside including
    despite following"""
)
RELATIVE = frozenset({"which", "who", "that", "whose", "whom", "where"})
BARRIERS = words(
    "because although though while whereas when if unless whether so but where why how said says told added"
) | frozenset(';:“”"?!')
TRANSPARENT = words(
    """contract contracts control management running operation operations services service ownership responsibility
    supervision work delivery stake stakes share shares half part parts all most majority % cent percent one two
    three four rights site sites buildings franchise business arm everything provision inspectors"""
)
"""Nouns of which it is said what is said of what they belong to: "the contract for Elmfield prison went to Acme"."""

_CONJUNCTIONS = frozenset({"before", "after", "until", "since", "as", "than", "like"})
"""Prepositions that also begin a clause, whose subject they do not govern."""

DASHES = frozenset({"–", "—", "-"})
DETERMINERS = words("a an the this that these those its their his her our your my one another some any each")
_QUOTES = frozenset("‘'“\"")
_WORDLY = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-‘'£$€")
_REACH = 16


def subject(line: Line, start: int) -> Item | None:
    """The mention that is the subject of the verb whose words begin at ``start``."""
    at = _before_adverbs(line, start - 1)
    if at < 0:
        return None
    if line[at].low in RELATIVE and not line[at].mentions:
        return _antecedent(line, at - 1)
    if line[at].low == "," or line[at].low in DASHES:
        return _before_aside(line, at)
    if line[at].low in {"and", "but", "then", "or"}:
        return first(line, at)
    return head(line, at)


def _before_adverbs(line: Line, at: int) -> int:
    while at >= 0 and is_adverb(line[at].low) and not line[at].mentions:
        at -= 1
    return at


def _antecedent(line: Line, at: int) -> Item | None:
    if at >= 0 and (line[at].low == "," or line[at].low in DASHES):
        at -= 1
    if at >= 0 and line[at].low in PREPOSITIONS:
        return None
    if at >= 0 and line[at].mentions:
        return None if line[at].possessive else line[at]
    return head(line, at)


def _before_aside(line: Line, close: int) -> Item | None:
    """The mention before an aside that ends at ``close``: "Acme, owner of Bolt, will"."""
    mark = line[close].low
    for at in range(close - 1, max(0, close - _REACH * 2), -1):
        if line[at].low == mark and line[at - 1].mentions and not line[at - 1].possessive:
            return head(line, at - 1)
        if line[at].low in {";", ":", "“", "”"}:
            break
    return head(line, close - 1) if line[close - 1].mentions else None


def first(line: Line, before: int) -> Item | None:
    """The first mention of the clause before ``before`` that no preposition governs: the subject of verbs joined by "and"."""
    begin = before
    while begin and line[begin - 1].low not in BARRIERS and line[begin - 1].low not in RELATIVE:
        begin -= 1
    if begin and line[begin - 1].low in {"which", "who", "that"} and not line[begin - 1].mentions:
        return _antecedent(line, begin - 2)
    for at in range(begin, before):
        item = line[at]
        if item.mentions and item.family != "region" and not item.possessive and not governed(line, at):
            return item
    return None


def governed(line: Line, at: int) -> bool:
    """Whether a preposition stands before the item, with at most what describes it between: "to private firm ITEM"."""
    for before in range(at - 1, max(-1, at - 6), -1):
        low = line[before].low
        if low in PREPOSITIONS:
            return low not in _CONJUNCTIONS
        describes = low in DETERMINERS or low in DESCRIPTIONS or low in HEADS
        if line[before].mentions or not low.isalpha() or (before == at - 1 and not describes):
            return False
    return False


def head(line: Line, at: int) -> Item | None:
    """The mention that is the head of the noun phrase that ends at ``at``, or that its head belongs to."""
    noun = ""
    for here in range(at, max(-1, at - _REACH), -1):
        item = line[here]
        if item.mentions and governed(line, here) and not _after_transparent(line, here):
            noun = ""
        elif item.mentions:
            return _headed(item, noun)
        elif item.low in PREPOSITIONS:
            noun = ""
        elif _ends_phrase(item) or (item.low in DETERMINERS and noun):
            return None
        elif item.low not in DETERMINERS:
            noun = noun or item.low
    return None


def _headed(item: Item, noun: str) -> Item | None:
    """The mention, unless a noun of its own stands behind it: "Acme staff" are not Acme."""
    if noun:
        return item if noun in TRANSPARENT else None
    return None if item.possessive else item


def _ends_phrase(item: Item) -> bool:
    return (not item.low[0].isalnum() and item.low != "%") or item.low in BARRIERS or item.low in RELATIVE


def _after_transparent(line: Line, at: int) -> bool:
    """Whether the item belongs to a noun that speaks for it: "the contract for ITEM"."""
    for before in range(at - 1, max(-1, at - 5), -1):
        if line[before].low in PREPOSITIONS:
            return before > 0 and line[before - 1].low in TRANSPARENT and line[before].low != "by"
    return False


def object_(line: Line, end: int) -> Item | None:
    """The mention that is the object of the verb whose words end at ``end``."""
    noun = ""
    for at in range(end, min(len(line), end + _REACH // 2 + 2)):
        item = line[at]
        if item.mentions:
            return _owned(line, at) if item.possessive else item
        if _ends_object(line, at, noun):
            return None
        if item.low in TRANSPARENT or item.low not in DETERMINERS | PREPOSITIONS | {",", ":"}:
            noun = item.low
    return None


def _ends_object(line: Line, at: int, noun: str) -> bool:
    """Whether the object's phrase ends before the item at ``at`` without having come to a mention."""
    item = line[at]
    if item.low in PREPOSITIONS:
        return noun not in TRANSPARENT
    if item.low in {",", ":"}:
        return not noun or next_mention(line, at + 1) is None
    if item.text in _QUOTES or item.low == "%":
        return False
    return (_ends_phrase(item) and item.text != "&") or (item.low == "and" and bool(noun))


def _owned(line: Line, at: int) -> Item | None:
    """What stands behind a possessive object: the mention that it owns, or itself where a noun speaks for it."""
    follows = next_mention(line, at + 1)
    if follows or _owns_transparent(line, at):
        return follows or line[at]
    return None


def _owns_transparent(line: Line, at: int) -> bool:
    return any(item.low in TRANSPARENT for item in line[at + 1 : at + 3])


def next_mention(line: Line, at: int) -> Item | None:
    """The mention at ``at``; None where no mention stands there."""
    return line[at] if at < len(line) and line[at].mentions else None


def after(line: Line, start: int, words: Collection[str], reach: int = 12) -> Item | None:
    """The mention that one of these prepositions leads to, at most ``reach`` items behind ``start``."""
    for at in range(start, min(len(line), start + reach)):
        low = line[at].low
        if low in words and not (low == "to" and at + 1 < len(line) and line[at + 1].low in INFINITIVES):
            found = phrase(line, at + 1)
            if found:
                return found
        if low in {";", ":", "because", "while", "although", "but", "which", "who", "when", "”"} and at > start:
            return None
    return None


def phrase(line: Line, start: int, reach: int = 11) -> Item | None:
    """The mention in the noun phrase that begins at ``start``: "another outsourcing company, ITEM"."""
    for at in range(start, min(len(line), start + reach)):
        item = line[at]
        if item.mentions:
            if item.possessive and at + 1 < len(line):
                return next_mention(line, at + 1) if not _owns_transparent(line, at) else item
            return item
        if item.low == "," and at > start and at + 1 < len(line) and line[at + 1].mentions:
            continue
        if item.low in {"of", "for"} and at > start and line[at - 1].low in TRANSPARENT:
            continue
        if item.low in {"in", "of", "for"} and at > start and line[at - 1].low in DESCRIPTIONS:
            continue
        if item.low in PREPOSITIONS or item.low in BARRIERS or item.low in RELATIVE or item.low[0] not in _WORDLY:
            return None
    return None
