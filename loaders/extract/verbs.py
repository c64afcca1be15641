"""Verbs: their forms, and each use of one in a line with its voice and the auxiliaries before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loaders.extract.knowledge.words import words
from loaders.extract.line import Line

_IRREGULAR: dict[str, tuple[str, str]] = {
    "run": ("ran", "run"), "take": ("took", "taken"), "buy": ("bought", "bought"), "sell": ("sold", "sold"),
    "win": ("won", "won"), "give": ("gave", "given"), "go": ("went", "gone"), "hold": ("held", "held"),
    "have": ("had", "had"), "keep": ("kept", "kept"), "lead": ("led", "led"), "choose": ("chose", "chosen"),
    "find": ("found", "found"), "make": ("made", "made"), "become": ("became", "become"), "fall": ("fell", "fallen"),
    "put": ("put", "put"), "bring": ("brought", "brought"), "oversee": ("oversaw", "overseen"), "lose": ("lost", "lost"),
    "pay": ("paid", "paid"), "say": ("said", "said"), "tell": ("told", "told"), "pick": ("picked", "picked"),
    "hand": ("handed", "handed"), "be": ("was", "been"), "step": ("stepped", "stepped"), "get": ("got", "got"),
    "write": ("wrote", "written"), "see": ("saw", "seen"), "show": ("showed", "shown"), "come": ("came", "come"),
    "transfer": ("transferred", "transferred"), "swap": ("swapped", "swapped"), "outsource": ("outsourced", "outsourced"),
    "move": ("moved", "moved"), "do": ("did", "done"), "stop": ("stopped", "stopped"), "serve": ("served", "served"),
}  # fmt: skip
AUXILIARIES = words(
    """will would shall should can could may might must is are was were be been being has have had having do does did
    to not never n't cannot won't didn't isn't wasn't hasn't doesn't get gets got gone due set expected going
    about longer no used wouldn't aren't weren't haven't"""
)
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "got", "get"})
ADVERBS = words(
    """itself themselves now also still currently already then later soon again just even only recently formerly
    previously once now since ever jointly together initially originally temporarily directly officially
    formally reportedly allegedly eventually finally subsequently immediately today yesterday today both all
    instead thus therefore first successfully always effectively presently never not"""
)
STOPPING = words("stop stops stopped stopping cease ceases ceased ceasing quit quits quitting")
"""Verbs that say of the verb behind them that it ends: "stopped running", "ceased to run"."""

INFINITIVES = frozenset(_IRREGULAR) | words(
    """provide deliver manage operate own build design maintain replace ensure help supervise supply improve stop close
    open start continue work serve support develop protect reduce meet appoint award cover monitor care look"""
)
"""Verbs whose base form behind "to" is an infinitive rather than a party."""


@dataclass(frozen=True, slots=True)
class VerbUse:
    """A verb in a line: items ``start`` (its first auxiliary) up to and without ``end`` (behind its particle)."""

    lemma: str
    start: int
    at: int
    end: int
    form: str
    passive: bool
    auxiliaries: tuple[str, ...]


def forms(lemma: str) -> dict[str, str]:
    """The forms of a verb, each with its name: base, third, past, participle, both (past or participle) or ing."""
    past, participle = _IRREGULAR.get(lemma, (_regular(lemma), _regular(lemma)))
    found = {lemma: "base", _third(lemma): "third", _ing(lemma): "ing"}
    if past == participle:
        return {**found, past: "both"}
    found[past] = "past"
    found.setdefault(participle, "participle")
    return found


def _regular(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if lemma.endswith("y") and lemma[-2] not in "aeiou" else lemma + "ed"


def _third(lemma: str) -> str:
    if lemma == "have":
        return "has"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "o")) else "s")


def _ing(lemma: str) -> str:
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if lemma in {"run", "win", "put", "get", "swap", "step", "transfer"} else "") + "ing"


class Verbs:
    """The verbs that a set of rules knows, found in a line by their forms."""

    def __init__(self, lemmas: Iterable[str]) -> None:
        self._forms = {form: (lemma, name) for lemma in sorted(set(lemmas)) for form, name in forms(lemma).items()}

    def uses(self, line: Line) -> Iterator[VerbUse]:
        """The uses of these verbs in a line, in order."""
        for at, item in enumerate(line):
            known = self._forms.get(item.low) if not item.mentions else None
            if known:
                yield _use(line, at, self._first(line, at), *known)

    def _first(self, line: Line, at: int) -> int:
        """The verb whose auxiliaries the one at ``at`` shares: "no longer runs or manages", "will build and run"."""
        pair = at > 1 and line[at - 1].low in {"or", "nor", "and"} and not line[at - 2].mentions
        return at - 2 if pair and line[at - 2].low in self._forms else at


def _use(line: Line, at: int, first: int, lemma: str, form: str) -> VerbUse:
    start = first
    while start and not line[start - 1].mentions and _leads(line, start, form):
        start -= 1
    auxiliaries = tuple(item.low for item in line[start:first])
    return VerbUse(lemma, start, at, at + 1, form, _is_passive(line, at, form, auxiliaries), auxiliaries)


def _leads(line: Line, start: int, form: str) -> bool:
    """Whether the word before ``start`` belongs to the verb: an auxiliary, an adverb, or "stopped" before "running"."""
    low = line[start - 1].low
    stops = low in STOPPING and (form == "ing" or line[start].low == "to")
    return low in AUXILIARIES or is_adverb(low) or stops


def is_adverb(low: str) -> bool:
    """Whether a word is an adverb that may stand inside a verb or before it."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in {"family", "supply", "early", "july"})


def _is_passive(line: Line, at: int, form: str, auxiliaries: tuple[str, ...]) -> bool:
    if form in {"third", "ing", "past"}:
        return False
    nearest = next((word for word in reversed(auxiliaries) if not is_adverb(word)), "")
    if nearest in BE:
        return form in {"both", "participle"} or (form == "base" and line[at].low in {"run", "put"})
    if {"has", "have", "had", "having", "to", "will", "would"} & set(auxiliaries):
        return False
    following = [item.low for item in line[at + 1 : at + 4]]
    return (form != "base" and "by" in following[:3]) or (line[at].low in {"run", "put"} and following[:1] == ["by"])
