"""Who is a member of which consortium, partnership or joint venture."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract import clause, nominal
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, Reading, item_of, readings

_NOUNS = words("consortium partnership venture alliance coalition")
_PARTNERS = words("partners members")
_OTHERS = words("charities organisations companies firms")
_LEADING = (
    ("of",),
    ("between",),
    ("with",),
    ("comprising",),
    ("including",),
    ("made", "up", "of"),
    ("formed", "by"),
    ("composed", "of"),
)
_VERBS = words("are include includes included comprise comprises is were was")
_REACH = 14


def read(page: Page) -> Iterator[Reading]:
    """The members that a line gives a consortium."""
    for at, item in enumerate(page.line):
        if item.low in {"leading", "with", "behind"} and at < 2:
            yield from _inverted(page, at)
        elif item.low in _NOUNS:
            yield from _joined(page, at)
        elif item.low in _PARTNERS or (item.low in _OTHERS and _of(page.line, at)):
            yield from _partners(page, at)


def _inverted(page: Page, at: int) -> Iterator[Reading]:
    """ "Leading Cope is Acme"; "With Cope are Acme and a charity, Bolt"."""
    line = page.line
    whole = line[at + 1] if at + 1 < len(line) else None
    if whole is None or not whole.mentions or at + 2 >= len(line) or line[at + 2].low not in {"is", "are"}:
        return
    end = next(
        (index for index in range(at + 3, len(line)) if line[index].low in {"which", "who", ".", ";"}), len(line)
    )
    for members in line[at + 3 : end]:
        if members.family == "organisation":
            yield from readings("inverted", "MEMBER_OF", (members, whole), at, "asserted")
            if line[at].low == "leading":
                return


def _joined(page: Page, at: int) -> Iterator[Reading]:
    """ "A partnership between Acme and Bolt called Cope"; "Cope, a consortium of Acme and Bolt"."""
    members, end = _listed(page.line, at + 1)
    if members is None:
        return
    whole = (
        _called(page.line, end)
        or nominal.described(page.line, at, len(page.line))
        or clause.subject(page.line, _verb(page.line, at))
    )
    yield from readings("consortium of", "MEMBER_OF", (members, whole), at, "asserted")


def _listed(line: Line, start: int) -> tuple[Item | None, int]:
    for leading in _LEADING:
        if tuple(item.low for item in line[start : start + len(leading)]) == leading:
            found = clause.phrase(line, start + len(leading))
            return (found, line.index(found) + 1) if found and found.family == "organisation" else (None, start)
    return None, start


def _called(line: Line, start: int) -> Item | None:
    for at in range(start, min(len(line) - 1, start + 4)):
        if line[at].low in {"called", "named", "as"}:
            return clause.phrase(line, at + 1, reach=3)
    return None


def _verb(line: Line, at: int) -> int:
    """Where the verb of being begins that leads to the noun at ``at``; the line's beginning where there is none."""
    for before in range(at, max(-1, at - 6), -1):
        if line[before].low in {"is", "was", "are", "were", "became"}:
            return before
    return 0


def _partners(page: Page, at: int) -> Iterator[Reading]:
    """ "Among the partners are Acme and Bolt"; "its partners, Acme and Bolt"; "Acme and Bolt are partners in Cope"."""
    line = page.line
    members = _after(line, at) or _before(line, at)
    if members is None:
        return
    others = {mention.name for mention in members.mentions}
    whole = _of(line, at) or nominal.possessor(line, at) or item_of(page.discourse.joint(others))
    if whole and whole.mentions[0].name not in others:
        yield from readings("partners are", "MEMBER_OF", (members, whole), at, "asserted")


def _of(line: Line, at: int) -> Item | None:
    if at + 1 < len(line) and line[at + 1].low in {"in", "of"}:
        found = clause.phrase(line, at + 2)
        return found if found and found.of(("Company",)) else None
    return None


def _after(line: Line, at: int) -> Item | None:
    """The list behind "partners are" or "partners,"."""
    for here in range(at + 1, min(len(line), at + _REACH)):
        if line[here].low in _VERBS or line[here].low in {",", ":"}:
            found = clause.phrase(line, here + 1)
            if found and found.family == "organisation" and len(found.mentions) > 1:
                return found
    return None


def _before(line: Line, at: int) -> Item | None:
    """The list before "are partners in"."""
    if not at or line[at - 1].low not in {"are", "were", "as"}:
        return None
    found = clause.subject(line, at - 1)
    return found if found and len(found.mentions) > 1 else None
