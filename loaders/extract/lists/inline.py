"""Lists inside a sentence: "Three firms share the work: Acme in Kent; Bolt in Devon", "Kent: Acme; Devon: Bolt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.view import View
from loaders.extract.line import Item, Line
from loaders.extract.lists.members import Member, parted
from loaders.extract.passage import Passage

_SPLITTING = frozenset({",", "and", "&", "with", "while"})
_QUOTES = frozenset("“”\"‘'")
_FEWEST, _MOST = 2, 24


@dataclass(frozen=True, slots=True)
class Inline:
    """The list inside a sentence: what introduces it, and its members; ``apart`` where semicolons part them."""

    introducing: Passage
    members: tuple[Member, ...]
    apart: bool


def inline(passage: Passage, before: Passage | None) -> Inline | None:
    """The list that a sentence has inside; None where it has none. One all of pairs is introduced by the sentence before."""
    if ":" not in passage.page.view.phrases.words:
        return None
    line = tuple(_apart(passage.page.line))
    colon = next((at for at, item in enumerate(line) if item.text == ":"), 0)
    if not 0 < colon < len(line) - 1 or line[colon + 1].text in _QUOTES:
        return None
    whole = _stretches(_unstopped(line), frozenset({";"}))
    if len(whole) >= _FEWEST and all(any(item.text == ":" for item in each) for each in whole):
        return Inline(before, tuple(map(parted, whole)), True) if before else None
    tail = _unstopped(line[colon + 1 :])
    apart = any(item.text == ";" for item in tail)
    members = _stretches(tail, frozenset({";"}) if apart else _SPLITTING)
    if not _FEWEST <= len(members) <= _MOST:
        return None
    return Inline(_cut(passage, line[: colon + 1]), tuple(map(parted, members)), apart)


def _apart(line: Line) -> Iterator[Item]:
    """The items of a line, those of several kinds of party that were taken for one list each for itself."""
    for item in line:
        if len({each.kind for each in item.mentions}) < _FEWEST:
            yield item
            continue
        mark = ";" if ";" in item.text else "and"
        for at, each in enumerate(item.mentions):
            if at:
                yield replace(item, text=mark, low=mark, mentions=())
            yield replace(item, text=each.words, low=each.words.lower(), mentions=(each,))


def _unstopped(line: Line) -> Line:
    return line[:-1] if line and line[-1].text == "." else line


def _cut(passage: Passage, line: Line) -> Passage:
    """The passage with the stretch before its colon alone."""
    view = View(Clauses(Phrases(line, passage.page.dates)), passage.services, passage.page.cast.governing)
    return replace(passage, page=replace(passage.page, line=line, view=view, asides=None))


def _stretches(line: Line, marks: frozenset[str]) -> list[Line]:
    return [each for each in _cuts(line, marks) if each]


def _cuts(line: Line, marks: frozenset[str]) -> Iterator[Line]:
    """The stretches of a line between marks, an "and" that opens one left out."""
    first = 0
    for at, item in enumerate((*line, _END)):
        if item is _END or (item.low in marks and not item.mentions):
            stretch = line[first:at]
            yield stretch[1:] if stretch and stretch[0].low == "and" else stretch
            first = at + 1


_END = Item("", "", 0, 0)
