"""What shows that a name is a person's: "her successor Ann Lee", "Chair: Ann Lee", "the murder of Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.descriptions import DESCRIPTIONS
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.ministers import MINISTERIAL
from loaders.extract.knowledge.offices import BEARING, COMPOUND, HEADS
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name
from loaders.extract.naming.personal import could_be_person
from loaders.extract.tokens import Token

_CRIMES = words("murder murders killing killings death deaths suicide rape stabbing manslaughter conviction")
_BEFALLING = words("murdered killed stabbed raped jailed imprisoned sentenced convicted died")
_RELATIVES = words(
    "mother father mum dad parents family wife husband widow son daughter sister brother partner friends"
)
_FELLOWS = words("predecessor successor counterpart colleague deputy replacement sidekick namesake journalist reporter")
"""Nouns before a person's name."""
_OFFICERS = words(
    "executive chairman chairwoman chairperson president secretary governor headteacher chancellor mayor ceo"
)
"""Titles behind which "is" leads to a person's name: "its chief executive is"."""

_COLLEAGUES = _FELLOWS | _OFFICERS

_BEING = frozenset({"is", "was", "be", "became"})
_MARKS = frozenset({",", ":", "–", "—", "("})
_SPEAKING = words("said says told added called has is was will who and warned insisted")
_VERBAL = words("is was are were be been said says told and who which that has had have will")
_REACH = 9
"""Words before a mark among which a title is looked for."""

_OPENING = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "whose", "'s", "'"})
"""Words before a title behind which its holder stands rather than its body: "In May, the chair, Ann Lee"."""


def borne(line: Sequence[Token], at: int, name: Name) -> Iterator[Vote]:
    """What a title or another noun for people before a name says: "chair Ann Lee", "her successor Ann Lee", "chair, Ann Lee"."""
    if not could_be_person(name):
        return
    whole, low = " " in name.text, line[at].low
    if (
        (low in BEARING or line[at - 1].low in COMPOUND.get(low, ()))
        and low != "chief"
        and (whole or _may_be_alone(line, at, name))
    ):
        yield "Person", 4 if whole else 1
    elif whole and (low in _FELLOWS or _is_behind_portfolio(line, at) or _is_bearer(line, at, name)):
        yield "Person", 4
    elif whole and low in _BEING and line[at - 1].low in _COLLEAGUES:
        yield "Person", 4  # "her predecessor was Jory Penn"
    elif whole and line[at].text == "," and line[at - 1].low in HEADS and not _has_holder(line, at - 1):
        yield "Person", 2


def _is_behind_portfolio(line: Sequence[Token], at: int) -> bool:
    """Whether what a minister is for ends at a place: "Minister for Roads and Bridges Jory Penn"."""
    while at > 1 and line[at].text[0].isupper() and (line[at].low in POLICY or line[at].low in COMMON):
        at -= 1 + (line[at - 1].low in {"and", "&"})
    return at > 0 and line[at].low == "for" and line[at - 1].low in MINISTERIAL


def _has_holder(line: Sequence[Token], at: int) -> bool:
    """Whether a name stands before the title that ends at a place, whose body then follows: "Ann Lee (chair, Acme"."""
    for before in range(at - 1, max(0, at - _REACH), -1):
        if line[before].text in {",", "("}:
            return line[before - 1].text[0].isupper()
        if line[before].low in _OPENING:
            return False
    return False


def _may_be_alone(line: Sequence[Token], at: int, name: Name) -> bool:
    """Whether a name of one word behind a title may be its holder's: not in "Ann Lee, chief executive Quillon"."""
    return name.text.lower() not in COMMON and "," not in {word.text for word in line[max(0, at - 4) : at]}


def _is_bearer(line: Sequence[Token], at: int, name: Name) -> bool:
    """Whether a mark stands between a title and a name: "its director of care, Jory Penn,", "Chair: Jory Penn"."""
    if (
        line[at].text not in _MARKS
        or " " not in name.text
        or not could_be_person(name)
        or name.kind
        or line[at - 1].low in DESCRIPTIONS
    ):
        return False
    closes = name.last >= len(line) or not line[name.last].low.isalpha() or line[name.last].low in _SPEAKING
    for before in range(at - 1, max(-1, at - _REACH), -1):
        if line[before].text in _MARKS or line[before].low in _VERBAL:
            return False
        if line[before].low in BEARING:
            return closes and not _has_holder(line, before)
    return False


def is_lettered(line: Sequence[Token], name: Name) -> bool:
    """Whether letters of rank stand behind a name, as only people have: "Jory Penn MP", "Jory Penn OBE"."""
    lettered = name.last < len(line) and line[name.last].text in _RANKED
    return lettered and " " in name.text and could_be_person(name)


_RANKED = frozenset({"MP", "MEP", "MSP", "MLA", "QC", "KC", "OBE", "CBE", "MBE", "QPM"})


def may_live(line: Sequence[Token], name: Name) -> bool:
    """Whether what is told befalls people: "the murder of Jory Penn", "Jory Penn was jailed", "Jory Penn's mother"."""
    if not could_be_person(name) or " " not in name.text:
        return False
    before = [word.low for word in line[max(0, name.first - 5) : name.first]]
    after = [word.low for word in line[name.last : name.last + 4]]
    related = after[:1] in (["'s"], ["'"]) and bool(_RELATIVES & set(after[1:3]))
    befalls = next((low for low in after if low not in {",", "was", "is", "who", "has", "been"}), "") in _BEFALLING
    return related or befalls or (before[-1:] == ["of"] and bool(_CRIMES & set(before)))
