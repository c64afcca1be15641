"""Where a title begins, before the words that modify its head: "shadow justice secretary", "Culture, Media and Sport Secretary"."""

from __future__ import annotations

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.ministers import MINISTERIAL, PARTIES
from loaders.extract.knowledge.offices import (
    AFTERWARDS,
    GROUP_HEADS,
    GROUPS,
    HEADS,
    MODIFIERS,
    ORDINALS,
    PERSONAL,
    TITLED_GROUPS,
)
from loaders.extract.knowledge.openers import OF_STATES
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.office.topics import TOPICAL, is_policy

_POSSESSED = words("children women people veterans consumer")
_GOVERNING = words("office department ministry treasury government executive council assembly commission cabinet")
_NO_PORTFOLIO = _GOVERNING | PARTIES
_RANKING = frozenset({"chief", "executive", "deputy", "assistant", "group", "global"})
_LETTERS = frozenset("na")
_POINTING = frozenset({"next", "same", "following", "previous", "last", "this", "that"})
DAYS = frozenset({"day", "morning", "evening", "week", "month", "year"})
"""Nouns of a time that stands right before a title and is none of its words: "the next day minister Ann Lee said"."""

_OF_HOLDERS = PERSONAL | PARTIES | ORDINALS | OF_STATES | AFTERWARDS
_TOPICAL = TOPICAL | {"shadow"}


def start(view: View, at: int, head: int) -> tuple[int, str]:
    """Where a title begins, and the noun before it for the body that it belongs to."""
    first = head
    begin = view.phrases.all[at].first
    while first > begin and (step := _modifies(view, first - 1, begin)):
        first -= step
    if first == begin:
        first = _joined_start(view, at, first)
    elif _is_portfolio(view.line[first - 1], view.line[head].low):
        first -= 1
    before = view.line[first - 1] if first > view.phrases.all[at].first else None
    group = before.low if before is not None and not before.mentions and before.low in GROUPS else ""
    return first, group


def _is_portfolio(item: Item, head: str) -> bool:
    """Whether a name is but the portfolio of a minister: "Lifelong Learning Minister", "UK Foreign Secretary"."""
    if head not in MINISTERIAL or item.family != "organisation" or item.possessive or item.anaphor:
        return False
    spoken = item.low.split()
    if head == "minister":
        return not set(spoken) & _NO_PORTFOLIO or spoken == ["labour"]
    return spoken[-1] in _TOPICAL and len(spoken) > 1 and not item.of(("PublicBody",))


def _modifies(view: View, at: int, begin: int) -> int:
    """How many items, that at ``at`` the last, belong to the title behind: one, or two for "children's"; 0 for none."""
    item = view.line[at]
    if item.mentions:
        return 0
    if item.low in POSSESSIVE_MARKS:
        return 2 if at > begin and view.line[at - 1].low in _POSSESSED else 0
    if item.low in {"hm", "&"}:
        return 1
    if item.low == "government" and at > begin and view.line[at - 1].low == "local":
        return 2
    if item.low in GROUPS and _is_group(item.low, view.line[at + 1].low):
        return 0
    if _is_of_holder(view, at) or (item.low in DAYS and view.line[at - 1].low in _POINTING):
        return 0
    return int(view.phrases.letters[at] == "n" or item.low in MODIFIERS or item.low in POLICY)


def _is_of_holder(view: View, at: int) -> bool:
    """Whether a word before a title says something of whoever holds it: "former", "Tory"; "Labour Minister" is a title."""
    item, following = view.line[at], view.line[at + 1]
    if item.low == "labour" and following.text == "Minister":
        return False
    plain = view.phrases.letters[at] in _LETTERS and not item.low.startswith("ex-")
    return not plain or item.low in _OF_HOLDERS


def _is_group(noun: str, following: str) -> bool:
    """Whether a noun before a title is its body: "council leader", but not "company secretary"."""
    if noun == "group":
        return following in GROUP_HEADS
    return f"{noun} {following}" not in TITLED_GROUPS


def _is_beginning(view: View, at: int) -> bool:
    """Whether the phrase at a place only begins a title: "chief" and what it is for, without a head."""
    if view.phrases.kind(at) != "n":
        return False
    items = view.phrases.items(at)
    return len(items) == 2 and items[0].low in _RANKING and not items[1].mentions and items[1].low not in HEADS


def _joined_start(view: View, at: int, first: int) -> int:
    """Where a title begins whose portfolio "and" or commas join: "Culture, Media and Sport Secretary"."""
    if view.phrases.kind(at - 1) == "c" and _is_beginning(view, at - 2):
        return view.phrases.all[at - 2].first  # "Chief Digital and Information Officer"
    if first == view.phrases.all[at].last - 1 or view.line[first].low not in POLICY:
        return first
    here = at
    while view.phrases.kind(here - 1) in {"c", "k"} and view.phrases.kind(here - 2) == "n" and here > 1:
        items = [item for item in view.phrases.items(here - 2) if item.low != "the"]
        if not items or not all(is_policy(item) for item in items):
            break
        here -= 2
        first = view.phrases.all[here].last - len(items)
    return first
