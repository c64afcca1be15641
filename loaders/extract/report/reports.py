"""Rules for reports: "a report by Ofsted on Elmfield School", "Acme said in its annual report", "the report, out today"."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

from graph.model import Mention
from graph.vocabulary import RUN
from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.inspection.findings import inspected_by
from loaders.extract.inspection.ratings import rating
from loaders.extract.knowledge import reports as known
from loaders.extract.knowledge.inspection import is_inspectorate
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.referring.discourse import SpokenReport
from loaders.extract.report import about, titles
from loaders.extract.report.publishers import behind_date, publishers, relating, told_inspectorate

_THE = frozenset({"the", "this", "that"})
_THEIRS = frozenset({"her", "his", "their", "its"})
_KNOWN = _THE | _THEIRS
_ANOTHER = known.KEPT | known.FURTHER | INDEFINITE
_UNKNOWN = INDEFINITE | {"another"}
"""Words of a further report, which may be by anybody."""

_OF_PERFORMANCE = frozenset({"performance"})
_REACH = 9
_DUE = 6
"""Words behind a report among which "due" says that it is yet to come."""

_BRINGING_OUT = known.PUBLISHING - known.BEGINNING
_OUT = known.SAYING | known.APPEARING | _BRINGING_OUT
"""Verbs by which a report is out."""


class Reports:
    """What a line says of reports."""

    words = known.PAPERS | known.WRITTEN

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the report whose noun stands in the phrase at a place."""
        told = _told(page, at, item) if _is_report(page.view, at, item) else None
        said = _status(page.view, at) if told else ""
        if not told or not said or (told == page.discourse.report and not _is_dated(page, item)):
            return
        issued = _issued_at(page.view, at, item)
        for each in _each_of(page, item, told):
            page.discourse.report = each
            yield from pairs_of("report by", "PUBLISHED", each.publishers, (each.report,), issued, said)
            yield from pairs_of("report on", "ABOUT", (each.report,), each.about, item, "asserted")
        rated = bool(rating(page.line[item:], 0))
        inspected = tuple(each for each in told.about if rated or each.kind in RUN)
        bodies = tuple(each for each in told.publishers if each.kind == "PublicBody" and is_inspectorate(each.name))
        if said == "asserted":
            yield from inspected_by("report of inspection", page, bodies, inspected, item, said)


def _each_of(page: Page, item: int, told: SpokenReport) -> Iterator[SpokenReport]:
    """The one report that is told, or of several the one on each thing: "its reports on Elm Court and Oak Court"."""
    if page.line[item].low not in known.MANY_OF:
        yield told
    elif len(told.about) > 1:
        for each in told.about:
            report = _mention(page, item, told.publishers, (each,))
            yield SpokenReport(replace(report, words=report.name), told.publishers, (each,))


def _issued_at(view: View, at: int, item: int) -> int:
    """The item whose date is that of the publication: the verb of "which Ofsted published today", of "today sees the", and of
    "last week a report by Ofsted said".
    """
    verb = relating(view, at)
    if verb is None and view.phrases.low(at - 1) == "of" and view.head(at - 2) in known.COMING_OUT:
        verb = at - 3 if view.phrases.kind(at - 3) == "v" else None
    if (
        verb is None
        and "y" in view.phrases.kinds[: min(2, at)]
        and view.line[view.phrases.all[at].first].low in INDEFINITE
    ):
        verb = next((each for each in view.said_of(at) if view.clauses.verb(each).lemma in known.SAYING), None)
    return item if verb is None else view.clauses.verb(verb).at


class Resumed:
    """The report spoken of, where a sentence says of it when it came out: "Published in May, it found Acme wanting"."""

    words = frozenset({"it"})

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the report that "it" means, in the phrase at a place."""
        told, view = page.discourse.report, page.view
        issued = view.phrases.kind(0) == "v" and view.clauses.verb(0).lemma in known.PUBLISHING
        if told is None or not issued or view.phrases.kind(at - 1) != "k":
            return
        verb = view.clauses.verb(0).at
        yield from pairs_of("report resumed", "PUBLISHED", told.publishers, (told.report,), verb, "asserted")
        stated = () if told.about else about.stated(page, at, item, told.publishers)
        yield from pairs_of("report resumed", "ABOUT", (told.report,), stated, item, "asserted")


def _is_dated(page: Page, item: int) -> bool:
    """Whether it is told when the report came out."""
    near = {each.low for each in page.line[item : item + _REACH]}
    return bool(page.dates) and bool(near & known.OUT)


def _is_report(view: View, at: int, item: int) -> bool:
    """Whether the noun means a report that came out, rather than a review that somebody makes or asks for."""
    low, last = view.line[item].low, view.phrases.all[at].last
    if item != last - 1 and not view.line[item + 1].mentions:
        return False
    spoken = view.words(at) | {view.line[item - 1].low if item else ""}
    other = (spoken - {low}) & known.NO_REPORTS if "serious" not in spoken else set()  # "serious case review"
    if (other and not (low == "audit" and other == _OF_PERFORMANCE)) or _is_wanted(view, at):
        return False
    if low in known.WRITTEN:
        return bool(spoken & known.WRITTEN_AS) or _is_issued(view, at) or _is_letter(view, at, low)
    return low in known.REPORTS or _comes_out(view, at)


def _is_issued(view: View, at: int) -> bool:
    """Whether words say that it was issued: "released a statement", "a letter published on 3 May"."""
    before = [at - 1] if view.phrases.kind(at - 1) == "v" else []
    return any(view.clauses.verb(verb).lemma in known.ISSUING for verb in (*before, *view.said_of(at)))


def _is_letter(view: View, at: int, low: str) -> bool:
    """Whether a letter is told with its author and its reader or subject: "Acme's letter on Bolt", "said in a letter to"."""
    led = view.phrases.low(at + 1) in {"to", "on", "about"}
    owned = any(item.possessive for item in view.phrases.items(at)) or view.phrases.low(at - 1) == "in"
    return low in known.LETTERS and led and owned and view.phrases.low(at + 2) != "intent"


def _is_wanted(view: View, at: int) -> bool:
    """Whether it is only asked for: "called for a report", "commissioned a review"."""
    before = at - 1
    while view.phrases.kind(before) in ("x", "y") or view.phrases.low(before) == "for":
        before -= 1
    return view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in known.WANTING


def _comes_out(view: View, at: int) -> bool:
    """Whether what follows or leads to the noun shows that it was published or says something."""
    if view.phrases.low(at - 1) in {"in", "to"} and (at == 1 or view.phrases.kind(at - 2) == "v"):
        return True
    if titles.before(view, at):
        return True
    verb = behind_date(view, at - 1)
    if view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _BRINGING_OUT:
        return True
    titled = view.said_of(at - 2) if view.phrases.kind(at - 1) == "k" and view.phrases.kind(at - 2) == "n" else ()
    return any(view.clauses.verb(verb).lemma in _OUT for verb in (*view.said_of(at), *titled))


def _status(view: View, at: int) -> str:
    """Whether it came out, or is to: by the verb of publishing that it is the object or subject of."""
    before = [at - 1] if view.phrases.kind(at - 1) == "v" else []
    if any(item.low == "due" for item in view.line[view.phrases.all[at].last :][:_DUE]):  # "its report, due in May"
        return "planned"
    for verb in (*before, *view.said_of(at)):
        if view.clauses.verb(verb).lemma in known.PUBLISHING:
            return view.status(verb, True)
        if view.clauses.verb(verb).lemma in known.EXPECTING:
            return "planned"
    return "asserted"


def _told(page: Page, at: int, item: int) -> SpokenReport | None:
    """The report that the noun means: the one spoken of, or another with its publishers and subjects."""
    by = publishers(page, at, item)
    if page.line[item].low in known.LETTERS:  # of firms' letters hardly any is published
        by = tuple(each for each in by if each.kind != "Company")
    title = _title(page.view, at, item)
    stated = _but(title, about.stated(page, at, item, by))
    spoken, phrase = page.discourse.report, page.view.words(at)
    if spoken and _is_same(phrase, by, stated, spoken):
        return spoken
    if not by and spoken and phrase & known.FURTHER:
        by = tuple(each for each in spoken.publishers if not phrase & _UNKNOWN or is_inspectorate(each.name))
    by = by or told_inspectorate(page, item) or _of_inspection(page, phrase)
    told = stated or _but(title, about.implied(page, item, by)) or _inspected(page, phrase, by)
    subjects = tuple({each.name: each for each in told}.values())  # "Elm Rehabilitation Company, or ERC,"
    explicit = subjects and page.line[item].low in known.REPORTS and page.view.phrases.low(at + 1) in {"on", "into"}
    return SpokenReport(_mention(page, item, by, subjects), by, subjects) if by or explicit else None


def _of_inspection(page: Page, phrase: Set[str]) -> Parties:
    """Whose "the report" is where only the inspection was told that it is on."""
    told = page.discourse.inspected
    return (told[0],) if told and phrase & _KNOWN and page.discourse.report is None else ()


def _inspected(page: Page, phrase: Set[str], by: Parties) -> Parties:
    """What "her report" is on, where the sentence before told what the publisher looked into."""
    told = page.discourse.inspected
    same = told is not None and any(each.name == told[0].name for each in by)
    return (told[1],) if told and same and not phrase & _UNKNOWN else ()


def _is_same(phrase: Set[str], by: Parties, stated: Parties, spoken: SpokenReport) -> bool:
    """Whether "the report", or a report of the same publisher on nothing else, is the one spoken of."""
    if phrase & _ANOTHER:
        return False
    if stated and not {each.name for each in spoken.about} & {each.name for each in stated}:
        return False
    same = {each.name for each in by} == {each.name for each in spoken.publishers}
    return bool(by and same) or (not by and bool(phrase & _THE))


def _title(view: View, at: int, item: int) -> str:
    """The title that stands with the noun of a report; empty where none does."""
    return titles.of_report(view.line, item) or titles.before(view, at) or titles.beside(view, at, item)


def _but(title: str, found: Parties) -> Parties:
    """The parties, but for what a report's own title was taken for."""
    return tuple(each for each in found if each.name != title)


_REPORTED = known.REPORTS | known.FINDINGS


def _mention(page: Page, item: int, by: Parties, subjects: Parties) -> Mention:
    names = " and ".join(each.name for each in by)
    title = _title(page.view, page.view.phrases.place(item), item)
    if not title:
        kept = " ".join(each.low for each in page.line[max(0, item - 4) : item] if _tells_apart(each.low))
        low = known.MANY_OF.get(page.line[item].low, page.line[item].low)
        noun = "report" if low in _REPORTED else low
        on = f"on {' and '.join(each.name for each in subjects)}" if subjects and "annual" not in kept else ""
        title = " ".join(filter(None, (names, kept, noun, on)))
    return Mention(title, "Report", page.line[item].text, scope=names)


def _tells_apart(low: str) -> bool:
    return low in known.KEPT or (len(low) == 4 and low.isdigit() and low[:2] in {"19", "20"})
