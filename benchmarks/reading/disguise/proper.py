"""Common words that are proper to names: "Turning" and "Fields" of a firm called Turning Fields."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.reading.disguise.document import AnnotatedDocument, names
from benchmarks.reading.disguise.meaning import COUNTRIES, DIRECTIONS, OF_COMPANIES
from benchmarks.reading.disguise.pools import FIRST_NAMES, SURNAMES, of_form
from benchmarks.reading.disguise.sorts import WORD, Sort, Sorts
from loaders.extract.knowledge import institutions, openers
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.knowledge.words import words

Proper = dict[str, frozenset[str]]
"""Words in small letters, each with the words of which another one is taken."""

_STAYING = (
    OF_COMPANIES | COUNTRIES | DIRECTIONS.keys() | institutions.LEGAL_FORMS | openers.FUNCTION | openers.CALENDAR
    | openers.HONORIFICS | openers.DEMONYMS | openers.NO_NAMES | openers.PARTICLES | openers.LINKING | openers.RANKS
)  # fmt: skip
_NAMING = words(
    "bond bridge bright castle cross eagle forest garden gate green hill hunt island lane mill moon river rose sun view"
)
"""Common words that in the names of places and services tell them apart, and say nothing of what they are."""


def proper(document: AnnotatedDocument, sorts: Sorts) -> Proper:
    """The common words that are proper to names of a document."""
    found: Proper = {}
    for kind, at, word in _named(document):
        pool = _pool(kind, at, word, sorts)
        if pool and word[0].isupper():
            found.setdefault(word.lower(), pool)
    return found


def _named(document: AnnotatedDocument) -> Iterator[tuple[str, int, str]]:
    """Each word of the names of parties, with their kind and its place in the name."""
    for entity in document.entities:
        if not (entity.get("group") or entity.get("unnamed")):
            for at, word in enumerate(WORD.findall(str(entity["name"]))):
                yield str(entity["kind"]), at, word


def _pool(kind: str, at: int, word: str, sorts: Sorts) -> frozenset[str]:
    low, common = word.lower(), sorts.sort(word) is Sort.COMMON
    if kind in ("Company", "Consortium"):
        swapped = (common or low in COMMON) and low not in _STAYING
        return of_form(low) if swapped else frozenset()
    if kind == "Person":
        return (SURNAMES if at else FIRST_NAMES) if common else frozenset()
    return of_form(low) if common and low in _NAMING else frozenset()


def is_also_word(document: AnnotatedDocument, found: Proper, sorts: Sorts) -> bool:
    """Whether a name that is one common word stands in the text as a word, too, so that nobody can tell them apart."""
    single = {name.lower() for entity in document.entities for name in names(entity) if name[:1].isupper()}
    return any(word in single and sorts.is_small(word) for word in found)
