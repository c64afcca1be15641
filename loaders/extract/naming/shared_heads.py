"""Names that share a word for what they all are: "Elm and Ash councils", "the provinces of Elm and Ash"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from loaders.extract.anew import tells_anew
from loaders.extract.bullets import among
from loaders.extract.knowledge.institutions import COMPANY
from loaders.extract.knowledge.openers import DIRECTIONS, SEVERAL
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.names import Name, spelled
from loaders.extract.naming.shapes import kind_of
from loaders.extract.tokens import DASHES, Token

_HEADS: dict[str, str] = {
    **dict.fromkeys(
        words("councils boards authorities governments municipalities departments ministries"), "PublicBody"
    ),
    **dict.fromkeys(
        words(
            """prisons jails facilities schools hospitals academies primaries secondaries colleges homes
    lines franchises depots garages centres centers
    libraries surgeries clinics hostels stations routes pools bridges tunnels theatres museums
    ports airports piers baths stadiums arenas gyms campuses incinerators landfills tips parks"""
        ),
        "Service",
    ),
    **dict.fromkeys(words("companies firms groups charities"), "Company"),
    **dict.fromkeys(words("area areas districts regions counties boroughs"), "Region"),
    "unions": "Union",
}
_BEFORE: dict[str, str] = {
    **dict.fromkeys(words("councils municipalities provinces governments"), "PublicBody"),
    **dict.fromkeys(words("prisons jails schools hospitals academies franchises"), "Service"),
    **dict.fromkeys(words("companies firms unions charities"), ""),
}
_MODIFIERS = words(
    """district city county borough local regional health school police state care private correctional nursing rail bus
    leisure sports medical primary secondary infant junior special nursery grammar high comprehensive community
    children's detention removal fire ferry ambulance waste recycling car country household"""
)
_SURELY = 2
"""More known places than this in a list show that the others are places too."""

_LINKS = ({","}, {"and"}, {"&"}, {"or"}, {",", "and"}, {",", "or"})
_WHERE = frozenset({"in", "at", "across", "near", "covering", "serving", "between", "to", "by"})
_HANDS = frozenset({"to", "by"})
_MARKS = frozenset({"(", ":", ","}) | DASHES
_BEING = frozenset({"are", "were"})
_EXAMPLES = words("including among amongst them notably namely")
"""Words before the names of some of those that a noun in the plural counts: "four prisons, including Elm and Ash"."""


def linked(line: Sequence[Token], one: Name, other: Name) -> bool:
    """Whether two names follow each other in a list; not "Acme, the UK-based firm"."""
    if other.last < len(line) and line[other.last].low.startswith("-"):
        return False
    between = {word.low for word in line[one.last : other.first]} - {"the"}
    return between in _LINKS


def lists(line: Sequence[Token], found: Sequence[Name]) -> Iterator[tuple[int, int]]:
    """The stretches of ``found``, first up to and without last, that each make one list; a name alone is one of its own."""
    first = 0
    for at in range(1, len(found) + 1):
        if at == len(found) or not linked(line, found[at - 1], found[at]) or _is_over(line, found, first, at):
            yield first, at
            first = at


def _is_over(line: Sequence[Token], found: Sequence[Name], first: int, at: int) -> bool:
    """Whether "and" closed a list before the comma at a name that begins what is said: "in Elm and Ash, Quillon owns"."""
    if at == first + 1 and _runs_them(line, found[first], _linked_from(line, found, at)):
        return True
    alone = at == first + 1 and tells_anew(line, found[first].first, found[at].last)
    if alone or _has_its_place(line, found, at):
        return True
    if not _is_comma(line, found[at - 1], found[at]):
        return False
    closed = any(_joins(line, found[here - 1], found[here]) for here in range(first + 1, at))
    goes_on = at + 1 < len(found) and linked(line, found[at], found[at + 1])
    differs = bool(found[at].kind) and found[at].kind != found[at - 1].kind
    return (closed or " and " in found[at - 1].text) and (differs or not goes_on)


def _linked_from(line: Sequence[Token], found: Sequence[Name], at: int) -> int:
    """How many names follow each other in a list from a place on."""
    last = at + 1
    while last < len(found) and linked(line, found[last - 1], found[last]):
        last += 1
    return last - at


def _runs_them(line: Sequence[Token], name: Name, count: int) -> bool:
    """Whether a name is that of who runs the so many listed behind it: "two prisons run by Acme, Elm and Ash"."""
    by = name.first - 1 - (name.first > 1 and line[name.first - 1].low == "the")
    told = by > 2 and line[by].low == "by" and line[by - 1].low in _RUN and line[by - 2].low in _HEADS
    return told and any(SEVERAL.get(word.low) == count for word in line[max(0, by - _COUNTED) : by - 2])


_COUNTED = 6


def _has_its_place(line: Sequence[Token], found: Sequence[Name], at: int) -> bool:
    """Whether a name has a place as that before the one before it has: "Elm House in Elmfield and Ash House in Ashton"; or an
    area goes as another does: "loses Kent to Acme, and Surrey and Sussex to Bolt".
    """
    if not 1 < at < len(found) - 1:
        return False
    last = at
    while last < len(found) - 2 and linked(line, found[last], found[last + 1]):
        last += 1
    before, behind = (_small(line, found[here], found[here + 1]) for here in (at - 2, last))
    ties = _HANDS if found[at].kind == "Region" else _WHERE
    return before[-1:] == behind and bool(ties.intersection(behind))


def _small(line: Sequence[Token], one: Name, other: Name) -> list[str]:
    """The words between two names, but for an article."""
    return [word.low for word in line[one.last : other.first] if word.low != "the"]


def _is_comma(line: Sequence[Token], one: Name, other: Name) -> bool:
    return all(word.text in {",", "the"} for word in line[one.last : other.first])


def _joins(line: Sequence[Token], one: Name, other: Name) -> bool:
    return any(word.low in {"and", "&"} for word in line[one.last : other.first])


def headed(line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
    """The names, those that share a head with the kind that it shows."""
    whole = list(found)
    for first, last in lists(line, found):
        if last - first < 2:
            continue
        whole[first:last] = _directed(_without_head(line, whole[first:last]))
        kind = _shared(line, found[first], whole[last - 1]) or _placed(line, found[first:last])
        if kind:
            whole[first:last] = [_of_kind(name, kind) for name in whole[first:last]]
    return whole


def _without_head(line: Sequence[Token], members: Sequence[Name]) -> list[Name]:
    """The names of a list, the last without the small plural that is said of all: "Elm, Ash and Oak libraries"."""
    name = members[-1]
    end = name.last - 1
    if end <= name.first or line[end].low not in _HEADS or not line[end].text.islower():
        return list(members)
    while end > name.first + 1 and line[end - 1].text in _MODIFIERS:
        end -= 1
    text = spelled(line[name.first : end])
    bare = Name(name.first, end, text, kind_of(text))
    opens = bare.kind == "Region" and not members[0].first  # "Quillon and Elmfield hospitals signed"
    alike = {"Region"} if opens else {"", "Region", "Service"}
    return [*members[:-1], bare] if all(other.kind in alike for other in members[:-1]) else list(members)


def _directed(members: Sequence[Name]) -> list[Name]:
    """The places of a list, those told by a direction alone with the name of the last: "Upper and Lower Elmfield"."""
    side, _, place = members[-1].text.partition(" ")
    if not place or side.casefold() not in DIRECTIONS:
        return list(members)
    return [
        name._replace(text=f"{name.text} {place}") if name.text.casefold() in DIRECTIONS else name for name in members
    ]


def _shared(line: Sequence[Token], first: Name, last: Name) -> str:
    """The kind that the word behind or before a list of names shows, or an empty text."""
    at = last.last
    while at < len(line) and line[at].low in _MODIFIERS:
        at += 1
    if at < len(line) and line[at].low in _HEADS:
        return _HEADS[line[at].low]
    begin = first.first
    while begin > 2 and line[begin - 1].low in _EXAMPLES:
        begin -= 1
    if begin < first.first:
        return _exemplified(line, begin)
    if begin < 2:
        return ""
    mark, head = line[begin - 1].low, line[begin - 2].low
    if mark in _BEING:
        return among(line, first.first)
    if mark == "of":
        return _BEFORE.get(head, "")
    return _set_off(line, first.first - 1, head) if mark in _MARKS else ""


def _set_off(line: Sequence[Token], mark: int, head: str) -> str:
    """The kind of those that a mark sets off from a noun, or from whom it is run by or for; rehabilitation companies are told
    by their areas.
    """
    if mark > 1 and line[mark - 2].low == "rehabilitation":
        return ""
    return _HEADS.get(head, "") or _run_before(line, mark) or _run_for(line, mark)


def _run_before(line: Sequence[Token], mark: int) -> str:
    """The kind of those that are run by whoever stands before a mark: "four prisons run by the company, Elm and Ash"."""
    by = next((at for at in range(mark - 2, max(1, mark - _AGENT), -1) if line[at].low == "by"), 0)
    return _HEADS.get(line[by - 2].low, "") if by > 1 and line[by - 1].low in _RUN else ""


def _run_for(line: Sequence[Token], mark: int) -> str:
    """The kind of those that are run for whoever stands before a colon: "runs two prisons for the ministry: Elm and Ash"."""
    led = next((at for at in range(mark - 2, max(1, mark - _AGENT), -1) if line[at].low == "for"), 0)
    return _HEADS.get(line[led - 1].low, "") if led and line[mark].low == ":" else ""


_AGENT = 6
"""Words before a mark among which stands by whom something is run."""
_RUN = words("run operated managed owned")


def _exemplified(line: Sequence[Token], begin: int) -> str:
    """The kind that a noun shows whose examples begin at a place: "prisons" of "four prisons in Elmshire, among them Elm"."""
    if line[begin - 1].low not in _MARKS:
        return ""
    head = next((at for at in range(begin - 2, max(-1, begin - 6), -1) if line[at].low in _HEADS), begin - 2)
    placed = head == begin - 2 or line[head + 1].low in _WHERE
    return _HEADS.get(line[head].low, "") if placed else ""


def _placed(line: Sequence[Token], members: Sequence[Name]) -> str:
    """ "Region" where a list of words that may be places has mostly places, or stands behind a word that says where."""
    if not all(name.kind == "Region" or could_be_place(name) for name in members):
        return ""
    places = sum(name.kind == "Region" for name in members)
    where = places and members[0].first and line[members[0].first - 1].low in _WHERE
    return "Region" if (where and len(members) > 1) or places > len(members) / 2 or places > _SURELY else ""


def could_be_place(name: Name) -> bool:
    """Whether a name of no kind may be a place's: not with a figure, nor made of what a firm does and a place."""
    if name.kind or not name.text.istitle() or any(letter.isdigit() for letter in name.text):
        return False
    first, *rest = name.text.casefold().split()
    return not (rest and is_place(rest[-1]) and COMPANY & {first, *rest[:-1]})


def _of_kind(name: Name, kind: str) -> Name:
    return name._replace(kind=kind) if name.kind in {"", "Region"} else name
