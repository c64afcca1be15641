"""What stands behind each verb: its objects, and what prepositions lead to: "Bolt" and "Cope" of "sold Bolt to Cope"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from loaders.extract.grammar import control
from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.grammar.looks import REACH
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.subjects import Subjects

_GIVING = control.AWARDING | control.GIVING


class Objects(Subjects):
    """The objects and prepositions of the verbs of one line; each answer is the place of a phrase, or None."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self._objects: dict[int, int | None] = {}
        self._ends: dict[int, int] = {}

    def end(self, at: int) -> int:
        """Where what belongs to the verb ends: before the next clause."""
        if at not in self._ends:
            self._ends[at] = self._end(at)
        return self._ends[at]

    def _end(self, at: int) -> int:
        for here in range(at + 1, min(len(self._kinds), at + REACH)):
            kind = self._kinds[here]
            if kind in "rbl" or (kind == "z" and here + 1 < len(self._kinds)):
                return here
            if kind == "v" and self.verb(here).shape == "finite" and not self.is_reduced(here):
                return self._before_subject(at, here)
        return min(len(self._kinds), at + REACH)

    def _before_subject(self, at: int, verb: int) -> int:
        """The end of a verb's part where a further finite verb follows: before its subject or "and"."""
        for here in range(verb - 1, at, -1):
            if self._kinds[here] in "ck":
                return here
        return verb

    def object(self, at: int) -> int | None:
        """The first noun phrase behind the verb that no preposition leads to."""
        if at not in self._objects:
            self._objects[at] = self._object(at)
        return self._objects[at]

    def _object(self, at: int) -> int | None:
        shared = self._sharing(at)
        if shared is not None:
            return self.object(shared)
        if self.verb(at).shape == "infinitive" and self._is_given_to_do(at):
            return at - 1
        for here in range(at + 1, self.end(at)):
            kind = self._kinds[here]
            if kind == "n":
                return here
            if kind not in "xy" and not self._leads_to_date(here):
                break
        return self._shifted(at) or self._relative_object(at)

    def _leads_to_date(self, at: int) -> bool:
        """Whether a preposition stands before a date and a noun behind it: "tabled on Tuesday her audit"."""
        return self._kind(at) == "p" and self._kind(at + 1) == "y" and self._kind(at + 2) == "n"

    def _shifted(self, at: int) -> int | None:
        """An object with an article behind what "from" or "to" leads to: "bought from Acme the 25 per cent"."""
        if self._phrases.low(at + 1) not in {"from", "to"} or self.end(at) <= at + 3:
            return None
        heavy = self._kinds[at + 2 : at + 4] == "nn" and self._phrases.items(at + 3)[0].low in {"the", "a", "an", "all"}
        return at + 3 if heavy and not self.is_passive(at) else None

    def _sharing(self, at: int) -> int | None:
        """The verb behind "and" or a comma that has its object in common with this one: "clean, heat and guard the homes"."""
        if self._kind(at + 1) == "c" and self._kind(at + 2) == "v":
            return at + 2
        listed = self._kind(at + 1) == "k" and self._kind(at + 2) == "v" and self._kind(at + 3) in ("c", "k")
        return at + 2 if listed and self.verb(at + 2).form == self.verb(at).form else None

    def _relative_object(self, at: int) -> int | None:
        """What a relative clause says is done to: "Bolt" of "Bolt, which Acme bought", "deal" of "the deal it signed"."""
        if self.verb(at).shape != "finite" or self.is_passive(at):
            return None
        subject = self.subject(at)
        if not subject:
            return None
        if self._kind(subject - 1) == "n" and not self._phrases.head(subject - 1).mentions:
            return subject - 1
        relates = self._kind(subject - 1) == "r" or self._phrases.low(subject - 1) == "that"
        return self.antecedent(subject - 1) if relates else None

    def _is_given_to_do(self, at: int) -> bool:
        """Whether the verb is done to what its governor gives: "was given Bolt to run"."""
        main = self.governor(at)
        given = main is not None and self.verb(main).lemma in control.GIVING and self._kind(at - 1) == "n"
        return given and self._kind(at + 1) != "n"

    def second_object(self, at: int) -> int | None:
        """The second of two objects: "a contract" of "gave Acme a contract"."""
        first = self.object(at)
        if first is None:
            return None
        behind = self._behind_aside(first) if self.verb(at).lemma in _GIVING else first + 1
        return behind if self._kind(behind) == "n" else None

    def _behind_aside(self, noun: int) -> int:
        """What follows a noun and the aside behind it: "a contract" of "awarded Acme, a firm in Elmshire, a contract"."""
        if self._kind(noun + 1) != "k":
            return noun + 1
        for here in range(noun + 2, min(len(self._kinds), noun + 8)):
            if self._kinds[here] == "k":
                return here + 1
            if self._kinds[here] not in "npyx":
                break
        return noun + 1

    def after(self, at: int, prepositions: Collection[str]) -> Iterator[int]:
        """The noun phrases that these prepositions lead to behind the verb, the nearest first."""
        for here in range(at + 1, self.end(at) - 1):
            leads = self._kinds[here] == "p" and self._phrases.low(here) in prepositions
            if leads and self._kinds[here + 1] == "n" and not self._names_source(here) and not self._is_apposed(here):
                yield here + 1
        yield from self.before_relative(at, prepositions)
        if self.is_inverted(at) and self._phrases.low(at - 2) in prepositions:
            yield at - 1

    def _is_apposed(self, link: int) -> bool:
        """Whether "from" says more of what a name is said to be: "passed to Acme, an old rival from Elmfield"."""
        described = self._kinds[link - 3 : link] == "nkn" and self._phrases.low(link - 1) in INDEFINITE
        return described and self._phrases.low(link) == "from" and not self._phrases.head(link - 1).mentions

    def _names_source(self, link: int) -> bool:
        """Whether "to" only says who says so: "was awarded four stars, according to its operator"."""
        return self._kind(link - 1) == "v" and self.verb(link - 1).lemma == "accord"

    def before_relative(self, at: int, prepositions: Collection[str]) -> Iterator[int]:
        """What a preposition before a relative word leads to: "Bolt" of "Bolt, in which Acme has a stake"."""
        subject = self.subject(at)
        relative = self._left((at if subject is None or subject > at else subject) - 1)
        link = relative - 1
        if self._is_cleft(relative) and self._phrases.low(relative - 2) in prepositions:
            yield link
        if self._kind(relative) == "r" and self._kind(link) == "p" and self._phrases.low(link) in prepositions:
            noun = self._left(link - 2 if self._kind(link - 1) == "k" else link - 1)
            if self._kind(noun) == "n":
                yield noun
                yield from self.hung_on(noun, self.head_of_chain(noun))
            elif self._kind(noun) == "c" and (shared := self._shared_antecedent(noun)) is not None:
                yield shared

    def _shared_antecedent(self, link: int) -> int | None:
        """What two relative clauses tell of: "a firm" of "a firm that Acme leads and to which Bolt belongs"."""
        near = range(link - 1, max(-1, link - REACH), -1)
        relative = next((here for here in near if self._phrases.low(here) in {"that", "which", "who"}), None)
        return self.antecedent(relative) if relative is not None else None

    def _is_cleft(self, that: int) -> bool:
        """Whether "that" goes on with what "it is" begins: "it is to Acme that Bolt belongs"."""
        begins = self._phrases.low(that - 4) == "it" and self._kind(that - 3) == "v" and self._kind(that - 2) == "p"
        return self._phrases.low(that) == "that" and begins and self._kind(that - 1) == "n"

    def _ends_range(self, link: int) -> bool:
        """Whether "to" leads to the end of where something reaches: "from Elmshire to Kent"."""
        reaches = self._phrases.low(link) == "to" and self._phrases.low(link - 2) == "from"
        return reaches and self._phrases.head(link - 1).family == self._phrases.head(link + 1).family == "region"

    def with_noun(self, at: int, prepositions: Collection[str], reach: int = 9) -> Iterator[int]:
        """The noun phrases that these prepositions tie to the noun at a place: "Acme" of "the sale of Bolt to Acme"."""
        for here in range(at + 1, min(len(self._kinds) - 1, at + reach)):
            kind = self._kinds[here]
            led = kind == "p" and self._phrases.low(here) in prepositions and self._kinds[here + 1] == "n"
            if led and not self._ends_range(here):
                yield here + 1
            if kind in "vrblz" and not (kind == "v" and self.verb(here).shape in {"infinitive", "participle"}):
                return
