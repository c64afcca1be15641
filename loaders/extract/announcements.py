"""Awards told by an announcement: "the ministry said that Acme would run Bolt" says that it commissioned Acme."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of

_ANNOUNCING = words("announce confirm reveal name unveil")
_TO_BE_RUN = ("RUNS", "TOOK_OVER")


def awards(page: Page, found: Sequence[Reading]) -> Iterator[Reading]:
    """The awards that a line announces, from what it says is to be run: by a public body, to a company."""
    planned = [each for each in found if each.predicate in _TO_BE_RUN and each.status == "planned"]
    if not planned or any(each.predicate == "COMMISSIONED" for each in found):
        return
    for at in page.view.phrases.verbs:
        if page.view.clauses.verb(at).lemma in _ANNOUNCING and _leads_to_clause(page.view, at):
            buyers = page.view.parties((page.view.clauses.subject(at),), ("PublicBody",))
            verb = page.view.clauses.verb(at).at
            behind = [each.subject for each in planned if each.at > verb and each.subject.kind == "Company"]
            holders = tuple(dict.fromkeys(behind))
            yield from pairs_of("announces", "COMMISSIONED", buyers, holders, verb, "asserted")


def _leads_to_clause(view: View, at: int) -> bool:
    """Whether "that" follows, with a date between at most, or the clause itself."""
    here = at + 1
    while view.phrases.kind(here) in ("y", "x", "p"):
        here += 1
    return view.phrases.kind(here) in ("b", "r", "n")
