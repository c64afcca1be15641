"""Who does what to whom in a line: the subject, objects and prepositions of each verb, as places of phrases.

What cannot be settled by a bounded look is left out rather than guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from loaders.extract.grammar import control
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.phrases import Phrases, Verb

_REACH = 24
_ASIDE = 18
_APART = frozenset({",", "–", "—", "-", "("})
"""Marks behind which an infinitive says more of the noun before."""

_CONTRASTING = frozenset({"but", "yet"})
"""Words that join a further verb of the same subject, as "and" does."""


class Clauses:
    """The verbs of one line, cut into ``phrases``, with their parts; each answer is the place of a phrase, or None."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = self._phrases = phrases
        self._kinds = phrases.kinds
        self._subjects: dict[int, int | None] = {}

    def verb(self, at: int) -> Verb:
        """The verb phrase at a place."""
        verb = self._phrases.all[at].verb
        assert verb is not None
        return verb

    def is_passive(self, at: int) -> bool:
        """Whether the subject is the one to whom it is done."""
        return self.verb(at).passive or self.is_reduced(at)

    def is_reduced(self, at: int) -> bool:
        """Whether a participle describes the noun before it: "bins emptied by Acme", "a deal described as mutual IS"."""
        verb = self.verb(at)
        if verb.shape == "participle":
            return True
        if verb.shape != "finite" or verb.first != verb.at or not verb.past or self._kind(at - 1) not in "nk":
            return False
        if self._kind(at + 1) == "v" and verb.lemma in control.OF_OBJECT and self._kind(at - 2) == "p":
            return self._main_before(at - 2) is not None
        if self._kind(at + 1) not in "pkyx":
            return False
        return self._finds_verb(at + 1) or self._is_governed(at - 1) or self._is_closed(at)

    def _is_governed(self, noun: int) -> bool:
        """Whether a noun cannot be a subject: "report" of "in a report published today", "said in a report published"."""
        if self._kind(noun) != "n" or self._kind(noun - 1) != "p" or self._opens_clause(noun - 1):
            return False
        before = self._kind(noun - 2)
        return before in "kbl" or (
            before == "v" and self.verb(noun - 2).shape == "finite" and not self.is_reduced(noun - 2)
        )

    def _is_closed(self, at: int) -> bool:
        """Whether the verb stands in an aside of its own: "her report, tabled on Tuesday, said"."""
        described = self._left(at - 2)
        if self._kind(at - 1) != "k" or self._kind(described) != "n":
            return False
        head = self.head_of_chain(described)
        if (
            head is not None and self._kind(head - 1) == "k"
        ):  # the comma ends an aside: "Acme, a firm, belonged to Bolt,"
            return False
        for here in range(at + 1, min(len(self._kinds), at + 8)):
            if self._kinds[here] == "k":
                return self._kind(here + 1) not in "c"
            if self._kinds[here] not in "pnyx" or (self._kinds[here] == "n" and self._kinds[here - 1] != "p"):
                return False
        return False

    def _finds_verb(self, at: int) -> bool:
        """Whether a finite verb follows that has no subject but the noun before ``at``."""
        for here in range(at, min(len(self._kinds), at + 9)):
            kind = self._kinds[here]
            if kind == "v" and self.verb(here).shape == "finite":
                if self._kinds[here - 1] == "n" and self._kind(here - 2) == "p" and self._opens_clause(here - 2):
                    continue
                return self._kinds[here - 1] in "nyx" and self._only_governed(at, here)
            if kind in "rblcz":
                return False
        return False

    def _only_governed(self, first: int, last: int) -> bool:
        return all(self._kinds[here] != "n" or (here and self._kinds[here - 1] in "pn") for here in range(first, last))

    # What stands before a verb

    def subject(self, at: int) -> int | None:
        """The noun phrase that the verb at a place is said of."""
        if at not in self._subjects:
            self._subjects[at] = None  # a verb that leads back to itself has none
            self._subjects[at] = self._subject(at)
        return self._subjects[at]

    def _subject(self, at: int) -> int | None:
        shape = self.verb(at).shape
        before = self._left(at - 1)
        kind = self._kind(before)
        if shape == "infinitive":
            return self._described(before) if self.stands_apart(at) else self._controller(at)
        if kind == "r":
            return self.antecedent(before)
        if shape == "ing":
            return self._of_ing(at, before)
        if self.is_reduced(at):
            return self._described(before)
        return self._of_finite(before)

    def stands_apart(self, at: int) -> bool:
        """Whether a passive infinitive describes the noun before its mark: "Acme, to be run by Bolt," or "To be run by"."""
        marked = self._phrases.low(at - 1) in _APART and self._kind(self._left(at - 2)) == "n"
        return self.verb(at).shape == "infinitive" and self.is_passive(at) and (at == 0 or marked)

    def _left(self, at: int) -> int:
        while self._kind(at) in ("x", "y"):
            at -= 1
        return at

    def _kind(self, at: int) -> str:
        return self._phrases.kind(at)

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

    def _describes(self, at: int) -> bool:
        """Whether the verb only describes the noun before it."""
        return self.verb(at).shape in {"participle", "ing"} or self.is_reduced(at)

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

    def _opens_clause(self, at: int) -> bool:
        """Whether a preposition such as "until" leads to a subject rather than a bare noun: "until the firm failed"."""
        phrase = self._phrases.all[at + 1]
        named = set("deou") & set(self._phrases.letters[phrase.first : phrase.last])
        return self._phrases.low(at) in control.CLAUSAL and bool(named)

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
        if opens in {"r", "b", "p", "y", "x"} or (opens == "v" and (self._describes(first) or self._is_bare(first))):
            return True
        return not any(self._kinds[at] == "v" and self._is_main(at, first) for at in range(first, last))

    def _is_bare(self, at: int) -> bool:
        """Whether a past form stands without auxiliary, as a participle does behind a comma: ", left to fail,"."""
        verb = self.verb(at)
        return verb.first == verb.at and verb.form in {"both", "participle"}

    def _is_main(self, at: int, first: int) -> bool:
        """Whether the verb is finite and no relative word stands before it in its stretch."""
        return (
            self.verb(at).shape == "finite" and not set("rb") & set(self._kinds[first:at]) and not self.is_reduced(at)
        )

    def _is_said_of(self, noun: int, last: int) -> bool:
        """Whether the noun can be a subject that waits for its verb: no finite verb stands before it in its clause."""
        begin = self._clause_start(noun)
        return not any(self._kinds[at] == "v" and self.verb(at).shape == "finite" for at in range(begin, last))

    def _is_free(self, at: int) -> bool:
        return self._kinds[at] == "n" and self._kind(at - 1) != "p"

    def _clause_start(self, at: int) -> int:
        for here in range(at - 1, max(-1, at - _REACH), -1):
            if self._kinds[here] in "bl":
                return here + 1
        return max(0, at - _REACH)

    def _first_noun(self, before: int) -> int | None:
        begin = self._clause_start(before)
        return next((here for here in range(begin, before) if self._is_free(here)), None)

    def _verb_before(self, at: int) -> int | None:
        for here in range(at - 1, max(-1, at - _REACH), -1):
            if self._kinds[here] == "v" and self.verb(here).shape not in {"infinitive", "ing"}:
                return here
            if self._kinds[here] == "l":
                return None
        return None

    def antecedent(self, relative: int) -> int | None:
        """The noun that "which" or "who" stands for."""
        at = self._left(relative - 1)
        if self._kind(at) == "k":
            at = self._left(at - 1)
        if self._kind(at) == "p":  # "of which", "to whom"
            return None
        if self._kind(at) != "n":
            return None
        return at - 2 if at == relative - 1 and self._is_of_several(at) else at

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
        """The comma that opens the aside which "and" at a place goes on with: "Acme, a builder and now owned by Bolt"."""
        opens = self._left(at - 2)
        aside = self._kind(at) == "c" and self._kind(at - 1) == "n" and self._kind(opens) == "k"
        return opens if aside and self._kind(opens - 1) == "n" else at

    def _passive_before(self, at: int) -> int | None:
        """The passive verb whose subject one behind "and" shares: "owned" of "is owned by Acme and run by Bolt"."""
        before = self._verb_before(at)
        agent = before is not None and self._phrases.low(before + 1) == "by" and before + 3 == at
        return before if before is not None and self.is_passive(before) and (agent or before + 1 == at) else None

    def _next_subject(self, at: int) -> int | None:
        """The subject of the first finite verb behind ``at``: "Run by Acme, Bolt is full"."""
        for here in range(max(0, at + 1), len(self._kinds)):
            if self._kinds[here] == "v" and self.verb(here).shape == "finite":
                return self.subject(here)
        return None

    def _of_ing(self, at: int, before: int) -> int | None:
        kind = self._kind(before)
        if kind == "v":
            return self.subject(before)
        if kind == "n":
            return before
        if kind in {"k", "p", "b", "c"}:
            main = self._main_before(before)
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

    def _main_before(self, at: int) -> int | None:
        for here in range(at - 1, max(-1, at - _REACH), -1):
            if self._kinds[here] == "v" and self.verb(here).shape == "finite":
                return here
            if self._kinds[here] in "l":
                return None
        return None

    def governor(self, at: int) -> int | None:
        """The verb on which an infinitive depends: "chose" of "chose Acme to run Bolt"."""
        for here in range(at - 1, max(-1, at - 12), -1):
            if self._kinds[here] == "v":
                return here
            if self._kinds[here] in "lbrz":
                return None
        return None

    def _controller(self, at: int) -> int | None:
        main = self.governor(at)
        if main is None:
            return None
        nouns = [here for here in range(main + 1, at) if self._is_free(here)]
        if self.is_agreed(at):
            return at - 1
        if self.verb(main).lemma in control.AWARDING and nouns:
            return self._taker(main, nouns, at)
        if self._kind(at - 1) == "n" and self._phrases.low(at - 2) == "as":
            return self.subject(main) if self.is_passive(main) else self.object(main)
        if nouns and not self.is_passive(main):
            chosen = self.verb(main).lemma in control.OF_OBJECT
            return nouns[0] if chosen else self.subject(main)
        if self._kind(at - 2) == "p" and self._phrases.low(at - 2) == "for" and self._kind(at - 1) == "n":
            return at - 1
        return self.subject(main)

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
        for here in range(at + 1, min(len(self._kinds), at + _REACH)):
            kind = self._kinds[here]
            if kind in "rbl" or (kind == "z" and here + 1 < len(self._kinds)):
                return here
            if kind == "v" and self.verb(here).shape == "finite" and not self.is_reduced(here):
                return self._before_subject(at, here)
        return min(len(self._kinds), at + _REACH)

    def _before_subject(self, at: int, verb: int) -> int:
        """The end of a verb's part where a further finite verb follows: before its subject or "and"."""
        for here in range(verb - 1, at, -1):
            if self._kinds[here] in "ck":
                return here
        return verb

    def object(self, at: int) -> int | None:
        """The first noun phrase behind the verb that no preposition leads to."""
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
        """What a relative clause says is done to: "Bolt" of "Bolt, which Acme bought"."""
        if self.verb(at).shape != "finite" or self.is_passive(at):
            return None
        subject = self.subject(at)
        relates = subject and (self._kind(subject - 1) == "r" or self._phrases.low(subject - 1) == "that")
        return self.antecedent(subject - 1) if subject and relates else None

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

    def before_relative(self, at: int, prepositions: Collection[str]) -> Iterator[int]:
        """What a preposition before a relative word leads to: "Bolt" of "Bolt, in which Acme has a stake"."""
        subject = self.subject(at)
        relative = self._left((at if subject is None or subject > at else subject) - 1)
        link = relative - 1
        if self._kind(relative) == "r" and self._kind(link) == "p" and self._phrases.low(link) in prepositions:
            noun = self._left(link - 2 if self._kind(link - 1) == "k" else link - 1)
            if self._kind(noun) == "n":
                yield noun

    def with_noun(self, at: int, prepositions: Collection[str], reach: int = 9) -> Iterator[int]:
        """The noun phrases that these prepositions tie to the noun at a place: "Acme" of "the sale of Bolt to Acme"."""
        for here in range(at + 1, min(len(self._kinds) - 1, at + reach)):
            kind = self._kinds[here]
            if kind == "p" and self._phrases.low(here) in prepositions and self._kinds[here + 1] == "n":
                yield here + 1
            if kind in "vrblz" and not (kind == "v" and self.verb(here).shape in {"infinitive", "participle"}):
                return
