"""Words for having something in hand: "Acme is responsible for Bolt", "Bolt is in the hands of Acme", "Bolt is Acme's job"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.vocabulary import PREDICATES
from loaders.extract.grammar import mood
from loaders.extract.grammar.parties import RUNNERS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.deeds import of_deed
from loaders.extract.rule.parts import said_of


@dataclass(frozen=True, slots=True)
class Charge:
    """Words that say who has what in hand: ``links`` lead from them to the one party, the other has them.

    ``holds`` says whether who has them is who has it in hand ("Acme is responsible for Bolt") or what is in hand ("Bolt
    is in the hands of Acme", "in Acme's hands"). ``predicate`` is the claim that they make, and ``kinds`` narrows the kinds
    of its object, ``by`` those of its subject.
    """

    name: str
    words: frozenset[str]
    links: frozenset[str]
    holds: bool = True
    predicate: str = "RUNS"
    kinds: tuple[str, ...] = ()
    by: tuple[str, ...] = ()

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its word heads the phrase at a place."""
        view, predicate = page.view, PREDICATES[self.predicate]
        if item != view.phrases.all[at].last - 1 or _is_taken(view, at) or (not self.holds and _is_had(view, at)):
            return
        sides = self.by or predicate.subjects, self.kinds or predicate.objects
        mine, theirs = sides if self.holds else reversed(sides)
        verb = _carrier(view, at)
        other = self._other(view, at, theirs) or self._there(page, at, theirs)
        if not other and verb is not None and self.holds:
            other = view.parties(view.clauses.before_relative(verb, self.links), theirs)
        if not other and verb is not None:
            other, item = self._understood(page, at, verb), view.clauses.verb(verb).at
        if not other:
            return
        if verb is not None:
            described = view.parties(said_of(view, verb), mine)
            said = view.status(verb, view.clauses.verb(verb).lemma in _COMING)
        else:
            described, said = _beside(view, at, mine)
            if not described:
                described, said = self._behind(view, at, mine), "asserted"
        subjects, objects = (described, other) if self.holds else (other, described)
        if said:
            yield from pairs_of(self.name, self.predicate, subjects, objects, item, said)

    def _understood(self, page: Page, at: int, verb: int) -> Parties:
        """The service spoken of last, where one "is back in charge" without a word of what."""
        view, last = page.view, page.discourse.last_service
        bare = self.holds and self.predicate == "RUNS" and view.head(at) in _LEADING and view.phrases.low(at - 1) in _AT
        linked = view.phrases.low(at + 1) in self.links and view.phrases.kind(at + 2) != "y"
        bare = bare and len(view.phrases.items(at)) == 1 and not linked
        leads = bare and view.parties((view.clauses.subject(verb),), RUNNERS)
        return (last,) if last and leads else ()

    def _there(self, page: Page, at: int, kinds: tuple[str, ...]) -> Parties:
        """The service spoken of last, where somebody is "in charge there"."""
        last = page.discourse.last_service
        there = self.holds and page.view.phrases.low(at + 1) == "there"
        return (last,) if there and last and last.kind in kinds else ()

    def _other(self, view: View, at: int, kinds: tuple[str, ...]) -> Parties:
        """The other party: behind "of", or whose hands they are."""
        if view.phrases.low(at + 1) in self.links:
            return view.parties((at + 2,), kinds)
        if self.holds or (view.phrases.low(at - 1) not in {"in", "under"} and view.phrases.kind(at - 1) != "v"):
            return ()
        owner = next((each for each in view.phrases.items(at) if each.possessive or each.anaphor), None)
        return owner.of(kinds) if owner else ()

    def _behind(self, view: View, at: int, kinds: tuple[str, ...]) -> Parties:
        """What stands behind a verb of being, where they open the sentence: "Under Acme's roof are Bolt and Cope"."""
        opens = view.phrases.kind(at - 1) == "p" and view.phrases.kind(at - 2) in {"", "z", "l"}
        verb = at + 3 if view.phrases.low(at + 1) in self.links else at + 1
        being = view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _STANDING
        return view.parties((verb + 1,), kinds) if opens and being and not self.holds else ()


_CARRYING = words("be have remain retain keep hold put place leave stay become come rest lie open reopen continue")
_FARING = words(
    """improve deteriorate decline worsen flourish thrive struggle suffer go fare perform fall change grow slide sink
    prosper progress recover"""
)
"""What becomes of a service "under the management of Acme"."""

_STANDING = frozenset({"be", "come", "sit", "stand", "lie"})
_LEADING = frozenset({"charge", "helm"})
_AT = frozenset({"in", "at"})

_COMING = words("become come put place open reopen") | _FARING
"""Those that say that it began: "came under the control of Acme in May"."""


def _carrier(view: View, at: int) -> int | None:
    """The verb of being or having before "in charge of" and "responsible for", or of faring before "under the control of"."""
    before = at - 1
    under = view.phrases.low(before) == "under"
    while view.phrases.kind(before) in ("x", "y", "p"):
        before -= 1
    if under and view.phrases.kind(before) == "n" and view.phrases.kind(before - 1) == "v":
        before -= view.clauses.verb(before - 1).lemma == "go"  # "has gone downhill under"
    verb = view.clauses.verb(before) if view.phrases.kind(before) == "v" else None
    carries = verb is not None and (verb.lemma in _CARRYING or (under and verb.lemma in _FARING))
    return before if carries else None


def _is_taken(view: View, at: int) -> bool:
    """Whether something is taken from who has it: "took it off the hands of Acme"."""
    return view.phrases.low(at - 1) == "off"


def _is_had(view: View, at: int) -> bool:
    """Whether one has what the words name rather than being in it: "Acme kept control of Bolt"."""
    return view.phrases.kind(at - 1) == "v" and view.clauses.verb(at - 1).lemma in _HAVING


_HAVING = words("have keep retain hold take lose gain win assume share get")


def _beside(view: View, at: int, kinds: tuple[str, ...]) -> tuple[Parties, str]:
    """Whom the words stand beside, and how they put it: "Acme, in charge of Bolt,"; "Acme's years at the helm of Bolt end"."""
    before = at - 1
    if view.phrases.kind(before) not in ("p", "k"):
        return (), ""
    if view.phrases.kind(before) == "p":
        before -= 1
    said = "asserted"
    while view.phrases.kind(before) in ("x", "y"):  # "Bolt, at present in the hands of Acme"
        said = "ended" if view.phrases.low(before) in mood.ENDING else said
        before -= 1
    apart = view.phrases.kind(before) == "k"
    before -= apart
    if before < 0 or view.phrases.kind(before) != "n" or _is_whence(view, before):
        return (), ""
    lasted = view.head(before) in _TIMES
    owner = next((item for item in view.phrases.items(before) if item.possessive), None) if lasted else None
    if owner is not None:
        return owner.of(kinds), of_deed(view, before, (), is_event=False)
    whole = view.parties((view.clauses.head_of_chain(before),), kinds) if apart else ()
    return whole or view.named(before, kinds) or _apposed(
        view, before, kinds
    ), said  # "catering at Bolt, in the hands of"


def _apposed(view: View, at: int, kinds: tuple[str, ...]) -> Parties:
    """Who is named before a comma that describes them: "Acme" of "Acme, the firm in charge of Bolt"."""
    return view.named(at - 2, kinds) if view.head(at) and view.phrases.kind(at - 1) == "k" else ()


def _is_whence(view: View, at: int) -> bool:
    """Whether a phrase only says where somebody is from: "Acme, a firm from Leeds, in charge of Bolt"."""
    return view.phrases.head(at).family == "region" and view.phrases.low(at - 1) in {"from", "in", "near"}


_TIMES = words("time years months decade decades year period spell stint reign tenure term days weeks")
"""What somebody spends in charge: "Acme's 12 years at the helm of Bolt"."""
