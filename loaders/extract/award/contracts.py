"""Contracts: who gave one, who holds it and for what service, told by a noun and the verb that carries it.

"The council awarded Acme a contract to run its buses"; "Acme's contract with the council ends in May". The noun names the
frame and the verb gives its parties their parts: FrameNet calls such verbs support verbs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from loaders.extract.award import buyers
from loaders.extract.award.carried import verbs_of
from loaders.extract.award.carriers import BIDS, GIVEN, OVER, SIGNED, STILL, TO_BE, Carrier, carrier
from loaders.extract.award.contract_nouns import is_contract
from loaders.extract.award.contract_phrases import holders_under, is_under, named, readings_of, services_of, uncarried
from loaders.extract.grammar import mood, negation, nouns
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Dated, Page, Reading, dated
from loaders.extract.rule.statuses import awarded

_OTHERS = ("Company", "CRC", "Union", "Person")
_UNDERSTOOD = words(
    "contract contracts deal deals franchise franchises concession concessions work tender tenders lot lots job"
)
"""Nouns of which it may be left to the sentences before who gave it."""

_ENDS = words("end close halt conclusion finish term")
_LOOSE = words("lot lots right rights order orders")
"""Nouns that tell of a contract only with a verb that gives or takes one: "in its own right", "a lot of power"."""

_SURE = nouns.CONTRACTS - _LOOSE


class Contracts:
    """What a line says of contracts."""

    words = GIVEN | SIGNED | BIDS

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the contract whose noun heads the phrase at a place."""
        view = page.view
        none = view.phrases.items(at)[0].low == "no" or "venture" in view.words(at)  # "a joint venture deal"
        if item != view.phrases.all[at].last - 1 or none:
            return
        noun, carried = view.head(at), False
        for verb in verbs_of(view, at):
            row = _row(view, at, verb)
            if row is not None:
                carried = carried or not (view.clauses.object(verb) == at < verb or _is_aside(view, at, verb))
                yield from _carried(page, at, verb, row)
        if not carried and noun in _SURE:
            yield from uncarried(page, at, item)


def _row(view: View, at: int, verb: int) -> Carrier | None:
    """What the verb at a place may say of the contract; nothing where it only could be so: "may win the contract"."""
    use, noun = view.clauses.verb(verb), view.head(at)
    if (
        "jointly" in use.words
        or _has_done(view, at, verb)
        or mood.is_possible(use)
        or not is_contract(view, at, noun, use.lemma)
    ):
        return None
    return carrier("end" if _comes_to_end(view, verb) else use.lemma, noun)


def _is_aside(view: View, at: int, verb: int) -> bool:
    """Whether a participle only says more of a contract under which something is done: "under a deal signed in May"."""
    aside = verb == at + 1 and view.clauses.is_reduced(verb) and is_under(view, at)
    return aside and not view.parties(view.clauses.after(verb, {"by"}), FIRMS)  # "under a contract held by Acme"


def _comes_to_end(view: View, verb: int) -> bool:
    """Whether what the verb is said of "came to an end", "drew to a close" or "reached its end"."""
    use = view.clauses.verb(verb)
    if use.lemma in {"come", "draw"}:
        return any(view.head(place) in _ENDS for place in view.clauses.after(verb, {"to"}))
    thing = view.clauses.object(verb) if use.lemma == "reach" else None
    return thing is not None and view.head(thing) in _ENDS


def _has_done(view: View, at: int, verb: int) -> bool:
    """Whether somebody "had its contract extended": the participle behind the noun carries it, not "had"."""
    over = at + 1 if view.phrases.kind(at + 1) != "p" else at + 3  # "its contract at Elmfield renewed"
    behind = view.phrases.kind(over) == "v" and view.clauses.verb(over).form in {"past", "both", "participle"}
    return behind and verb == at - 1 and view.clauses.verb(verb).lemma == "have"


def _carried(page: Page, at: int, verb: int, row: Carrier) -> Iterator[Reading]:
    """What a contract's verb says of it."""
    view = page.view
    own, givers = named(page, at)
    holders = holders_under(view, at) or view.parties(row.holder(view, verb), FIRMS) or own
    givers = givers or view.parties(row.buyer(view, verb), BUYERS)
    if not holders and givers and row.is_of_holder and _leads_back(view, at, verb):
        holders = page.procurement.holders or _running(page)
    said = _said(view, verb, row)
    given = dict(row.awarded).get(said, said)
    held = "" if negation.is_regretted(view.clauses.verb(verb)) else dict(row.held).get(said, said)
    if holders and not givers and given != "denied":
        givers = _unsaid(page, at, verb, row, holders)
    services = services_of(view, at)
    is_over = row.awarded == OVER
    begins_later: Dated = "award" if row.held == TO_BE and held == "planned" else dated(said, held)
    ways: tuple[Dated, Dated] = ("end", "end") if is_over else (dated(said, given), begins_later)
    is_kept = row.awarded == STILL and said == "denied" and view.clauses.verb(verb).shape == "infinitive"
    for each in readings_of(holders, givers, services, (given, held), view.clauses.verb(verb).at, ways):
        yield replace(each, is_dated=not is_kept)


def _running(page: Page) -> Parties:
    """Who was told to run the service, where no award was told before."""
    return (page.discourse.runner,) if page.discourse.runner else ()


def _said(view: View, verb: int, row: Carrier) -> str:
    """How the verb puts what it says; one of ending that stands in the present tells what is to come."""
    use = view.clauses.verb(verb)
    said = view.status(verb, row.is_event) if row.awarded == OVER else awarded(view, verb, row.is_event)
    coming = row.awarded == OVER and use.shape == "finite" and not (use.past or use.perfect or use.passive)
    return "planned" if coming and said == "asserted" else said


def _unsaid(page: Page, at: int, verb: int, row: Carrier, holders: Parties) -> Parties:
    """The buyer that the sentence leaves open: for whom those who give it decide, or who was buying before."""
    view = page.view
    subject = view.clauses.subject(verb)
    giving = buyers.governing(page, subject) or buyers.decided_by(page, verb)
    if (
        giving
        or view.head(at) not in _UNDERSTOOD
        or view.words(at) & nouns.OTHER
        or (_is_general(view, at) and not view.clauses.is_passive(verb))
    ):
        return giving
    known = {each.name for each in holders}
    beside = (view.parties((place,), _OTHERS) for place in row.buyer(view, verb))
    if any(each.name not in known for each in chain.from_iterable(beside)):
        return ()
    told = view.clauses.is_passive(verb) or subject == at or bool(view.parties((subject,), FIRMS))
    return buyers.understood(page) if told and not _is_with_another(view, verb) else ()


def _is_with_another(view: View, verb: int) -> bool:
    """Whether "with" leads to the other party, which is not named: "signed with a body in Ostmark"; not ", and with it"."""
    return any(view.phrases.kind(place - 2) not in {"c", "k"} for place in view.clauses.after(verb, {"with"}))


def _is_general(view: View, at: int) -> bool:
    """Whether contracts of whatever buyers may be meant: "securing contracts in Elmshire"."""
    return view.head(at).endswith("s") and len(view.phrases.items(at)) == 1


def _leads_back(view: View, at: int, verb: int) -> bool:
    """Whether a contract is meant that was spoken of, and its holder is left unsaid: "extended the contract"."""
    definite = view.phrases.items(at)[0].low in {"the", "this", "that", "its", "their"}
    return (
        definite
        and view.status(verb, True) == "asserted"
        and not any(True for _ in view.clauses.after(verb, {"to", "with"}))
    )
