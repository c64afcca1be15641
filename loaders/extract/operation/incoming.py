"""Who is said to be the next or last to run what was spoken of: "The new operator will be Acme"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.transfers import OPERATORS

_WHICH = words(
    "new next incoming replacement future interim temporary previous former outgoing last original first registered"
)
_RUNNERS = OPERATORS - words("owner owners landlord supplier suppliers caterer cleaner")


def read(page: Page) -> Iterator[Reading]:
    """That whom a line says to be the new operator runs the service spoken of last."""
    view = page.view
    for at in view.phrases.verbs:
        firms = said_to_be(view, at)
        service = page.discourse.run or page.discourse.last_service if firms else None
        said = view.status(at, False) if service else ""
        if service and said:
            yield from pairs_of("incoming", "RUNS", firms, (service,), view.clauses.verb(at).at, said)


def said_to_be(view: View, at: int) -> Parties:
    """Who is said to be the new operator, with no word of what: "Acme" of "the new operator will be Acme"."""
    subject = view.clauses.subject(at) if view.clauses.verb(at).lemma == "be" else None
    if subject is None or not _is_runner(view, subject):
        return ()
    return view.named(view.clauses.object(at), FIRMS)


def becoming(view: View, at: int) -> Parties:
    """Who is said to be the new operator, of what follows too: "Acme" of "Acme will be the new operator of Bolt"."""
    if view.clauses.verb(at).lemma not in {"be", "become"}:
        return ()
    role, subject = view.clauses.object(at), view.clauses.subject(at)
    if role is None or role < at or subject is None:
        return ()
    return view.named(subject, FIRMS) if view.head(role) in _RUNNERS else ()


def _is_runner(view: View, place: int) -> bool:
    """Whether a phrase is for whoever runs something next or ran it before: "the new operator", "its replacement"."""
    spoken = [word for item in view.phrases.items(place) for word in item.low.split()]
    return bool(_WHICH & set(spoken)) and spoken[-1] in _RUNNERS and view.phrases.kind(place + 1) in {"v", "k"}
