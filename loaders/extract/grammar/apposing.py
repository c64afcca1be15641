"""Names beside descriptions: "the contractor, Acme,", "a charity called Bolt", "two firms, Acme and Bolt"."""

from __future__ import annotations

from loaders.extract.grammar import nouns
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.grammar.parties import REGION, SERVICES, Named, Parties
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.grammar.service_nouns import CLASS
from loaders.extract.knowledge.places import AREAS

_POINTING = frozenset({"these", "those", "this", "that"})
_DESCRIBING = nouns.ROLE_OF_ORGANISATION | nouns.GENERIC | nouns.CONTRACTS | nouns.PEOPLE
_REACH = 10
_LATER = frozenset({"from", "after", "before", "when", "following", "since", "until", "despite", "because"})
"""Words behind which another thing is told: not "handed to the trust after its owner, Acme, fell"."""

_NAMING = frozenset({"call", "name", "know", "dub", "style"})

_SINGLE = frozenset({"a", "an", "another", "one", "the"})


def _describes(head: str, kinds: tuple[str, ...]) -> bool:
    """Whether a noun may describe one of these kinds, beside whose name it stands; a number counts companies."""
    if head in nouns.SHARES:
        return False
    if head in nouns.QUANTITIES or head.isdecimal():
        return True
    one = nouns.singular(head) if head not in nouns.ROLE_OF_ORGANISATION else head
    of_kind = (kinds == REGION and one in AREAS) or (one in CLASS and SERVICES.issuperset(kinds))
    return of_kind or head in _DESCRIBING or one in _DESCRIBING or one in nouns.BRANCHES


class Apposing:
    """The names beside the descriptions of one line; ``named`` tells whom the phrase at a place names."""

    def __init__(self, phrases: Phrases, clauses: Clauses, named: Named) -> None:
        self._phrases, self._clauses, self._named = phrases, clauses, named

    def named_beside(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The name beside a description: "the contractor, Acme," and "another firm – Acme –"."""
        if SERVICES.issuperset(kinds) and self._is_aside(at) and (found := self._named(at - 2, kinds)):
            return found
        if self._phrases.low(at) in _POINTING and self._phrases.low(at + 2) == "including":
            return ()
        head = self._phrases.head(at).low
        if head == "others":
            return self._named_among(at, kinds)
        return self._named_behind(at, kinds) or self._named_before(at, kinds) if _describes(head, kinds) else ()

    def _named_behind(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The name that the description leads to: "a charity called Bolt", "the contractor in Kent, Acme,"."""
        here = at + 1
        while self._phrases.low(here) not in _LATER and self._phrases.kinds[here : here + 2] == "pn" and here < at + 5:
            here += 2
        end = None if self._is_of_several(at, here) else self._behind_relative(here)
        return (
            self._called(at + 1, kinds)
            or self.exemplified(at + 1, kinds)
            or (self.exemplified(end, kinds) if end else ())
            or self._said_to_be(at, kinds)
            or self._turning_out(at, kinds)
        )

    def _named_before(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """The name that the description says more of: "Acme, a contractor"."""
        apposed = self._phrases.kinds[max(at - 2, 0) : at] == "nk" and self._phrases.items(at)[0].low in _SINGLE
        inside = SERVICES.issuperset(kinds) and self._phrases.low(at - 3) == "in"
        return self._named(at - 2, kinds) if apposed and not inside else ()

    def _is_of_several(self, at: int, end: int) -> bool:
        """Whether the names behind what hangs on a noun are those of that: "teaching in six prisons, including Elm and Ash"."""
        told = not nouns.EXEMPLIFYING.isdisjoint((self._phrases.low(end), self._phrases.low(end + 1)))
        if end == at + 1 or not told:
            return False
        one, last = self._phrases.head(at).low, self._phrases.head(end - 1).low
        return nouns.singular(one) == one and nouns.singular(last) != last and nouns.singular(last) in CLASS

    def _named_among(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Those of others whom "among them" or "including" names: "runs four others, among them Acme"."""
        told = at + 1 + (self._phrases.kind(at + 1) == "k")
        return self.exemplified(told, kinds) if self._phrases.low(told) in nouns.EXEMPLIFYING else ()

    def _called(self, verb: int, kinds: tuple[str, ...]) -> Parties:
        """Who has the name that a participle gives: "a charity called Acme", "a venture known as Bolt"."""
        if self._phrases.kind(verb) != "v" or self._clauses.verb(verb).lemma not in _NAMING:
            return ()
        name = verb + 2 if self._phrases.low(verb + 1) == "as" else verb + 1
        plain = self._clauses.verb(verb).first == self._clauses.verb(verb).at and self._phrases.kind(name) == "n"
        return self._named(name, kinds) if plain else ()

    def _said_to_be(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Who is said to be what a relative clause tells more of: "Acme is a company in which Bolt has a stake"."""
        relates = self._phrases.kind(at + 1) == "p" and self._phrases.kind(at + 2) == "r"
        being = self._phrases.kind(at - 1) == "v" and self._clauses.verb(at - 1).lemma in {"be", "remain"}
        subject = self._clauses.subject(at - 1) if being and relates else None
        return self._named(subject, kinds) if subject is not None and self._phrases.kind(subject) == "n" else ()

    def _turning_out(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Who its sentence goes on to say that it is: "The first company to run Bolt was Acme"."""
        if self._phrases.kind(at + 1) not in ("v", "r"):
            return ()
        for here in range(at + 2, min(len(self._phrases), at + _REACH)):
            if self._phrases.kind(here) == "v" and self._clauses.verb(here).lemma == "be":
                told = self._clauses.object(here) if self._clauses.subject(here) == at else None
                return self._named(told, kinds) if told is not None else ()
        return ()

    def _behind_relative(self, at: int) -> int:
        """The end of a short relative clause that begins at a place: "the company that owns Bolt, Acme,"."""
        led = self._phrases.kind(at) == "p" and self._phrases.kind(at + 1) == "r"
        contact = self._phrases.kinds[at : at + 2] == "nv"  # "the firm the council hired, Acme,"
        participle = self._phrases.kind(at) == "v" and self._clauses.verb(at).shape in {"ing", "participle"}
        relative = self._phrases.kind(at + led) == "r" or self._phrases.low(at) == "that"
        if not relative and not contact and not participle:
            return at
        ends = ("k",) if led else ("k", "l")
        return next((here for here in range(at + led + 2, at + led + 6) if self._phrases.kind(here) in ends), at)

    def _is_aside(self, at: int) -> bool:
        """Whether the phrase says what was just named is: "Elmcard, a card for pupils,"."""
        inside = self._phrases.low(at - 3) == "in"  # "street lights in Elmfield, a service"
        return self._phrases.kind(at - 1) == "k" and self._phrases.items(at)[0].low in INDEFINITE and not inside

    def _is_of_another(self, comma: int, at: int) -> bool:
        """Whether the name behind a comma does something else: "Acme will run the service, Bolt will supply it"; "Acme to run
        the service, Bolt to supply it".
        """
        if self._phrases.kind(comma) != "k" or self._phrases.kind(at + 1) != "v":
            return False
        verb = self._clauses.verb(at + 1)
        return verb.shape == "infinitive" or bool({"will", "would"} & set(verb.words))

    def exemplified(self, at: int, kinds: tuple[str, ...]) -> Parties:
        """Those whom a comma, "including", "such as" or "among them" at a place leads to."""
        here = at + 1 if self._phrases.kind(at) in ("k", "l") else at
        while self._phrases.low(here) in nouns.EXEMPLIFYING:
            here += 1
        leads = here > at and self._phrases.kind(here) == "n" and not self._phrases.head(here).anaphor
        leads = leads and self._phrases.kind(here + 1) != "n"  # "half of the firm, Acme the other half"
        leads = leads and not (here == at + 1 and self._is_of_another(at, here))
        return self._named(here, kinds) if leads and not self._clauses.closes_by_saying(here) else ()
