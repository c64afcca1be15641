"""Rules found by a word of a noun phrase, all looked up in one walk over a line's nouns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from loaders.extract.reading import Page, Reading


class Cued(Protocol):
    """A rule that is read where one of its words stands in a noun phrase."""

    @property
    def words(self) -> frozenset[str]:
        """The words, in small letters."""

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its word is ``item`` of the line, in the noun phrase at the place ``at``."""


class Cues:
    """Rules by their words."""

    def __init__(self, rules: Iterable[Cued]) -> None:
        self._rules: dict[str, list[Cued]] = {}
        for rule in rules:
            for word in rule.words:
                self._rules.setdefault(word, []).append(rule)

    def read(self, page: Page) -> Iterator[Reading]:
        """What the rules read in a line."""
        if self._rules.keys().isdisjoint(page.view.phrases.words):
            return
        for at in page.view.nouns:
            phrase = page.view.phrases.all[at]
            for item in range(phrase.first, phrase.last):
                rules = self._rules.get(page.line[item].low)
                if rules and not page.line[item].mentions:
                    for rule in rules:
                        yield from rule.read(page, at, item)
