"""Ids that are derived from what they name, so that neither the order of loading nor the store shows in an answer.

An id is 16 bytes of BLAKE2b (RFC 7693) over the parts that make a thing what it is; in text it is written as 32 hex
digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

from graph.names import reduce
from graph.vocabulary import KINDS, family

Id = bytes
SIZE = 16
_SEPARATOR = "\x1f"
_DIGITS = re.compile(rf"[0-9a-f]{{0,{2 * SIZE}}}")
_ONE_OF_A_KIND = frozenset(kind.name for kind in KINDS.values() if kind.family in ("report", "insolvency"))


def derive(*parts: str) -> Id:
    """The id of a thing made of these parts, in this order."""
    return blake2b(_SEPARATOR.join(parts).encode("utf-8", "surrogatepass"), digest_size=SIZE).digest()


def read_id(text: str) -> Id:
    """An id from its 32 hex digits.

    Raises ValueError, naming the text, where it is not an id.
    """
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != SIZE:
        raise ValueError(f"{text!r} is not an id: an id is 32 hex digits, as the answers show them")
    return value


def ids_from(digits: str) -> tuple[Id, Id]:
    """The first and the last of all ids that start with these hex digits.

    Raises ValueError, naming the text, where no id can start so.
    """
    if not _DIGITS.fullmatch(digits):
        raise ValueError(f"{digits!r} is not the beginning of an id: an id is 32 hex digits, as the answers show them")
    return bytes.fromhex(digits.ljust(2 * SIZE, "0")), bytes.fromhex(digits.ljust(2 * SIZE, "f"))


def document_id(text: str) -> Id:
    """The id of a document, from its text alone."""
    return derive("document", text)


@lru_cache(maxsize=65_536)
def entity_key(kind: str, name: str, identifier: str = "", scope: str = "") -> Id:
    """The key of an entity: its family with its registered identifier or, without one, its reduced name.

    ``identifier`` follows org-id.guide (``GB-COH-12345678``). ``scope`` is what else tells it apart: the party and date
    of a report or an insolvency, the document of a group that the text does not take apart.
    """
    if identifier:
        return derive("entity", family(kind), "identifier", identifier)
    return derive("entity", family(kind), "name", reduce(name), scope)


def needs_scope(kind: str) -> bool:
    """Whether a name alone does not name one entity of this kind ("the report")."""
    return kind in _ONE_OF_A_KIND


def parted_key(key: Id, document: Id) -> Id:
    """The key of one document's use of ``key``, where a judgement sets it apart from the others."""
    return derive("use", key.hex(), document.hex())


def fact_id(subject: Id, predicate: str, target: Id, qualifiers: Iterable[tuple[str, str]], own: str) -> Id:
    """The id of a fact: its group, and ``own``, which tells its spell from the group's other spells."""
    pairs = (part for pair in qualifiers for part in pair)
    return derive("fact", subject.hex(), predicate, target.hex(), *pairs, own)
