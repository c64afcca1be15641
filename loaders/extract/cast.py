"""The cast of a document: who its names name, each by the fullest name that the document gives.

Short forms and abbreviations that the text itself defines ("Acme Care Group (ACG)"), or that only one of its names can
mean, lead back to that name. A name whose shape shows no kind gets it from the words around it, and is a company where
these say nothing either.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from graph.model import Mention
from graph.names import reduce
from loaders.extract.context import NAMED, votes
from loaders.extract.knowledge.openers import OPENERS
from loaders.extract.names import Name, spelled
from loaders.extract.shortening import initials, shortenings
from loaders.extract.tokens import Token

Named = tuple[Sequence[Token], Sequence[Name]]
"""A sentence's tokens and the names in them."""

_BY_SHAPE, _BY_WORDS = 3, 4
"""How much the shape of a name weighs as evidence of its kind, and from which weight on a word alone counts as a name."""


class Cast:
    """The names of one document, as they resolve to entities."""

    def __init__(self, lines: Iterable[Named]) -> None:
        self._forms: dict[str, Counter[str]] = defaultdict(Counter)
        self._kinds: dict[str, Counter[str]] = defaultdict(Counter)
        self._small: set[str] = set()
        self._sure: set[str] = set()
        self._means: dict[str, str] = {}
        for line, found in lines:
            self._read(line, found)
        self._settle()
        self._by_kind = self._sorted()

    def mention(self, words: str) -> Mention | None:
        """The entity that ``words`` name; None where they name none, such as a capitalised common word."""
        key = reduce(words)
        if key not in self._forms or not self._is_name(key):
            return None
        full = self._full(key)
        return Mention(self._name(full), self._kind(full), words)

    def trimmed(self, line: Sequence[Token], name: Name) -> Name:
        """The name without a common word before it that the beginning of a sentence wrote large: "Leading Acme is"."""
        if not name.doubtful or reduce(name.text) in self._sure or line[name.first].low not in OPENERS:
            return name
        rest = spelled(line[name.first + 1 : name.last])
        return Name(name.first + 1, name.last, rest, "", False) if rest and reduce(rest) in self._sure else name

    def is_shown(self, mention: Mention) -> bool:
        """Whether a company's name shows as one, or acts as one, rather than is taken for one for want of other signs."""
        return mention.kind != "Company" or bool(self._kinds.get(reduce(mention.name)))

    def of_kind(self, kind: str) -> list[str]:
        """The names of the entities of a kind, those named most often first."""
        return self._by_kind.get(kind, [])

    def _sorted(self) -> dict[str, list[str]]:
        keys = {self._full(key) for key in self._forms if self._is_name(key)}
        found: dict[str, list[str]] = defaultdict(list)
        for key in sorted(keys, key=lambda key: (-sum(self._forms[key].values()), key)):
            found[self._kind(key)].append(self._name(key))
        return found

    def _is_name(self, key: str) -> bool:
        """Whether a word is a name: it is written so inside a sentence, or described as one, or twice and never small."""
        if key in self._sure or key in self._means:
            return True
        if key in OPENERS or key in self._small:
            return False
        return max(self._kinds[key].values(), default=0) >= _BY_WORDS or sum(self._forms[key].values()) > 1

    def _read(self, line: Sequence[Token], found: Sequence[Name]) -> None:
        self._small.update(word.text for word in line if word.text.islower())
        for at, name in enumerate(found):
            key = reduce(name.text)
            self._forms[key][name.text] += 1
            if not name.doubtful:
                self._sure.add(key)
            if name.kind:
                self._kinds[key][name.kind] += _BY_SHAPE
            for kind, weight in votes(line, name):
                self._kinds[key][kind] += weight
            if at + 1 < len(found):
                self._define(line, name, found[at + 1])

    def _define(self, line: Sequence[Token], name: Name, other: Name) -> None:
        """Keep an abbreviation defined in brackets: "Acme Care Group (ACG)" or "ACG (Acme Care Group)"."""
        if other.first != name.last + 1 or line[name.last].text != "(" or other.last >= len(line):
            return
        if line[other.last].text != ")" and line[other.last].low not in {"'s", "in"}:
            return
        short, full = sorted((name, other), key=lambda each: len(each.text))
        if reduce(short.text) in initials(full.text):
            self._means[reduce(short.text)] = reduce(full.text)
            self._sure.add(reduce(short.text))

    def _settle(self) -> None:
        """Lead each short form back to the one longer name of the document that it may stand for."""
        by_words, by_initials = self._shortened()
        for key in sorted(self._forms, key=lambda key: (-len(key), key)):
            if key in self._means or self._kinds[key]["Region"] >= _BY_SHAPE:
                continue
            fuller = {self._full(each) for each in by_words.get(key, set())} - {key}
            if not fuller and any(form.isupper() or form[-2:].isupper() for form in self._forms[key]):
                fuller = {self._full(each) for each in by_initials.get(key, set())} - {key}
            if len(fuller) == 1:
                self._means[key] = next(iter(fuller))
        for key, full in self._means.items():
            if not self._kinds[full]:
                self._kinds[full].update(dict.fromkeys(self._kinds[key], 1))

    def _shortened(self) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        """The names that each short form, and each set of initials, may stand for."""
        by_words: dict[str, set[str]] = defaultdict(set)
        by_initials: dict[str, set[str]] = defaultdict(set)
        for key in self._forms:
            for short in shortenings(key, self._shape(key)):
                by_words[short].add(key)
            for short in initials(self._name(key)):
                by_initials[short].add(key)
        for short, keys in by_words.items():
            by_words[short] = _longest_of_each(keys)
        return by_words, by_initials

    def _full(self, key: str) -> str:
        seen = {key}
        while (key := self._means.get(key, key)) not in seen:
            seen.add(key)
        return key

    def _name(self, key: str) -> str:
        forms = self._forms[key]
        longest = max(forms, key=lambda form: (not form.isupper(), len(form), form))
        return longest.removeprefix("The ").removeprefix("the ")

    def _shape(self, key: str) -> str:
        kinds = {kind: weight for kind, weight in self._kinds[key].items() if kind != NAMED}
        return max(kinds, key=lambda kind: (kinds[kind], kind)) if kinds else ""

    def _kind(self, key: str) -> str:
        return self._shape(key) or "Company"


def _longest_of_each(keys: set[str]) -> set[str]:
    """The names, without those that begin a longer one among them: "acme group" beside "acme group inc"."""
    if len(keys) == 1:
        return keys
    ordered = sorted(keys)
    return {key for key, after in zip(ordered, [*ordered[1:], ""], strict=True) if not after.startswith(key + " ")}
