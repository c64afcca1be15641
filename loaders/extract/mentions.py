"""Mentions in a sentence: its names, and the descriptions and pronouns that lead back to names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model import Mention
from graph.names import reduce
from loaders.extract.cast import Cast
from loaders.extract.discourse import Discourse
from loaders.extract.knowledge.descriptions import ANAPHORS, BETWEEN, DETERMINERS
from loaders.extract.knowledge.institutions import GENERIC_SERVICES, POLICY
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line, coordinated, without_brackets
from loaders.extract.names import Name, spelled
from loaders.extract.tokens import Token

_GENERIC = {tuple(words.split()) for words in GENERIC_SERVICES}
_FIRST_GENERIC = {spoken[0] for spoken in _GENERIC}
_LONGEST_GENERIC = max(map(len, _GENERIC))
_CRCS = frozenset({"crcs", "crc"})
_NUMBERS = {
    word: number
    for number, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)
}
_COUNTS = words("two three four five six seven eight nine ten several many all both some other its these those 21")
_SAYING = words("said says announced announces admitted admits insisted insists claimed claims confirmed confirms")
_RUNNING = words(
    "run runs running ran operate operates operating operated manage manages managing managed own owns owning owned"
)
_LEADING_BACK = words("it its he she his her the this that government inspectors inspectorate")
_ENDINGS = ("crc", "crcs", "company", "companies")
_RUN_BY = frozenset({"run", "operated", "owned", "managed", "by", ","})
_PLACING = frozenset({"in", "for", "covering", "serving", "across"})


class Reader:
    """Reads the sentences of one document into lines, in order, since a description leads back to what came before."""

    def __init__(self, cast: Cast, discourse: Discourse, scope: str) -> None:
        self._cast, self._discourse, self._scope = cast, discourse, scope

    def line(self, tokens: Sequence[Token], names: Sequence[Name]) -> Line:
        """The words and mentions of a sentence, lists made one, what stands in brackets left out."""
        self._discourse.begin()
        items = tuple(self._items(tokens, {name.first: name for name in names}))
        return placed(coordinated(without_brackets(items)))

    def _items(self, tokens: Sequence[Token], names: dict[int, Name]) -> Iterator[Item]:
        at = 0
        while at < len(tokens):
            last, found, anaphor = self._mentioned(tokens, names, at)
            possessive = bool(found) and last < len(tokens) and tokens[last].low in {"'s", "'"}
            owns = bool(found) and last < len(tokens) and tokens[last].low in _CRCS and not anaphor
            text = spelled(tokens[at:last])
            item = Item(text, text.lower(), tokens[at].start, tokens[last - 1].end, found, possessive, anaphor)
            self._discourse.hear(found, not possessive)
            yield replace(item, possessive=True) if (item.low in {"its", "his", "her"} and found) or owns else item
            at = last + possessive

    def _mentioned(
        self, tokens: Sequence[Token], names: dict[int, Name], at: int
    ) -> tuple[int, tuple[Mention, ...], bool]:
        """The end of what stands at ``at``, the entities that it mentions, and whether it leads back to a name."""
        if at in names:
            name = self._without_owner(tokens, names[at])
            found = self._named(name)
            if found:
                return name.last, (found,), False
            if reduce(name.text) in _CRCS:
                return self._crcs(tokens, at, name)
            return at + 1, (), False
        return self._described(tokens, names, at)

    def _without_owner(self, tokens: Sequence[Token], name: Name) -> Name:
        """The name of the company alone where its CRCs are named after it: "Acme" of "Acme CRCs"."""
        if tokens[name.last - 1].low not in _CRCS or name.last - name.first < 2:
            return name
        owner = spelled(tokens[name.first : name.last - 1])
        found = self._cast.mention(owner)
        return Name(name.first, name.last - 1, owner, "Company") if found and found.kind == "Company" else name

    def _named(self, name: Name) -> Mention | None:
        if reduce(name.text) in _CRCS:
            return None
        found = self._cast.mention(name.text)
        if found and found.kind == "CRC" and name.text.casefold().endswith(("crcs", "companies")):
            return replace(found, scope=self._scope)
        return found

    def _crcs(self, tokens: Sequence[Token], at: int, name: Name) -> tuple[int, tuple[Mention, ...], bool]:
        """ "The CRC" is one named before; "three CRCs" is a group, which the text does not take apart."""
        if name.text.casefold().endswith(("crcs", "companies")):
            words = spelled(tokens[max(0, at - 1) : name.last]) if at and tokens[at - 1].low in _COUNTS else name.text
            return name.last, (Mention(words, "CRC", words, scope=self._scope),), False
        found = self._discourse.described("crc", "CRC")
        return name.last, (replace(found, words=spelled(tokens[at : name.last])),) if found else (), True

    def _described(
        self, tokens: Sequence[Token], names: dict[int, Name], at: int
    ) -> tuple[int, tuple[Mention, ...], bool]:
        low = tokens[at].low
        found: Mention | None = None
        last = at + 1
        if low == "it" and _is_empty(tokens, at):
            return at + 1, (), False
        if low in {"it", "its"}:
            found = self._thing(tokens, at)
        elif low in {"he", "she", "his"} or (
            low == "her" and tokens[at + 1 : at + 2] and tokens[at + 1].text.islower()
        ):
            found = self._ahead(tokens, names, at) or self._discourse.person()
        elif low == "this" and tokens[at + 1 : at + 2] and tokens[at + 1].low == "one":
            last, found = at + 2, self._discourse.last("CRC", "Service")
        elif low in DETERMINERS:
            last, found = self._description(tokens, names, at)
        elif low in {"government"}:
            found = Mention("Government", "PublicBody")
        elif low in {"inspectors", "inspectorate"}:
            found = self._discourse.inspectorate
        elif low in _CRCS:
            return self._crcs(tokens, at, Name(at, at + 1, tokens[at].text, "CRC"))
        elif low in POLICY:
            last, found = _committee(tokens, at)
        if low not in _LEADING_BACK and not found:
            return self._generic(tokens, at)
        words = spelled(tokens[at:last])
        return (last, (replace(found, words=words),), True) if found else (at + 1, (), False)

    def _thing(self, tokens: Sequence[Token], at: int) -> Mention | None:
        """What "it" stands for; behind a verb of running it is a service."""
        if tokens[at].low == "it" and at and tokens[at - 1].low in _RUNNING:
            return self._discourse.last("CRC", "Service") or self._discourse.thing()
        saying = {token.low for token in tokens[max(0, at - 2) : at]} & _SAYING
        return (self._discourse.latest() if saying else None) or self._discourse.thing()

    def _ahead(self, tokens: Sequence[Token], names: dict[int, Name], at: int) -> Mention | None:
        """The person whom "while he was minister, NAME" names only afterwards."""
        if not at or tokens[at - 1].low not in {"while", "when", "as", "before", "after"}:
            return None
        found = (self._cast.mention(name.text) for first, name in names.items() if first > at)
        return next((mention for mention in found if mention and mention.kind == "Person"), None)

    def _description(self, tokens: Sequence[Token], names: dict[int, Name], at: int) -> tuple[int, Mention | None]:
        """What "the private prison" and the like stand for, with the end of these words."""
        head = at + 1
        while head < len(tokens) and head < at + 4 and tokens[head].low in BETWEEN and _more(tokens, head):
            head += 1
        if head >= len(tokens) or tokens[head].low not in ANAPHORS or tokens[head].text.istitle():
            return at + 1, None
        follows = tokens[head + 1].low.removesuffix("s") if head + 1 < len(tokens) else ""
        if (
            head + 1 in names
            or follows in ANAPHORS
            or follows in {"of", "for"}
            or (not follows and tokens[head].text.isupper())
        ):
            return at + 1, None
        low = tokens[head].low
        return head + 1, self._discourse.described(low, ANAPHORS[low])

    def _generic(self, tokens: Sequence[Token], at: int) -> tuple[int, tuple[Mention, ...], bool]:
        """A public service that is bought and sold under common words, written small."""
        if tokens[at].low not in _FIRST_GENERIC:
            return at + 1, (), False
        for length in range(min(_LONGEST_GENERIC, len(tokens) - at), 0, -1):
            if tuple(token.low for token in tokens[at : at + length]) in _GENERIC:
                words = spelled(tokens[at : at + length])
                return at + length, (Mention(words.lower(), "Service", words),), False
        return at + 1, (), False


def _committee(tokens: Sequence[Token], at: int) -> tuple[int, Mention | None]:
    """A committee written small: "the home affairs select committee"."""
    head = at + 1
    while (
        head < len(tokens) and head < at + 5 and (tokens[head].low in POLICY or tokens[head].low in {"select", "and"})
    ):
        head += 1
    if head < len(tokens) and tokens[head].low == "committee":
        words = spelled(tokens[at : head + 1])
        return head + 1, Mention(words, "PublicBody", words)
    return at + 1, None


def _is_empty(tokens: Sequence[Token], at: int) -> bool:
    """Whether "it" stands for nothing: "it was announced that", "it is clear"."""
    following = [token.low for token in tokens[at + 1 : at + 9]]
    return (
        following[:1] != []
        and following[0] in {"is", "was", "has", "will", "would"}
        and bool({"that", "to", "who"} & set(following[1:]))
    )


def _more(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].text.islower()


def placed(line: Line) -> Line:
    """The line with a group of CRCs that is told apart by places taken apart: "CRCs in Ashire and Bshire"."""
    return tuple(_by_places(line, at) for at in range(len(line)))


def _by_places(line: Line, at: int) -> Item:
    """The item at ``at``; a CRC or group of CRCs told by places gets its names from them, a company's group from it."""
    item = line[at]
    if len(item.mentions) != 1 or item.mentions[0].kind != "CRC" or not item.low.endswith(_ENDINGS):
        return item
    group = bool(item.mentions[0].scope)
    if not (group or item.anaphor):
        return item
    places = _places(line, at, group)
    if places:
        return _told_apart(line, at, places)
    owner = line[at - 1] if at and line[at - 1].possessive else None
    if group and owner and not owner.anaphor:
        return replace(item, mentions=(replace(item.mentions[0], name=f"{owner.mentions[0].name} CRCs"),))
    return item


def _places(line: Line, at: int, group: bool) -> Item | None:
    """The places that tell which CRC or CRCs stand at ``at``."""
    for after in range(at + 1, min(len(line) - 1, at + 8)):
        low = line[after].low
        placing = low in _PLACING or (low in {"–", "—", "-"} and after == at + 1)
        if placing and line[after + 1].family == "region":
            return line[after + 1]
        if low in {";", "which", "that"} or (group and (low == "," or line[after].mentions)):
            return None
        if not group and not line[after].mentions and low not in _RUN_BY:
            return None
    return None


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
    return int(first) if first.isdigit() else _NUMBERS.get(first, 0)
