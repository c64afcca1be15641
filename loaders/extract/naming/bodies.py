"""Whether the words of a name show a public body: its head, what it is for, and how countries name theirs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from loaders.extract.knowledge import institutions as known
from loaders.extract.knowledge.agencies import AGENCIES
from loaders.extract.knowledge.bodies import BODY_ENDINGS, LEADING, PROVIDING, TAILS
from loaders.extract.knowledge.inspection import ABBREVIATED
from loaders.extract.knowledge.openers import DEMONYMS, DIRECTIONS
from loaders.extract.knowledge.places import NATIONS, STATES, is_place
from loaders.extract.knowledge.words import words as words_of

_LEFT_BODIES = known.PUBLIC_BODY | frozenset(
    {"city", "state", "borough", "district", "town", "territory", "council", "transport", "dept", "dep't", "division"}
)
_SEATS = frozenset({"house", "houses"})
_SITTING = frozenset({"committee", "commission", "office", "authority"})
"""Last words of what belongs to a house of parliament: "House of Commons Rail Committee"."""

_SERVING = words_of(
    """ombudsman police prison prisons probation health ambulance fire rescue civil parole custody corrections correctional marshal
    marshals revenue forest immigration customs prosecution insolvency courts court tribunals secret border
    statistical diplomatic digital commercial public justice offender employment security inspection veterans
    naturalization"""
)
"""Words before "service" that show a public body rather than a firm."""

_PUBLIC = _SERVING | known.POLICY

_LET = words_of(
    "nursing recruitment employment letting lettings travel news staffing cleaning collection debt model modelling advertising"
)
"""Words before "agency" that show a firm."""

_BENCHES = frozenset({"court", "courts", "division", "bench"})
COURTS = words_of(
    """appellate chancery high supreme superior crown county district magistrates magistrates' constitutional federal circuit labour
    labor appeal appeals civil criminal family commercial administrative employment state municipal youth juvenile
    coroner's regional king's queen's sheriff justice international european cassation audit auditors land
    technology construction"""
)
"""Words before "court" that show a court of law rather than a house."""

LEFT_OTHERS = words_of(
    """institute centre center foundation association society campaign alliance friends trust network group company bank
    academy hospital hospice home homes school schools programme program college church federation confederation
    league union sons daughters coalition partnership"""
)
"""Words before "of" or "for" that show no public body."""

_HOUSES = ("house of commons ", "house of lords ", "house of representatives ")
"""Parliaments before the names of their committees."""

_SITTING_ON = tuple(f"{kind}committee on " for kind in ("", "select ", "joint ", "standing ", "sub", "parliamentary "))

_JOINING = frozenset({"and", "&"})
_BEFORE_PLACES = known.POLICY | AGENCIES | {"healthwatch"}
_ABBREVIATED = AGENCIES | ABBREVIATED
_TRADED = frozenset({"uk", "usa", "gb"})
"""Letters for a country behind which firms and charities are called: "Quillon UK", "Roads USA"."""

_MARKETED = words_of(
    "energy water gas electricity insurance finance media telecommunications business property home homes"
)
"""What firms are for as well, so that a place behind it shows no body: "Energy Elmland"."""


def shows_body(folded: str, words: Sequence[str], head: str) -> bool:
    """Whether a folded name, by its words and the last that says what it is, is that of a public body."""
    if folded in known.BODIES or folded in _ABBREVIATED or _is_of_crown(folded, words[0], head):
        return True
    if "our" in words or folded == "salvation army":  # campaigns: "Save Our NHS"
        return False
    if "nhs" in words or {"inspectorate", "auditor-general"} & set(words) or _is_branch(words) or _is_foreign(words):
        return True
    if left := before_of(words):
        if left[-1] in _BEGINNING:
            return head in known.PUBLIC_BODY
        named = {*left[:3], left[-1]} & _LEFT_BODIES or (left[-1] in _SEATS and head in _SITTING)
        return bool(named) and left[-1] not in LEFT_OTHERS
    if head in _BENCHES:
        return bool(COURTS & set(words))
    if head == "county" or _is_traded(words, head):
        return False
    return _is_of_its_place(folded, words) or ((len(words) > 1 or head in _SHORT) and head in known.PUBLIC_BODY)


_SHORT = frozenset({"ccg", "ccgs", "pct", "pcts", "dhb", "dhbs", "icb", "icbs"})
"""Abbreviations that are bodies by themselves, without a place before them."""


def _is_traded(words: Sequence[str], head: str) -> bool:
    """Whether what goes by a body's word is a firm's: "Elm Taxi Service", "Elm Nursing Agency", "Quillon Local Government",
    "Quillon Ambulance Service" beside "Elmshire Ambulance Service".
    """
    if head == "agency":
        return _LET.issuperset(words[-2:-1])
    if tuple(words[-2:]) in _OF_PLACES:
        return len(words) > 2 and not (_SIDES.intersection(words) or is_place(" ".join(words[:-2])))
    return head == "service" and not _PUBLIC & set(words[:-1])


_OF_PLACES = {("ambulance", "service"), ("local", "government")}
_BEGINNING = DIRECTIONS | {"isle", "vale", "house"}
"""Words before "of" that begin a name: "Isle of Elm Council", "East of Elm Fire Service", "House of Lords Health Committee"."""

_SIDES = DIRECTIONS | DEMONYMS | {"coast", "nhs"}
"""Words that show the area of a public body: "South East Coast Ambulance Service"."""


def _is_of_crown(folded: str, first: str, head: str) -> bool:
    """Whether a name is that of a body of the crown, or of a committee of parliament."""
    crown = first in {"hm", "hmi"} or folded.startswith(("her majesty's ", "his majesty's "))
    sits = folded.startswith(_SITTING_ON) or " committee on " in folded
    return crown or sits or (head == "committee" and folded.startswith(_HOUSES))


def ends_as_body(folded: str) -> bool:
    """Whether several last words show a public body, of which the last would mislead: "Elm Municipal Corporation"; but not of
    a firm that is called by what it does: "Quillon Correctional Services".
    """
    if not folded.endswith(BODY_ENDINGS):
        return False
    firm = folded.removesuffix(" correctional services") if folded.endswith(" correctional services") else ""
    return not firm or is_place(firm) or firm.split()[0] in known.HEADED_LEFT


def before_of(words: Sequence[str]) -> Sequence[str]:
    """The words before "of", "for" or "on", which say what a name is: "ministry" of "Ministry of Health", "commission" of
    "Elm Commission on Jail Standards".
    """
    return words[: next((at for at, word in enumerate(words) if _says_for_what(words, at, word)), 0)]


def _says_for_what(words: Sequence[str], at: int, word: str) -> bool:
    return word in {"of", "for"} or (word == "on" and at > 0 and words[at - 1] in known.HEADED_ON)


def _is_branch(words: Sequence[str]) -> bool:
    """Whether the name of a body that is known stands before a place: "Prison Service Elmland"."""
    named = next((at for at in range(len(words) - 1, 0, -1) if " ".join(words[:at]) in known.BODIES), 0)
    return named > 0 and is_place(" ".join(words[named:]))


def is_of_a_place(words: Sequence[str]) -> bool:
    """Whether what a body is for stands beside its place, as in some firms' names: "Corrections Elmland", "Elmland Health"."""
    if words[-1] in _TRADED:
        return False
    led = len(list(takewhile(lambda word: word.strip(",") in _BEFORE_PLACES or word in _JOINING, words)))
    if 0 < led < len(words) and is_place(" ".join(words[led:])):
        return words[0] not in DIRECTIONS and not _MARKETED.issuperset(words[:led])
    if _is_national(words):
        return True
    placed = words[:-1] if list(words[-2:]) == ["health", "services"] else words  # "Elmland Health Services"
    return len(placed) > 1 and placed[-1] in PROVIDING and is_place(" ".join(placed[:-1]))


_LANDS = NATIONS | STATES


def _is_national(words: Sequence[str]) -> bool:
    """Whether a country or state stands behind the noun for its body: "Seeds Council England"."""
    at = len(words) - 1
    while at > 0 and words[at] not in known.PUBLIC_BODY:
        at -= 1
    return 0 < at < len(words) - 1 and " ".join(words[at + 1 :]) in _LANDS and words[at] not in _SERVED


_SERVED = frozenset({"service", "state", "city", "force", "university", "court"})


def _is_foreign(words: Sequence[str]) -> bool:
    return (len(words) > 1 and words[0] in LEADING) or any(word.endswith(TAILS) for word in (words[0], words[-1]))


def _is_of_its_place(folded: str, words: Sequence[str]) -> bool:
    """Whether a place's name stands before what is a body only with it: "Elmfield Corporation", "Elmshire Pension Fund"."""
    if words[-1] == "corporation":
        return is_place(" ".join(words[words[0] == "greater" : -1]))
    return folded.endswith((" pension fund", " pensions fund")) and is_place(" ".join(words[:-2]))
