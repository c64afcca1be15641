"""What the words around a name show of its kind: "the contractor Acme", "Acme, a trade union", "in Elmfield"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.bullets import among
from loaders.extract.grammar.function_words import ARTICLES, POSSESSIVE_MARKS
from loaders.extract.grammar.service_nouns import CLASS, singular
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.openers import FUNCTION
from loaders.extract.knowledge.places import GOVERNED, is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.acts import acts, is_titling
from loaders.extract.naming.appositions import described
from loaders.extract.naming.careers import has_career
from loaders.extract.naming.doing import PREPOSITIONS, done, undergone
from loaders.extract.naming.handed import handed
from loaders.extract.naming.inhabited import inhabited
from loaders.extract.naming.kept import kept
from loaders.extract.naming.located import located
from loaders.extract.naming.names import Name
from loaders.extract.naming.nouns_before import noun_before
from loaders.extract.naming.people import borne, is_lettered, may_live
from loaders.extract.naming.served import served
from loaders.extract.tokens import Token

NAMED = ""
"""In a vote, that the words are a name, of whatever kind: unions and charities act as companies do."""

_WINNING = words("bidder tenderer contractor operator provider supplier concessionaire")
"""Nouns behind "as" for who is chosen: "named Acme as preferred bidder"."""

_CHOSEN = 5
"""How much being chosen weighs: more than a name that begins or ends as public bodies' do."""

HYPHENATED = words("-run -operated -managed -owned -staffed -backed -led -built")
"""Endings behind the name of who does it: "the Acme-run jail"."""

_QUOTES = frozenset({"“", '"', "‘"})
_TELLING = frozenset({"told", "tells", "telling", "in", "by"})
"""Words behind which "the" and a name are mostly a paper's."""

_PRESS = words(
    "globe times post herald telegraph tribune gazette echo journal observer chronicle mirror examiner advertiser"
)
"""Words in the names of newspapers."""

_OF_PLACE = GOVERNED.keys() | words(
    "mayor governor residents inhabitants outskirts suburb village island capital centre"
)
"""Nouns of which "of" leads to a place."""

_ARMS = words("subsidiary subsidiaries division arm unit offshoot affiliate")
"""Nouns of which "of" leads to a firm: "a subsidiary of Jory Penn"."""

_SEVERAL = (" Services", " Routes", " Lines", " Network")


def votes(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What the words beside a name say of its kind."""
    yield from inhabited(line, name)
    yield from served(line, name)
    if not name.kind and not _is_whose(line, name):
        yield from handed(line, name)
    behind_article = name.first > 0 and line[name.first - 1].low == "the" and " " not in name.text
    for kind, weight in _beside(line, name):
        if kind != "Person" or not behind_article:  # "seen by the Standard, Acme's chair, Ann Lee, said"
            yield kind, weight


def _beside(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    if name.first:
        yield from _before(line, name)
    if name.last < len(line):
        yield from _after(line, name)


def _before(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    at = name.first - 1
    if line[at].low not in PREPOSITIONS and not name.kind and (kind := among(line, at + 1)):
        yield kind, 3
    yield from borne(line, at, name)
    if line[at].low == "of" and at and line[at - 1].low in _OF_PLACE and not name.kind:
        yield "Region", 4
    if line[at].low == "of" and at and line[at - 1].low in _ARMS and name.kind in {"", "Person"}:
        yield "Company", _CHOSEN
    if line[at].text in _QUOTES and at:
        at -= 1
    yield from noun_before(line, name, at)
    if line[at].low in ARTICLES and at:
        if line[at].low == "the" and not (at and line[at - 1].low in _TELLING):
            yield from _behind_article(line, name)
        at -= 1
    whose = name.last < len(line) and (line[name.last].text[0] in "-'’" or _says_where(line, name))
    if not whose and not _says_whence(line, name):
        yield from undergone(line, at)


def _says_where(line: Sequence[Token], name: Name) -> bool:
    """Whether services are told behind a name, which only says whose or where they are: "runs the Elm removal centres"."""
    nouns = (word.low for word in line[name.last : name.last + 2])
    return _is_whose(line, name) or any(singular(low) != low and singular(low) in CLASS for low in nouns)


def _is_whose(line: Sequence[Token], name: Name) -> bool:
    """Whether a noun right behind a name tells what they do or have: "took over Acme operation of Elm"."""
    return name.last < len(line) and line[name.last].low in _HANDLING


_HANDLING = frozenset({"operation", "operations", "running", "management", "contract", "contracts", "deal", "deals"})


def _says_whence(line: Sequence[Token], name: Name) -> bool:
    """Whether a place says where a firm is from that is told behind it: "sold to Texas group Quillon", "a Sydney firm"."""
    behind = line[name.last].low if name.last < len(line) else ""
    return behind in _FIRMS and is_place(name.text.casefold())


_FIRMS = words(
    """firm group company giant operator business investor fund bank developer contractor specialist landlord outfit
    conglomerate consortium chain charity entrepreneur businessman"""
)


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
    if name.last < len(line) and line[name.last].low in HYPHENATED:
        return False
    return name.last < len(line) and (line[name.last].low in FUNCTION or not line[name.last].text[0].isalnum())


def _after(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    if is_lettered(line, name):
        yield "Person", _CHOSEN + 1
    yield from described(line, name)
    yield from done(line, name)
    if (name.doubtful or not name.kind) and (acts(line, name) or is_titling(line, name)):
        yield NAMED, 4
    if not name.kind and _is_operated(line, name):
        yield "Service", 4
    if not name.kind and _is_firm(line, name):
        yield "Company", 4
    if may_live(line, name) or has_career(line, name):
        yield "Person", 3
    if line[name.last].low in HYPHENATED:
        yield "Company", _CHOSEN
    if line[name.last].low == "as" and _WINNING & {word.low for word in line[name.last + 1 : name.last + 4]}:
        yield "Company", _CHOSEN
    yield from kept(line, name)
    yield from located(line, name)


def _is_firm(line: Sequence[Token], name: Name) -> bool:
    """Whether a name has what only firms have: "Quillon's managing director", "Quillon's shareholders"."""
    owned = [word.low for word in line[name.last : name.last + 3]]
    return len(owned) > 2 and owned[0] in POSSESSIVE_MARKS and (owned[1] in _CORPORATE or owned[1] == "managing")


def _is_operated(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is what the firm behind it operates: "the Elmway operator Quillon", but not "the Acme operator"."""
    behind = line[name.last + 1] if name.last + 1 < len(line) else None
    return line[name.last].text == "operator" and behind is not None and behind.text[0].isupper()


_CORPORATE = words(
    "shareholders shares subsidiary subsidiaries profits turnover creditors directors lenders bondholders"
)
