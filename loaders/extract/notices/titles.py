"""The service that a notice names by a title: "Award notice: Elm Support Service (ESS)", "Contract: Elm Support Service"."""

from __future__ import annotations

import re

from graph.model import Mention
from loaders.extract.knowledge.words import words
from loaders.extract.naming.shapes import kind_of

_SEPARATOR = re.compile(r"(:\s+|\s[–—-]\s)")
_ENDING = re.compile(r"[.;](?:\s|$)|, (?=[a-z])|:\s")
_WORD = re.compile(r"[^\W\d_][\w’'/-]*")
_OPENING = re.compile(r"^(?:[Tt]he )?(?:[Pp]rovision|[Dd]elivery|[Ss]upply) of (?:an? |the )?")
_OF_NOTICES = words(
    """notice notices award awards awarded tender tenders request proposals rfp invitation call competition modification
    decision opportunity pin appointment result results update"""
)
_SMALL = words("of and for the in to at on a an with by")
_PARTIES = frozenset({"Company", "PublicBody", "Union", "Region", "Person"})
_ENDS = words("partnership service services programme scheme project framework contract network system")
"""Last words of titles that may end the names of companies too."""

_FEWEST, _MOST = 2, 14
"""Words of a title."""


def titled(value: str) -> tuple[Mention, ...]:
    """The service that the value of a field names by a title; none where it only tells of one in small letters."""
    end = _ENDING.search(value)
    name = _OPENING.sub("", value[: end.start()] if end else value).strip(" .\t")
    return _service(name)


def of_heading(line: str) -> tuple[Mention, ...]:
    """The service that the heading of a notice names, without the parts that say that it is one, or whose."""
    parts = _SEPARATOR.split(line.strip())
    while len(parts) > 1 and _is_beside(parts[0]):
        parts = parts[2:]
    while len(parts) > 1 and _is_beside(parts[-1]):
        parts = parts[:-2]
    return () if _is_beside(parts[0]) else _service("".join(parts).strip())


def is_of_notice(line: str) -> bool:
    """Whether a heading says that a notice follows: "NOTICE: Elm Kits – request for proposals"."""
    return any(word.lower() in {"notice", "notices", "rfp", "proposals"} for word in _WORD.findall(line))


def _is_beside(part: str) -> bool:
    name = part.strip()
    return not name or kind_of(name) in _PARTIES or any(word.lower() in _OF_NOTICES for word in _WORD.findall(part))


def _service(name: str) -> tuple[Mention, ...]:
    """The name as a service's, where nearly all its words have capitals and it is no party's."""
    said = [word for word in _WORD.findall(name) if word.lower() not in _SMALL]
    apt = _FEWEST <= len(said) <= _MOST and all(word[0].isupper() for word in said) and not name.isupper()
    ends = said[-1].lower() in _ENDS if said else False
    return (Mention(name, "Service", name),) if apt and (ends or kind_of(name) not in _PARTIES) else ()
