"""Who is quoted as saying what a claim says."""

import pytest

from tests.unit.extract.reading import claims, only


def test_a_reporting_verb_names_the_speaker() -> None:
    """ "Alice Marlow said that" makes what follows hers."""
    assert only("Alice Marlow said Quillon Ltd runs HMP Elmfield.", "RUNS").said_by == "Alice Marlow"


def test_according_to_names_the_speaker() -> None:
    """ "According to Ofsted" makes the sentence Ofsted's."""
    assert only("According to Ofsted, Quillon Ltd runs Fairholme School.", "RUNS").said_by == "Ofsted"


def test_a_quotation_goes_on_until_it_is_closed() -> None:
    """The second sentence of a quotation is still the speaker's, the one behind it is not."""
    text = "Alice Marlow said: “We are sure. Quillon Ltd runs HMP Elmfield.” {}"
    assert only(text.format("All is well."), "RUNS").said_by == "Alice Marlow"
    after = "Alice Marlow said: “We are sure.” Quillon Ltd runs HMP Elmfield."
    assert only(after, "RUNS").said_by == ""


def test_what_the_document_says_itself_has_no_speaker() -> None:
    """A plain sentence is the document's own."""
    assert only("Quillon Ltd runs HMP Elmfield.", "RUNS").said_by == ""


def _speakers(text: str) -> list[str]:
    return [claim.said_by for claim in claims(text) if claim.predicate == "RUNS"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A resident said Quillon Ltd runs HMP Elmfield.", "A resident"),
        ("According to a source, Quillon Ltd runs HMP Elmfield.", "a source"),
        ("“Quillon Ltd runs HMP Elmfield,” a former officer told us.", "a former officer"),
        ("The strike ended.\n\n3 Comments\n\nBob1\nQuillon Ltd runs HMP Elmfield.", "a reader"),
        ("The strike ended.\n\nReaders’ comments\n\nQuillon Ltd runs HMP Elmfield.", "a reader"),
    ],
)
def test_somebody_unnamed_speaks_for_himself(text: str, speaker: str) -> None:
    """What a resident, a source or a reader says is theirs, not the paper's."""
    assert _speakers(text) == [speaker]


def test_a_quotation_of_several_paragraphs_stays_its_speakers_until_one_begins_without_a_mark() -> None:
    """Each paragraph of a long quotation begins with a mark and only the last ends with one."""
    quoted = 'Alice Marlow said: "We are sure.\n\n"Quillon Ltd runs HMP Elmfield.\n\n"All is well."\n\n'
    plain = "Quillon Ltd runs HMP Ashby.\n\nIt is full. Quillon Ltd runs HMP Tarn."
    assert _speakers(quoted + plain) == ["Alice Marlow", "", ""]


def test_words_in_quotation_marks_make_no_speech() -> None:
    """A sentence that begins with a word in quotation marks is still the document's own."""
    assert _speakers("Alice Marlow said no. “Lean” firm Quillon Ltd runs HMP Elmfield.") == [""]


def test_who_was_found_somehow_does_not_speak() -> None:
    """ "One resident was found" makes no resident a speaker."""
    assert _speakers("A resident was found ill at HMP Elmfield, which Quillon Ltd runs.") == [""]
