"""What of a company is bought, and to what it is added: "bought the assets of Bolt", "added Bolt to its portfolio"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.nouns import SHARES
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.holding.shares import percent
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.rule.parts import done
from loaders.extract.rule.understood import held

_SHARES = words("shares share stake shareholding equity")
_ASSETS = words("business assets trade goodwill stock capital operations")
_COLLECTIONS = words("portfolio stable collection empire roster chain books fleet network list estate holdings")
_LEADING = SHARES | {"the", "all", "its"}


def collector(view: View, at: int) -> Iterator[int]:
    """To whose own something is added: "its" of "added Bolt to its portfolio", "Acme" of "was added to Acme's portfolio"."""
    for place in view.clauses.after(at, {"to"}):
        if view.head(place) in _COLLECTIONS:
            yield place


def assets(view: View, at: int) -> Iterator[int]:
    """Of whom the assets are: "Bolt" of "bought the business and assets of Bolt", "acquired the share capital of Bolt"."""
    for place in done(view, at):
        if place is None or view.head(place) not in _ASSETS:
            continue
        last = place + 2 if view.phrases.kind(place + 1) == "c" and view.phrases.kind(place + 2) == "n" else place
        if (
            view.head(last) in _ASSETS
            and view.phrases.low(last + 1) == "of"
            and (last > place or "capital" in view.words(place))
        ):
            yield last + 2


def of_shares(page: Page, at: int) -> Parties:
    """The company spoken of, where bare shares are bought: "In 2015 the shares were acquired by Acme"."""
    view = page.view
    bare = any(
        place is not None and view.head(place) in _SHARES and view.phrases.low(place) in {"the", "all"}
        for place in done(view, at)
    )
    here = frozenset(each.name for item in page.line for each in item.mentions)
    told = page.discourse.last("Company", but=here) if bare and not _told_of_shares(view, at) else None
    return (told,) if told is not None and told.name not in here else ()


def of_bare_shares(page: Page, at: int) -> Parties:
    """The company spoken of, where what is held of it are bare shares: "Ann Lee owns 75 per cent of the shares"."""
    view = page.view
    for share in (view.clauses.object(at), *view.clauses.after(at, {"with"})):
        if share is None or view.head(share) not in SHARES:
            continue
        last = share + 2 if view.phrases.low(share + 1) == "of" and view.phrases.kind(share + 2) == "n" else share
        if view.phrases.low(last + 1) in {"of", "in"} or not (view.head(last) in SHARES or view.words(last) >= _VOTES):
            continue
        bare = view.head(last) in _SHARES and view.phrases.low(last) in _LEADING
        if told := (_topic(page) if bare else ()) or (held(page) if _is_counted(view, at, share, last) else ()):
            return told
    return ()


def _is_counted(view: View, at: int, share: int, last: int) -> bool:
    """Whether it is told how much of a company is held: "owns 15 per cent", "has a 15 per cent stake", not "has 15 per cent"."""
    spoken = " ".join(item.low for item in view.phrases.items(share))
    stake = bool((view.words(share) | view.words(last)) & _SHARES) or view.clauses.verb(at).lemma in _HOLDING
    return stake and bool(percent(spoken)) and not view.words(share) & _OTHERWISE


def _topic(page: Page) -> Parties:
    """The company of which the text speaks, unless another was told to be somebody's."""
    told = page.discourse.topic
    return (told,) if told and told.kind == "Company" and page.discourse.owned in {None, told} else ()


_VOTES = frozenset({"voting", "rights"})
_HOLDING = words("own hold control")
_OTHERWISE = words("market markets vote votes")
"""Words beside a share that is none of a company."""


def _told_of_shares(view: View, at: int) -> bool:
    """Whether it is said whose shares they are."""
    return any(place is not None and view.phrases.low(place + 1) in {"in", "of"} for place in done(view, at))


def bought_out_of(view: View, at: int) -> Iterator[int]:
    """Of what somebody is bought out: "Bolt" of "bought Acme out of Bolt"."""
    place = _out_of(view, at)
    if place is not None:
        yield place


def bought_out(view: View, at: int) -> Iterator[int]:
    """Who is bought out of something: "Acme" of "bought Acme out of Bolt"."""
    thing = view.clauses.object(at)
    if thing is not None and _out_of(view, at) is not None:
        yield thing


def _out_of(view: View, at: int) -> int | None:
    """The phrase behind "out of" that stands behind the object of a verb."""
    thing = view.clauses.object(at)
    if thing is None or (view.phrases.low(thing + 1), view.phrases.low(thing + 2)) != ("out", "of"):
        return None
    return thing + 3 if view.phrases.kind(thing + 3) == "n" else None
