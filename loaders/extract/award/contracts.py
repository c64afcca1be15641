"""Contracts: who gave one, who holds it and for what service, told by a noun and the verb that carries it.

"The council awarded Acme a contract to run its buses"; "Acme's contract with the council ends in May". The noun names the
frame and the verb gives its parties their parts: FrameNet calls such verbs support verbs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from graph.vocabulary import RUN
from loaders.extract.award import buyers
from loaders.extract.award.carried import verbs_of
from loaders.extract.award.carriers import BIDS, GIVEN, OVER, SIGNED, STILL, TO_BE, Carrier, carrier
from loaders.extract.award.contract_nouns import is_contract
from loaders.extract.grammar import mood, negation, nouns
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import PROVIDING, SEEKING
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Dated, Page, Reading, dated, pairs_of
from loaders.extract.rule.parts import doer, done
from loaders.extract.rule.statuses import awarded

_HOLDERS = ("Company", "CRC")
_OTHERS = ("Company", "CRC", "Union", "Person")
_BUYERS = ("PublicBody",)
_HELD_UNDER = frozenset({"under", "on", "through", "via", "by"})
_REACH = 8
_UNDERSTOOD = words(
    "contract contracts deal deals franchise franchises concession concessions work tender tenders lot lots job"
)
"""Nouns of which it may be left to the sentences before who gave it."""

_ENDS = words("end close halt conclusion finish term")
_LOOSE = words("lot lots right rights order orders")
"""Nouns that tell of a contract only with a verb that gives or takes one: "in its own right", "a lot of power"."""


class Contracts:
    """What a line says of contracts."""

    words = GIVEN | SIGNED | BIDS

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the contract whose noun heads the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1:
            return
        noun, carried = view.head(at), False
        for verb in verbs_of(view, at):
            row = _row(view, at, verb)
            if row is not None:
                carried = carried or verb < at or view.clauses.object(verb) != at
                yield from _carried(page, at, verb, row)
        if not carried and noun in nouns.CONTRACTS - _LOOSE:
            yield from _uncarried(page, at, item)


def _row(view: View, at: int, verb: int) -> Carrier | None:
    """What the verb at a place may say of the contract; nothing where it only could be so."""
    use, noun = view.clauses.verb(verb), view.head(at)
    if _has_done(view, at, verb) or mood.is_possible(use) or not is_contract(view, at, noun, use.lemma):
        return None
    return carrier("end" if _comes_to_end(view, verb) else use.lemma, noun)


def _comes_to_end(view: View, verb: int) -> bool:
    """Whether what the verb is said of "came to an end", "drew to a close" or "reached its end"."""
    use = view.clauses.verb(verb)
    if use.lemma in {"come", "draw"}:
        return any(view.head(place) in _ENDS for place in view.clauses.after(verb, {"to"}))
    thing = view.clauses.object(verb) if use.lemma == "reach" else None
    return thing is not None and view.head(thing) in _ENDS


def _has_done(view: View, at: int, verb: int) -> bool:
    """Whether somebody "had its contract extended": the participle behind the noun carries it, not "had"."""
    behind = view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).form in {"past", "both", "participle"}
    return behind and verb == at - 1 and view.clauses.verb(verb).lemma == "have"


def _carried(page: Page, at: int, verb: int, row: Carrier) -> Iterator[Reading]:
    """What a contract's verb says of it."""
    view = page.view
    own, givers = _named(page, at)
    holders = view.parties(row.holder(view, verb), _HOLDERS) or own
    givers = givers or view.parties(row.buyer(view, verb), _BUYERS)
    if not holders and givers and row.is_of_holder and _leads_back(view, at, verb):
        holders = page.procurement.holders
    said = _said(view, verb, row)
    given = dict(row.awarded).get(said, said)
    held = "" if negation.is_regretted(view.clauses.verb(verb)) else dict(row.held).get(said, said)
    if holders and not givers and given != "denied":
        givers = _unsaid(page, at, verb, row, holders)
    services = _services(view, at)
    is_over = row.awarded == OVER
    begins_later: Dated = "award" if row.held == TO_BE and held == "planned" else dated(said, held)
    ways: tuple[Dated, Dated] = ("end", "end") if is_over else (dated(said, given), begins_later)
    is_kept = row.awarded == STILL and said == "denied" and view.clauses.verb(verb).shape == "infinitive"
    for each in _readings(holders, givers, services, (given, held), view.clauses.verb(verb).at, ways):
        yield replace(each, is_dated=not is_kept)


def _uncarried(page: Page, at: int, item: int) -> Iterator[Reading]:
    """What the noun says by itself: "Acme's contract with the council", "runs Bolt under contract to the council"."""
    view = page.view
    holders, givers = _named(page, at)
    services = _services(view, at)
    said = held = "ended" if _is_given_up(view, at) else _plain(view, at)
    if _is_missed(view, at):
        return
    under = _begin(view, at) - 1
    own = _served(view, under)
    if not holders and view.phrases.low(under) in _HELD_UNDER:
        givers = givers or view.parties(view.clauses.with_noun(at, {"to"}), _BUYERS)
        verb = _under_which(view, under + 1)
        aside = view.phrases.kind(under - 1) == "k" and view.phrases.low(at + 1) in {"to", "with"}
        holders = view.named(under - 2, _HOLDERS) if aside else ()
        if not holders and verb is not None:
            holders, said, held = view.parties(doer(view, verb), _HOLDERS), view.status(verb, False), ""
            givers = givers or own
    yield from _readings(holders, givers, services, (said, held), item)


def _served(view: View, under: int) -> Parties:
    """Whose service is run under a contract: "the council's libraries are run by Acme under a deal approved in May"."""
    verb = next(
        (here for here in range(under - 1, max(-1, under - _REACH), -1) if view.phrases.kind(here) == "v"), None
    )
    if verb is None or view.clauses.verb(verb).lemma not in PROVIDING:
        return ()
    items = (item for place in done(view, verb) if place is not None for item in view.phrases.items(place))
    return next((item.of(_BUYERS) for item in items if item.possessive and item.of(_BUYERS)), ())


def _begin(view: View, at: int) -> int:
    """The place where a phrase begins that a year cuts: "a" of "a 2006 agreement"."""
    cut = view.phrases.kind(at - 1) == "y" and view.phrases.kind(at - 2) == "n" and len(view.phrases.items(at - 2)) == 1
    return at - 2 if cut and view.phrases.low(at - 2) in {"a", "an", "the", "its"} else at


def _under_which(view: View, at: int) -> int | None:
    """The verb of what is done under the contract: before it, or behind where it opens: "Under a deal with the council, Acme"."""
    if at == 1:
        return next((here for here in view.phrases.verbs if view.clauses.verb(here).shape == "finite"), None)
    return next((here for here in range(at - 2, max(-1, at - 12), -1) if view.phrases.kind(here) == "v"), None)


def _is_given_up(view: View, at: int) -> bool:
    """Whether somebody pulled the plug or called time on the contract."""
    idiom = view.phrases.low(at - 1) == "on" and view.head(at - 2) in {"plug", "time"}
    return idiom and view.phrases.kind(at - 3) == "v" and view.status(at - 3, True) == "asserted"


def _is_missed(view: View, at: int) -> bool:
    """Whether the contract is but bid for or missed: "missed out on a contract", "competes for a contract"."""
    near = (here for here in range(at - 1, max(-1, at - 5), -1) if view.phrases.kind(here) == "v")
    verb = next(near, None)
    return verb is not None and view.phrases.kind(at - 1) == "p" and view.clauses.verb(verb).lemma in SEEKING


def _said(view: View, verb: int, row: Carrier) -> str:
    """How the verb puts what it says; one of ending that stands in the present tells what is to come."""
    use = view.clauses.verb(verb)
    said = awarded(view, verb, row.is_event)
    coming = row.awarded == OVER and use.shape == "finite" and not (use.past or use.perfect or use.passive)
    return "planned" if coming and said == "asserted" else said


def _unsaid(page: Page, at: int, verb: int, row: Carrier, holders: Parties) -> Parties:
    """The buyer that the sentence leaves open: for whom those who give it decide, or who was buying before."""
    view = page.view
    subject = view.clauses.subject(verb)
    giving = buyers.governing(page, subject) or buyers.decided_by(page, verb)
    if giving or view.head(at) not in _UNDERSTOOD or (_is_general(view, at) and not view.clauses.is_passive(verb)):
        return giving
    known = {each.name for each in holders}
    beside = (view.parties((place,), _OTHERS) for place in row.buyer(view, verb))
    if any(each.name not in known for each in chain.from_iterable(beside)):
        return ()
    told = view.clauses.is_passive(verb) or subject == at or bool(view.parties((subject,), _HOLDERS))
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


def _readings(
    holders: Parties,
    givers: Parties,
    services: Parties,
    said: tuple[str, str],
    item: int,
    ways: tuple[Dated, Dated] = ("", ""),
) -> Iterator[Reading]:
    """That it was given, and that its holder runs what it is for: each with its status, and what its dates are of."""
    if said[0]:
        yield from pairs_of("contract", "COMMISSIONED", givers, holders, item, said[0], dated=ways[0])
    if said[1]:
        firms = tuple(each for each in holders if each.kind == "Company")
        yield from pairs_of("contract", "RUNS", firms, services, item, said[1], dated=ways[1])


def _plain(view: View, at: int) -> str:
    """The status that the noun's own adjectives give."""
    spoken = view.words(at)
    if spoken & mood.ENDING:
        return "ended"
    return "planned" if spoken & {"proposed", "future", "planned"} else "asserted"


def _services(view: View, at: int) -> Parties:
    """What the contract is for: by its noun, or behind whom it is with: "a contract with Acme to run Bolt"."""
    beyond = _beyond_party(view, at)
    if beyond is not None:
        return view.parties((view.clauses.object(beyond),), RUN)
    return view.parties((at,), RUN) if _tells_service(view, at) else ()


def _beyond_party(view: View, at: int) -> int | None:
    """The verb that says what is to be done, behind whom the contract is with."""
    verb = at + 1
    while verb < at + _REACH and (view.phrases.kind(verb) in tuple("pnyx") or _is_beside_date(view, verb)):
        verb += 1
    if verb == at + 1 or view.phrases.kind(verb) != "v" or view.phrases.low(at + 1) in {"for", "of"}:
        return None
    use = view.clauses.verb(verb)
    return verb if use.shape == "infinitive" and use.lemma in PROVIDING else None


def _is_beside_date(view: View, comma: int) -> bool:
    """Whether a comma sets off a date: "a contract, starting in May, to run Bolt"."""
    return view.phrases.kind(comma) == "k" and "y" in (view.phrases.kind(comma - 1), view.phrases.kind(comma + 1))


def _tells_service(view: View, at: int) -> bool:
    """Whether the phrase says what the contract is for, or leads back to it."""
    items = view.phrases.items(at)
    if any(item.of(RUN) for item in items) or view.phrases.low(at + 1) in {"for", "of", "at"}:
        return True
    if view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).shape in {"infinitive", "ing"}:
        return True
    return len([item for item in items if not item.mentions]) > 1 or items[0].low in {"the", "this", "that"}


def _named(page: Page, at: int) -> tuple[Parties, Parties]:
    """The holder and the buyer that the noun phrase itself names: "Acme's contract with the council"."""
    holders: Parties = ()
    for item in page.view.phrases.items(at)[:-1]:
        shown = tuple(each for each in item.of(("Company",)) if item.possessive or page.cast.is_shown(each))
        holders = holders or shown
    for place in (_owning(page.view, at), *_tied(page.view, at)):
        holders = holders or page.view.parties((place,), ("Company",))
    return holders, buyers.of_contract(page.view, at)


def _owning(view: View, at: int) -> int | None:
    """Whose contract a relative word makes it: "Acme" of "Acme, whose contract ends"."""
    return view.clauses.antecedent(at - 1) if view.phrases.low(at - 1) == "whose" else None


def _tied(view: View, at: int) -> Iterator[int]:
    """Whom "of", "with" and "between" tie to the noun itself, not to the verb that says what the contract is for."""
    for place in view.clauses.with_noun(at, {"with", "between", "of"}):
        if "v" in view.phrases.kinds[at:place]:
            return
        yield place
