"""Where the parties of a claim stand beside its verb: who does it, to what, to whom, from whom."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from loaders.extract.grammar import nouns
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

Part = Callable[[View, int], Iterable[int | None]]
"""The noun phrases in which a party of the verb at a place may stand, the likeliest first."""


CONTROL = nouns.HANDS | words(
    """responsibility operation running reins helm wheel controls keys tenure lease leasehold freehold delivery provision
    maintenance upkeep baton mantle"""
)
"""Nouns for having something in hand, of which one takes or gives what they belong to."""

CARE = words("care custody oversight charge provision delivery administration supervision upkeep maintenance")
"""Further ones, of which one has what they belong to."""

OPERATORS = words(
    """operator operators provider providers contractor contractors manager managers supplier suppliers franchisee caterer
    cleaner concessionaire runner incumbent owner owners sponsor landlord"""
)
"""Nouns for who runs something, of what stands behind them."""

NEAR = 8
"""Phrases behind a verb among which what it leads to is looked for."""

INTRANSITIVE = words("go pass move return transfer revert switch fall shift") | {
    "go back",
    "come back",
    "pass on",
    "move over",
    "end up",
}


def doer(view: View, at: int) -> Iterable[int | None]:
    """Who does it: the subject of the active verb, the agent of the passive."""
    if view.clauses.is_passive(at):
        return [*_agents(view, at), view.clauses.led_by(at, "by")]
    return (view.clauses.subject(at),)


def beside_doer(view: View, at: int) -> Iterator[int]:
    """Who does it too: "Bolt" of "Acme runs Elmfield, along with Bolt" and of "is run in Elm by Acme and in Oak by Bolt"."""
    if view.clauses.is_passive(at):
        places = list(view.clauses.after(at, {"by"}))[1:]
        yield from (
            here for here in places if "c" in view.phrases.kinds[here - 5 : here] and not _is_gapped(view, here)
        )
        return
    thing = view.clauses.object(at)
    for here in view.clauses.after(at, _WITH) if thing is not None else ():
        before = view.phrases.low(here - 2)
        if view.phrases.low(here - 1) == "alongside" or (before in _TOGETHER and view.phrases.low(here - 1) == "with"):
            yield here


def _is_gapped(view: View, at: int) -> bool:
    """Whether something else is done by whom a place names: "Bolt" of "Elmfield is run by Acme and Ashby by Bolt"."""
    return view.phrases.kind(at - 2) == "n" and view.phrases.kind(at - 3) in {"c", "k"}


_WITH = frozenset({"with", "alongside"})
_TOGETHER = frozenset({"along", "together", "jointly"})


def speaking(view: View, at: int) -> Iterable[int | None]:
    """Who does it by words: as ``doer``, but a present participle is said of the noun that the nearest hangs on."""
    for place in doer(view, at):
        bare = view.clauses.verb(at).shape == "ing" and place == at - 1
        yield view.clauses.head_of_chain(place) if bare and place is not None else place


def _agents(view: View, at: int) -> Iterator[int]:
    """Who stands behind "by", of this verb and no later one: not "Bolt" of "owned by the state and run by Bolt"."""
    for place in view.clauses.after(at, {"by"}):
        if "v" in view.phrases.kinds[at + 3 : place]:
            return
        yield place


def done(view: View, at: int) -> Iterable[int | None]:
    """To what it is done: the object of the active verb, the subject of the passive.

    What stands before "which" may say what another is: "Elmfield is one of six jails which Acme runs".
    """
    if view.clauses.is_reduced(at):
        return view.clauses.described(at)
    found = view.clauses.subject(at) if view.clauses.is_passive(at) else view.clauses.object(at)
    if view.clauses.is_passive(at):
        return (found,)
    if found is None or found > at:
        return (found, *pointed(view, at, found))
    said = [*copular(view, found)]
    named = len(said) > 1 and said[1] is not None and view.named(said[1], ("CRC", "Service"))
    return (said[1], found) if named else (found, *said, *pointed(view, at, found))


def pointed(view: View, at: int, found: int | None) -> Iterator[int | None]:
    """What a sentence comes to at its end: "Bolt" of "What Acme owns is Bolt" and "Among the firms that Acme owns is Bolt"."""
    subject = view.clauses.subject(at)
    what = found is None and subject is not None and view.phrases.low(subject - 1) == "what"
    among = found is not None and view.phrases.low(found - 1) == "among"
    verbs = (here for here in view.phrases.verbs if at < here < at + NEAR) if what or among else ()
    being = next((here for here in verbs if view.clauses.verb(here).lemma == "be"), None)
    if being is not None:
        yield being + 1


def said_of(view: View, at: int) -> Iterable[int | None]:
    """What the verb is said of, in whatever voice."""
    return (view.clauses.subject(at),)


def standing(view: View, at: int) -> Iterator[int | None]:
    """Who stands behind something, where the verb comes first: "Acme" of "Behind Bolt stands Acme"."""
    if any(True for _ in fronted(view, at)):
        yield view.clauses.object(at)


def fronted(view: View, at: int) -> Iterator[int | None]:
    """Behind whom it is said to stand: "Bolt" of "Behind Bolt stands Acme" and of "Bolt, behind which stands Acme"."""
    opens = view.phrases.low(0) == "behind" and view.phrases.kind(at - 1) == "n"
    yield from [1] if opens else []
    if view.phrases.kind(at - 1) == "r":
        yield from view.clauses.after(at, {"behind"})


def taken_from(view: View, at: int) -> Iterator[int]:
    """From whom something is had; not from whom there was "competition from Acme" for it."""
    for place in view.clauses.after(at, {"from", "off"}):
        if view.head(place - 2) not in _OPPOSING:
            yield place


_OPPOSING = words("competition challenge bid bids offer opposition pressure interest rivalry criticism support help")


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
    given_away = not view.clauses.is_passive(at) and view.clauses.object(at) is not None
    if given_away or view.clauses.verb(at).lemma not in INTRANSITIVE:
        yield from doer(view, at)


def receiver(view: View, at: int) -> Iterator[int | None]:
    """To whom it goes: behind "to", else the first of two objects, or whoever "was given" it."""
    yield from view.clauses.after(at, {"to", "into", "with"})
    if view.clauses.is_passive(at) and view.clauses.object(at) is not None:
        yield view.clauses.subject(at)
    elif view.clauses.second_object(at) is not None:
        yield view.clauses.object(at)


def franchise(view: View, at: int) -> Iterator[int]:
    """What is held as a contract is: something whose name or word is that of a franchise or contract."""
    place = view.clauses.object(at)
    if place is not None and view.phrases.head(place).low.split()[-1] in nouns.CONTRACTS:
        yield place


def led_to(view: View, at: int) -> Iterator[int | None]:
    """To whom something is given, behind the verb or before it: "Acme, to which the running of Bolt is entrusted"."""
    yield from view.clauses.after(at, {"to"})
    yield view.clauses.led_by(at, "to")


def behind(*prepositions: str) -> Part:
    """The part that one of these prepositions leads to."""
    return lambda view, at: view.clauses.after(at, prepositions)


def whose(heads: Collection[str], part: Part = done) -> Part:
    """What a part with one of these heads belongs to: "Bolt" of "took control of Bolt" and of "took Bolt's reins"."""

    def found(view: View, at: int) -> Iterator[int]:
        for place in part(view, at):
            if place is None or view.head(place) not in heads:
                continue
            link = place + 3 if view.phrases.low(place + 1) == "from" else place + 1  # "the baton from Cope at Bolt"
            leads = view.phrases.low(link) in _OF_WHAT or (
                view.head(place) == "keys" and view.phrases.low(link) == "to"
            )
            if leads:
                yield from _belonging(view, link + 1)
            elif "o" in view.letters(place):
                yield place

    return found


def headed(heads: Collection[str], part: Part = done) -> Part:
    """A part with one of these heads itself: "the contract" of "the contract for Bolt is Acme's"."""
    return lambda view, at: (place for place in part(view, at) if place is not None and view.head(place) in heads)


def _belonging(view: View, at: int) -> Iterator[int]:
    """The phrase behind "of", or the object of the verb there: "the contract for running Bolt"."""
    found = view.clauses.object(at) if view.phrases.kind(at) == "v" else at
    if found is not None:
        yield found


_OF_WHAT = frozenset({"of", "for", "in", "at", "over", "on"})


def shared(view: View, at: int) -> Iterator[int | None]:
    """Of what a share is held: "Bolt" of "has a stake in Bolt", "Bolt, in which it has a stake", "the 20% which it has in Bolt"."""
    yield from whose(nouns.SHARES)(view, at)
    for place in done(view, at):
        if place is not None and view.head(place) in nouns.SHARES:
            yield from _of_whose(view, place)
            yield from view.clauses.before_relative(at, {"in", "of"})
            yield from view.clauses.after(at, {"in"}) if place < at else ()


def _of_whose(view: View, share: int) -> Iterator[int]:
    """Of what shares are behind "whose": "Bolt" of "Bolt, whose shares Acme holds", "Bolt, half of whose shares are Acme's"."""
    if view.phrases.low(share - 1) != "whose":
        return
    before = share - 4 if view.phrases.low(share - 2) == "of" else share - 2
    before -= view.phrases.kind(before) == "k"
    if view.phrases.kind(before) == "n":
        yield before


def either(*parts: Part) -> Part:
    """The first of these parts that names a party."""
    return lambda view, at: (place for part in parts for place in part(view, at))


def to_do(view: View, at: int) -> Iterator[int | None]:
    """What is to be done something with: "Bolt" of "stepped in to run Bolt"."""
    for here in range(at + 1, min(len(view.phrases), at + 4)):
        if view.phrases.kind(here) == "v" and view.clauses.governor(here) == at:
            yield view.clauses.object(here)


def instead_of(view: View, at: int) -> Iterator[int]:
    """In whose place: "Acme" of "will run Bolt in place of Acme" and of "instead of Acme"."""
    for here in view.clauses.after(at, {"of"}):
        before = view.phrases.all[here - 1].first
        spoken = [item.low for item in view.line[max(0, before - 2) : before]]
        if spoken[-1:] == ["instead"] or spoken == ["in", "place"]:
            yield here


def given(view: View, at: int) -> Iterable[int | None]:
    """What is given: the second of two objects, else the object."""
    second = view.clauses.second_object(at)
    return (second if second is not None else view.clauses.object(at),)


def given_itself(view: View, at: int) -> Iterator[int]:
    """What is given, unless it is a contract, which is told with its noun."""
    return (place for place in given(view, at) if place is not None and view.head(place) not in nouns.CONTRACTS)


def replaced_at_place(view: View, at: int) -> Iterator[int]:
    """Where a company is replaced: "Bolt" of "Acme replaced Cope at Bolt"."""
    if view.parties(done(view, at), ("Company",)):
        yield from view.clauses.after(at, {"at", "on", "in"})


def nowhere(_view: View, _at: int) -> Iterable[int | None]:
    """No part."""
    return ()
