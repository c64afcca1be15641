"""What shows that a name only says where something is: "in Elmfield", "the district of Elmfield", "ELMFIELD, Kent –"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.knowledge.deeds import Vote
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.places import AREAS, is_place, is_region, is_town
from loaders.extract.knowledge.words import words
from loaders.extract.naming.doing import INVESTED
from loaders.extract.naming.fixed import fixed
from loaders.extract.naming.names import Name, spelled
from loaders.extract.naming.shared_heads import could_be_place
from loaders.extract.tokens import DASHES, Token

_PLACED = frozenset({"in", "near", "across", "throughout"})
_STANDING = frozenset({"in", "at", "near", "around", "outside", "of", "and", "across"})
_AREAS = AREAS | words("canton city town village suburb island territory")
_RULING = words("ministry government council executive parliament assembly authorities councillors councilors mayor")
_OVER = frozenset({"across", "over", "under", "beneath"})
_CROSSING = words("ferry ferries bridge bridges tunnel tunnels crossing crossings boat boats causeway")

_DATELINE = 9
"""Words behind the place of a dateline in which its dash is looked for."""


def located(line: Sequence[Token], name: Name) -> Iterator[Vote]:
    """What shows that a name only says where something is."""
    if not name.kind and _is_crossed(line, name):
        yield "Region", 4
    if not name.kind and _serves_place(line, name):
        yield "Service", 2
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
    if placed and line[name.first - 2].low not in INVESTED and line[name.last].low not in POSSESSIVE_MARKS:
        yield "Region", 2


def _is_crossed(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is that of a water or road that something leads over: "the ferry across the Elm"."""
    at = name.first - 1 - (name.first > 1 and line[name.first - 1].low == "the")
    return at > 0 and line[at].low in _OVER and line[at - 1].low in _CROSSING


def _serves_place(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is that of a line by what it leads to: "Elmline serves Kent", "Elmline, which links Kent and Essex"."""
    behind = line[name.last : name.last + 4]
    if len(behind) == 4 and behind[0].text == "," and behind[1].low == "which":
        behind = behind[2:]
    return len(behind) > 1 and behind[0].low in _LEADING and is_place(behind[1].text) and behind[1].text.istitle()


_LEADING = words("serves links connects")


def _is_placed(line: Sequence[Token], name: Name) -> bool:
    """Whether a name is that of an area: "the district of Elmfield", "Elmfield's state ministry", "In Elmfield, Acme"."""
    before = [word.text for word in line[max(0, name.first - 2) : name.first]]
    behind = [word.text for word in line[name.last : name.last + 3]]
    if before == ["In"] and behind[:1] == [","]:
        return True
    if len(before) > 1 and before[1] == "of" and before[0] in _AREAS:
        return True
    ruled = behind[:1] in (["'s"], ["’s"]) and len(behind) > 1
    return ruled and (behind[1] in _RULING or (behind[1] in POLICY and behind[-1] in _RULING))


def _is_dateline(line: Sequence[Token], name: Name) -> bool:
    """Whether a name that opens a text says where it was written: "ELMFIELD, Kent –", "Elmfield (AP) —"."""
    if name.first or not name.text.isupper():
        return False
    dash = next((at for at, word in enumerate(line[: name.last + _DATELINE]) if word.text in DASHES), 0)
    return dash > 0 and all(word.text[0].isupper() or not word.text[0].isalnum() for word in line[:dash])
