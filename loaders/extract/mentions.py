"""Mentions in a sentence: its names, and the descriptions and pronouns that lead back to names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model import Mention
from graph.names import reduce
from loaders.extract.anaphora import Anaphora, Found, Place
from loaders.extract.cast import Cast
from loaders.extract.crcs import told_by_places
from loaders.extract.discourse import Discourse
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line, coordinated, with_asides, without_brackets, without_letters
from loaders.extract.names import Name, spelled
from loaders.extract.plurals import several
from loaders.extract.tokens import Token

_CRCS = frozenset({"crcs", "crc"})
_COUNTS = words("two three four five six seven eight nine ten several many all both some other its these those")
_CLAUSES = frozenset({":", ";", "but", "while", "whereas", "although"})
"""Words and marks behind which "it" and "its" lead to whoever is named there, as in a sentence of its own."""

_POSSESSIVES = frozenset({"its", "his", "her"})


class Reader:
    """Reads the sentences of one document into lines, in order, since a description leads back to what came before.

    ``asides`` is the line read last with its brackets as commas; empty where they tell nothing.
    """

    def __init__(self, cast: Cast, discourse: Discourse, scope: str) -> None:
        self._cast, self._discourse, self._scope = cast, discourse, scope
        self._anaphora = Anaphora(cast, discourse)
        self.asides: Line = ()

    def line(self, tokens: Sequence[Token], names: Sequence[Name]) -> Line:
        """The words and mentions of a sentence, lists made one, what stands in brackets left out."""
        self._discourse.begin()
        items = without_letters(tuple(self._items(tokens, {name.first: name for name in names})))
        line = told_by_places(coordinated(without_brackets(items)))
        self.asides = with_asides(items) if any(item.text in "([" for item in items) else ()
        self._discourse.hear(
            (mention for item in line for mention in item.of(("CRC",)) if item not in items), topical=False
        )
        for item in line:
            if len(item.mentions) > 1 and item.family == "organisation" and not item.anaphor:
                self._discourse.hear_list(item.mentions)
        return line

    def _items(self, tokens: Sequence[Token], names: dict[int, Name]) -> Iterator[Item]:
        at = 0
        while at < len(tokens):
            if tokens[at].low in _CLAUSES:
                self._discourse.begin()
            last, parties = several(tokens, at, self._discourse)
            if parties:
                yield _together(tokens, at, last, parties)
                at = last + (last < len(tokens) and tokens[last].low in {"'s", "'"})
                continue
            found = self._found(Place(tokens, names, at))
            if found is None:
                yield _word(tokens[at])
                at += 1
                continue
            marked = _is_owner(tokens, found.last)
            self._discourse.hear((found.mention,), topical=not marked)
            yield _item(tokens, at, found, marked)
            at = found.last + marked

    def _found(self, place: Place) -> Found | None:
        name = place.names.get(place.at)
        if name is not None:
            name = self._without_owned(place.tokens, name)
            named = self._named(name)
            if named:
                return Found(name.last, named, back=False)
            return self._crcs(place, name) if reduce(name.text) in _CRCS else None
        if place.tokens[place.at].low in _CRCS:
            return self._crcs(place, Name(place.at, place.at + 1, place.tokens[place.at].text, "CRC"))
        return self._anaphora.found(place)

    def _without_owned(self, tokens: Sequence[Token], name: Name) -> Name:
        """The name of the company alone where its CRCs are named after it: "Acme" of "Acme CRCs"."""
        if tokens[name.last - 1].low not in _CRCS or name.last - name.first < 2:
            return name
        owner = spelled(tokens[name.first : name.last - 1])
        found = self._cast.mention(owner)
        return Name(name.first, name.last - 1, owner, "Company") if found and found.kind == "Company" else name

    def _named(self, name: Name) -> Mention | None:
        if reduce(name.text) in _CRCS:
            return None
        found = self._cast.named(name)
        if found and found.kind == "CRC" and name.text.casefold().endswith(("crcs", "companies")):
            return replace(found, scope=self._scope)
        return found

    def _crcs(self, place: Place, name: Name) -> Found | None:
        """ "The CRC" is one named before; "three CRCs" is a group, which the text does not take apart."""
        if name.text.casefold().endswith(("crcs", "companies")):
            counted = place.before in _COUNTS or place.before.isdecimal()
            spoken = spelled(place.tokens[place.at - counted : name.last])
            return Found(name.last, Mention(spoken, "CRC", spoken, scope=self._scope), back=False)
        found = self._discourse.described("crc", "CRC")
        return Found(name.last, replace(found, words=spelled(place.tokens[place.at : name.last]))) if found else None


def _is_owner(tokens: Sequence[Token], last: int) -> bool:
    """Whether the mark of a possessive stands behind a name: "Acme's", "Bolts'"; not the end of a quotation: "‘Acme’"."""
    mark = tokens[last].low if last < len(tokens) else ""
    return mark == "'s" or (mark == "'" and tokens[last - 1].low.endswith(("s", "z", "x")))


def _together(tokens: Sequence[Token], at: int, last: int, parties: tuple[Mention, ...]) -> Item:
    """Words for several parties as one item."""
    text = spelled(tokens[at:last])
    named = tuple(replace(party, words=text) for party in parties)
    return Item(text, text.lower(), tokens[at].start, tokens[last - 1].end, named, _is_owner(tokens, last), True)


def _word(token: Token) -> Item:
    return Item(token.text, token.low, token.start, token.end)


def _item(tokens: Sequence[Token], at: int, found: Found, marked: bool) -> Item:
    """The mention as an item; it is possessive by its mark, as a pronoun, or before the CRCs that it names."""
    text = spelled(tokens[at : found.last])
    owns = not found.back and found.last < len(tokens) and tokens[found.last].low in _CRCS
    possessive = marked or owns or (found.back and text.lower() in _POSSESSIVES)
    start, end = tokens[at].start, tokens[found.last - 1].end
    return Item(text, text.lower(), start, end, (found.mention,), possessive, found.back)
