"""What holds of extraction whatever the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Claim, Document, Entry, Figure
from graph.vocabulary import PREDICATES, STATUSES
from loaders.extract.rules import extract

_VOCABULARY = """
    Quillon Ltd Ostrand Group HMP Elmfield CRC CRCs Cumbria Durham and , . the of by to from in runs run owned took over
    was will be not former owner operator report on Ofsted inspected rated chair Alice Marlow said “ ” " ( ) ’s 's 2016
    May since until last week it its he which who administration into three £2m staff contract awarded Ministry Justice
    - ; : consortium led partners are with Home Secretary -owned %
"""
_WORDS = st.sampled_from(_VOCABULARY.split())
_SENTENCES = st.lists(_WORDS, max_size=60).map(" ".join)
_TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=())), _SENTENCES, st.lists(_SENTENCES, max_size=4).map("\n".join)
)

_DATES = st.sampled_from(["", "2020", "2020-06", "2020-06-15"])


def _parts(entry: Entry) -> tuple[Claim | Figure, ...]:
    return (*entry.claims, *entry.figures)


@given(_TEXTS, _DATES)
def test_any_text_is_read_and_every_passage_lies_inside_it(text: str, published_on: str) -> None:
    """Extraction never raises; what it claims has a known predicate, kinds and status, and a passage of the text."""
    entry = extract(Document(text, published_on=published_on))
    for claim in entry.claims:
        predicate = PREDICATES[claim.predicate]
        assert claim.subject.kind in predicate.subjects
        assert claim.object.kind in predicate.objects
        assert claim.status in STATUSES
        assert claim.rule
    for part in _parts(entry):
        assert 0 <= part.start < part.end <= len(text)
        assert text[part.start : part.end].strip() == text[part.start : part.end]


@given(_TEXTS, _DATES)
def test_the_same_text_gives_the_same_claims(text: str, published_on: str) -> None:
    """Reading a text twice gives equal claims with equal ids, each once."""
    first, second = (extract(Document(text, published_on=published_on)) for _ in range(2))
    assert first == second
    ids = [part.id for part in _parts(first)]
    assert len(set(ids)) == len(ids)


@given(_SENTENCES.map(lambda text: text.replace("2016", "Monday")))
def test_an_undated_document_with_only_relative_dates_dates_nothing(text: str) -> None:
    """Without a date of its own, and with none written out, a document leaves every span unknown."""
    entry = extract(Document(text))
    assert all(part.span.undated for part in _parts(entry))


@pytest.mark.parametrize(
    "text",
    [
        "harbour " * 100_000,
        "a" * 1_000_000,
        "Quillon Ltd runs HMP Elmfield, which " * 2_000,
        "( " * 50_000,
        "Ministry of " * 20_000,
        "1,234.5 " * 20_000,
        "“ ' \" ’ " * 10_000,
    ],
    ids=["words", "no space", "clauses", "brackets", "of", "numbers", "quotes"],
)
def test_a_monstrous_line_is_read_to_its_end(text: str) -> None:
    """A line without end or of nothing but marks is read like any other, since no sentence is longer than a bound."""
    assert extract(Document(text, published_on="2020-06-15")).document.text == text
