"""What was read where in a document, and by which of its words."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from graph.model import Claim, Document, Entry, Figure, Mention, pairs
from loaders.explanation import Mark, marks, stretches
from loaders.extract.rules import extract

WORDS = st.lists(st.sampled_from(("Alder", "runs", "North", ".", " ", "  ", "\n", "\n\n", "\f", "é", "")), max_size=30)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """A document with claims and figures of any of its stretches, overlapping ones among them."""
    document = Document("x" + "".join(draw(WORDS)))
    cuts = st.integers(0, len(document.text))
    places = draw(st.lists(st.tuples(cuts, cuts).filter(lambda each: each[0] < each[1]), max_size=4))
    party = Mention("Alder", "Company", "Alder")
    claims = [Claim(document.id, start, end, party, "RUNS", Mention("North", "CRC", "North")) for start, end in places]
    figures = [Figure(document.id, start, end, party, "staff", 1, 1) for start, end in places[:1]]
    return Entry(document, tuple(claims), tuple(figures))


@given(entries())
def test_the_text_is_shown_whole(entry: Entry) -> None:
    """Each character but space is in a stretch, in order, and outside of passages in one alone; all that was read is there."""
    found = list(stretches(entry))
    text = entry.document.text
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert [each.start for each in found] == sorted(each.start for each in found)
    covered = [place for each in found for place in range(each.start, each.end)]
    assert {place for place, character in enumerate(text) if not character.isspace()} <= set(covered)
    between = [place for each in found if not each.claims for place in range(each.start, each.end)]
    assert len(between) == len(set(between))
    assert sorted(claim.id for each in found for claim in each.claims) == sorted(each.id for each in entry.claims)
    assert [figure for each in found for figure in each.figures] == list(entry.figures)


@given(entries())
def test_pages_are_those_of_the_text(entry: Entry) -> None:
    """In a text with pages each stretch is on the page on which it begins; in another on none."""
    for each in stretches(entry):
        assert each.page == entry.document.page(each.start)


def said(text: str, **change: str | tuple[tuple[str, str], ...] | Mention) -> Claim:
    """A claim of a text, that Alder runs North."""
    claim = Claim(
        b"", 100, 100 + len(text), Mention("Alder", "Company", "Alder"), "RUNS", Mention("North", "CRC", "North")
    )
    return replace(claim, **change)  # type: ignore[arg-type] # what is changed is of the field's type


def marked(claim: Claim | Figure, text: str) -> dict[str, str]:
    """The words of a text that are marked, by their role."""
    return {mark.role: text[mark.start - claim.start : mark.end - claim.start] for mark in marks(claim, text)}


def test_the_words_of_parties_rule_and_dates_are_marked() -> None:
    """Each party, the words that made the claim, its dates, its speaker and its qualifiers are marked where they stand."""
    text = "“It took\nover North's supervision on 1 May,” said Ann, “and in June the rest.”"
    claim = said(
        text,
        subject=Mention("Alder", "Company", "it"),
        wording=pairs({"predicate": "took over", "span": "on 1 May; in June"}),
        said_by="Ann",
        qualifiers=pairs({"part": "supervision"}),
    )
    found = [(mark.role, text[mark.start - 100 : mark.end - 100]) for mark in marks(claim, text)]
    assert found == [
        ("subject", "It"),
        ("rule", "took\nover"),
        ("object", "North"),
        ("qualifier", "supervision"),
        ("date", "on 1 May"),
        ("speaker", "Ann"),
        ("date", "in June"),
    ]


def test_of_several_places_that_nearest_to_the_rule_is_marked() -> None:
    """Words that stand in a sentence twice are marked once: where they stand nearest to the words of the rule."""
    text = "It is old, and it runs North; it is far."
    claim = said(text, subject=Mention("Alder", "Company", "it"), wording=pairs({"predicate": "runs"}))
    assert Mark("subject", 100 + text.index("it runs"), 100 + text.index(" runs")) in marks(claim, text)


def test_words_of_the_rule_may_stand_apart() -> None:
    """Of words of the rule with others between them each is marked; none is where one of them is not there."""
    text = "Over there Alder took it over."
    claim = said(text, wording=pairs({"predicate": "took over"}))
    found = [(mark.role, text[mark.start - 100 : mark.end - 100]) for mark in marks(claim, text)]
    assert found == [("subject", "Alder"), ("rule", "took"), ("rule", "over")]
    assert "rule" not in marked(said(text, wording=pairs({"predicate": "took back"})), text)


def test_words_are_whole_and_must_be_there() -> None:
    """Words inside other words are not marked, and words that the passage does not have are not looked for elsewhere."""
    text = "Northern Alders run it."
    assert marked(said(text), text) == {}
    assert marked(said(text, object=Mention("North", "CRC", "it")), text) == {"object": "it"}


def test_one_word_is_not_two_parties_where_there_are_two() -> None:
    """Two parties of the same words are marked at two places, where there are two."""
    text = "Alder sold North to Alder."
    claim = said(text, object=Mention("Alder", "Company", "Alder"))
    assert [(mark.role, mark.start - 100) for mark in marks(claim, text)] == [("subject", 0), ("object", 20)]


def test_what_the_rules_read_is_found_in_its_sentence() -> None:
    """Of what the rules read from a text, the words of the parties are marked as the claim has them."""
    text = "Quillon Ltd has run HMP Elmfield since 2016. It employs 430 staff, its owner, Tarn Holdings, said.\n"
    entry = extract(Document(text, published_on="2020-06-15"))
    assert entry.claims
    assert entry.figures
    for stretch in stretches(entry):
        for claim in stretch.claims:
            found = marked(claim, stretch.text)
            assert (found["subject"], found["object"]) == (claim.subject.words, claim.object.words)
        for figure in stretch.figures:
            assert re.fullmatch(r"430( staff)?", marked(figure, stretch.text)["rule"])
