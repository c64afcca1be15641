"""What a noun phrase says of a service that it describes in common words: which one, whose, where, and how it is spoken of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from graph.model import Mention
from loaders.extract.grammar import lexicon, nouns
from loaders.extract.grammar import service_nouns as known
from loaders.extract.grammar.complements import Complement, complements
from loaders.extract.grammar.coordination import whole
from loaders.extract.grammar.ownership import (
    COUNTING,
    OWNING,
    SMALL,
    beginning,
    buyer,
    owner,
    possessor,
    without_article,
)
from loaders.extract.grammar.phrases import Phrases, Verb
from loaders.extract.grammar.spelling import spelled
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line

_DEFINITE = words("the this that these those its their")
_NONE = words("no any every each such other another more fewer less most")
_VAGUE = words("contract deal agreement project work management delivery operation provision support initiative")
"""Nouns that only a word for a public service makes one: "the waste contract", but not "the new contract"."""


@dataclass(frozen=True, slots=True)
class Description:
    """A service as one phrase describes it.

    ``core`` are the words of the description alone, ``whose`` and ``extent`` those that say whose and of what or where it
    is, ``words`` those by which it is spoken of; ``kind`` is the class of its head, ``sense`` that of the head alone,
    ``senses`` what it is about. ``owner`` and ``places`` say whose it is and where, in small letters; ``end`` is the place
    behind its last phrase.
    """

    core: str
    words: str
    kind: str
    sense: str
    senses: frozenset[str]
    whose: str = ""
    extent: str = ""
    owner: str = ""
    places: frozenset[str] = frozenset()
    definite: bool = False
    counted: bool = False
    modified: bool = False
    plural: bool = False
    end: int = 0

    @property
    def name(self) -> str:
        """The description with its owner and its extent."""
        return " ".join(part for part in (self.whose, self.core, self.extent) if part)

    @property
    def is_telling(self) -> bool:
        """Whether it says which service is meant: "waste collection", "the city's trams", but not "the trains"."""
        placed = bool(self.owner or self.places)
        if self.kind in _MODIFIABLE:
            return self.modified or (placed and (self.kind != known.WRAPPER or self.is_specific))
        if self.counted or not placed:
            return False
        if self.kind == known.ESTABLISHMENT:
            return bool(self.owner) or self.definite or (self.modified and not self.plural)
        return True

    @property
    def is_specific(self) -> bool:
        """Whether its words tell it from a trade: "welfare services", but neither "technical services" nor "the contract"."""
        return self.sense not in _VAGUE and bool(self.senses - known.BUSINESS)

    @property
    def fullness(self) -> tuple[bool, bool, int, int]:
        """How much it says, to be compared with another description of the same service."""
        named = self.kind not in (known.THING, known.FIELD) and self.sense not in _VAGUE
        return named, bool(self.owner), len(self.places), len(self.senses)


_MODIFIABLE = frozenset({known.ACT, known.WRAPPER, known.LINE})
"""Classes of which a word before the head says enough: "waste collection", "the diesel network"."""


def describe(phrases: Phrases, at: int) -> Description | None:
    """What the phrase at a place says of a service; None where its head is the noun of none."""
    opening, at = whole(phrases, at)
    items = _without_contract(phrases.line[phrases.all[opening].first : phrases.all[at].last])
    kind, sense = _head(items)
    if not kind:
        return numbered(phrases, at)
    if items[0].low in _NONE or _is_other(items, phrases, at):
        return None
    first = beginning(items)
    whose, core = items[:first], _without_contractor(items[first:])
    pair = _pair(phrases, at, core, kind)
    behind = tuple(complements(phrases, at + 2 if pair else at))
    spoken = spelled(core + pair)
    modifiers = _content(core[:-1])
    of_what = [each for each in behind if each.says_of_what]
    return Description(
        core=spoken,
        words=_spoken(whose, spelled(items[first:] + pair), () if modifiers or kind != known.ACT else of_what),
        kind=kind,
        sense=sense,
        senses=_senses(kind, sense, modifiers, pair, of_what),
        whose=possessor(whose),
        extent=" ".join(each.text for each in behind),
        owner=owner(whose) or buyer(behind),
        places=_places(core, behind),
        definite=items[0].low in _DEFINITE or bool(owner(whose)),
        counted=_is_counted(items),
        modified=_is_modified(items[-1].low, modifiers) or bool(of_what and kind != known.WRAPPER),
        plural=items[-1].low != known.singular(items[-1].low),
        end=behind[-1].end if behind else at + (3 if pair else 1),
    )


def numbered(phrases: Phrases, at: int, serial: str = "") -> Description | None:
    """The service that goes by a number or letter: "route 12", and "15" behind "routes 12 and" where that ``serial`` is said."""
    items = phrases.items(at)
    word = known.singular(items[-2].low) if len(items) > 1 else serial
    number = items[-1].text
    if word not in SERIAL or items[-1].mentions or not (number[0].isdigit() or (len(number) == 1 and number.isupper())):
        return None
    core = f"{word.capitalize()} {number}"
    return Description(core, number, known.LINE, core.lower(), frozenset({core.lower()}), modified=True, end=at + 1)


def numbered_before(phrases: Phrases, at: int) -> list[Description]:
    """The services of a list whose numbers stand before their noun: "the 12 and 15 bus routes", "the 18, 33 and 36 buses"."""
    last = at
    while last < at + 2 * _LONGEST and phrases.kind(last) == "n" and _is_number(phrases.head(last).text):
        last += 1 if phrases.kind(last + 1) in ("k", "c") else 0
        last += 1
    if last == at or phrases.kind(last) != "n" or known.singular(phrases.head(last).low) not in _NUMBERED:
        return []
    numbers = [phrases.head(here).text for here in range(at, last, 2)]
    numbers += [item.text for item in phrases.items(last) if _is_number(item.text)]
    return [_by_number(number, last + 1) for number in numbers]


def _is_number(text: str) -> bool:
    return text[0].isdigit() and len(text) < 5 and text.isalnum()


def _by_number(number: str, end: int) -> Description:
    core = f"Route {number}"
    return Description(core, number, known.LINE, core.lower(), frozenset({core.lower()}), modified=True, end=end)


SERIAL = words("route service line lot contract zone area package lane ward unit section")
"""Nouns of services that go by numbers and letters."""

_NUMBERED = words("route service bus")


def _without_contract(items: Line) -> Line:
    """The items without "contract" behind what it is for, where that says what is done: "the offender tagging contract"."""
    if len(items) < 2 or items[-1].low not in nouns.CONTRACTS or items[-2].mentions:
        return items
    served = len(items) > 2 and known.singular(items[-2].low) == "service"
    return items[:-1] if served or _head(items[:-1])[0] in (known.ACT, known.FIELD) else items


def _head(items: Line) -> tuple[str, str]:
    """The class and sense of the last word, or of the last two where they are a field; empty where it is no service's."""
    last = items[-1]
    if last.mentions or (last.low == "it" and last.text != "IT"):
        return "", ""
    if len(items) > 1 and (items[-2].low, last.low) in known.PAIRED:
        return known.FIELD, f"{items[-2].low} {last.low}"
    word = known.singular(last.low)
    return known.CLASS.get(word, ""), known.SENSE.get(word, "")


def _without_contractor(items: Line) -> Line:
    """The items without the contractor that stands before the noun: "waste contract" of "the Acme-run waste contract"."""
    return tuple(item for item in items if not item.of(("Company",)) and item.low[0] != "-")


def _pair(phrases: Phrases, at: int, core: Line, kind: str) -> Line:
    """ "And" with the noun of its kind that makes one service of two: "rubbish and recycling", "revenues and benefits"."""
    pairs = len(core) == 1 and (kind == known.THING or core[0].low == "revenues")
    if not pairs or phrases.low(at + 1) != "and" or phrases.kind(at + 2) != "n" or phrases.kind(at + 3) == "v":
        return ()
    other = phrases.items(at + 2)
    return (phrases.line[phrases.all[at + 1].first], *other) if len(other) == 1 and _head(other)[0] == kind else ()


def _spoken(whose: Line, spoken: str, of_what: Sequence[Complement]) -> str:
    """The words of the description, with what is done to whom where a noun of action says nothing alone."""
    parts = (without_article(whose) if owner(whose) else "", spoken, of_what[0].text if of_what else "")
    return " ".join(part for part in parts if part)


def _senses(
    kind: str, sense: str, modifiers: frozenset[str], pair: Line, of_what: Iterable[Complement]
) -> frozenset[str]:
    head = frozenset() if kind == known.WRAPPER else frozenset({sense})
    behind = (_content(each.items) for each in of_what if not each.items[-1].of(OWNING))
    return head.union(modifiers, _content(pair), *behind) - known.SILENT


_TELLING = known.SENSES | known.DOMAINS | known.PERSONS | {known.singular(word) for word in known.PERSONS}


def _is_other(items: Line, phrases: Phrases, at: int) -> bool:
    """Whether the words beside the head make it another thing: "a tougher line", "its network of dealers"."""
    without = known.NOT_WITH.get(known.singular(items[-1].low), frozenset())
    of_what = phrases.head(at + 2).low if phrases.low(at + 1) == "of" else ""
    return of_what in without or any(item.low in without for item in items[:-1])


def _is_modified(head: str, modifiers: frozenset[str]) -> bool:
    """Whether words before the head say which service it is; before "services" and the like only those of a service do."""
    word = known.singular(head)
    if known.CLASS.get(word) != known.WRAPPER:
        return bool(modifiers - lexicon.ADJECTIVES)
    telling = {each for each in modifiers if each in _TELLING or known.singular(each) in _TELLING}
    return any(word not in _VAGUE or known.CLASS.get(each) != known.ESTABLISHMENT for each in telling)


def _is_counted(items: Line) -> bool:
    """Whether the phrase says how many: "three homes", "46 libraries", but not "the 111 helpline"."""
    several = items[-1].low != known.singular(items[-1].low)
    return any(item.low in COUNTING or (several and item.low[0].isdigit()) for item in items[:-1])


def _places(core: Line, behind: Sequence[Complement]) -> frozenset[str]:
    named = (mention.name for item in core for mention in item.of(OWNING) if item.low != item.text)
    where = (spelled(each.items) for each in behind if not each.says_of_what and each.items[0].low not in COUNTING)
    return frozenset(name.casefold() for name in (*named, *where))


def _content(items: Sequence[Item]) -> frozenset[str]:
    """What the words that say which service it is mean, without words that say nothing of it."""
    found = set()
    for item in items:
        low = item.low
        if (
            item.mentions
            or not low[0].isalpha()
            or low in nouns.EMPTY
            or low in SMALL
            or low == "and"
            or low.endswith("ly")
        ):
            continue
        word = known.singular(low)
        found.add(known.SENSE.get(word, word))
    return frozenset(found)


def listed(phrases: Phrases, at: int) -> list[Description]:
    """The services of the list of a place, which have their owner and extent in common; one where there is no list."""
    if by_number := numbered_before(phrases, at):
        return by_number
    at = _first(phrases, at)
    first = describe(phrases, at)
    found = [first] if first else []
    joined = False
    while found and not joined and len(found) < _LONGEST:
        here = found[-1].end
        joins = phrases.kind(here) == "c" or phrases.kind(here + 1) == "c"
        follows = here + (2 if phrases.kind(here) == "k" and phrases.kind(here + 1) == "c" else 1)
        said = _member(phrases, follows, found[0]) if phrases.kind(here) in ("k", "c") else None
        if said is None:
            break
        goes_on = phrases.kind(here) == "c" and phrases.kind(said.end) == "k" and len(found) > 1
        if goes_on and said.kind == found[-1].kind != known.LINE:
            found[-1] = _both(found[-1], said)
        else:
            found.append(said)
            joined = joins and not (said.kind == known.LINE and phrases.kind(said.end) == "k")
    return _sharing(found) if joined or (first and first.kind == known.LINE) else found[:1]


_LONGEST = 12


def _first(phrases: Phrases, at: int) -> int:
    """Where the list begins that ends at a place before a verb of several: "cleaning and catering are done by Acme"."""
    said = describe(phrases, at)
    verb = phrases.all[said.end if said else at + 1].verb if (said.end if said else at + 1) < len(phrases) else None
    first = at
    while verb and _SEVERAL_DO & set(verb.words) and phrases.kind(first - 1) in ("k", "c") and first > 1:
        before = first - (3 if phrases.kind(first - 2) == "k" else 2)
        if phrases.kind(before) != "n" or not (describe(phrases, before) or phrases.items(before)[-1].low[0].isdigit()):
            break
        first = before
    return first if describe(phrases, first) else at


_SEVERAL_DO = frozenset({"are", "were", "have"})


def _member(phrases: Phrases, at: int, first: Description) -> Description | None:
    if phrases.kind(at) != "n":
        return None
    return describe(phrases, at) or numbered(phrases, at, first.core.split()[0].lower())


def _both(left: Description, right: Description) -> Description:
    """Two members of a list that are one: "planning and development control"."""
    core = f"{left.core} and {right.core}"
    return replace(left, core=core, words=core, senses=left.senses | right.senses, end=right.end)


def _sharing(found: Sequence[Description]) -> list[Description]:
    """The members of a list, each with the owner of the first and the extent of the last where it has none itself."""
    first, last = found[0], found[-1]
    owner_of_all = first.owner or last.owner
    return [
        replace(
            each,
            whose=each.whose or first.whose,
            extent=each.extent or last.extent,
            owner=each.owner or owner_of_all,
            places=each.places or last.places,
        )
        for each in found
    ]


def tended(
    phrases: Phrases, verb: Verb, at: int, noun: str, said: Description | None, named: Sequence[Mention]
) -> Description | None:
    """The service that a verb does to the place or the people at a place; None where these are none that services are for."""
    items = phrases.items(at)
    whom = _tended(phrases, at, said, named)
    if not whom:
        return None
    sense = known.SENSE.get(noun, noun)
    active = verb.at < phrases.all[at].first
    return Description(
        core=f"{noun} of {whom}",
        words=spelled(phrases.line[verb.at : phrases.all[at].last] if active else items),
        kind=known.ACT,
        sense=sense,
        senses=(_content(items) | {sense}) - known.SILENT,
        places=frozenset({whom.casefold()}),
        modified=True,
        end=at + 1,
    )


def _tended(phrases: Phrases, at: int, said: Description | None, named: Sequence[Mention]) -> str:
    """Whose cleaning, feeding or guarding it is: a named place, one that is told, or people of some place or kind."""
    items = phrases.items(at)
    if named:
        return named[0].name
    if said and said.kind == known.ESTABLISHMENT and said.is_telling:
        return said.name
    behind = tuple(complements(phrases, at))
    if items[-1].mentions or items[-1].low not in known.PERSONS or not (behind or len(items) > 1):
        return ""
    people = spelled(items[beginning(items) :])
    return " ".join([people[0].lower() + people[1:], *(each.text for each in behind)])
