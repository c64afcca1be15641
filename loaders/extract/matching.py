"""How declared rules are matched: verbs and nouns with the places in which their partners stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from loaders.extract import clause, status
from loaders.extract.knowledge.descriptions import ANAPHORS
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, Reading, item_of, readings
from loaders.extract.verbs import Verbs, VerbUse

Place = Callable[[Page, VerbUse], Item | None]


def doer(page: Page, use: VerbUse) -> Item | None:
    """Who does it: the subject of the active verb, the agent of the passive."""
    if use.passive:
        return clause.after(page.line, use.end, {"by"})
    return _of_infinitive(page.line, use) if "to" in use.auxiliaries else clause.subject(page.line, use.start)


def _of_infinitive(line: Line, use: VerbUse) -> Item | None:
    """Who is to do it: "a contract for ITEM to run", "chose ITEM to run", "ITEM has a contract to run"."""
    to_ = use.start + use.auxiliaries.index("to")
    if to_ > use.start:
        return clause.subject(line, use.start)
    before = line[to_ - 1] if to_ else None
    if before is None or before.mentions:
        return before if before and not before.possessive else None
    return clause.possessor(line, to_ - 1) or clause.first(line, to_)


def done(page: Page, use: VerbUse) -> Item | None:
    """To what it is done: the object of the active verb, the subject of the passive."""
    if not use.passive:
        return clause.object_(page.line, use.end)
    found = clause.subject(page.line, use.start)
    reduced = found is None and not use.auxiliaries and use.start > 0
    return clause.described(page.line, use.start - 1, len(page.line)) if reduced else found


def moved(page: Page, use: VerbUse) -> Item | None:
    """What changes hands: the object of "sell", the subject of "pass to" and of "was sold"."""
    return (None if use.passive else clause.object_(page.line, use.end)) or clause.subject(page.line, use.start)


def receiver(page: Page, use: VerbUse) -> Item | None:
    """To whom something goes: behind "to" or "into", else whom the verb is done to."""
    return to(page, use) or done(page, use)


def to(page: Page, use: VerbUse) -> Item | None:
    """The mention that "to" or "into" leads to."""
    return clause.after(page.line, use.end, {"to", "into"})


def giver(page: Page, use: VerbUse) -> Item | None:
    """From whom it goes: behind "from", else who does it."""
    return origin(page, use) or (None if use.lemma in INTRANSITIVE else doer(page, use))


def origin(page: Page, use: VerbUse) -> Item | None:
    """The mention that "from" leads to."""
    return clause.after(page.line, use.end, {"from"}, reach=16)


def inspector(page: Page, use: VerbUse) -> Item | None:
    """Who inspects: who does it, else the inspectorate that the document is about."""
    before = {item.low for item in page.line[max(0, use.start - 8) : use.start]}
    implied = use.passive or before & {"inspector", "report", "inspection"}
    return doer(page, use) or (item_of(page.inspectorate) if implied else None)


def bought(page: Page, use: VerbUse) -> Item | None:
    """What is paid for: behind "for"."""
    return clause.after(page.line, use.end, {"for"}, reach=6)


def area(page: Page, use: VerbUse) -> Item | None:
    """Where it is done: behind "in" or "across", else the object."""
    places = {"in", "across", "throughout", "covering"}
    ahead = range(use.end, min(len(page.line), use.end + 18))
    for at in range(use.start - 1, max(-1, use.start - 12), -1) if use.passive else ahead:
        if page.line[at].low in clause.RELATIVE:
            return None
        if page.line[at].low in places:
            found = clause.phrase(page.line, at + 1, reach=3)
            if found and found.family == "region":
                return found
    found = clause.object_(page.line, use.end)
    return found if found and found.family == "region" else None


INTRANSITIVE = frozenset({"go", "pass", "move", "return", "transfer", "revert", "switch"})


@dataclass(frozen=True, slots=True)
class VerbRule:
    """Verbs that make a claim: ``verbs`` are lemmas, with a particle where they need one ("take over").

    ``subject`` and ``object`` say where its parties stand, ``origin`` where the one that hands over does. ``near`` are words
    of which one must stand in the line.
    """

    name: str
    predicate: str
    verbs: str
    subject: Place = doer
    object: Place = done
    origin: Place | None = None
    near: frozenset[str] = frozenset()

    def read(self, page: Page, use: VerbUse, is_event: bool) -> Iterator[Reading]:
        """What the rule reads where the verb is used."""
        pair = self.subject(page, use), self.object(page, use)
        if None in pair:
            return
        from_party = _name(self.origin(page, use)) if self.origin else ""
        said = status.of_verb(page.line, use, is_event or self.predicate == "COMMISSIONED")
        said = (
            "planned"
            if self.predicate == "COMMISSIONED" and {"preferred", "shortlisted"} & words_of(page.line)
            else said
        )
        for reading in readings(self.name, self.predicate, pair, use.at, said):
            source = (
                {"from_party": from_party} if from_party not in {"", reading.subject.name, reading.object.name} else {}
            )
            yield replace(reading, qualifiers=source)


def words_of(line: Line) -> set[str]:
    """The words of a line, in small letters."""
    return {item.low for item in line}


def _name(item: Item | None) -> str:
    if item is None or item.family != "organisation" or item.mentions[0].kind not in {"Company", "PublicBody"}:
        return ""
    return item.mentions[0].name


def lemmas(rules: tuple[VerbRule, ...]) -> dict[str, list[tuple[str, VerbRule]]]:
    """The rules of each verb, each with the particle that the verb needs there, or an empty text."""
    found: dict[str, list[tuple[str, VerbRule]]] = {}
    for rule in rules:
        for cue in rule.verbs.split("|"):
            verb, _, particle = cue.partition(" ")
            found.setdefault(verb, []).append((particle, rule))
    return found


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


def possessives(page: Page) -> Iterator[Reading]:
    """Services that a possessive alone gives a company: "Acme's CRC", "Acme's Elmfield prison"."""
    for at, item in enumerate(page.line[:-1]):
        if item.possessive and item.of(("Company",)):
            nearby = page.line[at + 1 : at + 4]
            owned = next(
                (each for each in nearby if each.mentions or not each.low.isalpha() or each.low == "and"), None
            )
            yield from readings("possessive", "RUNS", (item, owned), at, "asserted")


class VerbRules:
    """A list of verb rules, ready to be matched against lines."""

    def __init__(self, rules: tuple[VerbRule, ...], events: frozenset[str]) -> None:
        self._rules = lemmas(rules)
        self._events = events
        self.verbs = Verbs(self._rules)

    def read(self, page: Page) -> Iterator[Reading]:
        """What the rules read in a line."""
        words = {item.low for item in page.line}
        for use in self.verbs.uses(page.line):
            for particle, rule in self._rules[use.lemma]:
                fitting = _with_particle(page.line, use, particle)
                if fitting and (not rule.near or rule.near & words):
                    yield from rule.read(page, fitting, rule.predicate in self._events)


def _with_particle(line: Line, use: VerbUse, particle: str) -> VerbUse | None:
    """The use with the verb's particle behind it or behind its object; None where the particle is not there."""
    words = particle.split()
    if not words:
        return use
    for at in range(use.end, min(len(line), use.end + 8)):
        if [item.low for item in line[at : at + len(words)]] == words:
            return replace(use, end=at + len(words)) if at == use.end else use
        if line[at].low in {",", ";", ".", "and", "but"}:
            return None
    return None


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
                agent = clause.after(page.line, at + 1, link) or (None if self.to else clause.possessor(page.line, at))
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
        described = clause.described(page.line, first, end)
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
        owner = clause.possessor(line, first)
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
