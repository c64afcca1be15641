"""What a part of a clause leaves unsaid: "management passed to Acme", "Acme took charge", "the rest is held by Acme"."""

from __future__ import annotations

from collections.abc import Callable

from loaders.extract.consortium.listing import listed
from loaders.extract.grammar import nouns
from loaders.extract.grammar.function_words import DETERMINERS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.referring import SUBJECTS
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.rule.parts import Part

_BY_ITSELF = words("charge control management ownership operation operations running reins helm wheel baton keys")
"""Nouns for having a service in hand that may leave it unsaid which: "took charge", but not "took care" or "took a lease"."""

_LEADING = frozenset({"of", "for", "in", "at", "over", "on", "to"})
_BARE = DETERMINERS | nouns.EMPTY


def of_last(part: Part) -> Callable[[Page, int], Parties]:
    """The service spoken of last, where the part of a verb is a bare noun for having it in hand."""

    def found(page: Page, at: int) -> Parties:
        last = page.discourse.run or page.discourse.last_service
        bare = any(_is_bare(page.view, place) for place in part(page.view, at))
        return (last,) if last and bare and not _goes_on(page.view, at) else ()

    return found


def _goes_on(view: View, at: int) -> bool:
    """Whether "it took charge in May" only dates what was told of it."""
    subject = view.clauses.subject(at)
    dated = view.phrases.kind(at + 2) == "p" and view.phrases.kind(at + 3) == "y"
    return dated and subject is not None and view.phrases.low(subject) in SUBJECTS


def _is_bare(view: View, at: int | None) -> bool:
    """Whether nothing but an article stands beside the noun: "charge", "the reins"; not "cost control", "control of it"."""
    if at is None or view.head(at) not in _BY_ITSELF:
        return False
    if view.phrases.low(at + 1) in _LEADING and view.phrases.kind(at + 2) != "y":
        return False
    return all(item.low in _BARE for item in view.phrases.items(at)[:-1])


def rest(part: Part) -> Callable[[Page, int], Parties]:
    """The company told last to be somebody's, where the part of a verb is what is left of it: "the rest is held by Acme"."""

    def found(page: Page, at: int) -> Parties:
        owned = page.discourse.owned
        return (owned,) if owned and any(_is_rest(page.view, place) for place in part(page.view, at)) else ()

    return found


def _is_rest(view: View, at: int | None) -> bool:
    if at is None or view.phrases.low(at + 1) in _LEADING:
        return False
    return view.head(at) in _REMAINDER or (view.head(at) in nouns.SHARES and bool(_LEFT & view.words(at)))


_REMAINDER = words("rest remainder balance")
_LEFT = words("other remaining rest remainder")


def told_behind(page: Page, at: int) -> Parties:
    """The companies that a colon behind a verb leads to: "Three firms share it: Acme, Bolt and Cope"."""
    phrases = page.view.phrases
    marks = (here for here in range(at + 1, min(len(phrases), at + _NEAR)) if phrases.kind(here) == "l")
    colon = next(marks, None)
    if colon is None or phrases.line[phrases.all[colon].first].text != ":":
        return ()
    return tuple(each for each in listed(page.view, colon + 1)[0] if each.kind == "Company")


_NEAR = 8
