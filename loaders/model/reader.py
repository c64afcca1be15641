"""A model that reads documents: piece by piece, from kept answers where there are any, each claim checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from graph.model import Claim, Document
from loaders.model.account import BY_MODEL, Account, Told
from loaders.model.answer import claims
from loaders.model.cache import Cache, digest
from loaders.model.chat import Chat
from loaders.model.check import checked
from loaders.model.errors import Broken, TooLong
from loaders.model.faults import SMALLER
from loaders.model.ground import Ground
from loaders.model.pieces import LEAST, Piece, halves, pieces
from loaders.model.prompt import Messages, once_more, question
from loaders.model.refusal import Refused
from loaders.model.scopes import scoped

NAMES = 40
"""Parties that earlier pieces named, of which a later piece is told."""
CLAIMS, TOO_LONG = "claims", "too long"
"""What is kept of a question: the claims as they were written, or why it was too long."""

Found = list[Claim | Refused]


class Model:
    """The model ``name``, asked through ``chat``; what it costs is counted in ``account``."""

    def __init__(self, name: str, chat: Chat, cache: Cache, account: Account) -> None:
        self._name, self._chat, self._cache, self._account = name, chat, cache, account

    async def read(self, document: Document) -> Told:
        """What the model says of a document, its pieces in order, since later ones are told of the names in earlier ones.

        Raises EndpointError, Unanswered, and OSError where an answer cannot be kept.
        """
        ground, found = Ground(document), Found()
        for piece in pieces(document.text):
            await self._read(piece, ground, found)
        kept = scoped([each for each in found if isinstance(each, Claim)], ground.published)
        return Told(tuple(kept), tuple(each for each in found if isinstance(each, Refused)))

    async def _read(self, piece: Piece, ground: Ground, found: Found) -> None:
        """Add what a piece says; one that is too long is read in smaller ones."""
        try:
            written = await self._written(piece, ground.document, _names(found))
        except TooLong:
            smaller = halves(ground.text, piece)
            if not smaller:
                raise
            for each in smaller:
                await self._read(each, ground, found)
        else:
            found += [checked(each, ground, piece, BY_MODEL + self._name) for each in written]

    async def _written(self, piece: Piece, document: Document, names: Sequence[str]) -> list[Any]:
        messages = question(document, piece, names)
        key = digest(self._name, messages)
        kept = self._cache.get(key)
        if kept is None:
            kept = await self._asked(messages, piece)
            self._cache.put(key, kept)
        else:
            self._account.kept += 1
        if TOO_LONG in kept:
            raise TooLong(kept[TOO_LONG], SMALLER)
        return list(kept[CLAIMS])

    async def _asked(self, messages: Messages, piece: Piece) -> dict[str, Any]:
        """What is to be kept of a question; where the answer cannot be read it is asked once more."""
        try:
            return {CLAIMS: await self._said(messages)}
        except Broken:
            return {CLAIMS: await self._said(once_more(messages))}
        except TooLong as error:
            if len(piece) <= LEAST:
                raise
            return {TOO_LONG: error.problem}

    async def _said(self, messages: Messages) -> list[Any]:
        said = await self._chat.ask(messages)
        self._account.asked += 1
        self._account.tokens_in += said.tokens_in
        self._account.tokens_out += said.tokens_out
        return claims(said.content)


def _names(found: Iterable[Claim | Refused]) -> list[str]:
    """The names in claims so far with their kinds, the latest last."""
    parties = (party for claim in found if isinstance(claim, Claim) for party in (claim.subject, claim.object))
    return [*dict.fromkeys(f"{party.name} ({party.kind})" for party in parties if not party.scope)][-NAMES:]
