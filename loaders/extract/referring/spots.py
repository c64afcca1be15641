"""Where pronouns and descriptions stand: the verb or noun beside them, and whom they cannot mean there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.lexicon import BEING, NAMING
from loaders.extract.knowledge import referring
from loaders.extract.line import Item
from loaders.extract.referring.fitting import Spot
from loaders.extract.referring.hearing import key_of
from loaders.extract.referring.roles import SUBJECTS, Role

_HAVING = frozenset({"have", "get", "take", "make", "use", "keep", "lose"})
"""Verbs whose subject does what the infinitive behind their object says: "has an option to extend it"."""

_PLACES = frozenset({"place", "stead", "shoes"})
"""Nouns for where one stands who comes for another."""

_JUDGED = _PLACES | referring.GRASP

_PASSING = frozenset({"sell", "transfer", "pass", "hand", "sell off", "hand over", "pass on", "sell on"})
"""Verbs by which somebody else comes to own something."""

_OPENING = re.compile(r"(?:[pb]?(v)[npyxcv]*(?:kr[npyxcv]+)?|x?n[npyxc]*)k$")
"""The opening of a line that describes its subject: a participle or a noun with what hangs on them, up to a comma.

Whoever stands in it may be told more of: "Run by Acme, which is new, it".
"""


class Spots:
    """The spots of one line, whose items are settled one after the other."""

    def __init__(self, clauses: Clauses, roles: dict[int, Role], line: Sequence[Item]) -> None:
        self._clauses, self._phrases, self._roles, self._line = clauses, clauses.phrases, roles, line

    def spot(self, low: str, here: int, at: int) -> Spot:
        """Where the words of item ``here`` stand, which are part of the phrase at a place."""
        role, item = self._roles[at], self._line[here]
        head = self._phrases.head(at).low if here < self._phrases.all[at].last - 1 else ""
        if head == "director" and self._line[self._phrases.all[at].last - 2].low == "managing":
            head = "md"
        if (low in referring.POSSESSIVE or item.possessive) and (head or low != "her"):  # but "succeeded | her"
            if head in referring.RUNNING and self._phrases.low(at + 1) == "of":  # "its running of the prison"
                return Spot(low, "subject", "run")
            return self._owning(low, head, at, role)
        excluded = frozenset(self._excluded(at, role)) | frozenset(self._described(at))
        if role.verb is None:
            return Spot(low, role.part, excluded=excluded)
        verb, passive = self._clauses.verb(role.verb).lemma, self._clauses.is_passive(role.verb)
        verb += (
            " to" if role.part == "object" and verb in referring.GIVING and self._phrases.low(at + 1) == "to" else ""
        )
        if verb in referring.OPENING and role.part in SUBJECTS and self._clauses.object(role.verb) is None:
            verb += " itself"
        part = "agent" if role.part == "oblique" and self._phrases.low(at - 1) == "by" else role.part
        said, named, within = self._said(at), self._named(at, verb), frozenset(self._within(at, role))
        return Spot(low, part, verb, passive, "", said, named, excluded, frozenset(self._speaking(at, role)), within)

    def _owning(self, low: str, head: str, at: int, role: Role) -> Spot:
        """Where a possessive before the noun ``head`` stands; "its" of "ITEM, its operator" is not the item's."""
        named = frozenset(self._apposed(at))
        if buyer := self._buyer_from(at, role):
            return Spot(low, "owner", noun=head, excluded=frozenset(buyer))
        if not named:
            lemma = self._clauses.verb(role.verb).lemma if role.verb is not None else ""
            judged = lemma in referring.JUDGING or (lemma, head) == ("take", "place")  # "Acme will take its place"
            owner = frozenset(self._owner(at, role)) | self._replacing(head, role)
            judged = judged or head in _JUDGED or (lemma == "be" and role.part == "object")
            judged = judged or (
                low.startswith("the ") and role.part not in SUBJECTS
            )  # "Acme bought | the firm's | parent"
            owner |= frozenset(self._hirers(at)) if head in referring.GRASP else frozenset()
            return (
                Spot(low, "owner", noun=head, excluded=owner)
                if judged
                else Spot(low, "owner", noun=head, beside=owner, leads=role.part in SUBJECTS)
            )
        if head in referring.ROLES:
            around = () if head in referring.HOLDERS else self._around(at)
            sellers = frozenset(self._sellers(at)) if head in referring.HOLDERS else frozenset()
            return Spot(low, "owner", noun=head, excluded=named | sellers, beside=frozenset(around))
        return Spot(low, "owner", noun=head, beside=named)

    def _buyer_from(self, at: int, role: Role) -> tuple[str, ...]:
        """Who buys something from its owner, and so is not it: "Acme bought Bolt from | its | parent company"."""
        if role.verb is None or self._phrases.low(at - 1) != "from" or self._clauses.is_passive(role.verb):
            return ()
        owner = any(item.low in referring.OWNERS for item in self._phrases.items(at))
        buys = owner and self._clauses.verb(role.verb).lemma in referring.ACQUIRING
        subject = self._clauses.subject(role.verb) if buys and self._clauses.object(role.verb) is not None else None
        return tuple(self._doer(subject)) if subject is not None else ()

    def _hirers(self, at: int) -> Iterator[str]:
        """Who hired somebody earlier in the line, who then has things in hand: "hired Acme, and Bolt was in | its | hands"."""
        for here in range(at):
            verb = self._clauses.verb(here) if self._phrases.kinds[here] == "v" else None
            subject = self._clauses.subject(here) if verb and verb.lemma in referring.HIRING else None
            if subject is not None and not self._clauses.is_passive(here):
                yield from self._doer(subject)

    def _replacing(self, head: str, role: Role) -> frozenset[str]:
        """Who comes in somebody's place, and so is not that somebody: "appointed | Ann Lee | in her place"."""
        thing = self._clauses.object(role.verb) if head in _PLACES and role.verb is not None else None
        return frozenset() if thing is None else frozenset(self._keys(thing))

    def _apposed(self, at: int) -> Iterator[str]:
        """Who is named before the comma that leads to the phrase at a place."""
        apposed = self._phrases.kind(at - 1) == "k" and self._phrases.kind(at - 2) == "n"
        if apposed and self._line[self._phrases.all[at - 2].last - 1].mentions:
            yield from self._keys(at - 2)

    def _said(self, at: int) -> str:
        """The noun that the words are said to be: "it is the first prison"."""
        verb = self._clauses.verb(at + 1) if self._phrases.kind(at + 1) == "v" else None
        if verb is None or verb.lemma not in BEING or self._phrases.kind(at + 2) != "n":
            return ""
        has_article = self._phrases.items(at + 2)[0].low in {"a", "an", "the", "another"}
        return self._phrases.head(at + 2).low if has_article else ""

    def _excluded(self, at: int, role: Role) -> Iterator[str]:
        """Whom the words cannot mean: the subject of the same clause, and what a relative clause without "that" describes."""
        if role.part in SUBJECTS:
            if self._phrases.kind(at - 1) == "n":
                yield from self._keys(at - 1)
            yield from self._of_opening(at)
        elif role.verb is not None and not self._is_of_noun(role.verb):
            subject = self._clauses.subject(role.verb)
            if subject is not None and subject != at:
                yield from self._doer(subject)

    def _described(self, at: int) -> Iterator[str]:
        """Whom an aside describes that names another in it: "Acme, the firm behind | it |,"."""
        if self._phrases.kinds[max(0, at - 4) : at] == "nknp":
            yield from self._keys(at - 4)

    def _of_opening(self, at: int) -> Iterator[str]:
        """Whom an opening that describes the words names: "Asked by Acme, it", "After losing Acme, it", "A unit of Acme, it"."""
        opening = _OPENING.match(self._phrases.kinds[:at])
        verb = opening.start(1) if opening else -1
        if opening is None or (verb >= 0 and not self._is_participle(verb)):
            return
        for here in range(max(0, verb), at):
            if self._phrases.kinds[here] == "n":
                yield from self._keys(here)

    def _is_participle(self, at: int) -> bool:
        """Whether the verb at a place is a participle that has no subject of its own."""
        verb = self._clauses.verb(at)
        bare = verb.first == verb.at and verb.form in {"both", "participle"}
        return verb.lemma != "accord" and (verb.shape in {"ing", "participle"} or bare)

    def _beside(self, at: int, role: Role) -> Iterator[str]:
        """The subject of the clause in which something is owned: "Acme cut | its | staff"."""
        subject = None if role.verb is None or role.part in SUBJECTS else self._clauses.subject(role.verb)
        return iter(()) if subject is None or subject == at else self._doer(subject)

    def _owner(self, at: int, role: Role) -> Iterator[str]:
        """Whose something may be: the subject's, but of "Acme hired Bolt to clean its homes" the one who hires."""
        if role.part == "object" and role.verb is not None and self._clauses.verb(role.verb).shape == "infinitive":
            main = self._clauses.governor(role.verb)
            if (
                main is not None
                and self._clauses.verb(main).lemma in referring.HIRING
                and not self._clauses.is_passive(main)
            ):
                subject = self._clauses.subject(main)
                return iter(()) if subject is None else self._doer(subject)
            buyer = self._buyer(main, role.verb) if main is not None else None
            if buyer is not None:
                return self._keys(buyer)
        return self._beside(at, role)

    def _buyer(self, main: int, verb: int) -> int | None:
        """The public body of two who agree on what one does: "the council signed a deal with Acme to clean its homes"."""
        party = next((at for at in self._clauses.after(main, {"with"}) if at < verb), None)
        pair = (self._clauses.subject(main), party) if party is not None else ()
        bodies = [at for at in pair if at is not None and self._phrases.head(at).of(("PublicBody",))]
        return bodies[0] if len(bodies) == 1 else None

    def _around(self, at: int) -> Iterator[str]:
        """The subject of the clause in which an aside at a place stands."""
        verb = next((here for here in range(at - 1, -1, -1) if self._phrases.kinds[here] == "v"), None)
        subject = None if verb is None else self._clauses.subject(verb)
        return iter(()) if subject is None else self._doer(subject)

    def _sellers(self, at: int) -> Iterator[str]:
        """Who passes something on to whom an aside describes: "Cope sold Bolt to Acme, | its | present owner"."""
        verb = next((here for here in range(at - 1, -1, -1) if self._phrases.kinds[here] == "v"), None)
        if verb is None or self._clauses.verb(verb).lemma not in _PASSING or self._phrases.low(at - 3) != "to":
            return iter(())
        subject = self._clauses.subject(verb)
        return iter(()) if subject is None else self._doer(subject)

    def _within(self, at: int, role: Role) -> Iterator[str]:
        """The subject of the clause to which the relative clause of a subject belongs: "Acme lost the contract | it | had"."""
        relative = self._phrases.kind(at - 1) in ("n", "r") or self._phrases.low(at - 1) == "that"
        if role.part not in SUBJECTS or not relative or self._phrases.kind(at - 2) == "v":
            return iter(())
        if self._phrases.kinds[max(0, at - 4) : at] == "pnpr" and self._phrases.low(at - 4) == "with":
            return self._keys(at - 3)  # "a contract with | Acme | under which it runs"
        return self._around(at)

    def _speaking(self, at: int, role: Role) -> Iterator[str]:
        """Who says what the words are the subject of: "Acme said (that) | it"."""
        verb = at - 2 if self._phrases.low(at - 1) == "that" else at - 1
        speaks = role.part in SUBJECTS and self._phrases.kind(verb) == "v"
        if not speaks or self._clauses.verb(verb).lemma not in referring.SPEAKING:
            return iter(())
        subject = self._clauses.subject(verb)
        return iter(()) if subject is None else self._doer(subject)

    def _named(self, at: int, verb: str) -> str:
        """The noun that the words are named: "named it | preferred bidder"."""
        if verb not in NAMING or self._phrases.kind(at - 1) != "v" or self._phrases.kind(at + 1) != "n":
            return ""
        return self._phrases.head(at + 1).low

    def _is_of_noun(self, verb: int) -> bool:
        """Whether the verb says what a noun is for, whoever does it: "an attempt to save it"."""
        of_noun = self._clauses.verb(verb).shape == "infinitive" and self._phrases.kind(verb - 1) == "n"
        if of_noun and self._phrases.head(verb - 1).family == "person":
            return False  # "chose Ann Lee to replace him"
        had = self._phrases.kind(verb - 2) == "v" and self._clauses.verb(verb - 2).lemma in _HAVING
        return of_noun and not had

    def _doer(self, subject: int) -> Iterator[str]:
        """Who is meant by a subject: by its own words, and by the name that commas set beside it."""
        yield from self._keys(subject)
        if self._phrases.kinds[subject + 1 : subject + 4] == "knk":
            yield from self._keys(subject + 2)

    def _keys(self, at: int) -> Iterator[str]:
        item = self._line[self._phrases.all[at].last - 1]
        yield f"~{item.low.rpartition(' ')[2]}"
        for mention in item.mentions:
            yield key_of(mention)
