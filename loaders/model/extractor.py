"""A language model as the extractor of a load: several documents under way at once, handed on in order."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import httpx
from anyio.from_thread import BlockingPortal, start_blocking_portal

from graph.model import Document, Entry
from loaders.errors import NotEnglish
from loaders.model.account import Account, Told
from loaders.model.cache import Cache
from loaders.model.chat import Chat, Tell
from loaders.model.endpoint import Endpoint
from loaders.model.errors import EndpointError, Unanswered
from loaders.model.flight import in_order
from loaders.model.reader import Model
from loaders.model.refusal import Refused
from loaders.model.share import Share
from loaders.reading import Read, Reading

AHEAD = 4
"""Documents read ahead for each question under way, so that one slow answer does not hold up the others."""
IN_A_ROW = 10
"""Documents without an answer, one after another, after which the endpoint is given up."""
CONNECTING = 10.0
"""Seconds to connect."""
Hear = Callable[[str, Sequence[Refused]], None]
"""Takes the claims of a file that were refused."""
_HERE = ("all://localhost", "all://127.0.0.1", "all://[::1]")
"""What no proxy leads to."""


def unheard(_file: str, _refused: Sequence[Refused], /) -> None:
    """Hear nothing."""


@dataclass(slots=True)
class ByModel:
    """Texts read by the model at ``endpoint``, up to ``in_flight`` questions at once; rows of tables speak for themselves.

    Answers are kept in the folder ``kept``. ``share`` says what the rules' part is. ``tell`` is told what is waited for, ``hear``
    what is refused, and ``account`` counts what was done.
    """

    endpoint: Endpoint
    kept: Path
    share: Share
    in_flight: int
    tell: Tell
    hear: Hear = unheard
    account: Account = field(default_factory=Account)
    _unread_in_a_row: int = 0

    @property
    def batch(self) -> int:
        """Documents that are committed at once: few, since each took long."""
        return self.in_flight

    def __call__(self, reads: Iterable[Read], /) -> Generator[Read, None, None]:
        """What was read, each text with the claims that the model found in it; closing it ends all that is under way.

        Raises EndpointError, and OSError where an answer cannot be kept.
        """
        with self._asking() as (portal, model):

            def ask(prepared: _Prepared) -> Future[Told] | None:
                entry = prepared.by_rules
                return portal.start_task_soon(model.read, entry.document) if entry else None

            for prepared, answer in in_order(map(_prepared, reads), ask, AHEAD * self.in_flight):
                if isinstance(prepared.read, Reading) and prepared.by_rules and answer:
                    yield from self._answered(prepared.read, prepared.by_rules, answer)
                elif not isinstance(prepared.read, NotEnglish):  # a model may know the language
                    yield prepared.read

    def _answered(self, reading: Reading, by_rules: Entry, answer: Future[Told]) -> Iterator[Read]:
        try:
            told = answer.result()
        except Unanswered as error:
            self._count_unread(error)
            yield from self.share.unread(reading, error)
        else:
            self._unread_in_a_row = 0
            self.account.add(told)
            self.hear(reading.file, told.refused)
            yield replace(reading, interpret=_Interpreted(self, reading, by_rules, told))

    def _count_unread(self, error: Unanswered) -> None:
        self.account.unread += 1
        self._unread_in_a_row += 1
        if self._unread_in_a_row == IN_A_ROW:
            problem = f"{IN_A_ROW} documents in a row got no answer; of the last: {error.problem}"
            raise EndpointError(self.endpoint.address, problem, error.fix) from error

    def ask_again(self, document: Document) -> Told:
        """What the model says of a document of which more is known by now. Raises Unanswered and EndpointError."""
        with self._asking() as (portal, model):
            return portal.call(model.read, document)

    @contextmanager
    def _asking(self) -> Iterator[tuple[BlockingPortal, Model]]:
        with start_blocking_portal() as portal, portal.wrap_async_context_manager(self._model()) as model:
            yield portal, model

    @asynccontextmanager
    async def _model(self) -> AsyncIterator[Model]:
        waiting = httpx.Timeout(self.endpoint.patience, connect=CONNECTING)
        named = {"User-Agent": "whoran"}
        async with httpx.AsyncClient(timeout=waiting, headers=named, mounts=dict.fromkeys(_HERE)) as client:
            chat = Chat(self.endpoint, client, self.in_flight, self.tell)
            yield Model(self.endpoint.model, chat, Cache(self.kept), self.account)


class _Prepared(NamedTuple):
    """Something that was read and, of a text, what the rules say of it."""

    read: Read
    by_rules: Entry | None


def _prepared(read: Read) -> _Prepared:
    return _Prepared(read, read.interpret(read.document) if _is_text(read) and isinstance(read, Reading) else None)


def _is_text(read: Read) -> bool:
    """Whether it is a text of its own: a row of a table is part of its file, and says what it says."""
    return isinstance(read, Reading) and not read.only_parts and read.document.part_of is None


@dataclass(frozen=True, slots=True)
class _Interpreted:
    """How a document is interpreted that rules and model have read; again where more is known of it by now."""

    extractor: ByModel
    reading: Reading
    by_rules: Entry
    told: Told

    def __call__(self, document: Document) -> Entry:
        same = document == self.reading.document
        by_rules = self.by_rules if same else self.reading.interpret(document)
        told = self.told if by_rules.document == self.by_rules.document else self.extractor.ask_again(by_rules.document)
        entry = self.extractor.share.entry(by_rules, told)
        self.extractor.account.compare(entry.claims)
        return entry
