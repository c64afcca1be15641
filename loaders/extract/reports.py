"""Published reports: who published them, and what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.model import Mention
from loaders.extract import clause, nominal
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, Reading, item_of, readings

_NOUNS = words("report review audit study research")
_WRITTEN = words("statement evidence letter")
_PUBLISHERS = ("PublicBody", "Union", "Company", "Person")
_SUBJECTS = ("CRC", "Service", "Company", "PublicBody")
_ON = frozenset({"on", "into", "about", "of"})
_PUBLISHING = words(
    "publish published publishing publishes release released releases issue issued produced wrote launched"
)
_INSPECTING = words("inspection inspectors inspectorate inspector inspected")
_SAYING = words("said says found concluded warned")
_FINITE = words("said says found finds was were is are has had that which who rated called warned concludes concluded")
_RATING = words("rated rates praises praised criticises criticised condemned condemns named found")


def read(page: Page) -> Iterator[Reading]:
    """The reports that a line speaks of, with their publishers and subjects."""
    for at, item in enumerate(page.line):
        if item.mentions or not _is_report(page.line, at):
            continue
        publisher = _publisher(page, at)
        if publisher is None:
            continue
        subject = _subject(page, at, publisher)
        yield from _readings(publisher, subject, item, at)


def _is_report(line: Line, at: int) -> bool:
    low, before = line[at].low, line[at - 1].low if at else ""
    if low in _WRITTEN:
        return before == "written"
    return low in _NOUNS and before not in {
        "judicial",
        "spending",
        "to",
        "they",
        "who",
        "will",
        "under",
        "we",
        "members",
        "many",
        "in",
    }


def _readings(publisher: Item, subject: Item | None, noun: Item, at: int) -> Iterator[Reading]:
    names = " and ".join(mention.name for mention in publisher.of(_PUBLISHERS))
    about = tuple(mention for mention in subject.of(_SUBJECTS) if not mention.scope) if subject else ()
    title = (
        f"{names} {noun.low} on {' and '.join(mention.name for mention in about)}" if about else f"{names} {noun.low}"
    )
    report = item_of(Mention(title, "Report", noun.text, scope=names))
    yield from readings("report by", "PUBLISHED", (publisher, report), at, "asserted")
    if about and subject:
        yield from readings("report on", "ABOUT", (report, replace(subject, mentions=about)), at, "asserted")


def _publisher(page: Page, at: int) -> Item | None:
    line = page.line
    by = _by(line, at)
    found = _fit(by) or _fit(_owner(line, at)) or _fit(_before(line, at)) or _fit(_who_publishes(line, at))
    if found:
        return found
    near = {item.low for item in line[max(0, at - 4) : at + 6]}
    if page.inspectorate and near & _INSPECTING:
        return item_of(page.inspectorate)
    return None


def _by(line: Line, at: int) -> Item | None:
    """Whom "by" or "from" names, before any verb: "a review of the contracts by ITEM"."""
    for link in range(at + 1, min(len(line), at + 8)):
        if line[link].low in {"by", "from"}:
            return clause.phrase(line, link + 1)
        if line[link].low in _FINITE:
            return None
    return None


def _fit(item: Item | None) -> Item | None:
    return item if item and item.of(_PUBLISHERS) else None


def _owner(line: Line, at: int) -> Item | None:
    owner = nominal.possessor(line, at)
    return owner if owner and (owner.of(("PublicBody", "Union")) or owner.family == "person") else None


def _before(line: Line, at: int) -> Item | None:
    start = at - 1
    while start > 0 and line[start].low in {
        "inspection",
        "annual",
        "latest",
        "new",
        "damning",
        "critical",
        "follow-up",
        "special",
    }:
        start -= 1
    return line[start] if start >= 0 and line[start].of(("PublicBody", "Union")) and not line[start].anaphor else None


def _who_publishes(line: Line, at: int) -> Item | None:
    for verb in range(at - 1, max(-1, at - 6), -1):
        if line[verb].low in _SAYING and [item.low for item in line[verb + 1 : verb + 3]] in (
            ["in", "a"],
            ["in", "its"],
        ):
            return clause.subject(line, verb)
        if line[verb].low in _PUBLISHING:
            return clause.subject(line, verb) or _person_before(line, verb)
    return None


def _person_before(line: Line, verb: int) -> Item | None:
    """Whoever is the first named in "ITEM, the chief inspector, publishing a report"."""
    return (
        next((item for item in line[:verb] if item.family == "person"), None)
        if line[verb].low.endswith("ing")
        else None
    )


def _subject(page: Page, at: int, publisher: Item) -> Item | None:
    line = page.line
    found = _about(clause.after(line, at + 1, _ON, reach=4), publisher)
    before = line[at - 1] if at else None
    found = found or _about(before if before and before.of(("CRC", "Service")) else None, publisher)
    found = found or _rated(line, at, publisher)
    named = (item for item in [*line[at:], *reversed(line[:at])] if item.of(("CRC", "Service")))
    found = found or next((item for item in named if not item.mentions[0].scope), None)
    found = found or _about(_receiver(line, at), publisher)
    inspects = publisher.mentions[0] == page.inspectorate or _INSPECTING & {item.low for item in line}
    return found or (item_of(_last(page) or _only(page)) if inspects else None)


def _receiver(line: Line, at: int) -> Item | None:
    """Who got the report: "Acme received a damning report from the inspectorate"."""
    for verb in range(at - 1, max(-1, at - 6), -1):
        if line[verb].low in {"received", "receives", "got", "faced", "earned"}:
            return clause.subject(line, verb)
    return None


def _last(page: Page) -> Mention | None:
    found = page.discourse.last("CRC", "Service")
    return found if found and not found.name.islower() else None


def _only(page: Page) -> Mention | None:
    """The one CRC or service that the document speaks of at all."""
    found = [Mention(name, kind) for kind in ("CRC", "Service") for name in page.cast.of_kind(kind)[:2]]
    return found[0] if len(found) == 1 else None


def _rated(line: Line, at: int, publisher: Item) -> Item | None:
    """What the report rates: "a report published yesterday rated ITEM"."""
    for verb in range(at + 1, min(len(line), at + 6)):
        if line[verb].low in _RATING:
            return _about(clause.object_(line, verb + 1), publisher)
    return None


def _about(item: Item | None, publisher: Item) -> Item | None:
    return item if item and item.of(_SUBJECTS) and item.mentions != publisher.mentions else None
