"""Awards to several, each with what it gets: "contracts with Acme for Elmfield and with Bolt for Ashfield"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.vocabulary import RUN
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.reading import GOING_ON, Page, Reading, pairs_of

_LINKS = frozenset({"to", "with"})
_SAYING_WHAT = words("in for at across covering on")
_MOST = 6


def awards(page: Page, found: Sequence[Reading]) -> Iterator[Reading]:
    """The awards to those who stand behind the one that was read, and what each of them is to run."""
    given = [each for each in found if each.predicate == "COMMISSIONED" and each.status in GOING_ON]
    known = {(each.subject.name, each.object.name) for each in given}
    for award in given[:1]:
        shares = list(_shares(page.view, award))
        for firms, services in shares if len(shares) > 1 else ():
            new = tuple(firm for firm in firms if (award.subject.name, firm.name) not in known)
            yield from pairs_of("is shared out", "COMMISSIONED", (award.subject,), new, award.at, award.status)
            named = tuple(each for each in services if each.name[0].isupper())
            yield from pairs_of("is shared out", "RUNS", firms, named, award.at, "planned", dated="award")


def _shares(view: View, award: Reading) -> Iterator[tuple[Parties, Parties]]:
    """Each holder from the first on, with the services that stand behind it."""
    at = _first(view, award.object.name)
    link = view.phrases.low(at - 1) if at is not None else ""
    for _ in range(_MOST):
        firms = view.named(at, FIRMS)
        if at is None or not firms or _does(view, at):
            return
        end = _end(view, at)
        yield firms, _services(view, at, end)
        at = _next(view, end, link) if end > at + 1 else None


def _first(view: View, name: str) -> int | None:
    """Where the holder of an award stands, as far as "to" or "with" leads there."""
    places = (at for at in view.nouns if any(each.name == name for each in view.named(at, FIRMS)))
    return next((at for at in places if view.phrases.low(at - 1) in _LINKS), None)


def _does(view: View, at: int) -> bool:
    """Whether a verb follows that is said of whom the phrase names: "and Bolt will"."""
    behind = _end(view, at)
    return view.phrases.kind(behind) == "v" and view.clauses.subject(behind) == at


def _end(view: View, at: int) -> int:
    """The end of what is told of a holder: "in Kent", "for Elmfield prison"."""
    end = at + 1
    while view.phrases.low(end) in _SAYING_WHAT and view.phrases.kind(end + 1) in {"n", "y"}:
        end += 2
    return end


def _services(view: View, at: int, end: int) -> Parties:
    places = (here for here in range(at + 2, end) if view.phrases.low(here - 1) in {"for", "at"})
    return tuple(each for here in places for each in view.named(here, RUN))


def _next(view: View, end: int, link: str) -> int | None:
    """Where the next holder stands, over a comma, "and" and the word that leads there."""
    here = end
    while view.phrases.kind(here) in {"k", "c"} and here < end + 2:
        here += 1
    if here == end:
        return None
    here += view.phrases.low(here) == link
    return here if view.phrases.kind(here) == "n" else None
