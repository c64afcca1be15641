"""Who buys, where the verb of an award does not say it: whose service it is, who announces it, who was buying before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.model import Mention
from loaders.extract.award.announcers import DECIDERS, announcer, of_officers
from loaders.extract.award.procurement import GENERAL, may_buy
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.inspection import audits
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.reading import Page, Reading
from loaders.extract.rule.parts import doer

_COURT = re.compile(r"^(?!.*\b(?:commissioners|fiscal|county|service)\b).*(?:court\b|tribunal\b|concourt)")
"""Names of courts; a commissioners court of an American county governs it."""
_MARKS: dict[str, tuple[str, ...]] = {
    **{
        noun: (noun,)
        for noun in words("agency trust university hospital academy school college borough region district city")
    },
    **dict.fromkeys(words("council councils"), ("council", "city", "borough", "county")),
    **dict.fromkeys(words("ministry ministries department departments"), ("ministry", "department", "office")),
    **dict.fromkeys(words("government state states county province provinces municipality land"), ("",)),
    **dict.fromkeys(words("agencies trusts municipalities"), ("agenc", "trust", "municipal")),
}
"""Nouns for bodies, with what the name of the one meant must contain."""
_SPEAKERS = DECIDERS | _MARKS.keys()
"""Nouns that may speak for a body: "councillors", "the ministry"."""

_DESCRIBING = DECIDERS | _MARKS.keys() | {"arm", "quango"}
"""Nouns of descriptions behind which the name of a body stands."""

_DECIDING = words(
    "decision vote agreement move choice plan plans proposal recommendation intention resolution ruling refusal"
)
_DEALING = frozenset({"with", "from", "by", "between"})
_LINKS = _DEALING | {"for", "of"}
_SERVED = words("supply serve advise assist support equip provide furnish help")
_GIVING = words("award let sign issue place grant give hold offer run agree strike conclude")
_LETTING = words("award let sign issue place grant give tender offer")
_REACH = 12
_BEATEN = frozenset({"ahead", "over", "against", "beating"})
"""Words behind which those stand who were not chosen: "was chosen ahead of Acme"."""


def of_contract(view: View, at: int) -> Parties:
    """The buyers that a noun phrase and what hangs on it name: "a contract to run the council's pools", "a Home Office deal"."""
    if given := _given_by(view, at):
        return given
    for item in view.phrases.items(at):
        if item.of(BUYERS) and not (view.head(at) in CONTRACTS and _is_where(item)):
            return item.of(BUYERS)
    for place in _hanging(view, at):
        acts = view.phrases.low(place - 1) in _DEALING or view.phrases.head(place).of(BUYERS)
        owning = () if view.phrases.head(place).of(FIRMS) else _owning(view.phrases.items(place))
        named = (view.named(place, BUYERS) if acts else ()) or _apposed(view, place) or owning
        if named:
            return named
    return _letting(view, at)


def _given_by(view: View, at: int) -> Parties:
    """By whom the contract was given, behind its noun: "the Skills Service contracts awarded by the council"."""
    given = view.phrases.kind(at + 1) == "v" and view.clauses.is_reduced(at + 1)
    if not given or view.clauses.verb(at + 1).lemma not in _LETTING:
        return ()
    return view.parties(view.clauses.after(at + 1, {"by"}), BUYERS)


def _apposed(view: View, place: int) -> Parties:
    """The body that a description names behind it: "the county's utility board, the Elm Water Authority"."""
    dealt = view.phrases.low(place - 1) in _DEALING and view.head(place) in _DESCRIBING
    return view.named(place + 2, BUYERS) if dealt and view.phrases.kind(place + 1) == "k" else ()


def _letting(view: View, at: int) -> Parties:
    """Who gave the contract by a clause about it: "a contract that the council let in May"."""
    near = (here for here in range(at + 1, min(len(view.phrases), at + 5)) if view.phrases.kind(here) == "v")
    verb = next(near, None)
    if verb is None or view.clauses.verb(verb).lemma not in _LETTING or view.clauses.object(verb) != at:
        return ()
    return view.parties((view.clauses.subject(verb),), BUYERS) if view.clauses.subject(verb) != at else ()


def _is_where(item: Item) -> bool:
    """Whether a place before "contract" says where its work is rather than whose it is: "the Elmfield contract"."""
    return not item.possessive and all(is_place(each.words) or is_place(each.name) for each in item.mentions)


def _hanging(view: View, at: int) -> Iterator[int]:
    """The noun phrases that prepositions and infinitives tie to the one at a place, as far as they may name a buyer."""
    phrases = view.phrases
    for here in range(at + 1, min(len(phrases) - 1, at + _REACH)):
        kind = phrases.kind(here)
        if kind in "rblwz" or (kind == "v" and not _goes_on(view, here)) or phrases.low(here) in _BEATEN:
            return
        if phrases.kind(here + 1) == "n" and (
            (kind == "p" and phrases.low(here) in _LINKS)
            or (kind == "v" and (view.clauses.verb(here).lemma in _SERVED or _owning(phrases.items(here + 1))))
        ):
            yield here + 1


def _goes_on(view: View, verb: int) -> bool:
    """Whether a verb behind a contract says what it is for or who gave it: "to run", "awarded by"; not "being put"."""
    use = view.clauses.verb(verb)
    return use.shape == "infinitive" or use.lemma in _GIVING or (use.form == "ing" and not use.passive)


def _owning(items: tuple[Item, ...]) -> Parties:
    """The body that owns what the phrase names: "the council's pools"."""
    return next((item.of(BUYERS) for item in items if item.possessive and item.of(BUYERS)), ())


def is_general(each: Reading) -> bool:
    """Whether a reading takes for a buyer what only says in what business a firm is: "government contractor Acme"."""
    return each.rule in {"contractor", "provider"} and each.subject.name.casefold() in GENERAL


def is_judged(reading: Reading) -> bool:
    """Whether a reading takes the court that rules on an award, or the office that audits it, for its buyer."""
    name = reading.subject.name
    return reading.predicate == "COMMISSIONED" and (_COURT.search(name.casefold()) is not None or audits(name))


def understood(page: Page) -> Parties:
    """Who buys where no part says it: who announces it, else whose contract was spoken of."""
    found = announcer(page) or (() if _is_of_others(page) else page.procurement.buyers)
    return tuple(body for body in found if not _has_it(page.view, body))


def _is_of_others(page: Page) -> bool:
    """Whether a line tells of further contracts, or names another who may have given them: "also has the work in Elmshire"."""
    buyers = {each.name for each in page.procurement.buyers}
    if any(item.low in _FURTHER for item in page.line):
        return True
    bodies = (each for item in page.line for each in item.of(BUYERS))
    return any(may_buy(each.name) and each.name not in buyers for each in bodies)


_FURTHER = frozenset({"also", "too"})


def _has_it(view: View, body: Mention) -> bool:
    """Whether a line says that a body gets or has something to run itself: "the trust runs Elmfield, whose contract Acme had"."""
    doing = {place for here in view.verbs_of(_DOING) for place in doer(view, here)}
    places = (at for at in view.nouns if any(each.name == body.name for each in view.named(at, BUYERS)))
    return any(at in doing or _is_aim(view, at) for at in places)


def _is_aim(view: View, at: int) -> bool:
    """Whether something goes to the body that a phrase names, or to those whom it leads: "moves back into the service"."""
    led = view.phrases.low(at - 1) == "by" and view.phrases.kind(at - 2) == "v"
    return view.phrases.low(at - 1) == "into" or (led and view.clauses.verb(at - 2).lemma in _HEADING)


_HEADING = frozenset({"lead", "head", "chair"})
_DOING = frozenset({"run", "operate", "provide", "deliver", "take over", "take on"})


def governing(page: Page, place: int | None) -> Parties:
    """The body for which those decide whom a phrase names: "Elmshire councillors", "the council's cabinet", "ministers"."""
    view = page.view
    if place is None or view.phrases.kind(place) != "n" or view.head(place) not in _SPEAKERS:
        return ()
    named = next((item.of(BUYERS) for item in view.phrases.items(place) if item.of(BUYERS)), ())
    return named or tuple(body for body in page.procurement.buyers if _fits(view.head(place), body.name))


def _fits(noun: str, body: str) -> bool:
    """Whether a noun may speak for a body: "the ministry" for a ministry, "councillors" for whomever."""
    marks = _MARKS.get(noun)
    return marks is None or any(mark in body.casefold() for mark in marks)


def decided_by(page: Page, verb: int) -> Parties:
    """The body whose decision an infinitive tells: "the council's decision to hire Acme"."""
    view, before = page.view, verb - 1 - (page.view.phrases.kind(verb - 1) == "y")  # "its decision today to"
    if view.clauses.verb(verb).shape != "infinitive" or view.phrases.kind(before) != "n":
        return ()
    if view.head(before) not in _DECIDING:
        return ()
    return next((item.of(BUYERS) for item in view.phrases.items(before) if item.of(BUYERS)), ())


def else_buyer(page: Page, verb: int) -> Parties:
    """Who awards, where the parts of the verb name no body: nobody where they name somebody else.

    "Acme was chosen"; "councillors chose Acme"; "the council's decision to choose Acme"; but not "Bolt chose Acme".
    """
    view = page.view
    if view.clauses.is_passive(verb):
        agents = [body for place in view.clauses.after(verb, {"by"}) for body in of_officers(page, place)]
        return tuple(agents) or (() if _by_another(view, verb) else _whose(page, verb) or understood(page))
    subject = view.clauses.subject(verb)
    officers = of_officers(page, subject) if subject is not None else ()
    return decided_by(page, verb) or officers or governing(page, subject)


def _by_another(view: View, verb: int) -> bool:
    """Whether somebody who is no public body does it: "was chosen by Bolt"."""
    return any(
        view.parties((place,), ("Company", "CRC", "Union", "Person")) for place in view.clauses.after(verb, {"by"})
    )


def _whose(page: Page, verb: int) -> Parties:
    """Whose service a verb's complement names: "was chosen to run the council's pools"."""
    return of_contract(page.view, verb)
