"""Services that a text describes in common words rather than names: "refuse collection in Elmfield", "the bus network"."""

from __future__ import annotations

from collections.abc import Sequence

from graph.model import Mention
from loaders.extract.discourse import Discourse
from loaders.extract.grammar import nouns
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.line import Item

_PLACING = frozenset({"of", "for", "in", "at", "across", "on", "to"})
_ENDS = frozenset("daqgopz")
_DEFINITE = frozenset({"the", "this", "that", "its", "their"})


class Services:
    """The services that one document describes, each by the fullest words that were used for it so far."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._by_head: dict[str, Mention] = {}

    def described(self, phrases: Phrases, at: int) -> tuple[Mention, ...]:
        """The service that a phrase describes, or that "the contract" leads back to; nothing where it does neither."""
        items = phrases.items(at)
        head = items[-1].low
        content = _content(items)
        if head in nouns.GENERIC and (not _tells(content) or head not in nouns.SERVICE_HEADS | nouns.CONTRACTS):
            return () if _is_placed_by_name(phrases, at) else self._back(items, head)
        if head in nouns.CONTRACTS and not (len(content) > 1 and content[-2].low in nouns.SERVICE_WORDS):
            return ()
        if head in _DEALS:
            return ()
        if head not in nouns.SERVICE_HEADS and head not in nouns.CONTRACTS:
            return ()
        if not _tells(content) and not (head not in nouns.BARE_HEADS and _is_placed_by_name(phrases, at)):
            return ()
        return (self._kept(phrases, at, content),)

    def _back(self, items: Sequence[Item], head: str) -> tuple[Mention, ...]:
        if items[0].low not in _DEFINITE and not items[0].possessive:
            return ()
        found = self._by_head.get(head) or self._discourse.last("CRC", "Service")
        return (found,) if found else ()

    def _kept(self, phrases: Phrases, at: int, content: Sequence[Item]) -> Mention:
        words = _spelled(content)
        known = self._by_head.get(_key(content))
        if known:
            return Mention(known.name, "Service", words, scope=known.scope)
        name = words + _placed(phrases, at)
        mention = Mention(name, "Service", words)
        self._by_head[_key(content)] = mention
        self._discourse.hear((mention,))
        return mention


def _content(items: Sequence[Item]) -> Sequence[Item]:
    """The items without determiner, owner and leading numbers."""
    first = 0
    for at, item in enumerate(items[:-1]):
        if item.possessive or item.low in {"'s", "'"}:
            first = at + 1
    while first < len(items) - 1 and (
        items[first].low in _DETERMINERS | _SCALES or items[first].low[0].isdigit() or items[first].low[0] in "£$€-"
    ):
        first += 1
    return items[first:]


def _tells(content: Sequence[Item]) -> bool:
    """Whether words before the head say which service it is: "waste collection", but not "two major contracts"."""
    return any(
        item.low not in nouns.EMPTY and item.low.isalpha() and not item.low.endswith("ly") for item in content[:-1]
    )


_DEALS = frozenset({"deal", "deals", "agreement", "agreements", "order", "orders", "job", "jobs", "right", "rights"})
_SCALES = frozenset({"million", "billion", "bn", "m", "worth", "near"})
_DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "its",
        "their",
        "his",
        "her",
        "our",
        "your",
        "my",
        "each",
        "every",
        "some",
        "any",
        "no",
        "another",
        "both",
        "all",
        "new",
        "current",
    ]
)


def _key(content: Sequence[Item]) -> str:
    return " ".join(item.low for item in content[-2:])


def _is_placed_by_name(phrases: Phrases, at: int) -> bool:
    """Whether a name behind says whose or where it is: "the cleaning of Elmfield School"."""
    follows = (
        phrases.kind(at + 1) == "p" and phrases.low(at + 1) in {"of", "for", "in", "at"} and phrases.kind(at + 2) == "n"
    )
    return follows and any(item.mentions for item in phrases.items(at + 2))


def _placed(phrases: Phrases, at: int) -> str:
    """The words behind the phrase that say of what, for whom or where."""
    text, here = "", at + 1
    while (
        here < at + 4 and phrases.kind(here) == "p" and phrases.low(here) in _PLACING and phrases.kind(here + 1) == "n"
    ):
        text += f" {phrases.low(here)} {_spelled(phrases.items(here + 1))}"
        here += 2
    return text


def _spelled(items: Sequence[Item]) -> str:
    text = ""
    for item in items:
        text += item.text if item.low in {"'s", "'"} or not text else f" {item.text}"
    return text
