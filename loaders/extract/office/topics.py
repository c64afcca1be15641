"""What a title is for, behind its head: "inspector of probation", "officer for police and justice"."""

from __future__ import annotations

from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.offices import GERUNDS, GROUPS, LEADERS, MODIFIERS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item

TOPICAL = (
    POLICY
    | MODIFIERS
    | words("jails jail prosecutions custodial the state staff strategy law order members people and of for paid")
)
"""Words that say what an office is for, with a capital too."""

_OPEN = words("a an his her its their our my your another every each no any")
_INSTITUTIONS = words("service agency authority council department ministry office inspectorate commission board")
_ENDING = (frozenset({"designate", "elect"}), frozenset("."))
"""What belongs to a title behind its head: "chair designate"; the mark of "Gov."."""

_TOPICS = POLICY | GERUNDS


def end(view: View, at: int, head: int) -> int:
    """The end of a title with what it is for: "inspector of probation", "officer for police and justice"."""
    phrases = view.phrases
    last = head + 1
    if last < len(view.line) and view.line[last].low in _ENDING[view.line[head].low == "gov"]:
        last += 1
    if last != phrases.all[at].last:
        return last
    first = phrases.items(at + 2)[0] if phrases.kind(at + 2) == "n" else None
    named = first is not None and first.family == "organisation" and " " in first.low
    if named and _leads_whole(view, head):
        return last
    here = at
    while phrases.low(here + 1) in {"of", "for", "on"} and (stop := _topic(view, here + 2)):
        here, last = here + 2, stop
        while phrases.kind(here + 1) in {"c", "k"} and (stop := _further_topic(view, here + 2)):
            here, last = here + 2, stop
    field = phrases.kind(here + 1) == "v" and last > head + 1 and phrases.low(here + 1) in GERUNDS
    return phrases.all[here + 1].last if field else last


def _leads_whole(view: View, head: int) -> bool:
    """Whether a title is that of who leads a whole body, so that no topic is named behind it: "boss of Northern Rail"."""
    managing = head > 0 and view.line[head].low == "director" and view.line[head - 1].low == "managing"
    return managing or view.line[head].low in LEADERS


def _topic(view: View, at: int) -> int:
    """The end of what a title is for, in the phrase at a place; 0 where the phrase names or describes a body."""
    if view.phrases.low(at) == "reducing":  # "head of reducing reoffending"
        return view.phrases.all[at + 1].last if view.phrases.kind(at + 1) in "nv" else 0
    if view.phrases.kind(at) == "v":
        return _done(view, at)
    if view.phrases.kind(at) != "n":
        return 0
    items = _spoken(view, at)
    if not items:
        return _named_topic(view, at) or _placed_topic(view, at)
    if items[-1].low in GROUPS or items[0].low in _OPEN:
        return 0
    if items[0].low in {"the", "this", "that"} and not all(item.low in TOPICAL for item in items):
        return 0
    return view.phrases.all[at].first + len(items)


def _done(view: View, at: int) -> int:
    """The end of a topic that is something done: "head of contracting", but not "of managing homes"."""
    items = view.phrases.items(at)
    field = items[0].low in _TOPICS or (items[0].low.endswith("ing") and view.phrases.kind(at + 1) != "n")
    return view.phrases.all[at].last if field and len(items) == 1 else 0


def _spoken(view: View, at: int) -> list[Item]:
    """The items of a phrase before the first that is a mention."""
    found: list[Item] = []
    for item in view.phrases.items(at):
        if item.mentions:
            break
        found.append(item)
    named = len(found) < len(view.phrases.items(at))
    return [] if named and found and found[-1].low in ARTICLES else found


def _named_topic(view: View, at: int) -> int:
    """The end of a topic that is written as a name: "Minister for Jails"."""
    items = view.phrases.items(at)
    item = next((each for each in items if each.mentions), None)
    if item is None or item.possessive or item.anaphor:
        return 0
    if _is_institution(item):
        return 0
    plain = item.text.islower() and bool(item.of(("Service",)))  # "head of army recruitment"
    topical = plain or all(word in TOPICAL for word in item.low.replace(",", " ").split())
    return view.phrases.all[at].first + items.index(item) + 1 if topical and item.family != "person" else 0


def _is_institution(item: Item) -> bool:
    """Whether a name that words of policy make up ends as a body's does: "the National Offender Management Service"."""
    return len(item.low.split()) > 1 and item.low.split()[-1] in _INSTITUTIONS and bool(item.of(("PublicBody",)))


def _placed_topic(view: View, at: int) -> int:
    """The end of a topic that a place begins, before the body: "head of UK equities for Acme"."""
    items = view.phrases.items(at)
    placed = len(items) > 1 and items[0].family == "region" and not items[0].possessive
    plain = placed and all(item.text.islower() and not item.mentions for item in items[1:])
    return view.phrases.all[at].last if plain and view.phrases.low(at + 1) in {"for", "at"} else 0


def _further_topic(view: View, at: int) -> int:
    """The end of what "and" adds to a topic: "and justice", but not "and Bo Ray"."""
    if view.phrases.kind(at) == "v":
        return _done(view, at)
    if view.phrases.kind(at) != "n":
        return 0
    items = view.phrases.items(at)
    words = _spoken(view, at)
    named = len(words) < len(items) and items[len(words)].family != "person"
    field = words and (all(map(is_policy, words)) or _is_plain(view, at, words)) and not named
    return view.phrases.all[at].first + len(words) if field else 0


def _is_plain(view: View, at: int, words: list[Item]) -> bool:
    """Whether small letters and a comma behind show a further field: "director of health and safety compliance, Ann Lee"."""
    small = all(item.text.islower() for item in words) and len(words) < 4
    return small and view.phrases.low(at - 1) == "and" and view.phrases.kind(at + 1) in {"k", "z", ""}


def is_policy(item: Item) -> bool:
    """Whether a word names a field of policy."""
    return not item.mentions and item.low in POLICY
