"""A text is cut into sentences whose offsets hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.extract.sentences import LONGEST, sentences


def _cut(text: str) -> list[str]:
    return [sentence.text for sentence in sentences(text)]


def test_a_full_stop_ends_a_sentence() -> None:
    """A full stop before a space ends a sentence, with the quotation mark behind it."""
    assert _cut('Ostrand runs it. "It works." They left.') == ["Ostrand runs it.", '"It works."', "They left."]


def test_a_line_break_ends_a_heading() -> None:
    """A heading without a full stop does not run into the sentence below it."""
    assert _cut("Jail changes hands\n15 June 2020\nOstrand left.") == [
        "Jail changes hands",
        "15 June 2020",
        "Ostrand left.",
    ]


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    """The stop of "St." or "Mr." or an initial stands inside its sentence."""
    assert _cut("Mr. J. Marlow runs St. Bride. He stays.") == ["Mr. J. Marlow runs St. Bride.", "He stays."]


def test_a_decimal_point_does_not_end_a_sentence() -> None:
    """The point of a number stands inside its sentence."""
    assert _cut("It lost £2.5m in 2019. It closed.") == ["It lost £2.5m in 2019.", "It closed."]


def test_no_sentence_is_longer_than_can_be_read() -> None:
    """A line of a hundred thousand words is cut between words into sentences of bounded length."""
    found = list(sentences("harbour " * 100_000))
    assert max(len(sentence.text) for sentence in found) <= LONGEST
    assert sum(sentence.text.count("harbour") for sentence in found) == 100_000


@given(st.text(st.characters(exclude_categories=())))
def test_offsets_slice_to_the_sentence(text: str) -> None:
    """Every sentence is the stretch of the text between its offsets, and they come in order."""
    end = 0
    for sentence in sentences(text):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.start >= end
        end = sentence.end


def test_the_credit_of_a_picture_is_apart_from_its_caption() -> None:
    """ "Image copyright NAME Image caption ..." are two: who made a picture, and what it shows."""
    credit, caption = sentences("Image copyright Tarn Pictures Image caption Quillon Ltd runs HMP Elmfield")
    assert (credit.text, credit.is_credit) == ("Image copyright Tarn Pictures", True)
    assert (caption.text, caption.is_credit) == ("Image caption Quillon Ltd runs HMP Elmfield", False)


@pytest.mark.parametrize("form", ["Ltd", "plc", "Inc"])
def test_the_legal_form_of_a_company_may_end_a_sentence(form: str) -> None:
    """The stop behind "Ltd" ends the sentence before a capital, and goes on before a small letter."""
    assert _cut(f"It is Quillon {form}. Staff left.") == [f"It is Quillon {form}.", "Staff left."]
    assert _cut(f"Quillon {form}. runs it.") == [f"Quillon {form}. runs it."]


@pytest.mark.parametrize("form", ["Corp.", "Inc.", "Ltd.", "Co."])
def test_the_short_form_in_brackets_belongs_to_the_sentence(form: str) -> None:
    """The stop of a company's legal form ends no sentence where a bracket follows that tells its short form."""
    text = f"It passed to Quillon {form} (QC) of Utah. It grew."
    assert [each.text for each in sentences(text)] == [f"It passed to Quillon {form} (QC) of Utah.", "It grew."]
