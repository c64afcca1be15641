"""The department or government of a minister: the one that the text names, else the British one of a British minister."""

from __future__ import annotations

from collections.abc import Iterable

from graph.model import Mention
from loaders.extract.knowledge.countries import BRITISH, FOREIGN
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.ministers import DEPARTMENTS, MINISTERIAL, PARTIES, PORTFOLIOS, called_on
from loaders.extract.knowledge.offices import UNION_TITLES
from loaders.extract.knowledge.openers import DEMONYMS, OF_STATES
from loaders.extract.knowledge.places import STATES, is_place
from loaders.extract.knowledge.words import words
from loaders.extract.office.body import Body
from loaders.extract.office.titles import Title, spelled
from loaders.extract.reading import Page

_NO_PORTFOLIO = words(
    """lord minister ministers secretary chancellor under-secretary undersecretary premier pm of state for the and shadow junior
    deputy senior first prime parliamentary permanent cabinet federal government hm commissioner chief"""
)
_PORTFOLIOS = POLICY | _NO_PORTFOLIO
_OF_SECRETARIES = POLICY | words("state home foreign cabinet permanent treasury chief principal")
_NO_DEPARTMENTS = words("audit post patent statistics budget police press branch")
"""Words in the names of offices that no minister leads."""
_HOME = frozenset({"british", "english", "uk", "britain", "great britain"})
_ABROAD = DEMONYMS - _HOME
_NATIONS = frozenset({"welsh", "scottish"})
_STATES = STATES | {"washington", "new york"}
_LEADING = 5
"""Letters that a country and its government share: "Victoria", "the Victorian government"."""

_ADJECTIVES = DEMONYMS | OF_STATES
_NO_NATION = PARTIES | {"local"}


def is_ministerial(title: Title) -> bool:
    """Whether a title is that of a member of a government: "rail minister", but not "company secretary"."""
    if title.noun not in MINISTERIAL or any(each in title.words for each in UNION_TITLES):
        return False
    others = {word.strip(",") for word in title.words.split()} - {title.noun}
    if title.noun == "secretary":
        return bool(others & _OF_SECRETARIES)
    return not others or bool(others & _PORTFOLIOS)


def ministry(page: Page, title: Title, body: Body) -> Mention | None:
    """The department of a minister that the text names, the British one of a British minister, else the government."""
    if "shadow" in title.words or page.view.line[max(0, title.first - 1)].low.endswith("shadow"):
        return None
    country = _country(page, title, body)
    home = not country and _is_british(page, title)
    if country not in _NATIONS and not (country in DEMONYMS and _is_british(page, title)):
        name = _department(page, title)
        if name and not _is_elsewhere(name, country):
            return body_of(page, title, name)
    if home and title.noun in {"minister", "secretary"} and (nation := _devolved(page)):
        return body_of(page, title, nation)
    if home or country in _HOME:
        name = called_on(_portfolio(title), page.discourse.day) or _named_after(page, title)
        if name:
            return body_of(page, title, name)
    return _government(page, title, country) if country else _last_government(page, home)


def _is_elsewhere(name: str, country: str) -> bool:
    """Whether a department is another state's than the one that a title tells: Elmland's for "the Ashland roads secretary"."""
    own = next((state for state in _STATES if name.casefold().startswith(state + " ")), "")
    return bool(own) and country in _STATES and own != country


def _portfolio(title: Title) -> str:
    """The British department of a title by its portfolio; a cabinet minister is of no department."""
    known = (PORTFOLIOS[word] for word in title.words.split() if word in PORTFOLIOS)
    return next(known, "") if title.words != "cabinet minister" else ""


def _named_after(page: Page, title: Title) -> str:
    """The department that is named as its secretary of state is: "Secretary of State for Culture, Media and Sport"."""
    office, _, field = spelled(page.view, title).partition(" of State for ")
    return f"Department for {field}" if office == "Secretary" and field[:1].isupper() else ""


def _department(page: Page, title: Title) -> str:
    """The department in the text that has the portfolio of a title, by its name or as known; of one without it the only one."""
    bodies = page.cast.of_kind("PublicBody")
    named = [name for name in bodies if stems(name) & DEPARTMENTS and not stems(name) & _NO_DEPARTMENTS]
    known = _portfolio(title)
    found = with_portfolio(title, named) or (known if known in named else "")
    if found:
        return found
    bare = title.words in {"minister", "secretary of state", "permanent secretary", "junior minister"}
    return named[0] if bare and len(named) == 1 else ""


def is_of_field(title: Title) -> bool:
    """Whether a title is but a head behind what its department is for: "Corrections Director", "Roads Chief"."""
    spoken = title.words.split()
    behind = len(spoken) > 2 and spoken[-2] == "of" and spoken[-1] in _FIELDS  # "Chief Executive of Corrections"
    return behind or (len(spoken) > 1 and " ".join(spoken[1:]) in _HEADING_FIELDS and spoken[0] in _FIELDS)


_HEADING_FIELDS = frozenset({"director", "chief", "boss", "head"})
_FIELDS = words("correction corrections corrective prisons transportation transport immigration police health")
"""What departments are for whose heads are told by it alone."""


def department_of(page: Page, title: Title) -> str:
    """The body in the text that has the portfolio of a head without rank; of a commissioner alone the only department."""
    named = [each for each in page.cast.of_kind("PublicBody") if "commissioner" not in each.casefold()]
    found = with_portfolio(title, named)
    departments = [each for each in named if stems(each) & DEPARTMENTS and not stems(each) & _NO_DEPARTMENTS]
    alone = title.words == "commissioner" and len(departments) == 1
    return found or (departments[0] if alone else "")


def with_portfolio(title: Title, named: Iterable[str]) -> str:
    """The first of some bodies whose name has a word of the title's portfolio."""
    spoken = (word.removesuffix("s") for word in title.words.replace(",", " ").split() if word not in _NO_PORTFOLIO)
    portfolio = set(spoken)
    return next((name for name in named if portfolio & stems(name)), "")


def stems(name: str) -> set[str]:
    """The words of a name in small letters, with and without a last "s"."""
    return {word.removesuffix("s").strip(",") for word in name.casefold().split()} | set(name.casefold().split())


def _country(page: Page, title: Title, body: Body) -> str:
    """The place or nation before a title, in small letters; at the beginning of a sentence it may be a part of the title."""
    if body.place is not None:
        return body.place.name.casefold()
    before = [item.low for item in page.view.line[max(0, title.first - 3) : title.first]]
    if state := next((low for low in before[-2:] if low in _STATES), ""):
        return state  # "the former Ohio state roads secretary"
    spoken = title.words.split()
    nation = next((word for word in (*reversed(before), *spoken) if word in _ADJECTIVES), "")
    starts = (" ".join(spoken[:length]) for length in (3, 2, 1) if length < len(spoken))
    return nation or next((start for start in starts if is_place(start)), "")


def _is_british(page: Page, title: Title) -> bool:
    """Whether a minister without a country is a British one: the text speaks of Britain more than of other countries."""
    home, abroad = page.cast.wrote(BRITISH) + page.cast.wrote_pounds, page.cast.wrote(FOREIGN)
    return home > abroad or (home == abroad and title.noun != "minister")


def _devolved(page: Page) -> str:
    """The government of a nation of the kingdom that a text names, whose ministers it then means."""
    bodies = ((name, set(name.casefold().split())) for name in page.cast.of_kind("PublicBody"))
    return next(
        (name for name, spoken in bodies if spoken & _NATIONS and spoken & {"government", "executive", "assembly"}), ""
    )


def _government(page: Page, title: Title, country: str) -> Mention | None:
    """The government of a country or place that the text names."""
    named = [name for name in page.cast.of_kind("PublicBody") if {"government", "executive"} & stems(name)]
    name = next((name for name in named if country[:_LEADING] in name.casefold()), "")
    if name:
        return body_of(page, title, name)
    found = page.cast.governing(Mention(country, "Region", country))
    return found if found.name != country else None


def _last_government(page: Page, home: bool) -> Mention | None:
    """The government spoken of last, unless the text names several, or it is another country's."""
    found = page.discourse.last_government()
    if found is None and not home:
        named = _of_lands(
            [name for name in page.cast.of_kind("PublicBody") if "government" in stems(name) and " " in name]
        )
        return page.cast.mention(named[0]) if len(named) == 1 and not PARTIES & stems(named[0]) else None
    if found is None or len(found.name.split()) == 1:
        return government(page)
    if PARTIES & set(found.name.casefold().split()):
        return None
    named = _of_lands([name for name in page.cast.of_kind("PublicBody") if "government" in stems(name) and " " in name])
    foreign = home and bool(_ABROAD & set(found.name.casefold().split()))
    own = page.cast.mention(named[0]) if len(named) == 1 else None
    return None if len(named) > 1 or foreign else own or found


def _of_lands(named: list[str]) -> list[str]:
    """Of several governments those that go by their land, where any does, rather than by who led them: "the Quill government"."""
    lands = [
        name for name in named if any(name.casefold()[:_LEADING] == land[:_LEADING] for land in _STATES | DEMONYMS)
    ]
    return lands or named


def premier(page: Page, title: Title) -> Mention | None:
    """The government of a premier: the one that goes by their name, else by its land, where the text names but one."""
    named = [name for name in page.cast.of_kind("PublicBody") if "government" in stems(name) and " " in name]
    behind = page.view.line[title.last].text.split() if title.last < len(page.view.line) else []
    own = [name for name in named if behind and behind[-1] in name.split()] or _of_lands(named)
    return page.cast.mention(own[0]) if len(own) == 1 else None


def government(page: Page) -> Mention | None:
    """The government spoken of last; "the government" is the only one that the text names with whose it is."""
    found = page.discourse.last_government()
    return _fuller(page) or found if found is not None and len(found.name.split()) == 1 else found


def _fuller(page: Page) -> Mention | None:
    """The only government that the text names with whose it is."""
    bodies = ((name, stems(name)) for name in page.cast.of_kind("PublicBody") if " " in name)
    named = [name for name, spoken in bodies if "government" in spoken and not spoken & _NO_NATION]
    return page.cast.mention(named[0]) if len(named) == 1 else None


def body_of(page: Page, title: Title, name: str) -> Mention:
    """A body by the name that it is known by, where the text only has the title."""
    return page.cast.mention(name) or Mention(name, "PublicBody", spelled(page.view, title))
