"""Where the parties of a claim stand beside its verb: who does it, to what, to whom, from whom."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from loaders.extract.grammar import nouns
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

Part = Callable[[View, int], Iterable[int | None]]
"""The noun phrases in which a party of the verb at a place may stand, the likeliest first."""

CONTROL = words("control charge ownership responsibility possession operation management running stewardship")
"""Nouns for having something in hand, of which one takes or gives what they belong to."""

SHARES = words("stake stakes share shares % cent interest majority")
INTRANSITIVE = frozenset({"go", "pass", "move", "return", "transfer", "revert", "switch", "go back", "pass on"})


def doer(view: View, at: int) -> Iterable[int | None]:
    """Who does it: the subject of the active verb, the agent of the passive."""
    if view.clauses.is_passive(at):
        return [*view.clauses.after(at, {"by"}), view.clauses.led_by(at, "by")]
    return (view.clauses.subject(at),)


def done(view: View, at: int) -> Iterable[int | None]:
    """To what it is done: the object of the active verb, the subject of the passive."""
    if view.clauses.is_reduced(at):
        return view.clauses.described(at)
    return (view.clauses.subject(at) if view.clauses.is_passive(at) else view.clauses.object(at),)


def said_of(view: View, at: int) -> Iterable[int | None]:
    """What the verb is said of, in whatever voice."""
    return (view.clauses.subject(at),)


def around(view: View, at: int) -> Iterator[int]:
    """Where those are to whom it is done: "Elmshire" of "offenders in Elmshire are supervised by Acme"."""
    place = view.clauses.subject(at) if view.clauses.is_passive(at) else None
    if place is not None:
        yield from view.clauses.with_noun(place, {"in", "across", "throughout"}, reach=4)


def copular(view: View, place: int | None) -> Iterator[int | None]:
    """What the noun at a place is said to be one of: "Elmfield" for "jails" of "Elmfield is one of six jails"."""
    head = view.clauses.head_of_chain(place) if place is not None else None
    if head is not None:
        yield head
        if view.phrases.kind(head - 1) == "v" and view.clauses.verb(head - 1).lemma == "be":
            yield view.clauses.subject(head - 1)


def moved(view: View, at: int) -> Iterable[int | None]:
    """What changes hands: the object of "sell", the subject of "pass to" and of "was sold"."""
    found = None if view.clauses.is_passive(at) else view.clauses.object(at)
    return (found if found is not None else view.clauses.subject(at),)


def giver(view: View, at: int) -> Iterator[int | None]:
    """From whom it goes: behind "from", else who does it."""
    yield from view.clauses.after(at, {"from"})
    if view.clauses.verb(at).lemma not in INTRANSITIVE:
        yield from doer(view, at)


def receiver(view: View, at: int) -> Iterator[int | None]:
    """To whom it goes: behind "to", else the first of two objects."""
    yield from view.clauses.after(at, {"to", "into", "with"})
    if view.clauses.second_object(at) is not None:
        yield view.clauses.object(at)


def awarded(view: View, at: int, is_event: bool) -> str:
    """The status of an award: made once it is decided on, a plan as long as its taker is only preferred."""
    said = view.status(at, is_event)
    if said == "planned" and (view.is_decided(at) or _is_decision(view, at)):
        return "asserted"
    return "planned" if said == "asserted" and view.mentions_word(_PREFERRED) else said


def _is_decision(view: View, at: int) -> bool:
    """Whether the verb tells what a decision before it is: "the decision to hire Acme"."""
    return view.clauses.verb(at).shape == "infinitive" and view.head(at - 1) in _DECISIONS if at else False


_DECISIONS = words("decision vote move choice resolution")
_PREFERRED = words("preferred shortlisted shortlist provisional provisionally")


def moving(view: View, at: int, is_event: bool) -> str:
    """The status of what changes hands by itself: "the home goes to Acme" is to come."""
    verb = view.clauses.verb(at)
    said = view.status(at, is_event)
    present = verb.lemma in INTRANSITIVE and verb.shape == "finite" and not (verb.past or verb.perfect)
    return "planned" if said == "asserted" and present else said


def parting(view: View, at: int, _is_event: bool) -> str:
    """The status of giving something up, which is still to come where it is told in the present: "Acme is losing it"."""
    verb = view.clauses.verb(at)
    said = view.status(at, True)
    present = verb.shape == "finite" and not (verb.past or verb.perfect or verb.passive)
    return "planned" if said == "asserted" and present else said


def franchise(view: View, at: int) -> Iterator[int]:
    """What is held as a contract is: something whose name or word is that of a franchise or contract."""
    place = view.clauses.object(at)
    if place is not None and view.phrases.head(place).low.split()[-1] in nouns.CONTRACTS:
        yield place


def to_be(view: View, at: int, _is_event: bool) -> str:
    """The status of what is won, which is to come."""
    said = view.status(at, True)
    return "planned" if said == "asserted" else said


def led_to(view: View, at: int) -> Iterator[int | None]:
    """To whom something is given, behind the verb or before it: "Acme, to which the running of Bolt is entrusted"."""
    yield from view.clauses.after(at, {"to"})
    yield view.clauses.led_by(at, "to")


def behind(*prepositions: str) -> Part:
    """The part that one of these prepositions leads to."""
    return lambda view, at: view.clauses.after(at, prepositions)


def whose(heads: Collection[str], part: Part = done) -> Part:
    """What a part with one of these heads belongs to: "Bolt" of "took control of Bolt"."""

    def found(view: View, at: int) -> Iterator[int]:
        for place in part(view, at):
            linked = place is not None and view.phrases.low(place + 1) in {"of", "for", "in"}
            if place is not None and linked and view.head(place) in heads:
                runs = view.phrases.kind(place + 2) == "v"
                found = view.clauses.object(place + 2) if runs else place + 2
                if found is not None:
                    yield found

    return found


def given(view: View, at: int) -> Iterable[int | None]:
    """What is given: the second of two objects, else the object."""
    second = view.clauses.second_object(at)
    return (second if second is not None else view.clauses.object(at),)
