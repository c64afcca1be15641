"""Who does what to whom in a line: the subject, objects and prepositions of each verb, as places of phrases.

What cannot be settled by a bounded look is left out rather than guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from loaders.extract.grammar import control
from loaders.extract.grammar.looks import REACH
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.subjects import Subjects

_CONTRACTING = frozenset({"contract", "subcontract", "sign"})
"""Verbs whose "with" leads to who is to do it: "contracted with Acme to run Bolt"."""


class Clauses(Subjects):
    """The verbs of one line, cut into ``phrases``, with their parts; each answer is the place of a phrase, or None."""

    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases)
        self._objects: dict[int, int | None] = {}

    # Who does what a verb without a subject of its own says

    def _of_ing(self, at: int, before: int) -> int | None:
        kind = self._kind(before)
        if kind == "v":
            return self.subject(before)
        if kind == "n":
            return before
        if kind == "c" and self._kind(before - 1) == "v" and self.verb(before - 1).shape == "ing":
            return self.subject(before - 1)
        if kind in {"k", "p", "b", "c"}:
            main = self._main_before(before)
            if self._phrases.low(before) == "on" and self._is_of_contract(before):
                return None
            if self._phrases.low(before) == "for" and (self._is_of_object(before) or self._is_of_contract(before)):
                return None
            return self.subject(main) if main is not None else self._next_subject(at)
        return self._next_subject(at) if kind == "" else None

    def _is_of_contract(self, link: int) -> bool:
        """Whether "for" follows a contract, which says who does what it is for: "the contract for cleaning Elmfield"."""
        return self._kind(link - 1) == "n" and self._phrases.head(link - 1).low in CONTRACTS

    def _is_of_object(self, link: int) -> bool:
        """Whether "for" follows a verb whose object does what is told: "paid Acme for running Bolt"."""
        near = (here for here in range(link - 1, max(-1, link - 5), -1) if self._kinds[here] == "v")
        verb = next(near, None)
        return verb is not None and self.verb(verb).lemma in control.FOR_OBJECT and verb < link - 1

    def _controller(self, at: int) -> int | None:
        main = self.governor(at)
        if main is None:
            ranked = self.ranked_before(at)
            return self._headed(at) if ranked is None else ranked
        nouns = [here for here in range(main + 1, at) if self._is_free(here)]
        if self.is_agreed(at):
            return at - 1
        if self.verb(main).lemma in control.AWARDING and nouns:
            return self._taker(main, nouns, at)
        if self._kind(at - 1) == "n" and self._phrases.low(at - 2) == "as":
            return self.subject(main) if self.is_passive(main) else self.object(main)
        return self._of_infinitive(main, nouns, at)

    def ranked_before(self, at: int) -> int | None:
        """The noun before an infinitive that says what makes it one of its kind: "the first firm to run Bolt"."""
        apart = self._kind(at - 1) == "n" and any(item.low in control.RANKING for item in self._phrases.items(at - 1))
        return at - 1 if apart and not self._phrases.head(at - 1).mentions else None

    def _of_infinitive(self, main: int, nouns: list[int], at: int) -> int | None:
        """Who does what an infinitive tells: whom "for" names before it, else the object of such as "hire", else the subject."""
        if self.verb(main).lemma in _CONTRACTING and self._phrases.low(at - 2) == "with" and self._kind(at - 1) == "n":
            return at - 1
        meant = self._meant_to(at)
        if meant is not None and (len(nouns) != 1 or self.is_passive(main)):
            return meant
        if nouns and not self.is_passive(main):
            return nouns[0] if self.verb(main).lemma in control.OF_OBJECT else self.subject(main)
        return self.subject(main)

    def _meant_to(self, at: int) -> int | None:
        """Whom "for" says to do what an infinitive tells: "men" of "pays £9 a day for men on parole to sweep"."""
        here = at - 1
        while self._kind(here) == "n" and self._kind(here - 1) == "p":
            if self._phrases.low(here - 1) == "for":
                return here
            here -= 2
        return None

    def _headed(self, at: int) -> int | None:
        """Whom a headline says that will do something: "Acme to run Bolt", where no verb is finite."""
        before = self._left(at - 1)
        if self._kind(before) != "n" or any(self.verb(here).shape == "finite" for here in self._phrases.verbs):
            return None
        found = self.head_of_chain(before)
        return found if found == 0 else None

    def is_agreed(self, at: int) -> bool:
        """Whether the noun before an infinitive is whom a buyer's contract is with: "a deal with Acme to run the buses"."""
        if self._phrases.low(at - 2) != "with" or self._kind(at - 1) != "n" or self._kind(at - 3) != "n":
            return False
        main = self.governor(at)
        buyer = self.subject(main) if main is not None else None
        firm = buyer is not None and self._phrases.head(buyer).of(("Company",))
        return not firm and self._phrases.head(at - 3).low in CONTRACTS

    def _taker(self, main: int, nouns: list[int], end: int) -> int | None:
        """Who is given what the infinitive is about: "Bolt" of "gave Bolt a contract to run", "gave a contract to Bolt to run"."""
        if self.is_passive(main):
            return self.subject(main)
        if len(nouns) > 1 and nouns[1] == nouns[0] + 1:
            return nouns[0]
        return next((here for here in self.after(main, {"to"}) if here < end), None)

    # What stands behind a verb

    def end(self, at: int) -> int:
        """Where what belongs to the verb ends: before the next clause."""
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
            if kind not in "xy":
                break
        return self._shifted(at) or self._relative_object(at)

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
        behind = self._behind_aside(first) if self.verb(at).lemma in control.AWARDING | control.GIVING else first + 1
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
            if self._kinds[here] == "p" and self._phrases.low(here) in prepositions and self._kinds[here + 1] == "n":
                yield here + 1
        yield from self.before_relative(at, prepositions)
        if self.is_inverted(at) and self._phrases.low(at - 2) in prepositions:
            yield at - 1

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

    def with_noun(self, at: int, prepositions: Collection[str], reach: int = 9) -> Iterator[int]:
        """The noun phrases that these prepositions tie to the noun at a place: "Acme" of "the sale of Bolt to Acme"."""
        for here in range(at + 1, min(len(self._kinds) - 1, at + reach)):
            kind = self._kinds[here]
            if kind == "p" and self._phrases.low(here) in prepositions and self._kinds[here + 1] == "n":
                yield here + 1
            if kind in "vrblz" and not (kind == "v" and self.verb(here).shape in {"infinitive", "participle"}):
                return
