"""Conditions on the verb of a claim beside its lemma: what stands with it, and what does not."""

from __future__ import annotations

from collections.abc import Callable

from loaders.extract.grammar import nouns
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.reports import ON, PAPERS
from loaders.extract.knowledge.words import words
from loaders.extract.rule.parts import NEAR, done
from loaders.extract.rule.transfers import CARE

Holds = Callable[[View, int], bool]
"""A condition on the verb at a place, beside its lemma."""


def manages_contracts(view: View, at: int) -> bool:
    """Whether it is contracts that are managed, which public bodies do that have others run what they are for."""
    thing = next(iter(done(view, at)), None)
    contract = thing is not None and view.phrases.kind(thing) == "n" and view.head(thing) in nouns.CONTRACTS
    return contract and view.clauses.verb(at).lemma in _MANAGING


_MANAGING = words("manage handle administer oversee supervise")


def furnishes(view: View, at: int) -> bool:
    """Whether one only gives a service what it needs: "supplies Elmfield with food"."""
    lemma = view.clauses.verb(at).lemma
    given = (here for here in view.clauses.after(at, {"with"}) if view.head(here - 2) not in nouns.CONTRACTS)
    return lemma in _FURNISHING and any(True for _ in given)


_FURNISHING = frozenset({"supply", "provide", "staff"})


def pays_nobody(view: View, at: int) -> bool:
    """Whether a price is paid rather than somebody: not "pays Acme for its cleaning", "is paid for its cleaning"; a public
    body that pays for a service without a price has others run it.
    """
    price = view.clauses.object(at)
    paid = (price, view.clauses.subject(at) if view.clauses.is_passive(at) else None)
    if view.parties(paid, ("Company", "CRC", "Person", "PublicBody")):
        return False
    return price is not None or not view.parties((view.clauses.subject(at),), ("PublicBody",))


def no_report(view: View, at: int) -> bool:
    """Whether it is no report on somebody that was commissioned: not "a report on Acme, commissioned by the council"."""
    here, on = at - 1 - (view.phrases.kind(at - 1) == "k"), False
    while view.clauses.is_reduced(at) and view.phrases.kind(here) == "n" and view.phrases.kind(here - 1) == "p":
        on = on or view.phrases.low(here - 1) in ON
        here -= 2
        if on and view.head(here) in PAPERS:
            return False
    return True


def nothing_done(view: View, at: int) -> bool:
    """Whether nothing says in what: not "joined Acme in calling for"."""
    here = range(at + 1, min(len(view.phrases), at + 5))
    return not any(view.phrases.low(each) == "in" and view.phrases.kind(each + 1) == "v" for each in here)


def of_school(view: View, at: int) -> bool:
    """Whether a school is spoken of, whose sponsor runs it, and no match or event."""
    schools = view.parties(done(view, at), ("Service",))
    return any(SCHOOLS & set(each.name.casefold().split()) for each in schools)


SCHOOLS = words("school academy college primary secondary high grammar infants junior utc")
"""Words in the names of schools."""


def nothing_more(view: View, at: int) -> bool:
    """Whether what is left is left for good: not "left Elmfield without guards" nor "left Elmfield to fend for itself"."""
    place = view.clauses.object(at)
    behind_it = place + 1 if place is not None and place > at else at + 1
    return view.phrases.kind(behind_it) in _FREE and view.phrases.low(behind_it) not in _IN_WHAT_STATE


_FREE = frozenset({"", "z", "k", "p", "y", "c", "x", "b", "l"})


_IN_WHAT_STATE = words("with without to under off out open for as")


def directly(*prepositions: str) -> Holds:
    """Whether one of these prepositions follows the verb itself: "has been with Acme", not "is happy with Acme"."""

    def found(view: View, at: int) -> bool:
        here = at + 1
        while view.phrases.kind(here) in ("x", "y"):
            here += 1
        return view.phrases.kind(here) == "p" and view.phrases.low(here) in prepositions

    return found


def in_hand(view: View, at: int) -> bool:
    """Whether one has something "in its charge" or "under its own management"."""
    places = view.clauses.after(at, {"in", "under"})
    return any(view.head(place) in CARE and "o" in view.letters(place) for place in places)


def back(view: View, at: int) -> bool:
    """Whether one has something "back": "is to have Elmfield back"."""
    place = view.clauses.object(at)
    return place is not None and view.phrases.low(place + 1) == "back"


def way(view: View, at: int) -> bool:
    """Whether one makes "way" for another."""
    place = view.clauses.object(at)
    return place is not None and view.head(place) == "way"


def tells_to_do(view: View, at: int) -> bool:
    """Whether an infinitive says what somebody is to do: "urged Acme to act", but not "advised Acme on strategy"."""
    return any(view.clauses.verb(here).shape == "infinitive" for here in view.phrases.verbs if at < here < at + NEAR)


def always(_view: View, _at: int) -> bool:
    """No condition."""
    return True


def beside(*spoken: str) -> Holds:
    """Whether one of these words stands with the verb: "in-house" of "brought it back in-house"."""
    looked_for = frozenset(spoken)

    def found(view: View, at: int) -> bool:
        first, end = view.phrases.all[at].first, view.clauses.end(at)
        items = view.line[first : view.phrases.all[end - 1].last]
        return any(item.low in looked_for for item in items if not item.mentions)

    return found


def without(*prepositions: str) -> Holds:
    """Whether none of these prepositions leads to anything behind the verb."""
    return lambda view, at: not any(True for _ in view.clauses.after(at, prepositions))
