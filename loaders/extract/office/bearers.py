"""The body that the words of a noun phrase mean: "Acme", "Acme's prisons division", "the charity Acme"."""

from __future__ import annotations

from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.offices import BOARDS, GROUPS, PARTS
from loaders.extract.knowledge.openers import HONORIFICS
from loaders.extract.line import Item
from loaders.extract.reading import Page

_DIVISIONS = frozenset({"services", "service", "division", "business", "operations", "directorate", "unit", "arm"})


def at_place(page: Page, at: int) -> Parties:
    """The body that the phrase at a place means, where it ends with it or with a part of it."""
    found = item_of(page, at)
    return found[0].of(ORGANISATIONS) if found and found[1] == page.view.phrases.all[at].last else ()


def item_of(page: Page, at: int) -> tuple[Item, int] | None:
    """The item that names a body in the phrase at a place, and where the words for the body end."""
    line = page.view.line
    phrase = page.view.phrases.all[at]
    named = next((here for here in range(phrase.first, phrase.last) if line[here].mentions), None)
    if named is not None and line[named].possessive and phrase.last > named + 1 and _is_part(line[phrase.last - 1]):
        return line[named], phrase.last
    last = _end(page, named, phrase.last) if named is not None else None
    if named is None or last is None:
        return None
    return (line[last - 1] if line[last - 1].mentions else line[named]), last


def _is_part(item: Item) -> bool:
    """Whether a noun or a name in small letters is but a part of a body: "Acme's Elmfield branch", "its audit committee"."""
    named = item.low.split()[-1] in _DIVISIONS and bool(item.of(("Company",)))  # "Acme's Justice Services"
    return item.low in PARTS or item.low in BOARDS or (bool(item.mentions) and item.text.islower()) or named


def _end(page: Page, named: int, last: int) -> int | None:
    """The end of the body whose name begins at an item; None where another noun stands behind it."""
    line = page.view.line
    here = named + 1
    while here < last and not line[here].mentions and line[here].low not in POSSESSIVE_MARKS:
        here += 1
    between = [item.low for item in line[named + 1 : here]]
    if not between:
        return named + 1 if here == last or line[here].family == "person" or line[here].low == "'" else here + 1
    if here < last and line[here].family == "person" and HONORIFICS.issuperset(low.rstrip(".") for low in between):
        return named + 1  # "leader of Elm Council Cllr Ann Lee"
    if between[-1] in PARTS or between[-1] in GROUPS:
        return here
    return here + 1 if here < last and line[here].mentions and line[here].family != "person" else None
