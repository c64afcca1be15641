"""The phrases of a line: its noun phrases and verb phrases, and the small words and marks between them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import replace
from functools import cached_property

from loaders.extract.dates import Expression
from loaders.extract.grammar import lexicon
from loaders.extract.grammar.cutting import cuts
from loaders.extract.grammar.tags import tagged
from loaders.extract.grammar.verb_phrases import Verb, verb_phrase
from loaders.extract.line import Item, Line
from loaders.extract.record import record

_PHRASE = re.compile(
    r"(?P<v>(?:[ix]|h(?:(?:p?y+|kp?y+k|px)(?=[xhv]))?)*v|[ix]*(?:hx*)+)"
    r"|(?P<n>(?:dwew(?=[aqn])|dw(?=e)|d)?(?:x(?=[aqn]))?(?:[aqnes]|(?<=[doaq]a)k(?=[aq])|(?:(?<=[do]q)|(?<=[do]qn))k(?=a)|[og](?:(?:x|y+)(?=[aqn]))?)*[neqo]|d|u|a+)"
    r"|(?P<y>y+)|(?P<x>x+)|(?P<p>p|i)|(?P<c>c)|(?P<k>k)|(?P<r>r)|(?P<b>b)|(?P<l>l)|(?P<w>w)|(?P<z>.)"
)
"""One phrase, by the letters of its words (see ``tags``)."""

_NEVER_APART = frozenset({"go", "come"})
"""Verbs whose particle stands directly behind them: not "gone downhill under Acme"."""

_WITH_RECEIVERS = {verb.partition(" ")[0] for verb in lexicon.GIVING | lexicon.NAMING}
"""Verbs behind which two phrases may stand, without their particles."""

_FIGURE = re.compile(r"\d")
_UNLED = frozenset({"last", "next", "this", "yesterday", "today", "tomorrow", "earlier", "later"})
"""Words with which a date begins that no preposition leads to."""


@record
class Phrase:
    """A stretch of a line, items ``first`` up to and without ``last``; ``kind`` is the letter that it was found by."""

    kind: str
    first: int
    last: int
    verb: Verb | None = None


class Phrases:
    """The phrases of a line in order, without quotation marks."""

    def __init__(self, line: Line, dates: Sequence[Expression] = ()) -> None:
        self.line = line
        self.words = frozenset([item.low for item in line])
        """All that stands in the line, in small letters: rules that need one of some words ask here whether it is there."""
        self.mentioned = tuple([item for item in line if item.mentions])
        """The items that mention somebody."""
        self.letters = tagged(line, dates)
        self.all: list[Phrase] = []
        self._find()
        self._settle()
        self.kinds = "".join([phrase.kind for phrase in self.all])
        self.verbs = [at for at, kind in enumerate(self.kinds) if kind == "v"]
        """The places of the verb phrases."""
        self.nouns = [at for at, kind in enumerate(self.kinds) if kind == "n"]
        """The places of the noun phrases."""
        self.lemmas = frozenset([phrase.verb.lemma for phrase in self.all if phrase.verb])
        """The lemmas of the verbs, with their particles."""

    def settled(self, line: Line) -> Phrases:
        """The phrases of the same line, in which it is now known whom its pronouns mean."""
        known = copy(self)
        known.line, known.mentioned = line, tuple([item for item in line if item.mentions])
        return known

    def _find(self) -> None:
        """Find the phrases by the letters of their words."""
        for match in _PHRASE.finditer(self.letters):
            kind, (first, last) = match.lastgroup or "z", match.span()
            if kind == "n" and last > first + 1:
                self.all += self._apart(self._without_particle(Phrase(kind, first, last)))
            elif kind == "v":
                verb = verb_phrase(self.line, self.letters, first, last)
                self.all.append(Phrase(kind, first, verb.last, verb))
            elif kind != "w":
                self.all.append(Phrase(kind, first, last))

    def _settle(self) -> None:
        """Join and split the phrases where their words ask for it."""
        lemmas = {phrase.verb.lemma for phrase in self.all if phrase.verb}
        if not lexicon.WITH_PARTICLES.isdisjoint(lemmas):
            self._join_particles()
        if not _WITH_RECEIVERS.isdisjoint(lemmas):
            self._split_receivers()
        if any(item.low.startswith("the ") for item in self.mentioned):
            self._split_anaphors()
        if "i" in self.letters:
            self._share_to()

    def _without_particle(self, phrase: Phrase) -> Phrase:
        """The noun phrase without the particle of the verb before it, which is kept apart: "handed | back | 14 routes"."""
        verb = self.all[-1].verb if self.all and self.letters[phrase.first] == "x" else None
        if verb is None or not self._is_particle(verb, replace(phrase, last=phrase.first + 1)):
            return phrase
        self.all.append(Phrase("x", phrase.first, phrase.first + 1))
        return replace(phrase, first=phrase.first + 1)

    def _apart(self, phrase: Phrase) -> Iterator[Phrase]:
        """The phrase; cut where another begins: "in her speech Ms Lee said", "made Ann Lee its chair", "paid Acme £3m"."""
        first = phrase.first
        for at in cuts(self.line, self.letters, first, phrase.last):
            yield Phrase("n", first, at)
            first = at
        yield phrase if first == phrase.first else Phrase("n", first, phrase.last)

    def __len__(self) -> int:
        return len(self.all)

    def _join_particles(self) -> None:
        """Give "took over" and "took Acme over" their particle; the one directly behind the verb is part of its phrase."""
        kept: list[Phrase] = []
        for at, phrase in enumerate(self.all):
            before = kept[-1] if kept else None
            behind = before and before.verb and not self._leads_to_date(at)
            if before and before.verb and behind and self._is_particle(before.verb, phrase):
                kept[-1] = replace(before, last=phrase.last, verb=_with_particle(self.line, before.verb, phrase))
                continue
            kept.append(phrase)
            verb = kept[-2].verb if len(kept) > 1 else None
            apart = at + 1 < len(self.all) and phrase.kind == "n" and verb and not verb.particle
            apart = apart and verb is not None and verb.lemma not in _NEVER_APART
            apart = apart and not self._leads_to_date(at + 1) and not self._leads_into(at + 1)
            if apart and verb and self._is_particle(verb, self.all[at + 1]):
                kept[-2] = replace(kept[-2], verb=_with_particle(self.line, verb, self.all[at + 1]))
        self.all = kept

    def _split_receivers(self) -> None:
        """Let a name and a noun without article be two phrases: "gave Acme | control", "named Acme | preferred bidder"."""
        kept: list[Phrase] = []
        for phrase in self.all:
            verb = kept[-1].verb if kept else None
            letters = self.letters[phrase.first : phrase.last]
            last = self.line[phrase.last - 1].low
            two = verb and (verb.lemma in lexicon.GIVING or (verb.lemma in lexicon.NAMING and last in lexicon.NAMED))
            if two and phrase.kind == "n" and letters[0] == "e" and letters[-1] == "n":
                kept += [Phrase("n", phrase.first, phrase.first + 1), Phrase("n", phrase.first + 1, phrase.last)]
            else:
                kept.append(phrase)
        self.all = kept

    def _share_to(self) -> None:
        """Let base forms behind "and" share the "to" of an infinitive: "hired Acme to build, maintain and run Bolt"."""
        to_do = False
        for at, phrase in enumerate(self.all):
            verb = phrase.verb
            if verb is None:
                to_do = to_do and phrase.kind not in "rblz"
                continue
            joined = to_do and self.all[at - 1].kind in {"c", "k"}
            if joined and verb.form == "base" and verb.shape == "finite" and verb.at == phrase.first:
                self.all[at] = replace(phrase, verb=replace(verb, shape="infinitive", past=False))
            else:
                to_do = verb.shape == "infinitive"

    def _split_anaphors(self) -> None:
        """Let what begins with "the" be a phrase of its own: "in its report on the council's work | the committee said"."""
        kept: list[Phrase] = []
        for phrase in self.all:
            cut = self._definite(phrase) if phrase.kind == "n" else None
            kept += (phrase,) if cut is None else (replace(phrase, last=cut), replace(phrase, first=cut))
        self.all = kept

    def _definite(self, phrase: Phrase) -> int | None:
        """The first item inside a phrase that another begins with."""
        return next((at for at in range(phrase.first + 1, phrase.last) if self._is_definite(at)), None)

    def _is_definite(self, at: int) -> bool:
        item = self.line[at]
        return bool(item.mentions) and item.low.startswith("the ") and self.letters[at - 1] not in "daq"

    def _leads_to_date(self, at: int) -> bool:
        """Whether "on" or "in" stands before a date: "took place on 3 May"; not "stepped in last May"."""
        dated = at + 1 < len(self.all) and self.all[at + 1].kind == "y"
        bare = dated and self.line[self.all[at + 1].first].low.partition(" ")[0] in _UNLED
        return dated and not bare and self.line[self.all[at].first].low in {"on", "in"}

    def _leads_into(self, at: int) -> bool:
        """Whether "in" leads on to a noun: "bought a stake in Acme"."""
        leads = self.line[self.all[at].first].low == "in"
        return leads and at + 1 < len(self.all) and self.all[at + 1].kind == "n"

    def _is_particle(self, verb: Verb, phrase: Phrase) -> bool:
        low = self.line[phrase.first].low
        return phrase.last == phrase.first + 1 and low in lexicon.PARTICLES and f"{verb.lemma} {low}" in lexicon.PHRASAL

    @cached_property
    def has_figures(self) -> bool:
        """Whether a number stands in the line in figures."""
        return _FIGURE.search(" ".join(self.words)) is not None

    def place(self, item: int) -> int:
        """The place of the phrase that holds an item of the line; the number of phrases behind the last of them."""
        at = bisect_right(self._firsts, item) - 1
        return at if at >= 0 and item < self.all[at].last else at + 1

    @cached_property
    def _firsts(self) -> list[int]:
        return [phrase.first for phrase in self.all]

    def items(self, at: int) -> Line:
        """The items of the phrase at a place."""
        return self.line[self.all[at].first : self.all[at].last]

    def head(self, at: int) -> Item:
        """The last item of the phrase at a place."""
        return self.line[self.all[at].last - 1]

    def low(self, at: int) -> str:
        """The words of a phrase of one word, in small letters; empty beyond the line's ends."""
        return self.line[self.all[at].first].low if 0 <= at < len(self.all) else ""

    def kind(self, at: int) -> str:
        """The kind of the phrase at a place; empty beyond the line's ends."""
        return self.kinds[at] if 0 <= at < len(self.kinds) else ""


def _with_particle(line: Line, verb: Verb, phrase: Phrase) -> Verb:
    particle = line[phrase.first].low
    end = phrase.last if phrase.first == verb.last else verb.last
    return replace(verb, lemma=f"{verb.lemma} {particle}", particle=particle, last=end)
