"""What verbs are said of: the noun before each, behind asides and prepositions, before "which" and "and"."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator

from loaders.extract.grammar.function_words import AUXILIARIES
from loaders.extract.grammar.participles import Participles
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.words import words

_ASIDE = 18
_PARTING = 6
"""Phrases that may stand between a verb and its auxiliary."""

_APART = frozenset({",", "–", "—", "-", "("})
"""Marks behind which an infinitive says more of the noun before."""

_TURNING = frozenset({"belong", "go", "pass", "fall", "come"})
"""Verbs whose subject may stand behind them: "To Acme went the contract"."""

_REPORTING = words(
    "say report announce understand believe think claim learn reveal confirm add tell emerge allege hear write"
)
"""Verbs that say in passing who says so."""

_CONTRASTING = frozenset({"but", "yet"})
"""Words that join a further verb of the same subject, as "and" does."""


class Subjects(Participles):
    """The subjects of the verbs of one line; each answer is the place of a phrase, or None."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self._subjects: dict[int, int | None] = {}

    @abstractmethod
    def _controller(self, at: int) -> int | None:
        """Who does what an infinitive says: "Acme" for "run" of "chose Acme to run Bolt"."""

    @abstractmethod
    def _of_ing(self, at: int, before: int) -> int | None:
        """Who does what an "-ing" says: "Acme" for "running" of "Acme began running Bolt"."""

    def subject(self, at: int) -> int | None:
        """The noun phrase that the verb at a place is said of."""
        if at not in self._subjects:
            self._subjects[at] = None  # a verb that leads back to itself has none
            self._subjects[at] = self._subject(at)
        return self._subjects[at]

    def _subject(self, at: int) -> int | None:
        shape = self.verb(at).shape
        if self.verb(at).lemma == "be" and self.verb(at).words[0] == "there":
            return None
        parted = self.auxiliary_before(at)
        if parted is not None:
            return self.subject(parted)
        before = self._left(at - 1)
        kind = self._kind(before)
        if shape == "infinitive":
            return self._described(before) if self.stands_apart(at) else self._controller(at)
        if kind == "r":
            return self.antecedent(before)
        if self.is_inverted(at):
            return at + 1
        if shape == "ing":
            return self._of_ing(at, before)
        if self.is_reduced(at):
            return self._described(before)
        return self._of_finite(before)

    def auxiliary_before(self, at: int) -> int | None:
        """The auxiliary that a date stands behind: "will" of "will from July be run", "has" of "has since 2011 been run"."""
        if self.verb(at).words[0] not in {"be", "been"}:
            return None
        here = at - 1
        while self._kind(here) in ("p", "y", "x") and here > at - _PARTING:
            here -= 1
        lone = self._kind(here) == "v" and self.verb(here).words[-1] in AUXILIARIES and here < at - 1
        return here if lone else None

    def is_inverted(self, at: int) -> bool:
        """Whether the subject stands behind the verb, and before it what a preposition leads to: "To Acme belong two ships"."""
        fronted = self._kind(at - 1) == "n" and self._kind(at - 2) == "p" and self._kind(at - 3) in {"", "z", "l", "b"}
        verb = self.verb(at)
        turns = verb.shape == "finite" and (verb.lemma in _TURNING or (verb.passive and verb.first != verb.at))
        return fronted and turns and self._kind(at + 1) == "n"

    def stands_apart(self, at: int) -> bool:
        """Whether a passive infinitive describes the noun before its mark: "Acme, to be run by Bolt," or "To be run by"."""
        marked = self._phrases.low(at - 1) in _APART and self._kind(self._left(at - 2)) == "n"
        return self.verb(at).shape == "infinitive" and self.is_passive(at) and (at == 0 or marked)

    def described(self, at: int) -> Iterator[int | None]:
        """The nouns that a participle may describe, the nearest first: "Acme, a firm in Elmshire, owned by Bolt"."""
        found = self.subject(at)
        yield found
        if found is None:
            return
        head = self.head_of_chain(found)
        yield head
        if head is not None and self._kind(head - 1) == "k" and self._kind(head - 2) == "n":
            yield self.head_of_chain(head - 2)
        if head is not None and self._phrases.low(head - 1) == "as" and head == 1:
            yield self._next_subject(at)
        if head is not None and self._kind(head - 1) == "v" and self.verb(head - 1).lemma == "be":
            yield self.subject(head - 1)

    def led_by(self, at: int, preposition: str) -> int | None:
        """Who stands before the relative word that a preposition leads to: "Acme, by which Bolt is run"."""
        found = self.subject(at)
        chain = [here for here in (found, found and self.head_of_chain(found)) if here]
        for here in chain:
            if self._kind(here - 1) == "r" and self._phrases.low(here - 2) == preposition:
                return here - 4 if self._kind(here - 3) == "k" else here - 3
        return None

    def _of_finite(self, before: int) -> int | None:
        kind = self._kind(before)
        if kind == "p" and self._kind(before + 1) == "y":  # "the board | on | Friday | named"
            before = self._left(before - 1)
            kind = self._kind(before)
        if kind == "n":
            found = self.head_of_chain(before)
            return found if found is None else self._beyond(found)
        if kind == "k":
            return self._before_aside(before)
        if kind == "v":
            return self.subject(before) if self._describes(before) else self.antecedent_head(self._relative_of(before))
        if kind == "c" or self._phrases.low(before) in _CONTRASTING:
            earlier = self._verb_before(before)
            return self.subject(earlier) if earlier is not None else None
        return self._first_noun(before) if kind and kind in "pz" else None

    def _beyond(self, noun: int) -> int:
        """The noun that a clause describes which ends in this one: "a firm hired to run homes", "firms which run homes"."""
        verb = noun - 1
        if self._kind(verb) != "v":
            return noun
        found: int | None = None
        if self.verb(verb).shape == "finite":
            found = self.antecedent_head(self._relative_of(verb))
        elif not self.verb(verb).passive and self._kind(verb - 1) in {"n", "v"}:
            found = self.subject(verb)
            if found is None and self.verb(verb).shape == "infinitive" and self._kind(verb - 1) == "n":
                found = verb - 1  # "the contract to run homes ends"
        return noun if found is None else found

    def _relative_of(self, verb: int) -> int | None:
        """The relative word of a verb's clause: "which" for "run" of "the firms which run the prisons have"."""
        if self.verb(verb).shape != "finite" or self.verb(verb).passive:
            return None
        before = self._left(verb - 1)
        before = self._left(before - 1) if self._kind(before) == "n" else before
        relates = self._phrases.low(before) == "that" and self._kind(before - 1) == "n"
        return before if self._kind(before) == "r" or relates else None

    def antecedent_head(self, relative: int | None) -> int | None:
        """The noun before a relative word and the preposition that leads to it: "the firms through which"."""
        if relative is None:
            return None
        at = relative - 1 if self._kind(relative - 1) != "p" else relative - 2
        found = at if self._kind(at) == "n" else None
        return self.head_of_chain(found) if found is not None else None

    def head_of_chain(self, at: int) -> int | None:
        """The noun that the prepositions before ``at`` hang on: "the operator of the line" for "line"."""
        here = at
        while self._kind(here - 1) == "p" and not self._opens_clause(here - 1):
            left = self._left(here - 2)
            kind = self._kind(left)
            if kind == "v" and self._describes(left):
                return self.subject(left)
            if kind != "n":
                return None if kind in ("", "k", "b", "l", "v") else self._first_noun(left + 1)
            if left != here - 2 and self._kind(here - 2) == "y":
                return here
            here = left
        return here

    def _before_aside(self, comma: int) -> int | None:
        """The noun before an aside that ends at ``comma``: "Acme, which runs Bolt, will"; else the first of the clause."""
        for opening in range(comma - 1, max(0, comma - _ASIDE), -1):
            if self._kinds[opening] != "k" or self._kind(self._left(opening - 1)) != "n":
                continue
            found = self.head_of_chain(self._left(opening - 1))
            if found is not None and self._is_aside(opening + 1, comma) and self._is_said_of(found, opening):
                return self._placed(found, opening + 1, comma)
        return self._first_noun(comma)

    def _placed(self, noun: int, first: int, last: int) -> int:
        """Whom a noun and the region behind it place: "Acme" for "Elmfield" of "Acme, Elmfield, Ostmark, was"."""
        region = last == first + 1 and self._phrases.head(first).family == "region"
        named = self._kind(noun - 1) == "k" and self._kind(noun - 2) == "n"
        return noun - 2 if region and named and self._is_said_of(noun - 2, noun - 1) else noun

    def _is_aside(self, first: int, last: int) -> bool:
        """Whether a stretch between commas only describes: it begins so, or has no verb of its own."""
        opens = self._kind(first)
        if self._is_reported(first, last):
            return True
        if opens in {"r", "b", "p", "y", "x"} or (opens == "v" and (self._describes(first) or self._is_bare(first))):
            return True
        return not any(self._kinds[at] == "v" and self._is_main(at, first) for at in range(first, last))

    def _is_reported(self, first: int, last: int) -> bool:
        """Whether a stretch between commas only says who says so: "Bolt, it has been reported, will be run by Acme"."""
        short = self._kinds[first:last] in {"nv", "vn"}
        return short and self.verb(first + (self._kinds[first] == "n")).lemma in _REPORTING

    def _is_main(self, at: int, first: int) -> bool:
        """Whether the verb is finite and no relative word stands before it in its stretch."""
        return (
            self.verb(at).shape == "finite" and not set("rb") & set(self._kinds[first:at]) and not self.is_reduced(at)
        )

    def _is_said_of(self, noun: int, last: int) -> bool:
        """Whether the noun can be a subject that waits for its verb: no finite verb stands before it in its clause."""
        start = self._clause_start(noun)
        if self._kind(noun - 1) == "r":  # "from which Acme, a firm in Elmshire, took over"
            start = noun
        verbs = [at for at in range(start, last) if self._kinds[at] == "v"]
        aside = any(at < noun and self._kind(at - 1) == "k" and self.is_reduced(at) for at in verbs)
        return not aside and not any(self.verb(at).shape == "finite" for at in verbs)

    def antecedent(self, relative: int) -> int | None:
        """The noun that "which" or "who" stands for."""
        at = self._left(relative - 1)
        if self._kind(at) == "c" and (first := self._relative_before(at)) is not None:
            return self.antecedent(first)
        if self._kind(at) == "k":
            at = self._left(at - 1)
            at = self._left(at - 1) if self._kind(at) == "k" else at  # "Acme, by contrast, which"
        if self._kind(at) == "p":  # "of which", "to whom"
            return None
        if self._kind(at) != "n":
            return None
        return at - 2 if at == relative - 1 and self._is_of_several(at) else at

    def _relative_before(self, link: int) -> int | None:
        """The relative word before "and" that one behind it repeats: "which is new and which Acme runs"."""
        here = next((at for at in range(link - 1, max(-1, link - _ASIDE), -1) if self._kinds[at] in "rlz"), None)
        return here if here is not None and self._kinds[here] == "r" else None

    def _is_of_several(self, at: int) -> bool:
        """Whether a verb in the plural is said of those of the one at a place: "subsidiaries of Acme that are in trouble"."""
        verb = self.verb(at + 2) if self._kind(at + 2) == "v" else None
        plural = verb is not None and verb.words[0] in {"are", "were", "have", "aren't", "weren't", "haven't"}
        one = len(self._phrases.head(at).mentions) == 1
        return plural and one and self._phrases.low(at - 1) == "of" and self._kind(at - 2) == "n"

    def _described(self, before: int) -> int | None:
        """The noun that a participle describes, behind a comma too."""
        if self._kind(before) == "c" and (shared := self._passive_before(before)) is not None:
            return self.subject(shared)
        before = self.aside_before(before)
        at = self._left(before - 1) if self._kind(before) == "k" else before
        if self._kind(at) != "n":
            return self._next_subject(before) if before < 0 else None
        return at

    def aside_before(self, at: int) -> int:
        """The comma that opens the aside which "and" at a place goes on with: "Acme, a builder and now owned by Bolt",
        "Acme, near Elmfield and owned by Bolt"."""
        noun = at - 1
        while self._kind(noun) == "n" and self._kind(noun - 1) == "p":
            noun -= 2 if self._kind(noun - 2) == "n" else 1
        opens = self._left(noun - 1)
        aside = self._kind(at) == "c" and self._kind(at - 1) == "n" and self._kind(opens) == "k"
        return opens if aside and self._kind(opens - 1) == "n" else at

    def _passive_before(self, at: int) -> int | None:
        """The passive verb whose subject one behind "and" shares: "built" of "was built in 1992 and run by Bolt"."""
        before = self._verb_before(at)
        if before is None or not self.is_passive(before) or not set(self._kinds[before + 1 : at]) <= set("pnyx"):
            return None
        return before if self._only_governed(before + 1, at) else None

    def _next_subject(self, at: int) -> int | None:
        """The subject of the first finite verb behind ``at``: "Run by Acme, Bolt is full"."""
        for here in range(max(0, at + 1), len(self._kinds)):
            if self._kinds[here] == "v" and self.verb(here).shape == "finite" and not self.is_reduced(here):
                return self.subject(here)
        return None
