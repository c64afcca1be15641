"""The body of an office by what its holder says of it: "chief executive Ann Lee said the firm had lost money"."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.words import words
from loaders.extract.office.titles import Title
from loaders.extract.reading import Page

_SAYING = words("said says told added adds insisted insists explained confirmed confirms warned admitted admits")
_OWN = words(
    "company firm group business charity trust council department ministry authority agency union foundation society board"
)
"""Nouns by which officers speak of the body that is theirs."""

_REACH = 8
"""Items behind a title among which the verb of saying stands."""


def own_body(page: Page, title: Title) -> tuple[bool, Mention | None]:
    """Whether the holder of an office goes on to speak of a body as their own, and the body, as far as it is known."""
    line = page.view.line
    for at in range(title.last, min(len(line) - 2, title.last + _REACH)):
        if line[at].low in _SAYING:
            spoken = line[at + 1 + (line[at + 1].low == "that")]
            if spoken.anaphor and spoken.low.startswith("the ") and spoken.low.rpartition(" ")[2] in _OWN:
                return True, next(iter(spoken.of(ANY_BODY)), None)
            behind = line[at + 2 + (line[at + 1].low == "that") : at + 4]
            return spoken.low == "the" and bool(behind) and behind[0].low in _OWN, None
    return False, None
