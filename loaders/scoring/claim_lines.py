"""Claims as JSON lines, as ``whoran extract`` prints them and anybody else may."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from graph.model import Mention
from graph.plain import BOUNDS, read_span
from graph.span import Span
from loaders.charset import encoding_of
from loaders.errors import Empty, InputError, explained
from loaders.scoring import item
from loaders.scoring.claimed import Claimed
from loaders.scoring.errors import ClaimError
from loaders.scoring.item import Item
from loaders.scoring.skipped import Skipped


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of a file by the name of the document that they are of; ``skipped`` has the lines that are not understood."""

    by_document: dict[str, list[Claimed]] = field(default_factory=dict)
    skipped: Skipped = field(default_factory=Skipped)


def read_claims(path: Path) -> Claims:
    """The claims of a file, which may be empty: nothing may have been claimed.

    Raises FileError where the file cannot be read.
    """
    claims = Claims()
    with suppress(Empty), explained(path), path.open(encoding=encoding_of(path)) as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                _add(claims, line, path, number)
    return claims


def _add(claims: Claims, line: str, path: Path, number: int) -> None:
    try:
        content = item.read(line, path, ClaimError, f"line {number}")
        document = PurePath(content.text("document")).name
        claims.by_document.setdefault(document, []).append(_claimed(content))
    except InputError as error:
        claims.skipped.add([error])


def _claimed(content: Item) -> Claimed:
    return Claimed(
        _mention(content.part("subject")),
        content.text("predicate"),
        _mention(content.part("object")),
        _span(content.part("span")),
        content.text_if_any("status") or "asserted",
        content.part("passage").text_if_any("text"),
    )


def _mention(party: Item) -> Mention:
    return Mention(party.text("name"), party.text_if_any("kind"), party.text_if_any("mention"))


def _span(bounds: Item) -> Span:
    texts = {name: bounds.text_if_any(name) for name in BOUNDS}
    try:
        return read_span(texts)
    except ValueError as error:
        raise bounds.error("", str(error), "write days as 2018-06-01, or null") from error
