"""Cases of insolvency: whose, and how the words around them put it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph.model import Mention
from loaders.extract.grammar import nouns
from loaders.extract.grammar.mood import is_possible
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge import insolvency as known
from loaders.extract.reading import Page, Reading, pairs_of

_OF = frozenset({"of", "against", "over", "concerning"})


class Case(NamedTuple):
    """A case of insolvency: whose, how it is put, and at which item; ``unnamed`` where the company is yet to be named."""

    companies: Parties
    said: str
    item: int
    unnamed: bool = False


def case_of(view: View, places: Iterable[int | None], said: str, item: int) -> Case:
    """The case of the companies at the first of the places that means any."""
    found = tuple(places)
    companies = view.parties(found, FIRMS)
    return Case(companies, said, item, not companies and any(_is_unnamed(view, place) for place in found))


def _is_unnamed(view: View, place: int | None) -> bool:
    """Whether a phrase speaks of one company without its name: "a security firm"."""
    if place is None or view.phrases.kind(place) != "n":
        return False
    return view.head(place) in nouns.ROLE_OF_ORGANISATION and view.phrases.items(place)[0].low in {"a", "an", "another"}


def entered(page: Page, case: Case | None, procedure: str) -> Iterator[Reading]:
    """The readings of a case; of a company that is yet to be named its procedure is kept."""
    if case is None or not case.said:
        return
    if case.unnamed and case.said == "asserted":
        page.discourse.procedure = procedure
    for company in case.companies:
        insolvency = Mention(f"{company.name} {procedure}", "Insolvency", page.line[case.item].text, scope=company.name)
        details = {"procedure": procedure}
        yield from pairs_of("entered", "ENTERED", (company,), (insolvency,), case.item, case.said, details)


def told(view: View, verb: int) -> str:
    """How a verb puts the insolvency; empty where it says what may be or is feared: "could fail", "in the event of failing"."""
    if is_possible(view.clauses.verb(verb)) or view.phrases.head(max(0, verb - 2)).low in known.FEARED:
        return ""
    return "denied" if _denying(view, verb) else view.status(verb, True)


def _denying(view: View, verb: int) -> bool:
    """Whether somebody denies it: "denied it was insolvent"."""
    subject = view.clauses.subject(verb)
    before = (verb if subject is None else subject) - 1
    before -= view.phrases.low(before) == "that"
    return view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma == "deny"


def left(view: View, at: int) -> int:
    """The place at or before this one that is neither an adverb nor a date, nor what leads to one."""
    while view.phrases.kind(at) in ("x", "y") or (view.phrases.kind(at) == "p" and view.phrases.kind(at + 1) == "y"):
        at -= 1
    return at


def nominal(view: View, at: int, item: int) -> Case | None:
    """ "The liquidation of Acme", "Acme's insolvency"; not "Acme's administration of the fund"."""
    owner = next((each.of(FIRMS) for each in view.line[view.phrases.all[at].first : item] if each.possessive), ())
    if not owner:
        return case_of(view, (*view.clauses.with_noun(at, _OF, reach=4), *_ordered(view, at)), of_noun(view, at), item)
    if _is_handled(view, at, owner):
        return None
    means_more = view.line[item].low == "administration" and view.phrases.low(at - 1) not in known.TIMING
    return None if means_more or view.phrases.low(at + 1) == "of" else Case(owner, of_noun(view, at), item)


def _ordered(view: View, at: int) -> Iterator[int]:
    """Against whom an order was made: "a winding-up order was made against Acme"."""
    for verb in view.said_of(at, reach=3):
        if view.clauses.is_passive(verb):
            yield from view.clauses.after(verb, {"against", "over", "into"})


def _is_handled(view: View, at: int, owner: Parties) -> bool:
    """Whether those who handle an insolvency were taken for its owner: "Acme was hired to handle the charity's insolvency"."""
    before = left(view, at - 1)
    if view.phrases.kind(before) != "v":
        return False
    handlers = view.parties((view.clauses.subject(before),), FIRMS)
    return bool({each.name for each in handlers} & {each.name for each in owner})


def of_noun(view: View, at: int) -> str:
    """How a noun for an insolvency puts it: a plan where it is only possible, nothing where it is feared or avoided."""
    before = at - 1
    while view.phrases.kind(before) in ("x", "y", "p"):
        before -= 1
    governing = view.clauses.verb(before).lemma if view.phrases.kind(before) == "v" else ""
    feared = view.phrases.low(at - 1) == "of" and view.phrases.kind(before) == "n" and view.head(before) in known.FEARED
    if feared or governing in known.AVOIDING:
        return ""
    possible = view.words(at) & known.POSSIBLE or governing in known.FEARING
    return "planned" if possible else "asserted"
