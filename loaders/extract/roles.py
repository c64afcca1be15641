"""The places around a verb in which the parties of a claim stand: who does it, to what, to whom, from whom."""

from __future__ import annotations

from collections.abc import Callable

from loaders.extract import clause, nominal
from loaders.extract.line import Item, Line
from loaders.extract.reading import Page, item_of
from loaders.extract.verbs import VerbUse

Place = Callable[[Page, VerbUse], Item | None]


def doer(page: Page, use: VerbUse) -> Item | None:
    """Who does it: the subject of the active verb, the agent of the passive."""
    if use.passive:
        return clause.after(page.line, use.end, {"by"})
    return _of_infinitive(page.line, use) if "to" in use.auxiliaries else clause.subject(page.line, use.start)


def _of_infinitive(line: Line, use: VerbUse) -> Item | None:
    """Who is to do it: "a contract for ITEM to run", "chose ITEM to run", "ITEM has a contract to run"."""
    to_ = use.start + use.auxiliaries.index("to")
    if to_ > use.start:
        return clause.subject(line, use.start)
    before = line[to_ - 1] if to_ else None
    agent = to_ > 1 and any(item.low == "by" for item in line[max(0, to_ - 3) : to_ - 1])
    if before is None or (before.mentions and not agent):
        return before if before and not before.possessive else None
    return nominal.possessor(line, to_ - 1) or clause.first(line, to_)


def done(page: Page, use: VerbUse) -> Item | None:
    """To what it is done: the object of the active verb, the subject of the passive."""
    if not use.passive:
        return clause.object_(page.line, use.end)
    return _described_by(page.line, use) if not use.auxiliaries else clause.subject(page.line, use.start)


def _described_by(line: Line, use: VerbUse) -> Item | None:
    """What a participle describes: "ITEM, run by", "at ITEM run by"; "ITEM, a prison run by"."""
    at = use.start - 2 if use.start > 1 and line[use.start - 1].low == "," else use.start - 1
    if at >= 0 and line[at].mentions and not line[at].possessive:
        return line[at]
    return clause.subject(line, use.start) or (nominal.described(line, at, len(line)) if at > 0 else None)


def moved(page: Page, use: VerbUse) -> Item | None:
    """What changes hands: the object of "sell", the subject of "pass to" and of "was sold"."""
    found = None if use.passive else clause.object_(page.line, use.end)
    if found or not (use.passive or use.lemma in INTRANSITIVE):
        return found
    return clause.subject(page.line, use.start)


def receiver(page: Page, use: VerbUse) -> Item | None:
    """To whom something goes: behind "to" or "into", else whom the verb is done to."""
    return to(page, use) or done(page, use)


def to(page: Page, use: VerbUse) -> Item | None:
    """The mention that "to" or "into" leads to."""
    return clause.after(page.line, use.end, {"to", "into"})


def giver(page: Page, use: VerbUse) -> Item | None:
    """From whom it goes: behind "from", else who does it."""
    return origin(page, use) or (None if use.lemma in INTRANSITIVE else doer(page, use))


def origin(page: Page, use: VerbUse) -> Item | None:
    """The mention that "from" leads to."""
    return clause.after(page.line, use.end, {"from"}, reach=16)


def inspector(page: Page, use: VerbUse) -> Item | None:
    """Who inspects: who does it, else the inspectorate that the document is about."""
    before = {item.low for item in page.line[max(0, use.start - 8) : use.start]}
    implied = use.passive or before & {"inspector", "report", "inspection"}
    return doer(page, use) or (item_of(page.inspectorate) if implied else None)


def inspected(page: Page, use: VerbUse) -> Item | None:
    """What is inspected: to what it is done; where "inspectors found" something, the service spoken of last."""
    found = done(page, use)
    if (found and found.of(("CRC", "Service", "Company"))) or use.passive:
        return found
    by = clause.subject(page.line, use.start)
    inspects = by is not None and page.inspectorate is not None and by.mentions[0].name == page.inspectorate.name
    return item_of(page.discourse.last("CRC", "Service")) if inspects else found


def bought(page: Page, use: VerbUse) -> Item | None:
    """What is paid for: behind "for"."""
    return clause.after(page.line, use.end, {"for"}, reach=6)


def workplace(page: Page, use: VerbUse) -> Item | None:
    """Whose staff: behind "at" or "in", else the object."""
    found = clause.after(page.line, use.end, {"at", "in", "of", "from"}, reach=8)
    return found if found and found.family == "organisation" else done(page, use)


def area(page: Page, use: VerbUse) -> Item | None:
    """Where it is done: behind "in" or "across", else the object."""
    places = {"in", "across", "throughout", "covering"}
    ahead = range(use.end, min(len(page.line), use.end + 18))
    for at in range(use.start - 1, max(-1, use.start - 12), -1) if use.passive else ahead:
        if page.line[at].low in clause.RELATIVE:
            return None
        if page.line[at].low in places:
            found = clause.phrase(page.line, at + 1, reach=3)
            if found and found.family == "region":
                return found
    found = clause.object_(page.line, use.end)
    return found if found and found.family == "region" else None


INTRANSITIVE = frozenset({"go", "pass", "move", "return", "transfer", "revert", "switch"})
