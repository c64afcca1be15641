"""Prepositions inside names: whether "of", "for", "on", "in" or "to" leads a name on: "Department for the Interior"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.places import NATIONS, is_place
from loaders.extract.knowledge.vocabulary import is_word
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import may_stand, spelled, word_is
from loaders.extract.naming.fixed import fixed
from loaders.extract.tokens import STATE_LETTERS, Token

_SETTLEMENTS = words("village town township city borough parish isle vale forest port")
_HEADS = {"for": (known.HEADED_LEFT | known.HEADED_FOR) - _SETTLEMENTS, "on": known.HEADED_ON}
"""The words whose names go on with a small word, where not just those that do with "of"."""

_PARTIES = known.LEGAL_FORMS | known.SERVICE | frozenset({"group", "trust", "company", "partnership", "crc"})
"""Last words of names that are no matter for a body: "Committee on Transport", but "Audit Office on Elmfield School"."""

OFFICERS = frozenset({"auditor", "comptroller", "inspector", "ombudsman", "commissioner"})
"""Those whose office is a body: "Office of the Auditor General"."""

_SITTING = frozenset({"directors", "trustees", "governors"})
"""Those who sit on a board, behind whom the name of its body begins."""

_BESIDE = frozenset({"on", "upon", "under"})
_SURELY_BESIDE = _BESIDE - {"on"}
_ENGAGED = words("partners partnerships pathways excellence advances opportunities doctors nurses")
"""First words of names that go on with "in": "Partners in Care"."""

_SHARED = frozenset({"Partnership", "Action", "Mind", "Touch", "Common"})
"""Last words of names that go on with "in", whatever stands before: "Quillon in Partnership"."""

_WATERS = words(
    "water sea thames tees trent tyne avon wye stour severn spey dee humber solent wharfe lyme wold hill broads"
)
"""Waters and heights that towns are called by: "Elm on the Water", "Ash upon Trent"."""

_COUNSEL = frozenset({"general", "auditor-general"})
"""Ends of offices of state behind which their country follows: "Auditor General of Elmland"."""

_RUN = 6
"""Words of a name that are looked at."""

_SEATED = frozenset({"group", "holdings", "partners"})
"""Last words of companies behind which "of" says where they are at home: "the Quillon Group of Leeds"."""
_SERVED = frozenset({"services", "solutions", "systems"})
"""Last words of companies behind which "of" says their country: "Quillon Consultancy Services of India"."""
_CORPORATE = frozenset({"corporation", "company"})
"""Last words of companies that places have as well: "Corporation of Elmfield"."""

_OFFICE_REACH = 5
"""Words of a place and its officer's title: "New Elm State Auditor"."""


def over_of(line: Sequence[Token], first: int, last: int) -> int:
    """How far "of", "for" or "on" at ``last`` leads a name on: "Department for the Interior"; 0 where it does not."""
    at = last + 2 if word_is(line, last + 1, "the") else last + 1
    if at < len(line) and _is_of_title(line, first, last, at):
        return at + 1 - last
    if not (may_stand(line, at) or _is_of_new(line, last, at)) or _ends_before(line, first, last, at):
        return 0
    heads = _HEADS.get(line[last].low, known.HEADED_LEFT)
    headed = _moves(line, last, at) or any(word.low in heads for word in line[first:last])
    if headed and last > first + 1 and _says_seat(line, first, last, at):
        return 0
    person = line[first].low in GIVEN_NAMES and last > first + 1
    if headed or _names_a_cause(line, last, at) or (not person and _ends_in_form(line, at)):
        return max(1, fixed(line, at)) + at - last
    return 0


def _says_seat(line: Sequence[Token], first: int, last: int, at: int) -> bool:
    """Whether "of" behind a company says where it is at home: "Quillon Group of Leeds", "Quillon Corporation of Elm, Ohio"."""
    if line[last - 1].low in known.LEGAL_FORMS:
        return line[last].low == "of"  # "Quillon plc of Tarnock, Kent"
    if line[last - 1].low in _SERVED and line[at].low in NATIONS:
        return True
    comma = next((here for here in range(at + 1, min(len(line) - 1, at + 3)) if line[here].text == ","), 0)
    behind = line[comma + 1].text.rstrip(".") if comma else ""
    town = bool(behind) and (is_place(behind) or behind in STATE_LETTERS)
    if line[last - 1].low in _SEATED:
        return town or is_place(line[at].text)
    return town and any(word.low in _CORPORATE for word in line[first:last])


def _is_of_title(line: Sequence[Token], first: int, last: int, at: int) -> bool:
    """Whether one word closes the name: "Elm on the Water", "Office of the Auditor", "Auditor General of Elmland", "NHS East of
    England".
    """
    before, word = line[last - 1].low, line[at]
    if not word.text.istitle():
        return False
    if line[last].low in _BESIDE and word.low in _WATERS:
        return True
    if before == "office" and word.low in OFFICERS:
        return True
    if last > first + 1 and is_place(spelled(line[last - 1 : at + 1])):
        return True
    placed = word.text == "America" or (before in _COUNSEL and is_place(word.text))
    links = {"of", "for"} if before in _COUNSEL else {"of"}
    return placed and line[last].low in links and last > first + 1


def _is_of_new(line: Sequence[Token], last: int, at: int) -> bool:
    """Whether an office is that of a place which begins with "New": "Office of the New Elm State Auditor"."""
    officer = any(word.low in OFFICERS and word.text.istitle() for word in line[at + 1 : at + _OFFICE_REACH])
    return line[last - 1].low == "office" and (fixed(line, at) > 1 or (line[at].text == "New" and officer))


def _ends_before(line: Sequence[Token], first: int, last: int, at: int) -> bool:
    """Whether a name ends there: "Board of Directors for Acme", "Elm Hospital for the Ash Trust", "Signing for the"."""
    low, before, article = line[last].low, line[last - 1].low, at > last + 1
    on = low == "on" and (_names_a_party(line, at) or _names_a_street(line, at))
    if low in _SURELY_BESIDE or on or before in _SITTING:
        return True
    if article and (before == "report" or (first == 0 and last == 1 and before.endswith("ing"))):
        return True  # "the 46th Report of the Audit Committee"
    return low == "for" and _is_for_another(line, first, last, at)


def _is_for_another(line: Sequence[Token], first: int, last: int, at: int) -> bool:
    """Whether "for" leads from a service, or a name of several words, to the body that it is done for."""
    if line[at].text in _OF_STATE or (line[last - 1].low in known.SERVICE and _names_a_party(line, at)):
        return True
    return at > last + 1 > first + 2 and (_names_a_body(line, at) or _names_a_party(line, at))


_OF_STATE = frozenset({"NHS", "HM", "HMPPS"})
"""First words of bodies that others work for: "Elm Care Direct for NHS Elmshire"."""


def _moves(line: Sequence[Token], last: int, at: int) -> bool:
    """Whether "on" stands between an abbreviation and a common word with a capital: "QU on Wheels"."""
    word = line[at]
    return (
        line[last].low == "on"
        and line[last - 1].text.isupper()
        and at == last + 1
        and word.text.istitle()
        and word.low in COMMON
    )


def _ends_in_form(line: Sequence[Token], at: int) -> bool:
    """Whether the capitals from a place on end in a legal form: "Quillon Health of Elm County LLC"."""
    first = at
    while may_stand(line, at) and line[at].low not in known.LEGAL_FORMS:
        at += 1
    if [word.low for word in line[max(first, at - 3) : at]] == ["community", "interest", "company"]:
        return True
    return at < len(line) and line[at].low in known.LEGAL_FORMS and line[at].text[0].isupper()


def over_inside(line: Sequence[Token], first: int, last: int) -> int:
    """Over "in" or "to" between common words with capitals that lead to a legal form: "Making Amends in Communities CIC"; over "in"
    before one more such word of a sentence in small letters: "Making New Amends in Communities".
    """
    if last == first + 1 and line[first].low in _ENGAGED and may_stand(line, last + 1):
        return 2
    if last + 1 < len(line) and line[last + 1].text in _SHARED:
        return 2
    opens = last == 1  # "Shareholders in Acme Ltd"
    common = not opens and all(is_plain(word) for word in line[first:last]) and may_stand(line, last + 1)
    return 2 if common and (_ends_in_form(line, last + 1) or _closes(line, first, last + 1)) else 0


def _closes(line: Sequence[Token], first: int, at: int) -> bool:
    """Whether a common word with a capital closes a name that begins with "-ing", and small letters go on around it."""
    word = line[at]
    named = line[first].low.endswith("ing") and word.text.istitle() and is_plain(word) and not is_place(word.text)
    small = sum(each.text.islower() and each.text.isalpha() for each in line)
    return named and at > first + 2 and not may_stand(line, at + 1) and small > _SMALL


_SMALL = 4
"""Words in small letters that show that a line is no heading in capitals."""


def _names_a_cause(line: Sequence[Token], last: int, at: int) -> bool:
    """Whether common words with capitals stand on both sides: "the Elmfield Roundtable for Poverty Relief"."""
    common = line[at].low in COMMON and not line[at].text.isupper() and not fixed(line, at)
    if line[at].low in known.HEADED_LEFT and word_is(line, at + 1, "of"):
        return False
    return (
        line[last].low in {"for", "of"}
        and common
        and line[last - 1].low in COMMON
        and line[last - 1].low not in known.ORGANISED
    )


def _names_a_body(line: Sequence[Token], at: int) -> bool:
    """Whether the capitals from a place on are the name of a public body: "the Elmland Department of", "the EDC", "the MoD"."""
    if line[at].low in known.BODIES and not may_stand(line, at + 1):
        return True
    if line[at].text.isupper() and len(line[at].text) > 1 and not may_stand(line, at + 1):
        return True
    tail = at
    while tail < at + _RUN and may_stand(line, tail):
        tail += 1
    return tail > at + 1 and line[tail - 1].low in known.PUBLIC_BODY


def _names_a_street(line: Sequence[Token], at: int) -> bool:
    """Whether the capitals from a place on say in which street something is: "Quillon Processing Center on Elm Road"."""
    return any(word.low in _STREETS and word.text.istitle() for word in line[at + 1 : at + 3])


_STREETS = frozenset({"road", "street", "avenue", "lane", "drive", "boulevard", "highway", "way"})


def _names_a_party(line: Sequence[Token], at: int) -> bool:
    """Whether the capitals from a place on are the name of a firm or service."""
    tail = at
    while tail < at + 6 and may_stand(line, tail):
        tail += 1
    return line[tail - 1].low in _PARTIES or line[at].low in known.ESTABLISHMENT


def is_plain(word: Token) -> bool:
    """Whether a word with a capital is a common noun rather than a name's own."""
    if word.low in known.ORGANISED:
        return True
    return word.text.istitle() and is_word(word.low) and word.low not in GIVEN_NAMES and not is_place(word.text)
