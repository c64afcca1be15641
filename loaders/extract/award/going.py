"""What goes to whom, once an award is spoken of: "Elmshire goes to Acme", "one went to Acme, the other to Bolt"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.statuses import awarded

_SHARES = nouns.QUANTITIES | words(
    "it this that both former latter first second third other lot lots north south east west"
)


class Going:
    """A verb of going whose subject is what was on offer."""

    verbs = "go|fall"

    def read(self, page: Page, at: int) -> Iterator[Reading]:
        """Each who gets something by the verb at a place, from the body whose award was spoken of."""
        view = page.view
        subject = view.clauses.subject(at)
        givers = _givers(page)
        if not givers or subject is None or not _is_on_offer(view, subject):
            return
        said = awarded(view, at, True)
        for place in _takers(view, at) if said else ():
            holders = view.parties((place,), FIRMS)
            item = view.clauses.verb(at).at
            yield from pairs_of("goes to", "COMMISSIONED", givers, holders, item, said)


def _givers(page: Page) -> Parties:
    """Whose award was spoken of."""
    known = page.procurement
    if known.awaited is not None:
        return known.awaited.buyers
    return known.buyers if known.is_under_way else ()


def _is_on_offer(view: View, subject: int) -> bool:
    """Whether the phrase is an area or service, or what stands for a contract: "one", "it", "the other"."""
    alone = len(view.phrases.items(subject)) < 3
    return bool(view.phrases.head(subject).of(("Region", "Service"))) or (
        alone and view.phrases.head(subject).low in _SHARES
    )


def _takers(view: View, at: int) -> Iterator[int]:
    """To whom it goes, and to whom the rest, whose verb is left out: "one went to Acme, the other to Bolt"."""
    for number, place in enumerate(view.clauses.after(at, {"to"})):
        if not number or view.phrases.kind(place - 2) == "n":
            yield place
