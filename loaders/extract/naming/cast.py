"""The cast of a document: who its names name, each by the fullest name that the document gives.

Short forms and abbreviations that the text itself defines ("Acme Care Group (ACG)"), or that only one of its names can
mean, lead back to that name. A name whose shape shows no kind gets it from the words around it, and is a company where
these say nothing either.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from graph.model import Mention
from graph.names import reduce
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.ministers import PARTIES
from loaders.extract.knowledge.openers import COMMON, OPENERS
from loaders.extract.knowledge.vocabulary import is_word
from loaders.extract.naming.aliases import settle
from loaders.extract.naming.evidence import Evidence
from loaders.extract.naming.governing import ACTING, acting, places_of
from loaders.extract.naming.housed import housed
from loaders.extract.naming.joint_areas import Areas
from loaders.extract.naming.managed import MANAGED, is_inspected, managed
from loaders.extract.naming.names import Name
from loaders.extract.naming.seen import Seen
from loaders.extract.naming.shortening import STANDING_ALONE
from loaders.extract.tokens import Token

Named = tuple[Sequence[Token], Sequence[Name]]
"""A sentence's tokens and the names in them."""

_BY_WORDS = 4
"""From which weight on the evidence for a word alone counts as a name."""


_SHORTEST = 3
"""Letters up to which a word may be an abbreviation of anything."""

_SHARING = frozenset({"CRC", "PublicBody"})
"""Kinds whose names may be those of several places."""


class Cast:
    """The names of one document, as they resolve to entities."""

    def __init__(self, lines: Iterable[Named]) -> None:
        self._known = Evidence()
        for line, found in lines:
            self._known.read(line, found)
        settle(self._known)
        keys = [key for key in self._known.forms if self._is_name(key)]
        self._seen = Seen(
            self._known.words[form] for key in keys if key in self._known.sure for form in self._known.forms[key]
        )
        self._by_kind = self._sorted({self._full(key) for key in keys})
        self._entities: dict[str, tuple[str, str]] = {}
        self._governing = self._governments()
        self._areas = Areas(
            form for key in keys for form in self._known.forms[key] if self._known.shape(key) in _SHARING
        )

    def mention(self, words: str) -> Mention | None:
        """The entity that ``words`` name; None where they name none, such as a capitalised common word."""
        key = reduce(words)
        if key not in self._entities:
            if key not in self._known.forms or not self._is_name(key):
                return None
            full = self._full(key)
            self._entities[key] = (self._name(full), self._kind(full))
        return Mention(*self._entities[key], words)

    def named(self, name: Name) -> Mention | None:
        """The entity that a name names where it stands: a place that acts there is the body that governs it, and one that is
        run the establishment there.
        """
        found = self.mention(name.text)
        if found is None or found.kind != "Region":
            return found
        if name.kind == MANAGED:
            return Mention(self._established.get(reduce(found.name), found.name), MANAGED, found.words, found.scope)
        return self.governing(found) if name.kind == ACTING else found

    def governing(self, place: Mention) -> Mention:
        """The public body that a place means where it acts: "Elmfield" for "Elmfield Council", else of its own name."""
        return Mention(self._governing.get(reduce(place.name), place.name), ACTING, place.words, place.scope)

    def reread(self, line: Sequence[Token], found: Sequence[Name]) -> list[Name]:
        """The names of a line, read again with what the document knows: headlines, what opens a sentence, who acts."""
        whole = self._areas.joined(line, self._seen.again(line, found))
        for name in whole:
            if name.kind == "Region":
                self._known.note(name.text, "Region")
        run = managed(line, acting(line, whole))
        told = housed(line, run, self._established) if self._established else run
        return [self._in_service(line, name) for name in told]

    def _in_service(self, line: Sequence[Token], name: Name) -> Name:
        """The name; a place that is inspected as that of the one service of the document that is named after it."""
        if name.kind not in {"Region", ACTING} or not is_inspected(line, name):
            return name
        key = reduce(name.text)
        return name._replace(kind=MANAGED) if key in self._established and key not in self._governing else name

    def is_shown(self, mention: Mention) -> bool:
        """Whether a company's name shows as one, or acts as one, rather than is taken for one for want of other signs."""
        return mention.kind != "Company" or bool(self._known.kinds.get(reduce(mention.name)))

    def is_told(self, mention: Mention) -> bool:
        """Whether a name's shape or the words around it say of what kind it is, or it is the full name of a known body."""
        key = reduce(mention.name)
        return key not in self._known.kinds or bool(self._known.shape(key))

    def of_kind(self, kind: str) -> list[str]:
        """The names of the entities of a kind, those named most often first."""
        return self._by_kind.get(kind, [])

    def times(self, name: str) -> int:
        """How often the document names an entity, short forms counted."""
        return self._times.get(reduce(name), 0)

    def most_named(self, kind: str) -> str:
        """The entity of a kind that the document names most often, short forms counted; empty where it names none."""
        return self._most_named.get(kind, "")

    @cached_property
    def _times(self) -> dict[str, int]:
        found: dict[str, int] = defaultdict(int)
        for key in self._known.forms:
            found[self._full(key)] += self._known.count(key)
        return found

    @cached_property
    def _most_named(self) -> dict[str, str]:
        return {kind: max(named, key=self.times) for kind, named in self._by_kind.items()}

    def wrote(self, words: frozenset[str]) -> int:
        """How many of these words the document uses."""
        return len(words & self._known.written)

    @cached_property
    def wrote_pounds(self) -> bool:
        """Whether the document gives a sum in pounds."""
        return any(word[0] == "£" for word in self._known.written)

    def _sorted(self, keys: set[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for key in sorted(keys, key=lambda key: (-self._known.count(key), key)):
            found[self._kind(key)].append(self._name(key))
        return found

    def _governments(self) -> dict[str, str]:
        """The one body of the document that each place in a body's name may stand for."""
        return _alone((place, body) for body in self.of_kind(ACTING) for place in places_of(reduce(body)))

    @cached_property
    def _established(self) -> dict[str, str]:
        """The one service of the document named after each word: "HMP Elm" or "Elm Detention Centre" after "Elm"."""
        services = [(reduce(service).split(), service) for service in self.of_kind(MANAGED)]
        named = [(said[0], service) for said, service in services if len(said) > 2 and COMMON.issuperset(said[1:])]
        short = [(said[end], service) for said, service in services if len(said) == 2 for end in (0, -1)]
        return _alone(named + short)

    def _is_name(self, key: str) -> bool:
        """Whether a word is a name: it is written so inside a sentence, or described as one, or twice and never small."""
        known = self._known
        if key in known.means:
            return True
        if key in STANDING_ALONE or key in known.common:
            return False
        if key in known.sure:
            return True
        if key in OPENERS or key in known.written:
            return False
        if known.weight(key) >= _BY_WORDS:
            return True
        if _is_foreign(key):
            return True
        return known.count(key) > 1 and key not in COMMON and key.removesuffix("s") not in COMMON

    def _full(self, key: str) -> str:
        seen = {key}
        while (key := self._known.means.get(key, key)) not in seen:
            seen.add(key)
        return key

    def _name(self, key: str) -> str:
        forms = self._known.forms[key]
        longest = max(forms, key=lambda form: (not form.isupper(), len(form), form))
        return longest.removeprefix("The ").removeprefix("the ")

    def _kind(self, key: str) -> str:
        """The kind that is shown; a given name written once is a person, anything else a company."""
        once = key in GIVEN_NAMES and key not in PARTIES and self._known.count(key) == 1
        return self._known.shape(key) or ("Person" if once else "Company")


def _alone(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What stands beside each word, where it is but one."""
    found: dict[str, set[str]] = defaultdict(set)
    for word, beside in pairs:
        found[word].add(beside)
    return {word: next(iter(names)) for word, names in found.items() if len(names) == 1}


def _is_foreign(key: str) -> bool:
    """Whether a single word, whatever its capital shows, can but be a name, since it is none of English."""
    return len(key) > _SHORTEST and key.isalpha() and not is_word(key)
