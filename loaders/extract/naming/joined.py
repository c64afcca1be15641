"""Names that reach over a comma, an "and" or a bracket: "Ashire, Bshire and Cshire CRC", "Making Good in Towns (MGT)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.institutions import LEGAL_FORMS
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.openers import DIRECTIONS
from loaders.extract.knowledge.places import STATES, is_place
from loaders.extract.knowledge.vocabulary import is_word
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import is_capital, spelled
from loaders.extract.naming.fellows import with_fellows
from loaders.extract.naming.names import Name
from loaders.extract.naming.shapes import kind_of
from loaders.extract.naming.shared_heads import could_be_place, headed
from loaders.extract.tokens import ASIDES, Token

_BETWEEN = {(",",), ("and",), ("&",), (",", "and"), ("and", "the"), ("&", "the"), ("'s",), ("'",)}
_SHARED = words("hospitals trust police council constabulary board authority partnership ambulance ccg")
"""Last words of bodies that serve several places named together ("Esk and Wear Police")."""
_POSSESSIVE = re.compile(r"[’']s?(?= (?:Community|CRC))")
_LONGEST = 14
_SHORTEST_TITLED = 3
"""More letters than this has an abbreviation that is written like a word: "Tact"."""

_TITLES = words("director officer executive manager secretary president chairman minister")
"""Nouns at the end of a title, which a bracket may shorten: "Managing Director (MD)"."""
_CALLED = words('known as called or the “ " ‘ formerly')
_CLOSING = frozenset({"”", '"', "’", ")"})


def joined(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names of a sentence, those that belong together made one."""
    whole = _with_places(line, _placed_only(line, _with_states(line, with_fellows(line, found))))
    return headed(line, _with_brackets(line, whole))


_STATE = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][a-z]{1,5}\.")
"""How Americans shorten a state behind a town: "N.J.", "Mass."."""


def _with_states(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names, a town and the state behind it made one place: "Elm, Mass.-based Acme", "of Elm, N.J., now"."""
    whole: list[Name] = []
    for name in found:
        left = whole[-1] if whole else None
        if left and line[left.last].text == "," and left.last + 1 == name.first and _is_state(line, left, name):
            name = _over(line, whole.pop().first, name.last)._replace(kind="Region")
        whole.append(name)
    return whole


def _is_state(line: Sequence[Token], town: Name, state: Name) -> bool:
    """Whether the second of two names is a state, and the first a town by what stands beside them."""
    if town.last - town.first > _LONGEST_TOWN or state.last >= len(line) or not _may_be_state(town, state):
        return False
    based = line[state.last].low == "-based"
    ends = line[state.last].text in ",.)" or state.text.endswith(".")
    return based or (ends and town.first > 0 and line[town.first - 1].low in _WHENCE)


def _may_be_state(town: Name, state: Name) -> bool:
    """Whether a name is that of a state, whole or in short, and the one before it of none, as in a list of states."""
    known = state.text.casefold() in STATES and town.text.casefold() not in STATES and town.kind in {"", "Region"}
    return known or _STATE.fullmatch(state.text) is not None


_LONGEST_TOWN = 3
_WHENCE = frozenset({"of", "in", "at", "near", "from", "outside"})


def _placed_only(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names, of what only says what and where the one before is no more than its place: "Elm Grange, the Kent prison"."""
    apart = list(found)
    for at in range(1, len(apart)):
        before, name = apart[at - 1], apart[at]
        beside = before.kind in {"", "Service"} and before.last == name.first - 2 and line[before.last].text in ASIDES
        if beside and name.kind == "Service" and line[name.first - 1].low in {"the", "a"}:
            apart[at] = _only_place(line, name)
    return apart


def _only_place(line: Sequence[Token], name: Name) -> Name:
    """The place that a name begins with, where only small words follow it in the name."""
    small = next((at for at in range(name.first + 1, name.last) if line[at].text.islower()), name.last)
    place = spelled(line[name.first : small])
    is_told = small < name.last and all(word.text.islower() for word in line[small : name.last])
    return Name(name.first, small, place, "Region") if is_told and is_place(place) else name


def _with_places(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    whole: list[Name] = []
    for name in found:
        while whole and _belongs(line, whole[-1], name):
            name = _over(line, whole.pop().first, name.last)
        whole.append(name)
    return whole


def _belongs(line: Sequence[Token], left: Name, right: Name) -> bool:
    """Whether the place ``left`` is part of the name of ``right``, a company or body that serves several places."""
    if left.kind not in {"", "Region"} or right.kind not in {"CRC", "Service", "PublicBody"} or _may_be_word(left):
        return False
    between = tuple(token.low for token in line[left.last : right.first])
    if between not in _BETWEEN:
        return False
    if right.kind == "CRC":
        placed = _is_places(line, left) or (between == ("and",) and could_be_place(left) and not right.text.isupper())
        named_by_place = right.text.casefold().endswith(("company", "crc", *LEGAL_FORMS)) and placed
        return named_by_place and (between != ("'s",) or _nameless(right))
    if right.kind == "Service":
        return line[right.last - 1].low == "franchise" and _is_places(line, left) and between != ("'s",)
    if right.text.endswith(_TRUSTS) and _of_area(line, left):
        return between in {("and",), ("&",)} or (between == (",",) and " and " in right.text)
    if left.kind != "Region" and " " in left.text and right.text.endswith("Council"):
        return False
    listed = left.first > 0 and line[left.first - 1].low in {"and", "between"}
    placed = left.kind == "Region" or not is_place(line[right.first].text)
    return between == ("and",) and placed and not listed and _shares(line, right)


_TRUSTS = ("NHS Trust", "NHS Foundation Trust")
"""How bodies end that are named for all the areas they serve: "Central and North West Elm NHS Trust"."""


def _of_area(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is that of an area: a known one, a point of the compass, or one behind "the", which no firm has."""
    placed = name.first > 0 and line[name.first - 1].low == "the" and could_be_place(name)
    return placed or name.kind == "Region" or name.text.casefold() in DIRECTIONS


def _may_be_word(name: Name) -> bool:
    """Whether a name may be but a common word with the capital of the sentence's beginning."""
    return name.doubtful and is_word(name.text.casefold())


def _is_places(line: Sequence[Token], name: Name) -> bool:
    parts = spelled(line[name.first : name.last]).replace(" & the ", " ").replace(" & ", " ").split()
    return name.kind == "Region" or all(kind_of(part) == "Region" for part in parts)


def _nameless(name: Name) -> bool:
    return name.text in {"CRC", "Community Rehabilitation Company"}


def _shares(line: Sequence[Token], name: Name) -> bool:
    return line[name.last - 1].low in _SHARED and name.last - name.first > 1


def _over(line: Sequence[Token], first: int, last: int) -> Name:
    last -= line[last - 1].low == "'s"
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
    written = word.text.isupper() or (word.text.istitle() and len(word.text) > _SHORTEST_TITLED)
    return written and 2 <= len(word.text) <= 7 and word.text.isalpha()


def _spelled_before(line: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The words before the bracket that the abbreviation in it stands for, where they are at least two."""
    expected = _letters(line, at)
    if not expected or line[at - 1].low in _TITLES:
        return None
    at -= line[at - 1].low in POSSESSIVE_MARKS
    formless = at - 1 if line[at - 1].low.rstrip(".") in LEGAL_FORMS or line[at - 1].text == "." else at
    for first in range(at - 2, max(-1, at - _LONGEST), -1):
        if line[first].low == "between":
            return None
        begins = is_capital(line[first]) and line[first].low not in HEADS
        if begins and expected in (_initials(line[first:at]), _initials(line[first:formless])):
            return first, at
    return None


def _letters(line: Sequence[Token], at: int) -> str:
    """The letters that the words before a bracket must begin with, from the abbreviation in it: "obb" for "OB Bus"."""
    at += 1
    while at < len(line) and line[at].low in _CALLED:
        at += 1
    if at >= len(line) or not _is_short(line[at]):
        return ""
    letters, at = line[at].low, at + 1
    while at < len(line) and is_capital(line[at]):
        letters, at = letters + line[at].low[0], at + 1
    return letters if at < len(line) and line[at].text in _CLOSING else ""


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
