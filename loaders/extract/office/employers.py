"""Of what body an office is where its title stands alone: by what the office is, and by whom the text speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from graph.model import Mention
from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.offices import (
    BYSTANDERS,
    COMPANY_TITLES,
    CORPORATE_FIELDS,
    COUNCIL_TITLES,
    FORMER,
    GROUPS,
    JUDGES,
    LOCAL,
    OF_TOWNS,
    UNION_TITLES,
)
from loaders.extract.knowledge.places import STATES
from loaders.extract.knowledge.words import words
from loaders.extract.office.body import Body
from loaders.extract.office.councils import council
from loaders.extract.office.governments import body_of, department_of, is_ministerial, is_of_field, ministry, stems
from loaders.extract.office.leading import led
from loaders.extract.office.local import leader, most_named, officer, sheriff
from loaders.extract.office.opened import opening_body
from loaders.extract.office.saying import own_body
from loaders.extract.office.seats import is_seated, seated
from loaders.extract.office.sorts import named_behind, of_sort
from loaders.extract.office.titles import Title, spelled
from loaders.extract.reading import Page

_COURTS = words("court tribunal division bench")
_INSPECTED = words("prisons probation constabulary")
"""What the British chief inspectors inspect whose body texts leave out."""
_STANDING = words("interim acting deputy group joint current assistant vice vice-chair")
_MANAGING = frozenset({"director", "manager", "officer", "head", "chief"})
_OF_FIRMS = frozenset({"managing director", "executive director"})
"""Titles of firms, whatever part of one they lead: "managing director of prisons"."""
_RECENT = 40
"""Entities that are looked back over for the company spoken of."""
_ESTABLISHED = words("trust hospital school college university")
"""Words in the names of public bodies that have directors as companies do."""
_INSTITUTIONS = words("hospital hospitals school academy college university")
_CHAIRED = _INSTITUTIONS | {"trust", "authority", "board"}
_NO_INSTITUTIONS = words(
    "government parliament court committee department ministry office treasury senate congress assembly party commons state"
)
"""Words in the names of bodies that have no chief executive."""


def employer(page: Page, title: Title, body: Body, in_context: bool) -> Parties:
    """The body of an office that the text does not say beside its title; nothing where it is not settled.

    ``in_context`` says whether it may be the one spoken of: of "the chair was Ann Lee" a text says before of what.
    """
    if body.told and body.place is None:
        return ()
    found = _led(page, title) or _of_sort(page, title, body)
    if found:
        return found
    reader = next((reader for fits, reader in _READERS if fits(title)), _by_context if in_context else _nobody)
    known = reader(page, title, body)
    return (known,) if known else ()


def _led(page: Page, title: Title) -> Parties:
    """What the verb beside a title says its holder leads: "led by chief executive Ann Lee", "Governor Ann Lee runs"."""
    clauses, phrases = page.view.clauses, page.view.phrases
    if title.noun in BYSTANDERS:
        return ()
    if phrases.low(title.at - 1) == "by":
        return led(page, title.at - 2)
    at = title.at + 1
    return led(page, at) if phrases.kind(at) == "v" and not clauses.is_passive(at) else ()


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
    name = next((name for name in bodies if topic in name.casefold()), "")
    if not name and topic in _INSPECTED:
        name = f"HM Inspectorate of {topic.capitalize()}"
    return body_of(page, title, name) if name else None


def _court(page: Page, title: Title, _: Body) -> Mention | None:
    """The court that a text names first or most."""
    found = most_named(page, title, _COURTS)
    return found if found and not found.name.casefold().endswith("service") else None


def _of_sort(page: Page, title: Title, body: Body) -> Parties:
    """What a title shows by its sort; the governor of a state has no prison."""
    found = of_sort(page, title, body) if body.place is None and not title.group else None
    leads = title.noun in LOCAL and any(place.casefold() in STATES for place in page.cast.of_kind("Region"))
    return (found,) if found and not leads else ()


def _by_context(page: Page, title: Title, body: Body) -> Mention | None:
    """The union, council or company spoken of, by the sort of title."""
    if title.group:
        return _of_group(page, title, body)
    if body.place is not None:
        return None
    if any(each in title.words for each in UNION_TITLES):
        return _union(page) or (page.discourse.last("Company") if "general" in title.words else None)
    if any(each in title.words for each in COUNCIL_TITLES) or (title.noun == "leader" and _is_councillor(page)):
        return council(page)
    if title.noun == "commissioner" or is_of_field(title):
        name = department_of(page, title)
        return body_of(page, title, name) if name else None
    if not _is_corporate(title):
        return None
    speaks, own = own_body(page, title)
    return own if speaks else opening_body(page, title) or _company(page, title)


def _is_corporate(title: Title) -> bool:
    """Whether a title is one that companies use: "joint managing director", "regional director", "director of sales"."""
    spoken = [word for word in title.words.removeprefix("ex-").removeprefix("then-").split() if word not in _STANDING]
    fields = [word for word in spoken if word != title.noun]
    vice = title.noun == "president" and "vice" in title.words.split()
    plain = bool(fields) and title.noun in _MANAGING and all(word in CORPORATE_FIELDS for word in fields)
    leading = " ".join(spoken[:2]) in _OF_FIRMS and spoken[2:3] in (["of"], ["for"])
    return " ".join(spoken) in COMPANY_TITLES or vice or plain or leading


def _union(page: Page) -> Mention | None:
    """The union spoken of last, else that of a text that names but one, even if only later."""
    if spoken := page.discourse.last("Union"):
        return spoken
    named = page.cast.of_kind("Union")
    return page.cast.mention(named[0]) if len(named) == 1 else None


def _is_councillor(page: Page) -> bool:
    """Whether a line speaks of a councillor by the form of address: "the deputy leader, Cllr Ann Lee"."""
    return any(item.low.rstrip(".") in {"coun", "cllr", "councillor", "clr"} for item in page.line)


def _company(page: Page, title: Title) -> Mention | None:
    """The company spoken of last; the one that the text names most where it names that far more often; whose text it is."""
    author = page.discourse.author
    own = author is not None and (author.kind == "Company" or stems(author.name) & _ESTABLISHED)
    if own and not _spoken_before(page, title):
        return author
    last, most = _before(page, title), page.cast.most_named("Company")
    if last is None:
        return _institution(page, title)
    named = council(page) if title.words in _OF_COUNCILS_TOO and not _spoken_before(page, title) else None
    if named and page.discourse.topic and page.discourse.topic.name != last.name:
        return named if page.discourse.topic.name == named.name else None
    if page.cast.times(last.name) == 1 and _is_of_council(page):
        return None
    often = 2 * page.cast.times(last.name) >= page.cast.times(most)
    return last if often else Mention(most, "Company", spelled(page.view, title))


_OF_COUNCILS_TOO = frozenset({"chief executive", "interim chief executive", "new chief executive"})
"""Titles that councils have as firms do."""


def _is_of_council(page: Page) -> bool:
    """Whether a text names a council so often that its officers may be meant rather than those of a firm named once."""
    named = council(page)
    return named is not None and page.cast.times(named.name) >= _OFTEN


_OFTEN = 3


def _institution(page: Page, title: Title) -> Mention | None:
    """The trust, council or hospital of a text that names but one and speaks of no company."""
    bodies = [name for name in page.cast.of_kind("PublicBody") if not stems(name) & _NO_INSTITUTIONS]
    named = bodies + [name for name in page.cast.of_kind("Service") if stems(name) & _INSTITUTIONS]
    found = named[0] if len(named) == 1 else ""
    chaired = not title.noun.startswith("chair") or stems(found) & _CHAIRED
    return page.cast.mention(found) if found and chaired else None


def _spoken_before(page: Page, title: Title) -> list[Mention]:
    """The companies that a line names before a title, but for those whose somebody only was: "a former Acme director who"."""
    named = [(at, item.of(("Company",))) for at, item in enumerate(page.line[: title.first])]
    return [each for at, found in named if found and not _is_left(page, title, at) for each in found]


def _is_left(page: Page, title: Title, at: int) -> bool:
    """Whether the company at an item is one of which the holder of a later title was an officer before."""
    phrases = page.view.phrases
    place = phrases.place(at)
    if place == phrases.place(title.head) or phrases.head(place).mentions:
        return False
    return any(item.low in FORMER for item in phrases.items(place))


def _before(page: Page, title: Title) -> Mention | None:
    """The company spoken of last, but for those that are first named behind the title."""
    if spoken := _spoken_before(page, title):
        return spoken[-1]
    first = next((at for at, item in enumerate(page.line) if item.of(("Company",))), title.first)
    behind = Counter(each.name for item in page.line[min(first, title.first) :] for each in item.of(("Company",)))
    for each in page.discourse.recent(_RECENT):
        is_known = page.cast.is_shown(each) or page.cast.times(each.name) > 1
        if each.kind == "Company" and not each.scope and not behind[each.name] and is_known:
            return each
        behind[each.name] -= 1
    return None


def _nobody(_page: Page, _title: Title, _body: Body) -> None:
    return None


def _of_group(page: Page, title: Title, body: Body) -> Mention | None:
    """The council, union or prison spoken of last, of a "council leader" or "prison governor"; that of a place before it."""
    kind = GROUPS[title.group]
    if body.place is not None:
        return page.cast.governing(body.place) if title.group in {"council", "city", "government"} else None
    found = page.discourse.described(title.group, kind, named_behind(page, title)) if kind else None
    if found and page.view.line[title.first - 2].low in _LOCAL_DEPARTMENTS - stems(found.name):
        return None  # "police department chief", which is of no ministry
    if kind == "Union":
        return found or _union(page)
    if (title.group, title.noun) == ("group", "secretary"):
        found = _union(page) or found
    return found or (council(page) if title.group == "council" else page.discourse.called(title.group))


_LOCAL_DEPARTMENTS = words("police fire sheriff sheriff's legal hr sales finance news probation parks housing planning")
"""What a department is for that is a part of another body."""


_READERS: tuple[tuple[Callable[[Title], bool], Callable[[Page, Title, Body], Mention | None]], ...] = (
    (is_seated, seated),
    (lambda title: title.noun == "inspector", _inspectorate),
    (is_ministerial, ministry),
    (lambda title: title.noun == "sheriff", lambda *told: sheriff(*told) or _court(*told)),
    (lambda title: title.noun in JUDGES and "chief" not in title.words, _court),
    (lambda title: title.noun in LOCAL and not title.group, leader),
    (lambda title: title.words.split()[0] in OF_TOWNS and title.noun not in {"councillor", "council"}, officer),
)
"""How the body of an office is known, by its title; the first that fits."""
