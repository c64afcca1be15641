"""The body of an office that stands elsewhere in its line: before it, behind its holder, or in whose text it signs."""

from __future__ import annotations

from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.ministers import MINISTERIAL
from loaders.extract.knowledge.offices import BYSTANDERS, GROUPS, LOCAL, OF_PLACES
from loaders.extract.line import Line
from loaders.extract.office.bearers import at_place
from loaders.extract.office.titles import Title
from loaders.extract.reading import Page

_FRONTING = frozenset({"at", "for"})
_LEADING = frozenset({"of", "at", "from"})
_LOCAL = frozenset({"alderman", "alderwoman", "burgomaster", "councillor", "prefect", "mec"})
"""Further heads of the titles of those who lead a place."""

_OF_TOWNS = LOCAL | _LOCAL

_NEAR = 10
_LABEL = 6
"""Items at the beginning of a line within which the mark of a label stands: "Staff contact:"."""


def around(page: Page, title: Title, last: int) -> Parties:
    """The body of a title that ends before item ``last``: "At Acme, chair Ann Lee", "chair Ann Lee of Acme"."""
    for reader in (_behind_holder, _there):
        if found := reader(page, title, last):
            return found
    return (
        _when(page, title)
        or _labelled(page, title)
        or _under(page, title)
        or _fronted(page, title)
        or _signed(page, title)
    )


def _behind_holder(page: Page, title: Title, last: int) -> Parties:
    """The body behind a holder: "chief executive Ann Lee of Acme"."""
    view = page.view
    at = view.phrases.place(last)
    if view.phrases.kind(at) == "k" and view.phrases.kind(at + 1) == "n":  # "the chief executive, Ann Lee of Acme"
        at, last = at + 1, view.phrases.all[at + 1].first
    if at >= len(view.phrases) or last >= len(view.line) or view.line[last].family != "person":
        return ()
    if view.phrases.kind(at + 2) != "n":
        return ()
    linked = view.phrases.low(at + 1) in _LEADING or _is_enclosed(page, title, at + 1)
    return (at_place(page, at + 2) or _governing(page, title, at + 2)) if linked else ()


def _governing(page: Page, title: Title, at: int) -> Parties:
    """The body of the place behind an officer of places: "Sheriff Ann Lee of Elm County"."""
    local = title.noun in _OF_TOWNS or title.words in OF_PLACES
    places = page.view.named(at, ("Region",)) if local and page.view.phrases.low(at - 1) == "of" else ()
    return tuple(map(page.cast.governing, places))


def _is_enclosed(page: Page, title: Title, comma: int) -> bool:
    """Whether commas enclose the body behind a holder: "Chief Constable Ann Lee, Elmshire Police, spoke"."""
    phrases = page.view.phrases
    closes = phrases.kind(comma + 2) in {"", "z"} or phrases.low(comma + 2) in {",", ";"}
    alone = len(phrases.items(comma + 1)) == 1
    return phrases.low(comma) in {",", "-", "–"} and closes and alone and title.noun not in MINISTERIAL


def _when(page: Page, title: Title) -> Parties:
    """The body of "was chair when Acme failed"."""
    phrases = page.view.phrases
    leads = phrases.all[title.at].last == title.last and phrases.low(title.at + 1) == "when"
    return at_place(page, title.at + 2) if leads and phrases.kind(title.at + 2) == "n" else ()


def _labelled(page: Page, title: Title) -> Parties:
    """The body of "Acme (chair: Ann Lee)"."""
    phrases = page.view.phrases
    apart = phrases.kind(title.at - 1) == "k" and phrases.kind(title.at - 2) == "n" and phrases.low(title.at + 1) == ":"
    return at_place(page, title.at - 2) if apart else ()


def _under(page: Page, title: Title) -> Parties:
    """The body of "Acme, under chief executive Ann Lee," or "Under chief executive Ann Lee, Acme grew"."""
    phrases = page.view.phrases
    if phrases.low(title.at - 1) != "under" or title.noun in BYSTANDERS or title.first != phrases.all[title.at].first:
        return ()
    if phrases.kind(title.at - 2) == "k" and phrases.kind(title.at - 3) == "n":
        return at_place(page, title.at - 3)
    opens = title.at == 1 and phrases.kind(2) == "k" and phrases.kind(3) == "n"
    return at_place(page, 3) if opens else ()


def _there(page: Page, _: Title, last: int) -> Parties:
    """The organisation spoken of last, of "a manager there"."""
    there = last < len(page.view.line) and page.view.line[last].low == "there"
    found = page.discourse.last("Company", "PublicBody", "Union") if there else None
    return (found,) if found else ()


def _fronted(page: Page, title: Title) -> Parties:
    """The body that opens the line: "At Acme, general manager Ann Lee said"."""
    phrases = page.view.phrases
    if (
        title.noun.startswith("spokes")
        and phrases.kind(title.at - 1) == "k"
        and phrases.low(title.at - 3) in {"for", "of", "on", "on behalf of"}
    ):
        return at_place(page, title.at - 2)  # "Speaking on behalf of Acme, spokesman Ann Lee"
    if title.noun in BYSTANDERS or title.group in GROUPS or not 2 < title.at < _NEAR:
        return ()
    opens = phrases.kind(0) == "p" and phrases.low(0) in _FRONTING and phrases.kind(1) == "n"
    return at_place(page, 1) if opens and phrases.kind(2) in {"k", "n"} else ()


def _signed(page: Page, title: Title) -> Parties:
    """Whose text it is, where a label names the holder: "Staff contact: Ann Lee, Transit Manager"."""
    author, line = page.discourse.author, page.view.line
    labelled = any(item.text == ":" for item in line[: min(_LABEL, title.first)]) or _is_contact(line, title)
    if not labelled or title.noun in BYSTANDERS:
        return ()
    return (author,) if author else page.procurement.buyers if len(page.procurement.buyers) == 1 else ()


def _is_contact(line: Line, title: Title) -> bool:
    """Whether a line only says whom to ask: "For further information contact Ann Lee, Head of Procurement"."""
    return any(item.low == "contact" for item in line[max(0, title.first - _LABEL) : title.first])
