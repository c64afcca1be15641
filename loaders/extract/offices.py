"""Offices: titles, who holds them and in which body: "Ann Lee, chair of Acme"; "Justice Secretary Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract import clause, nominal, status
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.offices import (
    COMPANY_TITLES,
    HEADS,
    MINISTERIAL,
    MODIFIERS,
    NO_OFFICE,
    PORTFOLIOS,
    UNION_TITLES,
)
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, Reading, item_of, readings

_LINKS = frozenset({"of", "at", "for", "with", "in"})
_TOPIC = (
    POLICY
    | words("police law order strategy development communications policy members people")
    | {"and", "&", "the", "state", "of", "for", "uk", "prisons", "operations"}
)
_BODIES = ("Company", "CRC", "Service", "PublicBody", "Union")
_RULE = "holds office"


@dataclass(frozen=True, slots=True)
class Title:
    """A title: items ``first`` up to and without ``last``; ``head`` is its noun, ``words`` are in small letters."""

    first: int
    head: int
    last: int
    words: str


@dataclass(frozen=True, slots=True)
class Office:
    """A title with the body that it belongs to, and where the words that name both begin and end."""

    title: Title
    body: Item | None
    first: int
    last: int


def read(page: Page) -> Iterator[Reading]:
    """Who holds which office, by the titles in a line."""
    holder: Item | None = None
    end = -9
    for title in titles(page.line):
        office = _with_body(page, title)
        joined = holder if 0 <= office.first - end <= 3 and _only_and(page.line, end, office.first) else None
        holder = joined or _holder(page.line, office)
        end = office.last
        if holder is None or "Person" not in {mention.kind for mention in holder.mentions}:
            continue
        body = office.body or item_of(_implied(page, title))
        said = _status(page.line, office)
        yield from readings(_RULE, "HELD_OFFICE", (holder, body), title.head, said, title=_spelled(page.line, title))


def titles(line: Line) -> Iterator[Title]:
    """The titles in a line, in order."""
    for at, item in enumerate(line):
        if item.mentions or item.low not in HEADS or (at + 1 < len(line) and line[at + 1].low in HEADS):
            continue
        first = at
        while first and _modifies(line, first - 1):
            first -= 1
        last = _with_topic(line, at + 1)
        spoken = " ".join(each.low for each in line[first:last])
        if "chief" in spoken or " ".join(each.low for each in line[max(first, at - 1) : at + 1]) not in NO_OFFICE:
            yield Title(first, at, last, spoken)


def _modifies(line: Line, at: int) -> bool:
    item = line[at]
    return not item.mentions and (
        item.low in MODIFIERS or (item.low in {"hm", "&", "and"} and _modifies_both(line, at))
    )


def _modifies_both(line: Line, at: int) -> bool:
    return line[at].low == "hm" or (at > 0 and line[at - 1].low in MODIFIERS and line[at - 1].text[0].isupper())


def _with_topic(line: Line, last: int) -> int:
    """The end of a title with what it is for: "inspector of probation", "officer for police and justice"."""
    end = at = last
    if at >= len(line) or line[at].low not in {"of", "for"}:
        return last
    while at < len(line) and at < last + 8 and not line[at].mentions and line[at].low in _TOPIC:
        at += 1
        if line[at - 1].low not in {"and", "&", "the", "of", "for"}:
            end = at
    return end


def _with_body(page: Page, title: Title) -> Office:
    line, last = page.line, title.last
    if last < len(line) and line[last].low in _LINKS:
        found = clause.phrase(line, last + 1, reach=5)
        if found and found.family == "organisation":
            at = line.index(found)
            return Office(title, found, title.first, at + 1)
    before = line[title.first - 1] if title.first else None
    owner = nominal.possessor(line, title.first)
    if owner and owner.family in {"organisation", "region"}:
        return Office(title, owner if owner.of(_BODIES) else None, line.index(owner), last)
    if before and before.family == "organisation" and not before.anaphor:
        return Office(title, before, title.first - 1, last)
    if last + 1 < len(line) and line[last].low == "," and line[last + 1].of(_BODIES) and _closes(line, last + 2):
        return Office(title, line[last + 1], title.first, last + 2)
    return Office(title, None, title.first, last)


def _closes(line: Line, at: int) -> bool:
    return at >= len(line) or line[at].low in {",", ".", ";"}


def _holder(line: Line, office: Office) -> Item | None:
    """Who holds it: the person whom the words of the office stand beside or are said of."""
    at = office.last + 1 if office.last < len(line) and line[office.last].low == "," else office.last
    after = line[at] if at < len(line) else None
    if (
        after
        and after.family == "person"
        and not after.anaphor
        and (at == office.last or _closes(line, at + 1) or office.body)
    ):
        before = line[office.first - 2] if office.first > 1 and line[office.first - 1].low == "," else None
        if not (at > office.last and before and before.family == "person"):
            return after
    found = nominal.described(line, office.first, len(line))
    if found and found.family == "person":
        return found
    return _as(line, office.first) or _before_others(line, office.first)


def _before_others(line: Line, first: int) -> Item | None:
    """The person whom other words describe first: "ITEM, founder and chair"; "ITEM, at that time chair"."""
    for at in range(first - 1, max(0, first - 8), -1):
        if line[at].low == ",":
            return line[at - 1] if line[at - 1].family == "person" else None
        if line[at].mentions or not line[at].low.replace("-", "").isalpha() or line[at].low in clause.BARRIERS:
            return None
    return None


def _as(line: Line, first: int) -> Item | None:
    """The person in "ITEM stays on as chief officer" or "ITEM was made chair"."""
    for at in range(first - 1, max(-1, first - 9), -1):
        if line[at].low in {"as", "named", "appointed", "made", "elected", "when", "while"}:
            for before in range(at - 1, max(-1, at - 6), -1):
                if line[before].family == "person":
                    return line[before]
        if not line[at].low.replace("-", "").isalpha() and not line[at].mentions:
            return None
    return None


def _only_and(line: Line, start: int, end: int) -> bool:
    between = {item.low for item in line[start:end]}
    return "and" in between and between <= {"and", "a", "an", "the", "also", ",", "former"}


def _status(line: Line, office: Office) -> str:
    after = line[office.last].low if office.last < len(line) else ""
    return "ended" if after == "then" else status.of_noun(line, office.first, office.title.head)


def _implied(page: Page, title: Title) -> Mention | None:
    """The body that a title alone tells: the department of a minister, the inspectorate of a chief inspector, else by context."""
    spoken = title.words.split()
    if page.line[title.first - 1].low in {"'s", "'"}:
        return None
    if "inspector" in spoken:
        return _inspectorate(page, spoken)
    if "shadow" in spoken:
        return None
    if spoken[-1] == "commissioner" and "crime" in spoken:
        return _commissioner(page.line, title)
    if MINISTERIAL & set(spoken) and not any(union in title.words for union in UNION_TITLES):
        return _ministry(page, title.words)
    return _by_context(page, title.words)


def _inspectorate(page: Page, spoken: list[str]) -> Mention | None:
    """The inspectorate of a chief inspector: of what the title names, else the one that the document is about."""
    topic = spoken[-1] if "of" in spoken else ""
    known = page.inspectorate
    if not topic or (known and topic in known.name.casefold()):
        return known
    bodies = (name for name in page.cast.of_kind("PublicBody") if "inspect" in name.casefold())
    name = next((name for name in bodies if topic in name.casefold()), f"HM Inspectorate of {topic.capitalize()}")
    return _body(name)


def _commissioner(line: Line, title: Title) -> Mention:
    """An office that is a body of its own, by the place that it is for."""
    name = _spelled(line, title)
    place = clause.phrase(line, title.last + 1, reach=2) if line[title.last : title.last + 1] else None
    name = f"{name} for {place.text}" if place and place.family == "region" and line[title.last].low in _LINKS else name
    return Mention(name, "PublicBody", name)


def _ministry(page: Page, spoken: str) -> Mention | None:
    if "permanent" in spoken:
        return next(
            (_body(name) for name in page.cast.of_kind("PublicBody") if name.startswith(("Ministry", "Department"))),
            None,
        )
    name = next((PORTFOLIOS[word] for word in spoken.split() if word in PORTFOLIOS), "")
    known = page.cast.mention(name) if name else None
    if known or (name and "Government" not in name):
        return known or _body(name)
    return page.discourse.last_government()


def _body(name: str) -> Mention:
    return Mention(name, "PublicBody", name)


def _by_context(page: Page, spoken: str) -> Mention | None:
    if any(title in spoken for title in UNION_TITLES):
        union = page.discourse.last("Union")
        return union or (page.discourse.last("Company") if "general" in spoken else None)
    if spoken == "councillor":
        return page.discourse.described("council", "PublicBody")
    if spoken.endswith("commissioner"):
        return page.discourse.last("PublicBody")
    return page.discourse.last("Company") if any(title in spoken for title in COMPANY_TITLES) else None


def _spelled(line: Line, title: Title) -> str:
    return " ".join(item.text for item in line[title.first : title.last])
