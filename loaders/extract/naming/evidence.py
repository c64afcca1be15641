"""What the names of a document show about themselves and each other, gathered sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from graph.names import reduce
from loaders.extract.bullets import announced, is_bullet
from loaders.extract.knowledge.offices import BEARING
from loaders.extract.naming.called import called, calls, may_be_called
from loaders.extract.naming.context import HYPHENATED, NAMED, votes
from loaders.extract.naming.defined import abbreviations, defines
from loaders.extract.naming.doing import done
from loaders.extract.naming.labels import heading, labelled
from loaders.extract.naming.names import Name
from loaders.extract.naming.owned import is_owned, owns
from loaders.extract.naming.personal import could_be_person
from loaders.extract.naming.shapes import WEAK, shape_of
from loaders.extract.naming.shared_heads import lists
from loaders.extract.tokens import Token

_SAID = 4
"""How much the kind that a sentence gives to a name weighs as evidence."""

_CALLED = 5
"""How much it weighs that the next sentence calls a name a home: more than that its residents are told of, which towns have too."""

_SHARED = 2
"""How much the kind of a name weighs as evidence for the name that "and" joins to it."""


_PLACING = frozenset({"in", "across", "near", "around", "throughout", "outside", "from"})
"""Words behind which a place is meant, and no person or firm of that name."""

_RUN = frozenset({"Company", "Service", "Region"})
"""Kinds that a slight shape takes for one another."""

_TEXT = attrgetter("text")


class Evidence:
    """What one document says of its names, each by its reduced name: forms, kinds, and what is defined to mean what."""

    def __init__(self) -> None:
        self.forms: dict[str, dict[str, int]] = {}
        self.words: dict[str, tuple[str, ...]] = {}
        self.kinds: dict[str, dict[str, int]] = {}
        self.written: set[str] = set()
        self.sure: set[str] = set()
        self.means: dict[str, str] = {}
        self._above = ""
        self._listed = ""
        self._before: Sequence[Name] = ()
        self.together: set[tuple[str, str]] = set()
        self.owners: set[str] = set()
        self.owned: set[str] = set()
        self.placed: set[str] = set()
        self.common: set[str] = set()
        self.preceded: dict[str, int] = {}

    def read(self, line: Sequence[Token], found: Sequence[Name]) -> None:
        """Keep what one sentence shows of the names in it."""
        self.written.update(map(_TEXT, line))
        above, self._above = self._above, heading(line)
        self._listed = self._listed if is_bullet(line) else announced(line)
        self.common.update(abbreviations(line))
        if calls(line):
            self._call()
        self._before = may_be_called(line, found)
        for first, last in lists(line, found):
            shown = _established(found[first:last])
            for at in range(first, last):
                together = last - first > 2 or not (
                    _is_comma(line, found[at - 1], found[at]) or _is_set_off(line, found[at - 1], found[at])
                )
                shown = self._read_name(line, found[at], shown if together else [], above)
            if last - first > 2 or (last - first == 2 and not _is_comma(line, found[first], found[first + 1])):
                self._read_back(line, found[first:last])
        for name, other in pairwise(found):
            self._define(line, name, other)
        if len(found) > 1:
            self._keep_together({reduce(name.text) for name in found})

    def _read_name(
        self, line: Sequence[Token], name: Name, shared: list[tuple[str, int]], above: str
    ) -> list[tuple[str, int]]:
        """What is shown of a name, after keeping it: by its own words, those listed with it, and its label."""
        key = reduce(name.text)
        shown = self._keep(line, name, key, shared)
        if owns(line, name):
            self.owners.add(key)
        if is_owned(line, name):
            self.owned.add(key)
        listed = self._listed if name.first == 1 and is_bullet(line) and name.kind != "Service" else ""
        if kind := labelled(line, name.first, above) or listed:
            self.kinds[key][kind] = self.kinds[key].get(kind, 0) + _SAID
            shown.append((kind, _SAID))
        return shown

    def _read_back(self, line: Sequence[Token], listed: Sequence[Name]) -> None:
        """Keep of all that are listed what the verb behind the last of them shows: "Elm, Ash and Oak are run by"."""
        for kind, weight in done(line, listed[-1]):
            for name in listed[:-1]:
                if _may_share(line, name, kind):
                    kinds = self.kinds[reduce(name.text)]
                    kinds[kind] = kinds.get(kind, 0) + _passed_on(name, weight)

    def note(self, text: str, kind: str) -> None:
        """Know of a name of this kind that was found only with what the whole document shows."""
        key = reduce(text)
        if key not in self.forms:
            self.forms[key], self.kinds[key] = {text: 1}, {kind: 1}
            self.sure.add(key)

    def shape(self, key: str) -> str:
        """The kind that a name's evidence shows most, or an empty text."""
        kinds = self.kinds[key]
        best = max(
            ((weight, kind != "Service", kind) for kind, weight in kinds.items() if kind != NAMED),
            default=(0, False, ""),
        )
        return best[2]

    def weight(self, key: str) -> int:
        """The weight of the strongest evidence that a word is a name."""
        return max(self.kinds[key].values(), default=0)

    def count(self, key: str) -> int:
        """How often a name occurs."""
        return self._times(key)

    def _times(self, key: str) -> int:
        return sum(self.forms.get(key, {}).values())

    def _keep(
        self, line: Sequence[Token], name: Name, key: str, shared: list[tuple[str, int]]
    ) -> list[tuple[str, int]]:
        """Keep one use of a name; ``shared`` is what was shown of the name that it is listed with."""
        forms, kinds = self.forms.setdefault(key, {}), self.kinds.setdefault(key, {})
        shape = shape_of(name.text)
        if not forms:
            kinds.update({shape.kind: shape.weight} if shape.kind else {})
            self.preceded[key] = self._times(key.partition(" ")[0])
        if name.text not in forms:
            self.words[name.text] = tuple(word.low for word in line[name.first : name.last])
        forms[name.text] = forms.get(name.text, 0) + 1
        if not name.doubtful:
            self.sure.add(key)
        if name.first and line[name.first - 1].low in _PLACING:
            self.placed.add(key)
        shown = list(votes(line, name))
        if name.kind and name.kind != shape.kind:
            shown.append((name.kind, _SAID))
        alike = [(kind, _passed_on(name, weight)) for kind, weight in shared if _may_share(line, name, kind)]
        for kind, weight in [*shown, *alike]:
            kinds[kind] = kinds.get(kind, 0) + weight
        if name.kind == "Person":
            shown.append(("Person", _SHARED))
        return [vote for vote in [*shown, *shared] if vote[0] != NAMED]

    def _define(self, line: Sequence[Token], name: Name, other: Name) -> None:
        found = defines(line, name, other)
        if found and self.means.get(found[1]) != found[0]:
            self.means[found[0]] = found[1]
            self.sure |= set(found)

    def _call(self) -> None:
        """Know that this sentence calls the one name of the sentence before that it may mean a prison, home or the like."""
        key = reduce(called(self._before))
        if key:
            self.kinds[key]["Service"] = self.kinds[key].get("Service", 0) + _CALLED

    def _keep_together(self, keys: set[str]) -> None:
        for short in keys:
            for full in keys:
                if len(full) > len(short) and full.startswith(short + " "):
                    self.together.add((short, full))


def _may_share(line: Sequence[Token], name: Name, kind: str) -> bool:
    """Whether a name may be of the kind of what it is listed with: none that shows its own, no "Lot 4" beside a person.

    Beside a person neither "the Acme" nor the "Acme" of "Acme director" is one.
    """
    if kind != "Person":
        if name.last < len(line) and line[name.last].low in HYPHENATED:
            return False  # "HMP Elm, the Acme-run jail"
        return not name.kind or (kind in _RUN and name.kind in _RUN and shape_of(name.text).weight <= WEAK)
    if name.kind:
        return False
    article = name.first > 0 and line[name.first - 1].low == "the"
    return could_be_person(name) and not article and (name.last >= len(line) or line[name.last].low not in BEARING)


def _passed_on(name: Name, weight: int) -> int:
    """How much what is shown of a name weighs for the next of its list: a shape of its own takes more to outweigh."""
    return weight if name.kind else min(weight, _SHARED)


def _established(found: Sequence[Name]) -> list[tuple[str, int]]:
    """What a list of several names shows of each, since one is by its shape a service and none anything else: "Elm Road, Ash
    Primary and The Marches".
    """
    kinds = [shape_of(name.text).kind for name in found]
    plain = all(
        kind in {"", "Service"} or (kind == "Region" and _is_street(name))
        for kind, name in zip(kinds, found, strict=True)
    )
    return [("Service", _SAID)] if len(found) > 2 and "Service" in kinds and plain else []


def _is_street(name: Name) -> bool:
    return name.kind == "Region" and shape_of(name.text).weight <= WEAK


def _is_set_off(line: Sequence[Token], place: Name, other: Name) -> bool:
    """Whether a comma closes where somebody is before "and": "Acme, based in Elmfield, and Bolt"."""
    between = [word.low for word in line[place.last : other.first]]
    return between[:2] == [",", "and"] and place.first > 0 and line[place.first - 1].low in _PLACING


def _is_comma(line: Sequence[Token], name: Name, other: Name) -> bool:
    """Whether but a comma stands between two names, as before an aside and between members of a longer list."""
    return other.first == name.last + 1 and line[name.last].text == ","
