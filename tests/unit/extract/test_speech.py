"""Who is quoted as saying what a claim says."""

from tests.unit.extract.reading import only


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
