"""The verbs that carry a contract's noun, and in which of their parts its holder and its buyer stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Pairs
from loaders.extract.consortium.allied import joined
from loaders.extract.grammar import nouns
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.parts import Part, behind, doer, done, one_of, said_of

TO_BE: Pairs = (("asserted", "planned"),)
OVER: Pairs = (("asserted", "ended"), ("planned", "asserted"), ("denied", "asserted"))
"""What is to end, or did not, is still held; what has ended is not."""

STILL: Pairs = (("denied", "asserted"),)
"""What is not to be renewed is held all the same."""

KEPT: Pairs = (("planned", "asserted"),)
"""What one is to keep one has."""

BIDS = words("bid bids tender tenders competition")
WORK = words("work task tasks mandate mandates business undertaking")
SIGNED = nouns.CONTRACTS - words("job right rights") | words("partnership")
EXTENSIONS = words("extension extensions renewal renewals")
GIVEN = nouns.CONTRACTS | WORK | EXTENSIONS


def _nobody(_view: View, _verb: int) -> tuple[int, ...]:
    return ()


def receiver(view: View, verb: int) -> Iterator[int | None]:
    """To whom a contract is given: "Acme was awarded the contract", "awarded Acme the contract", "awarded it to Acme"."""
    clauses = view.clauses
    for place in clauses.after(verb, {"to", "with"}):
        yield from (place, *joined(view, place))
    given = clauses.object(verb)
    if clauses.is_passive(verb):
        subject = clauses.subject(verb)
        yield subject if given is not None or (subject is not None and view.head(subject) not in GIVEN) else None
        if given is not None and subject is not None:  # "Acme is among the firms awarded contracts by Bolt"
            yield from (one_of(view, subject), *clauses.one_among(subject))
    elif clauses.second_object(verb) is not None:
        yield given


def _giver(view: View, verb: int) -> Iterator[int | None]:
    yield from view.clauses.after(verb, {"by", "from"})
    if not view.clauses.is_passive(verb):
        yield view.clauses.subject(verb)


def _party(view: View, verb: int) -> Iterator[int | None]:
    """Either party to what two agree on: "the council and Acme signed", "the council signed with Acme"."""
    yield from view.clauses.after(verb, {"with", "by", "between"})
    if not view.clauses.is_passive(verb):
        yield view.clauses.subject(verb)


def _deprived(view: View, verb: int) -> tuple[int | None, ...]:
    return (view.clauses.subject(verb) if view.clauses.is_passive(verb) else view.clauses.object(verb),)


@dataclass(frozen=True, slots=True)
class Carrier:
    """Verbs that carry some nouns: the parts of the holder and the buyer, and what the verb's status means for each.

    ``awarded`` is the meaning for having been given the contract, ``held`` for running what it is for; ``is_event`` says
    whether the verb tells what happened rather than what holds, ``is_of_holder`` that the holder may be whoever holds
    the contract spoken of before: "the council extended the contract".
    """

    verbs: frozenset[str]
    holder: Part = _nobody
    buyer: Part = _nobody
    nouns: frozenset[str] = nouns.CONTRACTS
    awarded: Pairs = ()
    held: Pairs = ()
    is_event: bool = True
    is_of_holder: bool = False


CARRIERS = (
    Carrier(
        words(
            "win secure gain land clinch get obtain receive scoop bag capture claim snare earn regain book take collect"
        )
        | {"pick up", "take on", "win back", "take over"},
        doer,
        behind("from", "with", "by"),
        GIVEN | BIDS,
        held=TO_BE,
    ),
    Carrier(words("approve ratify endorse authorise"), behind("with", "to"), doer, SIGNED, held=TO_BE),
    Carrier(
        words("sign conclude ink strike reach agree finalise seal enter make accept close negotiate execute")
        | {"sign up"},
        _party,
        _party,
        SIGNED | EXTENSIONS,
        held=TO_BE,
    ),
    Carrier(
        words("renew extend prolong lengthen widen expand novate vary amend roll continue renegotiate") | {"roll over"},
        _party,
        _party,
        SIGNED,
        awarded=STILL,
        held=STILL,
        is_of_holder=True,
    ),
    Carrier(words("keep retain"), _party, _party, awarded=KEPT, held=KEPT),
    Carrier(words("hold have run manage operate") | {"carry out"}, _party, _party, is_event=False),
    Carrier(words("have get do"), said_of, behind("from"), WORK, is_event=False),
    Carrier(
        words("award give grant hand let offer issue place allocate assign entrust")
        | {"hand over", "hand out", "contract out"},
        receiver,
        _giver,
        GIVEN,
        held=TO_BE,
        is_of_holder=True,
    ),
    Carrier(
        words("lose surrender relinquish quit forfeit exit leave walk withdraw drop")
        | {"give up", "hand back", "give back", "pull out", "step down", "walk away"},
        said_of,
        behind("with", "from"),
        awarded=OVER,
        held=OVER,
    ),
    Carrier(words("oblige require commit bind entitle allow permit"), done, is_event=False, held=TO_BE),
    Carrier(words("strip deprive relieve"), _deprived, _giver, awarded=OVER, held=OVER),
    Carrier(
        words("go pass move transfer return revert switch") | {"pass on", "go back", "pass back", "move over"},
        behind("to"),
        behind("from"),
        GIVEN,
        held=TO_BE,
    ),
    Carrier(
        words("end expire terminate cancel scrap lapse cease finish axe revoke rescind annul stop ditch")
        | {"run out", "bring back", "pull out", "tear up", "buy out", "cut short"},
        _party,
        _party,
        SIGNED,
        awarded=OVER,
        held=OVER,
        is_of_holder=True,
    ),
)
"""What may be said of a contract; a verb that stands in several rows is read by the first that takes its noun."""


def carrier(verb: str, noun: str) -> Carrier | None:
    """The row for a verb and the noun that it carries."""
    return next((row for row in _BY_VERB.get(verb, ()) if noun in row.nouns), None)


_BY_VERB: dict[str, list[Carrier]] = {}
for _row in CARRIERS:
    for _verb in _row.verbs:
        _BY_VERB.setdefault(_verb, []).append(_row)
