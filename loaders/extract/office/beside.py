"""The body of an office behind a comma: "Ann Lee, chief executive, Acme"; "director, rail and roads, Acme"."""

from __future__ import annotations

from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.openers import COMMON
from loaders.extract.office.body import Body
from loaders.extract.office.titles import Title
from loaders.extract.reading import Page


def beside(page: Page, title: Title) -> Body | None:
    """The body behind a comma: "Ann Lee, chief executive, Acme"; "director, rail and roads, Acme"; "Manager Sales, Acme"."""
    view = page.view
    here = _behind_title(page, title)
    for _ in range(2):
        if here < 0 or view.phrases.kind(here) not in {"k", "l"} or view.phrases.kind(here + 1) != "n":
            return None
        found = view.named(here + 1, ORGANISATIONS)
        if found and not _is_field(page, here + 1):
            return _enclosed(view, here + 1, found)
        here = _field_end(view, here + 1, bool(found))
    return None


def _enclosed(view: View, at: int, found: Parties) -> Body | None:
    """The body that the phrase at a place names, where it begins with its name and a mark closes it."""
    closes = view.phrases.kind(at + 1) in {"", "k", "z", "l"} and not view.phrases.head(at).anaphor
    named = bool(view.line[view.phrases.all[at].first].mentions)
    return Body(found, view.phrases.all[at].last, True) if named and closes else None


def _is_field(page: Page, at: int) -> bool:
    """Whether a name between commas, of one word or of common words, is but a field of work: "Vice President, Sales, Acme"."""
    view = page.view
    spoken = view.phrases.head(at).low.split()
    plain = len(spoken) == 1 or all(word in COMMON or word in POLICY or word == "and" for word in spoken)
    return plain and view.phrases.kind(at + 1) == "k" and bool(view.named(at + 2, ORGANISATIONS))


def _field_end(view: View, at: int, is_named: bool) -> int:
    """The place of the comma behind a field of work, "and" in it or not; -1 where the phrases there are none."""
    while is_named or (view.phrases.kind(at) == "n" and _is_short(view, at)):
        if view.phrases.kind(at + 1) == "k":
            return at + 1
        if view.phrases.kind(at + 1) != "c":
            return -1
        at, is_named = at + 2, False
    return -1


def _is_short(view: View, at: int) -> bool:
    """Whether the phrase at a place may be a field of work: "Local Government"."""
    items = view.phrases.items(at)
    return len(items) < 4 and not any(item.mentions for item in items)


def _behind_title(page: Page, title: Title) -> int:
    """The place behind a title, over the field of work behind it in its own phrase; -1 where another phrase goes on."""
    phrase = page.view.phrases.all[title.at]
    if title.last < phrase.last and not any(item.mentions for item in page.view.line[title.last : phrase.last]):
        return title.at + 1
    return _place_behind(page, title.last)


def _place_behind(page: Page, item: int) -> int:
    """The place of the phrase that begins at an item; -1 where none does."""
    at = page.view.phrases.place(item)
    return at if at < len(page.view.phrases) and page.view.phrases.all[at].first == item else -1
