"""Words with capitals that are no name: titles, what they are for, and sorts of thing, as "Justice" in "Justice Secretary"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.anaphors import ANAPHORS
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.ministers import MINISTERIAL
from loaders.extract.knowledge.offices import HEADS, LEADERS, MODIFIERS
from loaders.extract.knowledge.openers import (
    AGENCIES,
    COMMON,
    DEMONYMS,
    DIRECTIONS,
    FUNCTION,
    HONORIFICS,
    NO_NAMES,
    RANKS,
    RATINGS,
)
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.bodies import before_of
from loaders.extract.naming.establishments import head_of
from loaders.extract.tokens import Token

_TITLE_WORDS = HEADS | MODIFIERS | known.POLICY | {"hm", "of", "for", "and", "&", "the"}
_BETWEEN = frozenset({"and", "&"})
_ABSTRACT = ("tion", "ment", "ing", "ance")
"""Ends of words for what is done rather than of names."""

_PORTFOLIOS = ("cabinet member for", "executive member for", "portfolio holder for", "minister for", "secretary for")
"""Titles of members of a government, behind which stands what they are for: "Cabinet Member for Civic Pride"."""

_TITLE_HEADS = frozenset(
    {"director", "head", "manager", "officer", "lead", "commissioner", "inspector", "secretary", "minister"}
)
"""Heads of titles behind which a field of work may stand."""

_AFTER_SUBJECTS = MINISTERIAL | {"holder", "member"}
"""Words of titles with a capital, before which stands what the title is for: "Portfolio Holder"."""

_HOLDERS = frozenset(f"{head}s" for head in HEADS) - {"heads", "leads", "chairs"}
"""Titles of several: "Trustees"."""

SUBJECTS = known.POLICY | COMMON | {"of", "for"}
"""Words of which what a title is for is made: "Roads" of "Inspector of Roads"."""

_FURTHER = frozenset(
    {"administrator", "controller", "comptroller", "registrar", "coordinator", "co-ordinator", "counsel"}
)
"""Heads of titles that names may end in too, but none of common words: "Transit Administrator"."""

_OFFICERS = frozenset(
    {"attorney general", "solicitor general", "surgeon general", "director general", "secretary general"}
)
_BODIES = frozenset({"department", "ministry", "agency", "union", "association", "council", "authority", "commission"})
"""Words of bodies, whose secretary is no minister for them."""

_PLAIN = SUBJECTS | MODIFIERS
_DESCRIBING = frozenset({"government", "inspectors", "ministers", "minister", "partner", "partners"})
_NEVER_ALONE = _DESCRIBING | frozenset(ANAPHORS) | DEMONYMS | HONORIFICS | RANKS | {"report", "reports"}
"""Nouns that stand for a name wherever they have a capital ("the Inspectorate"), demonyms and courtesies."""

_SOUTHERN = frozenset({"south", "north"})
"""Words before demonyms that begin one: "South African"."""

_SORTS = frozenset(
    {"centres", "centers", "homes", "schools", "prisons", "hospitals", "academies", "facilities", "libraries"}
)
_OF_SORTS = known.SERVICE_WORDS | words(
    """academy approved autism boarding category centre centres children church close council county designated disability
    dual education elderly english faith foundation free further fire government group hard health hidden high higher
    independent infant inner-city junior large local listed maintained mainstream middle mixed modern national new nhs
    non-maintained older other our outstanding people prison processing provincial pupil referral rural service shared
    sheltered short-stay small social specialist studio sure start supported teaching temporary testing their these three
    two urban vaccination visa visitor welsh women's young your and of for the in all call contact job drop-in"""
)
"""Words before a noun for homes or schools that say of which sort they are: "Residential Care Homes"."""


_LAST_OF_TITLES = _FURTHER | _HOLDERS


_OFFICES = frozenset({"commissioner", "minister", "secretary", "officer", "officers", "department"})
"""What is of state behind "corrections", which alone is a body: "Corrections Minister"."""


def is_title(line: Sequence[Token], first: int, last: int, text: str) -> bool:
    """Whether the words only make up a title or a subject of policy, or name a law: "Justice" in "Justice Secretary"."""
    low = [word.low for word in line[first:last]]
    folded = text.casefold()
    if _names_nobody(low, folded) or (low[0] == "state" and low[1:2] == ["for"]):
        return True
    if _is_adverb(line, first, low) or _is_supposed(line, first, low):
        return True
    if is_place(text) or folded in known.BODIES or text.isupper() or _is_alone(line, last, low):
        return low == ["hm"] or (low == ["corrections"] and last < len(line) and line[last].low in _OFFICES)
    if len(low) > 1 and low[-1] in _LAST_OF_TITLES and _PLAIN.issuperset(low[:-1]) and "court" not in low:
        return True
    if _is_portfolio(line, first, last) or _is_sort_of_office(line, first, last):
        return True
    if len(low) > 1 and (low[-1] in known.PUBLIC_BODY or low[-1] in known.UNION):
        return False
    if _is_titled(line, first, last) and _TITLE_WORDS.issuperset(low):
        return True
    field = _fills_commas(line, first, last, low) or _is_field(line, first, low)
    return low[0] == "chief" or (_is_subject(line, last) and _BODIES.isdisjoint(low)) or field


def _is_adverb(line: Sequence[Token], first: int, low: Sequence[str]) -> bool:
    """Whether a word that opens a sentence only says how it is meant: "Disappointingly, Acme failed"."""
    return not first and len(low) == 1 and low[0].endswith("ly") and line[1 % len(line)].text == ","


def _is_supposed(line: Sequence[Token], first: int, low: Sequence[str]) -> bool:
    """Whether a government is but one that there may be: "a Quill government would"."""
    return first > 0 and low[-1] in {"government", "administration"} and line[first - 1].low in INDEFINITE


def _is_alone(line: Sequence[Token], last: int, low: Sequence[str]) -> bool:
    """Whether nothing stands behind an adjective of the compass that it could describe: "has run Northern since"."""
    ends = last >= len(line) or line[last].low in FUNCTION or not line[last].text[0].isalnum()
    return ends and len(low) == 1 and low[0] in DIRECTIONS


def _names_nobody(low: Sequence[str], folded: str) -> bool:
    """Whether words name no party wherever they stand: laws, ratings, sorts of thing, "the Company"."""
    if (
        folded in NO_NAMES
        or folded in _OFFICERS
        or folded in _DEALS
        or low[0] in RATINGS
        or (low[-1] in AGENCIES and low[-2:-1] == ["/"])
    ):
        return True
    if len(low) == 2 and low[0] in {"category", "cat"} and len(low[1]) == 1:
        return True  # "the Category C jail"
    if len(low) == len(_SOUTHERN) and low[0] in _SOUTHERN and low[1] in DEMONYMS:
        return True
    if len(low) == 1:
        return low[0].rstrip(".") in _NEVER_ALONE or low[0] in _HOLDERS
    law = head_of(low) in known.NO_PARTY and not known.PUBLIC_BODY.intersection(before_of(low)[-1:])
    return law or (low[-1] in _SORTS and _OF_SORTS.issuperset(low[:-1]))


_DEALS = frozenset(
    {"joint venture", "joint ventures", "special purpose vehicle", "special purpose company", "management buyout"}
)
"""What firms make together or are, which papers write with capitals: "Acme, a Joint Venture between"."""


def _is_portfolio(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether what stands at ``first`` is what an office is for: "Civic Pride" of "Cabinet Member for Civic Pride"; not
    "Wade Ashe" of "Minister for Roads Wade Ashe".
    """
    holder = last == first + 2 and line[first - 1].low in known.POLICY and line[last - 1].low not in SUBJECTS
    if line[first].low in GIVEN_NAMES or holder:
        return False
    listed = first and line[first - 1].low in {"and", "&"}
    while first and (
        line[first - 1].low in _BETWEEN or (listed and line[first - 1].text == ",") or line[first - 1].text.istitle()
    ):
        first -= 1
    return " ".join(word.low for word in line[max(0, first - 3) : first]).endswith(_PORTFOLIOS)


def _is_sort_of_office(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether one common word stands before a title: "Transportation" of "Transportation Manager Kim Ashe"."""
    titled = last == first + 1 and last < len(line) and line[last].low in HEADS and line[last].text.istitle()
    return titled and (line[first].low in COMMON or line[first].low.endswith(_ABSTRACT))


def _is_subject(line: Sequence[Token], last: int) -> bool:
    """Whether what ends at ``last`` is what the title behind it is for: "Public Transport" of "Public Transport Minister"."""
    return last < len(line) and line[last].low in _AFTER_SUBJECTS and line[last].text.istitle()


def _is_titled(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether words stand where a title's do: alone, before its head, or behind "minister of"."""
    if last == first + 1 or (last < len(line) and line[last].low in HEADS):
        return True
    behind = first > 1 and line[first - 1].low in {"of", "for"} and line[first - 2].low in HEADS
    return behind and not _leads_whole(line, first - 2)


def _leads_whole(line: Sequence[Token], head: int) -> bool:
    """Whether a title is that of who leads a whole body, which is named behind it: "managing director of Northern Rail"."""
    managing = head > 0 and line[head].low == "director" and line[head - 1].low == "managing"
    return managing or line[head].low in LEADERS


def _fills_commas(line: Sequence[Token], first: int, last: int, low: Sequence[str]) -> bool:
    """Whether common words and a head fill the space between a person and a body: "Ann Lee, Service Engagement Manager, Acme"."""
    if not first or line[first - 1].text != "," or last + 2 >= len(line) or line[last].low not in HEADS:
        return False
    closes = line[last + 1].text == "," and line[last + 2].text[0].isupper() and line[last].text.istitle()
    return closes and all(word in SUBJECTS for word in low)


def _is_field(line: Sequence[Token], first: int, low: Sequence[str]) -> bool:
    """Whether words behind "director of" name a field of policy rather than a body: "Secondary Education"."""
    if first < 2 or line[first - 1].low not in {"of", "for"} or line[first - 2].low not in _TITLE_HEADS:
        return False
    if _leads_whole(line, first - 2):
        return False
    return len(low) > 1 and low[-1] in known.POLICY and all(word in SUBJECTS for word in low)
