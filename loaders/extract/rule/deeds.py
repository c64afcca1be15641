"""Rules for nouns of action: "the sale of Bolt to Acme", "Acme's takeover of Bolt"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Pairs
from graph.vocabulary import PREDICATES
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.inspection import inquires
from loaders.extract.knowledge.reports import PAPERS
from loaders.extract.reading import Page, Reading, pairs_of


@dataclass(frozen=True, slots=True)
class Deed:
    """Nouns for what somebody does: "the sale of Bolt to Acme", "Acme's takeover of Bolt", "the purchase of Bolt by Acme".

    ``links`` lead from them to what it is done to; ``meaning`` is the status of the claim where the noun's differs: who is
    to leave a service still runs it.
    """

    name: str
    predicate: str
    words: frozenset[str]
    to: bool = False
    links: frozenset[str] = frozenset({"of", "at", "into", "to"})
    meaning: Pairs = ()

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun heads the phrase at a place."""
        view, predicate = page.view, PREDICATES[self.predicate]
        if item != view.phrases.all[at].last - 1 or view.phrases.low(at + 1) not in self.links:
            return
        if predicate.is_event is False and view.phrases.low(at - 1) in _WITHIN:  # "in the ownership of Bolt"
            return
        thing = view.parties((at + 2,), predicate.objects)
        agents = view.parties(view.clauses.with_noun(at, {"to"} if self.to else {"by"}), predicate.subjects)
        if not agents and not self.to:
            owner = next((each for each in view.phrases.items(at) if each.mentions), None)
            agents = owner.of(predicate.subjects) if owner else ()
        if self.predicate == "RUNS" and any(inquires(each.name) for each in agents) and _is_told_of(view, at):
            return
        if self.predicate == "RUNS" and view.head(at + 2) in CONTRACTS:  # "the council's management of its contract"
            agents = tuple(each for each in agents if each.kind != "PublicBody")
        said = of_deed(view, at, agents, predicate.is_event or bool(self.meaning))
        told = any(view.clauses.verb(verb).lemma in _ANNOUNCING for verb in view.said_of(at))
        said = dict(self.meaning).get("planned" if told and said == "asserted" else said, said)
        if thing and agents and said:
            yield from pairs_of(self.name, self.predicate, agents, thing, item, said)


def _is_told_of(view: View, at: int) -> bool:
    """Whether a report is on what somebody does, so that "by" may say whose that is: "a report into the running of Bolt by"."""
    return view.phrases.low(at - 1) in {"into", "on", "about"} and view.head(at - 2) in PAPERS


_WITHIN = frozenset({"in", "under"})
_ANNOUNCING = frozenset({"announce", "confirm", "reveal", "expect", "schedule", "plan", "agree"})
"""What is said of a deed that is still to be done: "its departure was announced"."""

_OVER = {"asserted": "ended", "planned": "asserted"}
"""What is to end still goes on, and so does what "ends in May"; what has ended does not."""
_ENDING = frozenset({"end", "expire", "cease", "finish", "stop", "terminate", "run out", "lapse"})


def of_deed(view: View, at: int, agents: Parties, is_event: bool) -> str:
    """The status of what a noun of action says: a plan where its sentence or its adjectives say so."""
    if view.words(at) & {"proposed", "planned", "possible", "potential", "future", "impending", "forthcoming"}:
        return "planned"
    for here in range(at + 1, min(len(view.phrases), at + 7)):
        if view.phrases.kind(here) == "v" and view.clauses.subject(here) == at:
            said, verb = view.status(here, True), view.clauses.verb(here)
            ends = not is_event and verb.lemma in _ENDING and (verb.past or verb.perfect or said != "asserted")
            return _OVER.get(said, said) if ends else said
    before = at - 1
    while view.phrases.kind(before) in ("x", "p"):
        before -= 1
    if view.phrases.kind(before) == "v":
        return view.status(before, True) if agents else "asserted"
    return "asserted"
