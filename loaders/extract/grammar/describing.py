"""What a noun phrase says of a service that it describes in common words: which one, whose, where, and how it is spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.model import Mention
from loaders.extract.grammar import nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement, complements
from loaders.extract.grammar.phrases import Phrases, Verb
from loaders.extract.grammar.spelling import spelled
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

_SMALL = words(
    """the a an this that these those its their his her our your my each every some any no another both all current
    existing previous former own entire whole present such same certain other"""
)
_COUNTING = words("two three four five six seven eight nine ten several many various numerous dozens hundreds some other")
_DEFINITE = words("the this that these those its their")
_NONE = words("no any every each such other another more fewer less most")
_ARTICLES = frozenset({"the", "a", "an"})
_MARKS = frozenset({"'s", "'"})
_OWNING = ("PublicBody", "Region", "Service")


@dataclass(frozen=True, slots=True)
class Description:
    """A service as one phrase describes it.

    ``name`` is the description with its owner and extent, ``words`` is it without its owner; ``kind`` is the class of its
    head, ``sense`` that of the head alone, ``senses`` what it is about; ``end`` is the place behind its last phrase. ``owner`` and ``places`` say whose it is and where,
    in small letters; ``regions`` are those of the places that are named.
    """

    name: str
    words: str
    kind: str
    sense: str
    senses: frozenset[str]
    owner: str = ""
    places: frozenset[str] = frozenset()
    regions: tuple[Mention, ...] = ()
    definite: bool = False
    counted: bool = False
    modified: bool = False
    plural: bool = False
    end: int = 0

    @property
    def fullness(self) -> tuple[bool, bool, int, int]:
        """How much it says, to be compared with another description of the same service."""
        named = self.kind not in (known.THING, known.FIELD)
        return named, bool(self.owner), len(self.places), len(self.senses)

    @property
    def is_telling(self) -> bool:
        """Whether it says which service is meant: "waste collection", "the city's trams", but not "the trains"."""
        placed = bool(self.owner or self.places)
        if self.kind in _MODIFIABLE:
            return self.modified or (placed and self.kind != known.WRAPPER)
        if self.counted or not placed:
            return False
        if self.kind == known.ESTABLISHMENT:
            return bool(self.owner) or self.definite or (self.modified and not self.plural)
        return True


_MODIFIABLE = frozenset({known.ACT, known.WRAPPER, known.LINE})
"""Classes of which a word before the head says enough: "waste collection", "the diesel network"."""


def describe(phrases: Phrases, at: int) -> Description | None:
    """What the phrase at a place says of a service; None where its head is the noun of none."""
    items = _without_contract(phrases.items(at))
    kind, sense = _head(items)
    if not kind or items[0].low in _NONE:
        return None
    first = _first(items)
    owner, core = items[:first], _core(items[first:])
    behind = tuple(complements(phrases, at))
    of_what = [each for each in behind if each.says_of_what]
    modifiers = _content(core[:-1])
    return Description(
        name=_owned(owner, spelled(core)) + "".join(f" {each.text}" for each in behind),
        words=_spoken(owner, core, () if modifiers or kind != known.ACT else behind),
        kind=kind,
        sense=sense,
        senses=(modifiers | frozenset(word for each in of_what for word in _content(each.items)) | _of_head(kind, sense))
        - known.SILENT,
        owner=_owner(owner),
        places=_places(core, behind),
        regions=tuple(mention for each in behind for mention in each.items[-1].of(("Region",))),
        definite=items[0].low in _DEFINITE or bool(_owner(owner)),
        counted=any(item.low in _COUNTING or item.low[0].isdigit() for item in items[:-1]),
        modified=_is_modified(items[-1].low, modifiers) or bool(of_what and kind != known.WRAPPER),
        end=behind[-1].end if behind else at + 1,
        plural=items[-1].low != known.singular(items[-1].low),
    )


def _without_contract(items: Line) -> Line:
    """The items without "contract" behind what it is for, where that says what is done: "the offender tagging contract"."""
    if len(items) < 2 or items[-1].low not in nouns.CONTRACTS or items[-2].mentions:
        return items
    return items[:-1] if _head(items[:-1])[0] in (known.ACT, known.FIELD) else items


def _head(items: Line) -> tuple[str, str]:
    """The class and sense of the last word, or of the last two where they are a field; empty where it is no service's."""
    last = items[-1]
    if last.mentions or (last.low == "it" and last.text != "IT"):
        return "", ""
    if len(items) > 1 and (items[-2].low, last.low) in known.PAIRED:
        return known.FIELD, f"{items[-2].low} {last.low}"
    word = known.singular(last.low)
    return known.CLASS.get(word, ""), known.SENSE.get(word, "")


def _of_head(kind: str, sense: str) -> frozenset[str]:
    return frozenset() if kind == known.WRAPPER else frozenset({sense})


def _is_modified(head: str, modifiers: frozenset[str]) -> bool:
    """Whether words before the head say which service it is; before "contract" and the like only those of a service do."""
    return bool(modifiers & known.SENSES if known.singular(head) in _VAGUE else modifiers)


_VAGUE = words("contract deal agreement project work management delivery operation provision support initiative")


def _first(items: Line) -> int:
    """Where the description begins behind its owner and small words."""
    marks = (at + 1 for at in reversed(range(len(items) - 1)) if items[at].possessive or items[at].low in _MARKS)
    first = next(marks, 0)
    while first < len(items) - 1 and (
        items[first].low in _SMALL or items[first].low in _COUNTING or items[first].low[0].isdigit()
    ):
        first += 1
    return first


def _core(items: Line) -> Line:
    """The items without the contractor that stands before the noun: "waste contract" of "the Acme waste contract"."""
    return tuple(item for item in items if not item.of(("Company",)))


def _owner(items: Line) -> str:
    """Whose it is, in small letters; empty where it is nobody's whose service it can be, such as a contractor's."""
    owners = [item for item in items if item.low not in _MARKS and item.low not in _SMALL]
    owners = owners or [item for item in items if item.mentions]
    if not owners or not any(item.possessive or item.low in _MARKS for item in items):
        return ""
    last = owners[-1]
    if last.mentions:
        fitting = last.of(_OWNING)
        return fitting[0].name.casefold() if fitting else ""
    return last.low if known.singular(last.low) in known.OWNERS or last.low in known.OWNERS else ""


def _owned(items: Line, spoken: str) -> str:
    """The description with whose it is, by name: "Elmfield's bins" of "its bins", "city's trams"."""
    if not _owner(items):
        return spoken
    owning = [item for item in items if item.mentions]
    if owning and owning[-1].anaphor:
        return f"{owning[-1].of(_OWNING)[0].name}'s {spoken}"
    return f"{_without_article(items)} {spoken}"


def _without_article(items: Line) -> str:
    return spelled(item for item in items if item.low not in _ARTICLES)


def _spoken(owner: Line, core: Line, behind: Sequence[Complement]) -> str:
    """The words of the description, with what is done to whom where a noun of action says nothing alone."""
    whose = _without_article(owner) if _owner(owner) else ""
    of_what = behind[0].text if behind and behind[0].says_of_what else ""
    return " ".join(part for part in (whose, spelled(core), of_what) if part)


def _places(core: Line, behind: Sequence[Complement]) -> frozenset[str]:
    named = (mention.name for item in core for mention in item.of(_OWNING) if item.low != item.text)
    where = (spelled(each.items) for each in behind if not each.says_of_what and not each.items[0].low in _COUNTING)
    return frozenset(name.casefold() for name in (*named, *where))


def _content(items: Sequence[Item]) -> frozenset[str]:
    """What the words that say which service it is mean, without words that say nothing of it."""
    found = set()
    for item in items:
        low = item.low
        if item.mentions or not low[0].isalpha() or low in nouns.EMPTY or low in _SMALL or low.endswith("ly"):
            continue
        word = known.singular(low)
        found.add(known.SENSE.get(word, word))
    return frozenset(found)


def tended(
    phrases: Phrases, verb: Verb, at: int, noun: str, said: Description | None, named: Sequence[Mention]
) -> Description | None:
    """The service that a verb does to the place or the people at a place; None where these are none that services are for."""
    items = phrases.items(at)
    behind = tuple(complements(phrases, at))
    people = not items[-1].mentions and items[-1].low in known.PERSONS
    if named:
        whom = named[0].name
    elif said and said.kind == known.ESTABLISHMENT and said.is_telling:
        whom = said.name
    elif people and (behind or len(items) > 1):
        whom = " ".join([spelled(items[_first(items) :]), *(each.text for each in behind)])
    else:
        return None
    active = verb.at < phrases.all[at].first
    end = phrases.all[at].last
    return Description(
        name=f"{noun} of {whom}",
        words=spelled(phrases.line[verb.at : end] if active else items),
        kind=known.ACT,
        sense=known.SENSE.get(noun, noun),
        senses=frozenset({known.SENSE.get(noun, noun)}) | _content(items),
        places=frozenset(name.casefold() for name in (whom,)),
        modified=True,
        end=at + 1,
    )
