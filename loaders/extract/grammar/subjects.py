"""What verbs are said of: the noun before each, behind asides and prepositions, before "which" and "and"."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator

from loaders.extract.grammar.asides import ASIDE
from loaders.extract.grammar.control import CLAUSAL
from loaders.extract.grammar.function_words import AUXILIARIES
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.relatives import Relatives
from loaders.extract.tokens import ASIDES

_PARTING = 6
"""Phrases that may stand between a verb and its auxiliary."""


_TURNING = frozenset({"belong", "go", "pass", "fall", "come"})
"""Verbs whose subject may stand behind them: "To Acme went the contract"."""

_AMONG = frozenset({"among", "amongst"})

_CONTRASTING = frozenset({"but", "yet"})
"""Words that join a further verb of the same subject, as "and" does."""


class Subjects(Relatives):
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
        before = self._before(at)
        if shape == "infinitive":
            return self._described(before) if self.stands_apart(at) else self._controller(at)
        if self._kind(before) == "r":
            return self.antecedent(before)
        if self.is_inverted(at):
            return at + 1
        if shape == "ing":
            return self._of_ing(at, before)
        if self.is_reduced(at):
            return self._described(before)
        return self._of_finite(before)

    def _before(self, at: int) -> int:
        """What stands before a verb, behind "which" over what a preposition leads to as well: "which until May belonged to
        Acme", "which between them run Bolt".
        """
        before = self._left(at - 1)
        led = before - 1 if self._kind(before) == "n" and self._kind(before - 1) == "p" else before
        leads = self._kind(led) == "p" and self._kind(led + 1) in ("y", "n")
        relative = self._left(led - 1) if leads else before
        return relative if self._kind(relative) == "r" else before

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
        marked = self._phrases.low(at - 1) in ASIDES and self._kind(self._left(at - 2)) == "n"
        return self.verb(at).shape == "infinitive" and self.is_passive(at) and (at == 0 or marked)

    def described(self, at: int) -> Iterator[int | None]:
        """The nouns that a participle may describe, the nearest first: "Acme, a firm in Elmshire, owned by Bolt"."""
        found = self.subject(at)
        yield found
        if found is None:
            return
        head = self.head_of_chain(found)
        yield from self.hung_on(found, head)
        yield head
        if head is not None and self._kind(head - 1) == "k" and self._kind(head - 2) == "n":
            if self._phrases.low(head - 3) == "by":  # "advised by Acme, the consultants hired by Bolt"
                yield head - 2
            yield self.head_of_chain(head - 2)
        if head is not None and self._phrases.low(head - 1) == "as" and head == 1:
            yield self._next_subject(at)
        if head is not None and self._is_being(head - 1):
            yield self.subject(head - 1)

    def one_among(self, several: int) -> Iterator[int | None]:
        """Who is said to be among those at a place: "Acme" for "firms" of "Acme is among the firms"."""
        if self._phrases.low(several - 1) in _AMONG and self._is_being(several - 2):
            yield self.subject(several - 2)

    def _is_being(self, at: int) -> bool:
        return self._kind(at) == "v" and self.verb(at).lemma == "be"

    def hung_on(self, at: int, head: int | None) -> Iterator[int]:
        """The nouns from one to the head of its chain: "jail" and "regime" of "the regime at the jail near Elmfield"."""
        while head is not None and at - 2 >= head and self._kind(at - 1) == "p" and self._kind(at - 2) == "n":
            at -= 2
            yield at

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
            earlier = self._verb_before(self._over_time_clause(before))
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

    def _described(self, before: int) -> int | None:
        """The noun that a participle describes, behind a comma too."""
        joins = self._kind(before) == "c" or self._phrases.low(before) in _CONTRASTING
        if joins and (shared := self._passive_before(before)) is not None:
            return self.subject(shared)
        if self._kind(before) == "p" and self._kind(before + 1) == "y":  # "Acme, at that time owned by Bolt"
            before = self._left(before - 1)
        before = self.aside_before(before)
        at = self._left(before - 1) if self._kind(before) == "k" else before
        if self._kind(at) != "n":
            return self._next_subject(before) if before < 0 else None
        return at

    def _passive_before(self, at: int) -> int | None:
        """The passive verb whose subject one behind "and" shares: "built" of "was built in 1992 and run by Bolt"."""
        before = self._verb_before(at)
        if before is None or not self.is_passive(before) or not set(self._kinds[before + 1 : at]) <= set("pnyx"):
            return None
        return before if self._only_governed(before + 1, at) else None

    def _opening_end(self, at: int) -> int:
        """The comma behind a participle that opens the line with a clause of its own: "Having run it since it opened, Acme"."""
        comma = self._kinds.find("k", 0, ASIDE) if at < 1 else -1
        opens = (self._kinds[here] == "b" or self._phrases.low(here) in CLAUSAL for here in range(1, comma))
        return comma if any(opens) else -1

    def _next_subject(self, at: int) -> int | None:
        """The subject of the first finite verb behind ``at``: "Run by Acme, Bolt is full"."""
        for here in range(max(0, at + 1, self._opening_end(at)), len(self._kinds)):
            relates = self._kind(self._left(here - 1)) == "r"  # "Run by Acme, which is new, Bolt is full"
            if (
                self._kinds[here] == "v"
                and self.verb(here).shape == "finite"
                and not (relates or self.is_reduced(here))
            ):
                return self.subject(here)
        return None
