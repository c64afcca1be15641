"""The body with which a sentence opens that later presents an officer: "the trust said no, but chief executive Ann Lee"."""

from __future__ import annotations

from graph.model import Mention
from loaders.extract.knowledge.words import words
from loaders.extract.office.governments import stems
from loaders.extract.office.titles import Title
from loaders.extract.reading import Page

_HEADED = words("trust council authority service board ccg hospital university college association society")
"""Words in the names of public bodies that have officers as firms do."""

_HIGH = words("government department ministry office parliament")


def opening_body(page: Page, title: Title) -> Mention | None:
    """The body in which a clause is told to be, and else the public body that is the subject of the first verb of a line, where
    a title without a body stands further on.
    """
    view = page.view
    if placed := _where(page, title):
        return placed
    verb = next((here for here in view.phrases.verbs if view.phrases.all[here].last <= title.first), None)
    subject = view.clauses.subject(verb) if verb is not None else None
    if subject is None or any(item.of(("Company",)) for item in view.line[: title.first]):
        return None
    found = view.named(subject, ("PublicBody",))
    alone = len(found) == 1 and not found[0].scope and stems(found[0].name) & _HEADED
    return found[0] if alone and not stems(found[0].name) & _HIGH else None


def _where(page: Page, title: Title) -> Mention | None:
    """The one body behind "in" or "at" that opens a clause right before a title: "in Elmshire CRC the chief executive"."""
    phrases = page.view.phrases
    at = title.at - 1 - (phrases.kind(title.at - 1) == "k")
    opens = at > 0 and phrases.low(at - 1) in {"in", "at"} and phrases.kind(at - 2) in _OPENING
    found = page.view.named(at, _BODIES) if opens and phrases.kind(at) == "n" else ()
    return found[0] if len(found) == 1 and not found[0].scope else None


_OPENING = frozenset({"", "b", "c", "k", "l", "z"})
_BODIES = ("CRC", "Company", "PublicBody", "Service")
