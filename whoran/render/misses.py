"""Examples of what a measurement holds against an extractor: the sentence, and what was claimed of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graph import plain
from graph.vocabulary import PREDICATES
from loaders.scoring.annotation import AnnotatedFact
from loaders.scoring.claimed import Claimed
from loaders.scoring.examples import Examples
from loaders.scoring.misses import MISDATED, MISSED, SORTS, WRONG, WRONG_STATUS, Miss
from loaders.scoring.stretch import Stretch
from queries.words import event_text, span_text
from whoran.render.page import BLANK, Line, Page, line
from whoran.render.source import LONGEST, QUIET, QUOTE

MEANING = {
    MISSED: "facts that are annotated, and that nobody claims",
    WRONG: "claims that no annotation bears out",
    MISDATED: "facts that were found, with other dates than annotated",
    WRONG_STATUS: "facts that were found, with another status than annotated",
}
CLAIMS = 5
"""Claims that an example shows."""


def misses(examples: Examples) -> Page:
    """How many misses there are of each kind, each with its examples."""
    return Page([each for sort in SORTS for each in _sort(sort, examples)])


def as_plain(examples: Examples) -> dict[str, Any]:
    """The same as plain values."""
    return {
        sort.replace(" ", "_"): {
            "count": examples.counts[sort],
            "examples": [_plain(each) for each in examples.of(sort)],
        }
        for sort in SORTS
    }


def _sort(sort: str, examples: Examples) -> Iterator[Line]:
    count, shown = examples.counts[sort], examples.of(sort)
    number = f"{count:,}" if len(shown) in (0, count) else f"{len(shown):,} of {count:,}"
    yield BLANK
    yield line((f"{sort.capitalize()}: {number}", "bold"), (f"  {MEANING[sort]}", QUIET))
    for each in shown:
        yield from _example(each)


def _example(miss: Miss) -> Iterator[Line]:
    yield line(f"{miss.told}{_annotated(miss)}", (f"  {miss.file}", QUIET), indent=2)
    if miss.sentence:
        yield line((f"“{_cut(miss.sentence)}”", QUOTE), indent=4)
    if miss.sort == WRONG:
        return
    claims = miss.claimed
    for each in claims[:CLAIMS]:
        yield line(("claimed: ", QUIET), _claim(each), indent=4)
    if not claims:
        yield line(("nothing was claimed of this sentence", QUIET), indent=4)
    elif len(claims) > CLAIMS:
        yield line((f"and {len(claims) - CLAIMS} more claims", QUIET), indent=4)


def _annotated(miss: Miss) -> str:
    """What the annotation has where that is what differs."""
    if miss.fact and miss.sort == MISDATED:
        return f": {_dates(miss.fact)}"
    return f": {miss.fact.status}" if miss.fact and miss.sort == WRONG_STATUS else ""


def _dates(fact: AnnotatedFact) -> str:
    stated = _interval(fact.start, fact.end) or "no date"
    inferred = _interval(fact.inferred_start, fact.inferred_end)
    return f"{stated} (inferred: {inferred})" if inferred else stated


def _interval(start: Stretch | None, end: Stretch | None) -> str:
    return " ".join([*([f"from {start.text}"] if start else []), *([f"to {end.text}"] if end else [])])


def _claim(claimed: Claimed) -> str:
    predicate = PREDICATES.get(claimed.predicate)
    when = event_text(claimed.span) if predicate and predicate.is_event else span_text(claimed.span)
    return f"{claimed.told}, {claimed.status}, {when}"


def _cut(sentence: str) -> str:
    words = " ".join(sentence.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"


def _plain(miss: Miss) -> dict[str, Any]:
    return {
        "document": miss.file,
        "fact": miss.told,
        "sentence": miss.sentence,
        "annotated": _plain_fact(miss.fact) if miss.fact else None,
        "claimed": [_plain_claim(each) for each in miss.claimed],
    }


def _plain_fact(fact: AnnotatedFact) -> dict[str, Any]:
    dates = {"from": fact.start, "to": fact.end}
    inferred = {"from": fact.inferred_start, "to": fact.inferred_end}
    return {"status": fact.status, **_texts(dates), "inferred": _texts(inferred)}


def _texts(dates: dict[str, Stretch | None]) -> dict[str, str | None]:
    return {name: date.text if date else None for name, date in dates.items()}


def _plain_claim(claimed: Claimed) -> dict[str, Any]:
    return {
        "subject": {"name": claimed.subject.name, "kind": claimed.subject.kind, "mention": claimed.subject.words},
        "predicate": claimed.predicate,
        "object": {"name": claimed.object.name, "kind": claimed.object.kind, "mention": claimed.object.words},
        "span": plain.span(claimed.span),
        "status": claimed.status,
        "passage": claimed.passage,
    }
