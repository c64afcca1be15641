"""Rules for verbs: which verbs make which claim, and which of their parts are its parties."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from graph.model import Pairs
from graph.vocabulary import PREDICATES
from loaders.extract.grammar.mood import is_possible
from loaders.extract.grammar.parties import FIRMS, OWNERS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.reading import Dated, Page, Reading, pairs_of, without
from loaders.extract.rule.conditions import Holds, always, furnishes, manages_contracts
from loaders.extract.rule.parts import Part, doer, done, nowhere, of_last
from loaders.extract.rule.portions import whole


def nobody(_page: Page, _at: int) -> Parties:
    """No party beside those that the verb's parts name."""
    return ()


def nothing(_view: View, _at: int) -> Pairs:
    """No qualifier beside those that the rule gives."""
    return ()


@dataclass(frozen=True, slots=True)
class Act:
    """Verbs that make a claim: ``verbs`` are lemmas, with their particle.

    ``subject`` and ``object`` are the parts that its parties stand in, and ``subject_else`` and ``object_else`` who they
    are where no part names them; ``origin`` is the part of whoever hands over. ``kinds`` narrows the kinds of object,
    ``by`` those of subject.
    ``put`` gives the status of the verb, and ``meaning`` that of the claim, where they differ: to plan to give something
    up is still to have it. ``where`` is a further condition, ``also`` the part of those who do it too, and ``told`` gives
    qualifiers that the verb's parts tell. ``is_dated`` says whether the verb's dates are the claim's: those of a notice are
    not the contract's.
    """

    name: str
    predicate: str
    verbs: str
    subject: Part = doer
    object: Part = done
    origin: Part | None = None
    kinds: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    subject_else: Callable[[Page, int], Parties] = nobody
    object_else: Callable[[Page, int], Parties] = nobody
    qualifiers: Pairs = ()
    meaning: Pairs = ()
    put: Callable[[View, int, bool], str] = View.status
    where: Holds = always
    also: Part = nowhere
    told: Callable[[View, int], Pairs] = nothing
    is_dated: bool = True

    def read(self, page: Page, at: int) -> Iterator[Reading]:
        """What the rule reads where its verb stands."""
        view, predicate = page.view, PREDICATES[self.predicate]
        if not self._may_tell(view, at):
            return
        objects = self._objects(view, at) or self.object_else(page, at)
        if not objects or not self._is_told(view, at):
            return
        subjects = view.parties(self.subject(view, at), self._doers(view, at)) or self.subject_else(page, at)
        for place in self.also(view, at):
            subjects += without(view.parties((place,), self._doers(view, at)), subjects)
        subjects, objects = of_last(view, at, subjects), of_last(view, at, objects)
        said = self.put(view, at, predicate.is_event or self.predicate == "COMMISSIONED") if subjects else ""
        meant = dict(self.meaning).get(said, said)
        if self.predicate == "TOOK_OVER" and meant == "asserted" and _is_being_done(view, at):
            meant = "planned"
        subjects = self._takers(view, at, subjects)
        if meant and subjects:
            extra = {**dict(self.qualifiers), **dict(self.told(view, at)), **self._from(view, at, subjects + objects)}
            item = view.clauses.verb(at).at
            for ones, others in _respective(view, subjects, _apt(subjects, objects)):
                for each in pairs_of(self.name, self.predicate, ones, others, item, meant, extra, self._dated(meant)):
                    yield replace(each, is_dated=self.is_dated)

    def _may_tell(self, view: View, at: int) -> bool:
        """Whether the rule's condition holds and somebody may do it: asked first, since to find the parties takes far longer."""
        understood = self.subject_else is not nobody or self.also is not nowhere
        return self.where(view, at) and (understood or any(place is not None for place in self.subject(view, at)))

    def _objects(self, view: View, at: int) -> Parties:
        """To what it is done; a part of a company that changes hands is not the company."""
        places, kinds = self.object(view, at), self.kinds or PREDICATES[self.predicate].objects
        if self.predicate != "TOOK_OVER":
            return view.parties(places, kinds)
        return next((found for place in places if (found := whole(view, place, kinds))), ())

    def _doers(self, view: View, at: int) -> tuple[str, ...]:
        """The kinds of who does it: what a contract is for is done by firms, not by who gives it."""
        if self.predicate == "TOOK_OVER" and view.is_of_contract(at):
            return FIRMS
        if self.predicate == "RUNS" and manages_contracts(view, at):
            return FIRMS
        return self.by or PREDICATES[self.predicate].subjects

    def _is_told(self, view: View, at: int) -> bool:
        """Whether the verb tells it: not what a contract is for, which is told with the contract, nor what only may be."""
        if self.predicate != "TOOK_OVER" and view.is_of_contract(at):
            return False
        if self.predicate == "RUNS" and furnishes(view, at):
            return False
        return not is_possible(view.clauses.verb(at))

    def _takers(self, view: View, at: int, subjects: Parties) -> Parties:
        """Who takes something over, but for whoever gives it: not "Acme sold Bolt to its management"."""
        if self.predicate != "TOOK_OVER" or self.origin is None:
            return subjects
        return without(subjects, view.parties(self.origin(view, at), OWNERS))

    def _dated(self, meant: str) -> Dated:
        """What the verb's dates are of: a verb that means something else than its tense says tells the end of it."""
        return "end" if self.meaning and meant in ("ended", "asserted") else ""

    def _from(self, view: View, at: int, others: Parties) -> dict[str, str]:
        found = view.parties(self.origin(view, at), OWNERS) if self.origin else ()
        named = [each.name for each in found if each.name not in {other.name for other in others}]
        return {"from_party": named[0]} if named else {}


def _is_being_done(view: View, at: int) -> bool:
    """Whether a take-over is under way: "is being sold to Acme"."""
    spoken = set(view.clauses.verb(at).words)
    return "being" in spoken and bool(spoken & {"is", "are", "'s"})


def _respective(view: View, subjects: Parties, objects: Parties) -> Iterator[tuple[Parties, Parties]]:
    """The parties, each with its own where so it is said: "Bolt and Cope are run by Acme and Dale respectively"."""
    if len(subjects) == len(objects) and view.mentions_word(_RESPECTIVELY):
        yield from (((one,), (other,)) for one, other in zip(subjects, objects, strict=True))
    elif not (
        len(subjects) > 1 and len(objects) > 1 and view.mentions_word(_COLON)
    ):  # which of them has which is listed
        yield subjects, objects


_COLON = frozenset({":"})
_RESPECTIVELY = frozenset({"respectively"})


def _apt(subjects: Parties, objects: Parties) -> Parties:
    """The objects, where they are not the very list that does it; a CRC runs no service that is only described."""
    if len(subjects) > 1 and {each.name for each in subjects} >= {each.name for each in objects}:
        return ()
    if any(each.kind != "CRC" for each in subjects):
        return objects
    return tuple(each for each in objects if each.kind != "Service" or not each.name[0].islower())


class OfVerbs(Protocol):
    """A rule that is read where one of its verbs stands."""

    @property
    def verbs(self) -> str:
        """The lemmas, each with its particle, between bars."""

    def read(self, page: Page, at: int) -> Iterator[Reading]:
        """What the rule reads where its verb is the phrase at the place ``at``."""


class Acts:
    """A list of rules for verbs, by their lemmas."""

    def __init__(self, rules: Iterable[OfVerbs]) -> None:
        self._rules: dict[str, list[OfVerbs]] = {}
        self._unsaid: dict[str, list[OfVerbs]] = {}
        for rule in rules:
            for lemma in rule.verbs.split("|"):
                self._rules.setdefault(lemma, []).append(rule)
                if not isinstance(rule, Act) or rule.subject_else is not nobody:
                    self._unsaid.setdefault(lemma, []).append(rule)

    def read(self, page: Page) -> Iterator[Reading]:
        """What the rules read in a line; where it mentions nobody, only those that know who does it read anything."""
        rules = self._rules if page.view.phrases.mentioned else self._unsaid
        for at in page.view.phrases.verbs:
            for rule in rules.get(page.view.clauses.verb(at).lemma, ()):
                yield from rule.read(page, at)
