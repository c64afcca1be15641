"""Words that are no name and yet mean an entity: pronouns, "the company", "inspectors", a service under common words.

Here they are found; whom pronouns and descriptions mean is settled in ``antecedents``, once the line is read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from graph.model import Mention
from loaders.extract.cast import Cast
from loaders.extract.discourse import Discourse
from loaders.extract.empty_it import is_empty
from loaders.extract.grammar import conjugation, function_words, lexicon
from loaders.extract.knowledge.descriptions import ANAPHORS, SINGLING, TELLING
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.openers import DEMONYMS, FUNCTION
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.referring import PAIRED, PEOPLE, PERSON, SPEAKER
from loaders.extract.knowledge.words import words
from loaders.extract.ministries import named_as, told_small
from loaders.extract.names import Name, spelled
from loaders.extract.plurals import several
from loaders.extract.tokens import Token

_LONGEST_DESCRIPTION = 6
_SMALL = FUNCTION | function_words.AUXILIARIES | function_words.PREPOSITIONS
_BEING = words("is are was were be been being become becomes became remain remains remained as")
_DATING = function_words.TIME | words("from until since then now before up to in at present currently still today")
_DATED = 8
"""Words of dates that may stand between a noun and its verb."""

_OPERATING = words("operator provider contractor supplier incumbent manager")
"""Nouns that are read as what they say of whom they name, rather than led back."""

_RESTRICTING = words("of for that whose who behind responsible between called known named based which where whom")
_LEVELS = words("state federal provincial regional national central city territory devolved coalition new former")
"""Words between a place and its government."""

_PLACING = frozenset({"in", "at", "across", "near"})
_ROYAL = words("majesty royal excellency highness honour worship lordship ladyship")
_MARKS = frozenset({",", "–", "—", "-", "("})
_SUFFIXES = frozenset({"-based", "-owned", "-listed", "-led", "-run", "-backed", "-controlled", "-style"})


@dataclass(frozen=True, slots=True)
class Found:
    """The entity that the tokens up to and without ``last`` mean; ``back`` says that they lead back to a name.

    One whose name is empty is still to be settled.
    """

    last: int
    mention: Mention
    back: bool = True


@dataclass(frozen=True, slots=True)
class Place:
    """A token of a sentence, with the names of the sentence by the tokens that they begin at."""

    tokens: Sequence[Token]
    names: dict[int, Name]
    at: int

    @property
    def before(self) -> str:
        """The word before, in small letters."""
        return self.low(self.at - 1)

    def low(self, at: int) -> str:
        """The word at a place in small letters; empty beyond the ends."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""


class Anaphora:
    """What the words of one document mean that are no names."""

    def __init__(self, cast: Cast, discourse: Discourse) -> None:
        self._cast, self._discourse = cast, discourse
        self._readers: dict[str, Callable[[Place], Found | None]] = {
            **dict.fromkeys(("it", "its"), _thing),
            **dict.fromkeys(PERSON, _person),
            **dict.fromkeys(PEOPLE, _pronoun("Company")),
            **dict.fromkeys(SPEAKER, _speaker),
            **dict.fromkeys(("this", "that"), _description),
            **dict.fromkeys(("both", "these", "those", "all"), _several),
            "the": lambda place: _paired(place) or _several(place) or _description(place),
            **dict.fromkeys(("inspectors", "inspectorate"), self._inspectorate),
            "government": self._government,
        }

    def found(self, place: Place) -> Found | None:
        """The entity that the words at a place mean; None where they mean none that is known."""
        found = self._readers.get(place.tokens[place.at].low, self._told_small)(place)
        if found is None:
            return None
        spoken = spelled(place.tokens[place.at : found.last])
        return replace(found, mention=replace(found.mention, words=spoken))

    def _told_small(self, place: Place) -> Found | None:
        """A ministry or committee named by common words: "the home affairs select committee"."""
        first = place.at + (place.tokens[place.at].low == "the")
        last = told_small(place.tokens, first) if first < len(place.tokens) else 0
        if not last:
            return None
        name = named_as(spelled(place.tokens[first:last]), self._cast.of_kind("PublicBody"))
        return Found(last, Mention(name, "PublicBody"))

    def _inspectorate(self, place: Place) -> Found | None:
        """ "Inspectors" without the name of their body before them are those of the document's inspectorate."""
        named = any(name.last == place.at for name in place.names.values())
        found = self._discourse.inspectorate
        return None if named or not found else Found(place.at + 1, found)

    def _government(self, place: Place) -> Found | None:
        """The government that was named last, else one that is known as "Government" alone; "local government" is none."""
        owning = place.low(place.at + 1).startswith("-")
        if not owning and place.before in {"local", "self", "big", "a", "any", "such", "every", "another"}:
            return None
        return Found(place.at + 1, Mention(self._of_place(place) or "Government", "PublicBody"))

    def _of_place(self, place: Place) -> str:
        """The name of a government that a place owns: "Victoria's state government"; empty where none does."""
        at = place.at - 1
        while place.low(at) in _LEVELS:
            at -= 1
        name = next((name for name in place.names.values() if name.last == at), None)
        owner = self._cast.mention(name.text) if name and place.low(at) in {"'s", "'"} else None
        return spelled(place.tokens[name.first : place.at + 1]) if name and owner and owner.kind == "Region" else ""


def _pending(last: int, kind: str) -> Found:
    return Found(last, Mention("", kind))


def _pronoun(kind: str) -> Callable[[Place], Found | None]:
    return lambda place: _pending(place.at + 1, kind)


def _several(place: Place) -> Found | None:
    last, kind = several(place.tokens, place.at)
    named = any(at in place.names for at in range(place.at, last + 1))
    return _pending(last, kind) if last > place.at and not named and not _goes_on(place, last - 1) else None


def _paired(place: Place) -> Found | None:
    """ "The latter", but not "the latter part" or "the former minister"."""
    if f"the {place.low(place.at + 1)}" not in PAIRED:
        return None
    after = place.low(place.at + 2)
    verbal = after in function_words.AUXILIARIES or conjugation.FORMS.get(after, ("", ""))[1] in _VERBAL
    ends = not after or not after[0].isalpha() or after in function_words.PREPOSITIONS or after in FUNCTION
    return _pending(place.at + 2, "Company") if verbal or ends or after.endswith("ly") else None


_VERBAL = frozenset({"past", "third", "both"})


def _thing(place: Place) -> Found | None:
    if place.tokens[place.at].text == "IT" or is_empty(place.tokens, place.at):
        return None
    return _pending(place.at + 1, "Company")


def _person(place: Place) -> Found | None:
    """ "He" or "her", but not the "Her" of "Her Majesty"."""
    if place.low(place.at + 1) in _ROYAL:
        return None
    return _pending(place.at + 1, "Person")


def _speaker(place: Place) -> Found | None:
    return None if place.tokens[place.at].text == "US" else _pending(place.at + 1, "Company")


def _description(place: Place) -> Found | None:
    """ "The private prison", "this company", "the Elmfield-based firm", "this one"."""
    if place.low(place.at) == "this" and place.low(place.at + 1) == "one":
        return _pending(place.at + 2, "Service")
    if place.before in _BEING or _is_apposed(place):
        return None
    head = _head(place)
    if head is None or _is_restricted(place, head) or _names_its_place(place, head) or _is_told(place, head):
        return None
    return _pending(head + 1, ANAPHORS[place.low(head)][0])


def _is_told(place: Place, head: int) -> bool:
    """Whether the sentence goes on to tell who runs it: "the provider until May 2004 was Acme"."""
    if place.low(head) not in _OPERATING:
        return False
    at = head + 1
    while at < head + _DATED and (place.low(at) in _DATING or place.low(at)[:1].isdigit()):
        at += 1
    name = place.names.get(at + 1) if place.low(at) in _BEING else None
    return name is not None and name.kind != "Person" and place.low(name.last) != "'s"


def _names_its_place(place: Place, head: int) -> bool:
    """Whether the phrase is of a place and names it: "the Elm region"."""
    return "Region" in ANAPHORS[place.low(head)] and any(name.last == head for name in place.names.values())


def _is_apposed(place: Place) -> bool:
    """Whether the phrase describes the name before it: "Acme, the contractor"."""
    named = any(name.last == place.at - 1 for name in place.names.values())
    return place.before in _MARKS and named


def _head(place: Place) -> int | None:
    """The noun that ends the phrase, one that may lead back; None where it ends in another."""
    at = place.at + 1
    while at < len(place.tokens) and at < place.at + _LONGEST_DESCRIPTION:
        if _could_head(place, at) and not _goes_on(place, at):
            return at
        step = 0 if told_small(place.tokens, at) else _placed(place, at) or _modifier(place, at)
        if not step:
            return None
        at += step
    return None


def _could_head(place: Place, at: int) -> bool:
    token = place.tokens[at]
    if token.low not in ANAPHORS:
        return False
    return token.low == "crc" or (not token.text.isupper() and at not in place.names)


def _placed(place: Place, at: int) -> int:
    """How many tokens of a place stand before the head in what may be a name or describe one: "the Elmfield hospital"."""
    name = place.names.get(at)
    if name is None or name.kind != "Service" or not place.tokens[name.last - 1].text.islower():
        return 0
    length = name.last - name.first - 1
    return length if length and is_place(spelled(place.tokens[at : at + length])) else 0


def _modifier(place: Place, at: int) -> int:
    """How many tokens at a place may stand before the head; 0 for none."""
    token, name = place.tokens[at], place.names.get(at)
    if name is not None:
        based = place.low(name.last) in _SUFFIXES
        return name.last - at + based if based or name.kind == "Region" or token.low in DEMONYMS else 0
    if token.low in DEMONYMS or token.low in _SUFFIXES or token.low == "-":
        return 1
    plain = token.text.islower() and token.text.replace("-", "").replace("’", "").isalpha()
    return int(plain and token.low not in FUNCTION - {"current"} and token.low not in SINGLING)


def _goes_on(place: Place, head: int) -> bool:
    """Whether the noun is but a part of a longer phrase: "the company secretary", "the prison officers", "the firm Acme"."""
    after, low = head + 1, place.low(head + 1)
    if after in place.names or (after < len(place.tokens) and place.tokens[after].text == "The"):
        return True
    if not low or not low[0].isalpha() or low in _SMALL:
        return low == "-"
    if low in ANAPHORS or low.removesuffix("s") in ANAPHORS or low in HEADS:
        return True
    return _is_noun(place, after)


def _is_noun(place: Place, at: int) -> bool:
    """Whether the word behind a head is a noun rather than a verb, adverb or participle: "the company reports were"."""
    low = place.low(at)
    form = conjugation.FORMS.get(low, ("", ""))[1]
    if form == "third":
        return low in lexicon.NOUNS_TOO and (
            place.low(at + 1) in function_words.AUXILIARIES or place.low(at + 1) in {"of", ","}
        )
    if form == "base":
        return low in lexicon.NOUNY or (
            low in conjugation.UNCHANGED and place.low(at + 1) in function_words.AUXILIARIES
        )
    return not (form or low in function_words.ADVERBS or low.endswith(("ly", "ed", "ing")))


def _is_restricted(place: Place, head: int) -> bool:
    """Whether what follows tells which is meant: "the firm that ran it", "the prison run by Acme", "the contractor, Acme"."""
    after = place.low(head + 1)
    if after == "that":
        return place.before not in TELLING
    if after in _RESTRICTING or (after in function_words.PREPOSITIONS and place.low(head + 2) in {"which", "whom"}):
        return True
    if after in _MARKS and head + 2 in place.names and ANAPHORS[place.low(head)][0] != "Region":
        return True
    if after in _PLACING and _is_place(place, head):
        return True
    form = conjugation.FORMS.get(after, ("", ""))[1]
    return form == "ing" or (form in {"both", "participle", "base"} and place.low(head + 2) == "by")


def _is_place(place: Place, head: int) -> bool:
    """Whether what "in" leads to behind a head tells where it is, rather than when: "the service in the north east"."""
    low = place.low(head + 2)
    if "Service" not in ANAPHORS[place.low(head)]:
        return head + 2 in place.names
    return not (low[:1].isdigit() or low in function_words.TIME or low in FUNCTION - {"the"})
