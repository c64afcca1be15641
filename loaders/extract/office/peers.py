"""Offices told by another's: "her deputy, Bo Ray"; "his predecessor was Ann Lee"; "his counterpart at Acme, Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.office.bearers import at_place
from loaders.extract.office.holders import holders
from loaders.extract.office.moves import PERSON, Held
from loaders.extract.office.span import Span
from loaders.extract.reading import Page, Reading

Known = Mapping[str, tuple[Mention, str]]
"""The body and the title of the office of each person, by name."""


@dataclass(frozen=True, slots=True)
class Peer:
    """What somebody is to the holder of an office: with the title made from the holder's, and how it is held.

    One ``elsewhere`` has the like office in the body behind "at".
    """

    title: str
    status: str = ""
    elsewhere: bool = False


_NUMBER = "number"
"""What somebody is behind "opposite" alone: "her opposite number"."""

PEERS: dict[str, Peer] = {
    "deputy": Peer("deputy {}"),
    "predecessor": Peer("{}", "ended"),
    "successor": Peer("{}"),
    "replacement": Peer("{}"),
    "stand-in": Peer("acting {}"),
    "counterpart": Peer("{}", elsewhere=True),
    _NUMBER: Peer("{}", elsewhere=True),
}
"""Nouns for the colleagues of an officer."""

_NOUNS = frozenset(PEERS)


def peers(page: Page, told: Known) -> Iterator[Reading]:
    """Who has an office by what they are to its holder, or to that of another; ``told`` are the line's own offices."""
    for at in page.view.nouns if page.view.mentions_word(_NOUNS) else ():
        head = _head(page.view, at)
        owner = _owner(page.view, at) if head else None
        if owner is not None:
            yield from _readings(page, at, head, office_of(page, owner, told))


def _head(view: View, at: int) -> int:
    """The item that says what somebody is to an officer, at the end of its phrase or before a name; 0 for none."""
    phrase = view.phrases.all[at]
    found = (here for here in range(phrase.first + 1, phrase.last) if _is_peer(view, here))
    head = next(found, 0)
    return head if head and (head + 1 == phrase.last or view.line[head + 1].family == "person") else 0


def _is_peer(view: View, at: int) -> bool:
    low = view.line[at].low
    return low in PEERS and (low != _NUMBER or view.line[at - 1].low == "opposite")


def _owner(view: View, at: int) -> Mention | None:
    """The officer whose colleague the phrase at a place means: "her deputy", "Ann Lee's deputy"."""
    found = next((item.of(PERSON) for item in view.phrases.items(at) if item.possessive), ())
    return found[0] if len(found) == 1 else None


def office_of(page: Page, owner: Mention, told: Known) -> tuple[Mention | None, str]:
    """The body and the title of a person's office: of the line's own, else the one that was told last."""
    return told.get(owner.name) or (page.discourse.body_of(owner), page.discourse.title_of(owner))


def _readings(page: Page, at: int, head: int, office: tuple[Mention | None, str]) -> Iterator[Reading]:
    peer = PEERS[page.view.line[head].low]
    span = _span(page.view, at, head, peer)
    bodies: Parties = at_place(page, span.end) if peer.elsewhere else (office[0],) if office[0] else ()
    title = {"title": peer.title.format(office[1]).strip()}
    for held in holders(page.view, span):
        for person in held.people:
            for body in bodies:
                yield Reading("peer of", "HELD_OFFICE", person, body, held.at, _status(peer, held), title, held.lead)


def _status(peer: Peer, held: Held) -> str:
    return peer.status if peer.status and held.status == "asserted" else held.status


def _span(view: View, at: int, head: int, peer: Peer) -> Span:
    """Where the words stand: with the body of one elsewhere, else with "as chair" behind them."""
    links = {"at", "in", "from", "for"} if peer.elsewhere else {"as"}
    end = at + 2 if view.phrases.low(at + 1) in links and view.phrases.kind(at + 2) == "n" else at
    return Span(head, view.phrases.all[end].last if end > at else head + 1, at, end)
