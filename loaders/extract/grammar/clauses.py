"""Who does what to whom in a line: the subject, objects and prepositions of each verb, as places of phrases.

Here is found who does what a verb without a subject of its own says: "Acme" for "run" of "chose Acme to run Bolt". What
cannot be settled by a bounded look is left out rather than guessed.
"""

from __future__ import annotations

from loaders.extract.grammar import control
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.objects import Objects

_CONTRACTING = frozenset({"contract", "subcontract", "sign", "partner", "stick"})
"""Verbs whose "with" leads to who is to do it: "contracted with Acme to run Bolt"."""


class Clauses(Objects):
    """The verbs of one line, cut into ``phrases``, with their parts; each answer is the place of a phrase, or None."""

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
        if (appointed := self._of_appointed(at)) is not None:
            return appointed
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
        if meant is not None and (len(nouns) != 1 or self._kind(nouns[0] - 1) == "c" or self.is_passive(main)):
            return meant
        if nouns and not self.is_passive(main):
            own = self.verb(main).lemma not in control.OF_OBJECT or self._is_sum(nouns[0])
            return self.subject(main) if own else nouns[0]
        gap = self._gap(main, at)
        return self.subject(main) if gap is None else gap

    def _is_sum(self, at: int) -> bool:
        """Whether what is paid is told and not who is paid: "paid £4m to acquire Acme"."""
        return any(item.low[0] in "£$€" for item in self._phrases.items(at))

    def _gap(self, main: int, at: int) -> int | None:
        """Who does what an infinitive with an object of its own tells: "Acme" of "Acme, which the council hired to run Bolt"."""
        if self.verb(main).lemma not in control.OF_OBJECT or self.is_passive(main) or self._kind(at + 1) != "n":
            return None
        found = self._relative_object(main)
        head = self._phrases.head(found) if found is not None else None
        named = head is not None and (bool(head.mentions) or head.low in control.HIRED)
        return found if named else None

    def _meant_to(self, at: int) -> int | None:
        """Whom "for" says to do what an infinitive tells: "men" of "pays £9 a day for men on parole to sweep"."""
        here = at - 1
        while self._kind(here) == "n" and self._kind(here - 1) in {"p", "c"}:
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

    def _of_appointed(self, at: int) -> int | None:
        """Whom somebody appoints or founds to do it: "the appointment of Acme to run it", "the creation of Acme, to run it"."""
        noun = at - 2 if self._kind(at - 1) == "k" else at - 1
        chosen = self._phrases.low(noun - 1) == "of" and self._kind(noun) == "n" and self._kind(noun - 2) == "n"
        return noun if chosen and self._phrases.head(noun - 2).low in control.CHOOSING else None

    def _taker(self, main: int, nouns: list[int], end: int) -> int | None:
        """Who is given what the infinitive is about: "Bolt" of "gave Bolt a contract to run", "gave a contract to Bolt to run"."""
        if self.is_passive(main):
            return self.subject(main)
        if len(nouns) > 1 and nouns[1] == nouns[0] + 1:
            return nouns[0]
        return next((here for here in self.after(main, {"to"}) if here < end), None)
