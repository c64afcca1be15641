"""Who buys in a document: the public body that an award means where its own sentence names no buyer.

"Elmshire Council weighed three tenders. Acme was chosen": whose contract is spoken of is said once, and then understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.words import words
from loaders.extract.line import Line
from loaders.extract.naming.cast import Cast

_NO_BUYER = re.compile(
    r"inspect|audit|ombuds|regulat|court|tribunal|parliament|senate|congress|assembly|committee|commons|lords|judiciary"
    r"|monitoring board|probation trust|national probation service"
    r"|quality commission|care commission|healthcare commission|education review|\bcqc\b|\bhiqa\b|\brqia\b"
    r"|(?<!crime )commissioner"
    r"|competition|ofsted|estyn|watchdog|serious fraud|police federation|party\b|labour|conservative|democrat"
    r"|\bnews\b|republican|greens|fianna|sinn|pension fund|statistics|\bnato\b|\beu\b|european commission|united nations"
)
"""What the names of bodies have in them that watch, judge or vote rather than buy."""

_CHIEF = re.compile(
    r"council|ministry|department|office|authority|government|county|city|borough|agency|board|state|municipality|region"
    r"|province|crime commissioner|trust|district|corporation|treasury|hospital|university|nhs|transport|health"
)
"""What the names of bodies have in them that usually buy for those who run public services for them."""

GENERAL = frozenset({"nhs", "government", "state", "federal government", "eu", "military", "army"})
"""Bodies that say in what business a firm is rather than who hired it."""

_OF_STATE = words("ministry department government")
_OF_TENDERS = words("tender tenders tendering retender bids procurement outsource outsourcing outsourced tendered") | {
    "contract-award"
}
_TELLING = _OF_TENDERS | (nouns.CONTRACTS - words("right rights order orders lease job lots lot commission"))
"""Words of a line whose one public body is the buyer of what is told next."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """An award of these buyers whose takers one of so many ``sentences`` to come may name."""

    buyers: Parties
    status: str
    sentences: int


class Procurement:
    """Who buys in one document, as far as it was read: the buyers spoken of last.

    ``awaited`` is the award told last, as long as its takers are still to be named.
    """

    def __init__(self, cast: Cast) -> None:
        self._sole = _sole(cast.of_kind("PublicBody"))
        self._is_spoken_of = any(_is_of_state(body.name) or cast.times(body.name) > 1 for body in self._sole)
        self._buyers: Parties = ()
        self._holders: Parties = ()
        self.awaited: Awaited | None = None

    @property
    def buyers(self) -> Parties:
        """Whose contract is spoken of where no buyer is named; nobody where the document leaves that open."""
        return self._buyers or (self._sole if self._is_spoken_of else ())

    @property
    def is_under_way(self) -> bool:
        """Whether tenders or contracts of a body were spoken of."""
        return bool(self._buyers)

    @property
    def holders(self) -> Parties:
        """Who holds the contract spoken of last; nobody where none was named."""
        return self._holders

    def begin(self, line: Line) -> None:
        """Take in whom a line names before it is read: a body named once, and later, need have nothing to do with it."""
        self._is_spoken_of = self._is_spoken_of or _names(line, self._sole)

    def hear(self, phrases: Phrases, awards: Iterable[tuple[Mention, Mention]]) -> None:
        """Take in a line and the buyers and holders that were read there."""
        pairs = tuple(awards)
        if pairs:
            self._buyers = _apart(buyer for buyer, _ in pairs)
            self._holders = _apart(holder for _, holder in pairs)
        elif _tells_of_tenders(phrases):
            bodies = _apart(
                body for item in phrases.mentioned for body in item.of(("PublicBody",)) if may_buy(body.name)
            )
            self._buyers = bodies if len(bodies) == 1 else self._buyers


def may_buy(body: str) -> bool:
    """Whether a public body of this name may be meant as a buyer where none is named."""
    general = body.casefold() in GENERAL or body.endswith(" state")
    return not general and _NO_BUYER.search(body.casefold()) is None


def _is_of_state(body: str) -> bool:
    """Whether a body lets the contracts of a whole country, so that a text may name it last."""
    return any(word in _OF_STATE for word in body.casefold().split())


def _names(line: Line, bodies: Parties) -> bool:
    names = {body.name for body in bodies}
    return any(mention.name in names for item in line for mention in item.mentions)


def _tells_of_tenders(phrases: Phrases) -> bool:
    told = not _TELLING.isdisjoint(phrases.words)
    return told and any(item.low in _TELLING and not item.mentions for item in phrases.line)


def _apart(mentions: Iterable[Mention]) -> Parties:
    return tuple({mention.name: mention for mention in mentions}.values())


def _sole(bodies: Iterable[str]) -> Parties:
    """The one body of a document whose name says that it buys."""
    found = [body for body in bodies if may_buy(body) and _CHIEF.search(body.casefold())]
    return (Mention(found[0], "PublicBody", found[0]),) if len(found) == 1 else ()
