"""What a synthetic world's documents say of it: several claims a document, a sentence each, and several claims a fact.

Most claims are imprecise in the ways of real ones, and a few are wrong, so that sources dispute each other. Documents
are told one by one, whatever the size of the world.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

from benchmarks.naming import mention
from benchmarks.world import DAYS, FIRST_DAY, Happened, World, zipf
from graph.model import Claim, Document, Entry, pairs
from graph.span import Span, day_after
from graph.vocabulary import PREDICATES

AGAIN = 0.6
"""Of all claims, those about a fact that an earlier document told already: 2.5 claims a fact."""
RECENT = 2_000
"""Most of these are about one of so many stories before; the others about any earlier one."""
FEWEST, MOST = 1, 8
"""Claims of one document."""

Told = tuple[str, Span]
"""When a fact held as a claim has it: the words, and the span they mean."""


def _whole(random: Random, fact: Happened) -> Told:
    if fact.end is None:
        return _started(random, fact)
    return f"From {fact.start:%-d %B %Y} to {fact.end:%-d %B %Y}", Span.exactly(fact.start, fact.end)


def _started(_random: Random, fact: Happened) -> Told:
    return f"From {fact.start:%-d %B %Y}", Span(fact.start, fact.start, day_after(fact.start))


def _in_year(_random: Random, fact: Happened) -> Told:
    first, last = date(fact.start.year, 1, 1), date(fact.start.year, 12, 31)
    return f"Since some time in {first:%Y}", Span(first, last, day_after(first))


def _seen(random: Random, fact: Happened) -> Told:
    until = fact.end or FIRST_DAY + timedelta(days=DAYS)
    day = fact.start + timedelta(days=random.randrange((until - fact.start).days))
    return f"As of {day:%-d %B %Y}", Span.seen(day, day)


def _ended(random: Random, fact: Happened) -> Told:
    if fact.end is None:
        return _seen(random, fact)
    return f"Until {fact.end:%-d %B %Y}", Span(end_min=fact.end, end_max=fact.end)


def _undated(_random: Random, _fact: Happened) -> Told:
    return "For some time", Span()


def _wrong(random: Random, fact: Happened) -> Told:
    start = fact.start - timedelta(days=random.randrange(40, 400))
    return _whole(random, fact._replace(start=start))


FORMS: dict[Callable[[Random, Happened], Told], int] = {
    _whole: 22,
    _started: 22,
    _in_year: 15,
    _seen: 28,
    _ended: 8,
    _undated: 3,
    _wrong: 2,
}
"""How claims tell when a fact held, with how many in a hundred do."""
_FORMS, _WEIGHTS = list(FORMS), list(FORMS.values())

STATUSES = {"asserted": 970, "ended": 20, "planned": 7, "denied": 3}
"""Statuses of a thousand claims."""
_STATUSES, _OFTEN = list(STATUSES), list(STATUSES.values())


def entries(world: World) -> Iterator[Entry]:
    """All documents of a world, each with its claims; every fact is told at least once."""
    random = Random(world.seed)
    told = [(0, 0)]
    for number in range(world.stories):
        for place in range(len(world.story(number))):
            told.append((number, place))
            while random.random() < AGAIN:
                told.append(_earlier(random, world, number))
            if len(told) >= random.randint(FEWEST, MOST):
                yield document(random, [world.story(n)[p] for n, p in told])
                told = []
    if told:
        yield document(random, [world.story(n)[p] for n, p in told])


def document(random: Random, facts: list[Happened]) -> Entry:
    """A document that tells these facts."""
    texts: list[str] = []
    said: list[tuple[Happened, str, Span]] = []
    for fact in facts:
        words, span = random.choices(_FORMS, _WEIGHTS)[0](random, fact)
        said.append((fact, words, span))
        texts.append(_sentence(random, fact, words))
    published_on = FIRST_DAY + timedelta(days=random.randrange(DAYS))
    heading = f"Notice {random.getrandbits(40):010x}"
    kept = Document(
        "\n".join((heading, *texts)),
        heading,
        f"Gazette {zipf(random, 200)}",
        "" if random.random() < 0.03 else published_on.isoformat(),
        f"https://gazette.example/{heading[7:]}",
    )
    return Entry(kept, tuple(_claims(random, kept, texts, said)))


def _earlier(random: Random, world: World, number: int) -> tuple[int, int]:
    """A fact of a story up to this one, mostly of a recent one."""
    back = random.randrange(min(number + 1, RECENT)) if random.random() < 0.7 else random.randrange(number + 1)
    return number - back, random.randrange(len(world.story(number - back)))


def _sentence(random: Random, fact: Happened, words: str) -> str:
    subject, target = mention(*fact.subject), mention(*fact.object)
    paper = f"as notice {random.randrange(10_000)} of the register has it"
    return f"{words}, {subject.name} {PREDICATES[fact.predicate].says} {target.name}, {paper}."


def _claims(
    random: Random, kept: Document, texts: list[str], said: list[tuple[Happened, str, Span]]
) -> Iterator[Claim]:
    start = len(kept.title) + 1
    for text, (fact, words, span) in zip(texts, said, strict=True):
        yield _claim(random, kept, (start, start + len(text)), fact, words, span)
        start += len(text) + 1


def _claim(random: Random, kept: Document, place: tuple[int, int], fact: Happened, words: str, span: Span) -> Claim:
    takes_over = fact.before is not None and fact.before != fact.subject and random.random() < 0.04
    qualifiers = {"from_party": mention(*fact.before).name} if takes_over and fact.before else {}
    if fact.predicate == "OWNS" and random.random() < 0.2:
        qualifiers = {"share": str(random.randrange(10, 101))}
    return Claim(
        kept.id,
        *place,
        mention(*fact.subject, random.random() < 0.1),
        "TOOK_OVER" if takes_over else fact.predicate,
        mention(*fact.object, random.random() < 0.1),
        Span.event(fact.start, fact.start) if takes_over else span,
        random.choices(_STATUSES, _OFTEN)[0],
        pairs(qualifiers),
        "a spokesman" if random.random() < 0.1 else "",
        pairs({"span": words}),
        "gazette",
    )
