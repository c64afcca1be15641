"""Where a name stands without the rank and the title that have capitals beside it: "Kim Ashe" of "Judge Kim Ashe"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge.descriptions import OPENING_NOUNS
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.institutions import COMPANY, ORGANISED
from loaders.extract.knowledge.ministers import MINISTERIAL
from loaders.extract.knowledge.offices import HEADS, MODIFIERS
from loaders.extract.knowledge.openers import (
    COMMON,
    DEMONYMS,
    HONORIFICS,
    OF_STATES,
    PERSONAL,
    POSTNOMINALS,
    RANKS,
)
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.capitals import spelled
from loaders.extract.naming.title_words import SUBJECTS
from loaders.extract.tokens import Token

_RANKING = frozenset(
    {
        "chief",
        "deputy",
        "managing",
        "executive",
        "municipal",
        "general",
        "senior",
        "assistant",
        "vice",
        "national",
        "regional",
    }
)
"""Words of titles that end no name before a title: "Elm Municipal Manager"."""

_LEVELS = frozenset(
    {
        "state",
        "county",
        "city",
        "district",
        "federal",
        "us",
        "attorney",
        "inspector",
        "lieutenant",
        "auditor",
        "comptroller",
    }
)
"""Words before a rank: "State Representative", "Attorney General"."""

_OF_STATE = frozenset({"comptroller", "auditor-general", "ombudsman"})
"""Officers of state whose title stands before their name as a rank does."""

_LOCAL_RANKS = frozenset({"premier", "senator", "governor", "gov", "sheriff", "congressman", "congresswoman"})
"""Ranks behind a place whose bearer's name follows, whatever it is."""

_NO_SURNAMES = ORGANISED | COMMON
_TITULAR = MODIFIERS | COMMON
_UNDER_RANK = RANKS | {"comptroller"}

_HEARING = frozenset({"parliament", "commons", "congress", "lords", "senate", "mps"})
"""Bodies behind which who speaks to them stands without a comma: "in a statement to Parliament Ann Lee said"."""

_LETTERS = frozenset({"MD", "CEO", "CFO", "COO", "CIO", "CTO", "VP", "SVP", "EVP", "MEC"})
"""Titles in letters, which stand in no name."""


def untitled(line: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Where a name begins and ends without the rank and the title that stand beside it with capitals."""
    first += first == 0 and last > 2 and line[0].text == "Said"  # "Said Ann Lee: “We are ready”"
    last = _place_ahead(line, first, last) or _place_alone(line, first, last) or last
    first += last - first > 2 and line[first].low in _HEARING and line[first + 1].low in GIVEN_NAMES
    first, last = _beside_letters(line, first, last)
    first = _without_subject(line, _without_rank(line, _without_description(line, first, last), last), last)
    last = _without_holder(line, first, _without_title(line, first, last))
    personal = last - first > 2 and (line[first].low in GIVEN_NAMES or line[first].low.rstrip(".") in HONORIFICS)
    return first, last - (personal and line[last - 1].text in POSTNOMINALS)


def _beside_letters(line: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Where a name begins and ends before or behind a title in letters: "Acme" and "Ann Lee" of "Acme MD Ann Lee"."""
    if line[first].text in _LETTERS and last > first + 2:
        return first + 1, last
    return first, next((at for at in range(first + 1, last - 1) if line[at].text in _LETTERS), last)


def _without_description(line: Sequence[Token], first: int, last: int) -> int:
    """Where a name begins behind what opens the sentence and says what it is: "Quillon" of "Operator Quillon"."""
    opens = first == 0 or not line[first - 1].text[0].isalnum()
    opens = opens and not (last == first + 2 and line[first + 1].low in COMPANY)  # "Investor AB"
    opens = opens and last > first + 1 and line[first + 1].low not in {"of", "for"}  # "Operator of Last Resort"
    return first + 1 if opens and line[first].low in OPENING_NOUNS else first


def _place_ahead(line: Sequence[Token], first: int, last: int) -> int:
    """Where the place ends that opens a clause before whoever does something there: "Ohio" of "In Ohio Acme has"; else 0."""
    if last - first < _PAIR or not first or line[first - 1].low not in _WHERE or last >= len(line):
        return 0
    opens = first == 1 or line[first - 2].low in _OPENING
    if not opens or line[last].low not in _DOING:
        return 0
    return next((at for at in range(last - 1, first, -1) if is_place(spelled(line[first:at]))), 0)


_PAIR = 2
_WHERE = frozenset({"in", "across", "throughout"})
_OPENING = frozenset({",", ";", "while", "and", "but"})
_DOING = words(
    """has had have is was will would runs ran run won wins holds held took takes provides provided delivers delivered
    operates operated manages managed owns lost"""
)
"""Verbs before which somebody stands who does it: the place that "in" leads to does not."""


def _place_alone(line: Sequence[Token], first: int, last: int) -> int:
    """Where the place ends that stands before an officer of it: "Ohio" of "Ohio Attorney General Kim Ashe"; 0 where none does."""
    for at in range(first + 1, min(last - 1, first + 4)):
        if _is_rank(line, at, last) and _is_placed(line[first:at]):
            named = at + 1 + (line[at].low in _LEVELS)
            named += line[named].text == "." if named < last else 0
            sure = line[at].low in _LOCAL_RANKS and last - named == 2 and line[last - 1].low not in _NO_SURNAMES
            return at if named < last and (sure or line[named].low in GIVEN_NAMES) else 0
    return 0


_OF_LANDS = DEMONYMS | OF_STATES


def _is_placed(before: Sequence[Token]) -> bool:
    """Whether words before a rank are a place, or say of which it is: "Ohio", "Scottish"."""
    return is_place(" ".join(word.text for word in before)) or (len(before) == 1 and before[0].low in _OF_LANDS)


def _without_rank(line: Sequence[Token], first: int, last: int) -> int:
    """Where the name begins behind a rank: "Kim Ashe" of "Judge Kim Ashe", but "Judge Ashe" and "Justice Department"."""
    first = at = _behind_party(line, first, last)
    while at < last and (_is_rank(line, at, last) or line[at].text == "."):
        at += 1
    given = line[at % last].low in GIVEN_NAMES
    named = last - at >= 2 and line[last - 1].low not in ORGANISED and (given or not is_place(line[last - 1].text))
    local = line[first].low in _LOCAL_RANKS and last - at == 2 and line[last - 1].low not in COMMON
    personal = local or line[first].low.rstrip(".") in PERSONAL or given
    return at if first < at < last and named and personal else first


def _is_rank(line: Sequence[Token], at: int, last: int) -> bool:
    """Whether a word is a rank, or stands before one: "State" of "State Representative"."""
    if line[at].low.rstrip(".") in RANKS:
        return True
    if line[at].low in _OF_STATE and at + 2 < last and line[at + 1].low in GIVEN_NAMES:
        return True
    return at + 2 < last and line[at].low in _LEVELS and line[at + 1].low in _UNDER_RANK


def _behind_party(line: Sequence[Token], first: int, last: int) -> int:
    """Where a rank stands behind the party of who holds it: "Senator Kim Ashe" of "Greens Senator Kim Ashe"."""
    if line[last - 1].low in ORGANISED or line[first].low in RANKS:
        return first
    return next((at for at in range(last - 3, first, -1) if line[at].low in PERSONAL), first)


def _without_subject(line: Sequence[Token], first: int, last: int) -> int:
    """Where a person's name begins behind what the title is for: "Kim Ashe" of "Inspector of Roads Kim Ashe"."""
    if not first or line[first - 1].low not in {"of", "for"} or line[last - 1].low in ORGANISED:
        return first
    at = first
    proper = line[last - 1].low not in SUBJECTS
    while at < last - 2 * proper and line[at].low in SUBJECTS and line[at].low not in GIVEN_NAMES:
        at += 1  # "Ashe" of "Minister for Roads Mark Ashe" shows that "Mark" is no more of what the title is for
    ministerial = at > first and line[first - 2].low in MINISTERIAL and last - at == 2
    return at if last - at >= 2 and (line[at].low in GIVEN_NAMES or ministerial) else first


def _without_title(line: Sequence[Token], first: int, last: int) -> int:
    """Where the name ends before a title with capitals: "QNU" of "QNU National Secretary"."""
    if last >= len(line) or line[last].low not in HEADS or not line[last].text.istitle():
        return last
    end = last
    while end > first and line[end - 1].low in _TITULAR and not line[end - 1].text.isupper():
        end -= 1
    if end > first and line[first].text.isupper():
        return end
    while last > first + 1 and line[last - 1].low in _RANKING:
        last -= 1
    return last


def _without_holder(line: Sequence[Token], first: int, last: int) -> int:
    """Where the body of a title ends before its holder: "Quillon Water" of "director of Quillon Water Kim Ashe"."""
    if not first or line[first - 1].low not in {"of", "at", "for"} or last < first + 3:
        return last
    if line[first].low in GIVEN_NAMES and line[first + 1].low not in _NO_SURNAMES:
        return last
    if not any(word.low in HEADS for word in line[max(0, first - 4) : first - 1]):
        return last
    begins = (
        at for at in range(first + 1, last - 1) if line[at].low in GIVEN_NAMES and line[last - 1].low not in ORGANISED
    )
    return next(begins, last)
