"""Contracts: who gave one, who holds it and for what service, told by a noun and the verb that carries it.

"The council awarded Acme a contract to run its buses"; "Acme's contract with the council ends in May". The noun names the
frame and the verb gives its parties their parts: FrameNet calls such verbs support verbs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Pairs
from graph.vocabulary import RUN
from loaders.extract.grammar import nouns, standing
from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.words import words
from loaders.extract.parts import Part, behind, doer, said_of
from loaders.extract.reading import Page, Reading, pairs_of

_HOLDERS = ("Company", "CRC")
_BUYERS = ("PublicBody",)
_TO_BE: Pairs = (("asserted", "planned"),)
_OVER: Pairs = (("asserted", "ended"), ("planned", "asserted"))
"""What is to end is still held; what has ended is not."""


def _nobody(_view: View, _verb: int) -> tuple[int, ...]:
    return ()


def _receiver(view: View, verb: int) -> Iterator[int | None]:
    """To whom a contract is given: "Acme was awarded the contract", "awarded Acme the contract", "the contract went to Acme"."""
    clauses = view.clauses
    yield from clauses.after(verb, {"to", "with"})
    given = clauses.object(verb)
    if clauses.is_passive(verb):
        yield clauses.subject(verb) if given is not None else None
    elif clauses.second_object(verb) is not None:
        yield given


def _deprived(view: View, verb: int) -> tuple[int | None, ...]:
    return (view.clauses.subject(verb) if view.clauses.is_passive(verb) else view.clauses.object(verb),)


@dataclass(frozen=True, slots=True)
class Carrier:
    """Verbs that carry the noun: the parts of the holder and the buyer, and what the verb's status means for each.

    ``awarded`` is the meaning for having been given the contract, ``held`` for running what it is for; ``is_event`` says
    whether the verb tells what happened rather than what holds.
    """

    verbs: frozenset[str]
    holder: Part = _nobody
    buyer: Part = _nobody
    awarded: Pairs = ()
    held: Pairs = ()
    is_event: bool = True


CARRIERS = (
    Carrier(
        words("win secure gain land clinch get obtain receive sign scoop bag renew capture claim")
        | {"pick up", "take on", "take over", "sign up"},
        doer,
        behind("from", "with", "by"),
        held=_TO_BE,
    ),
    Carrier(
        words("hold have keep retain run manage operate") | {"carry out"},
        said_of,
        behind("from", "with"),
        is_event=False,
    ),
    Carrier(
        words("award give grant hand let offer renew extend issue") | {"hand over", "hand out", "contract out"},
        _receiver,
        lambda view, verb: [*view.clauses.after(verb, {"by", "from"}), *doer(view, verb)],
        held=_TO_BE,
    ),
    Carrier(
        words("lose surrender relinquish quit forfeit")
        | {"give up", "hand back", "give back", "pull out", "step down"},
        said_of,
        awarded=_OVER,
        held=_OVER,
    ),
    Carrier(words("strip deprive relieve"), _deprived, awarded=_OVER, held=_OVER),
    Carrier(
        words("go pass move transfer return revert switch") | {"pass on", "go back", "pass back", "move over"},
        behind("to"),
        held=_TO_BE,
    ),
    Carrier(
        words("end expire terminate cancel scrap lapse cease finish axe withdraw revoke stop")
        | {"run out", "bring back"},
        awarded=_OVER,
        held=_OVER,
    ),
)
_BY_VERB = {verb: carrier for carrier in reversed(CARRIERS) for verb in carrier.verbs}


class Contracts:
    """What a line says of contracts."""

    words = nouns.CONTRACTS | {"work"}

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the contract whose noun heads the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1:
            return
        verb = _verb_of(view, at)
        carrier = _BY_VERB.get(view.clauses.verb(verb).lemma) if verb is not None else None
        holders, buyers = _named(view, at)
        services = view.parties((at,), RUN) if _tells_service(view, at) else ()
        if carrier is None or verb is None:
            said = _plain(view, at)
            yield from _readings(holders, buyers, services, said, said, item)
            return
        said = view.status(verb, carrier.is_event)
        holders = view.parties(carrier.holder(view, verb), _HOLDERS) or holders
        buyers = buyers or view.parties(carrier.buyer(view, verb), _BUYERS)
        awarded, held = dict(carrier.awarded).get(said, said), dict(carrier.held).get(said, said)
        yield from _readings(holders, buyers, services, awarded, held, view.clauses.verb(verb).at)


def _readings(
    holders: Parties, buyers: Parties, services: Parties, awarded: str, held: str, item: int
) -> Iterator[Reading]:
    if awarded:
        yield from pairs_of("contract", "COMMISSIONED", buyers, holders, item, awarded)
    if held:
        yield from pairs_of("contract", "RUNS", holders, services, item, held)


def _plain(view: View, at: int) -> str:
    """The status that the noun's own adjectives give."""
    spoken = view.words(at)
    if spoken & standing.ENDING:
        return "ended"
    return "planned" if spoken & {"new", "proposed", "future", "planned"} else "asserted"


def _tells_service(view: View, at: int) -> bool:
    """Whether the phrase says what the contract is for, or leads back to it."""
    items = view.phrases.items(at)
    if any(item.of(RUN) for item in items) or view.phrases.low(at + 1) in {"for", "of"}:
        return True
    if view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).shape in {"infinitive", "ing"}:
        return True
    return len([item for item in items if not item.mentions]) > 1 or items[0].low in {"the", "this", "that"}


def _verb_of(view: View, at: int) -> int | None:
    """The verb that carries the noun: whose object it is, that takes somebody from it, or that is said of it."""
    before = _left(view, at - 1)
    if view.phrases.kind(before) == "v":
        return before
    if view.phrases.kind(before) == "n" and view.phrases.kind(before - 1) == "v":
        return before - 1
    return _taking(view, before) or _said_of(view, at)


def _left(view: View, at: int) -> int:
    while view.phrases.kind(at) == "x":
        at -= 1
    return at


def _taking(view: View, link: int) -> int | None:
    """ "Stripped" of "stripped Acme of its contract"."""
    if view.phrases.low(link) != "of":
        return None
    near = (here for here in (link - 1, link - 2) if view.phrases.kind(here) == "v")
    return next((here for here in near if view.clauses.verb(here).lemma in {"strip", "deprive", "relieve"}), None)


def _said_of(view: View, at: int) -> int | None:
    behind_ = (here for here in range(at + 1, min(len(view.phrases), at + 12)) if view.phrases.kind(here) == "v")
    finite = (here for here in behind_ if view.clauses.verb(here).shape != "infinitive")
    return next((here for here in finite if view.clauses.subject(here) == at), None)


def _named(view: View, at: int) -> tuple[Parties, Parties]:
    """The holder and the buyer that the noun phrase itself names: "Acme's contract with the council"."""
    holders: Parties = ()
    buyers: Parties = ()
    for item in view.phrases.items(at)[:-1]:
        if item.mentions:
            holders = holders or item.of(("Company",))
            buyers = buyers or item.of(_BUYERS)
    for place in view.clauses.with_noun(at, {"with", "between", "from"}):
        holders = holders or view.parties((place,), ("Company",))
        buyers = buyers or view.named(place, _BUYERS)
    return holders, buyers
