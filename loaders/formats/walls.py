"""Pages that show something else in place of their text: a notice on cookies, a check for robots, an offer to subscribe."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST = 2_500
"""Characters; what is longer has a text of its own beside the notice."""
MOST = 0.5
"""The share of a page's words from which on the lines of a notice are all that there is."""


class Wall(NamedTuple):
    """What a page shows in place of its text, and the words by which a line of it is known."""

    shows: str
    words: re.Pattern[str]


def _wall(shows: str, *words: str) -> Wall:
    return Wall(shows, re.compile("|".join(words), re.IGNORECASE))


WALLS = (
    _wall(
        "a notice on cookies",
        r"\bcookies?\b",
        r"\b(?:your|give|withdraw|manage|without) consent\b",
        r"\b(?:accept|reject|allow|agree to) all\b",
        r"\bprivacy (?:policy|settings|choices|preferences|cent(?:re|er)|options)\b",
        r"\bour \d* ?partners\b",
        r"\blegitimate interests?\b",
        r"\bpersonali[sz]ed (?:ads?|advertis|content)",
        r"\b(?:store|access) information on (?:a|your) device\b",
    ),
    _wall(
        "a check for robots",
        r"\b(?:not|are you) a robot\b",
        r"\bverify(?:ing)? (?:that )?you are (?:a )?human\b",
        r"\bcaptcha\b",
        r"\bchecking your browser\b",
        r"\benable (?:javascript|cookies)\b",
        r"\bunusual (?:traffic|activity)\b",
        r"\bjust a moment\b",
        r"\b(?:access denied|request blocked|ray id)\b",
    ),
    _wall(
        "an offer to subscribe",
        r"\bsubscri(?:be|bers?|ption)\b",
        r"\b(?:log|sign) in\b",
        r"\b(?:register|free trial|cancel any ?time|already a member)\b",
        r"\bto (?:continue|keep) reading\b",
    ),
)


def wall(text: str) -> str:
    """What a page with this text shows in place of one; nothing where the text is the page's own."""
    if len(text) > LONGEST:
        return ""
    return next((each.shows for each in WALLS if _share(text, each.words) >= MOST), "")


def _share(text: str, words: re.Pattern[str]) -> float:
    """The share of the words that stand in lines in which the wall speaks."""
    sizes = [(len(line.split()), words.search(line) is not None) for line in re.split(r"\n|(?<=[.!?])\s", text)]
    return sum(size for size, speaks in sizes if speaks) / max(sum(size for size, _ in sizes), 1)
