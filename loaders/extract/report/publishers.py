"""Who published a report: "Acme's report", "a report by Acme", "Acme said in a report", "a report published by Acme"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.model import Mention
from loaders.extract.grammar.function_words import POSSESSIVE_MARKS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge import reports as known
from loaders.extract.knowledge.inspection import INSPECTION, INSPECTORS, inquires, is_inspectorate
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.reading import Page
from loaders.extract.referring.inspectors import agents
from loaders.extract.referring.officers import office_at, officer
from loaders.extract.report import titles
from loaders.extract.report.saying import speakers

_KINDS = ("PublicBody", "Union", "Company", "Person")
_BODIES = ("PublicBody", "Union")
_REACH = 8
_FAR = 12
_OPENING = 5
_NEAR = 6
_OF_INSPECTING = INSPECTION | INSPECTORS


def publishers(page: Page, at: int, item: int) -> Parties:
    """Who published the report whose noun is ``item`` in the phrase at a place; nobody where the line does not say."""
    view = page.view
    found = (
        (_whoever(page, _publishing(view, at)) if titles.before(view, at) else ())
        or _behind(page, at)
        or _whoever(page, _whose(page.view, at))
        or _owner(page, at, item)
        or _compound(page, at, item)
        or _whoever(page, _publishing(view, at))
        or _whoever(page, _speaking(view, at))
    )
    return tuple(dict.fromkeys(_body(page, each) for each in found if not known.is_paper(each.name)))


def _body(page: Page, publisher: Mention) -> Mention:
    """The body that inspects for which a person speaks, else who publishes."""
    body = page.discourse.body_of(publisher)
    return body if body and inquires(body.name) else publisher


def told_inspectorate(page: Page, item: int) -> Parties:
    """The document's inspectorate, where words of inspection stand beside the report."""
    near = {each.low for each in page.line[max(0, item - _NEAR) : item + _NEAR]}
    told = page.inspectorate is not None and bool(near & _OF_INSPECTING)
    return (page.inspectorate,) if told and page.inspectorate else ()


def _behind(page: Page, at: int) -> Parties:
    """Whom "by" or "from" names, or "of" where it names who inspects: "the report of the Auditor General"."""
    view = page.view
    for place in view.clauses.with_noun(at, {"by", "from"}):
        done = view.clauses.verb(place - 2).lemma if view.phrases.kind(place - 2) == "v" else ""
        found = _who(page, place) if not done or done in known.PUBLISHING else ()
        if found:
            return found
    told = view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).lemma == "be"
    if (
        told and view.phrases.low(at + 2) in {"by", "from"} and (found := _who(page, at + 3))
    ):  # "the report is by Ofsted"
        return found
    if view.phrases.low(at + 1) == "of":
        named = view.named(at + 2, ("PublicBody",))
        return tuple(each for each in named if inquires(each.name))
    return ()


def _whose(view: View, at: int) -> Iterator[int | None]:
    """Whom "whose" before the noun leads back to: "Ofsted, whose report came out on 3 May"."""
    if view.phrases.low(at - 1) == "whose":
        yield view.clauses.antecedent(at - 1)


def _whoever(page: Page, places: Iterable[int | None]) -> Parties:
    """Who is named at the first of the places that names anybody who publishes."""
    found = (_who(page, place) for place in places if place is not None)
    return next(filter(None, found), ())


def _who(page: Page, place: int) -> Parties:
    """Who is named at a place, or whose officers or inspectors: "the chief executives of Elmshire and Ashby"."""
    view = page.view
    if view.phrases.kind(place) != "n":
        return ()  # "the report was by"
    office = agents(page, place, is_inspectorate) if view.phrases.head(place).low == "office" else ()
    found = office or view.parties((place,), _KINDS) or agents(page, place, is_inspectorate)
    if found or view.phrases.low(place + 1) not in {"of", "at", "from", "on"}:
        return found or office_at(page, place)
    if view.head(place) in known.SITTING:
        return view.named(place + 2, _BODIES)
    ranked = view.head(place).removesuffix("s") in HEADS and view.phrases.low(place + 1) == "of"
    return view.named(place + 2, _BODIES) if ranked or view.head(place) in known.RESEARCHERS else office_at(page, place)


def _owner(page: Page, at: int, item: int) -> Parties:
    """Whose report it is: "Ofsted's report", "the inspectors' report"; of "in its report, Acme said" it is Acme."""
    view = page.view
    first = 0 if _opens(view, at) else view.phrases.all[at].first
    for each in reversed(view.line[first:item]):
        if (
            each.low in POSSESSIVE_MARKS and not each.mentions
        ):  # "its directors' report", "the auditor general's report"
            return officer(page, view.line[first : view.line.index(each, first)])
        if each.mentions and each.possessive:
            ahead = view.parties((_ahead(view, at),), _KINDS) if each.anaphor else ()
            return ahead or each.of(_KINDS if _is_published(view, at) else (*_BODIES, "Person"))
    if view.phrases.items(at)[0].low in {"their", "our"}:
        return view.parties((_ahead(view, at),), _KINDS)
    return view.parties((view.clauses.antecedent(at - 1),), _BODIES) if view.phrases.low(at - 1) == "whose" else ()


def _is_published(view: View, at: int) -> bool:
    """Whether words say that it came out regularly or was published: "Acme's annual report"."""
    return bool(view.words(at) & known.KEPT) or any(
        view.clauses.verb(each).lemma in known.PUBLISHING for each in view.said_of(at)
    )


def _opens(view: View, at: int) -> bool:
    """Whether the sentence begins with the report: "in its report", "in her 2017 annual report"."""
    return view.phrases.kind(0) == "p" and at < _OPENING and set(view.phrases.kinds[1:at]) <= set("nyx")


def _ahead(view: View, at: int) -> int | None:
    """The subject behind "in its report", where the sentence begins so."""
    if not _opens(view, at):
        return None
    verbs = (here for here in range(at + 1, min(len(view.phrases), at + _REACH)) if view.phrases.kind(here) == "v")
    finite = (here for here in verbs if view.clauses.verb(here).shape == "finite" and not view.clauses.is_reduced(here))
    return next((view.clauses.subject(here) for here in finite), None)


def _compound(page: Page, at: int, item: int) -> Parties:
    """The body in the phrase itself: "an Ofsted report", "Tarn Institute research"."""
    line, view = page.line, page.view
    phrase = view.phrases.all[at]
    for each in reversed(line[phrase.first : item]):
        if each.mentions and not each.possessive and not each.anaphor:
            study = line[item].low in known.STUDIES
            return each.of(_BODIES) or (each.of(("Company",)) if study else ())
    behind = line[item + 1 : phrase.last]
    opens = _opens(view, at)
    return next((found for each in behind if opens and (found := each.of(_BODIES)) and not each.possessive), ())


def _publishing(view: View, at: int) -> Iterator[int | None]:
    """Who publishes, where the report is what is published: "Acme published a report"."""
    before = at - 1
    if view.phrases.low(before) == "of" and view.head(before - 1) in known.MANY:
        before -= 2
    before = behind_date(view, before)
    if view.phrases.kind(before) == "k" and view.phrases.kind(before - 1) == "n":  # "published Acme's Year, a report"
        before -= 2
    publishes = view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in known.PUBLISHING
    if publishes and not view.clauses.is_passive(before):
        yield view.clauses.subject(before)
    if (verb := relating(view, at)) is not None:
        yield verb - 1
    for here in range(at + 1, min(len(view.phrases), at + _FAR)):
        if view.phrases.kind(here) == "v" and view.clauses.verb(here).lemma in known.PUBLISHING:
            yield from view.clauses.after(here, {"by"})


def behind_date(view: View, before: int) -> int:
    """What stands before a date that ends at a place, the place itself where none does: "tabled" of "tabled on Tuesday"."""
    while view.phrases.kind(before) in ("x", "y") or view.phrases.kinds[before : before + 2] == "py":
        before -= 1
    return before


def relating(view: View, at: int) -> int | None:
    """The verb of a clause behind the report that says who published it: "the report that Ofsted published"."""
    for here in range(at + 1, min(len(view.phrases) - 1, at + _REACH)):
        told = view.phrases.kind(here) == "n" and view.phrases.kind(here + 1) == "v"
        led = here == at + 1 or view.phrases.kind(here - 1) == "r" or view.phrases.low(here - 1) == "that"
        if told and led:
            issues = view.clauses.verb(here + 1).lemma in known.PUBLISHING and not view.clauses.verb(here + 1).passive
            return here + 1 if issues else None
        if view.phrases.kind(here) in "vklz":
            return None
    return None


def _speaking(view: View, at: int) -> Iterator[int | None]:
    """Who says something in it: "Acme said in its report", "in a report, Acme said"."""
    if _opens(view, at):
        yield _ahead(view, at)
    yield from speakers(view, at)
