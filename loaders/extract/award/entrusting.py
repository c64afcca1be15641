"""Verbs of giving work away: "the council gave Acme the running of its pools", "outsourced its cleaning to Acme"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.award import buyers
from loaders.extract.award.carriers import receiver
from loaders.extract.award.hiring import of_trusts
from loaders.extract.grammar import nouns
from loaders.extract.grammar.function_words import ITS
from loaders.extract.grammar.parties import BUYERS, FIRMS, Parties
from loaders.extract.grammar.service_nouns import CLASS, singular
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.awards import GOODS, OTHER_GIFTS
from loaders.extract.reading import Page
from loaders.extract.rule.acts import Act
from loaders.extract.rule.parts import behind
from loaders.extract.rule.statuses import awarded, happened
from loaders.extract.rule.transfers import CONTROL, moved, whose

_WORK = nouns.CONTRACTS | CONTROL | GOODS
"""Nouns for work that one gives another."""


def _entrusted(view: View, at: int) -> Iterator[int | None]:
    """ "Acme" of "gave Acme the running of Bolt", "handed its cleaning to Acme"; but not of "gave Acme a warning"."""
    thing = _thing(view, at)
    freed = view.clauses.verb(at).lemma == "let" and view.phrases.low(at + 1) in _FREEING
    if thing is not None and not freed and _is_work(view, at, thing):
        yield from receiver(view, at)


_FREEING = frozenset({"out", "off", "down", "go"})
"""What follows "let" where nothing is let to anybody: "paid to be let out"."""


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
    sure = head in _WORK or singular(head) in CLASS or bool(view.parties((thing,), RUN))
    own = view.clauses.verb(at).lemma in _HANDING and view.phrases.items(thing)[0].low in ITS
    return sure or own or view.clauses.verb(at).lemma in {"award", "let"}


_HANDING = frozenset({"hand", "hand over", "entrust"})
"""Verbs by which a body gives away what is its own: "handed its parking wardens to Acme"."""

_HIRING_ON = "subcontract|sub out"
"""Verbs of a contractor that gives work away: who bought it first is not the buyer."""

_GIVING_OUT = "outsource|contract out|farm out|hive off|externalise|put out"
_OUTSOURCING = f"{_GIVING_OUT}|{_HIRING_ON}"


def _giver(page: Page, at: int) -> Parties:
    """Who gives, where the sentence does not name a body; nobody gives a place with a name: "two schools were handed to"."""
    thing = _thing(page.view, at)
    given = page.view.parties((thing,), RUN)
    named = any(each.name[0].isupper() for each in given)
    return () if named and page.view.clauses.verb(at).lemma in _HANDING else buyers.else_buyer(page, at)


ACTS = (
    Act(
        "awards",
        "COMMISSIONED",
        "award|give|grant|hand|let|entrust|assign|allocate|offer",
        object=_entrusted,
        kinds=FIRMS,
        subject_else=_giver,
        put=awarded,
    ),
    Act("awards to a body", "COMMISSIONED", "award", object=of_trusts(_entrusted), kinds=BUYERS, put=awarded),
    Act(
        "hands over",
        "COMMISSIONED",
        "hand over|pass|transfer|delegate|pass over",
        object=_entrusted,
        kinds=FIRMS,
        put=awarded,
    ),
    Act(
        "outsources to",
        "COMMISSIONED",
        f"{_GIVING_OUT}|privatise",
        object=behind("to"),
        kinds=FIRMS,
        subject_else=buyers.else_buyer,
        put=awarded,
    ),
    Act("subcontracts to", "COMMISSIONED", _HIRING_ON, object=behind("to"), kinds=FIRMS, put=awarded),
    Act(
        "puts in the hands",
        "COMMISSIONED",
        "put|place|leave|entrust|lay",
        object=whose(nouns.HANDS, behind("in", "into")),
        kinds=FIRMS,
        put=awarded,
    ),
    Act("is outsourced to", "RUNS", f"{_OUTSOURCING}|contract", behind("to"), moved, kinds=RUN, put=happened),
)
"""The verbs of giving work away."""
