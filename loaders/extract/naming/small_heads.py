"""Small words behind a name that belong to it, since they name its kind: "Elmfield prison", "Fenshire council"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.function_words import INDEFINITE, POSSESSIVE_MARKS
from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.openers import DEMONYMS, DIRECTIONS, FUNCTION
from loaders.extract.knowledge.places import NATIONS, is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import spelled
from loaders.extract.tokens import Token

_NOT_ALONE = words(
    """home line contract school house hall lodge manor grange park tunnel port plant scheme project initiative
    card unit primary secondary junior infant infants campus network link wing ward station programme
    program depot terminal landfill refuge shelter villa cottage library metro tram ferry court complex
    high grammar comprehensive practice"""
)
"""Words that name a service only behind another small word ("care home") or with a capital ("Elm Lodge")."""

_KNOWN_BY_ARTICLE = words("line pool library museum ferry metro bridge tunnel theatre zoo")
"""Of those, what "the" before the name shows to be a service all the same: "the Elmfield pool"."""
_GOVERNING = words(
    "council police constabulary government municipality parliament assembly kommun kommune stad landsting"
)
_GOVERNED = words("county city borough district town parish state regional local federal provincial national central")
_AGENCIES = words("agency authority department ministry inspectorate commission regulator")
_TAILS = frozenset(
    tuple(tail.split())
    for tail in """clinical commissioning group|primary care trust|health board|health authority|strategic health authority
hospital trust|hospitals trust|mental health trust|ambulance trust|ambulance service|care trust|health trust
foundation trust|academy trust|multi-academy trust|school district|school board|education board|housing association
fire brigade|health service executive|transport authority|combined authority|hospital board|integrated care board
scrutiny committee|scrutiny panel|scrutiny commission|health scrutiny panel|health scrutiny committee
overview and scrutiny committee
police authority|fire authority|health region|probation trust|probation service|community rehabilitation company
community rehabilitation companies""".replace("\n", "|").split("|")
)
"""Small words by which bodies are named behind their place."""

_LONGEST_TAIL = 4
_RULING = words("government council parliament")
_OWNING = words(
    "owns owned holds held retains retained has had bought sold took controls controlled acquired is was will would"
)
"""Verbs of a state that owns something."""

_HEADS_TOO = (known.SERVICE_WORDS & known.SERVICE) - _NOT_ALONE
"""Words that stand before another head or are one: "Elmfield nursery school", "Elmfield nursery"."""

_DESCRIBING = words("victorian edwardian georgian category cat")
"""Words with a capital that say of which age or sort an establishment is: "the Victorian jail", "the Category C prison"."""

_FOR_WHOM = words("children women men girls boys")
_BETWEEN = known.SERVICE_WORDS | _GOVERNED
_MOST_BETWEEN = 3


def with_small_head(line: Sequence[Token], first: int, last: int) -> int:
    """The end of the name from ``first`` up to ``last`` with the small words that name its kind."""
    if last < len(line) and line[last].low in POSSESSIVE_MARKS and is_place(spelled(line[first:last])):
        return _with_government(line, last)
    if last >= len(line) or not line[last].text.islower() or _is_organised(line, first, last):
        return last
    if _describes(line, first, last):
        return last
    if end := _with_body(line, first, last):
        return end
    at = last
    while at < len(line) and at < last + _MOST_BETWEEN and (length := _between(line, at)):
        at += length
    ends = at > last and line[at - 1].low in _HEADS_TOO
    if ends and (at >= len(line) or line[at].low not in known.SERVICE):
        return at  # "Elmfield nursery"
    if at >= len(line) or not line[at].text.islower():
        return last
    return _with_head(line, first, last, at)


def _with_head(line: Sequence[Token], first: int, last: int, at: int) -> int:
    """The end of the name with the head at a place, where that names a body or service."""
    head = line[at].low
    if head in _GOVERNING:
        return at + 1 if all(word.low in _GOVERNED for word in line[last:at]) else last
    return at + 1 if head in known.SERVICE and (head not in _NOT_ALONE or _tells(line, first, last, at)) else last


def _with_body(line: Sequence[Token], first: int, last: int) -> int:
    """The end of the name of a state or of a place's body: "the Danish state", "Elmland environment agency", "Elm health board"."""
    if line[last].low == "state" and last == first + 1 and line[first].low in DEMONYMS and is_state(line, last):
        return last + 1
    if end := _with_tail(line, last):
        return end
    return _with_agency(line, last) if is_place(spelled(line[first:last])) else 0


_BEHIND_HEADS = _OWNING | FUNCTION


def is_state(line: Sequence[Token], at: int) -> bool:
    """Whether "state" at a place is a party: "the Danish state holds", not "the Danish state railway"."""
    behind = line[at + 1] if at + 1 < len(line) else None
    article = at > 1 and line[at - 2].low == "the"
    return article and (behind is None or not behind.text[0].isalpha() or behind.low in _BEHIND_HEADS)


def _between(line: Sequence[Token], at: int) -> int:
    """How many tokens at a place may stand before the head: "secure", "children's"; 0 where none may."""
    if line[at].low in _FOR_WHOM and at + 1 < len(line) and line[at + 1].low in POSSESSIVE_MARKS:
        return 2
    if line[at].low == "asylum" and at + 1 < len(line) and line[at + 1].low in {"seeker", "seekers"}:
        return 2
    return int(line[at].low in _BETWEEN)


def _tells(line: Sequence[Token], first: int, last: int, head: int) -> bool:
    """Whether a small word at ``head`` that may say what a firm has names a service: behind another, or with "the" before."""
    alone = head == last and line[last - 1].low not in known.SERVICE_WORDS
    article = first > 0 and line[first - 1].low == "the"
    return not alone or (article and line[head].low in _KNOWN_BY_ARTICLE)


def _with_tail(line: Sequence[Token], last: int) -> int:
    """The end of the name of a body whose kind takes several small words: "Elmshire clinical commissioning group"; else 0."""
    low = tuple(word.text for word in line[last : last + _LONGEST_TAIL])
    return next((last + length for length in range(len(low), 1, -1) if low[:length] in _TAILS), 0)


def _with_agency(line: Sequence[Token], last: int) -> int:
    """The end of the name of a place's agency behind what that is for: "Elmland roads agency"; 0 where none follows."""
    at = last
    while at < min(len(line), last + _MOST_BETWEEN) and line[at].text in known.POLICY:
        at += 1
    return at + 1 if last < at < len(line) and line[at].text in _AGENCIES else 0


def _with_government(line: Sequence[Token], last: int) -> int:
    """The end of the name of a place behind whose possessive its government stands: "Elmland's state government"."""
    if end := _with_agency(line, last + 1):
        return end
    at = last + 1
    if at < len(line) and line[at].text == "CRC":
        return at + 1
    while at < len(line) and line[at].low in _GOVERNED and line[at].text.islower():
        at += 1
    return at + 1 if at < len(line) and line[at].text in _RULING else last


_OF_ANY = words("any no every each other another only")
"""Words before a nation's adjective that say of none which it is: "holds no British rail franchise"."""


def _describes(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether words only say where or whose some establishment is: "a UK prison", "a London hospital trust", "a Quillon home"."""
    if line[last].low in _GOVERNING:
        return False
    name = spelled(line[first:last])
    of_any = name.casefold() in DEMONYMS and first and line[first - 1].low in _OF_ANY
    if of_any or line[first].low in _DESCRIBING:
        return True
    return name.casefold() in NATIONS or bool(
        first and line[first - (1 + (first > 1 and line[first - 1].low in DIRECTIONS))].low in INDEFINITE
    )


def with_legal_form(line: Sequence[Token], last: int) -> int:
    """The end of the name with its legal form, however that is written: "Acme plc"."""
    return last + 1 if last < len(line) and line[last].low in known.LEGAL_FORMS and line[last].low.isalpha() else last


def _is_organised(line: Sequence[Token], first: int, last: int) -> bool:
    head = line[last - 1].low
    return line[first].low == "the" or head in known.COMPANY or head in known.PUBLIC_BODY
