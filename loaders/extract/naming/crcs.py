"""Community rehabilitation companies that are told by the places behind them: "the three CRCs in Ashire, Bshire and Cshire"."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Mention
from loaders.extract.knowledge.openers import COUNTS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line, spelled
from loaders.extract.tokens import DASHES

_ENDINGS = ("crc", "crcs", "company", "companies")
_RUN_BY = frozenset({"run", "operated", "owned", "managed", "by", ","})
_PLACING = words("in for covering serving across")
_REACH = 8


def told_by_places(line: Line) -> Line:
    """The line with its CRCs, and groups of CRCs, named by the places behind them, or by the company before them."""
    if not any(mention.kind == "CRC" for item in line for mention in item.mentions):
        return line
    line = _listed(_told_before(line))
    named = tuple(_named(line, at) for at in range(len(line)))
    groups = [at for at, item in enumerate(named) if any(each.kind == "CRC" and each.scope for each in item.mentions)]
    if not groups:
        return named
    told = tuple(_of_group(named, groups[0], at) if at > groups[0] else item for at, item in enumerate(named))
    return tuple(_with_examples(told, at) if at in groups else item for at, item in enumerate(told))


def _with_examples(line: Line, at: int) -> Item:
    """A group of CRCs as those of it that are named: "six CRCs, including Ashire CRC and that in Bshire"."""
    here = at + 1
    while here < len(line) and line[here].low in _LEADING:
        here += 1
    found: list[Mention] = []
    while here > at + 2 and here < len(line) and (line[here].low in {",", "and"} or line[here].of(("CRC",))):
        found += (each for each in line[here].of(("CRC",)) if not each.scope)
        here += 1
    return replace(line[at], mentions=tuple(found)) if found else line[at]


_LEADING = words(", including such as among them notably namely")
_BEFORE_LIST = _LEADING | DASHES | {":"}


def _listed(line: Line) -> Line:
    """The line with each group of CRCs made one with the areas listed behind it: "two CRCs, Ashire and Bshire"."""
    items: list[Item] = []
    at = 0
    while at < len(line):
        last = _list_of_areas(line, at) if any(each.kind == "CRC" and each.scope for each in line[at].mentions) else 0
        if last:
            named = tuple(Mention(f"{each.name} CRC", "CRC", each.words) for each in line[last].mentions)
            beside = tuple(each for each in line[at].mentions if not each.scope)
            del items[len(items) - _counts_before(line, at) :]
            items.append(replace(line[at], mentions=(*beside, *named)))
            at = last + (line[last + 1 : last + 2] != () and line[last + 1].low in DASHES)
        else:
            items.append(line[at])
        at += 1
    return tuple(items)


def _list_of_areas(line: Line, at: int) -> int:
    """Where the areas of a group of CRCs are listed: behind a comma alone as many as it counts; 0 for nowhere."""
    here = at + 1
    if len(line) > here + 2 and line[here].low in _PLACING and line[here + 1].family == "region":
        here += 2  # "6 of the CRCs in England: Ashire and Bshire"
    mark = line[here].low if here < len(line) else ""
    while here < len(line) and line[here].low in _BEFORE_LIST:
        here += 1
    if here == at + 1 or here >= len(line) or line[here].family != "region" or line[here].possessive:
        return 0
    sure = mark != "," or line[here - 1].low != ","
    few = len(line[here].mentions)
    fits = few > 1 and _count(_counting(line, at)) in {0, few}
    return here if fits or (sure and (few > 1 or line[here - 1].low in _LEADING)) else 0


def _counts_before(line: Line, at: int) -> int:
    """How many items before a group of CRCs only count it: "two", "six of the 21"."""
    here = at - (at > 0 and _is_number(line[at - 1]))
    portion = [item.low for item in line[max(0, here - 2) : here]] == ["of", "the"] and here > 2
    return at - (here - 3 if portion and _is_number(line[here - 3]) else here)


def _is_number(item: Item) -> bool:
    return _count(item.text) > 0 and not item.mentions


def _counting(line: Line, at: int) -> str:
    """The words that count a group of CRCs: "two of the 21 CRCs" are two."""
    before = [item.low for item in line[:at]]
    before = before[:-1] if before[-1:] and before[-1].isdecimal() else before
    return before[-3] if before[-2:] == ["of", "the"] and len(before) > 2 else line[at].mentions[-1].words


def _of_group(line: Line, group: int, at: int) -> Item:
    """What stands behind a group of CRCs at a place: its members, counted or pointed to by their places, or as it is."""
    item, behind = line[at], line[at + 1 : at + 3]
    placed = len(behind) > 1 and behind[0].low in _PLACING and behind[1].family == "region"
    if not placed or item.low not in _POINTING:
        return _counted(line, at)
    kind = line[group].mentions[0]
    names = (place.name for place in behind[1].mentions)
    return replace(item, mentions=tuple(replace(kind, name=f"{name} CRC", scope="", words=item.text) for name in names))


_POINTING = frozenset({"those", "ones"})


def _told_before(line: Line) -> Line:
    """The line with the places before "and" and the CRC behind it made one list: "the Ashire, Bshire and Cshire CRCs"."""
    items: list[Item] = []
    for item in line:
        items.append(item)
        if len(items) > 3 and items[-3].low == "," and _ends_list(items[-4], *items[-2:]):
            del items[-3]
        if len(items) > 2 and _ends_list(*items[-3:]):
            places, link, last = items[-3:]
            named = [Mention(f"{each.name} CRC", "CRC", each.words) for each in places.mentions]
            own = replace(last.mentions[0], name=_one(last.mentions[0].name), scope="")
            text = spelled((places, link, last))
            items[-3:] = [replace(last, text=text, low=text.lower(), start=places.start, mentions=(*named, own))]
    return tuple(items)


def _ends_list(places: Item, link: Item, last: Item) -> bool:
    """Whether the last of three items names CRCs by a place as the first does, which "and" joins to it."""
    joined = link.low in {"and", "&"} and places.family == "region" and not places.possessive
    return joined and len(last.mentions) == 1 and last.mentions[0].kind == "CRC" and last.low.endswith(_PLURALS)


_PLURALS = (" crcs", " rehabilitation companies")


def _one(group: str) -> str:
    """The name of one of those that a name in the plural is of: "Ashire CRC" for "Ashire CRCs"."""
    return f"{group.removesuffix('ies')}y" if group.endswith("ies") else group.removesuffix("s")


def _counted(line: Line, at: int) -> Item:
    """A number of CRCs with their names: "six" of "Of the 21 CRCs, Acme owns six: Ashire, Bshire and Cshire"."""
    item, behind = line[at], line[at + 1 : at + 3]
    if len(behind) < 2 or behind[0].low != ":" or behind[1].family != "region" or _count(item.text) < 2:
        return item
    return replace(item, mentions=tuple(Mention(f"{each.name} CRC", "CRC", each.words) for each in behind[1].mentions))


def _named(line: Line, at: int) -> Item:
    item = line[at]
    if len(item.mentions) != 1 or item.mentions[0].kind != "CRC" or not item.low.endswith(_ENDINGS):
        return item
    group = bool(item.mentions[0].scope)
    if not (group or item.anaphor):
        return item
    if group and len(areas := _areas(line, at)) > 1:
        names = (f"{area} CRC" for area in areas)
        return replace(item, mentions=tuple(replace(item.mentions[0], name=name, scope="") for name in names))
    places = _places(line, at, group)
    if places:
        return _told_apart(line, at, places)
    owner = line[at - 1] if at and line[at - 1].possessive else None
    if group and owner and not owner.anaphor:
        return replace(item, mentions=(replace(item.mentions[0], name=f"{owner.mentions[0].name} CRCs"),))
    return item


def _areas(line: Line, at: int) -> list[str]:
    """The areas of CRCs each of which has a preposition of its own: "CRCs in Ashire and Bshire, in Cshire and in Dshire"."""
    found: list[str] = []
    here = at + 1
    while here + 1 < len(line) and line[here].low in _PLACING and line[here + 1].family == "region":
        found.append(line[here + 1].text)
        here += 2
        while here < len(line) and line[here].low in {",", "and"}:
            here += 1
    return found


def _places(line: Line, at: int, group: bool) -> Item | None:
    """The places that tell which CRC or CRCs stand at ``at``."""
    for after in range(at + 1, min(len(line) - 1, at + _REACH)):
        low = line[after].low
        if (low in _PLACING or (low in DASHES and after == at + 1)) and line[after + 1].family == "region":
            return line[after + 1]
        if _ends(line[after], group):
            return None
    return None


def _ends(item: Item, group: bool) -> bool:
    if group:
        return bool(item.mentions) or item.low in {",", ";", "which", "that"}
    return not item.mentions and item.low not in _RUN_BY


def _told_apart(line: Line, at: int, places: Item) -> Item:
    """The item with a CRC for each place, or with one CRC that several places name together."""
    group = line[at].mentions[0]
    single = not group.scope or {item.low for item in line[max(0, at - 4) : at]} >= {"one", "of"}
    names = [places.text] if single else [place.name for place in places.mentions]
    if not single and _count(group.words) not in {0, len(names)}:
        return line[at]
    return replace(line[at], mentions=tuple(replace(group, name=f"{name} CRC", scope="") for name in names))


def _count(spoken: str) -> int:
    """The number that a group is counted by, 0 where it is not."""
    first = spoken.split()[0].lower()
    return int(first) if first.isdecimal() else COUNTS.get(first, 0)
