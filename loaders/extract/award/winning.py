"""Verbs of winning: who beats rivals to work, comes out of a tender first, or gets what was on offer."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from graph.vocabulary import RUN
from loaders.extract.award import buyers
from loaders.extract.award.going import Going
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import GOODS, SUCCEEDING, SUCCESSES, TENDERS
from loaders.extract.reading import Page
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import beside
from loaders.extract.rule.parts import behind, doer
from loaders.extract.rule.statuses import awarded, lasting
from loaders.extract.rule.transfers import lost_to

_PRIZES = nouns.CONTRACTS | TENDERS | GOODS | {"work"}
"""What rivals are beaten to."""

_RACES = TENDERS | SUCCESSES
"""What one comes first in, or out of it as."""


def _winner(view: View, at: int) -> Iterator[int | None]:
    """Who beats others to work: "Acme beat four rivals to a contract with the council"."""
    if _prize(view, at) is not None:
        yield from doer(view, at)


def _prize(view: View, at: int) -> int | None:
    places = view.clauses.after(at, {"to", "for", "in"})
    return next((here for here in places if _last_word(view, here) in _PRIZES), None)


def _last_word(view: View, place: int) -> str:
    """The last word of a phrase, that of a name too: "franchise" of "the Elm Line franchise"."""
    return view.phrases.head(place).low.split()[-1]


def _winner_of_named(view: View, at: int) -> Iterator[int | None]:
    """Who wins a contract by its name: "Acme has won the Elm Line franchise"."""
    won = view.clauses.object(at)
    if won is not None and view.phrases.head(won).of(("Service",)) and _last_word(view, won) in nouns.CONTRACTS:
        yield from doer(view, at)


def _of_named(page: Page, at: int) -> Parties:
    """Who gives it: behind "from", else who makes it known or was buying before."""
    return page.view.parties(page.view.clauses.after(at, {"from"}), BUYERS) or buyers.understood(page)


def _of_prize(page: Page, at: int) -> Parties:
    prize = _prize(page.view, at)
    return (buyers.of_contract(page.view, prize) if prize is not None else ()) or buyers.understood(page)


def _successful(view: View, at: int) -> Iterator[int | None]:
    """Who comes out first of a tender: "came out on top in the tender", "emerged as preferred bidder"."""
    led = view.clauses.after(at, {"in", "from", "as"})
    if any(view.head(place) in _RACES for place in led):
        yield from doer(view, at)


def _keeper(view: View, at: int) -> Iterator[int]:
    """With whom a service or contract stays: "parking enforcement in Elmshire will stay with Acme"."""
    subject = view.clauses.subject(at)
    told = subject is not None and (view.parties((subject,), RUN) or view.head(subject) in nouns.CONTRACTS)
    if told:
        yield from view.clauses.after(at, {"with"})


def _of_complement(page: Page, at: int) -> Parties:
    return buyers.of_contract(page.view, at) or buyers.understood(page)


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


def _of_lost(page: Page, at: int) -> Parties:
    """Whose contract is lost to somebody: "Bolt lost the council's contract to Acme", "lost out to Acme for its contract"."""
    view = page.view
    lost = view.clauses.object(at) if view.clauses.verb(at).lemma == "lose" else _prize(view, at)
    if lost is None:  # "bid for the council's contract but lost to Acme"
        lost = next((here for here in view.nouns if here < at and view.head(here) in nouns.CONTRACTS), None)
    return buyers.of_contract(view, lost) if lost is not None and view.head(lost) in nouns.CONTRACTS else ()


def _sole_winner(view: View, at: int) -> Iterator[int | None]:
    """Who won, where no more is said: "Acme won.", "Acme won it", "Acme came out on top.", where tenders were spoken of."""
    took = view.clauses.object(at)
    it = took == at + 1 and view.phrases.low(at + 1) == "it" and not view.phrases.head(at + 1).mentions
    ends = view.phrases.kind(at + 1 + it) in {"", "z", "c"}
    on_top = (
        view.phrases.low(at + 1) == "on"
        and view.phrases.low(at + 2) == "top"
        and view.phrases.kind(at + 3) in {"", "z"}
    )
    alone = view.clauses.verb(at).lemma in SUCCEEDING or it
    if (on_top or (ends and alone)) and not view.clauses.is_passive(at):
        yield from doer(view, at)


def _nobody(_view: View, _at: int) -> Collection[int]:
    return ()


def _is_of_choice(view: View, at: int) -> bool:
    """Whether a choice is what falls on somebody."""
    subject = view.clauses.subject(at)
    return subject is not None and view.head(subject) in _CHOICES


def _of_choice(page: Page, at: int) -> Parties:
    """Whose choice it is: "the council's choice fell on Acme"."""
    subject = page.view.clauses.subject(at)
    assert subject is not None
    return buyers.of_contract(page.view, subject) or buyers.understood(page)


_CHOICES = frozenset({"choice", "vote", "decision", "selection"})

ACTS = (
    Act(
        "beats to",
        "COMMISSIONED",
        "beat|outbid|see off|fend off|pip|defeat|edge out|hold off",
        _nobody,
        _winner,
        kinds=FIRMS,
        subject_else=_of_prize,
        put=awarded,
    ),
    Act(
        "comes out on top",
        "COMMISSIONED",
        "come out|emerge|triumph|prevail|succeed|win",
        _nobody,
        _successful,
        kinds=FIRMS,
        subject_else=_of_complement,
        put=awarded,
    ),
    Act(
        "comes first",
        "COMMISSIONED",
        "come|finish|rank|score",
        _nobody,
        _successful,
        kinds=FIRMS,
        subject_else=_of_complement,
        put=awarded,
        where=beside("first", "top", "highest"),
    ),
    Act(
        "is won by",
        "COMMISSIONED",
        "win|secure|clinch|land",
        _nobody,
        _agent,
        kinds=FIRMS,
        subject_else=_of_award,
        put=awarded,
    ),
    Act(
        "wins by name",
        "COMMISSIONED",
        "win|secure|clinch|land|gain|get|scoop|bag|pick up|win back|retain|keep",
        _nobody,
        _winner_of_named,
        kinds=FIRMS,
        subject_else=_of_named,
        put=awarded,
    ),
    Act(
        "stays with",
        "COMMISSIONED",
        "stay|remain",
        _nobody,
        _keeper,
        kinds=FIRMS,
        subject_else=_of_complement,
        put=lasting,
    ),
    Act(
        "choice falls on",
        "COMMISSIONED",
        "fall|alight|settle|land",
        _nobody,
        behind("on", "upon"),
        kinds=FIRMS,
        subject_else=_of_choice,
        put=awarded,
        where=_is_of_choice,
    ),
    Going(),
    Act(
        "loses to",
        "COMMISSIONED",
        "lose|lose out",
        _nobody,
        lost_to,
        kinds=FIRMS,
        subject_else=_of_lost,
        put=awarded,
    ),
    Act(
        "wins",
        "COMMISSIONED",
        "win|succeed|triumph|prevail|secure|clinch|land|come out|end up",
        _nobody,
        _sole_winner,
        kinds=FIRMS,
        subject_else=_of_award,
    ),
)
"""The verbs of winning."""
