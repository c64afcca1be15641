"""Verbs of awarding: who is chosen, hired, paid, given work, beats rivals to it, does it for a body, or is dropped.

The nouns of contracts are read in ``contracts``; here the verb itself says it: "the council hired Acme to run its buses".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from loaders.extract import buyers
from loaders.extract.acts import Act
from loaders.extract.carriers import OVER, receiver
from loaders.extract.grammar import nouns
from loaders.extract.grammar.service_nouns import CLASS, singular
from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge.awards import (
    GOODS,
    OTHER_GIFTS,
    PROVIDING,
    ROLES,
    SUCCESSES,
    TENDERS,
)
from loaders.extract.parts import CONTROL, Part, awarded, behind, doer, done
from loaders.extract.reading import Page

_FIRMS = ("Company", "CRC")
_RUNNERS = ("Company", "CRC", "PublicBody")


def _purposes(view: View, at: int) -> Iterator[int]:
    """The infinitives that say what the one chosen is to do: "hired Acme to run Bolt"."""
    for here in range(at + 1, view.clauses.end(at)):
        if view.phrases.kind(here) == "v" and view.clauses.verb(here).shape == "infinitive":
            yield here


def _is_to_provide(view: View, at: int) -> bool:
    return any(view.clauses.verb(here).lemma in PROVIDING for here in _purposes(view, at))


def _as(view: View, at: int) -> str | None:
    """The noun of what one is chosen as; None where it is left unsaid."""
    place = next(view.clauses.after(at, {"as"}), None)
    if place is None:
        return None
    while (
        view.phrases.kind(place + 1) == "c" and view.phrases.kind(place + 2) == "n"
    ):  # "repairs and maintenance contractor"
        place += 2
    return view.head(place)


def _is_as_provider(view: View, at: int) -> bool:
    """Whether one is chosen for what providers do, where it is said as what: "as operator", not "as employer of the year"."""
    head = _as(view, at)
    return head is None or head.removesuffix("s") in ROLES or head in nouns.QUANTITIES


def chosen(view: View, at: int) -> Iterator[int | None]:
    """Who is chosen to provide something; "is one of three firms chosen by the council", "a firm chosen by it, Acme,"."""
    if not _is_as_provider(view, at) or _is_thing(view, at):
        return
    yield from done(view, at)
    if view.clauses.is_reduced(at):
        yield from _described(view, at)


def _is_thing(view: View, at: int) -> bool:
    """Whether it is a contract that is chosen rather than who holds it: "chose a contract for Acme"."""
    return any(place is not None and view.head(place) in nouns.CONTRACTS for place in done(view, at))


def _described(view: View, at: int) -> Iterator[int | None]:
    """Of whom a description with a participle is said: by a verb of being, or in apposition behind it."""
    for place in view.clauses.described(at):
        before = place - 1 if place else -1
        if view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in {"be", "become", "remain"}:
            yield view.clauses.subject(before)
    if view.phrases.low(0) == "as" and not any(here < at for here in view.phrases.verbs):
        main = next((here for here in view.phrases.verbs if view.clauses.verb(here).shape == "finite"), None)
        yield view.clauses.subject(main) if main is not None else None
    behind_agent = next((here for here in range(at + 1, view.clauses.end(at)) if view.phrases.kind(here) == "k"), None)
    if behind_agent is not None:
        yield behind_agent + 1


def _put_to_work(part: Part) -> Part:
    """Who is named in a part, where it is said what for: "brought in Acme to run Bolt", "uses Acme as its contractor"."""

    def found(view: View, at: int) -> Iterator[int | None]:
        by = view.clauses.is_passive(at) and any(True for _ in view.clauses.after(at, {"by"}))
        if by or _is_to_provide(view, at) or (_as(view, at) or "").removesuffix("s") in ROLES:
            yield from part(view, at)

    return found


def _put_in_charge(view: View, at: int) -> Iterator[int | None]:
    """ "Acme" of "put Acme in charge of the parks"."""
    if any(view.head(place) in CONTROL for place in view.clauses.after(at, {"in"})):
        yield from done(view, at)


def _entrusted(view: View, at: int) -> Iterator[int | None]:
    """ "Acme" of "gave Acme the running of Bolt", "handed its cleaning to Acme"; but not of "gave Acme a warning"."""
    thing = _thing(view, at)
    if thing is not None and _is_work(view, at, thing):
        yield from receiver(view, at)


def _thing(view: View, at: int) -> int | None:
    """What is given."""
    clauses = view.clauses
    second = clauses.second_object(at)
    if second is not None:
        return second
    given = clauses.object(at)
    return given if given is not None or not clauses.is_passive(at) else clauses.subject(at)


def _is_work(view: View, at: int, thing: int) -> bool:
    head = view.head(thing)
    if head in OTHER_GIFTS:
        return False
    sure = (
        head in nouns.CONTRACTS | CONTROL | GOODS
        or singular(head) in CLASS
        or bool(view.parties((thing,), ("Service", "CRC")))
    )
    return sure or view.clauses.verb(at).lemma in {"award", "let"}


def _for_body(view: View, at: int) -> Iterator[int]:
    """The body for which something is done: "collects refuse for the council"; a place is no such body."""
    if view.clauses.verb(at).shape == "infinitive":
        return
    for place in view.clauses.after(at, {"for"}):
        if view.phrases.head(place).of(buyers.BUYERS) and not view.phrases.head(place).possessive:
            yield place


def _going_on(view: View, at: int, _is_event: bool) -> str:
    return view.status(at, False)


def _winner(view: View, at: int) -> Iterator[int | None]:
    """Who beats others to work: "Acme beat four rivals to a contract with the council"."""
    if _prize(view, at) is not None:
        yield from doer(view, at)


def _prize(view: View, at: int) -> int | None:
    places = view.clauses.after(at, {"to", "for", "in"})
    return next((here for here in places if view.head(here) in nouns.CONTRACTS | TENDERS | GOODS | {"work"}), None)


def _of_prize(page: Page, at: int) -> Parties:
    prize = _prize(page.view, at)
    return (buyers.of_contract(page.view, prize) if prize is not None else ()) or buyers.understood(page)


def _successful(view: View, at: int) -> Iterator[int | None]:
    """Who comes out first of a tender: "came out on top in the tender", "emerged as preferred bidder"."""
    led = view.clauses.after(at, {"in", "from", "as"})
    if any(view.head(place) in TENDERS | SUCCESSES for place in led):
        yield from doer(view, at)


def _of_complement(page: Page, at: int) -> Parties:
    return buyers.of_contract(page.view, at) or buyers.understood(page)


def _area(view: View, at: int) -> Iterator[int | None]:
    """To whom an area or service on offer goes: "Elmshire goes to Acme"."""
    subject = view.clauses.subject(at)
    if subject is not None and view.phrases.head(subject).of(("Region", "Service")):
        yield from view.clauses.after(at, {"to"})


def _agent(view: View, at: int) -> Iterator[int | None]:
    """Who won what was spoken of: "it was won by Acme"."""
    subject = view.clauses.subject(at)
    if (
        view.clauses.is_passive(at)
        and subject is not None
        and (view.phrases.head(subject).anaphor or view.head(subject) in nouns.CONTRACTS)
    ):
        yield from doer(view, at)


def _of_award(page: Page, _at: int) -> Parties:
    """The buyer, where the document spoke of an award before."""
    return page.procurement.buyers if page.procurement.is_under_way else ()


def _nobody(_view: View, _at: int) -> Collection[int]:
    return ()


AWARDING = (
    Act(
        "appoints",
        "COMMISSIONED",
        "appoint|choose|select|pick|hire|contract|commission|engage|shortlist|instruct|retain|name|reappoint|enlist|tap|task"
        "|nominate|designate|recruit|entrust|employ|sign up|line up|take on",
        object=chosen,
        kinds=_FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act(
        "announces as",
        "COMMISSIONED",
        "announce|unveil|confirm|reveal|declare|crown|accept|approve",
        object=_put_to_work(done),
        kinds=_FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act(
        "brings in",
        "COMMISSIONED",
        "bring in|call in|draft in|pay|use|ask|invite|get|fund|trust|bring|buy in|allow",
        object=_put_to_work(done),
        kinds=_RUNNERS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act(
        "pays to",
        "COMMISSIONED",
        "pay",
        object=_put_to_work(behind("to")),
        kinds=_RUNNERS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act("puts in charge", "COMMISSIONED", "put|place|leave", object=_put_in_charge, kinds=_FIRMS, put=awarded),
    *(
        Act(f"{verb} {link}", "COMMISSIONED", verb, object=behind(link), kinds=_FIRMS, put=awarded)
        for verb, link in (
            ("turn", "to"),
            ("opt", "for"),
            ("plump", "for"),
            ("go", "with"),
            ("go", "for"),
            ("settle", "on"),
            ("contract", "with"),
            ("partner", "with"),
            ("team up", "with"),
            ("sign", "with"),
            ("sign up", "with"),
            ("place", "with"),
        )
    ),
    Act(
        "awards",
        "COMMISSIONED",
        "award|give|grant|hand|let|entrust|assign|allocate|offer",
        object=_entrusted,
        kinds=_FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act(
        "hands over",
        "COMMISSIONED",
        "hand over|pass|transfer|delegate|pass over",
        object=_entrusted,
        kinds=_FIRMS,
        put=awarded,
    ),
    Act(
        "outsources to",
        "COMMISSIONED",
        "outsource|contract out|subcontract|farm out|privatise|hive off|sub out|externalise",
        object=behind("to"),
        kinds=_FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act("is contracted to", "COMMISSIONED", "contract", behind("to"), done, kinds=_FIRMS, put=_going_on),
    Act("works for", "COMMISSIONED", "|".join(sorted(PROVIDING)), _for_body, doer, kinds=_FIRMS, put=_going_on),
    Act(
        "beats to",
        "COMMISSIONED",
        "beat|outbid|see off|fend off|pip|defeat|edge out|hold off",
        _nobody,
        _winner,
        kinds=_FIRMS,
        subject_else=_of_prize,
        put=awarded,
    ),
    Act(
        "comes out on top",
        "COMMISSIONED",
        "come out|emerge|triumph|prevail|succeed|win",
        _nobody,
        _successful,
        kinds=_FIRMS,
        subject_else=_of_complement,
        put=awarded,
    ),
    Act(
        "is won by",
        "COMMISSIONED",
        "win|secure|clinch|land",
        _nobody,
        _agent,
        kinds=_FIRMS,
        subject_else=_of_award,
        put=awarded,
    ),
    Act("goes to", "COMMISSIONED", "go", _nobody, _area, kinds=_FIRMS, subject_else=_of_award, put=awarded),
    Act(
        "drops",
        "COMMISSIONED",
        "sack|ditch|dump|fire|axe|dismiss|oust|replace|jettison|eject",
        kinds=_FIRMS,
        meaning=OVER,
    ),
    Act("drops as", "COMMISSIONED", "drop|remove|lose", object=_put_to_work(done), kinds=_FIRMS, meaning=OVER),
    Act("parts with", "COMMISSIONED", "part", object=behind("with"), kinds=_FIRMS, meaning=OVER),
)
"""The rows for awards, in the order in which they are read."""
