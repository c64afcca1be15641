"""What a noun before a name says that it is: "the contractor Acme", "a charity called Acme", "homes such as Acme"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.bullets import kind_of_plural
from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.descriptions import BEFORE, COMPOUNDS, DESCRIPTIONS
from loaders.extract.knowledge.institutions import COMPANY
from loaders.extract.knowledge.offices import BEARING
from loaders.extract.knowledge.words import words
from loaders.extract.naming.acts import acts
from loaders.extract.naming.appositions import ARTICLES, REACH, SETTING
from loaders.extract.naming.names import Name
from loaders.extract.naming.operated import operates
from loaders.extract.tokens import ASIDES, Token

_ALWAYS_FIRMS = words(
    "giant house subsidiary company firm conglomerate outsourcer group consortium multinational charity builder developer"
)
"""Nouns before a firm's name even where that is made of a person's: "the building giant Ann Elm"."""

_SURELY_FIRMS = words("company firm contractor charity outsourcer consortium group conglomerate")
_OF_A_TOWN = 7
"""How much a noun for a firm weighs before the name of a place: more than that it is one."""

_NAMING = words("called named dubbed entitled titled")
_KNOWN = words("known")
_NOUN_BEFORE = 5
"""Words before "known as" among which the noun is looked for that says what is known so."""

_BEFORE_COLON = 9
"""Words before a colon among which it is looked for, over whom it is for: "runs five jails for the Ministry of Roads:"."""

_LISTING = words("include includes including included namely : like")
_OPENING_NOUNS = words("homes prisons jails schools academies hospitals companies firms charities services contracts")
"""Nouns that stand for what they say of a name with the capital of a sentence's beginning as well: "Homes such as Acme"."""

_COUNTED = ARTICLES | words("two three four five other")
_TELLING = _COUNTED | POSSESSIVE_MARKS
_OPENING_PHRASE = 8
"""Words of a phrase that opens a sentence: "Under the new contract, NAME"."""

_NAMED_AMONG = 8
"""Words of further names before "among them"."""


def noun_before(line: Sequence[Token], name: Name, at: int) -> Iterator[Vote]:
    """The kind that a noun before a name says: "the contractor Acme", "a charity called Acme", "homes such as Acme"."""
    word = line[at]
    if at and line[at - 1].text == "-":
        return
    if word.text == "," and _closes_among(line, name.last):
        yield from ((kind, 3) for each in line[max(0, at - REACH) : at] if (kind := kind_of_plural(each)))
    elif (
        (word.low in BEFORE or _is_house(line, at))
        and (name.kind != "Person" or (word.low in _ALWAYS_FIRMS and not _is_titled(line, at)))
        and (not at or word.text[0].islower())
    ):
        kind = COMPOUNDS.get((line[at - 1].low, word.low), BEFORE.get(word.low, "Company"))
        if not _contradicts(kind, line, name):
            yield kind, _OF_A_TOWN if name.kind == "Region" and word.low in _SURELY_FIRMS else 4
    elif word.text in ASIDES and at > 1 and name.kind in {"", "Company", "Service", "Union"}:
        yield from (vote for vote in _apposed_to(line, at) if vote[0] != "Service" or not acts(line, name))
    else:
        yield from _called_by(line, at)


def _contradicts(kind: str, line: Sequence[Token], name: Name) -> bool:
    """Whether a name shows that it is not of a kind: a service by what it does, a person by the last word of a firm's name."""
    if kind == "Service":
        return acts(line, name)
    return kind == "Person" and name.last > name.first + 1 and line[name.last - 1].low in COMPANY


def _is_house(line: Sequence[Token], at: int) -> bool:
    """Whether a noun is one for investors by the word before: "the private equity house Acme"."""
    return line[at].low == "house" and COMPOUNDS.get((line[at - 1].low, "house")) == "Company"


def _is_titled(line: Sequence[Token], at: int) -> bool:
    """Whether a title stands before the noun, whose holder follows: "Chairman of the group Ann Lee"."""
    return at > 2 and line[at - 2].low == "of" and line[at - 3].low in BEARING


def _called_by(line: Sequence[Token], at: int) -> Iterator[Vote]:
    """The kind of the noun by which the words up to ``at`` name somebody: "a charity called", "services known as", "such as"."""
    word = line[at]
    if word.low in _NAMING and at:
        yield from _kind_of_noun(line[at - 1 : at])
    elif word.low == "as" and line[at - 1].low in _KNOWN:
        yield from _kind_of_noun(line[max(0, at - _NOUN_BEFORE) : at - 1])
    elif (word.low in _LISTING and not _closes_name(line, at)) or (word.low == "as" and line[at - 1].low == "such"):
        reach = _BEFORE_COLON if word.text == ":" else _NOUN_BEFORE
        yield from _kind_of_noun(
            [each for each in line[max(0, at - reach - 2) : at] if each.text[0].isalnum()][-reach:]
        )


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
    if line[0].low in SETTING and at < _OPENING_PHRASE:
        return
    if operates(line, at):
        yield "Company", 4
        return
    noun, earlier = line[at - 1], {word.low for word in line[max(0, at - 5) : at - 1]}
    kind = COMPOUNDS.get((line[at - 2].low, noun.low), DESCRIPTIONS.get(noun.low, ""))
    if kind and kind != "Region" and noun.text.islower() and earlier & _TELLING:
        yield kind, 3
