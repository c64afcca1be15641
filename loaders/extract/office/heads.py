"""Nouns that titles end in: "director" of "managing director", "general" of "director general"."""

from __future__ import annotations

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.offices import ALL_HEADS, COMPOUND, JUDGE_NAMED, JUDGES, NAMED_OFFICES
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item

_PLURALS = {f"{head}s": head for head in ALL_HEADS | COMPOUND.keys()} | {
    "secretaries": "secretary", "chairmen": "chairman", "chairwomen": "chairwoman", "bosses": "boss", "chiefs": "chief",
}  # fmt: skip
_CUES = ALL_HEADS | _PLURALS.keys() | COMPOUND.keys()
_OF_FIELDS = words("manager director president officer head")
"""Heads behind which a field of work with capitals may stand: "General Manager Corporate Services"."""
_ALONE = frozenset({"auditor-general", "inspector-general"})
"""Offices of one word that are bodies of their own."""

_OFFICES = NAMED_OFFICES | _ALONE

_BEHIND = words("role post job position office seat designate elect of pro")


def may_head(item: Item) -> bool:
    """Whether an item may be the head of a title, or a name that is one."""
    if item.mentions:
        return is_named_office(item) or is_judge(item)
    return item.low in _CUES or "-" in item.low


def is_plural(item: Item) -> bool:
    """Whether the head of a title stands for several: "directors"."""
    return item.low in _PLURALS


def singular(text: str) -> str:
    """The head of a title in the singular, its capital kept."""
    known = _PLURALS.get(text.lower(), text)
    return known.capitalize() if text[0].isupper() else known


def head_of(view: View, first: int, at: int) -> str:
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
    return low if low in ALL_HEADS else ""


def stands_alone(view: View, at: int, last: int) -> bool:
    """Whether the noun at ``at`` is not but a part of another: "chief executive", but not "executive pay"."""
    if at + 1 == last:
        return True
    following = view.line[at + 1 + (view.line[at + 1].text == "." and at + 2 < last)]
    return bool(following.mentions) or following.low in _BEHIND or _is_before_field(view, at, last)


def _is_before_field(view: View, at: int, last: int) -> bool:
    """Whether but a field of work with capitals stands behind a head: "General Manager Corporate Services, Acme"."""
    if view.line[at].low not in _OF_FIELDS or last >= len(view.line):
        return False
    leads = view.line[last].low in {"of", "at", "for"} or (view.line[last].text == "," and view.line[at].text.istitle())
    return leads and all(item.text[0].isupper() for item in view.line[at + 1 : last])


def is_named_office(item: Item) -> bool:
    """Whether a name is that of an office which is a body of its own: "Traffic Commissioner for Elmshire"."""
    if not item.of(("PublicBody",)) or item.anaphor or item.possessive or len(item.mentions) > 1:
        return False
    spoken = item.low.split()
    if item.low in _ALONE:
        return True
    end = next((at for at, word in enumerate(spoken) if word in {"of", "for"}), len(spoken))
    return len(spoken) > 1 and bool(end) and spoken[end - 1] in _OFFICES


def is_judge(item: Item) -> bool:
    """Whether a name begins with the title of a judge: "Mr Justice Penn"."""
    return item.family == "person" and not item.anaphor and item.low.startswith(JUDGE_NAMED) and " " in item.low
