"""Whether the words of a name show what is run: its last word or two, its number, what stands before "of"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.openers import DIRECTIONS
from loaders.extract.knowledge.words import words
from loaders.extract.naming.bodies import COURTS, before_of, shows_body

_NUMBERED = re.compile(r"(?:[ivx]+|\d\w*|no\.?|[a-z])$")

_HELP = re.compile(r"(?:1[01]\d|[2-9]11|999|000)$")
"""Numbers that are called for help: 100 to 119, in America those that end in 11, and 999 or 000."""

_BENEFITS = words("payment payments allowance allowances credit benefit benefits")
"""Last words of what a welfare office pays: "Job Seeker's Allowance"."""

_LENDING = words("library libraries museum museums archives archive")
"""Words before "service" that show what is run rather than a firm."""

_PARCELS = words("lot package tranche phase")
"""Words that are numbered where contracts are let in parts: "Roads Package 3 West"."""

_BEFORE_PLACE = words("hospital prison airport")
"""Nouns for an establishment behind which its place may stand: "University Hospital Elmfield"."""

_DONE = words(
    """care support advice advocacy assessment treatment recovery wellbeing repairs referral liaison intervention prevention
    counselling resettlement mentoring interpreting escort monitoring helpline outreach bail diversion careers advisory
    application guidance tracing"""
)
"""Words before "service" that show what is run, whatever it is for: "Victim Support Service"."""

_TRADES = words(
    "bus coach car taxi cab courier rail ferry security cleaning catering laundry removal towing answering secret civil ambulance"
)
"""Words before "service" that show a firm rather than what is run."""

_PAIRED = frozenset(
    tuple(pair.split())
    for pair in """sports village|retirement village|care village|control room|custody suite|medical practice
group practice|surgery practice|one-stop shop|stop shop|light railway|heritage railway
sports hub|health hub|community hub|contact centre|urgent care
family practice|dental practice|bus station|bike hire|cycle hire|park-and-ride
golf course|golf links|car park|car parks|light rail|recycling site|waste site|farm park|country park
corn exchange|playing fields|sports ground|recreation ground|boat yard|tram network|trunk road|toll road|ring road
branch line|water park|sewage works|treatment works|water works|transport interchange|bus interchange|metro line""".replace(
        "\n", "|"
    ).split("|")
)
"""Last two words that together show an establishment, where the last alone does not: "Elm Sports Village"."""

_HEADS = known.SERVICE | words(
    """pools gallery zoo playhouse hippodrome arboretum observatory planetarium pier marina dome expressway bypass tramlink
    cinema"""
)
"""Further last words that show what is run, where they are written with a capital."""

_FUSED = ("park and ride", "park-and-ride", "meals on wheels")
"""Last words of which none alone shows what is run."""

_STUDIED = words("law research policy studies rights advocacy advice resource legal")
"""Words before "centre" that show an organisation rather than a place."""


def head_of(words: Sequence[str]) -> str:
    """The last word of a name that says what it is: without directions, numbers and letters behind it."""
    last = len(words) - 1
    while last > 0 and (words[last] in DIRECTIONS or _NUMBERED.match(words[last])):
        last -= 1
    return words[last].rstrip(".,)")


def is_numbered(_: str, words: Sequence[str]) -> bool:
    """Whether a name is one of several by its number or letter: "Lot B", "Contract No. 7", "Roads Package 3 West"."""
    if len(words) < 2:
        return False
    if words[0] in known.SERIAL and (_NUMBERED.match(words[1]) or words[1][0].isdigit()):
        return words[0] not in {"section", "group"}
    head = head_of(words)
    return (head in _PARCELS and head != words[-1]) or ("contract" in words[0] and "no" in words[1])


def is_service(folded: str, words: Sequence[str]) -> bool:
    """Whether the words of a folded name show what is run: "elm leisure centre"."""
    if len(words) < 2:
        return False
    if _ends_as_service(words) or folded.replace("&", "and").endswith(_FUSED):
        return True
    left = before_of(words)
    if left and left[-1] in {"city", "county", "state", "isle"} and words[-1] in known.SERVICE:
        return True
    head = (left or [head_of(words)])[-1]
    if head in {"centre", "center"} and (left or words)[-2:][0] in _STUDIED:
        return False
    if head == "court":  # "Elm Court", but "High Court", "Superior Court of Elmland", "Court of Session"
        return not COURTS & set(left or words) and left[:1] != ["court"]
    if head == "service" and len(words) > 2 and not left:
        return words[-1] == "service" and (
            words[-2] in _DONE or not (shows_body(folded, words, head) or words[-2] in _TRADES)
        )
    return head in _HEADS and head != "hmp" and not (head == "house" and "of" in words)


def _is_help_line(words: Sequence[str]) -> bool:
    """Whether a number for help stands behind a body's name: "Elmshire Police 101"."""
    body = words[:-1]
    return bool(_HELP.match(words[-1])) and shows_body(" ".join(body), body, body[-1])


def _ends_as_service(words: Sequence[str]) -> bool:
    """Whether two last words, or the last alone whatever stands before it, show what is run."""
    if (
        _is_help_line(words)
        or words[-1] in _BENEFITS
        or (words[-1] in {"service", "services"} and words[-2] in _LENDING)
    ):
        return True
    return (words[-2] in _BEFORE_PLACE and words[-1] not in known.ORGANISED) or tuple(words[-2:]) in _PAIRED
