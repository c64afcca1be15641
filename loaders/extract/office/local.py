"""Of which town, county or state an officer is whose title does not say it: a mayor, a governor, a city manager."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from itertools import chain

from graph.model import Mention
from loaders.extract.knowledge.places import NATIONS, STATES, is_town
from loaders.extract.knowledge.words import words
from loaders.extract.office.body import Body
from loaders.extract.office.governments import body_of, premier, stems
from loaders.extract.office.titles import Title, spelled
from loaders.extract.reading import Page

_TOWNS = words("council city borough town municipality")
_LARGE = STATES | NATIONS


def leader(page: Page, title: Title, _: Body) -> Mention | None:
    """The town of a mayor, the state of a governor: the council or place that the text names most."""
    if title.noun == "premier" and (governing := premier(page, title)) is not None:
        return governing
    found = most_named(page, title, _TOWNS, frozenset({"county"})) if title.noun == "mayor" else None
    regions = page.cast.of_kind("Region")
    if found is not None and _UNPLACED.issuperset(stems(found.name)):
        return _city(page)  # "the City Council" of a town told elsewhere
    others = [] if title.noun == "gov" else regions
    places = [place for place in regions if not _is_state(place)] if title.noun == "mayor" else _states(page) or others
    small = page.view.line[title.head].text.islower()
    if found or not places or (small and places[0].casefold() not in STATES):
        return found
    return page.cast.governing(Mention(places[0], "Region", spelled(page.view, title)))


def _city(page: Page) -> Mention | None:
    """The city that a text names with that word, where it names but one: "Elmfield City"."""
    named = [name for kind in ("Region", "PublicBody") for name in page.cast.of_kind(kind) if name.endswith(" City")]
    return page.cast.governing(Mention(named[0], "Region", named[0])) if len(set(named)) == 1 else None


_UNPLACED = words("city council metro metropolitan town borough")
"""Words of the name of a council that say nothing of where it is."""


def sheriff(page: Page, title: Title, _: Body) -> Mention | None:
    """The office of a sheriff that the text names."""
    return most_named(page, title, _OF_SHERIFFS)


_OF_SHERIFFS = frozenset({"sheriff's"})


def _states(page: Page) -> list[str]:
    """The states that a text speaks of, most first: also by what is named after them: "Ohio" of the Ohio Department of Roads."""
    said = Counter({place: page.cast.times(place) for place in page.cast.of_kind("Region")})
    for name in chain.from_iterable(map(page.cast.of_kind, ("PublicBody", "Union"))):
        parts = name.split()
        said.update({" ".join(parts[:length]): 2 * page.cast.times(name) for length in (1, 2) if len(parts) >= length})
    return [name for name, _ in said.most_common() if name.casefold() in STATES]


def _is_state(place: str) -> bool:
    """Whether a place is too large for a mayor."""
    return place.casefold() in _LARGE


def officer(page: Page, title: Title, _: Body) -> Mention | None:
    """The city or county of its manager, where the text names it; of a city also by the town's name alone."""
    sort = title.words.split()[0]
    found = most_named(page, title, _TOWNS | {sort})
    if found or sort not in {"city", "town"}:
        return found
    named = (*page.cast.of_kind("PublicBody"), *page.cast.of_kind("Region"))
    town = next((name for name in named if is_town(name.casefold()) and page.cast.times(name) > 1), "")
    return page.cast.governing(Mention(town, "Region", spelled(page.view, title))) if town else None


def most_named(page: Page, title: Title, marks: Collection[str], but: Collection[str] = frozenset()) -> Mention | None:
    """The public body with one of some words in its name, and none of others, that the text names most."""
    bodies = ((name, stems(name)) for name in page.cast.of_kind("PublicBody"))
    named = (name for name, said in bodies if said & set(marks) and said.isdisjoint(but))
    name = next(named, "")
    return body_of(page, title, name) if name else None
