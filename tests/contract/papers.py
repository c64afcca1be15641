"""Short documents for tests, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from graph.identity import Id
from graph.model import Claim, ClaimJudgement, Document, EntityJudgement, Entry, Figure, Mention, Use, pairs
from graph.span import UNDATED, UNKNOWN_MAX, UNKNOWN_MIN, Span
from graph.store import Search, Store
from graph.vocabulary import PREDICATES

Said = Callable[[Document], Claim]
"""What a document says in its whole text."""


def says(
    subject: str | Mention,
    predicate: str,
    target: str | Mention,
    span: Span = UNDATED,
    status: str = "asserted",
    *,
    said_by: str = "",
    rule: str = "",
    **qualifiers: str,
) -> Said:
    """A claim between two parties, of the first kinds that the predicate may join."""
    shape = PREDICATES[predicate]

    def claim(document: Document) -> Claim:
        one = subject if isinstance(subject, Mention) else Mention(subject, shape.subjects[0], subject)
        other = target if isinstance(target, Mention) else Mention(target, shape.objects[0], target)
        place = (document.id, 0, len(document.text))
        return Claim(*place, one, predicate, other, span, status, pairs(qualifiers), said_by, (), rule)

    return claim


def paper(text: str, *said: Said, published_on: str = "", title: str = "", part_of: Id | None = None) -> Entry:
    """A document with its claims."""
    document = Document(text, title, "", published_on, part_of=part_of)
    return Entry(document, tuple(each(document) for each in said))


def counted(text: str, entity: str, measure: str, value: float) -> Entry:
    """A document with one figure about a company."""
    document = Document(text)
    return Entry(document, (), (Figure(document.id, 0, len(text), Mention(entity, "Company"), measure, value, value),))


def span(start: str = "", end: str = "") -> Span:
    """The span from one day to another, each known to the day or not at all."""
    first = date.fromisoformat(start) if start else None
    last = date.fromisoformat(end) if end else None
    return Span(first or UNKNOWN_MIN, first or UNKNOWN_MAX, last or UNKNOWN_MIN, last or UNKNOWN_MAX).tightened()


def key(name: str, kind: str = "Company") -> Id:
    """The key of a name of this kind."""
    return Use.of(name, kind).key


ALDER = paper("Alder runs North.", says("Alder", "RUNS", "North"))
BIRCH = paper("Birch runs North.", says("Birch", "RUNS", "North"))
"""Two papers that disagree on who runs North."""


def runs(store: Store) -> list[str]:
    """Who runs North, by name."""
    facts = store.edges([key("North", "CRC")], "object", Search(("RUNS",)))
    found = store.entities([fact.subject for fact in facts])
    return sorted(found[fact.subject].name for fact in facts)


def same(left: str | Use, right: str | Use) -> EntityJudgement:
    """A decision that two companies are one."""
    return EntityJudgement("same", _use(left), _use(right))


def not_same(left: str | Use, right: str | Use) -> EntityJudgement:
    """A decision that two companies are not one."""
    return EntityJudgement("not-same", _use(left), _use(right))


def unsure(left: str | Use, right: str | Use) -> EntityJudgement:
    """Somebody looked and could not decide."""
    return EntityJudgement("unsure", _use(left), _use(right))


def reject(claim: Claim) -> ClaimJudgement:
    """A decision that a claim does not count."""
    return ClaimJudgement("reject", claim.id)


def correct(claim: Claim, reading: Claim) -> ClaimJudgement:
    """A decision that a claim is to be read otherwise."""
    return ClaimJudgement("correct", claim.id, reading)


def add(reading: Claim) -> ClaimJudgement:
    """A decision to count a claim that was not read."""
    return ClaimJudgement("add", reading.id, reading)


def _use(named: str | Use) -> Use:
    return named if isinstance(named, Use) else Use.of(named, "Company")
