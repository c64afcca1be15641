"""The words before a date that say what it bounds: "since", "no later than", "is due to end in"."""

from __future__ import annotations

from loaders.extract.dates.expression import Lead

_PLAIN: dict[Lead, str] = {
    "in": """in|on|at|during|for|of|dated|over|across|as at|back in|back to|forward to|back on|as recently as|as early as
        |as late as|put back to|postponed to|postponed until|delayed to|delayed until|deferred to|deferred until
        |in the course of""",
    "from": """from|since|ever since|as of|as from|effective|effective from|with effect from|with effect on|dating from
        |dating back to|not before|not earlier than|no earlier than|not until|on or after|on and from|onwards from|from :
        |start :|start date :|starts :|commencement :|starting date :|with a start date of|in force since|in force from""",
    "until": """until|till|to|up to|up until|up till|through|thru|into|up to and including|right up to|until :|to :|end :
        |end date :|expiry :|expires :|expiry date :|end date of|running to|not beyond""",
    "by": "by|within|no later than|not later than|by no later than|on or before|at the latest by|latest by",
    "before": "before|prior to|ahead of|earlier than|pre -|just before|shortly before|until just before",
    "after": "after|later than|post -|just after|shortly after|following|soon after",
    "between": "between",
    "throughout": "throughout|all through|all of|the whole of|for the whole of|during the whole of",
}
_BEGIN = """start|starts|started|starting|begin|begins|began|beginning|commence|commences|commenced|commencing|take effect
    |takes effect|took effect|taking effect|come into force|comes into force|came into force|coming into force
    |come into effect|comes into effect|came into effect|coming into effect|go live|goes live|went live|going live"""
_END = """end|ends|ended|ending|expire|expires|expired|expiring|lapse|lapses|lapsed|run out|runs out|ran out|running out
    |terminate|terminates|terminated|terminating|cease|ceases|ceased|finish|finishes|finished|finishing"""
_WHERE = ("", "in", "on", "at", "from", "with effect from", "as of", "as from")


def _phrases(text: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in text.split("|")]


_VERBS: dict[Lead, str] = {"from": _BEGIN, "until": _END}

LEADS: dict[tuple[str, ...], Lead] = {phrase: lead for lead, text in _PLAIN.items() for phrase in _phrases(text)} | {
    verb + tuple(where.split()): lead for lead, text in _VERBS.items() for verb in _phrases(text) for where in _WHERE
}
"""What each phrase makes of the date behind it."""

LONGEST = max(map(len, LEADS))

ARTICLES = ("the", "its", "his", "her", "their", "our", "a", "an")

MODIFIERS: dict[tuple[str, ...], str] = {
    phrase: kind
    for kind, text in {
        "about": "about|around|roughly|approximately|circa|c|some|nearly|almost|close to|on or about|on or around|perhaps",
        "more": "over|more than|at least|upwards of|well over|just over",
        "less": "under|less than|fewer than|barely|just under|not quite",
        "": "just|only|exactly|" + "|".join(ARTICLES),
    }.items()
    for phrase in _phrases(text)
}
"""Words that may stand between a lead and its date, and how they weaken it."""
