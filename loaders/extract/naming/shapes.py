"""What the shape of a name shows of its kind: its first and last words, a place, a given name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.bodies import LEADING_HOMES, LEADING_SERVICES
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import COMMON, DEMONYMS, HONORIFICS, RANKS
from loaders.extract.knowledge.places import NATIONS, is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.bodies import LEFT_OTHERS, before_of, ends_as_body, is_of_a_place, shows_body
from loaders.extract.naming.establishments import head_of, is_numbered, is_service
from loaders.extract.naming.routes import is_route

CRC_WORDS = (
    "community rehabilitation company",
    "community rehabilitation companies",
    "rehabilitation company",
    "crc",
    "crcs",
)
_ROAD = re.compile(r"[am]\d\d?\d?(?:\(m\))?|[abn]\d{4}|x\d\d?[a-z]?|\d{1,3}[a-cx]")
"""How trunk roads are numbered: "M62", "A1(M)", "B4100"."""

_ENGLISH = words("of for and the in at")
_STAFF = re.compile(
    r"\b(?:officers?|teachers?|nurses?|workers?|staffs?|employees?|governors?|drivers|superintendents|headteachers"
    r"|public services?|civil service|professionals?"
    r"|(?:medical|dental) association"
    r"|miners|seamen|doctors|midwives|lecturers|firefighters|guards|unions?|unison|labou?r|trades?|police federation)\b"
)
_AREA = words(
    """county district region province valley island islands isles coast peninsula river lake square highway village estate
    hills mountains boulevard ward parish bay corridor"""
)
_STREETS = words("street road avenue lane")
"""Last words of streets, by which what stands there is often called as well."""

_DOCUMENT = words("report review inquiry survey index paper guidance bulletin newsletter study manifesto")
_TITLES = (HONORIFICS | RANKS) - {"general", "major", "deputy", "magistrate", "delegate", "representative", "justices"}
_NICKNAME = re.compile(r" [\"“]\w+[\"”] ")
"""What a person is called by inside the whole name: "Ann “Bo” Quill"."""

_INITIALS = re.compile(r"(?:[a-z]\.)+")


class Shape(NamedTuple):
    """The kind that a name's words show, and how much that weighs as evidence beside the words around it."""

    kind: str
    weight: int


STRONG, WEAK, SLIGHT = 12, 3, 2
"""The weight of a shape that hardly ever misleads ("Acme Ltd"), of one that often does ("Elm House"), and of one as often that of
what is run as of who runs it ("Elm Trains")."""

_NONE = Shape("", 0)


def kind_of(text: str) -> str:
    """The kind that the shape of a name shows, or an empty text."""
    return shape_of(text).kind


@lru_cache(maxsize=16_384)
def shape_of(text: str) -> Shape:
    """The shape of a name; one of no kind and no weight where its words show nothing."""
    folded = _NICKNAME.sub(" ", text).casefold().replace("’", "'")
    words = folded.split()
    if text.endswith(" Railway") and words[-2] not in _LINES:  # a firm that runs trains; in small letters a line
        return Shape("Company", SLIGHT)
    if is_route(text):
        return Shape("Service", STRONG)
    for fits, kind, weight in _SHAPES:
        if fits(folded, words):
            return Shape(kind, weight)
    return _NONE


def _is_body(folded: str, words: Sequence[str]) -> bool:
    return shows_body(folded, words, head_of(words))


_TRACKS = ("banen", "bahn", "banan", "lijn", "linjen", "linie")
"""Ends of the names of railway lines in German, Dutch and the languages of Scandinavia."""

_LINES = words("light heritage steam narrow-gauge funicular mountain city")
"""Words before "railway" that show a line rather than a firm that runs trains."""

_EITHER = words("railways trains rail bus citybus buses ferries coaches transit transport homes leisure learning")
"""Last words that name what is run as often as who runs it: "Elm Trains"."""

_CARERS = words("doctors nurses carers teachers drivers midwives partners neighbours guardians rangers")
"""Last words by which several people call themselves, whose first is then their place: "Sydney Midwives"."""


_TRADED = words(
    "care custodial health medical justice ambulance academies nurseries childcare support living surgeries"
)
"""Last words that say what a firm does and are no family's name: "Virginia Care"."""


_NO_FAMILY = known.ORGANISED | _CARERS | _TRADED | {"league"}
_NO_TITLED = known.ORGANISED | _TRADED | {"general"}


def _is_titled(_: str, words: Sequence[str]) -> bool:
    named = len(words) > 1 and words[-1] not in _NO_TITLED and words[1] not in {"of", "for", "in"}
    return named and words[0].rstrip(".") in _TITLES


def _is_given(word: str) -> bool:
    """Whether a word is a given name, or two with a hyphen: "jean-marc"."""
    return word in GIVEN_NAMES or ("-" in word and GIVEN_NAMES.issuperset(word.split("-")))


def _is_person(_: str, words: Sequence[str]) -> bool:
    if not 2 <= len(words) <= 5 or not _is_given(words[0]) or words[-1] in _NO_FAMILY:
        return False
    if len(words) > 2 and all(word in COMMON for word in words[1:]):
        return False
    return all(word.replace("-", "").replace("'", "").replace(".", "").isalpha() for word in words) and not (
        {"of", "for", "and"} & set(words)
    )


_COLLECTIVE = known.PUBLIC_BODY | known.UNION


def _leads_as_service(words: Sequence[str]) -> bool:
    """Whether a first word shows a place: "Klinikum Elm", "Prison Saint-Elm", not "Prison Inspectorate", "Prison Trust"."""
    if len(words) < 2 or words[1] in _ENGLISH or words[-1] in known.COMPANY:
        return False
    if not _COLLECTIVE.isdisjoint(words):
        return False
    return words[0] in LEADING_HOMES or (words[0] in LEADING_SERVICES and len(words) > 2)


def _is_initialled(_: str, words: Sequence[str]) -> bool:
    """Whether initials stand before a family name: "P. K. Penn"."""
    initials = len(words) > 1 and words[0] not in {"u.s.", "u.k."} and all(map(_INITIALS.fullmatch, words[:-1]))
    return initials and words[-1].isalpha() and len(words[-1]) > 2 and words[-1] not in known.ORGANISED


def _is_union(folded: str, words: Sequence[str]) -> bool:
    named = len(list(takewhile(known.UNIONS.__contains__, words)))
    if named and (named == len(words) or is_place(" ".join(words[named:]))):
        return True
    if len(words) > 2 and words[-2] == "local" and words[-1].isdigit():
        return True
    if len(words) < 2 or folded.endswith(("credit union", "european union", "rugby union")):
        return False
    left = before_of(words)
    if words[-1] in {"union", "unions"} or folded.startswith(("union of ", "national union of ")):
        return True
    if len(left) > 1 and left[-1] == "union" and left[-2] not in {"credit", "european", "soviet", "african"}:
        return True  # "Ferry Workers' Union of Elmland"
    return bool({"association", "federation", "congress", "brotherhood", "society", "league"} & set(words)) and bool(
        _STAFF.search(folded)
    )


def _ends(text: str, endings: Sequence[str]) -> bool:
    return any(text == ending or text.endswith(" " + ending) for ending in endings)


def _is_crc(text: str) -> bool:
    return _ends(text, CRC_WORDS) or text.endswith(" community rehabilitation")


def _is_company(_: str, words: Sequence[str]) -> bool:
    if left := before_of(words):
        return left[-1] in LEFT_OTHERS or left[-1] in known.COMPANY
    abroad = len(words) > 2 and words[-1] in NATIONS and words[-2] in known.COMPANY  # "Quillon Group Australia"
    return abroad or (
        len(words) > 1 and (words[-1].rstrip(".,)") in known.COMPANY or words[-1] in {"service", "centre", "center"})
    )


_ALWAYS_PEOPLE = frozenset({"sen.", "rep.", "gov."})
"""Titles that only people have: "Sen. Ann Ward"."""

_SHAPES = (
    (lambda _, words: len(words) > 2 and words[0] in _ALWAYS_PEOPLE, "Person", STRONG),
    (
        lambda text, words: _is_crc(text) or (words[-1] in known.LEGAL_FORMS and _is_crc(text.rpartition(" ")[0])),
        "CRC",
        STRONG,
    ),
    (lambda text, words: len(words) > 1 and text in known.BODIES, "PublicBody", STRONG),
    (lambda text, _: text in known.SCHEMES, "Service", STRONG),
    (lambda _, words: len(words) > 1 and words[-1] == "state" and words[-2] in DEMONYMS, "PublicBody", STRONG),
    (lambda text, _: ends_as_body(text), "PublicBody", STRONG),
    (lambda _, words: words[0] in known.ESTABLISHMENT and len(words) > 1, "Service", STRONG),
    (lambda text, _: text.startswith("hm prison ") and not text.endswith(" service"), "Service", STRONG),
    (lambda _, words: len(words) > 1 and words[-1].rstrip(".,") in known.LEGAL_FORMS, "Company", STRONG),
    (lambda text, _: is_place(text), "Region", 2 * WEAK),
    (lambda _, words: _leads_as_service(words), "Service", WEAK),
    (lambda _, words: words[0] in {"co", "county"} and is_place(" ".join(words[1:])), "Region", 2 * WEAK),
    (_is_union, "Union", STRONG),
    (lambda _, words: len(words) > 1 and words[-1] in _DOCUMENT, "Report", WEAK),
    (is_numbered, "Service", WEAK),
    (lambda text, _: _ROAD.fullmatch(text) is not None, "Service", WEAK),
    (is_service, "Service", WEAK),
    (_is_body, "PublicBody", 2 * WEAK),
    (lambda _, words: is_of_a_place(words), "PublicBody", WEAK + 1),
    (lambda _, words: len(words) > 1 and words[-1] in _EITHER, "Company", SLIGHT),
    (_is_company, "Company", WEAK),
    (lambda _, words: 1 < len(words) < 4 and words[-1] == "county", "Region", 2 * WEAK),
    (lambda _, words: 1 < len(words) < 4 and words[-1] in _AREA, "Region", WEAK),
    (lambda _, words: 1 < len(words) < 4 and words[-1] in _STREETS, "Region", SLIGHT),
    (lambda _, words: len(words) > 1 and all(map(is_place, words)), "Region", WEAK),
    (_is_titled, "Person", STRONG),
    (_is_person, "Person", WEAK),
    (_is_initialled, "Person", 2 * WEAK),
    (lambda text, _: " " not in text and text.endswith(_TRACKS) and text not in _TRACKS, "Service", WEAK),
    (lambda _, words: words[-1].endswith("shire") and len(words) == 1, "Region", WEAK),
)
"""Each shape with its kind and weight; the first that fits decides."""
