"""The body of people whom a line introduces together: "From Acme, I welcome Ann Lee, its chair, and Bo Ray, director"."""

from __future__ import annotations

from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.referring import SPEAKER
from loaders.extract.office.bearers import at_place
from loaders.extract.reading import Page

_WELCOMING = frozenset({"welcome", "hear", "thank", "join", "have", "meet", "introduce", "represent", "attend"})


def introduced(page: Page) -> Parties | None:
    """The body from which a line introduces people, nothing where it has no name; None where it introduces nobody."""
    view = page.view
    for at, kind in enumerate(view.phrases.kinds):
        leads = kind == "p" and view.phrases.low(at) == "from" and view.phrases.kind(at + 1) == "n"
        if leads and (_is_fronted(page, at) or _is_welcoming(page, at - 1)) and not _is_heard(page, at - 1):
            return at_place(page, at + 1)
    return None


def _is_fronted(page: Page, at: int) -> bool:
    """Whether "from" opens a clause that welcomes: "From Acme, I welcome"."""
    view = page.view
    opens = view.phrases.kind(at - 1) in {"", "z", "l"} and view.phrases.kind(at + 2) in {"k", "n", "v"}
    return opens and any(_is_welcoming(page, here) for here in range(at + 2, min(len(view.phrases), at + 8)))


def _is_welcoming(page: Page, at: int) -> bool:
    return page.view.phrases.kind(at) == "v" and page.view.clauses.verb(at).lemma in _WELCOMING


def _is_heard(page: Page, at: int) -> bool:
    """Whether somebody else is to hear from the body: "Ms Lee, the chair, wants to hear from Acme"."""
    if page.view.phrases.kind(at) != "v" or page.view.clauses.verb(at).lemma != "hear":
        return False
    subject = page.view.clauses.subject(at)
    return subject is None or page.view.phrases.head(subject).low not in SPEAKER
