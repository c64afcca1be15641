"""How a document is shown with what was read from it."""

from __future__ import annotations

from dataclasses import replace

from graph.model import Claim, Document, Entry, Figure, Mention, pairs
from graph.span import Span
from whoran.render.explained import BRACKETS, explained

TEXT = "Alder runs North.\fIt is red.\nAlder took North over in May 2016, Ann said.\f\fIt has 80 to 100 staff."
PAPER = Document(TEXT, "On North", "The Example", "2016-06")
ALDER, NORTH = Mention("Alder Group", "Company", "Alder"), Mention("North CRC", "CRC", "North")


def place(sentence: str) -> tuple[bytes, int, int]:
    """Where a sentence stands in the paper."""
    start = TEXT.index(sentence)
    return PAPER.id, start, start + len(sentence)


TOOK = Claim(
    *place("Alder took North over in May 2016, Ann said."),
    ALDER,
    "TOOK_OVER",
    NORTH,
    Span(),
    "planned",
    pairs({"part": "supervision"}),
    "Ann",
    pairs({"predicate": "took over", "span": "in May 2016"}),
    "takes over",
)
STAFF = Figure(
    *place("It has 80 to 100 staff."), NORTH, "staff", 80, 100, wording=pairs({"value": "80 to 100"}), rule="staff"
)


def shown(*claims: Claim) -> list[str]:
    """The lines of the paper with these claims and its figure, but for its heading."""
    page = str(explained(Entry(PAPER, claims, (STAFF,)), "paper.pdf", BRACKETS))
    heading, text = page.split("\n\n", 1)
    assert heading.splitlines()[:2] == ["paper.pdf", "On North, The Example, June 2016"]
    return [line for line in text.splitlines() if line]


def test_a_claim_is_told_below_its_sentence() -> None:
    """Below a sentence stand the parties with the words for them, then when, status, qualifiers, speaker, rule, words and id."""
    lines = shown(TOOK)
    at = lines.index("    Alder Group (Company, “Alder”) TOOK_OVER North CRC (CRC, “North”)")
    assert lines[at + 1] == (
        "      undated (“in May 2016”); planned; part supervision; said by Ann; rule takes over (“took over”); "
        f"claim {TOOK.id.hex()[:12]}"
    )
    assert "    North CRC (CRC): staff 80 to 100" in [line.replace(", “North”", "") for line in lines]


def test_brackets_never_cross() -> None:
    """Each word is marked where it stands; of marks that lie in one another the outer alone is shown."""
    sentence = "[Alder] {took} [North] {over} <in May 2016>, [Ann] said."
    assert sentence in shown(TOOK)
    assert sentence in shown(TOOK, replace(TOOK, subject=replace(ALDER, words="May 2016")))


def test_each_page_is_told_where_it_begins() -> None:
    """A text with pages has the number of each before its first line; an empty page has none, and no line is lost."""
    lines = shown()
    assert [line for line in lines if not line.startswith(" ")] == [
        "Page 1",
        "Alder runs North.",
        "Page 2",
        "It is red.",
        "Alder took North over in May 2016, Ann said.",
        "Page 4",
        "It has {80 to 100} staff.",
    ]


def test_a_document_of_which_nothing_was_read() -> None:
    """Where nothing at all was read that is told, below the text."""
    page = str(explained(Entry(Document("It is red.")), "red.txt", BRACKETS))
    assert page.splitlines()[-3:] == ["It is red.", "", "Nothing was read from it."]
