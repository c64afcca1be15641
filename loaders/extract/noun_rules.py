"""Rules for nouns and endings: "Acme, owner of Bolt", "the sale of Bolt to Acme", "Acme-run Bolt", "Acme's Bolt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract import clause, nominal, status
from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, Reading, item_of, readings

_CONTRACTS = frozenset({"contract", "contracts", "deal", "agreement", "agreements"})
_SUCCESSIVE = frozenset({"new", "previous", "former", "current", "present"})
"""Words before "owner" or "operator" that say of what: the service spoken of last."""


@dataclass(frozen=True, slots=True)
class ActionRule:
    """Nouns for what somebody does: "the inspection of Bolt by Acme", "Acme's takeover of Bolt", "the sale of Bolt to Acme"."""

    name: str
    predicate: str
    nouns: frozenset[str]
    to: bool = False

    def read(self, page: Page) -> Iterator[Reading]:
        """What the rule reads in a line."""
        for at, item in enumerate(page.line):
            if item.low in self.nouns and not item.mentions:
                thing = clause.after(page.line, at + 1, {"of", "at", "into"}, reach=2)
                link = {"to"} if self.to else {"by"}
                agent = clause.after(page.line, at + 1, link) or (None if self.to else nominal.possessor(page.line, at))
                yield from readings(
                    self.name, self.predicate, (agent, thing), at, status.of_noun(page.line, at, at + 1)
                )


@dataclass(frozen=True, slots=True)
class NounRule:
    """Nouns that make a claim of what they describe: "Acme, owner of Bolt"; ``nouns`` may be of several words.

    ``holds`` says whether what is described is the subject ("owner") or the object ("subsidiary"). ``links`` are the
    prepositions that lead to the other party.
    """

    name: str
    predicate: str
    nouns: str
    links: frozenset[str]
    holds: bool = True

    def read(self, page: Page, first: int, last: int) -> Iterator[Reading]:
        """What the rule reads where the noun stands at items ``first`` up to and without ``last``."""
        other, end = self._other(page.line, first, last)
        if other is None and self.holds and page.line[first - 1].low in _SUCCESSIVE:
            other = item_of(page.discourse.last("CRC", "Service"))
        if other is None:
            return
        described = nominal.described(page.line, first, end)
        pair = (described, other) if self.holds else (other, described)
        yield from readings(self.name, self.predicate, pair, first, status.of_noun(page.line, first, last))

    def _other(self, line: Line, first: int, last: int) -> tuple[Item | None, int]:
        """The other party, and where the noun phrase with it ends."""
        if last < len(line) and line[last].low in self.links:
            for at in range(last + 1, min(len(line), last + 6)):
                if line[at].mentions and not (line[at].possessive and at + 1 < len(line) and not line[at].anaphor):
                    return line[at], at + 1
                if line[at].low in clause.PREPOSITIONS - {"for", "in"} or not line[at].low[0].isalnum():
                    break
        owner = nominal.possessor(line, first)
        if owner:
            return owner, last
        before = line[first - 1] if first else None
        return (before, last) if before and before.mentions and before.family == "organisation" else (None, last)


class NounRules:
    """A list of noun rules, ready to be matched against lines."""

    def __init__(self, rules: tuple[NounRule, ...]) -> None:
        self._rules: dict[tuple[str, ...], NounRule] = {
            tuple(noun.split()): rule for rule in rules for noun in rule.nouns.split("|")
        }
        self._firsts = {words[0] for words in self._rules}
        self._longest = max(map(len, self._rules))

    def read(self, page: Page) -> Iterator[Reading]:
        """What the rules read in a line."""
        for at, item in enumerate(page.line):
            if item.low in self._firsts and not item.mentions:
                for length in range(self._longest, 0, -1):
                    rule = self._rules.get(tuple(word.low for word in page.line[at : at + length]))
                    if rule:
                        yield from rule.read(page, at, at + length)
                        break


@dataclass(frozen=True, slots=True)
class SuffixRule:
    """An ending that makes a claim of the name before it: "Acme-owned Bolt"."""

    name: str
    predicate: str
    suffix: str

    def read(self, page: Page) -> Iterator[Reading]:
        """What the rule reads in a line."""
        for at, item in enumerate(page.line):
            if item.low == self.suffix and at and page.line[at - 1].mentions:
                indefinite = at > 1 and page.line[at - 2].low in {"a", "an"}
                owned = clause.phrase(page.line, at + 1, reach=5) or (
                    None if indefinite else _plain_description(page, at + 1)
                )
                yield from readings(self.name, self.predicate, (page.line[at - 1], owned), at, "asserted")


def _plain_description(page: Page, start: int) -> Item | None:
    """What a description without an article stands for: "Acme-run prison"."""
    for item in page.line[start : start + 3]:
        if item.low in ANAPHORS:
            return item_of(page.discourse.described(item.low, ANAPHORS[item.low]))
    return None


def contracts(page: Page) -> Iterator[Reading]:
    """The buyer and the contractor of a contract: "Acme's contract with the council", "contracts between the two"."""
    for at, item in enumerate(page.line):
        if item.low not in _CONTRACTS or item.mentions:
            continue
        both = clause.after(page.line, at + 1, {"between"}, reach=2)
        pair = (
            (both, both)
            if both
            else (nominal.possessor(page.line, at), clause.after(page.line, at + 1, {"with"}, reach=4))
        )
        said = status.of_noun(page.line, at, at + 1)
        if pair[0] and pair[1]:
            yield from (each for each in _awarded(pair[0], pair[1], at, said) if each.subject.kind != each.object.kind)


def _awarded(one: Item, other: Item, at: int, said: str) -> Iterator[Reading]:
    buyer = one if one.of(("PublicBody",)) else other
    yield from readings("contract with", "COMMISSIONED", (buyer, other if buyer is one else one), at, said)


def possessives(page: Page) -> Iterator[Reading]:
    """Services that a possessive alone gives a company: "Acme's CRC", "Acme's Elmfield prison"."""
    for at, item in enumerate(page.line[:-1]):
        if item.possessive and item.of(("Company",)):
            nearby = page.line[at + 1 : at + 4]
            owned = next(
                (each for each in nearby if each.mentions or not each.low.isalpha() or each.low == "and"), None
            )
            yield from readings("possessive", "RUNS", (item, owned), at, "asserted")
