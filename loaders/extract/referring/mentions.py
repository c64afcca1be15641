"""Mentions in a sentence: its names, and the descriptions and pronouns that lead back to names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from graph.model import Mention
from graph.names import reduce
from loaders.extract.brackets import has_brackets, with_asides, without_brackets
from loaders.extract.dates import Expression
from loaders.extract.enumerated import coordinated
from loaders.extract.found import Found, Place
from loaders.extract.grammar.clauses import Clauses
from loaders.extract.grammar.function_words import CLAUSE_ENDS, PRONOUNS
from loaders.extract.grammar.phrases import Phrases
from loaders.extract.knowledge.openers import SEVERAL
from loaders.extract.knowledge.referring import POSSESSIVE, SPEAKER, SUBJECTS
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line, without_letters
from loaders.extract.naming.cast import Cast
from loaders.extract.naming.crcs import told_by_places
from loaders.extract.naming.names import Name, spelled
from loaders.extract.referring.anaphora import Anaphora
from loaders.extract.referring.antecedents import Antecedents
from loaders.extract.referring.discourse import Discourse
from loaders.extract.tokens import Token

_CRCS = frozenset({"crcs", "crc"})
_COUNTS = SEVERAL.keys() | words("several many all both some other its these those")


class Reader:
    """Reads the sentences of one document in order, since a description leads back to what came before.

    ``asides`` are the clauses of the sentence read last with its brackets as commas; None where they tell nothing.
    """

    def __init__(self, cast: Cast, discourse: Discourse, scope: str) -> None:
        self._cast, self._discourse, self._scope = cast, discourse, scope
        self._anaphora = Anaphora(cast, discourse)
        self._antecedents = Antecedents(cast)
        self.asides: Clauses | None = None

    def clauses(self, tokens: Sequence[Token], names: Sequence[Name], dates: Sequence[Expression]) -> Clauses:
        """The clauses of a sentence, its lists made one, its pronouns led back, what stands in brackets left out."""
        self._discourse.begin()
        self._learn()
        starts = {name.first: name for name in names}
        items = without_letters(tuple(self._items(tokens, starts)))
        line = tuple(
            _plain(item) if item.low == "crc" else item for item in told_by_places(coordinated(without_brackets(items)))
        )
        clauses = Clauses(Phrases(line, dates))
        settled = self._antecedents.settle(clauses, self._discourse.author)
        self._hear(settled, items)
        aside = self._apart(_with_asides(items, settled), tokens, starts) if has_brackets(items) else ()
        self.asides = Clauses(Phrases(aside, dates)) if aside else None
        if not any(item.is_pending for item in clauses.phrases.mentioned):
            return clauses
        whole = self._apart(settled, tokens, starts)
        return Clauses(clauses.phrases.settled(whole) if _are_alike(line, whole) else Phrases(whole, dates))

    def _learn(self) -> None:
        """Know of those who were spoken of what the last sentence told of them."""
        for party, nouns in self._discourse.told:
            self._antecedents.learn(party, nouns)
        for noun, service in self._discourse.services:
            self._antecedents.stand_for(noun, service)
        self._discourse.told.clear()
        self._discourse.services.clear()

    def _hear(self, line: Line, read: Line) -> None:
        """Keep in mind whom a line mentions; who only owns what is spoken of is not its topic, nor a CRC told by its place."""
        names = {mention.name for item in read for mention in item.mentions}
        further = tuple(self._in_brackets(line, read))
        for item in sorted((*line, *further), key=attrgetter("start")) if further else line:
            if item.low in CLAUSE_ENDS:
                self._discourse.begin()
            owns = item.possessive and item.low not in POSSESSIVE
            for mention in item.mentions if item.low not in SPEAKER else ():
                self._discourse.hear((mention,), topical=not owns and (item.anaphor or mention.name in names))

    def _in_brackets(self, line: Line, read: Line) -> Iterator[Item]:
        """What stands in brackets, which the line leaves out."""
        ends = [(item.start, item.end) for item in line if item.mentions]
        for item in read:
            if item.mentions and not item.is_pending and not any(start <= item.start < end for start, end in ends):
                yield item

    def _apart(self, line: Line, tokens: Sequence[Token], names: dict[int, Name]) -> Line:
        """The line, descriptions that lead to nobody as the words and names that they are."""
        whole: list[Item] = []
        for item in line:
            if item.mentions or not item.anaphor:
                whole.append(item)
            else:
                end = item.end + (item.possessive and item.low not in POSSESSIVE)
                whole += self._words(tokens, names, item.start, end)
        return tuple(whole)

    def _words(self, tokens: Sequence[Token], names: dict[int, Name], start: int, end: int) -> Iterator[Item]:
        """The tokens from one character to another, names made mentions."""
        at, past = (bisect_left(tokens, each, key=attrgetter("start")) for each in (start, end))
        while at < past:
            name = names.get(at)
            found = self._named(name) if name else None
            if name and found:
                yield _item(tokens, at, Found(name.last, found, back=False), tokens[name.last - 1].end < end)
            else:
                yield _word(tokens[at])
            at = name.last if name and found else at + 1

    def _items(self, tokens: Sequence[Token], names: dict[int, Name]) -> Iterator[Item]:
        at = 0
        while at < len(tokens):
            token = tokens[at]
            begins = at in names or token.low in _CRCS or self._anaphora.begins(token.low)
            found = self._found(Place(tokens, names, at)) if begins else None
            if found is None:
                yield Item(token.text, token.low, token.start, token.end)
                at += 1
                continue
            marked = tokens[at].low not in SUBJECTS and _is_owner(tokens, found.last)
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
        return Found(name.last, Mention("", "CRC", spelled(place.tokens[place.at : name.last])))


def _are_alike(pending: Line, settled: Line) -> bool:
    """Whether the phrases of a line stay as they are: a pronoun is one by its word, whomever it means, unless it owns what
    follows and turns out to mean nobody.
    """
    if len(pending) != len(settled):
        return False
    return all(
        bool(now.mentions) or not was.mentions or was.low in PRONOUNS for was, now in zip(pending, settled, strict=True)
    )


def _is_owner(tokens: Sequence[Token], last: int) -> bool:
    """Whether the mark of a possessive stands behind a name: "Acme's", "Bolts'"; not the end of a quotation: "‘Acme’"."""
    mark = tokens[last].low if last < len(tokens) else ""
    return mark == "'s" or (mark == "'" and tokens[last - 1].low.endswith(("s", "z", "x")))


def _with_asides(items: Line, settled: Line) -> Line:
    """The items read, led back as those of the line are, with brackets as the commas of asides."""
    found = {(item.start, item.end): item.mentions for item in settled if item.anaphor}
    return with_asides(
        tuple(
            replace(item, mentions=found.get((item.start, item.end), ())) if item.is_pending else item for item in items
        )
    )


def _word(token: Token) -> Item:
    return Item(token.text, token.low, token.start, token.end)


def _plain(item: Item) -> Item:
    """A CRC that neither an article nor its place tells is none that is known."""
    return replace(item, mentions=(), anaphor=False) if item.is_pending else item


def _item(tokens: Sequence[Token], at: int, found: Found, marked: bool) -> Item:
    """The mention as an item; it is possessive by its mark, as a pronoun, or before the CRCs that it names."""
    text = spelled(tokens[at : found.last])
    owns = not found.back and found.last < len(tokens) and tokens[found.last].low in _CRCS
    possessive = marked or owns or (found.back and text.lower() in POSSESSIVE)
    start, end = tokens[at].start, tokens[found.last - 1].end
    return Item(text, text.lower(), start, end, (found.mention,), possessive, found.back)
