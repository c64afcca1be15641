"""How a sentence dates what one before it told: what it speaks of, by which verbs, and which claims that dates."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.dates import Lead
from loaders.extract.grammar import nouns
from loaders.extract.knowledge.inspection import INSPECTORS
from loaders.extract.knowledge.reports import PAPERS
from loaders.extract.knowledge.words import words

_BEGINNING = words("begin start commence launch date") | {
    "take effect",
    "go live",
    "come into",
    "kick off",
    "get under",
}
_ENDING = words("end expire lapse finish terminate cease close") | {"run out"}
_AGREED = words("sign award agree announce approve conclude seal make ratify finalise confirm let")
_HAPPENING = words(
    "complete happen take become be occur go close finalise conclude follow make come effect implement"
) | {"go through"}
_ISSUED = words("publish release issue launch unveil table appear deliver print circulate") | {"come out", "bring out"}
_APPOINTED = words("appoint elect name promote install choose hire nominate")
_HOLDING = words("hold have keep retain occupy fill")
_TAKING_UP = words("start begin assume") | {"take up", "take over", "take on"}
_LEAVING = words("leave resign retire quit depart") | {
    "step down", "stand down", "step back", "step aside", "stand aside", "hand over", "bow out",
}  # fmt: skip

_COMING = words("due set schedule scheduled expect expected plan planned pencil pencilled slate slated time timed")
"""Verbs and participles by which something is to come: "is due in May", "is pencilled in for June"."""

_COMING_BACK = frozenset({"bring back", "take back", "come back"})
_ARRIVING = words("arrive") | {"move in", "come in", "step in"}
_WITHDRAWING = words("leave withdraw depart quit exit go") | {"pull out", "walk away", "move out"}
DOING = words("run operate manage provide deliver perform undertake handle supply serve have oversee") | {
    "carry out",
    "look after",
    "do",
}
"""Verbs of having a service in hand, of which "since" or "until" dates what was said to be run."""

LEADING = words("run lead head chair manage direct govern")
"""What somebody does who has the office that was told: "she ran the business until 2013"."""

_IN_HAND = words(
    """service services operation operations management running work works task tasks duty duties job charge control
    custody care responsibility role function functions"""
)
_GRANTING = words("grant give award offer hand receive get win secure gain have sign agree")
"""Verbs by which somebody gets more time: "it has been granted an extension until May"."""

_STAYING = words("stay continue contract commit") | {"carry on", "stay on", "go on", "keep on"}
"""What somebody does who has a service until some day: "it is contracted until 2024", "will carry on until May"."""

JOINING = words("join")
"""What a school or home does that comes to whoever runs it: "among them Elm Lodge, which joined in May"."""

REVERTING = words("return revert pass transfer move go come") | {"bring back", "take back", "hand back", "come back"}
"""What a service does, or is done to it, that leaves whoever ran it: "it returns to the council in May"."""

_TENURES = words("appointment tenure posting secondment")
_STAFF = words("staff workers employees")
_DECISIONS = words("decision choice selection announcement")
_VISITS = words("inspection inspections visit visits audit fieldwork")

OF_ITS_KIND = words("commence expire lapse terminate last publish release issue table print circulate") | {
    "run out",
    "come out",
    "bring out",
}
"""Verbs that only contracts and the like do, or that are only done to reports: "it expires in May", "it came out in May"."""

DEALS = nouns.CONTRACTS - words("rights right") | words("term arrangement arrangements partnership pact tenure award")
CHANGES = words(
    """completion transfer handover hand-over takeover take-over sale acquisition purchase move change switch transaction
    changeover transition deal buyout"""
)
"""Nouns for one taking another's place, which date what begins and what ends by it."""

_SERVICES = words("service services work operations operation")
_WORK = words("work operations services service running duties")
_POSTS = words("post role position job office duties reins appointment work")

_EMPLOYERS = words("company firm business board group trust charity organisation")

OLD = words("existing current present old outgoing previous expiring original incumbent former earlier")
PAST = OLD | words("last first original")
"""Adjectives that tell an inspection from the one that the text is about."""

NEW = words("new next replacement future successor fresh")
"""Adjectives that tell the contract in force from the one that is to come."""

NOTHING, NAMED, SOMEBODY, FROM = "", "@", "@@", "@from"
"""What a verb may have instead of a thing: no object, the other party of the claim by its name, a person, or whence one came."""


@dataclass(frozen=True, slots=True)
class Continuing:
    """What is said of ``nouns`` by ``verbs`` dates the claims of ``predicates`` that were told before.

    ``nouns`` is empty where it is said of the subject of such a claim itself; one of ``things`` then stands behind the verb,
    or ``NOTHING``. A date without a word that says what it bounds is what ``lead`` says; where that is empty only dates with
    such a word count.
    """

    nouns: frozenset[str]
    verbs: frozenset[str]
    predicates: frozenset[str]
    lead: Lead | None
    things: frozenset[str] = frozenset()


WHAT_WAS_TOLD = words("that this it all")
"""What happened as it was told: "That was in April 2018"."""

_BEING_THERE = words(
    """spend look visit return go come call arrive examine talk speak interview watch observe attend meet review sample
    sift study check see turn"""
) | {"turn up", "go in", "go back", "come back"}
"""What inspectors do on the days of an inspection, which are its days: "spent two weeks there in May"."""

_HOME = words(
    "council authority trust state government ownership hands control sector in-house house department ministry"
)
"""To whom or what it then comes."""

_SITES = words("prison jail home school academy hospital centre center site service line station")
_INSPECTED = frozenset({"INSPECTED"})
_HIMSELF: frozenset[str] = frozenset()
_UNSAID = frozenset({NOTHING})
_RUNS = frozenset({"RUNS"})
_OF_RUNNING = frozenset({"RUNS", "TOOK_OVER"})
_OFFICE = frozenset({"HELD_OFFICE"})
_STATES = frozenset({"RUNS", "OWNS", "COVERS", "HELD_OFFICE"})

CONTINUING = (
    Continuing(DEALS, _BEGINNING | {"take"}, _OF_RUNNING, "from"),
    Continuing(DEALS, _ENDING | words("cancel scrap axe"), _RUNS, "until"),
    Continuing(DEALS | _WORK, _COMING_BACK, _RUNS, "until"),
    Continuing(DEALS, words("run last be continue go stretch remain extend renew prolong"), _RUNS, None),
    Continuing(DEALS, _AGREED, frozenset({"COMMISSIONED"}), "in"),
    Continuing(DEALS, OF_ITS_KIND, frozenset({"COMMISSIONED"}), None),
    Continuing(CHANGES, _HAPPENING | _BEGINNING | _COMING, _OF_RUNNING, "from"),
    Continuing(
        WHAT_WAS_TOLD,
        words("be happen occur"),
        _OF_RUNNING | frozenset({"ENTERED", "INSPECTED", "COMMISSIONED"}),
        "from",
    ),
    Continuing(_STAFF, words("transfer move switch pass join"), _OF_RUNNING, "from"),
    Continuing(_DECISIONS, words("make announce take come"), frozenset({"COMMISSIONED"}), "in"),
    Continuing(_VISITS, words("take make carry conduct hold happen be undertake do") | {"carry out"}, _INSPECTED, "in"),
    Continuing(INSPECTORS, _BEING_THERE, _INSPECTED, "in"),
    Continuing(_TENURES, _BEGINNING | _COMING | {"take"}, _OFFICE, "from"),
    Continuing(_TENURES, _ENDING, _OFFICE, "until"),
    Continuing(_SERVICES, _BEGINNING, _OF_RUNNING, "from"),
    Continuing(PAPERS, _ISSUED, frozenset({"PUBLISHED"}), "in"),
    Continuing(_HIMSELF, _BEGINNING | {"take over"}, _OF_RUNNING, "from", _WORK | _UNSAID),
    Continuing(_HIMSELF, _ARRIVING, _OF_RUNNING, "from", _UNSAID | _SITES),
    Continuing(_HIMSELF, words("take assume"), _OF_RUNNING, "from", words("charge control reins helm")),
    Continuing(_HIMSELF, _HOLDING, _RUNS, None, DEALS | {"it"}),
    Continuing(_HIMSELF, words("be remain"), _RUNS, None, words("place charge control there responsible helm")),
    Continuing(_HIMSELF, words("be work remain"), _RUNS, None, _SITES),
    Continuing(_HIMSELF, _WITHDRAWING, _RUNS, "until", _UNSAID | _SITES | DEALS),
    Continuing(_HIMSELF, words("sack dismiss oust axe replace strip"), _RUNS, "until", _UNSAID | DEALS),
    Continuing(_HIMSELF, words("be remain"), _RUNS, None, words("operator provider contractor")),
    Continuing(_HIMSELF, DOING, _RUNS, None, _IN_HAND),
    Continuing(_HIMSELF, _STAYING, _RUNS, None, _UNSAID | _SITES),
    Continuing(_HIMSELF, JOINING, _RUNS, "from", _UNSAID | _EMPLOYERS),
    Continuing(_HIMSELF, _GRANTING, _RUNS, None, words("extension reprieve renewal")),
    Continuing(_HIMSELF, REVERTING, _RUNS, "until", _HOME),
    Continuing(_HIMSELF, words("do"), _STATES, None, words("so this")),
    Continuing(_HIMSELF, _TAKING_UP, _OFFICE, "from", _POSTS | _UNSAID),
    Continuing(_HIMSELF, words("take"), _OFFICE, "from", words("office reins helm")),
    Continuing(_HIMSELF, _APPOINTED, _OFFICE, "from", _UNSAID),
    Continuing(_HIMSELF, words("come arrive move"), _OFFICE, "from", frozenset({FROM})),
    Continuing(_HIMSELF, words("succeed replace follow"), _OFFICE, "from", frozenset({SOMEBODY})),
    Continuing(_HIMSELF, _HOLDING, _OFFICE, None, _POSTS | {"it"}),
    Continuing(_HIMSELF, words("be remain"), _OFFICE, None, words("post job role office there place charge situ")),
    Continuing(_HIMSELF, LEADING, _OFFICE, None, _EMPLOYERS | _SITES | {NAMED}),
    Continuing(_HIMSELF, _LEAVING, _OFFICE, "until", _POSTS | _EMPLOYERS | _UNSAID | {NAMED}),
)
"""The rows in the order in which they are tried."""
