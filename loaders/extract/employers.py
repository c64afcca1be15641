"""Of what body an office is where its title stands alone: by what the office is, and by whom the text speaks of."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from graph.model import Mention
from loaders.extract.bodies import Body
from loaders.extract.grammar.view import Parties
from loaders.extract.knowledge.countries import BRITISH, FOREIGN
from loaders.extract.knowledge.offices import (
    COMPANY_TITLES,
    COUNCIL_TITLES,
    DEPARTMENTS,
    GROUPS,
    JUDGES,
    LOCAL,
    MINISTERIAL,
    PORTFOLIOS,
    UNION_TITLES,
)
from loaders.extract.knowledge.openers import DEMONYMS
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.leading import led
from loaders.extract.reading import Page
from loaders.extract.titles import Title, spelled

_COURTS = words("court tribunal division bench")
_TOWNS = words("council city borough town municipality")
_NO_PORTFOLIO = words(
    """minister ministers secretary chancellor under-secretary undersecretary premier pm of state for the and shadow junior
    deputy senior first prime parliamentary permanent cabinet federal government hm commissioner chief"""
)
_AT_HOME = frozenset({"british", "english", "scottish", "welsh"})


def employer(page: Page, title: Title, body: Body, in_context: bool) -> Parties:
    """The body of an office that the text does not say beside its title; nothing where it is not settled.

    ``in_context`` says whether it may be the one spoken of: of "the chair was Ann Lee" a text says before of what.
    """
    if body.told and body.place is None:
        return ()
    found = _led(page, title)
    if found:
        return found
    reader = next((reader for fits, reader in _READERS if fits(title)), _by_context if in_context else _nobody)
    known = reader(page, title, body)
    return (known,) if known else ()


def _led(page: Page, title: Title) -> Parties:
    """What the verb beside a title says its holder leads: "led by chief executive Ann Lee", "Governor Ann Lee runs"."""
    clauses, phrases = page.view.clauses, page.view.phrases
    if phrases.low(title.at - 1) == "by":
        return led(page, title.at - 2)
    at = title.at + 1
    return led(page, at) if phrases.kind(at) == "v" and not clauses.is_passive(at) else ()


def _is_ministerial(title: Title) -> bool:
    union = any(each in title.words for each in UNION_TITLES)
    return title.noun in MINISTERIAL and not union and "company" not in title.words


def _inspectorate(page: Page, title: Title, _: Body) -> Mention | None:
    """The inspectorate of a chief inspector: of what the title names, else the one that the document is about."""
    spoken = title.words.split()
    if "chief" not in spoken and "of" not in spoken:
        return None
    topic = spoken[-1] if "of" in spoken else ""
    known = page.inspectorate
    if not topic or (known and topic in known.name.casefold()):
        return known
    bodies = (name for name in page.cast.of_kind("PublicBody") if "inspect" in name.casefold())
    name = next((name for name in bodies if topic in name.casefold()), f"HM Inspectorate of {topic.capitalize()}")
    return _body(page, title, name)


def _ministry(page: Page, title: Title, body: Body) -> Mention | None:
    """The department of a minister that the text names, the British one of a British minister, else the government."""
    if "shadow" in title.words or page.view.line[title.first - 1].low.endswith("shadow"):
        return None
    name = _department(page, title) if not _nation(page, title) else ""
    if not name and _is_british(page, title, body):
        name = next((PORTFOLIOS[word] for word in title.words.split() if word in PORTFOLIOS), "")
    if name:
        return _body(page, title, name)
    if _is_foreign(page, title):
        return None
    return _government(page, title, body, _nation(page, title))


def _department(page: Page, title: Title) -> str:
    """The department in the text that has the portfolio of a title; of one without portfolio the only one."""
    named = [name for name in page.cast.of_kind("PublicBody") if _stems(name) & DEPARTMENTS]
    found = _with_portfolio(title, named)
    if found:
        return found
    bare = title.words in {"minister", "secretary of state", "permanent secretary", "junior minister"}
    return named[0] if bare and (len(named) == 1 or (named and "permanent" in title.words)) else ""


def _with_portfolio(title: Title, named: Iterable[str]) -> str:
    """The first of some bodies whose name has a word of the title's portfolio."""
    spoken = (word.removesuffix("s") for word in title.words.replace(",", " ").split() if word not in _NO_PORTFOLIO)
    portfolio = set(spoken)
    return next((name for name in named if portfolio & _stems(name)), "")


def _stems(name: str) -> set[str]:
    return {word.removesuffix("s").strip(",") for word in name.casefold().split()} | set(name.casefold().split())


def _is_british(page: Page, title: Title, body: Body) -> bool:
    """Whether a minister without a country is a British one: the text speaks of Britain more than of other countries."""
    if place := _place(title, body):
        return place.casefold() in {"uk", "britain", "great britain"}
    if _is_foreign(page, title) or _nation(page, title):
        return False
    home, abroad = page.cast.wrote(BRITISH), page.cast.wrote(FOREIGN)
    return home > abroad or (home == abroad and title.noun != "minister")


def _place(title: Title, body: Body) -> str:
    """The place before a title, which at the beginning of a sentence may be taken for a part of it."""
    if body.place is not None:
        return body.place.name
    spoken = title.words.split()
    starts = (" ".join(spoken[:length]) for length in (3, 2, 1) if length < len(spoken))
    return next((start.title() for start in starts if is_place(start)), "")


def _nation(page: Page, title: Title) -> str:
    """The nation of the kingdom that a word before a title says: "the Welsh health minister"."""
    before = {item.low for item in page.view.line[max(0, title.first - 3) : title.first]} | set(title.words.split())
    return next((nation for nation in ("welsh", "scottish") if nation in before), "")


def _is_foreign(page: Page, title: Title) -> bool:
    """Whether a word before a title says that it is another country's: "the German chancellor"."""
    before = [item.low for item in page.view.line[max(0, title.first - 3) : title.first]]
    return bool((DEMONYMS - _AT_HOME) & {*before, *title.words.split()})


def _government(page: Page, title: Title, body: Body, nation: str) -> Mention | None:
    """The government spoken of last, or that of the place before a title as far as the text names one."""
    named = [name for name in page.cast.of_kind("PublicBody") if "government" in name.casefold()]
    if nation:
        return next((_body(page, title, name) for name in named if nation in name.casefold()), None)
    place = _place(title, body)
    if not place:
        return page.discourse.last_government()
    name = next((name for name in named if place.casefold() in name.casefold()), "")
    found = page.cast.governing(Mention(place, "Region", place))
    return _body(page, title, name) if name else (found if found.name != place else None)


def _court(page: Page, title: Title, _: Body) -> Mention | None:
    """The court that a text names first or most."""
    return _most_named(page, title, _COURTS)


def _leader(page: Page, title: Title, _: Body) -> Mention | None:
    """The town of a mayor, the state of a governor: the council or place that the text names most."""
    found = _most_named(page, title, _TOWNS) if title.noun == "mayor" else None
    places = page.cast.of_kind("Region")
    if found or not places or page.view.line[title.head].text.islower():
        return found
    return page.cast.governing(Mention(places[0], "Region", spelled(page.view, title)))


def _most_named(page: Page, title: Title, marks: Collection[str]) -> Mention | None:
    named = (name for name in page.cast.of_kind("PublicBody") if _stems(name) & set(marks))
    name = next(named, "")
    return _body(page, title, name) if name else None


def _by_context(page: Page, title: Title, body: Body) -> Mention | None:
    """The union, council or company spoken of, by the sort of title."""
    if title.group:
        return _of_group(page, title, body)
    if body.place is not None:
        return None
    if any(each in title.words for each in UNION_TITLES):
        union = page.discourse.last("Union")
        return union or (page.discourse.last("Company") if "general" in title.words else None)
    if any(each in title.words for each in COUNCIL_TITLES):
        return page.discourse.described("council", "PublicBody")
    if title.noun == "commissioner":
        name = _with_portfolio(title, page.cast.of_kind("PublicBody"))
        return _body(page, title, name) if name else None
    return _company(page, title) if title.words in COMPANY_TITLES else None


def _company(page: Page, title: Title) -> Mention | None:
    """The company spoken of last; the one that the text names most where it names that far more often."""
    last, most = page.discourse.last("Company"), page.cast.most_named("Company")
    if last is None or 2 * page.cast.times(last.name) >= page.cast.times(most):
        return last
    return Mention(most, "Company", spelled(page.view, title))


def _nobody(_page: Page, _title: Title, _body: Body) -> None:
    return None


def _of_group(page: Page, title: Title, body: Body) -> Mention | None:
    """The council, union or prison spoken of last, of a "council leader" or "prison governor"; that of a place before it."""
    kind = GROUPS[title.group]
    if body.place is not None:
        return page.cast.governing(body.place) if title.group in {"council", "city", "government"} else None
    return page.discourse.described(title.group, kind) if kind else None


def _body(page: Page, title: Title, name: str) -> Mention:
    """A body by the name that it is known by, where the text only has the title."""
    return page.cast.mention(name) or Mention(name, "PublicBody", spelled(page.view, title))


_READERS: tuple[tuple[Callable[[Title], bool], Callable[[Page, Title, Body], Mention | None]], ...] = (
    (lambda title: title.noun == "inspector", _inspectorate),
    (_is_ministerial, _ministry),
    (lambda title: title.noun in JUDGES and "chief" not in title.words, _court),
    (lambda title: title.noun in LOCAL and not title.group, _leader),
)
"""How the body of an office is known, by its title; the first that fits."""
