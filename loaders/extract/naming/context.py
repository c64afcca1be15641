"""What the words around a name show of its kind: "the contractor Acme", "Acme, a trade union", "in Elmfield"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.bullets import among
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.descriptions import DESCRIPTIONS
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.offices import BEARING, COMPOUND, HEADS
from loaders.extract.knowledge.openers import COMMON, FUNCTION
from loaders.extract.knowledge.places import GOVERNED, is_region, is_town
from loaders.extract.knowledge.words import words
from loaders.extract.naming.appositions import could_be_person, described, noun_before
from loaders.extract.naming.careers import has_career
from loaders.extract.naming.doing import INVESTED, PREPOSITIONS, acts, decides, done, is_titling, undergone
from loaders.extract.naming.fixed import fixed
from loaders.extract.naming.handed import handed
from loaders.extract.naming.inhabited import inhabited
from loaders.extract.naming.names import Name, spelled
from loaders.extract.naming.shared_heads import could_be_place
from loaders.extract.tokens import Token

__all__ = ["DESCRIPTIONS", "NAMED", "Vote", "decides", "votes"]

NAMED = ""
"""In a vote, that the words are a name, of whatever kind: unions and charities act as companies do."""

_CRIMES = words("murder murders killing killings death deaths suicide rape stabbing manslaughter conviction")
_BEFALLING = words("murdered killed stabbed raped jailed imprisoned sentenced convicted died")
_RELATIVES = words(
    "mother father mum dad parents family wife husband widow son daughter sister brother partner friends"
)
_PLACED = frozenset({"in", "near", "across", "throughout"})
_FELLOWS = words("predecessor successor counterpart colleague deputy replacement sidekick namesake journalist reporter")
"""Nouns before a person's name."""
_WINNING = words("bidder tenderer contractor operator provider supplier concessionaire")
"""Nouns behind "as" for who is chosen: "named Acme as preferred bidder"."""

_CHOSEN = 5
"""How much being chosen weighs: more than a name that begins or ends as public bodies' do."""

_BEING = frozenset({"is", "was", "be", "became"})
_QUOTES = frozenset({"“", '"', "‘"})
_MARKS = frozenset({",", ":", "–", "—", "("})
_SPEAKING = words("said says told added called has is was will who and warned insisted")
_VERBAL = words("is was are were be been said says told and who which that has had have will")
_REACH = 9
"""Words before a mark among which a title is looked for."""

_DASHES = frozenset({"–", "—", "-"})
_DATELINE = 9
"""Words behind the place of a dateline in which its dash is looked for."""

_TELLING = frozenset({"told", "tells", "telling", "in", "by"})
"""Words behind which "the" and a name are mostly a paper's."""

_ARTICLES = frozenset({"the", "a", "an"})
_OPENING = _ARTICLES | {"its", "their", "his", "her", "our", "whose", "'s", "'"}
"""Words before a title behind which its holder stands rather than its body: "In May, the chair, Ann Lee"."""
_PRESS = words(
    "globe times post herald telegraph tribune gazette echo journal observer chronicle mirror examiner advertiser"
)
"""Words in the names of newspapers."""

_OF_PLACE = GOVERNED.keys() | words(
    "mayor governor residents inhabitants outskirts suburb village island capital centre"
)
"""Nouns of which "of" leads to a place."""

_STANDING = frozenset({"in", "at", "near", "around", "outside", "of", "and", "across"})
_AREAS = words("district county province region state canton city town borough village suburb island territory")
_LEVELS = words("state provincial regional federal city municipal county local national")
_RULING = words("ministry government council executive parliament assembly authorities councillors councilors mayor")
_SEVERAL = (" Services", " Routes", " Lines", " Network")


def votes(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What the words beside a name say of its kind."""
    yield from inhabited(line, name)
    if not name.kind:
        yield from handed(line, name)
    if name.first:
        yield from _before(line, name)
    if name.last < len(line):
        yield from _after(line, name)


def _before(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    at = name.first - 1
    if line[at].low not in PREPOSITIONS and not name.kind and (kind := among(line, at + 1)):
        yield kind, 3
    yield from _borne(line, at, name)
    if line[at].low == "of" and at and line[at - 1].low in _OF_PLACE and not name.kind:
        yield "Region", 4
    if line[at].text in _QUOTES and at:
        at -= 1
    yield from noun_before(line, name, at)
    if line[at].low in _ARTICLES and at:
        if line[at].low == "the" and not (at and line[at - 1].low in _TELLING):
            yield from _behind_article(line, name)
        at -= 1
    if name.last >= len(line) or line[name.last].text[0] not in "-'’":
        yield from undergone(line, at)


def _borne(line: Sequence[Token], at: int, name: Name) -> Iterator[Vote]:
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
    elif whole and (low in _FELLOWS or (line[at].text in _MARKS and _is_bearer(line, at, name))):
        yield "Person", 4
    elif whole and low in _BEING and line[at - 1].low in _FELLOWS:
        yield "Person", 4  # "her predecessor was Jory Penn"
    elif whole and line[at].text == "," and line[at - 1].low in HEADS and not _has_holder(line, at - 1):
        yield "Person", 2


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


def _behind_article(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What "the" before a name shows; firms that are named for services have no article: "the Elmfield Ferry Services"."""
    if _stands_alone(line, name) and not _PRESS & set(name.text.casefold().split()):
        yield "Service", 2
    elif name.kind == "Company" and name.text.endswith(_SEVERAL):
        yield "Service", 4


def _stands_alone(line: Sequence[Token], name: Name) -> bool:
    """Whether "the" belongs to the name, as it does to services rather than firms: "the Elmway is", not "the Elm contract"."""
    if name.kind or name.text.isupper() or any(letter.isupper() for letter in name.text[1:].replace(" ", "")):
        return False
    return name.last < len(line) and (line[name.last].low in FUNCTION or not line[name.last].text[0].isalnum())


def _is_dateline(line: Sequence[Token], name: Name) -> bool:
    """Whether a name that opens a text says where it was written: "ELMFIELD, Kent –", "Elmfield (AP) —"."""
    if name.first or not name.text.isupper():
        return False
    dash = next((at for at, word in enumerate(line[: name.last + _DATELINE]) if word.text in _DASHES), 0)
    return dash > 0 and all(word.text[0].isupper() or not word.text[0].isalnum() for word in line[:dash])


def _is_bearer(line: Sequence[Token], at: int, name: Name) -> bool:
    """Whether a mark stands between a title and a name: "its director of care, Jory Penn,", "Chair: Jory Penn"."""
    if " " not in name.text or not could_be_person(name) or name.kind or line[at - 1].low in DESCRIPTIONS:
        return False
    closes = name.last >= len(line) or not line[name.last].low.isalpha() or line[name.last].low in _SPEAKING
    for before in range(at - 1, max(-1, at - _REACH), -1):
        if line[before].text in _MARKS or line[before].low in _VERBAL:
            return False
        if line[before].low in BEARING:
            return closes and not _has_holder(line, before)
    return False


def _after(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    yield from described(line, name)
    yield from done(line, name)
    if (name.doubtful or not name.kind) and (acts(line, name) or is_titling(line, name)):
        yield NAMED, 4
    if _may_live(line, name) or has_career(line, name):
        yield "Person", 3
    if line[name.last].low == "as" and _WINNING & {word.low for word in line[name.last + 1 : name.last + 4]}:
        yield "Company", _CHOSEN
    yield from _where(line, name)


def _where(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What shows that a name only says where something is."""
    if not name.kind and _is_dateline(line, name):
        yield "Region", 3
    stands = not name.first or line[name.first - 1].low in _STANDING or not line[name.first - 1].text[0].isalnum()
    if not name.kind and stands and line[name.last].low == "in" and (length := fixed(line, name.last + 1)):
        where = spelled(line[name.last + 1 : name.last + 1 + length]).casefold()
        if is_region(where) or not is_town(where):
            yield "Region", 2
    if could_be_place(name) and _is_placed(line, name):
        yield "Region", 4
    placed = name.first > 1 and could_be_place(name) and line[name.first - 1].low in _PLACED
    if placed and line[name.first - 2].low not in INVESTED and line[name.last].low not in {"'s", "'"}:
        yield "Region", 2


def _is_placed(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is that of an area: "the district of Elmfield", "Elmfield's state ministry", "In Elmfield, Acme"."""
    before = [word.text for word in line[max(0, name.first - 2) : name.first]]
    behind = [word.text for word in line[name.last : name.last + 3]]
    if before == ["In"] and behind[:1] == [","]:
        return True
    if len(before) > 1 and before[1] == "of" and before[0] in _AREAS:
        return True
    ruled = behind[:1] in (["'s"], ["’s"]) and len(behind) > 1
    return ruled and (behind[1] in _RULING or (behind[1] in _LEVELS | POLICY and behind[-1] in _RULING))


def _may_live(line: Sequence[Token], name: Name) -> bool:
    """Whether what is told befalls people: "the murder of Jory Penn", "Jory Penn was jailed", "Jory Penn's mother"."""
    if not could_be_person(name) or " " not in name.text:
        return False
    before = [word.low for word in line[max(0, name.first - 5) : name.first]]
    after = [word.low for word in line[name.last : name.last + 4]]
    related = after[:1] in (["'s"], ["'"]) and bool(_RELATIVES & set(after[1:3]))
    befalls = next((low for low in after if low not in {",", "was", "is", "who", "has", "been"}), "") in _BEFALLING
    return related or befalls or (before[-1:] == ["of"] and bool(_CRIMES & set(before)))
