"""Whose workers do what where: "Acme's cleaners at Elmfield Hospital", "cleaners employed by Acme at Elmfield Hospital".

What is run is what they do there: the cleaning of the hospital, never the hospital.
"""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_ACTS: dict[str, str] = dict(
    pair.split(":")
    for pair in words(
        """cleaner:cleaning caterer:catering cook:catering porter:portering gardener:gardening launderer:laundry
        interpreter:interpreting translator:translation escort:escort"""
    )
)
"""What those do whose noun says it."""

_STAFF = words("staff workers worker employees employee crews crew teams team personnel members guards officers")
_WORKERS = _STAFF.union(_ACTS, [f"{noun}s" for noun in _ACTS])
_PLACING = frozenset({"at", "in"})
_FIRMS = ("Company",)
_EMPLOYING = frozenset({"employ", "engage", "supply"})


def read(page: Page) -> Iterator[Reading]:
    """What the workers of a line do, for whom and where."""
    view = page.view
    for at in view.nouns if view.mentions_word(_WORKERS) else ():
        act = _act(view, at)
        firms, verb = _employers(view, at) if act else ((), None)
        firms = tuple(each for each in firms if page.cast.is_shown(each))
        services = _done(view, at, verb, act) if firms else ()
        said = "asserted" if verb is None else view.status(verb, False)
        if said:
            yield from pairs_of("workers", "RUNS", firms, services, view.phrases.all[at].last - 1, said)


def _act(view: View, at: int) -> str:
    """What those do whom the phrase at a place names: "catering" of "catering staff", "cleaning" of "cleaners"."""
    head = view.head(at)
    if act := _ACTS.get(known.singular(head)):
        return act
    items = view.phrases.items(at) if head in _STAFF else ()
    before = items[-2].low if len(items) > 1 and not items[-2].mentions else ""
    return before if known.CLASS.get(before) == known.ACT else ""


def _employers(view: View, at: int) -> tuple[Parties, int | None]:
    """Whose they are, with the verb that says so, where one does."""
    owner = next((item for item in view.phrases.items(at) if item.possessive), None)
    if owner is not None:
        return owner.of(_FIRMS), None
    for verb in view.said_of(at, reach=6):
        told = view.clauses.verb(verb).lemma
        if told in _EMPLOYING and view.clauses.is_passive(verb):
            return view.parties(view.clauses.after(verb, {"by"}), _FIRMS), verb
        if told == "work":
            return view.parties(view.clauses.after(verb, {"for"}), _FIRMS), verb
    return (), None


def _done(view: View, at: int, verb: int | None, act: str) -> Parties:
    """What they do at the places that have a name, behind their noun or its verb."""
    behind = view.clauses.after(verb, _PLACING) if verb is not None else iter(())
    for place in (*view.clauses.with_noun(at, _PLACING, reach=4), *behind):
        named = tuple(each for each in view.named(place, ("Service",)) if each.name[0].isupper())
        if named:
            return tuple(service for each in named for service in view.done_at(act, each))
    return ()
