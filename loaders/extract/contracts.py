"""Contracts: who gave one, who holds it and for what service, told by a noun and the verb that carries it.

"The council awarded Acme a contract to run its buses"; "Acme's contract with the council ends in May". The noun names the
frame and the verb gives its parties their parts (support verbs, as FrameNet calls them).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.grammar import nouns, standing
from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_GETTING = words("win secure gain land clinch get obtain receive sign scoop bag renew capture claim") | {
    "pick up", "take on", "take over", "sign up",
}  # fmt: skip
_HOLDING = words("hold have keep retain run manage operate operates own") | {"carry out"}
_GIVING = words("award give grant hand let offer renew extend issue") | {"hand over", "hand out", "contract out"}
_LOSING = words("lose surrender relinquish quit forfeit") | {
    "give up",
    "hand back",
    "give back",
    "pull out",
    "step down",
}
_TAKING = words("strip deprive relieve")
_MOVING = words("go pass move transfer return revert switch") | {"pass on", "go back", "pass back", "move over"}
_ENDING = words("end expire terminate cancel scrap lapse cease finish axe withdraw revoke stop") | {
    "run out",
    "bring back",
}
_NOUNS = nouns.CONTRACTS | {"work"}
_HOLDERS = ("Company", "CRC")
_BUYERS = ("PublicBody",)
_SERVICES = ("CRC", "Service")


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract as a line tells of it: who holds it, who gave it, for what; ``status`` of holding it."""

    holders: Parties
    buyers: Parties
    services: Parties
    holding: str
    awarding: str
    item: int


def read(page: Page) -> Iterator[Reading]:
    """What a line says of contracts."""
    for at in page.view.nouns:
        if page.view.head(at) in _NOUNS:
            yield from _readings(_contract(page.view, at))


def _readings(contract: Contract) -> Iterator[Reading]:
    if contract.awarding:
        yield from pairs_of(
            "contract", "COMMISSIONED", contract.buyers, contract.holders, contract.item, contract.awarding
        )
    if contract.holding == "won":
        yield from pairs_of("contract", "RUNS", contract.holders, contract.services, contract.item, "planned")
    elif contract.holding:
        yield from pairs_of("contract", "RUNS", contract.holders, contract.services, contract.item, contract.holding)


def _contract(view: View, at: int) -> Contract:
    verb = _verb_of(view, at)
    holders, buyers = _own_parties(view, at)
    services = view.parties((at,), _SERVICES) if _tells_service(view, at) else ()
    item = view.phrases.all[at].last - 1
    if verb is None:
        return Contract(holders, buyers, services, _plain(view, at), _plain(view, at), item)
    lemma = view.clauses.verb(verb).lemma
    for group, reader in _BY_VERB:
        if lemma in group:
            return reader(view, at, verb, Contract(holders, buyers, services, "", "", view.clauses.verb(verb).at))
    return Contract(holders, buyers, services, _plain(view, at), _plain(view, at), item)


def _plain(view: View, at: int) -> str:
    lows = view.words(at)
    if lows & standing.ENDING:
        return "ended"
    return "planned" if lows & {"new", "proposed", "future", "planned"} else "asserted"


def _tells_service(view: View, at: int) -> bool:
    items = view.phrases.items(at)
    if any(item.of(_SERVICES) for item in items):
        return True
    follows = view.phrases.kind(at + 1)
    if follows == "p" and view.phrases.low(at + 1) in {"for", "of"}:
        return True
    if follows == "v" and view.clauses.verb(at + 1).shape in {"infinitive", "ing"}:
        return True
    return len([item for item in items if not item.mentions]) > 1 or items[0].low in {"the", "this", "that"}


def _verb_of(view: View, at: int) -> int | None:
    """The verb that carries the noun: whose object it is, or that is said of it."""
    phrases = view.phrases
    before = at - 1
    while phrases.kind(before) == "x":
        before -= 1
    if phrases.kind(before) == "v":
        return before
    if phrases.kind(before) == "n" and phrases.kind(before - 1) == "v":
        return before - 1
    if phrases.kind(before) == "p" and phrases.low(before) == "of":
        for here in (before - 1, before - 2):
            if phrases.kind(here) == "v" and view.clauses.verb(here).lemma in _TAKING:
                return here
    for here in range(at + 1, min(len(phrases), at + 12)):
        if (
            phrases.kind(here) == "v"
            and view.clauses.verb(here).shape != "infinitive"
            and view.clauses.subject(here) == at
        ):
            return here
    return None


def _own_parties(view: View, at: int) -> tuple[Parties, Parties]:
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


def _got(view: View, at: int, verb: int, plain: Contract) -> Contract:
    holders = (
        view.parties((view.clauses.subject(verb),), _HOLDERS)
        if not view.clauses.is_passive(verb)
        else view.parties(view.clauses.after(verb, {"by"}), _HOLDERS)
    )
    buyers = plain.buyers or view.parties(view.clauses.after(verb, {"from", "with", "by"}), _BUYERS)
    said = view.status(verb, True)
    return Contract(
        holders or plain.holders,
        buyers,
        plain.services,
        "won" if said in {"asserted", "planned"} else said,
        said,
        plain.item,
    )


def _held(view: View, at: int, verb: int, plain: Contract) -> Contract:
    holders = view.parties((view.clauses.subject(verb),), _HOLDERS)
    buyers = plain.buyers or (() if holders else view.parties((view.clauses.subject(verb),), _BUYERS))
    if not holders:
        holders = plain.holders or view.parties(view.clauses.after(verb, {"by", "with"}), _HOLDERS)
    said = view.status(verb, False)
    return Contract(holders, buyers, plain.services, said, said, plain.item)


def _given(view: View, at: int, verb: int, plain: Contract) -> Contract:
    clauses = view.clauses
    passive = clauses.is_passive(verb)
    first = clauses.subject(verb)
    if passive and first != at and clauses.object(verb) == at:  # "Acme was awarded the contract"
        holders = view.parties((first,), _HOLDERS)
        buyers = view.parties(clauses.after(verb, {"by", "from"}), _BUYERS)
    else:
        to = view.parties(clauses.after(verb, {"to", "with"}), _HOLDERS)
        holders = to or (view.parties((clauses.object(verb),), _HOLDERS) if clauses.object(verb) != at else ())
        buyers = view.parties(clauses.after(verb, {"by"}) if passive else (first,), _BUYERS)
    said = view.status(verb, True)
    holding = "won" if said in {"asserted", "planned"} else said
    return Contract(
        holders or (plain.holders if passive else ()), buyers or plain.buyers, plain.services, holding, said, plain.item
    )


def _lost(view: View, at: int, verb: int, plain: Contract) -> Contract:
    holders = view.parties((view.clauses.subject(verb),), _HOLDERS)
    said = view.status(verb, True)
    holding = {"asserted": "ended", "planned": "asserted"}.get(said, said)
    return Contract(holders, plain.buyers, plain.services, holding, holding, plain.item)


def _stripped(view: View, at: int, verb: int, plain: Contract) -> Contract:
    passive = view.clauses.is_passive(verb)
    holders = view.parties((view.clauses.subject(verb) if passive else view.clauses.object(verb),), _HOLDERS)
    return Contract(holders, plain.buyers, plain.services, "ended", "ended", plain.item)


def _went(view: View, at: int, verb: int, plain: Contract) -> Contract:
    holders = view.parties(view.clauses.after(verb, {"to"}), (*_HOLDERS, "PublicBody"))
    said = view.status(verb, True)
    return Contract(holders, plain.buyers, plain.services or view.parties((at,), _SERVICES), "won", said, plain.item)


def _ended(view: View, at: int, verb: int, plain: Contract) -> Contract:
    said = view.status(verb, True)
    holding = {"asserted": "ended", "planned": "asserted"}.get(said, said)
    return Contract(plain.holders, plain.buyers, plain.services, holding, holding, plain.item)


_BY_VERB = (
    (_GETTING, _got),
    (_HOLDING, _held),
    (_GIVING, _given),
    (_LOSING, _lost),
    (_TAKING, _stripped),
    (_MOVING, _went),
    (_ENDING, _ended),
)
"""Verbs that carry the noun, with what they make of its parties; the first group that has the verb decides."""
