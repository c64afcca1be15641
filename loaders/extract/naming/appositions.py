"""What stands behind a name and says what it is: "Acme, a trade union", "the Acme scheme", "Acme is a charity"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.function_words import INDEFINITE, POSSESSIVE_MARKS
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.descriptions import BEHIND, COMPOUNDS, DESCRIPTIONS, SORTED
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.offices import BEARING, UNION_TITLES
from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.words import words
from loaders.extract.naming.acts import acts_alone
from loaders.extract.naming.names import Name
from loaders.extract.naming.personal import could_be_person
from loaders.extract.tokens import ASIDES, Token

_BEING = words("is was are were became becomes remains stays")
_ASIDES = words("owned formerly part based led founded jointly owner operator")
_ASIDES_OF_ANY = frozenset({"run", "which"})
"""Words behind a comma that show a name of whatever kind: "Elmfield, run by Acme", "Acme, which runs"."""
_ESTABLISHMENTS = words(
    "prison school hospital academy home hostel library theatre hospice incinerator landfill depot facility"
)
_CALLING = words("serves served covers covered connects connected links linked stretches carries carried")
"""What lines do, and firms as well: "Elmline, which serves Kent"."""

ARTICLES = words("a an the one another its their our his her some")
_INSIDE = ARTICLES | words(
    """and only such largest more most third first second two three four five other same new old current previous former
    incoming outgoing next last early recent late past"""
)
_ENDING = (FUNCTION - _INSIDE) | words(
    "beside opposite behind beneath above below beyond off inside alongside amid north south east west"
)
SETTING = words(
    "in at across from for under to with outside near since after on of by as besides alongside despite unlike"
)
_MANAGING = words("manager owner keeper")
_AGAIN = words("also now still once formerly")
"""Adverbs that may open an aside."""

_NOW = words("now still also currently already again")
"""Adverbs behind "is" before what a name is: "is now its only prison"."""

_PLURAL = words("are were have do all both each between together jointly respectively")
_JOINING = words("and or")
_PARTICIPLES = ("ed", "ing", "wn", "un", "ilt", "ade")
_BEARERS = BEARING | words(
    """peer mp politician barrister lawyer solicitor banker engineer businessman businesswoman entrepreneur accountant
    economist academic nurse doctor surgeon campaigner activist tycoon millionaire billionaire financier journalist
    professor scientist historian"""
)
"""Nouns for what only people are."""

_NO_TITLE = words("and who which said says of by in for has have had is was will would") | {",", "."}
"""Words at which an apposition that has named no title yet is over."""

_ORGANISED = frozenset({"as", "whose", "where", "under"})
"""Words behind which a title is that of another than whoever stands before the comma: "Acme, whose director"."""

_QUOTES = frozenset({"”", '"', "’"})
_MODIFIED = 3
"""Words between a name and the noun that says what it is."""

REACH = 14
"""Words beside a name in which an apposition is looked for."""


def described(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """The kind that what stands behind a name says: "Acme, the biggest operator of", "the Acme union", "Acme is a charity"."""
    quoted = line[name.last].text in _QUOTES and name.last + 1 < len(line)
    after = line[name.last + quoted : name.last + REACH]
    low = [word.low for word in after]
    if low[0] in BEHIND and name.kind != "Person":
        yield _behind(line, name, low[0])
    elif low[0].isalpha() and not name.kind:
        yield from _modified(after)
    is_person = name.kind == "Person" and low[0] != "'s"  # "elected Ann Lee general secretary"
    if not is_person and " ".join(low[low[:1] == ["'s"] :][:2]) in UNION_TITLES:
        yield "Union", 4
    after, low = _without_adverb(after, low)
    if len(low) < 3:
        return
    if low[0] in _BEING or low[0] == "be":
        yield from _predicated(name, after, low)
    elif low[0] in ASIDES:
        yield from _aside(line, name, low)
        if low[1] in ARTICLES or (low[0] != "(" and low[1] in DESCRIPTIONS):
            placed = _is_setting(line, name) and not (line[0].low == "at" and low[1] in INDEFINITE)
            yield from () if placed else _head(after[1:])


def _without_adverb(after: Sequence[Token], low: list[str]) -> tuple[Sequence[Token], list[str]]:
    """What stands behind a name, without an adverb that opens its aside: "Elmfield, also an Acme prison"; "be" of "used to be"."""
    if low[:3] == ["used", "to", "be"]:
        return after[2:], low[2:]
    opens = low[0] in ASIDES and low[1:2] and low[1] in _AGAIN
    return (after[1:], [low[0], *low[2:]]) if opens else (after, low)


def _behind(line: Sequence[Token], name: Name, noun: str) -> Vote:
    """What a noun right behind a name says: "the Elmo school" is one, "an Elmo school" is one of Elmo's."""
    one_of_several = name.first > 0 and line[name.first - 1].low in INDEFINITE and noun in _ESTABLISHMENTS
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
    elif low[1:3] == ["one", "of"] or low[1] == "among":
        yield from _head(after[3 - (low[1] == "among") :])
    elif low[1] in _NOW and low[2] in ARTICLES:
        yield from _head(after[3:])
    elif low[1] in ARTICLES or low[1] == "no":
        yield from _head(after[2:])
    elif "'s" in low[2:5] and after[1].text[0].isupper():
        yield from _head(after[low.index("'s") + 1 :])


def _aside(line: Sequence[Token], name: Name, low: Sequence[str]) -> Iterator[Vote]:
    """What an aside behind a name shows: a title shows a person, "owned by" a firm."""
    if low[1] not in _ORGANISED and titled(low[1:7]) and could_be_person(name) and not _is_workplace(line, name):
        yield ("Company" if _manages_several(name, low) else "Person"), 4
    elif low[1] == "who" and low[2] not in _PLURAL and could_be_person(name):
        yield from _told_as_person(line, name, low)
    if name.doubtful and low[0] == "," and acts_alone(line, name):
        told = low[1] == "which" and line[name.last + 2].text[0].isupper()  # "Elmfield, which Acme runs"
        of_firm = "by" not in low[2:5] and low[2] not in _CALLING and not told
        if low[1] in _ASIDES or (low[1] in _ASIDES_OF_ANY and of_firm):
            yield "Company", 4
        elif low[1] in _ASIDES_OF_ANY:
            yield "", 4


def _told_as_person(line: Sequence[Token], name: Name, low: Sequence[str]) -> Iterator[Vote]:
    """What "who" behind a name shows: a person, but for who does or is said to be what firms are: "Acme, who won the
    contract", "Acme, who is the contractor".
    """
    if low[2] in _AS_FIRMS or (low[2] in {"is", "was"} and low[3] == "awarded"):
        return
    if low[2] in {"is", "was"} and low[3] in ARTICLES and (told := list(_head(line[name.last + 4 :]))):
        yield from told
    elif not (name.first and line[name.first - 1].low in SETTING):
        yield "Person", 3


_AS_FIRMS = words("won wins holds held provides provided supplies supplied operates operated tendered secured")


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
        if low[0] == "-" and len(low) > 2:  # "a council-owned company" is no council
            kind, before = "", low
            continue
        ends = kind and before not in _JOINING and low.endswith(_PARTICIPLES)
        if ends or low in _ENDING or not (low[0].isalnum() or low in POSSESSIVE_MARKS):
            break
        found = COMPOUNDS.get((before, low), DESCRIPTIONS.get(low, "")) if word.text.islower() else ""
        kind, before = found or (kind if low in _JOINING else ""), low
    if kind:
        yield kind, 4


def _is_setting(line: Sequence[Token], name: Name) -> bool:
    """Whether a name only says where what follows is so, or by whom: "In Elmfield, the company", "According to Acme, the"."""
    return (name.first < 3 and line[0].low in SETTING) or (name.first < 4 and line[0].low == "according")


def titled(words: Sequence[str]) -> bool:
    """Whether an apposition begins with a title or another word for a person: "general secretary", "Acme's chair", "a peer"."""
    before = ""
    for word in words:
        if word in _BEARERS:
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
