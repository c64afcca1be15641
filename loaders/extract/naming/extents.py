"""Where a name ends: the small words, marks and numbers over which it goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON, FUNCTION, HONORIFICS, LINKING, PARTICLES, PERSONAL, RANKS
from loaders.extract.knowledge.places import is_place
from loaders.extract.naming.beginnings import behind_particles
from loaders.extract.naming.capitals import glued, initialled, is_capital, is_capital_function, may_stand, word_is
from loaders.extract.naming.fixed import fixed
from loaders.extract.naming.foreign import foreign
from loaders.extract.naming.joints import over_and, over_firm
from loaders.extract.naming.possessives import over_possessive, owns_office
from loaders.extract.naming.prepositions import over_inside, over_of
from loaders.extract.naming.routes import route
from loaders.extract.naming.small_heads import with_legal_form, with_small_head
from loaders.extract.tokens import Token

_LONGEST = 14
"""Words in the longest name that is looked for."""

_BRACKETED = 6
"""Words and marks among which a bracket inside a name closes."""

_GROUPING = frozenset({"group", "holdings", "partners", "services", "solutions", "ltd", "limited", "plc", "trust"})
_SPEAKING = frozenset({"ombudsman", "commissioner"})
"""Titles by which a public body goes: "Traffic Commissioner for Scotland"."""

_RANKED = COMMON - RANKS

Over = Callable[[Sequence[Token], int, int], int]
"""How many tokens a name from a first token on goes over at a last: 0 where it ends there."""


def end(line: Sequence[Token], first: int) -> int:
    """The end of the name that begins at ``first``, with the small words that belong to it."""
    last = first + max(1, fixed(line, first), foreign(line, first), _national(line, first))
    while last < len(line) and last - first < _LONGEST:
        step = _step(line, first, last)
        if not step:
            break
        last += step
    return with_legal_form(line, with_small_head(line, first, last))


def _national(line: Sequence[Token], first: int) -> int:
    """How many tokens a body's whole name and the letters of its country make: "U.S. Fodder and Seeds Service"."""
    return 1 + fixed(line, first + 1) if line[first].text in _COUNTRIES and fixed(line, first + 1) > 1 else 0


_COUNTRIES = frozenset({"U.S.", "US", "UK", "U.K."})


def _step(line: Sequence[Token], first: int, last: int) -> int:
    """How many more tokens belong to the name that reaches to ``last`` so far: 0 where it is complete."""
    word = line[last]
    if _holder_follows(line, first, last):
        return 0
    if may_stand(line, last):
        if line[last - 1].low in known.LEGAL_FORMS and last - first > 1 and word.low not in known.LEGAL_FORMS:
            return 0
        return 0 if word.low in PERSONAL and line[last - 1].low in _RANKED and not owns_office(line, last) else 1
    over = _OVER.get(word.low)
    if over:
        return over(line, first, last)
    if not word.text[0].isalnum():
        return 0
    if is_capital_function(word):
        return max(1, fixed(line, last)) if word.text != "New" or fixed(line, last) else 0
    if glued(line, last + 1) and is_capital(line[last + 1]):
        return 2
    return 1 if glued(line, last) or _is_serial(line, last) or _is_form(line, last) else 0


def _holder_follows(line: Sequence[Token], first: int, last: int) -> bool:
    """Whether a person's name begins at ``last``, behind an office: "Elmshire Police and Crime Commissioner Ann Lee", "Chief
    Inspector of Schools Dame Ann Lee".
    """
    if line[last - 1].low in _SPEAKING and last - first > 1 and not _goes_on(line, last):
        return True
    return line[last].low in HONORIFICS and last == first + 1 and first > 0 and line[first - 1].low == "of"


def _goes_on(line: Sequence[Token], last: int) -> bool:
    """Whether a commissioner's name goes on behind it: "Traffic Commissioner for Elm", "Fodder Commissioner's Office"."""
    served = line[last - 1].low == "ombudsman" and line[last].low in known.ORGANISED
    return line[last].low == "for" or served or owns_office(line, last - 1)


def _is_serial(line: Sequence[Token], at: int) -> bool:
    """Whether the letter at a place numbers what stands before it: "Lot A"."""
    return len(line[at].text) == 1 and line[at].text.isupper() and line[at - 1].low in known.SERIAL


def _is_form(line: Sequence[Token], at: int) -> bool:
    """Whether a word that is mostly none of a name's is here, as a legal form or before one: "Elm President Group"."""
    word = line[at]
    if not is_capital(word) or word.low in FUNCTION:
        return False
    after = line[at + 1] if at + 1 < len(line) else word
    if word.low == "executive":
        return (line[at - 1].low in known.POLICY and not is_capital(after)) or after is word
    if owns_office(line, at):
        return True
    if word.low in _SPEAKING:
        return word.low == "ombudsman" or after.low == "for"
    return word.low in known.LEGAL_FORMS or (after is not word and after.low in _GROUPING and is_capital(after))


def _is_prison_of_two(line: Sequence[Token], last: int) -> bool:
    """Whether "and" at a place joins what a prison is: "HMP and YOI Elmfield", "HMP & YOI Elmfield"."""
    joined = last + 2 < len(line) and {line[last - 1].low, line[last + 1].low} <= known.ESTABLISHMENT
    return joined and may_stand(line, last + 2)


def _over_and(line: Sequence[Token], first: int, last: int) -> int:
    if _is_prison_of_two(line, last):
        return 2
    if first and line[first - 1].low == "between":
        return 0
    return over_and(line, first, last, partial(end, line))


def _over_comma(line: Sequence[Token], first: int, last: int) -> int:
    """Over a comma before a legal form, or between what a ministry is for."""
    after = last + 1
    if after < len(line) and line[after].low in known.LEGAL_FORMS and is_capital(line[after]):
        return 2
    return over_firm(line, first, last) or _over_and(line, first, last)


def _over_stop(line: Sequence[Token], _: int, last: int) -> int:
    """Over the stop of an initial ("Kim E. Ashe") or of an address ("Elm.com")."""
    if not glued(line, last):
        return 0
    if initialled(line, last - 1):
        return 2
    return 2 if glued(line, last + 1) and line[last + 1].text[0].isalpha() else 0


def _over_the(line: Sequence[Token], first: int, last: int) -> int:
    """Over "the" behind a lone common word with a capital, "Feed the Birds", and in a prison's name, "HMP The Elms"."""
    if line[first].low in known.ESTABLISHMENT and last == first + 1 and line[last].text == "The":
        return 2 if may_stand(line, last + 1) else 0
    alone = first and last == first + 1 and line[first].low in COMMON and line[first - 1].text[0].isalnum()
    return 2 if alone and may_stand(line, last + 1) else 0


def _over_to(line: Sequence[Token], first: int, last: int) -> int:
    """Over "to" between the common words that a programme is called by: "Access to Work"; or between where a line begins
    and ends, down to its noun: "the Elm to Ashby ferry".
    """
    if length := route(line, first, last):
        return length
    if last > first + 1 or line[first].low not in COMMON or not may_stand(line, last + 1) or not first:
        return 0
    after = line[last + 1]
    common = after.low in COMMON and after.text.istitle() and not is_place(after.text)
    return 2 if common and line[first].text.istitle() and not is_place(line[first].text) else 0


def _over_glue(line: Sequence[Token], _: int, last: int) -> int:
    """Over a mark with no space on either side: "Elm/Ash"."""
    if not (glued(line, last) and glued(line, last + 1)):
        return 0
    return 2 if is_capital(line[last + 1]) or line[last + 1].text[0].isdigit() else 0


def _over_ampersand(line: Sequence[Token], first: int, last: int) -> int:
    after = last + 1
    if after < len(line) and line[after].low in FUNCTION and (length := fixed(line, after)):
        return 1 + length
    if _is_prison_of_two(line, last):
        return 2
    if may_stand(line, after):
        return 0 if _is_short(line[last - 1]) and _is_short(line[after]) and not glued(line, last) else 2
    return 3 if word_is(line, after, "the") and may_stand(line, after + 1) else _over_glue(line, first, last)


def _is_short(word: Token) -> bool:
    """Whether a word is an abbreviation, which "&" joins to another only where no space stands between."""
    return len(word.text) > 2 and sum(letter.isupper() for letter in word.text) > 2


def _over_bracket(line: Sequence[Token], _: int, last: int) -> int:
    """Over a bracket inside a firm's name: "Acme (Northern) Ltd", "Acme (No. 2) Limited"."""
    close = next((at for at in range(last + 2, min(len(line), last + _BRACKETED)) if line[at].text == ")"), 0)
    if not close or close + 1 >= len(line) or line[last + 1].text[0].islower():
        return 0
    after = line[close + 1]
    formed = after.low in known.LEGAL_FORMS or after.low in _GROUPING or after.low == "crc"
    return close + 2 - last if is_capital(after) and formed else 0


def _over_number(line: Sequence[Token], _: int, last: int) -> int:
    """Over "No." and the number behind it: "Contract No. 21-048A"."""
    at = last + 2 if word_is(line, last + 1, ".") else last + 1
    if at >= len(line) or not line[at].text[0].isdigit():
        return 0
    while glued(line, at + 1) and (line[at + 1].text[0].isalnum() or line[at + 1].text in {"-", "/"}):
        at += 1
    return at + 1 - last


def _over_nickname(line: Sequence[Token], first: int, last: int) -> int:
    """Over what a person is called by, in quotation marks between given name and family name: "Ann “Bo” Quill"."""
    closes = last + 3 < len(line) and line[last + 2].text in _QUOTES and may_stand(line, last + 3)
    given = line[first].low in GIVEN_NAMES or "." in line[first].text or line[last - 1].low in GIVEN_NAMES
    return 4 if closes and given and is_capital(line[last + 1]) and last - first < _GIVEN else 0


_QUOTES = frozenset({'"', "“", "”"})
_GIVEN = 4
"""Words that a rank and given names may be."""


def _over_particles(line: Sequence[Token], _: int, last: int) -> int:
    return behind_particles(line, last)


_OVER: dict[str, Over] = {
    "of": over_of,
    "the": _over_the,
    "for": over_of,
    "on": over_of,
    "upon": over_of,
    "under": over_of,
    "to": _over_to,
    "in": over_inside,
    "and": _over_and,
    "&": _over_ampersand,
    ",": _over_comma,
    ".": _over_stop,
    "(": _over_bracket,
    "no": _over_number,
    **dict.fromkeys(("'s", "'"), over_possessive),
    **dict.fromkeys(("/", "+", "@", "-"), _over_glue),
    **dict.fromkeys(('"', "“"), _over_nickname),
    **dict.fromkeys(PARTICLES | LINKING, _over_particles),
}
"""The words and marks that a name may go over, with what decides whether it does."""
