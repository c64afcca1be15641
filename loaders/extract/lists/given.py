"""The sentence that introduces a list, read again with each of its members in the place that it leaves open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from graph.model import Mention
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.view import View
from loaders.extract.line import Item, Line
from loaders.extract.lists.places import Place, open_places
from loaders.extract.naming.cast import Cast
from loaders.extract.passage import Passage
from loaders.extract.reading import Page, Reading

Read = Callable[[Page], Sequence[Reading]]
Given = tuple[Passage, list[Reading]]
_ATTEMPTS = 2
"""Members without a reading after which a list is taken to tell nothing by its introduction."""


class Introduction:
    """What introduces one list: a sentence, else the one before it, with the place where its first member was read."""

    def __init__(self, passages: Iterable[Passage], read: Read) -> None:
        self._read = read
        self._tries = [(passage, place) for passage in passages for place in open_places(passage.page.view)]
        self._failed = 0

    def given(self, parties: tuple[Mention, ...]) -> Given | None:
        """The sentence with these parties in it and what is read there of them; None where nothing is."""
        if self._failed >= _ATTEMPTS or not parties:
            return None
        for passage, place in self._tries:
            for apt in _kinds(parties, place, passage.page.cast):
                page = _filled(passage, place, apt)
                found = [each for each in self._read(page) if _is_of(each, apt)]
                if found:
                    self._tries = [(passage, place)]
                    return replace(passage, page=page), found
        self._failed += 1
        return None


def _kinds(parties: tuple[Mention, ...], place: Place, cast: Cast) -> Iterator[tuple[Mention, ...]]:
    """The parties as the place takes them: as they are named, else, where that does not show what they are, as its nouns say."""
    told = all(each.kind and cast.is_told(each) for each in parties)
    shown = all(each.kind and cast.is_shown(each) for each in parties)
    if (told or (shown and not place.kinds)) and (not place.kinds or all(each.kind in place.kinds for each in parties)):
        yield parties
    for kind in () if told else place.kinds or (_UNSHOWN if place.first == place.last else ()):
        yield tuple(each if each.kind and cast.is_told(each) else replace(each, kind=kind) for each in parties)


_UNSHOWN = ("Company",)
"""The kind of a name that nothing shows, where a sentence breaks off for it: "contracts were awarded to:"."""


def _filled(passage: Passage, place: Place, parties: tuple[Mention, ...]) -> Page:
    """The page of the sentence, the parties in its open place."""
    page = passage.page
    line = _with(page.line, place, parties)
    view = View(Clauses(Phrases(line, page.dates)), passage.services, page.cast.governing)
    return replace(page, line=line, view=view, asides=None)


def _with(line: Line, place: Place, parties: tuple[Mention, ...]) -> Line:
    words = " and ".join(each.words for each in parties)
    before = line[place.first - 1].end if place.first else 0
    start = line[place.first].start if place.first < place.last else before + 1
    end = line[place.last - 1].end if place.first < place.last else before + 1
    item = Item(words, words.lower(), start, end, parties)
    last = len(line) - 1 if line[-1].text == ":" else len(line)
    return (*line[: place.first], item, *line[place.last : max(last, place.last)])


def _is_of(reading: Reading, parties: tuple[Mention, ...]) -> bool:
    """Whether a reading is of one of the parties, rather than of what the sentence says without them."""
    given = {(each.name, each.kind) for each in parties}
    return bool({(each.name, each.kind) for each in (reading.subject, reading.object)} & given)
