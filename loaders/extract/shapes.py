"""What the shape of a name shows of its kind: its first and last words, a place, a given name."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.given_names import GIVEN_NAMES
from loaders.extract.knowledge.openers import HONORIFICS
from loaders.extract.knowledge.places import is_place

CRC_WORDS = (
    "community rehabilitation company",
    "community rehabilitation companies",
    "rehabilitation company",
    "crc",
    "crcs",
)


def kind_of(text: str) -> str:
    """The kind that the shape of a name shows, or an empty text."""
    folded = text.casefold().replace("’", "'")
    words = folded.split()
    for fits, kind in _SHAPES:
        if fits(folded, words):
            return kind
    return ""


def _is_body(folded: str, words: Sequence[str]) -> bool:
    if folded in known.BODIES or words[0] == "hm" or folded.startswith(("her majesty's ", "his majesty's ")):
        return True
    if "nhs" in words or folded.endswith(" probation trust"):
        return True
    headed = {"of", "for"} & set(words)
    return bool(headed and set(words[:3]) & known.PUBLIC_BODY) or (len(words) > 1 and words[-1] in known.PUBLIC_BODY)


def _is_person(folded: str, words: Sequence[str]) -> bool:
    if words[0].rstrip(".") in HONORIFICS and len(words) > 1:
        return True
    return (
        words[0] in GIVEN_NAMES
        and 2 <= len(words) <= 4
        and words[-1] not in known.COMPANY
        and folded.replace("-", "").replace(" ", "").replace("'", "").isalpha()
    )


def _ends(text: str, endings: Sequence[str]) -> bool:
    return any(text == ending or text.endswith(" " + ending) for ending in endings)


_SHAPES = (
    (lambda text, _: _ends(text, CRC_WORDS) or text.endswith(" community rehabilitation"), "CRC"),
    (lambda _, words: words[0] in known.ESTABLISHMENT and len(words) > 1, "Service"),
    (lambda text, _: is_place(text), "Region"),
    (lambda _, words: len(words) > 1 and words[-1] in known.SERVICE and words[-1] != "hmp", "Service"),
    (_is_body, "PublicBody"),
    (lambda _, words: len(words) > 1 and words[-1] in known.UNION, "Union"),
    (lambda _, words: len(words) > 1 and words[-1] in known.COMPANY, "Company"),
    (_is_person, "Person"),
    (lambda _, words: words[-1].endswith("shire") and len(words) < 3, "Region"),
)
"""Each shape with its kind; the first that fits decides."""
