"""Nouns of awarding: "the council's appointment of Acme", "the award of the contract to Acme", "on the council's behalf"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.vocabulary import RUN
from loaders.extract.award import buyers
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import PROVIDING
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.deeds import of_deed
from loaders.extract.rule.parts import doer

_CELEBRATING = words("announce confirm welcome celebrate report complete")
_ACTING = PROVIDING | {"act"}


@dataclass(frozen=True, slots=True)
class Appointment:
    """Nouns for choosing somebody or giving somebody work; ``links`` lead to whom.

    The buyer stands before the noun, behind "by", or with what is given.
    """

    name: str
    words: frozenset[str]
    links: frozenset[str]

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun heads the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1:
            return
        holders = next((found for place in self._led(view, at) if (found := view.parties((place,), FIRMS))), ())
        owner = next((each for each in view.phrases.items(at) if each.possessive), None)
        holders = holders or (owner.of(FIRMS) if owner else ()) or self._made_known(view, at)
        givers = self._givers(page, at) if holders else ()
        said = of_deed(view, at, holders, True) if holders else ""
        if said:
            yield from pairs_of(self.name, "COMMISSIONED", givers, holders, item, said)
            yield from pairs_of(self.name, "RUNS", holders, self._services(view, at), item, "planned", dated="award")

    def _services(self, view: View, at: int) -> Parties:
        """What one is appointed to run: "Bolt" of "the appointment of Acme to run Bolt"."""
        near = (here for here in range(at + 1, min(len(view.phrases), at + 6)) if view.phrases.kind(here) == "v")
        verb = next(near, None)
        if (
            verb is None
            or view.clauses.verb(verb).shape != "infinitive"
            or view.clauses.verb(verb).lemma not in PROVIDING
        ):
            return ()
        return view.parties((view.clauses.object(verb),), RUN)

    def _led(self, view: View, at: int) -> Iterator[int]:
        if view.phrases.low(at + 1) in self.links | {"of", "for", "by"}:
            yield from view.clauses.with_noun(at, self.links)

    def _made_known(self, view: View, at: int) -> Parties:
        """Who makes it known: "Acme announced the signing of a contract with the council"."""
        verb = at - 1
        if view.phrases.kind(verb) != "v" or view.clauses.verb(verb).lemma not in _CELEBRATING:
            return ()
        return view.parties((view.clauses.subject(verb),), FIRMS) if "of" not in self.links else ()

    def _givers(self, page: Page, at: int) -> Parties:
        view = page.view
        by = view.parties(view.clauses.with_noun(at, {"by"}), BUYERS)
        if by or view.parties(view.clauses.with_noun(at, {"by"}), FIRMS):
            return by
        return buyers.of_contract(view, at) or buyers.understood(page)


class Behalf:
    """ "Acme runs Bolt on behalf of the council"; "Bolt is run by Acme on the council's behalf"."""

    words = frozenset({"behalf"})

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What "behalf" says of the verb before it."""
        view = page.view
        found = buyers.of_contract(view, at)
        verb = next((here for here in range(at - 1, max(-1, at - 14), -1) if _provides(view, here)), None)
        if found and verb is None and view.phrases.kind(at - 2) == "k":
            yield from pairs_of("behalf", "COMMISSIONED", found, view.named(at - 3, FIRMS), item, "asserted")
        if found and verb is not None:
            holders = view.parties(doer(view, verb), FIRMS)
            said = "asserted" if view.is_of_contract(verb) else view.status(verb, False)
            yield from pairs_of("behalf", "COMMISSIONED", found, holders, item, said) if said else ()


def _provides(view: View, at: int) -> bool:
    return view.phrases.kind(at) == "v" and view.clauses.verb(at).lemma in _ACTING
