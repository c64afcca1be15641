"""Offices under a signature, line by line: a name, the title below it, and the body below or behind that."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Mention
from loaders.extract import line as items
from loaders.extract.grammar.parties import Parties
from loaders.extract.office.bearers import at_place
from loaders.extract.office.bodies import body
from loaders.extract.office.employers import employer
from loaders.extract.office.titles import Title, spelled, titles
from loaders.extract.reading import Page, Reading, pairs_of

_RULE = "signs as"
_LONGEST = 16
"""Items of the longest line that is but a title with its body."""


def signed(page: Page) -> Iterator[Reading]:
    """The office that a line below a name tells, or a body below a name and its title.

    "Ann Lee", "Chief Executive" and "Acme Ltd" on lines of their own are one office; so are "Ann Lee" and "Director, Acme".
    """
    signature = page.discourse.signature
    page.discourse.signature = None
    if (person := _alone(page)) is not None:
        page.discourse.signature = (person, "")
    elif signature is not None and (title := _title(page)) is not None:
        bodies = _bodies(page, title)
        said = spelled(page.view, title)
        yield from _office(signature[0], said, bodies)
        page.discourse.signature = None if bodies else (signature[0], said)
    elif signature is not None and signature[1] and len(page.view.phrases) == 1:
        yield from _office(*signature, at_place(page, 0))


def _office(person: Mention, title: str, bodies: Parties) -> Iterator[Reading]:
    yield from pairs_of(_RULE, "HELD_OFFICE", (person,), bodies, 0, "asserted", {"title": title})


def _alone(page: Page) -> Mention | None:
    """The person whose full name is all that a line has."""
    items = [item for item in page.view.line if item.text != ","]
    found = items[0].of(("Person",)) if len(items) == 1 and not items[0].anaphor else ()
    return found[0] if len(found) == 1 and " " in items[0].text else None


def _title(page: Page) -> Title | None:
    """The title that a line begins with which is no sentence."""
    if len(page.view.line) > _LONGEST or page.view.phrases.verbs or any(item.family == "person" for item in page.line):
        return None
    return next((title for title in titles(page.view) if title.at == 0 and not title.plural), None)


def _bodies(page: Page, title: Title) -> Parties:
    author = page.discourse.author
    if author is not None and author.name == items.spelled(page.line):  # an office that is a body of its own
        return (author,)
    told = body(page, title)
    return told.parties or employer(page, title, told, False)
