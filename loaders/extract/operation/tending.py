"""What is done to things, places and people: "Acme empties the city's bins", "Acme cleans Elmfield Hospital".

Such a verb names the service itself: what is run is not the hospital, but its cleaning.
"""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import PREDICATES
from loaders.extract.grammar.parties import OWNERS, Parties
from loaders.extract.grammar.service_nouns import PERSONS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import doer, done
from loaders.extract.timing.governed import LOSING

NOUNS: dict[str, str] = dict(
    pair.split(":")
    for pair in words(
        """clean:cleaning cleanse:cleansing empty:emptying collect:collection sweep:sweeping mow:mowing grit:gritting
        repair:repair fix:repair mend:repair heat:heating guard:guarding patrol:patrolling clear:clearing
        recycle:recycling compost:composting incinerate:incineration burn:incineration dispose:disposal
        treat:treatment test:testing screen:screening scan:scanning vaccinate:vaccination feed:feeding house:housing
        accommodate:accommodation shelter:sheltering resettle:resettlement rehouse:rehousing escort:escorting
        transport:transport ferry:transport drive:transport monitor:monitoring tag:tagging
        track:tracking assess:assessment detain:detention teach:teaching train:training educate:education
        supervise:supervision rehabilitate:rehabilitation cook:catering
        cater:catering light:lighting nurse:nursing answer:answering
        launder:laundering translate:translation dredge:dredging tow:towing resurface:resurfacing remove:removal"""
    )
)
"""The noun of action of each verb."""

_OF_ITSELF = frozenset({"answer"})
"""Those by which a service itself is run: who answers a helpline."""

_OF_PEOPLE = words("supervise rehabilitate nurse")
"""Those that are done to people alone: who supervises a prison runs it."""


def read(page: Page) -> Iterator[Reading]:
    """Who does to what in a line that which a public service does."""
    view, predicate = page.view, PREDICATES["RUNS"]
    for at in view.verbs_of(NOUNS.keys()):
        noun = NOUNS[view.clauses.verb(at).lemma]
        if _is_noun(view, at) or _is_moved(view, at) or _is_lost(view, at):
            continue
        thing = next(iter(done(view, at)), None)
        if view.clauses.verb(at).lemma in _OF_PEOPLE and (thing is None or view.head(thing) not in PERSONS):
            continue
        answered = view.parties((thing,), ("Service",)) if view.clauses.verb(at).lemma in _OF_ITSELF else ()
        tended = tuple(each for each in view.tended(at, thing, noun) if _is_told(view, at, thing, each.name, noun))
        services = answered or tended or _handled(view, at, thing)
        kinds = ("Company",) if _is_it(view, at) else OWNERS
        subjects = _acting(view, view.parties(doer(view, at), kinds)) if services else ()
        said = view.status(at, predicate.is_event) if subjects else ""
        if said:
            yield from pairs_of("tends", "RUNS", subjects, services, view.clauses.verb(at).at, said)


def _is_lost(view: View, at: int) -> bool:
    """Whether the work is what somebody loses: "loses the contract to house families"."""
    main = view.clauses.governor(at) if view.is_of_contract(at) else None
    return main is not None and view.clauses.verb(main).lemma in LOSING


def _is_it(view: View, at: int) -> bool:
    """Whether "it" does it, which may be the place as well as a body: "the commissioner said it would house offenders"."""
    who = next(iter(doer(view, at)), None)
    return who is not None and view.phrases.low(who) == "it"


def _is_told(view: View, at: int, thing: int | None, service: str, noun: str) -> bool:
    """Whether a service is called by more than a verb: what stands in the text, or what is done to a place with a name."""
    coined = service.casefold().startswith(f"{noun} of ")
    return not coined or view.clauses.verb(at).lemma in _KNOWN or bool(view.named(thing, ("Service",)))


_KNOWN = words("supervise tag monitor escort rehabilitate")
"""What is done to people that is known by its noun: "the supervision of offenders"; to feed inmates is "catering" or "meals"."""


def _handled(view: View, at: int, thing: int | None) -> Parties:
    """What is handled where the verb says: "waste in Elmshire" of "waste is collected in Elmshire by Acme"."""
    if thing is None or not view.clauses.is_passive(at) or view.clauses.is_reduced(at):
        return ()
    opening = [1] if view.phrases.low(0) == "in" else []
    for place in (*view.clauses.after(at, {"in", "across", "throughout"}), *opening):
        if where := view.named(place, ("Region",)):
            return view.handled(thing, where[0])
    return ()


def _acting(view: View, subjects: Parties) -> Parties:
    """The subjects without places, where a service is done rather than who does it: "regions such as the North East"."""
    places = {mention.name for item in view.line for mention in item.of(("Region",))}
    return tuple(each for each in subjects if each.name not in places)


def _is_moved(view: View, at: int) -> bool:
    """Whether something is taken away from somebody rather than cleared: "removed Bolt from Acme"."""
    return view.clauses.verb(at).lemma == "remove" and any(True for _ in view.clauses.after(at, {"from"}))


def _is_noun(view: View, at: int) -> bool:
    """Whether what looks like a verb is a noun between others: "council housing association tenants"."""
    return view.clauses.verb(at).shape == "ing" and view.phrases.kind(at - 1) == "n"
