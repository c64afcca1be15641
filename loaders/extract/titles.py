"""Titles of offices in a line: "managing director", "the former Secretary of State for Justice", "committee chair"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.offices import (
    COMPOUND,
    FURTHER_HEADS,
    GERUNDS,
    GROUP_HEADS,
    GROUPS,
    HEADS,
    JUDGE_NAMED,
    JUDGES,
    MINISTERIAL,
    MODIFIERS,
    NAMED_OFFICES,
    NO_OFFICE,
    PARTIES,
    PERSONAL,
    TITLED_GROUPS,
)
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item

_ALL_HEADS = HEADS | FURTHER_HEADS
_PLURALS = {f"{head}s": head for head in _ALL_HEADS | COMPOUND.keys()} | {
    "secretaries": "secretary", "chairmen": "chairman", "chairwomen": "chairwoman", "bosses": "boss", "chiefs": "chief",
}  # fmt: skip
_CUES = _ALL_HEADS | _PLURALS.keys() | COMPOUND.keys()
_POSTS = words("role post job position office seat")
_TOPICAL = POLICY | MODIFIERS | words("jails jail the state staff strategy law order members people and of for paid")
_OPEN = words("a an his her its their our my your another every each no any")
_POSSESSED = words("children women people veterans consumer")
_LETTERS = frozenset("na")
_ENDING = (frozenset({"designate", "elect"}), frozenset("."))
"""What belongs to a title behind its head: "chair designate"; the mark of "Gov.\""""


@dataclass(frozen=True, slots=True)
class Title:
    """A title: items ``first`` up to and without ``last`` of its line, its head among them.

    ``at`` is the place of the phrase that holds the head. ``group`` is the noun before it for the body that it belongs to
    ("committee" of "committee chair").
    """

    at: int
    first: int
    head: int
    last: int
    words: str
    noun: str
    group: str = ""
    plural: bool = False


def titles(view: View) -> Iterator[Title]:
    """The titles in a line, in order."""
    places = {view.phrases.place(at): None for at, item in enumerate(view.line) if _may_head(item)}
    for at in places:
        if view.phrases.kind(at) == "n":
            yield from reversed(list(_in_phrase(view, at)))


def _may_head(item: Item) -> bool:
    """Whether an item may be the head of a title, or a name that is one."""
    if item.mentions:
        return _is_named_office(item) or _is_judge(item)
    return item.low in _CUES or "-" in item.low


def spelled(view: View, title: Title) -> str:
    """The title as the text writes it."""
    if title.words == "judge":
        return "judge"
    texts = [item.text for item in view.line[title.first : title.last]]
    if title.plural:
        texts[title.head - title.first] = _singular(texts[title.head - title.first])
    words = " ".join(texts).replace(" '", "'").replace(" ’", "’").replace(" .", ".")
    return words.removeprefix("ex-").removeprefix("Ex-")


def _singular(text: str) -> str:
    known = _PLURALS.get(text.lower(), text)
    return known.capitalize() if text[0].isupper() else known


def _in_phrase(view: View, at: int) -> Iterator[Title]:
    """The titles in a noun phrase, from its end."""
    phrase = view.phrases.all[at]
    here = phrase.last - 1
    while here >= phrase.first:
        if _is_named_office(view.line[here]):
            yield Title(at, here, here, here + 1, view.line[here].low, "office")
        elif _is_judge(view.line[here]):
            yield Title(at, here, here, here + 1, "judge", "judge")
        noun = _head(view, phrase.first, here)
        if noun and _stands_alone(view, here, phrase.last):
            title = _title(view, at, here, noun)
            if title:
                yield title
                here = title.first
        here -= 1


def _head(view: View, first: int, at: int) -> str:
    """The head of a title that an item is, in the singular; empty where it is none."""
    item = view.line[at]
    if item.mentions:
        return ""
    low = item.low.removeprefix("ex-").removesuffix("-elect").removesuffix("-designate")
    low = _PLURALS.get(low, low)
    if low in JUDGES and item.text.islower() and not (at + 1 < len(view.line) and view.line[at + 1].family == "person"):
        return low if low == "judge" else ""
    if low in COMPOUND:
        return low if at > first and _PLURALS.get(view.line[at - 1].low, view.line[at - 1].low) in COMPOUND[low] else ""
    return low if low in _ALL_HEADS else ""


def _is_named_office(item: Item) -> bool:
    """Whether a name is that of an office which is a body of its own: "Traffic Commissioner for Elmshire"."""
    if not item.of(("PublicBody",)) or item.anaphor or item.possessive or len(item.mentions) > 1:
        return False
    spoken = item.low.split()
    end = next((at for at, word in enumerate(spoken) if word in {"of", "for"}), len(spoken))
    return len(spoken) > 1 and bool(end) and spoken[end - 1] in NAMED_OFFICES


def _is_judge(item: Item) -> bool:
    """Whether a name begins with the title of a judge: "Mr Justice Penn"."""
    return item.family == "person" and not item.anaphor and item.low.startswith(JUDGE_NAMED) and " " in item.low


def _stands_alone(view: View, at: int, last: int) -> bool:
    """Whether the noun at ``at`` is not but a part of another: "chief executive", but not "executive pay"."""
    if at + 1 == last:
        return True
    following = view.line[at + 1]
    return bool(following.mentions) or following.low in _POSTS or following.low in {"designate", "elect", "of"}


def _title(view: View, at: int, head: int, noun: str) -> Title | None:
    first, group = _start(view, at, head)
    last = _end(view, at, head)
    spoken = " ".join(item.low for item in view.line[first:last])
    if spoken.replace(" ", "-").removesuffix("s") in NO_OFFICE:
        return None
    return Title(at, first, head, last, spoken, noun, group, view.line[head].low.removesuffix("-elect") in _PLURALS)


def _start(view: View, at: int, head: int) -> tuple[int, str]:
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
    if head not in MINISTERIAL or not item.of(("Company", "Service", "Region")) or item.possessive or item.anaphor:
        return False
    spoken = item.low.split()
    return spoken[-1] in _TOPICAL | {"shadow"} and (len(spoken) > 1 or spoken[0] == "labour")


def _modifies(view: View, at: int, begin: int) -> int:
    """How many items, that at ``at`` the last, belong to the title behind: one, or two for "children's"; 0 for none."""
    item = view.line[at]
    if item.mentions:
        return 0
    if item.low in {"'s", "'"}:
        return 2 if at > begin and view.line[at - 1].low in _POSSESSED else 0
    if item.low in {"hm", "&"}:
        return 1
    if item.low in GROUPS and _is_group(item.low, view.line[at + 1].low):
        return 0
    if _is_of_holder(view, at):
        return 0
    return int(view.phrases.letters[at] == "n" or item.low in MODIFIERS or item.low in POLICY)


def _is_of_holder(view: View, at: int) -> bool:
    """Whether a word before a title says something of whoever holds it: "former", "Tory"; "Labour Minister" is a title."""
    item, following = view.line[at], view.line[at + 1]
    if item.low == "labour" and following.text == "Minister":
        return False
    plain = view.phrases.letters[at] in _LETTERS and not item.low.startswith("ex-")
    return not plain or item.low in PERSONAL or item.low in PARTIES


def _is_group(noun: str, following: str) -> bool:
    """Whether a noun before a title is its body: "council leader", but not "company secretary"."""
    if noun == "group":
        return following in GROUP_HEADS
    return f"{noun} {following}" not in TITLED_GROUPS


def _joined_start(view: View, at: int, first: int) -> int:
    """Where a title begins whose portfolio "and" or commas join: "Culture, Media and Sport Secretary"."""
    if first == view.phrases.all[at].last - 1 or view.line[first].low not in POLICY:
        return first
    here = at
    while view.phrases.kind(here - 1) in {"c", "k"} and view.phrases.kind(here - 2) == "n" and here > 1:
        items = [item for item in view.phrases.items(here - 2) if item.low != "the"]
        if not items or not all(_is_policy(item) for item in items):
            break
        here -= 2
        first = view.phrases.all[here].last - len(items)
    return first


def _is_policy(item: Item) -> bool:
    return not item.mentions and item.low in POLICY


def _end(view: View, at: int, head: int) -> int:
    """The end of a title with what it is for: "inspector of probation", "officer for police and justice"."""
    phrases = view.phrases
    end = head + 1
    if end < len(view.line) and view.line[end].low in _ENDING[view.line[head].low == "gov"]:
        end += 1
    if end != phrases.all[at].last:
        return end
    here = at
    while phrases.low(here + 1) in {"of", "for"} and (stop := _topic(view, here + 2)):
        here, end = here + 2, stop
        while phrases.kind(here + 1) in {"c", "k"} and (stop := _further_topic(view, here + 2)):
            here, end = here + 2, stop
    return end


def _topic(view: View, at: int) -> int:
    """The end of what a title is for, in the phrase at a place; 0 where the phrase names or describes a body."""
    if view.phrases.kind(at) == "v" and len(view.phrases.items(at)) == 1:
        return view.phrases.all[at].last if view.phrases.items(at)[0].low in POLICY | GERUNDS else 0
    if view.phrases.kind(at) != "n":
        return 0
    items = _spoken(view, at)
    if not items:
        return _named_topic(view, at)
    if items[-1].low in GROUPS or items[0].low in _OPEN:
        return 0
    if items[0].low in {"the", "this", "that"} and not all(item.low in _TOPICAL for item in items):
        return 0
    return view.phrases.all[at].first + len(items)


def _spoken(view: View, at: int) -> list[Item]:
    """The items of a phrase before the first that is a mention."""
    found: list[Item] = []
    for item in view.phrases.items(at):
        if item.mentions:
            break
        found.append(item)
    named = len(found) < len(view.phrases.items(at))
    return [] if named and found and found[-1].low in {"the", "a", "an"} else found


def _named_topic(view: View, at: int) -> int:
    """The end of a topic that is written as a name: "Minister for Jails"."""
    items = view.phrases.items(at)
    item = next((each for each in items if each.mentions), None)
    if item is None or item.possessive or item.anaphor:
        return 0
    topical = all(word in _TOPICAL for word in item.low.replace(",", " ").split())
    return view.phrases.all[at].first + items.index(item) + 1 if topical and item.family != "person" else 0


def _further_topic(view: View, at: int) -> int:
    """The end of what "and" adds to a topic: "and justice", but not "and Bo Ray"."""
    if view.phrases.kind(at) != "n":
        return 0
    items = view.phrases.items(at)
    words = _spoken(view, at)
    named = len(words) < len(items) and items[len(words)].family != "person"
    return view.phrases.all[at].first + len(words) if words and all(map(_is_policy, words)) and not named else 0
