"""Verbs of hiring: who is chosen, hired, paid or put to work for a public body: "the council hired Acme to run its buses"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.award import buyers
from loaders.extract.award.supplying import is_supply
from loaders.extract.consortium.allied import joined
from loaders.extract.grammar import nouns
from loaders.extract.grammar.lexicon import BEING
from loaders.extract.grammar.parties import BUYERS, FIRMS, RUNNERS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.anaphors import PRACTITIONERS
from loaders.extract.knowledge.awards import PROVIDING, ROLES
from loaders.extract.knowledge.places import AREAS
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import no_report
from loaders.extract.rule.parts import Part, behind, doer, done
from loaders.extract.rule.statuses import awarded, paid
from loaders.extract.rule.transfers import CONTROL


def _purposes(view: View, at: int) -> Iterator[int]:
    """The infinitives that say what the one chosen is to do: "hired Acme to run Bolt"."""
    for here in range(at + 1, view.clauses.end(at)):
        if view.phrases.kind(here) == "v" and view.clauses.verb(here).shape == "infinitive":
            yield here


_GOING_ON = frozenset({"keep", "continue", "carry on", "stay on"})
_TASKS = PROVIDING | _GOING_ON


def _is_to_provide(view: View, at: int) -> bool:
    return any(view.clauses.verb(here).lemma in _TASKS for here in _purposes(view, at))


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
    if not _is_as_provider(view, at) or _is_thing(view, at) or _is_over_estate(view, at):
        return
    for place in done(view, at):
        yield from (place, *joined(view, place))
    if view.clauses.is_reduced(at):
        yield from _among(view, at)
        yield from _described(view, at)


def _is_over_estate(view: View, at: int) -> bool:
    """Whether one is put over a firm that failed: "appointed special managers"."""
    behind = view.words(at + 1) if view.phrases.kind(at + 1) == "n" else frozenset()
    return bool(behind & PRACTITIONERS) or {"special", "managers"} <= behind


def _is_thing(view: View, at: int) -> bool:
    """Whether it is a contract that is chosen rather than who holds it: "chose a contract for Acme"."""
    return any(place is not None and view.head(place) in nouns.CONTRACTS for place in done(view, at))


def _among(view: View, at: int) -> Iterator[int | None]:
    """Who is said to be among those: "Acme" of "Among those shortlisted by the council is Acme"."""
    for place in view.clauses.described(at):
        if place is not None and view.phrases.low(place - 1) == "among":
            being = next((here for here in view.phrases.verbs if here > at), None)
            yield being + 1 if being is not None and view.clauses.verb(being).lemma == "be" else None


def _described(view: View, at: int) -> Iterator[int | None]:
    """Of whom a description with a participle is said: by a verb of being, or in apposition behind it."""
    for place in view.clauses.described(at):
        before = place - 1 if place else -1
        if view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in BEING:
            yield view.clauses.subject(before)
    if view.phrases.low(0) == "as" and not any(here < at for here in view.phrases.verbs):
        main = next((here for here in view.phrases.verbs if view.clauses.verb(here).shape == "finite"), None)
        yield view.clauses.subject(main) if main is not None else None
    behind_agent = next((here for here in range(at + 1, view.clauses.end(at)) if view.phrases.kind(here) == "k"), None)
    if behind_agent is not None:
        yield behind_agent + 1


def put_to_work(part: Part) -> Part:
    """Who is named in a part, where it is said what for: "brought in Acme to run Bolt", "uses Acme as its contractor"."""

    def found(view: View, at: int) -> Iterator[int | None]:
        by = view.clauses.is_passive(at) and any(True for _ in view.clauses.after(at, {"by"}))
        if (
            (by and view.clauses.verb(at).lemma not in _ASKING)
            or _is_to_provide(view, at)
            or (_as(view, at) or "").removesuffix("s") in ROLES
        ):
            yield from part(view, at)

    return found


_ASKING = frozenset({"ask", "invite", "allow", "get", "trust"})
"""Verbs behind which somebody may be to do anything: "was asked by the council to hand it over"."""


def of_trusts(part: Part) -> Part:
    """The public bodies of a part that provide what others buy: hospital and ambulance trusts."""

    def found(view: View, at: int) -> Iterator[int | None]:
        for place in part(view, at):
            named = view.named(place, BUYERS) if place is not None else ()
            if any(each.name.casefold().endswith(_PROVIDING_BODIES) for each in named):
                yield place

    return found


_PROVIDING_BODIES = ("trust", "hospitals", "ambulance service")


def _put_in_charge(view: View, at: int) -> Iterator[int | None]:
    """ "Acme" of "put Acme in charge of the parks"."""
    if any(view.head(place) in CONTROL for place in view.clauses.after(at, {"in"})):
        yield from done(view, at)


def _for_body(view: View, at: int) -> Iterator[int]:
    """For which body something is done: "collects refuse for the council", "supplies meals to the trust"; no place is one."""
    if view.clauses.verb(at).shape == "infinitive" and not _goes_on(view, at):
        return
    supplies = any(is_supply(view, place) for place in done(view, at))
    for place in view.clauses.after(at, {"for", "to"} if supplies else {"for"}):
        head = view.phrases.head(place)
        if view.head(place) in AREAS:
            continue  # "for the South of England region"
        named = head.of(BUYERS) or (view.head(place) and view.parties((place,), BUYERS))
        if named and not head.possessive:
            yield place


def _goes_on(view: View, at: int) -> bool:
    """Whether one is said to go on doing it: "will continue to sweep the streets for the council"."""
    main = view.clauses.governor(at)
    return main is not None and view.clauses.verb(main).lemma in {"continue", "begin", "start"}


def _going_on(view: View, at: int, _is_event: bool) -> str:
    return view.status(at, False)


def _takes_from(view: View, at: int) -> bool:
    """Whether work is taken on from whoever had it, and nobody hired: "took it on from Acme"."""
    return view.clauses.verb(at).lemma == "take on" and any(True for _ in view.clauses.after(at, {"from"}))


ACTS = (
    Act(
        "appoints",
        "COMMISSIONED",
        "appoint|choose|select|pick|hire|contract|commission|engage|shortlist|instruct|retain|name|reappoint|enlist|tap|task"
        "|nominate|designate|recruit|entrust|employ|sign up|line up|take on",
        object=chosen,
        kinds=FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
        where=lambda view, at: no_report(view, at) and not _takes_from(view, at),
    ),
    Act(
        "appoints a body",
        "COMMISSIONED",
        "appoint|choose|select|pick|commission|name|engage",
        object=of_trusts(put_to_work(done)),
        kinds=BUYERS,
        put=awarded,
    ),
    Act(
        "announces as",
        "COMMISSIONED",
        "announce|unveil|confirm|reveal|declare|crown|accept|approve|install|instal",
        object=put_to_work(done),
        kinds=FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act(
        "brings in",
        "COMMISSIONED",
        "bring in|call in|draft in|pay|use|ask|invite|get|fund|trust|bring|buy in|allow",
        object=put_to_work(done),
        kinds=RUNNERS,
        subject_else=buyers.else_buyer,
        put=paid,
    ),
    Act(
        "pays to",
        "COMMISSIONED",
        "pay",
        object=put_to_work(behind("to")),
        kinds=RUNNERS,
        subject_else=buyers.else_buyer,
        put=paid,
    ),
    Act("puts in charge", "COMMISSIONED", "put|place|leave", object=_put_in_charge, kinds=FIRMS, put=awarded),
    *(
        Act(f"{verb} {link}", "COMMISSIONED", verb, object=behind(link), kinds=FIRMS, put=awarded)
        for verb, link in (
            ("turn", "to"),
            ("switch", "to"),
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
    Act("is contracted to", "COMMISSIONED", "contract", behind("to"), done, kinds=FIRMS, put=_going_on),
    Act("works for", "COMMISSIONED", "|".join(sorted(PROVIDING)), _for_body, doer, kinds=FIRMS, put=_going_on),
)
"""The verbs of hiring, in the order in which they are read."""
