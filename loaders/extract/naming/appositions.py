"""What a noun beside a name says that it is: "the contractor Acme", "Acme, a trade union", "the Acme scheme"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.bullets import kind_of_plural
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.descriptions import BEFORE, BEHIND, COMPOUNDS, DESCRIPTIONS, SORTED
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.offices import BEARING, UNION_TITLES
from loaders.extract.knowledge.openers import COMMON, FUNCTION
from loaders.extract.knowledge.words import words
from loaders.extract.naming.doing import acts, acts_alone
from loaders.extract.naming.names import Name
from loaders.extract.tokens import Token

_BEING = words("is was are were became becomes remains stays")
_ASIDES = words("owned run formerly part based led founded jointly owner operator which")
_ALWAYS_FIRMS = words(
    "giant company firm conglomerate outsourcer group consortium multinational charity builder developer"
)
"""Nouns before a firm's name even where that is made of a person's: "the building giant Ann Elm"."""

_SURELY_FIRMS = words("company firm contractor charity outsourcer consortium group conglomerate")
_OF_A_TOWN = 7
"""How much a noun for a firm weighs before the name of a place: more than that it is one."""

_NAMING = words("called named dubbed entitled titled")
_KNOWN = words("known")
_NOUN_BEFORE = 5
"""Words before "known as" among which the noun is looked for that says what is known so."""
_LISTING = words("include includes including included namely : like")
_INDEFINITE = frozenset({"a", "an"})
_ESTABLISHMENTS = words(
    "prison school hospital academy home hostel library theatre hospice incinerator landfill depot facility"
)
_OPENING_NOUNS = words("homes prisons jails schools academies hospitals companies firms charities services contracts")
"""Nouns that stand for what they say of a name with the capital of a sentence's beginning as well: "Homes such as Acme"."""
_ARTICLES = words("a an the one another its their our his her some")
_COUNTED = _ARTICLES | words("two three four five other")
_INSIDE = _ARTICLES | words("and only largest more most third first second two three four five other same new old")
_ENDING = FUNCTION - _INSIDE
_SETTING = words("in at across from for under to with outside near since after on of by")
_MANAGING = words("manager owner keeper")
_PLURAL = words("are were have do all both each between together jointly respectively")
_JOINING = words("and or")
_POSSESSIVE = frozenset({"'s", "'"})
_PARTICIPLES = ("ed", "ing", "wn", "un", "ilt", "ade")
_NO_TITLE = words("and who which said says of by in for has have had is was will would") | {",", "."}
"""Words at which an apposition that has named no title yet is over."""

_ORGANISED = frozenset({"as", "whose", "where", "under"})
"""Words behind which a title is that of another than whoever stands before the comma: "Acme, whose director"."""

_QUOTES = frozenset({"”", '"', "’"})
_MARKS = frozenset({",", "–", "-", "—", "("})
_OPENING_PHRASE = 8
"""Words of a phrase that opens a sentence: "Under the new contract, NAME"."""

_NAMED_AMONG = 8
"""Words of further names before "among them"."""

_MODIFIED = 3
"""Words between a name and the noun that says what it is."""

_REACH = 14
"""Words behind a name in which an apposition is looked for."""


def noun_before(line: Sequence[Token], name: Name, at: int) -> Iterator[Vote]:
    """The kind that a noun before a name says: "the contractor Acme", "a charity called Acme", "homes such as Acme"."""
    word = line[at]
    if at and line[at - 1].text == "-":
        return
    if word.text == "," and _closes_among(line, name.last):
        yield from ((kind, 3) for each in line[max(0, at - _REACH) : at] if (kind := kind_of_plural(each)))
    elif (
        word.low in BEFORE
        and (name.kind != "Person" or word.low in _ALWAYS_FIRMS)
        and (not at or word.text[0].islower())
    ):
        kind = COMPOUNDS.get((line[at - 1].low, word.low), BEFORE[word.low])
        if kind != "Service" or not acts(line, name):
            yield kind, _OF_A_TOWN if name.kind == "Region" and word.low in _SURELY_FIRMS else 4
    elif word.text in _MARKS and at > 1 and name.kind in {"", "Company", "Service", "Union"}:
        yield from _apposed_to(line, at)
    else:
        yield from _called_by(line, at)


def _called_by(line: Sequence[Token], at: int) -> Iterator[Vote]:
    """The kind of the noun by which the words up to ``at`` name somebody: "a charity called", "services known as", "such as"."""
    word = line[at]
    if word.low in _NAMING and at:
        yield from _kind_of_noun(line[at - 1 : at])
    elif word.low == "as" and line[at - 1].low in _KNOWN:
        yield from _kind_of_noun(line[max(0, at - _NOUN_BEFORE) : at - 1])
    elif (word.low in _LISTING and not _closes_name(line, at)) or (word.low == "as" and line[at - 1].low == "such"):
        yield from _kind_of_noun([each for each in line[max(0, at - 7) : at] if each.text[0].isalnum()][-5:])


def _closes_among(line: Sequence[Token], last: int) -> bool:
    """Whether names that begin with one up to ``last`` are told to be among others: "Elm Baths and the Arches among them"."""
    low = [word.low for word in line[last : last + _NAMED_AMONG]]
    return "among" in low and low[low.index("among") :][1:2] in (["them"], ["these"])


def _closes_name(line: Sequence[Token], at: int) -> bool:
    """Whether the noun before a colon ends a name, beside which another stands: "Elm region: Acme"."""
    if line[at].text != ":" or at < 2 or line[at - 1].low.endswith("s"):
        return False
    return line[at - 1].text.isalpha() and line[at - 2].text[0].isupper()


def _kind_of_noun(words: Sequence[Token]) -> Iterator[Vote]:
    """The kind of the last of these words that describes one."""
    for word in reversed(words):
        if word.low in DESCRIPTIONS and (word.text.islower() or word.low in _OPENING_NOUNS):
            yield DESCRIPTIONS[word.low], 4
            return


def _apposed_to(line: Sequence[Token], at: int) -> Iterator[Vote]:
    """The kind of the noun that the mark at ``at`` sets a name beside: "its other franchise, NAME"."""
    if line[0].low in _SETTING and at < _OPENING_PHRASE:
        return
    noun, earlier = line[at - 1], {word.low for word in line[max(0, at - 5) : at - 1]}
    kind = DESCRIPTIONS.get(noun.low, "")
    if kind and kind != "Region" and noun.text.islower() and earlier & _COUNTED:
        yield kind, 3


def described(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """The kind that what stands behind a name says: "Acme, the biggest operator of", "the Acme union", "Acme is a charity"."""
    quoted = line[name.last].text in _QUOTES and name.last + 1 < len(line)
    after = line[name.last + quoted : name.last + _REACH]
    low = [word.low for word in after]
    if low[0] in BEHIND and name.kind != "Person":
        yield _behind(line, name, low[0])
    elif low[0].isalpha() and not name.kind:
        yield from _modified(after)
    is_person = name.kind == "Person" and low[0] != "'s"  # "elected Ann Lee general secretary"
    if not is_person and " ".join(low[low[:1] == ["'s"] :][:2]) in UNION_TITLES:
        yield "Union", 4
    if len(low) < 3:
        return
    if low[0] in _BEING:
        yield from _predicated(name, after, low)
    elif low[0] in _MARKS:
        yield from _aside(line, name, low)
        if low[1] in _ARTICLES or (low[0] != "(" and low[1] in DESCRIPTIONS):
            yield from () if _is_setting(line, name) else _head(after[1:])


def _behind(line: Sequence[Token], name: Name, noun: str) -> Vote:
    """What a noun right behind a name says: "the Elmo school" is one, "an Elmo school" is one of Elmo's."""
    one_of_several = name.first > 0 and line[name.first - 1].low in _INDEFINITE and noun in _ESTABLISHMENTS
    return ("Company", 3) if one_of_several else (BEHIND[noun], 2 if noun == "service" else 4)


def _modified(after: Sequence[Token]) -> Iterator[Vote]:
    """The kind that the noun behind words for its sort says: "the Elmo bike-share scheme", "Ville d'Elm municipal authority"."""
    for at, word in enumerate(after[: _MODIFIED + 1]):
        if word.low in FUNCTION or not word.text[0].islower():
            return
        if at and word.low in SORTED:
            yield SORTED[word.low], 3
            return


def _predicated(name: Name, after: Sequence[Token], low: Sequence[str]) -> Iterator[Vote]:
    """The kind that "NAME is the" leads to."""
    if titled(low[1:7]) and could_be_person(name) and " " in name.text:
        yield "Person", 3
    elif low[1:3] == ["one", "of"]:
        yield from _head(after[3:])
    elif low[1] in _ARTICLES:
        yield from _head(after[2:])
    elif "'s" in low[2:5] and after[1].text[0].isupper():
        yield from _head(after[low.index("'s") + 1 :])


def _aside(line: Sequence[Token], name: Name, low: Sequence[str]) -> Iterator[Vote]:
    """What an aside behind a name shows: a title shows a person, "owned by" a firm."""
    if low[1] not in _ORGANISED and titled(low[1:7]) and could_be_person(name) and not _is_workplace(line, name):
        yield ("Company" if _manages_several(name, low) else "Person"), 4
    elif low[1] == "who" and low[2] not in _PLURAL and could_be_person(name):
        yield from () if name.first and line[name.first - 1].low in _SETTING else [("Person", 3)]
    if name.doubtful and low[0] == "," and low[1] in _ASIDES and acts_alone(line, name):
        yield "Company", 4


def _manages_several(name: Name, low: Sequence[str]) -> bool:
    """Whether a name that begins with no given name is told to manage several things: "Vert Quillon, manager of its pools"."""
    several = (
        low[1] in _MANAGING and low[2] == "of" and any(word.endswith("s") for word in low[3:8] if word not in FUNCTION)
    )
    return several and name.text.split()[0].casefold() not in GIVEN_NAMES


def _head(words: Sequence[Token]) -> Iterator[Vote]:
    """The kind of the description that ends a noun phrase: "the biggest services and construction company in"."""
    kind, before = "", ""
    for word in words:
        low = word.low
        ends = kind and before not in _JOINING and low.endswith(_PARTICIPLES)
        if ends or low in _ENDING or not (low[0].isalnum() or low in _POSSESSIVE or (low[0] == "-" and len(low) > 2)):
            break
        found = COMPOUNDS.get((before, low), DESCRIPTIONS.get(low, "")) if word.text.islower() else ""
        kind, before = found or (kind if low in _JOINING else ""), low
    if kind:
        yield kind, 4


def _is_setting(line: Sequence[Token], name: Name) -> bool:
    """Whether a name only says where what follows is so, or by whom: "In Elmfield, the company", "According to Acme, the"."""
    return (name.first < 3 and line[0].low in _SETTING) or (name.first < 4 and line[0].low == "according")


def titled(words: Sequence[str]) -> bool:
    """Whether an apposition begins with a title: "general secretary", "the shadow justice secretary", "Acme's chair"."""
    before = ""
    for word in words:
        if word in BEARING:
            return (before, word) not in COMPOUNDS
        if word in _NO_TITLE:
            return False
        before = word
    return False


def _is_workplace(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is where somebody works: "At Acme, manager Ann Lee", "For Acme, its chief", "chair of Acme, has"."""
    at = name.first - 1
    if at < 0 or name.text.split()[0].lower() in GIVEN_NAMES:
        return False
    opens = at == 0 or not line[at - 1].text[0].isalnum()
    return line[at].low in {"at", "for", "of"} and (opens or line[at].low == "at" or line[at - 1].low in BEARING)


def _is_plain(word: str) -> bool:
    """Whether a word is a common one, as those of fields of work are: "Network Strategy and Planning"."""
    return word.lower() in COMMON or word.lower() in POLICY or word in {"and", "&"}


def could_be_person(name: Name) -> bool:
    """Whether the words of a name may be a person's."""
    given = name.text.split()[0].lower() in GIVEN_NAMES
    if name.kind == "Company" and (not given or len(name.text.split()) != 2):
        return False
    if name.kind not in {"", "Person", "Company"} and not (name.kind in {"Service", "Region"} and given):
        return False
    words = name.text.replace("-", " ").replace("’", "").replace("'", "").replace(".", "").split()
    if words[1:2] in (["of"], ["for"]) or (not given and len(words) > 1 and all(map(_is_plain, words))):
        return False
    return len(words) <= 5 and all(word.isalpha() for word in words) and not words[-1].isupper()
