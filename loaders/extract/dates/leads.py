"""The words before a date that say what it bounds: "since", "no later than", "is due to end in"."""

from __future__ import annotations

from loaders.extract.dates.expression import Lead

_PLAIN: dict[Lead, str] = {
    "in": """in|at midnight on|on|at|during|for|of|dated|over|across|as at|back in|back to|forward to|back on
        |towards|toward|as recently as|as early as|as late as|put back to|postponed to|postponed until
        |delayed to|delayed until|deferred to|deferred until|in the course of|as soon as|as far back as|as long ago as""",
    "from": """from|since|ever since|as of|as from|effective|effective from|with effect from|with effect on
        |from midnight|from midnight on|dating from|dating back to|not before|not earlier than
        |no earlier than|not until|on or after|on and from|onwards from|from :|start :|start date
        |start date :|start date of|starts :|commencement :|starting date :|with a start date of
        |in force since|in force from""",
    "until": """until|from now until|till|to|up to|up until|up till|through|thru|into
        |up to and including|right up to|until :|to :|end :|end date|end date :|until midnight on
        |until midnight|until noon on|expiry :|expires :|expiry date|expiry date :|end date of|running to
        |not beyond""",
    "by": """by|between now and|by midnight on|by noon on|within|no later than|not later than|by no later than
        |on or before|at the latest by|latest by""",
    "before": "before|prior to|ahead of|earlier than|pre -|just before|shortly before|until just before",
    "after": "after|later than|post -|just after|shortly after|following|soon after",
    "between": "between",
    "throughout": "throughout|all through|all of|the whole of|for the whole of|during the whole of",
}
_PARTICIPLES: dict[Lead, str] = {
    "from": "starting|beginning|commencing|taking effect|coming into force|coming into effect|going live",
    "until": "ending|expiring|running out|terminating|finishing",
}
_FINITE: dict[Lead, str] = {
    "from": """start|starts|started|begin|begins|began|commence|commences|commenced|take effect|takes effect|took effect
        |come into force|comes into force|came into force|come into effect|comes into effect|came into effect|go live
        |goes live|went live""",
    "until": """end|ends|ended|expire|expires|expired|lapse|lapses|lapsed|run out|runs out|ran out|terminate
        |terminates|terminated|cease|ceases|ceased|finish|finishes|finished""",
}
_WHERE = ("", "in", "on", "at", "from", "with effect from", "as of", "as from")
_DATING = [(verb, *link) for verb in ("date", "dates", "dated") for link in (("from",), ("back", "to"))]
"""How something tells when it began: "the contract dates from 2004"."""


_OPENINGS = """opening launch start foundation founding creation inception beginning establishment privatisation
    nationalisation formation birth completion appointment election purchase acquisition construction arrival"""
_CLOSINGS = """closure closing sale collapse demise retirement death resignation departure privatisation nationalisation
    abolition dissolution liquidation takeover merger expiry end dismissal"""
_OWN = ("its", "the", "their", "his", "her")


def _of_events(leading: str, events: str) -> list[tuple[str, ...]]:
    """Words that lead to the date of what began or ended something: "since its opening in", "until his retirement in"."""
    return [
        (*lead, own, event, link)
        for lead in _phrases(leading)
        for own in _OWN
        for event in events.split()
        for link in ("in", "on", "at")
    ]


def _phrases(text: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in text.split("|")]


def _with_prepositions(verbs: dict[Lead, str]) -> dict[tuple[str, ...], Lead]:
    return {
        verb + tuple(where.split()): lead for lead, text in verbs.items() for verb in _phrases(text) for where in _WHERE
    }


_FROM_EVENTS = _of_events("from|since|ever since", _OPENINGS)
_UNTIL_EVENTS = _of_events("until|till|up to|to", _CLOSINGS)

LEADS: dict[tuple[str, ...], Lead] = (
    {phrase: lead for lead, text in _PLAIN.items() for phrase in _phrases(text)}
    | _with_prepositions(_PARTICIPLES)
    | _with_prepositions(_FINITE)
    | dict.fromkeys(_FROM_EVENTS, "from")
    | dict.fromkeys(_DATING, "from")
    | dict.fromkeys(_UNTIL_EVENTS, "until")
)
"""What each phrase makes of the date behind it."""

VERBS = (
    {verb + tuple(where.split()): len(verb) for text in _FINITE.values() for verb in _phrases(text) for where in _WHERE}
    | {phrase: len(phrase) - 1 for phrase in (*_FROM_EVENTS, *_UNTIL_EVENTS)}
    | dict.fromkeys(_DATING, 1)
)
"""How many words of a phrase are the verb or event that says what the date bounds but is no part of it."""

BARE_VERBS = frozenset(
    verb[-1] for verbs in (_PARTICIPLES, _FINITE) for text in verbs.values() for verb in _phrases(text)
)
"""Verbs that lead to a date by themselves, unless they govern what it describes: "ended its 2015 plan"."""

LONGEST = max(map(len, LEADS))

ARTICLES = ("the", "its", "his", "her", "their", "our", "a", "an")

MODIFIERS: dict[tuple[str, ...], str] = {
    phrase: kind
    for kind, text in {
        "about": """about|around|roughly|approximately|circa|some|nearly|almost|close to|on or about|on or around
        |perhaps|just over|just under|little over|little more than|little under""",
        "more": "over|more than|at least|upwards of|well over",
        "less": "under|less than|fewer than|barely|not quite",
        "": "just|only|exactly|new|both|each of|" + "|".join(ARTICLES),
    }.items()
    for phrase in _phrases(text)
}
"""Words that may stand between a lead and its date, and how they weaken it."""
