"""An annotation as a JSON file: the whole of it, or all that is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import TypeVar

from graph.edtf import Days
from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from graph.vocabulary import KINDS, PREDICATES, STATUSES
from loaders.charset import read_text
from loaders.errors import InputError
from loaders.metadata import Metadata, read_metadata
from loaders.scoring import item, stretch
from loaders.scoring.annotation import AnnotatedFact, Annotation, Party
from loaders.scoring.errors import AnnotationError
from loaders.scoring.item import Item

_SAME_KIND = {"Consortium": "Company"}
"""Kinds by the other names that annotators give them."""
_IN_A_FACT = (
    *("subject", "predicate", "object", "from", "to", "status", "qualifiers", "quote"),
    *("or", "subject_or", "object_or", "optional", "inferred"),
)
_SLIP = 0.75
"""How like one of these another name in a fact must be to be taken for a slip; the rest are left alone."""
Built = TypeVar("Built")


def read_annotation(path: Path) -> Annotation | tuple[InputError, ...]:
    """The annotation in a file, or everything that is wrong with it: nothing of such a file is to be scored."""
    problems: list[InputError] = []
    try:
        whole = item.read(read_text(path), path, AnnotationError)
        metadata = read_metadata(whole.content, path, lambda name: name)
        entities, facts = list(whole.parts("entities", "entity")), list(whole.parts("facts", "fact"))
        parties = _each(entities, _party, problems)
        problems += _twice(path, entities)
        found = _each(facts, partial(_fact, ids=_ids(entities)), problems)
        file = whole.text_if_any("file") or path.with_suffix(".txt").name
    except InputError as error:
        return *problems, error
    if problems:
        return tuple(problems)
    return Annotation(file, {party.id: party for party in parties}, tuple(found), _published(metadata), metadata)


def _each(
    parts: Sequence[Item | InputError], build: Callable[[Item], Built], problems: list[InputError]
) -> list[Built]:
    """What is built of each part; what is wrong with the rest goes to ``problems``."""
    built: list[Built] = []
    for part in parts:
        try:
            if isinstance(part, InputError):
                raise part
            built.append(build(part))
        except InputError as error:
            problems.append(error)
    return built


def _ids(entities: Sequence[Item | InputError]) -> Counter[str]:
    """The ids of all entities, also of those that something else is wrong with."""
    given = (each.content.get("id") for each in entities if isinstance(each, Item))
    return Counter(each for each in given if isinstance(each, str))


def _twice(path: Path, entities: Sequence[Item | InputError]) -> Iterator[InputError]:
    for name, count in _ids(entities).items():
        if count > 1:
            yield AnnotationError(path, f"{count} entities have the id {name!r}", "give each its own", "entities")


def _party(part: Item) -> Party:
    name, own = part.text("name"), part.text("id")
    if not own or not name.strip():
        empty = "name" if own else "id"
        raise part.error(empty, "it is empty", f'write the {empty} of the entity: "{empty}": "..."')
    kind = part.choice("kind", (*KINDS, *_SAME_KIND))
    vague = part.flag("group") or part.flag("unnamed")
    return Party(own, _SAME_KIND.get(kind, kind), name, part.texts("mentions"), vague)


def _fact(part: Item, ids: Collection[str]) -> AnnotatedFact:
    _refuse_slips(part)
    inferred = part.part("inferred")
    return AnnotatedFact(
        _one(part, "subject", ids),
        part.choice("predicate", tuple(PREDICATES)),
        None if part.content.get("object", "") is None else _one(part, "object", ids),
        part.choice("status", STATUSES),
        part.date("from"),
        part.date("to"),
        inferred.date("from"),
        inferred.date("to"),
        part.text_if_any("quote"),
        part.choices("or", tuple(PREDICATES)),
        tuple(_known(part, "subject_or", each, ids) for each in part.texts("subject_or")),
        tuple(_known(part, "object_or", each, ids) for each in part.texts("object_or")),
        part.flag("optional"),
    )


def _one(part: Item, side: str, ids: Collection[str]) -> str:
    return _known(part, side, part.text(side), ids)


def _known(part: Item, side: str, party: str, ids: Collection[str]) -> str:
    if party not in ids:
        meant = get_close_matches(party, ids, 1)
        fix = f"write {meant[0]!r}, or add the entity" if meant else "add the entity, or mend the id"
        raise part.error(side, f"no entity has the id {party!r}", fix)
    return party


def _refuse_slips(part: Item) -> None:
    for name in part.content:
        meant = [] if name in _IN_A_FACT else get_close_matches(name, _IN_A_FACT, 1, _SLIP)
        if meant:
            raise part.error(name, "it is no name in a fact", f"write {meant[0]!r}, or another name for a note")


def _published(metadata: Metadata) -> Days | None:
    if not metadata.published_on:
        return None
    days = stretch.read(metadata.published_on)
    return days.first or UNKNOWN_MIN, days.last or UNKNOWN_MAX
