"""Small words that say who has something in hand: "under Acme", "with Acme in charge", "the firm behind it"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.vocabulary import RUN
from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.parts import copular

_COMING = words("come fall be remain stay continue sit")
"""Verbs before "under" by which a public body has something in hand too: "it comes under the Prisons Agency"."""

_IN_CHARGE = words("charge control helm wheel command")
_BEING = words("be remain stay")


def read(page: Page) -> Iterator[Reading]:
    """What the small words of a line say of who runs what."""
    for at in page.view.nouns:
        reader = _READERS.get(page.view.phrases.low(at - 1)) if at else None
        if reader and page.view.phrases.kind(at - 1) == "p":
            yield from reader(page, at)


def _under(page: Page, at: int) -> Iterator[Reading]:
    """ "Elmfield prison, under Acme,"; "it came under Acme"; "Under Acme, the prison"; "an academy under the Acme Trust"."""
    view = page.view
    verb = _verb_before(view, at - 2)
    kinds = (*FIRMS, "PublicBody") if verb is not None and _lemma(view, verb) in _COMING else FIRMS
    if view.phrases.head(at).anaphor or view.head(at) in nouns.HANDS or not view.named(at, kinds):
        return
    if verb is not None:
        thing = _said_of(page, verb)
    else:
        verb, thing = _beside(page, at)
    said = view.status(verb, False) if verb is not None else "asserted"
    if said:
        yield from pairs_of("under", "RUNS", view.named(at, kinds), thing, view.phrases.all[at - 1].first, said)


def _said_of(page: Page, verb: int) -> Parties:
    """The service of which a verb is said, as one of others too; the one spoken of last where it is "it"."""
    view = page.view
    subject = view.clauses.subject(verb)
    found = view.parties((subject, *copular(view, subject)), RUN)
    last = page.discourse.last_service
    places = (place for place in (subject, *copular(view, subject)) if place is not None)
    it = any(view.phrases.low(place) == "it" and not view.phrases.head(place).mentions for place in places)
    return found or ((last,) if last and it else ())


def _beside(page: Page, at: int) -> tuple[int | None, Parties]:
    """What stands before "under", or what its sentence goes on to tell of, with the verb that tells it."""
    view, before = page.view, at - 2
    while view.phrases.kind(before) == "x":  # "Elm House, now under Acme,"
        before -= 1
    if view.phrases.kind(before) == "k" and view.phrases.kind(before - 1) == "n":
        return None, view.named(before - 1, RUN)
    if view.phrases.kind(before) == "n" and known.CLASS.get(view.head(before)) == known.ESTABLISHMENT:
        verb = _verb_before(view, before - 1)
        found = _said_of(page, verb) if verb is not None else ()
        return None, tuple(each for each in found if each.name[0].isupper())
    if before < 0 and view.phrases.kind(at + 1) == "k":
        verb = next((here for here in view.phrases.verbs if view.clauses.verb(here).shape == "finite"), None)
        return verb, _said_of(page, verb) if verb is not None else ()
    return None, ()


def _verb_before(view: View, at: int) -> int | None:
    """The verb whose phrase ends before a place, but for adverbs."""
    while view.phrases.kind(at) in ("x", "y"):
        at -= 1
    return at if view.phrases.kind(at) == "v" else None


def _lemma(view: View, verb: int) -> str:
    return view.clauses.verb(verb).lemma


def _with(page: Page, at: int) -> Iterator[Reading]:
    """ "With Acme in charge, the prison"; "the prison, with Acme at the helm,"."""
    view = page.view
    if view.phrases.low(at + 1) not in {"in", "at"} or view.phrases.kind(at + 2) != "n":
        return
    if view.head(at + 2) in _IN_CHARGE and view.phrases.low(at + 3) not in {"of", "for"}:
        thing = _told_of(page)
        yield from pairs_of(
            "with in charge", "RUNS", view.named(at, FIRMS), thing, view.phrases.all[at + 2].first, "asserted"
        )


def _told_of(page: Page) -> Parties:
    """What a sentence tells of: the subject of its verb where that is a service, else the service spoken of last."""
    verb = next((here for here in page.view.phrases.verbs if page.view.clauses.verb(here).shape == "finite"), None)
    found = page.view.parties((page.view.clauses.subject(verb),), RUN) if verb is not None else ()
    last = page.discourse.last_service
    return found or ((last,) if last else ())


def _behind(page: Page, at: int) -> Iterator[Reading]:
    """ "Acme is behind the scheme"; "Acme, the firm behind the scheme"; "the firm behind the scheme is Acme"."""
    view = page.view
    verb = _verb_before(view, at - 2)
    if verb is not None and _lemma(view, verb) in _BEING:
        holders = view.parties((view.clauses.subject(verb),), ("Company",))
    else:
        holders = _firm(view, at - 2, at)
    if holders:
        thing = view.parties((at,), RUN)
        yield from pairs_of("behind", "RUNS", holders, thing, view.phrases.all[at - 1].first, "asserted")


def _firm(view: View, at: int, end: int) -> Parties:
    """The firm that "the firm" at a place is said to be, before a comma, behind the phrase that ends there, or by "is"."""
    if view.phrases.kind(at) != "n" or view.head(at) not in nouns.ROLE_OF_ORGANISATION:
        return ()
    before = view.named(at - 2, ("Company",)) if view.phrases.kind(at - 1) == "k" else ()
    here = end + 1
    while view.phrases.kind(here) == "p" and view.phrases.kind(here + 1) == "n":
        here += 2
    follows = view.phrases.kind(here) == "k" or (view.phrases.kind(here) == "v" and _lemma(view, here) in _BEING)
    return before or (view.named(here + 1, ("Company",)) if follows else ())


def _in(page: Page, at: int) -> Iterator[Reading]:
    """ "Acme has been in place since May"."""
    verb = _verb_before(page.view, at - 2)
    last = page.discourse.last_service
    if last and verb is not None and page.view.head(at) == "place" and len(page.view.phrases.items(at)) == 1:
        holders = page.view.parties((page.view.clauses.subject(verb),), ("Company",))
        perfect = page.view.clauses.verb(verb).perfect and _lemma(page.view, verb) in _BEING
        said = page.view.status(verb, False) if perfect else ""
        if said:
            yield from pairs_of("in place", "RUNS", holders, (last,), page.view.clauses.verb(verb).at, said)


_READERS = {"under": _under, "with": _with, "behind": _behind, "in": _in}
