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
from loaders.extract.context import votes
from loaders.extract.knowledge.institutions import COMPANY, ESTABLISHMENT, SERVICE, SERVICE_WORDS
from loaders.extract.knowledge.openers import HONORIFICS, OPENERS
from loaders.extract.names import Name, spelled
from loaders.extract.tokens import Token

Line = tuple[Sequence[Token], Sequence[Name]]
"""A sentence's tokens and the names in them."""

_SMALL = frozenset({"of", "for", "and", "the", "&", "in", "to", "on"})


class Cast:
    """The names of one document, as they resolve to entities."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._forms: dict[str, Counter[str]] = defaultdict(Counter)
        self._kinds: dict[str, Counter[str]] = defaultdict(Counter)
        self._small: set[str] = set()
        self._sure: set[str] = set()
        self._means: dict[str, str] = {}
        for line, found in lines:
            self._read(line, found)
        self._settle()

    def mention(self, words: str) -> Mention | None:
        """The entity that ``words`` name; None where they name none, such as a capitalised common word."""
        key = reduce(words)
        if key not in self._forms or not self._is_name(key):
            return None
        full = self._full(key)
        return Mention(self._name(full), self._kind(full), words)

    def trimmed(self, line: Sequence[Token], name: Name) -> Name:
        """The name without a common word before it that the beginning of a sentence wrote large: "Leading Acme is"."""
        key = reduce(name.text)
        if not name.doubtful or key in self._sure or line[name.first].low not in OPENERS:
            return name
        rest = spelled(line[name.first + 1 : name.last])
        return Name(name.first + 1, name.last, rest, "", False) if rest and reduce(rest) in self._sure else name

    def of_kind(self, kind: str) -> list[str]:
        """The names of the entities of a kind, those named most often first."""
        keys = {self._full(key) for key in self._forms if self._is_name(key)}
        counts = {key: sum(self._forms[key].values()) for key in keys if self._kind(key) == kind}
        return [self._name(key) for key in sorted(counts, key=lambda key: (-counts[key], key))]

    def _is_name(self, key: str) -> bool:
        """Whether a word is a name: it is written so inside a sentence, or described as one, or twice and never small."""
        if key in self._sure or key in self._means:
            return True
        if key in OPENERS or key in self._small:
            return False
        return max(self._kinds[key].values(), default=0) >= 4 or sum(self._forms[key].values()) > 1

    def _read(self, line: Sequence[Token], found: Sequence[Name]) -> None:
        self._small.update(word.text for word in line if word.text.islower())
        for at, name in enumerate(found):
            key = reduce(name.text)
            self._forms[key][name.text] += 1
            if not name.doubtful:
                self._sure.add(key)
            if name.kind:
                self._kinds[key][name.kind] += 3
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
        if abbreviates(short.text, full.text):
            self._means[reduce(short.text)] = reduce(full.text)
            self._sure.add(reduce(short.text))

    def _settle(self) -> None:
        keys = sorted(self._forms, key=lambda key: (-len(key), key))
        for key in keys:
            if key not in self._means and (full := self._only(key, keys)):
                self._means[key] = full
        for key, full in self._means.items():
            self._kinds[full].update({kind: 1 for kind in self._kinds[key] if not self._kinds[full]})

    def _only(self, key: str, keys: Sequence[str]) -> str:
        """The one longer name of the document that ``key`` shortens; empty where there is none or more than one."""
        if self._kinds[key]["Region"] >= 3:
            return ""
        fuller = {self._full(other) for other in keys if other != key and shortens(key, other, self._shape(other))}
        forms = self._forms[key]
        if not fuller and any(form.isupper() or form[-2:].isupper() for form in forms) and len(key) > 1:
            fuller = {
                self._full(other) for other in keys if other != key and abbreviates(max(forms), self._name(other))
            }
        return fuller.pop() if len(fuller) == 1 else ""

    def _full(self, key: str) -> str:
        seen = {key}
        while (key := self._means.get(key, key)) not in seen:
            seen.add(key)
        return key

    def _name(self, key: str) -> str:
        forms = self._forms[key]
        return (
            max(forms, key=lambda form: (not form.isupper(), len(form), form)).removeprefix("The ").removeprefix("the ")
        )

    def _shape(self, key: str) -> str:
        kinds = self._kinds[key]
        return max(kinds, key=lambda kind: (kinds[kind], kind)) if kinds else ""

    def _kind(self, key: str) -> str:
        return self._shape(key) or "Company"


def abbreviates(short: str, full: str) -> bool:
    """Whether ``short`` is made of the initials of ``full``, with or without its small words: "CQC", "MoJ", "KSS CRC"."""
    words = [word for word in full.replace("-", " ").replace(",", " ").replace("'s", " ").split() if word]
    if len(words) < 2 or len(short) < 2:
        return False
    head = short.split()
    if len(head) == 2 and head[1] == "CRC":
        body = reduce(full).removesuffix(" crc")
        return body != reduce(full) and abbreviates(head[0], body) if len(body.split()) > 1 else False
    words = [*words[0], *words[1:]] if words[0] == "HM" else words
    every = "".join(word[0] for word in words).casefold()
    main = "".join(word[0] for word in words if word.casefold() not in _SMALL).casefold()
    plain = short.casefold().replace(".", "")
    if words[-1].casefold() == "crc" or full.casefold().endswith("community rehabilitation company"):
        places = "".join(word[0] for word in reduce(full).removesuffix(" crc").split() if word not in _SMALL)
        if len(places) > 1 and plain == places:
            return True
    return plain in {every, main} or (full.startswith(("Her Majesty", "His Majesty")) and plain == "hm" + main[2:])


def shortens(short: str, full: str, kind: str) -> bool:
    """Whether a reduced name is the beginning of a longer one, or a person's family name alone."""
    if kind == "Person":
        words = [word for word in short.split() if word not in HONORIFICS]
        return bool(words) and (
            full.endswith(" " + " ".join(words)) or (full.startswith(words[0] + " ") and len(words) == 1)
        )
    if kind in {"CRC", "Region"} or not (full.startswith(short + " ") or kind == "Service"):
        return kind == "PublicBody" and short.startswith("inspectorate of ") and full.endswith(" " + short)
    if kind == "Service" and stem(short) and stem(short) == stem(full):
        return len(short) < len(full)
    last = full.rsplit(" ", 1)[-1]
    ends = kind in {"Company", "Service"} and last in COMPANY | SERVICE
    return len(short) > 2 and ends and full.startswith(short + " ")


def stem(name: str) -> str:
    """What is left of a service's name without the words for what it is: "elmfield" of "elmfield prison"."""
    return " ".join(word for word in name.split() if word not in SERVICE | SERVICE_WORDS | ESTABLISHMENT)
