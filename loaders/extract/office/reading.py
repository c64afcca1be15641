"""Offices: titles, who holds them and in which body: "Ann Lee, chair of Acme"; "Justice Secretary Ann Lee"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.model import Mention
from loaders.extract.dates import Expression
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.offices import COMING, FORMER, ORDINALS
from loaders.extract.line import Line
from loaders.extract.office.around import around
from loaders.extract.office.bodies import body
from loaders.extract.office.employers import employer
from loaders.extract.office.holders import holders
from loaders.extract.office.introducing import introduced
from loaders.extract.office.leaving import left
from loaders.extract.office.moves import Held
from loaders.extract.office.resuming import is_unheld, resumed
from loaders.extract.office.sharing import Office, shared
from loaders.extract.office.span import Span
from loaders.extract.office.starts import DAYS
from loaders.extract.office.titles import Title, spelled, titles
from loaders.extract.operation.areas import stands
from loaders.extract.reading import Page, Reading

_RULE = "holds office"
_BRACKETS = frozenset("()[]")
_OPENING = frozenset("([")
_EARLIER = ("once", "then", "formerly", "previously", "at the time", "at that time", "before that")
"""Words for an earlier time, of which a title behind them is told."""

_BEFORE_TITLES = (*_EARLIER, "predecessor as")
"""What stands before the title that somebody no longer has: "her predecessor as chair, Ann Lee"."""


def read(page: Page) -> Iterator[Reading]:
    """Who holds which office, by the titles in a line."""
    for office in _offices(page):
        yield from _readings(page, office)
    if page.asides is not None:
        aside = replace(page, line=page.asides.line, view=page.asides)
        told = (office for office in _offices(aside) if _is_aside(aside.line, office.span))
        found = (reading for office in told for reading in _readings(aside, office))
        yield from (replace(reading, at=page.in_line(reading.at)) for reading in found)


def _offices(page: Page) -> list[Office]:
    return shared(page.view, [_office(page, title) for title in titles(page.view)])


def _is_aside(line: Line, span: Span) -> bool:
    """Whether a title stands in brackets, or its holder does: "Ann Lee (chair, Acme)"; "the chair of Acme (Ann Lee)"."""
    before = (item.text for item in reversed(line[: span.first]))
    inside = next((text for text in before if text in _BRACKETS), "") in _OPENING
    return inside or any(item.text in _OPENING for item in line[span.last : span.last + 1])


def _office(page: Page, title: Title) -> Office:
    view = page.view
    found = body(page, title)
    begin = view.phrases.place(title.first)
    span = Span(title.first, found.last, begin, view.phrases.place(found.last - 1), title.plural)
    told = tuple(left(view, span, held) for held in holders(view, span) if _agrees(view, title, held))
    told = told or tuple(resumed(page, span))
    if not told and is_unheld(page, title, span) and (bodies := found.parties or employer(page, title, found, True)):
        page.discourse.unheld = (bodies[0], spelled(view, title))
    return Office(title, found, span, told)


def _agrees(view: View, title: Title, held: Held) -> bool:
    """Whether as many are named as a plural says: "directors" are two at least, "one of its directors" is one."""
    return (
        not title.plural
        or len(held.people) > 1
        or "one" in {item.low for item in view.line[max(0, title.first - 4) : title.first]}
    )


def _readings(page: Page, office: Office) -> Iterator[Reading]:
    for held in office.held:
        yield from _reading(page, office, _alone(page.view, office, held))


def _alone(view: View, office: Office, held: Held) -> Held:
    """The one of two that a title is of which stands before or behind both: "the head of Acme, Ann Lee, and Bo Ray, head of"."""
    if office.title.plural or len(held.people) != _TWO:
        return held
    at = next((at for at, item in enumerate(view.line) if item.mentions == held.people), 0)
    if not at or ", and " not in view.line[at].text:
        return held
    return replace(held, people=held.people[:1] if office.title.first < at else held.people[1:])


_TWO = 2


def _reading(page: Page, office: Office, held: Held) -> Iterator[Reading]:
    said, title = _status(page.view, office, held), {"title": spelled(page.view, office.title)}
    dated = _is_dated(page, office, held)
    bodies = _bodies(page, office, held)
    bodies = tuple(each for each in bodies if _may_employ(office.title, each))
    for person, where in _pairs(held.people, bodies, office.title.plural):
        yield Reading(_RULE, "HELD_OFFICE", person, where, held.at, said, title, held.lead, dated)


def _may_employ(title: Title, body: Mention) -> bool:
    """Whether a body may have the office: no ward that looks like a firm, no line or work that is but described."""
    if body.name in _PARLIAMENTS or (body.kind == "Service" and title.noun == "mayor"):
        return False
    if body.kind == "Service":
        return body.name[0].isupper() or stands(body.name)
    return body.kind != "Company" or title.noun not in _OF_WARDS


_PARLIAMENTS = frozenset({"Westminster", "Holyrood", "Stormont", "Whitehall"})
"""Places by which a parliament or government goes: "the party's Westminster leader"."""

_OF_WARDS = frozenset({"councillor", "alderman", "alderwoman"})
"""Those who speak for a place that may look like a firm's name: "councillor for Moss Green"."""


def _bodies(page: Page, office: Office, held: Held) -> Parties:
    """The body of an office: beside its title, by its verb, behind its holder, else by what the office is."""
    told = (
        office.body.parties or held.body or (() if office.body.told else around(page, office.title, office.span.last))
    )
    if not told and not office.body.told and (shared := introduced(page)) is not None:
        return shared
    known = told or employer(page, office.title, office.body, held.in_context)
    return () if known and not told and _is_in_passing(page, office.title, held, known) else known


def _is_in_passing(page: Page, title: Title, held: Held, bodies: Parties) -> bool:
    """Whether a title before a family name only calls somebody so, who may be that of another place: "told Director Quill"."""
    called = page.view.line[title.last : title.last + 1]
    alone = [item for item in called if item.mentions == held.people and " " not in item.text]
    return bool(alone) and " " in held.people[0].name and all(each.kind == "Service" for each in bodies)


def _is_dated(page: Page, office: Office, held: Held) -> bool:
    """Whether a date of the sentence may date the office: where a verb tells of it, or right behind its words."""
    line, last = page.view.line, office.span.last
    begin = page.view.phrases.all[office.span.begin].first
    if any(item.low in ORDINALS for item in line[begin : office.title.first]):
        return False  # "its fifth chair since 2010"
    if held.is_told:
        return True
    end = line[min(last + 3, len(line) - 1)].start
    near = (date for date in page.dates if line[last - 1].end <= date.start <= end)
    if begin and line[begin - 1].low == "by":
        return any(date.lead == "from" for date in near)  # "since May", not "appointed by Governor Ann Lee in 2010"
    return any(map(_may_date, near)) or _in_post(page.view, last)


def _may_date(date: Expression) -> bool:
    """Whether a date beside a title may be the office's: no day or month of an event: "minister Ann Lee on Friday"."""
    return date.lead != "in" or (date.days[1] - date.days[0]).days > _MONTH


_MONTH = 31


def _in_post(view: View, last: int) -> bool:
    """Whether an aside behind a holder tells since when: "Governor Ann Lee, in post since May, said"."""
    at = view.phrases.place(last)
    at += view.phrases.kind(at) == "n"
    behind = tuple(view.phrases.low(at + step) for step in range(4))
    return (
        behind[:2] == (",", "in")
        and behind[2].split()[-1:] in _POSTS
        and behind[3] in {"since", "for", "from", "until"}
    )


_POSTS = [["post"], ["office"], ["place"], ["charge"], ["job"], ["role"]]


def _pairs(people: Parties, bodies: Parties, plural: bool) -> Iterator[tuple[Mention, Mention]]:
    """Each person with their body: one by one where as many bodies are listed as people."""
    if plural and len(people) == len(bodies) > 1:
        yield from zip(people, bodies, strict=True)
        return
    yield from ((person, where) for person in people for where in bodies)


def _status(view: View, office: Office, held: Held) -> str:
    """What the words beside a title say of it where its verb says no more: "former", "designate", "at the time"."""
    if held.status != "asserted":
        return held.status
    begin = view.phrases.all[office.span.begin].first
    before = {item.low for item in _without_times(view.line[begin : office.title.first])} | set(
        office.title.words.split()
    )
    earlier = [item.low for item in view.line[max(0, begin - 4) : office.title.first] if not item.mentions]
    after = [item.low for item in view.line[office.span.last : office.span.last + 4] if not item.mentions]
    if (
        before & FORMER
        or any(low.startswith(("ex-", "then-")) for low in before)
        or _is_past(earlier, after, held.is_told)
    ):
        return "ended"
    return "planned" if before & COMING or any(low.endswith(("-elect", "-designate")) for low in before) else "asserted"


def _without_times(items: Line) -> Line:
    """The words before a title without those for the day on which something was said: "the next day minister Ann Lee"."""
    day = next((at for at, item in enumerate(items) if item.low in DAYS), -1)
    return items[day + 1 :]


def _is_past(earlier: Sequence[str], after: Sequence[str], is_told: bool) -> bool:
    if after[:1] == ["then"] or after[:3] in (["at", "the", "time"], ["at", "that", "time"]):
        return True
    if after[:1] == ["until"] and not is_told:
        return True
    told = " ".join(earlier)
    if told.endswith(("until then", "since then", ", by then", "was by then", "had by then")) or told == "by then":
        return False
    if told.endswith(_BEFORE_TITLES):
        return True
    return any(f"{noun} of" in told for noun in ("resignation", "departure", "sacking", "dismissal"))
