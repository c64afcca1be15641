"""To which verb or noun of a claim a verb belongs that makes none: "expires" of "a contract which expires in May" to "contract"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from loaders.extract.grammar.lexicon import DECIDING
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.timing.coming_out import by_doing, report_of

_NOBODY = -1
_LASTING = words(
    """run last date start begin commence end expire lapse cease finish terminate conclude continue stretch come take go be
    remain due sign award announce extend renew prolong set schedule plan expect complete close finalise declare"""
) | {"run out", "roll over"}
"""Verbs that say of what is told beside them when it begins, ends or was agreed on."""

_CANCELLING = words("cancel terminate scrap axe rescind revoke")
_BOUNDING = _LASTING | _CANCELLING
_HAVING = words("have hold keep retain")
_GIVING_UP = words("lose forfeit surrender relinquish quit leave") | {
    "give up",
    "hand back",
    "give back",
    "hand over",
    "sell on",
}
_AGAIN = _HAVING | _GIVING_UP
LOSING = _GIVING_UP | _CANCELLING
"""Verbs by which what was told before them ends: "won the contract in 2011 and lost it in 2019"."""

_TERMS = words(
    "start begin commence end expire lapse finish terminate conclude renew prolong run last extend continue stretch go"
) | {"run out"}
"""Verbs that say when a contract begins or ends."""

_DEFINITE = words("the its their this that whose")
_COMPLETING = words("complete finalise finalize close conclude seal see bring mark")
"""Verbs by whose date what they are done to happened: "completed the sale of Acme on Monday", "today sees the release of"."""

_FAR = 24
_EXPECTING = words("expect due schedule set plan intend slate project")
"""Verbs behind "had been" by which something was to come that did not: "had been due to leave in May but will stay"."""

_PRONOUNS = frozenset({"it", "they", "this", "that"})
_BEING = words(
    "be become remain come fall take hold have get put place due set schedule expect plan slate poise bind"
) | {"go on"}


def governing(view: View, places: Sequence[int], verb: int, predicate: str) -> int:
    """The place, of those given, that the verb at an item of the line belongs to; -1 where it stands for itself."""
    at = view.phrases.place(verb)
    if predicate == "PUBLISHED" and (span := report_of(view, at)) is not None:
        return _last(places, span.start, span.stop)
    found = _above(view, places, at)
    found = _of_contract(view, places, at, predicate) if found == _NOBODY else found
    return found if found != _NOBODY else _below(view, places, at, predicate)


def is_unfulfilled(view: View, verb: int) -> bool:
    """Whether the verb at an item of the line tells what was to come and did not: "had been due to leave in May, but stays"."""
    at = view.phrases.place(verb)
    if view.clauses.verb(at).words[:3] in _MEANT:
        return True
    main = view.clauses.governor(at) if view.clauses.verb(at).shape == "infinitive" else None
    if main is None or view.clauses.verb(main).lemma not in _EXPECTING or view.clauses.verb(main).words[0] not in _WERE:
        return False
    behind = {item.low for item in view.line[verb:] if not item.mentions}
    return not behind.isdisjoint(_TURNING)


_MEANT = (("was", "to", "have"), ("were", "to", "have"))
"""How a verb begins that tells what did not come: "was to have run until 2024"."""

_WERE = frozenset({"had", "was", "were"})
_TURNING = frozenset({"but", "however", "instead", "although", "though"})


def is_task_of(view: View, verb: int, giver: int) -> bool:
    """Whether the verb at an item of the line is what another gives somebody to do: "run" of "hired Acme to run it"."""
    at: int | None = view.phrases.place(verb)
    for _ in range(3):
        if at is None or view.phrases.kind(at) != "v" or view.clauses.verb(at).shape != "infinitive":
            return False
        at = view.clauses.governor(at)
        if at is not None and view.clauses.verb(at).at == giver:
            return True
    return False


def _above(view: View, places: Sequence[int], at: int) -> int:
    """What a verb depends on or is said of: "to run" of "won a contract to run", "ends" of "their contract ends"."""
    if _leads_back(view, at):
        return _last(places, 0, view.phrases.all[at].first)
    for _ in range(3):
        main = _governor(view, at)
        if main is None:
            break
        found = _last(places, view.clauses.verb(main).at, view.phrases.all[at].first)
        if found != _NOBODY:
            return found
        at = main
    if _leads_back(view, at):
        return _last(places, 0, view.phrases.all[at].first)
    if view.clauses.verb(at).lemma not in _BOUNDING:
        return _NOBODY
    found = _by_subject(view, places, at)
    return _of_described(view, places, at) if found == _NOBODY else found


def _of_described(view: View, places: Sequence[int], at: int) -> int:
    """The noun that a participle behind a comma tells more of: "Acme's purchase of Bolt, completed in May"."""
    noun = view.clauses.subject(at) if view.clauses.is_reduced(at) and view.phrases.kind(at - 1) == "k" else None
    head = view.clauses.head_of_chain(noun) if noun is not None else None
    return _NOBODY if head is None else _last(places, view.phrases.all[head].first, view.phrases.all[head].last)


def _leads_back(view: View, at: int) -> bool:
    """Whether a verb says again what was told before it: "holds the contract and has it until May", "as it has done since"."""
    verb, thing = view.clauses.verb(at), view.clauses.object(at)
    if verb.lemma == "do":
        again = view.phrases.low(at + 1) in {"so", "this", "that", "it"}
        goes_on = verb.shape in {"ing", "infinitive"} or verb.words[:1] == ("will",)
        return (verb.perfect and thing is None) or (again and goes_on)
    if verb.lemma in {"be", "remain"} and verb.words[:1] == ("will",) and view.phrases.kind(at - 1) == "c":
        return thing is None and view.phrases.kind(at + 1) in {"p", "y", "x"}  # "and will be until 2025"
    return verb.lemma in _AGAIN and thing is not None and view.phrases.low(thing) == "it"


def _by_subject(view: View, places: Sequence[int], at: int) -> int:
    """What the verb at a place is said of, or what else is said of it: "their contract began in May and ends in June"."""
    subject = view.clauses.subject(at)
    if subject is None or view.clauses.verb(at).shape != "finite":
        return _NOBODY
    phrase = view.phrases.all[subject]
    first = 0 if view.phrases.low(subject) in _PRONOUNS and _follows(view, subject, at) else phrase.first
    found = _last(places, first, phrase.last)
    if found != _NOBODY and not first and _is_beside_main(view, found, at):
        return _NOBODY
    if found != _NOBODY or view.clauses.verb(at).lemma in {"be", "declare"}:
        return found
    others = (view.clauses.verb(here).at for here in view.said_of(subject, 20))
    return next((item for item in others if item in places), _NOBODY)


def _is_beside_main(view: View, place: int, at: int) -> bool:
    """Whether what stands at a place only says more of who does something: "Acme, owned by Bolt, has grown since it began"."""
    aside = view.phrases.place(place)
    if view.phrases.kind(aside) != "v" or not view.clauses.is_reduced(aside):
        return False
    between = (here for here in view.phrases.verbs if aside < here < at)
    return any(view.clauses.verb(here).shape == "finite" and not view.clauses.is_reduced(here) for here in between)


def _of_contract(view: View, places: Sequence[int], at: int, predicate: str) -> int:
    """What the contract that begins or ends is of: "the contract under which Acme runs Bolt ends", "Acme's contract, which"."""
    verb, subject = view.phrases.all[at].first, view.clauses.subject(at)
    if view.clauses.verb(at).lemma not in _TERMS or subject is None:
        return _NOBODY
    if view.phrases.low(subject - 1) == "whose" and view.head(subject) in CONTRACTS:
        return _of_owner(view, places, subject - 1)
    if view.head(subject) in CONTRACTS:
        found = _last(places, view.phrases.all[subject].last, verb)
        return found if found != _NOBODY or predicate != "RUNS" else _of_the_contract(view, places, subject)
    named = (place for place in places if verb - _FAR < place < verb and view.line[place].low in CONTRACTS)
    return next(named, _NOBODY)


def _of_the_contract(view: View, places: Sequence[int], subject: int) -> int:
    """What "the contract" is of that another clause tells: "it has run the jail since 2014, and the contract ends in May"."""
    phrase = view.phrases.all[subject]
    opens = subject == 1 and view.phrases.low(0) == "under"
    if view.line[phrase.first].low not in _DEFINITE and not opens:
        return _NOBODY
    found = _last(places, 0, phrase.first)
    return found if found != _NOBODY else next((place for place in places if place > phrase.last), _NOBODY)


def _of_owner(view: View, places: Sequence[int], whose: int) -> int:
    """What the owner of a contract does under it: "runs" of "Acme, whose contract ends in May, runs Bolt"."""
    owner = view.clauses.antecedent(whose)
    verbs = (view.clauses.verb(here).at for here in view.said_of(owner, 20)) if owner is not None else ()
    return next((item for item in verbs if item in places), _NOBODY)


def _follows(view: View, subject: int, verb: int) -> bool:
    """Whether a clause goes with the one before it: "will not be renewed when it ends", not "since they began visiting"."""
    return view.phrases.kind(subject - 1) in {"b", "p"} and view.phrases.kind(verb + 1) != "v"


def _last(places: Sequence[int], first: int, end: int) -> int:
    """The last of the places in a stretch of items."""
    at = bisect_left(places, end) - 1
    return places[at] if at >= 0 and places[at] >= first else _NOBODY


def _governor(view: View, at: int) -> int | None:
    """The verb before one that depends on it: an infinitive, a participle, the verb of a relative clause."""
    verb = view.clauses.verb(at)
    if verb.shape == "infinitive":
        return view.clauses.governor(at)
    describes = verb.shape in {"ing", "participle"} or view.clauses.is_reduced(at) or _is_relative(view, at)
    lasts = verb.lemma in _LASTING or (verb.lemma == "have" and _is_of_deal(view, at))
    if verb.shape != "ing" and not (lasts and describes):
        return None
    verbs = (here for here in range(at - 1, max(-1, at - 12), -1) if view.phrases.kind(here) == "v")
    return next(verbs, None)


def _is_of_deal(view: View, at: int) -> bool:
    """Whether the verb at a place tells of a contract: "which has until May to run"."""
    subject = view.clauses.subject(at)
    return subject is not None and view.head(subject) in CONTRACTS


def _is_relative(view: View, at: int) -> bool:
    """Whether a relative word stands before the verb, or before one that "and" joins it to: "which began and will end"."""
    first = at - 3 if view.phrases.kind(at - 1) != "c" else at - 8
    return any(view.phrases.kind(here) == "r" for here in range(max(0, first), at))


def _completed(view: View, places: Sequence[int], thing: int) -> int:
    """What was completed or seen: "sale" of "completed the sale", "took over" of "2013 saw Acme take over"."""
    last = thing + 2 if view.phrases.low(thing + 1) == "of" else thing
    last += view.phrases.kind(last + 1) == "v"
    return _last(places, view.phrases.all[thing].first, view.phrases.all[last].last)


def _below(view: View, places: Sequence[int], at: int, predicate: str) -> int:
    """What a verb has behind it that the claim is made of: "is in the hands of", "is due to take over", "decided to award"."""
    verb = view.clauses.verb(at)
    decides = verb.lemma in DECIDING and predicate == "COMMISSIONED"
    if verb.lemma in _COMPLETING and (thing := view.clauses.object(at)) is not None and thing > at:
        return _completed(view, places, thing)
    if (means := by_doing(view, at)) is not None:
        return _last(places, view.clauses.verb(means).at, view.clauses.verb(means).last)
    if verb.lemma not in _BEING and not decides:
        return _NOBODY
    behind = (here for here in range(at + 1, min(len(view.phrases), view.clauses.end(at))))
    infinitive = next((here for here in behind if view.phrases.kind(here) == "v"), None)
    end = view.phrases.all[min(len(view.phrases), view.clauses.end(at)) - 1].last
    if infinitive is not None and view.clauses.verb(infinitive).shape == "infinitive":
        end = view.clauses.verb(infinitive).last
    elif decides or verb.lemma == "go on":
        return _NOBODY
    return _last(places, verb.last, end)
