"""What a body has supplied: "the council buys its meals from Acme", "relies on Acme for its catering", "uses its services"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.award import buyers
from loaders.extract.award.carriers import OVER
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.parties import FIRMS
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import PROVIDING
from loaders.extract.knowledge.words import words
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import no_report
from loaders.extract.rule.parts import Part, behind, doer, done, either
from loaders.extract.rule.statuses import awarded, paid
from loaders.extract.rule.transfers import whose

_SUPPLIES = words(
    "services meals dinners lunches breakfasts food places beds care support interpreters hours staff labour"
)
"""Nouns for what is bought of a firm again and again, beside activities."""

_SERVICES = whose(words("services"), either(done, behind("on", "of", "with", "upon")))
_ALWAYS = words("commission procure")


def is_supply(view: View, place: int | None) -> bool:
    """Whether the phrase at a place tells what is supplied rather than sold: "cleaning", "meals"; not "the school"."""
    if place is None:
        return False
    head = view.head(place)
    return head in _SUPPLIES or known.CLASS.get(known.singular(head)) == known.ACT


def is_bought_in(view: View, at: int) -> bool:
    """Whether the verb at a place buys a supply from somebody: "buys its meals from Acme"."""
    return any(is_supply(view, place) for place in done(view, at)) and any(
        True for _ in view.clauses.after(at, {"from"})
    )


def _supplier(view: View, at: int) -> Iterator[int]:
    """From whom it is bought."""
    if view.clauses.verb(at).lemma in _ALWAYS or is_bought_in(view, at):
        yield from view.clauses.after(at, {"from"})


def _for_supply(part: Part) -> Part:
    """Who is named in a part, where "for" says what they supply: "uses Acme for its cleaning"."""

    def found(view: View, at: int) -> Iterator[int | None]:
        if any(is_supply(view, place) for place in view.clauses.after(at, {"for"})):
            yield from part(view, at)

    return found


def _paid_for(view: View, at: int) -> Iterator[int | None]:
    """Who is paid for a supply: "earns £3m from the council for its cleaning", "for collecting refuse"."""
    supplied = any(is_supply(view, place) for place in view.clauses.after(at, {"for"}))
    does = any(
        view.clauses.verb(here).lemma in PROVIDING and view.phrases.low(here - 1) == "for"
        for here in view.phrases.verbs
        if here > at
    )
    does = does or any(
        view.clauses.verb(here).lemma in PROVIDING and view.clauses.verb(here).shape == "infinitive"
        for here in view.phrases.verbs
        if at < here < view.clauses.end(at)
    )
    if supplied or does:
        yield from doer(view, at)


def _providers(view: View, at: int) -> Iterator[int]:
    """ "Acme" of "is commissioned by the council and provided by Acme" and of "is run by Acme and paid for by the council"."""
    paid = view.clauses.verb(at).lemma != "pay" or view.phrases.low(at + 1) == "for"
    if not (paid and view.clauses.is_passive(at)):
        return
    for here in view.phrases.verbs:
        use = view.clauses.verb(here)
        if here != at and use.lemma in PROVIDING and view.clauses.is_passive(here):
            yield from view.clauses.after(here, {"by"})


def _paid_by_rate(view: View, at: int) -> Iterator[int | None]:
    """Who is paid so much a time: "pays Acme $129 a night"; not "paid Acme £3m" alone, which may be a fine or damages."""
    reach = range(at + 1, min(len(view.phrases), at + _NEAR))
    if any(view.phrases.low(here) in {"a", "an", "per", "each"} and _ends_in_unit(view, here) for here in reach):
        yield from done(view, at)


def _ends_in_unit(view: View, at: int) -> bool:
    place = at + 1 if view.phrases.kind(at) == "p" else at
    return view.phrases.kind(place) in {"n", "y"} and view.phrases.items(place)[-1].low in _UNITS


_UNITS = words(
    "day night week month year hour head place bed pupil child prisoner offender patient meal visit case mile"
)
_NEAR = 5


def _favoured(view: View, at: int) -> Iterator[int]:
    """ "Acme" of "rejected Bolt in favour of Acme"."""
    return (place for place in view.clauses.after(at, {"of"}) if view.head(place - 2) in {"favour", "favor"})


def _switched(view: View, at: int) -> Iterator[int]:
    """ "Acme" of "switched from Bolt to Acme"."""
    if view.parties(view.clauses.after(at, {"from"}), FIRMS):
        yield from view.clauses.after(at, {"to"})


ACTS = (
    Act(
        "buys in",
        "COMMISSIONED",
        "buy|buy in|purchase|procure|commission|source|obtain|order|rent|hire",
        object=_supplier,
        kinds=FIRMS,
        put=awarded,
        where=no_report,
    ),
    Act("has provided", "COMMISSIONED", "commission|fund|finance|pay", object=_providers, kinds=FIRMS, put=awarded),
    Act("pays a rate", "COMMISSIONED", "pay", object=_paid_by_rate, kinds=FIRMS, put=paid),
    Act("uses for", "COMMISSIONED", "use|pay|trust|employ|need", object=_for_supply(done), kinds=FIRMS, put=awarded),
    Act(
        "relies on",
        "COMMISSIONED",
        "rely|depend|count|lean|call|draw",
        object=_for_supply(behind("on", "upon")),
        kinds=FIRMS,
        put=awarded,
    ),
    Act(
        "uses the services",
        "COMMISSIONED",
        "use|secure|engage|retain|hire|enlist|buy|employ|procure|obtain|call|call on|call upon|avail",
        object=_SERVICES,
        kinds=FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act("earns from", "COMMISSIONED", "earn|receive|get|collect", behind("from"), _paid_for, kinds=FIRMS, put=awarded),
    Act(
        "in favour of",
        "COMMISSIONED",
        "reject|drop|ditch|decide|vote|overlook|pass over|rule|opt|snub|come down",
        object=_favoured,
        kinds=FIRMS,
        put=awarded,
    ),
    Act("switches to", "COMMISSIONED", "switch|change|move", object=_switched, kinds=FIRMS, put=awarded),
    Act("dispenses with", "COMMISSIONED", "dispense", object=_SERVICES, kinds=FIRMS, meaning=OVER),
)
"""The verbs of having something supplied."""
