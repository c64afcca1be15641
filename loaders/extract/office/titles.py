"""Titles of offices in a line: "managing director", "the former Secretary of State for Justice", "committee chair"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.offices import NO_OFFICE
from loaders.extract.office.heads import head_of, is_judge, is_named_office, is_plural, may_head, singular, stands_alone
from loaders.extract.office.starts import start
from loaders.extract.office.topics import end


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
    places = {view.phrases.place(at): None for at, item in enumerate(view.line) if may_head(item)}
    for at in places:
        if view.phrases.kind(at) == "n" and not _is_run_for(view, at):
            yield from reversed(list(_in_phrase(view, at)))


def _is_run_for(view: View, at: int) -> bool:
    """Whether somebody only stands for the office at a place: "the candidate for mayor"."""
    while view.phrases.kinds[max(0, at - 2) : at] == "nc":
        at -= 2  # "police | and | crime commissioner"
    return view.phrases.low(at - 1) == "for" and at > 1 and view.head(at - 2) in _RUNNING


_RUNNING = frozenset({"candidate", "candidates", "contender", "contenders", "hopeful", "hopefuls", "nominee"})


def spelled(view: View, title: Title) -> str:
    """The title as the text writes it."""
    if title.words == "judge":
        return "judge"
    texts = [item.text for item in view.line[title.first : title.last]]
    if title.plural:
        texts[title.head - title.first] = singular(texts[title.head - title.first])
    words = " ".join(texts).replace(" '", "'").replace(" ’", "’").replace(" .", ".").replace(" ,", ",")
    return words[words[:5].lower().startswith(("ex-", "then-")) and words.index("-") + 1 :]


def _in_phrase(view: View, at: int) -> Iterator[Title]:
    """The titles in a noun phrase, from its end."""
    phrase = view.phrases.all[at]
    here = phrase.last - 1
    while here >= phrase.first:
        if is_named_office(view.line[here]):
            yield Title(at, here, here, here + 1, view.line[here].low, "office")
        elif is_judge(view.line[here]):
            yield Title(at, here, here, here + 1, "judge", "judge")
        noun = head_of(view, phrase.first, here)
        if noun and stands_alone(view, here, phrase.last):
            title = _title(view, at, here, noun)
            if title:
                yield title
                here = title.first
        here -= 1


def _title(view: View, at: int, head: int, noun: str) -> Title | None:
    first, group = start(view, at, head)
    last = end(view, at, head)
    spoken = " ".join(item.low for item in view.line[first:last])
    if spoken.replace(" ", "-").removesuffix("s") in NO_OFFICE or (spoken == "officer" and _is_any(view, first)):
        return None
    behind = _with_founder(view, last)
    at = view.phrases.place(behind - 1) if behind > last else at
    return Title(at, first, head, behind, spoken, noun, group, is_plural(view.line[head]))


def _is_any(view: View, first: int) -> bool:
    """Whether an officer is but one of many: "an officer at Elm Prison", "a prison officer at it"."""
    before = view.line[first - 1].low if first else ""
    return before in {"a", "an"} or f"{before}-officer" in NO_OFFICE


def _with_founder(view: View, last: int) -> int:
    """The end of a title with what its holder is besides, which is no office: "chairman and co-founder of Acme"."""
    behind = [item.low for item in view.line[last : last + 3]]
    shared = len(behind) > 2 and behind[0] in {"and", "&"} and behind[2] in {"of", "at"}
    return last + 2 if shared and behind[1] in _FOUNDERS else last


_FOUNDERS = frozenset({"founder", "co-founder", "cofounder"})
