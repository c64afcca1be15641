"""Rules for what a name's ending or possessive gives it: "Acme-owned Bolt", "Acme's Elmfield prison"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.vocabulary import PREDICATES, RUN
from loaders.extract.reading import Page, Reading, pairs_of


@dataclass(frozen=True, slots=True)
class Suffix:
    """An ending that makes a claim of the name before it: "Acme-owned Bolt"."""

    name: str
    predicate: str
    words: frozenset[str]

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its ending stands behind a name."""
        view, predicate = page.view, PREDICATES[self.predicate]
        phrase = view.phrases.all[at]
        if item == phrase.first or item + 1 == phrase.last:
            return
        owner = view.line[item - 1].of(predicate.subjects)
        owned = view.parties((at,), predicate.objects)
        yield from pairs_of(
            self.name, self.predicate, owner, tuple(each for each in owned if each not in owner), item, "asserted"
        )


def possessives(page: Page) -> Iterator[Reading]:
    """Services that a possessive alone gives a company: "Acme's CRC", "Acme's Elmfield prison"."""
    for at in page.view.nouns:
        if "o" not in page.view.letters(at):
            continue
        items = page.view.phrases.items(at)
        named = [place for place, item in enumerate(items) if item.mentions]
        if len(named) != 2 or named[1] != len(items) - 1 or items[-1].anaphor:
            continue
        owner = items[named[0]]
        if owner.possessive:
            item = page.view.phrases.all[at].first + named[0]
            yield from pairs_of("possessive", "RUNS", owner.of(("Company",)), items[-1].of(RUN), item, "asserted")
