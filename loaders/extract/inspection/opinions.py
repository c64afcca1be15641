"""What a body that inspects thinks of a service, told in passing: "in the view of the Ombudsman", "inspectors were shocked"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.vocabulary import RUN
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.inspection.findings import JUDGED, THINGS, inspected_by
from loaders.extract.inspection.unsaid import spoken_of, topical
from loaders.extract.knowledge.inspection import inquires, is_inspectorate
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, without
from loaders.extract.referring.inspectors import agents

_DRAWING = words("draw win earn face receive get attract suffer take collect meet incur provoke") | {"come in", "come"}
_REACH = 10


@dataclass(frozen=True, slots=True)
class Opinion:
    """Nouns for what somebody thinks: "in the view of the Ombudsman, Elm Court was at fault", "in Ofsted's judgment"."""

    name: str
    words: frozenset[str]

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun heads the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1:
            return
        if on := view.parties(
            view.clauses.with_noun(at, {"on", "about"}, reach=5), RUN
        ):  # "Ofsted's verdict on Elm Court"
            yield from inspected_by(self.name, page, _whose(page, at), on, item, "asserted")
        if view.phrases.low(at - 1) not in {"in", "to"}:
            return
        verb = _thought(view, at)
        bodies = _whose(page, at) if verb is not None else ()
        if verb is None or not bodies or view.status(verb, True) != "asserted":
            return
        objects = without(view.parties((view.clauses.subject(verb),), THINGS), bodies)
        yield from inspected_by(self.name, page, bodies, objects, item, "asserted")


def _whose(page: Page, at: int) -> Parties:
    """Whose opinion it is: "in Ofsted's view", "in the view of Ofsted"."""
    owners = (agents(page, place) for place in page.view.clauses.with_noun(at, {"of"}, reach=3))
    named = (mention for each in page.view.phrases.items(at) for mention in each.of(("PublicBody",)))
    return next(filter(None, owners), ()) or tuple(body for body in named if inquires(body.name))


def _thought(view: View, at: int) -> int | None:
    """The verb of what is thought: the next one where the sentence begins with the opinion, else the one before."""
    near = range(at + 1, min(len(view.phrases), at + _REACH)) if at == 1 else range(at - 1, max(-1, at - _REACH), -1)
    verbs = (here for here in near if view.phrases.kind(here) == "v" and not view.clauses.is_reduced(here))
    return next((here for here in verbs if view.clauses.verb(here).shape == "finite"), None)


@dataclass(frozen=True, slots=True)
class Reception:
    """Nouns for praise and blame: "Elm Court drew criticism from Ofsted", "came in for a drubbing from inspectors"."""

    name: str
    words: frozenset[str]

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun heads the phrase at a place."""
        view = page.view
        verb = next((here for here in range(at - 1, max(-1, at - 4), -1) if view.phrases.kind(here) == "v"), None)
        if verb is None or view.clauses.verb(verb).lemma not in _DRAWING:
            return
        places = view.clauses.with_noun(at, {"from", "by"}, reach=4)
        bodies = next(filter(None, (agents(page, place, is_inspectorate) for place in places)), ())
        objects = view.parties((view.clauses.subject(verb),), JUDGED)
        said = view.status(verb, True) if bodies and objects else ""
        if said:
            yield from inspected_by(self.name, page, bodies, objects, item, said)


@dataclass(frozen=True, slots=True)
class Moved:
    """Verbs for how inspectors felt about what they saw: "Ofsted's team was impressed", "inspectors were troubled by"."""

    name: str
    verbs: str

    def read(self, page: Page, at: int) -> Iterator[Reading]:
        """What the rule reads where its verb stands."""
        view = page.view
        if not view.clauses.is_passive(at):
            return
        bodies = agents(page, view.clauses.subject(at), is_inspectorate)
        objects = view.parties(_seen(view, at), RUN) if bodies else ()
        objects = objects or topical(page, bodies, spoken_of, at)
        said = view.status(at, True) if objects else ""
        if said:
            yield from inspected_by(self.name, page, bodies, objects, view.clauses.verb(at).at, said)


def _seen(view: View, at: int) -> Iterator[int]:
    """Where they saw it: "At Elm Court, inspectors were shocked", "were shocked by the food at Elm Court"."""
    if view.phrases.low(0) == "at":
        yield 1
    for here in range(at + 1, min(len(view.phrases) - 1, at + _REACH)):
        if view.phrases.low(here) in {"by", "at", "with", "inside"} and view.phrases.kind(here + 1) == "n":
            yield here + 1
