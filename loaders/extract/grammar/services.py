"""The services that one document describes in common words, each one entity however it is spoken of."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from graph.model import Mention
from loaders.extract.discourse import Discourse
from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.describing import Description, describe
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.spelling import spelled

_MOST = 60
"""Descriptions kept in mind."""

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their"})


class _Known:
    """One service, by the fullest of its descriptions so far."""

    def __init__(self, said: Description) -> None:
        self._said = said

    @property
    def name(self) -> str:
        """The fullest name so far."""
        return self._said.name

    def is_meant(self, said: Description) -> bool:
        """Whether a description may be of this service: it is of one kind and about the same, and is nowhere else."""
        mine = self._said
        places = (mine.kind == known.ESTABLISHMENT) == (said.kind == known.ESTABLISHMENT)
        about = mine.senses and said.senses and (mine.senses <= said.senses or said.senses <= mine.senses)
        return bool(places and about) and _agree({mine.owner}, {said.owner}) and _agree(mine.places, said.places)

    def has(self, said: Description) -> bool:
        """Whether the head of a description that tells nothing alone is what this service is about."""
        if self._said.kind == known.ESTABLISHMENT or said.kind == known.ESTABLISHMENT:
            return self._said.sense == said.sense
        return said.sense in self._said.senses

    def hear(self, said: Description) -> None:
        """Take a description as this service's, and its name where it says more."""
        mine = self._said
        fullest = said if said.fullness > mine.fullness else mine
        self._said = replace(fullest, senses=mine.senses | said.senses)


def _agree(left: Set[str], right: Set[str]) -> bool:
    """Whether two sets of owners or places may be those of one service: one says nothing, or they share one."""
    return not any(left) or not any(right) or bool(left & right)


class Services:
    """The services described so far. ``document`` is the id of the document, in hexadecimal digits."""

    def __init__(self, discourse: Discourse, document: str = "") -> None:
        self._discourse, self._document = discourse, document
        self._known: list[_Known] = []
        self._by_name: dict[str, _Known] = {}

    def note(self, phrases: Phrases) -> None:
        """Keep in mind what a line describes, so that later words lead back to it."""
        at = 0
        while at < len(phrases):
            said = describe(phrases, at) if phrases.kind(at) == "n" else None
            if said and said.is_telling:
                self._kept(said)
            at = max(at + 1, said.end if said else 0)

    def described(self, phrases: Phrases, at: int) -> tuple[Mention, ...]:
        """The service that a phrase describes, or that its words lead back to; nothing where they do neither."""
        said = describe(phrases, at)
        if said and said.is_telling:
            return (self._heard(self._kept(said), said.words),)
        items = phrases.items(at)
        if (items[0].low not in _DEFINITE and not items[0].possessive) or (said and said.regions):
            return ()
        if said and said.kind != known.WRAPPER:
            found = self._alike(said)
            return (self._heard(found, said.words),) if found else ()
        last = self._discourse.last("CRC", "Service") if items[-1].low in nouns.GENERIC else None
        return (replace(last, words=spelled(items)),) if last else ()

    def _alike(self, said: Description) -> _Known | None:
        """The service described last whose description has the sense of this head: "the trams" of "the tram network"."""
        return next((each for each in reversed(self._known) if each.has(said)), None)

    def settled(self, mention: Mention) -> Mention:
        """The mention by the fullest description of its service; a party of this document alone where no name is in it."""
        found = self._by_name.get(mention.name) if mention.kind == "Service" else None
        return replace(mention, name=found.name, scope=self._document) if found else mention

    def _kept(self, said: Description) -> _Known:
        found = next((each for each in reversed(self._known) if each.is_meant(said)), None)
        if found is None:
            found = _Known(said)
            self._known = [*self._known[-_MOST:], found]
        else:
            found.hear(said)
        self._by_name[said.name] = self._by_name[found.name] = found
        return found

    def _heard(self, service: _Known, spoken: str) -> Mention:
        mention = Mention(service.name, "Service", spoken)
        self._discourse.hear((mention,))
        return mention
