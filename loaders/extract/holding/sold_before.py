"""Buyers whom the sentence behind a sale names: "Quillon has sold HMP Elmfield. The buyer is Ostrand Group"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.mood import is_possible
from loaders.extract.grammar.negation import is_negated
from loaders.extract.grammar.parties import OWNERS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import GOING_ON, Page, Reading, pairs_of
from loaders.extract.referring.discourse import Sale
from loaders.extract.rule.parts import done
from loaders.extract.rule.transfers import receiver

_SELLING = words("sell offload divest") | {"sell off", "sell on", "part with"}
_BUYERS = words("buyer purchaser acquirer")
_TRADED = ("Company", "Service", "CRC")
_SENTENCES = 2
"""Sentences behind a sale among which its buyer is looked for."""


def read(page: Page) -> Iterator[Reading]:
    """The take-overs by a buyer of what one of the sentences before told to be sold."""
    sale = page.discourse.sale
    page.discourse.sale = _sale(page) or (_later(sale) if sale else None)
    for at in page.view.nouns if sale else ():
        if sale and (buyers := _buyers(page, at)):
            item = page.view.phrases.all[at].last - 1
            yield from pairs_of("buyer named", "TOOK_OVER", buyers, sale.sold, item, sale.status)


def _sale(page: Page) -> Sale | None:
    """What the line tells to be sold without saying to whom."""
    view = page.view
    for at in view.verbs_of(_SELLING):
        if not view.parties(receiver(view, at), OWNERS):
            sold, status = view.parties(done(view, at), _TRADED), view.status(at, True)
            if sold and status in GOING_ON:
                return Sale(sold, status, _SENTENCES)
    return None


def _later(sale: Sale) -> Sale | None:
    return Sale(sale.sold, sale.status, sale.sentences - 1) if sale.sentences > 1 else None


def _buyers(page: Page, at: int) -> Parties:
    """Who is the buyer of whom a phrase speaks: "the buyer is Acme", "the buyer, Acme, paid", "Acme is the buyer"."""
    view = page.view
    if view.phrases.head(at).low.split()[-1] not in _BUYERS or view.phrases.low(at + 1) in {"of", "for"}:
        return ()
    behind = _is_being(view, at + 1) or view.phrases.kind(at + 1) == "k"
    return view.parties((at + 2 if behind else None, at - 2 if _is_being(view, at - 1) else None), OWNERS)


def _is_being(view: View, at: int) -> bool:
    """Whether the verb at a place says what something is, without denying or only supposing it."""
    if view.phrases.kind(at) != "v":
        return False
    verb = view.clauses.verb(at)
    return verb.lemma == "be" and not is_negated(verb) and not is_possible(verb)
