"""Random records of every predicate and kind, with names, words, days and numbers such as only careless sources have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import strategies as st

from graph.identity import Id
from graph.model import Claim, Document, Entry, Figure, Mention, pairs
from graph.span import UNDATED, Span
from graph.vocabulary import KINDS, PREDICATES, STATUSES

NAMES = (
    *(
        "Alder",
        "alder ltd",
        "The ALDER Limited",
        "Älder",
        "A\u0308lder",
        "Alder's",
        "Alder & Sons",
        "Alder and Sons plc",
    ),
    *(
        "\U0001d504lder",
        "\uff21lder",
        "\ufb01rm",
        "İstanbul Ltd",
        "straße",
        "—",
        "...",
        "'} DETACH DELETE n //",
        '"a" \\ b',
    ),
    *("1", "10", "9", "a\0b", "x" * 1_200, "wo\u0000rds " * 40, "name:alder OR *", "\t Alder \n", "\u200b", "0" * 32),
)
"""Names that are spelt alike, that sort differently by letters than by bytes, that are no words, or too many."""
DAYS = (date(2, 1, 1), date(2, 1, 2), date(1899, 12, 31), date(2016, 2, 29), date(2016, 3, 1), date(9998, 12, 30))
PUBLISHED = ("", "2016", "2016-02", "2016-02-29", "0002-01-01", "9998-12-31")
NUMBERS = (0.0, -0.0, 1.0, 0.1, 1e-300, 1e300, float(2**53 + 2), -12.5)

names = st.sampled_from(NAMES)
spans = st.one_of(
    st.just(UNDATED),
    st.sampled_from(DAYS).map(lambda day: Span.exactly(day, day + timedelta(days=1))),
    st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)).map(lambda pair: Span.seen(min(pair), max(pair))),
)


@st.composite
def mentions(draw: st.DrawFn, kinds: tuple[str, ...]) -> Mention:
    """A mention of something of one of these kinds."""
    name = draw(names)
    marked, scope = draw(st.sampled_from(("", "", "", "GB-COH-1"))), draw(st.sampled_from(("", "", "Alder 2016")))
    return Mention(name, draw(st.sampled_from(kinds)), name, marked, scope)


@st.composite
def claims(draw: st.DrawFn, document: Document) -> Claim:
    """A claim of a document, of any predicate, with some of its qualifiers."""
    shape = PREDICATES[draw(st.sampled_from(tuple(PREDICATES)))]
    said = draw(st.dictionaries(st.sampled_from(shape.qualifiers or ("note",)), names, max_size=2))
    return Claim(
        document.id,
        0,
        len(document.text),
        draw(mentions(shape.subjects)),
        shape.name,
        draw(mentions(shape.objects)),
        draw(spans),
        draw(st.sampled_from(("asserted", *STATUSES))),
        pairs(said),
        draw(st.sampled_from(("", "", "Alder's \U0001d504"))),
        rule="odd",
    )


@st.composite
def figures(draw: st.DrawFn, document: Document) -> Figure:
    """A figure of a document."""
    low, high = sorted((draw(st.sampled_from(NUMBERS)), draw(st.sampled_from(NUMBERS))))
    entity = draw(mentions(tuple(KINDS)))
    measure = draw(st.sampled_from(("staff", "profit")))
    return Figure(document.id, 0, len(document.text), entity, measure, low, high, draw(names), draw(spans))


@st.composite
def entries(draw: st.DrawFn) -> list[Entry]:
    """Some documents with what they say; any may be part of the first."""
    first: Document | None = None
    found: list[Entry] = []
    for number in range(draw(st.integers(1, 3))):
        part_of = first.id if first and draw(st.booleans()) else None
        text = f"{number} {draw(names)} {draw(names)}"
        document = Document(
            text, draw(names), draw(names), draw(st.sampled_from(PUBLISHED)), draw(names), part_of, draw(names)
        )
        first = first or document
        said = {claim.id: claim for claim in draw(st.lists(claims(document), max_size=4))}
        counted = {figure.id: figure for figure in draw(st.lists(figures(document), max_size=2))}
        found.append(Entry(document, tuple(said.values()), tuple(counted.values())))
    return found


def parties(entry: Entry) -> Iterator[Id]:
    """The key of each entity that a document speaks of."""
    for claim in entry.claims:
        yield claim.subject.key(claim.document)
        yield claim.object.key(claim.document)
    for figure in entry.figures:
        yield figure.entity.key(figure.document)
