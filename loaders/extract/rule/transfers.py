"""Who gives what to whom, and what belongs to what is given: "passed control of Bolt from Acme to Cope"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from loaders.extract.grammar import nouns
from loaders.extract.grammar.lexicon import APPOINTING
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.parts import Part, doer, done, said_of

CONTROL = nouns.HANDS | words(
    """responsibility operation running reins helm wheel controls keys tenure lease leasehold freehold delivery provision
    maintenance upkeep baton mantle"""
)
"""Nouns for having something in hand, of which one takes or gives what they belong to."""

CARE = CONTROL | words("care custody charge provision delivery administration supervision upkeep maintenance")
"""Those and further ones, of which one has what they belong to."""

OPERATORS = words(
    """operator operators provider providers contractor contractors manager managers supplier suppliers franchisee caterer
    cleaner concessionaire runner incumbent owner owners sponsor landlord"""
)
"""Nouns for who runs something, of what stands behind them."""

INTRANSITIVE = words("go pass move return transfer revert switch fall shift") | {
    "go back",
    "come back",
    "pass on",
    "move over",
    "end up",
}
"""Verbs by which something goes of itself: "Bolt passed to Acme" does not say who gave it."""

_SELLING = words("sell offload hand give") | {"sell up", "sell out", "sell on", "sell off"}
"""Verbs whose subject in the active never changes hands itself."""

_OPPOSING = words("competition challenge bid bids offer opposition pressure interest rivalry criticism support help")
_OF_WHAT = frozenset({"of", "for", "in", "at", "over", "on"})


def moved(view: View, at: int) -> Iterable[int | None]:
    """What changes hands: the object of "sell", the subject of "pass to" and of "was sold"; nothing of "selling up to"."""
    verb = view.clauses.verb(at)
    if verb.lemma in _SELLING and verb.form in {"ing", "base"} and view.clauses.object(at) is None:
        return ()
    found = None if view.clauses.is_passive(at) else view.clauses.object(at)
    bare = found is None and not view.clauses.is_passive(at) and view.phrases.kind(at - 1) != "c"
    if bare and view.clauses.verb(at).lemma in _BY_SOMEBODY:
        return ()  # "Acme will hand over to Bolt"
    return (found,) if found is not None else said_of(view, at)


_BY_SOMEBODY = frozenset({"hand over", "hand back", "hand"})
"""Verbs whose subject hands over, though it is not told what."""


def giver(view: View, at: int) -> Iterator[int | None]:
    """From whom it goes: behind "from", else who does it: "Acme" of "passed from Acme to Cope" and of "Acme sold Bolt"."""
    yield from view.clauses.after(at, {"from"})
    given_away = not view.clauses.is_passive(at) and view.clauses.object(at) is not None
    if given_away or view.clauses.verb(at).lemma not in INTRANSITIVE:
        yield from doer(view, at)


def receiver(view: View, at: int) -> Iterator[int | None]:
    """To whom it goes: behind "to", else the first of two objects, or whoever "was given" it: "Cope" of "sold Bolt to Cope"."""
    yield from view.clauses.after(at, {"to", "into", "with"})
    if view.clauses.is_passive(at) and view.clauses.object(at) is not None:
        yield view.clauses.subject(at)
    elif view.clauses.second_object(at) is not None:
        yield view.clauses.object(at)


def taken_from(view: View, at: int) -> Iterator[int]:
    """From whom something is had; not from whom there was "competition from Acme" for it."""
    for place in view.clauses.after(at, {"from", "off"}):
        if view.head(place - 2) not in _OPPOSING:
            yield place


def newcomer(view: View, at: int) -> Iterator[int | None]:
    """Who comes in another's place: "Acme" of "the council awarded its contract to Acme, replacing Bolt"."""
    put_in = [*view.clauses.after(at, {"with"})] if view.clauses.verb(at).lemma == "replace" else []
    if put_in:  # "the council replaced Bolt with Acme"
        yield put_in[0]
        return
    apart = view.clauses.verb(at).shape == "ing" and view.phrases.kind(at - 1) == "k"
    near = range(at - 1, max(-1, at - _FAR), -1)
    verbs = (here for here in near if view.phrases.kind(here) == "v" and not view.clauses.is_reduced(here))
    main = next(verbs, None) if apart else None
    lemma = view.clauses.verb(main).lemma if main is not None else ""
    if main is not None and lemma in _GIVING_WORK:
        yield from receiver(view, main)
    elif main is not None and lemma in _HIRING:
        yield from done(view, main)
    elif main is not None and view.clauses.is_passive(main):
        yield from doer(view, main)
    yield from doer(view, at) if lemma not in _LETTING else ()


_FAR = 12
_GIVING_WORK = words("award give grant hand let entrust pass transfer go move outsource assign return switch offer") | {
    "hand over",
    "contract out",
}
_HIRING = APPOINTING | {"commission", "contract", "reappoint", "bring in"}
_LETTING = _GIVING_WORK | _HIRING


def lost_to(view: View, at: int) -> Iterator[int]:
    """To whom something is lost: "Bolt" of "lost the contract to Bolt", not of "lost the contract to run ferries to Bolt"."""
    for place in view.clauses.after(at, {"to"}):
        if "v" not in view.phrases.kinds[at + 1 : place]:
            yield place


def given(view: View, at: int) -> Iterable[int | None]:
    """What is given: the second of two objects, else the object: "Bolt" of "gave Acme Bolt" and of "gave Bolt to Acme"."""
    second = view.clauses.second_object(at)
    return (second if second is not None else view.clauses.object(at),)


def given_itself(view: View, at: int) -> Iterator[int]:
    """What is given, unless it is a contract, which is told with its noun: not "a deal" of "gave Acme a deal"."""
    return (place for place in given(view, at) if place is not None and view.head(place) not in nouns.CONTRACTS)


def led_to(view: View, at: int) -> Iterator[int | None]:
    """To whom something is given, behind the verb or before it: "Acme, to which the running of Bolt is entrusted"."""
    yield from view.clauses.after(at, {"to"})
    yield view.clauses.led_by(at, "to")


def instead_of(view: View, at: int) -> Iterator[int]:
    """In whose place: "Acme" of "will run Bolt in place of Acme" and of "instead of Acme"."""
    for here in view.clauses.after(at, {"of"}):
        before = view.phrases.all[here - 1].first
        spoken = [item.low for item in view.line[max(0, before - 2) : before]]
        if spoken[-1:] == ["instead"] or spoken == ["in", "place"]:
            yield here


def replaced_at_place(view: View, at: int) -> Iterator[int]:
    """Where a company is replaced: "Bolt" of "Acme replaced Cope at Bolt"."""
    if view.parties(done(view, at), ("Company",)):
        yield from view.clauses.after(at, {"at", "on", "in"})


def franchise(view: View, at: int) -> Iterator[int]:
    """What is held as a contract is: something whose name or word is that of a franchise or contract.

    "Elmshire franchise" of "Acme holds the Elmshire franchise", "Bolt" of "Bolt, where Acme holds the contract".
    """
    subject = view.clauses.subject(at)
    place = subject if view.clauses.is_passive(at) else view.clauses.object(at)
    if place is not None and view.phrases.head(place).low.split()[-1] in nouns.CONTRACTS:
        where = view.clauses.antecedent(subject - 1) if subject and view.phrases.low(subject - 1) == "where" else None
        yield place if where is None else where


def headed(heads: Collection[str], part: Part = done) -> Part:
    """A part with one of these heads itself: "the contract" of "the contract for Bolt is Acme's"."""
    return lambda view, at: (place for place in part(view, at) if place is not None and view.head(place) in heads)


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
            if leads and view.phrases.kind(link + 1) != "y":
                yield from _belonging(view, link + 1)
            elif "o" in view.letters(place):
                yield place

    return found


def _belonging(view: View, at: int) -> Iterator[int]:
    """The phrase behind "of", or the object of the verb there: "the contract for running Bolt"."""
    found = view.clauses.object(at) if view.phrases.kind(at) == "v" else at
    if found is not None:
        yield found


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
