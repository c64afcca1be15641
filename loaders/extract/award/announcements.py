"""Awards told by an announcement: "the ministry said that Acme would run Bolt" says that it commissioned Acme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from loaders.extract.award import buyers
from loaders.extract.award.announcers import announcer
from loaders.extract.grammar import mood
from loaders.extract.grammar.lexicon import ANNOUNCING, DECIDING
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import PROVIDING
from loaders.extract.operation.incoming import becoming, said_to_be
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import doer

_RESOLVING = DECIDING - {"choose", "approve"}
"""Verbs of deciding behind which a clause says what is to be done: "agreed that Acme would"."""

_TELLING = ANNOUNCING | _RESOLVING | {"let"}
"""Verbs behind which an award may be told: "let it be known that"."""

_SAYING = _TELLING | {"say"}


def awards(page: Page, found: Sequence[Reading]) -> Iterator[Reading]:
    """The awards that a line announces, from what it says that a company is to do, and which body makes it known."""
    if any(each.predicate == "COMMISSIONED" for each in found):
        return
    view = page.view
    told = {view.clauses.verb(at).lemma for at in view.phrases.verbs}
    if not told & _SAYING:
        return
    givers = announcer(page) or _deciding(page)
    made = next((at for at in view.phrases.verbs if view.clauses.verb(at).lemma in _TELLING), None)
    for at in view.phrases.verbs if givers else ():
        holders = _to_be(view, at) or (_to_provide(view, at) if told & _TELLING else ())
        item = view.clauses.verb(at if made is None else made).at
        for reading in pairs_of("announces", "COMMISSIONED", givers, holders, item, "asserted"):
            yield replace(reading, is_dated=made is not None)  # the days of what is to be done are none of the award


def _deciding(page: Page) -> Parties:
    """The body that decided on what the line tells: "the council's cabinet agreed that Acme would", "let it be known that"."""
    view = page.view
    for at in view.phrases.verbs:
        lemma, subject = view.clauses.verb(at).lemma, view.clauses.subject(at)
        known = lemma == "let" and view.phrases.low(at + 1) == "it"
        decided = lemma in _RESOLVING and view.phrases.kind(at + 1) == "b" and view.status(at, True) == "asserted"
        if known or decided:
            return view.parties((subject,), BUYERS) or buyers.governing(page, subject)
    return ()


def _to_be(view: View, at: int) -> Parties:
    """The company that is said to be the new operator: "said that the new operator would be Acme", "that Acme would be it"."""
    firms = said_to_be(view, at) or becoming(view, at)
    return firms if firms and view.status(at, False) == "planned" else ()


def _to_provide(view: View, at: int) -> Parties:
    """The company that is to do what the verb says, where it is what contractors do; none that only could."""
    verb = view.clauses.verb(at)
    if verb.lemma not in PROVIDING or mood.is_possible(verb) or view.status(at, False) != "planned":
        return ()
    return view.parties(doer(view, at), FIRMS)
