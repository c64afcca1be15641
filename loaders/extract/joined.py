"""Names that reach over a comma, an "and" or a bracket: "Ashire, Bshire and Cshire CRC", "Making Good in Towns (MGT)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.extract.names import Name, is_capital, spelled
from loaders.extract.shapes import kind_of
from loaders.extract.tokens import Token

_BETWEEN = {(",",), ("and",), ("&",), (",", "and"), ("and", "the"), ("&", "the"), ("'s",), ("'",)}
_SHARED = frozenset({"trust", "police", "council", "constabulary"})
"""Last words of bodies that serve several places named together ("Esk and Wear Police")."""
_POSSESSIVE = re.compile(r"[’']s?(?= (?:Community|CRC))")
_LONGEST = 14


def joined(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names of a sentence, those that belong together made one."""
    return _with_brackets(line, _with_places(line, found))


def _with_places(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    whole: list[Name] = []
    for name in found:
        while whole and _belongs(line, whole[-1], name):
            name = _over(line, whole.pop().first, name.last)
        whole.append(name)
    return whole


def _belongs(line: Sequence[Token], left: Name, right: Name) -> bool:
    """Whether the place ``left`` is part of the name of ``right``, a company or body that serves several places."""
    between = tuple(token.low for token in line[left.last : right.first])
    if between not in _BETWEEN or left.doubtful:
        return False
    if right.kind == "CRC":
        named_by_place = right.text.casefold().endswith(("company", "crc")) and _is_places(line, left)
        return named_by_place and (between != ("'s",) or _nameless(right))
    if right.kind == "Service":
        return line[right.last - 1].low == "franchise" and _is_places(line, left) and between != ("'s",)
    return between == ("and",) and right.kind == "PublicBody" and _shares(line, right) and left.kind in {"", "Region"}


def _is_places(line: Sequence[Token], name: Name) -> bool:
    words = spelled(line[name.first : name.last]).replace(" & the ", " ").replace(" & ", " ").split()
    return name.kind == "Region" or all(kind_of(word) == "Region" for word in words)


def _nameless(name: Name) -> bool:
    return name.text in {"CRC", "Community Rehabilitation Company"}


def _shares(line: Sequence[Token], name: Name) -> bool:
    return line[name.last - 1].low in _SHARED and name.last - name.first > 1


def _over(line: Sequence[Token], first: int, last: int) -> Name:
    text = _POSSESSIVE.sub("", spelled(line[first:last]))
    return Name(first, last, text, kind_of(text))


def _with_brackets(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names, with those that an abbreviation beside them shows to be longer."""
    whole = list(found)
    for at in range(1, len(line) - 2):
        if line[at].text != "(":
            continue
        span = _spelled_before(line, at) or _spelled_inside(line, at)
        if span and not any(name.first <= span[0] and span[1] <= name.last for name in whole):
            whole = [name for name in whole if name.last <= span[0] or name.first >= span[1]]
            kind = "Region" if _only_places(found, span) else _over(line, *span).kind
            whole.append(_over(line, *span)._replace(kind=kind))
    return sorted(whole)


def _only_places(found: Sequence[Name], span: tuple[int, int]) -> bool:
    inside = [name for name in found if span[0] <= name.first and name.last <= span[1]]
    return bool(inside) and all(name.kind == "Region" for name in inside)


def _is_short(word: Token) -> bool:
    return word.text.isupper() and 2 <= len(word.text) <= 7 and word.text.isalpha()


def _spelled_before(line: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The words before the bracket whose initials stand in it, where they are at least two."""
    short = line[at + 1]
    if not _is_short(short) or line[at + 2].text != ")":
        return None
    for first in range(at - 2, max(-1, at - _LONGEST), -1):
        if is_capital(line[first]) and _initials(line[first:at]) == short.low:
            return first, at
    return None


def _spelled_inside(line: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The words in the bracket whose initials stand before it."""
    if not _is_short(line[at - 1]):
        return None
    for last in range(at + 3, min(len(line), at + _LONGEST)):
        if line[last].text == ")":
            return (at + 1, last) if _initials(line[at + 1 : last]) == line[at - 1].low else None
    return None


def _initials(words: Sequence[Token]) -> str:
    return "".join(word.low[0] for word in words if is_capital(word))
