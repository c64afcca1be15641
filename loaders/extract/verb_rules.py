"""Rules for verbs: which verbs make which claim, and where its parties stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from graph.model import Pairs
from loaders.extract import status
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, Reading, readings
from loaders.extract.roles import Place, doer, done
from loaders.extract.verbs import Verbs, VerbUse


@dataclass(frozen=True, slots=True)
class VerbRule:
    """Verbs that make a claim: ``verbs`` are lemmas, with a particle where they need one ("take over").

    ``subject`` and ``object`` say where its parties stand, ``origin`` where the one that hands over does. ``near`` are
    words of which one must stand in the line. ``qualifiers`` are what the verb says beyond its parties. ``meaning`` gives
    the status of the claim for a status of the verb, where they differ: to plan to give something up is still to have it.
    """

    name: str
    predicate: str
    verbs: str
    subject: Place = doer
    object: Place = done
    origin: Place | None = None
    near: frozenset[str] = frozenset()
    qualifiers: Pairs = ()
    meaning: Pairs = ()

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
        said = dict(self.meaning).get(said, said)
        for reading in readings(self.name, self.predicate, pair, use.at, said):
            source = (
                {"from_party": from_party} if from_party not in {"", reading.subject.name, reading.object.name} else {}
            )
            yield replace(reading, qualifiers={**dict(self.qualifiers), **source})


def words_of(line: Line) -> set[str]:
    """The words of a line, in small letters, the last words of its mentions among them."""
    return {item.low.rsplit(" ", 1)[-1] for item in line}


_PARTICLES = frozenset({"over", "back", "off"})


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


class VerbRules:
    """A list of verb rules, ready to be matched against lines."""

    def __init__(self, rules: tuple[VerbRule, ...], events: frozenset[str]) -> None:
        self._rules = lemmas(rules)
        self._events = events
        self.verbs = Verbs(self._rules)

    def read(self, page: Page) -> Iterator[Reading]:
        """What the rules read in a line."""
        words = words_of(page.line)
        for use in self.verbs.uses(page.line):
            for particle, rule in self._rules[use.lemma]:
                fitting = _with_particle(page.line, use, particle)
                if fitting and (not rule.near or rule.near & words):
                    yield from rule.read(page, fitting, rule.predicate in self._events)


def _with_particle(line: Line, use: VerbUse, particle: str) -> VerbUse | None:
    """The use with the verb's particle behind it or behind its object; None where the particle is not there."""
    words = particle.split()
    if not words:
        follows = line[use.end].low if use.end < len(line) else ""
        return replace(use, end=use.end + 1) if follows in _PARTICLES else use
    for at in range(use.end, min(len(line), use.end + 8)):
        if [item.low for item in line[at : at + len(words)]] == words:
            end = at + len(words)
            end += end < len(line) and line[end].low in {"of", "for"}
            return replace(use, end=end) if at == use.end else use
        if line[at].low in {",", ";", ".", "and", "but"}:
            return None
    return None
