"""Where the parties of a claim stand beside its verb: "Acme" and "Bolt" of "Acme runs Bolt" and of "Bolt is run by Acme"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import without

Part = Callable[[View, int], Iterable[int | None]]
"""The noun phrases in which a party of the verb at a place may stand, the likeliest first."""

NEAR = 8
"""Phrases behind a verb among which what it leads to is looked for."""

_WITH = frozenset({"with", "alongside"})
_TOGETHER = words("along together jointly partnership conjunction collaboration tandem")


def doer(view: View, at: int) -> Iterable[int | None]:
    """Who does it: the subject of the active verb, the agent of the passive: "Acme" of "Acme runs Bolt"."""
    if view.clauses.is_passive(at):
        return [*_agents(view, at), view.clauses.led_by(at, "by")]
    return (view.clauses.subject(at),)


def _agents(view: View, at: int) -> Iterator[int]:
    """Who stands behind "by", of this verb and no later one: not "Bolt" of "owned by the state and run by Bolt"."""
    for nth, place in enumerate(view.clauses.after(at, {"by"})):
        if "v" in view.phrases.kinds[at + 3 : place] or (nth and _is_gapped(view, place)):
            return
        yield place
        if view.head(place) in _STAFF and view.phrases.low(place + 1) in {"of", "from"}:
            yield place + 2  # "answered by staff of Acme"
        if view.phrases.kinds[place : place + 3] == "ncn" and not view.phrases.head(place).mentions:
            yield place + 2  # "owned by its managers and Acme"


_STAFF = words("staff workers employees volunteers officers guards nurses teams crews people personnel members")


def speaking(view: View, at: int) -> Iterable[int | None]:
    """Who does it by words: as ``doer``, but a present participle is said of the noun that the nearest hangs on.

    In "the head of Acme saying" it is the head who says it.
    """
    for place in doer(view, at):
        bare = view.clauses.verb(at).shape == "ing" and place == at - 1
        yield view.clauses.head_of_chain(place) if bare and place is not None else place


def beside_doer(view: View, at: int) -> Iterator[int]:
    """Who does it too: "Bolt" of "Acme runs Elmfield, along with Bolt" of "is run in Elm by Acme and in Oak by Bolt" and of
    "was run by Acme until 2011, then by Bolt".
    """
    if view.clauses.is_passive(at):
        places = list(view.clauses.after(at, {"by"}))[1:]
        yield from (
            here
            for here in places
            if ("c" in view.phrases.kinds[here - 5 : here] or view.phrases.low(here - 2) == "then")
            and "v" not in view.phrases.kinds[at + 1 : here]
            and not _is_gapped(view, here)
        )
        yield from _together(view, view.clauses.after(at, _WITH))
        return
    if view.clauses.object(at) is not None:
        yield from _together(view, view.clauses.after(at, _WITH))
        subject = view.clauses.subject(at)
        before = range(at if subject is None else subject, at - 1)
        yield from _together(view, (here + 1 for here in before if view.phrases.low(here) in _WITH))


def _together(view: View, led: Iterable[int]) -> Iterator[int]:
    """With whom it is done: "Bolt" of "runs Elmfield together with Bolt" and of "Acme, in partnership with Bolt, runs"."""
    for here in led:
        before = view.phrases.low(here - 2)
        apart = view.phrases.kind(here - 2) == "k" and view.phrases.kind(here + 1) == "k"
        joined = view.phrases.low(here - 1) == "with" and (before in _TOGETHER or apart)
        if joined or view.phrases.low(here - 1) == "alongside":
            yield here


def _is_gapped(view: View, at: int) -> bool:
    """Whether something else is done by whom a place names: "Bolt" of "Elmfield is run by Acme and Ashby by Bolt"."""
    return view.phrases.kind(at - 2) == "n" and view.phrases.kind(at - 3) in {"c", "k"}


def done(view: View, at: int) -> Iterable[int | None]:
    """To what it is done: the object of the active verb, the subject of the passive: "Bolt" of "Bolt is run by Acme".

    What stands before "which" may say what another is: "Elmfield is one of six jails which Acme runs".
    """
    if view.clauses.is_reduced(at):
        nearest, *further = view.clauses.described(at)
        if (one := one_of(view, nearest)) is not None:
            return (one, nearest, *further)
        said = [*copular(view, nearest)]
        if len(said) > 1 and said[1] is not None and view.named(said[1], RUN):
            return (said[1], nearest, *further)  # "Elmfield is a local jail in Kent run by Acme"
        wholes = [head for head in further if head is not None and nearest is not None and view.is_whole(head, nearest)]
        return (*wholes, nearest, *further)
    found = view.clauses.subject(at) if view.clauses.is_passive(at) else view.clauses.object(at)
    if view.clauses.is_passive(at):
        return (found, *beyond_place(view, at, found))
    if found is None or found > at:
        return (found, *pointed(view, at, found))
    named = view.phrases.head(found).family == "organisation"  # "Acme worked for Bolt, which"
    said = [] if named else [*copular(view, found)]
    run = len(said) > 1 and said[1] is not None and view.named(said[1], RUN)
    return (said[1], found) if run else (found, *said, *pointed(view, at, found))


def one_of(view: View, several: int | None) -> int | None:
    """What is said to be one of several: "Elmfield CRC" for "CRCs" of "Elmfield CRC is one of two CRCs owned by Acme"."""
    if several is None or view.phrases.low(several - 1) != "of" or view.phrases.low(several - 2) != "one":
        return None
    being = several - 3
    if view.phrases.kind(being) == "k" and view.phrases.kind(being - 1) == "n":
        return being - 1  # "Elmfield CRC, one of two CRCs owned by Acme,"
    told = view.phrases.kind(being) == "v" and view.clauses.verb(being).lemma == "be"
    return view.clauses.subject(being) if told else None


def beyond_place(view: View, at: int, found: int | None) -> Iterator[int]:
    """What a place before "which" says where it is: "call centre" of "the call centre in Elmfield, which is run by Acme"."""
    relative = at - 1
    while view.phrases.kind(relative) in {"x", "y"} or view.phrases.kinds[relative : relative + 2] == "py":
        relative -= 1
    if found is None or view.phrases.kind(relative) != "r" or view.phrases.head(found).family != "region":
        return
    while view.phrases.low(found - 1) in _WHERE and view.phrases.kind(found - 2) == "n":
        found -= 2
        yield found


_WHERE = frozenset({"in", "at", "on", "near", "of", "outside"})
"""What leads to a place and not, as "to" and "from" do, to another party."""


def pointed(view: View, at: int, found: int | None) -> Iterator[int | None]:
    """What a sentence comes to at its end: "Bolt" of "What Acme owns is Bolt" and "Among the firms that Acme owns is Bolt"."""
    subject = view.clauses.subject(at)
    what = found is None and subject is not None and view.phrases.low(subject - 1) == "what"
    among = found is not None and view.phrases.low(found - 1) == "among"
    verbs = (here for here in view.phrases.verbs if at < here < at + NEAR) if what or among else ()
    being = next((here for here in verbs if view.clauses.verb(here).lemma == "be"), None)
    if being is not None:
        yield being + 1


def copular(view: View, place: int | None) -> Iterator[int | None]:
    """What the noun at a place is said to be one of: "Elmfield" for "jails" of "Elmfield is one of six jails"."""
    head = view.clauses.head_of_chain(place) if place is not None else None
    if head is not None:
        yield head
        if view.phrases.kind(head - 1) == "v" and view.clauses.verb(head - 1).lemma == "be":
            yield view.clauses.subject(head - 1)


def said_of(view: View, at: int) -> Iterable[int | None]:
    """What the verb is said of, in whatever voice: "Bolt" of "Bolt passed to Acme" and of "Bolt was sold"."""
    found = view.clauses.subject(at)
    one = copular(view, found) if view.clauses.verb(at).shape == "ing" else ()  # "Bolt is one of six belonging to Acme"
    return (found, *beyond_place(view, at, found), *one)


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


def around(view: View, at: int) -> Iterator[int]:
    """Where those are to whom it is done: "Elmshire" of "offenders in Elmshire are supervised by Acme"."""
    place = view.clauses.subject(at) if view.clauses.is_passive(at) else None
    if place is not None:
        yield from view.clauses.with_noun(place, {"in", "across", "throughout"}, reach=4)


def to_do(view: View, at: int) -> Iterator[int | None]:
    """What is to be done something with: "Bolt" of "stepped in to run Bolt"."""
    for here in range(at + 1, min(len(view.phrases), at + 4)):
        if view.phrases.kind(here) == "v" and view.clauses.governor(here) == at:
            yield view.clauses.object(here)


def behind(*prepositions: str) -> Part:
    """The part that one of these prepositions leads to: "Bolt" of "took over at Bolt" for "at"."""
    return lambda view, at: view.clauses.after(at, prepositions)


def of_last(view: View, at: int, found: Parties) -> Parties:
    """The parties, but for those of a list of whose last alone "which" tells: "Acme, Bolt and Cope, which runs Elmfield"."""
    if len(found) <= 1 or not view.clauses.is_of_last(at):
        return found
    place = view.clauses.subject(at)
    listed = view.phrases.head(place).mentions if place is not None else ()
    return without(found, listed[:-1])


def either(*parts: Part) -> Part:
    """The first of these parts that names a party: "Bolt" of "took over from Acme at Bolt", which has no object."""
    return lambda view, at: (place for part in parts for place in part(view, at))


def nowhere(_view: View, _at: int) -> Iterable[int | None]:
    """No part."""
    return ()
