"""Whose a noun phrase says its service is: "Elmfield's bins", "the city's trams", "its leisure centres"."""

from __future__ import annotations

from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement
from loaders.extract.grammar.function_words import ARTICLES, POSSESSIVE_MARKS
from loaders.extract.grammar.spelling import spelled
from loaders.extract.knowledge.openers import SEVERAL
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

OWNING = ("PublicBody", "Region", "Service")
"""Kinds whose possessive says whose a service is; a contractor's says who runs it."""

SMALL = words(
    """the a an this that these those its their his her our your my each every some any no another both all current
    existing previous former own entire whole present such same certain other so-called million billion m bn lucrative
    big large huge vast giant massive controversial troubled troublesome struggling"""
)
COUNTING = SEVERAL.keys() | words("several many various numerous dozens hundreds some other")


def beginning(items: Line) -> int:
    """Where what a phrase describes begins, behind its owner and small words; "teachers' pensions" have no owner."""
    first = next((at + 1 for at in reversed(range(len(items) - 1)) if _marks(items, at)), 0)
    several = items[-1].low != known.singular(items[-1].low)
    while first < len(items) - 1 and _is_small(items[first]) and (several or not items[first].low.isdigit()):
        first += 1
    return first


def _is_small(item: Item) -> bool:
    counts = item.low[0].isdigit() and not is_size(item.low)
    counts = counts or item.low.endswith(_LENGTHS)  # "five-year", "12-month"
    return item.low in SMALL or item.low in COUNTING or counts or item.low[0] in "£$€"


def is_size(low: str) -> bool:
    """Whether a word says how large one establishment is: "63-bed"."""
    return low[0].isdigit() and low.rpartition("-")[2] in _SIZES


_LENGTHS = ("-year", "-month", "-week", "-long")
_SIZES = words("bed bedroom bedded place capacity space person cell room seat pupil acre inmate prisoner resident")


def _marks(items: Line, at: int) -> bool:
    """Whether a possessive ends at an item whose words say whose or by whom, rather than for whom."""
    if items[at].possessive:
        return True
    return items[at].low in POSSESSIVE_MARKS and at > 0 and _is_somebody(items[at - 1].low)


def _is_somebody(low: str) -> bool:
    return low in known.OWNERS or low in nouns.ROLE_OF_ORGANISATION or _is_establishment(low)


def _is_establishment(low: str) -> bool:
    """Whether a noun is that of one establishment, which has services of its own: "the prison's catering"."""
    return known.CLASS.get(low) == known.ESTABLISHMENT


def owner(items: Line) -> str:
    """Who the items before a description say owns it, in small letters; empty where they say nobody that may."""
    naming = [item for item in items if item.low not in POSSESSIVE_MARKS and (item.mentions or not _is_small(item))]
    if not naming or not any(item.possessive or item.low in POSSESSIVE_MARKS for item in items):
        return ""
    last = naming[-1]
    if last.mentions:
        return next((mention.name.casefold() for mention in last.of(OWNING)), "")
    return last.low if last.low in known.OWNERS or _is_establishment(last.low) else ""


def buyer(behind: tuple[Complement, ...]) -> str:
    """The public body that what stands behind a description says it is for, in small letters."""
    bodies = (mention for each in behind if each.says_of_what for mention in each.items[-1].of(("PublicBody",)))
    return next((body.name.casefold() for body in bodies), "")


def possessor(items: Line) -> str:
    """Whose it is, as a name has it: "Elmfield's" of "its" where that means Elmfield, "city's" of "the city's"."""
    if not owner(items):
        return ""
    last = next((item for item in reversed(items) if item.mentions), None)
    if last and last.anaphor and (meant := last.of(OWNING)):
        return f"{meant[0].name}'s"
    last_mark = next((at + 1 for at in reversed(range(len(items))) if _marks(items, at)), len(items))
    return without_article(items[:last_mark])


def without_article(items: Line) -> str:
    """The words of items as they stand, but for articles."""
    return spelled(item for item in items if item.low not in ARTICLES)
