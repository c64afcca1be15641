"""Short forms lead back to the fullest name that the document gives."""

import pytest

from tests.unit.extract.naming import kinds, mentions
from tests.unit.extract.reading import facts

_FULL = [
    ("Quillon Care Group (QCG) grew. We met QCG.", "Quillon Care Group"),
    ("QCG (Quillon Care Group) grew. We met QCG.", "Quillon Care Group"),
    ("The Quillon Quality Agency (QQA) met. Then QQA left.", "Quillon Quality Agency"),
    ("Quillon Care Group, known as Tarnock, grew. We met Tarnock.", "Quillon Care Group"),
    ('Quillon Care Group ("Tarnock") grew. We met Tarnock.', "Quillon Care Group"),
    ("Quillon Care Group grew. We met Quillon.", "Quillon Care Group"),
    ("Quillon Tarnock Nord grew. We met Quillon.", "Quillon Tarnock Nord"),
    ("Alice Quillon left. Then Quillon wept.", "Alice Quillon"),
    ("Zyx Quillon left. Then Ms Quillon wept.", "Zyx Quillon"),
    ("HMP Quillon burned. Then Quillon closed.", "HMP Quillon"),
    ("The Court of Quills met. It left the Court.", "Court of Quills"),
    ("Rushmere borough council met. Then Rushmere voted.", "Rushmere borough council"),
    ("Alice Quillon left. Then Cllr Quillon wept.", "Alice Quillon"),
    ("The Department of Quill Affairs met. It left Quill Affairs.", "Department of Quill Affairs"),
    ("Kit Quillon Prison burned. Then Kit Quillon closed.", "Kit Quillon Prison"),
    ("City of Quillon met. It left the City.", "City of Quillon"),
    ("Quillon Group plc, once Quillon Northern Ltd, grew. We met Quillon.", "Quillon Group plc"),
    ("The National Quill Authority met. It is run by the NQA. We met the NQA.", "National Quill Authority"),
    ("Alice Durham left. Then Durham wept.", "Alice Durham"),
    ("Durham Ltd left. Then Durham ran it.", "Durham Ltd"),
    ("Quillon Municipality met. Then Quillon voted.", "Quillon Municipality"),
    ("Quillon Care Club (QCC), trading as Tarnock, grew. We met Tarnock.", "Quillon Care Club"),
    ("Quillon Care, which trades under the name Tarnock, grew. We met Tarnock.", "Quillon Care"),
    ("The Quiller and Tarn Trust (Tqtt) grew. We met Tqtt.", "Quiller and Tarn Trust"),
    ("Nahverkehr Sachsen Nord (Nasn) met. Then Nasn left.", "Nahverkehr Sachsen Nord"),
]


@pytest.mark.parametrize(("text", "full"), _FULL)
def test_a_short_form_means_the_full_name(text: str, full: str) -> None:
    """Defined, cut to its beginning, its initials, its family name or the word for what it is, a short form is the name."""
    assert mentions(text)[-1].name == full


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quillon Care Group and Quillon Rail Ltd grew. We met Quillon.", "Quillon"),
        ("Alice Durham left. Then she moved in Durham.", "Durham"),
        ("It owns Quillon Home in Tarnock, formerly Ostrand House.", "Ostrand House"),
        ("It runs QRS (North East England, Yorkshire). We met QRS.", "QRS"),
        ("Quillon owns Quillon Care Services. We met Quillon.", "Quillon"),
        ("Cumbria County Council met. It works across Cumbria.", "Cumbria"),
        ("Lord Quillon left. Then Alice Quillon spoke. We met Lord Quillon.", "Lord Quillon"),
        ("Quillon Workers Union North West met. We met Quillon Workers Union.", "Quillon Workers Union"),
        ("Quillon Council Adult staff left. We met Quillon Council.", "Quillon Council"),
        ("The Quillon waste contract ends. It is run by Quillon. We met Quillon.", "Quillon"),
    ],
)
def test_a_short_form_of_several_or_of_another_is_itself(text: str, name: str) -> None:
    """What may mean two names, stands beside the longer one, or is of another kind, leads nowhere."""
    assert mentions(text)[-1].name == name


def test_what_is_shown_of_a_short_form_is_shown_of_the_name() -> None:
    """The kind of a name is what the words around all its forms show."""
    text = "The Quillon Tarnock Orval (QTO) met. The firm has operated QTO since May."
    assert {mention.kind for mention in mentions(text)} == {"Service"}


def test_who_is_now_known_by_another_name_keeps_the_first() -> None:
    """ "Now known as" makes the later name a further one of the same entity, whichever is longer."""
    text = "Quillon Corporation of Tarnland (QCT, now known as Ostrandic) grew. We met Ostrandic. We met QCT."
    assert {mention.name for mention in mentions(text)} == {"Quillon Corporation of Tarnland"}


def test_a_trading_name_means_its_firm() -> None:
    """A name that is told to be a firm's trading name leads to the firm, wherever it stands."""
    text = "Tarnlight, the trading name of Quillon Services Ltd, was wound up. Tarnlight ran Elmfield prison."
    assert ("Quillon Services Ltd", "RUNS", "Elmfield prison") in facts(text)


def test_a_body_of_a_place_is_named_without_it_too() -> None:
    """ "The Department of Lakes" is the Ontario Department of Lakes where the text names just that."""
    text = "The Ontario Department of Lakes met Quillon. Later the Department of Lakes wrote to Quillon."
    assert set(kinds(text)) == {"Ontario Department of Lakes", "Quillon"}
    assert set(kinds(text.replace("Department of Lakes", "Lakes Board"))) == {"Ontario Lakes Board", "Quillon"}


def test_a_firm_told_of_often_is_not_the_trust_that_bears_its_name() -> None:
    """What has been whole for some sentences is no short form of a trust that is named after it."""
    text = "Quillon fell. Ministers met Quillon. Staff of Quillon left. The Quillon Academies Trust runs Elm Academy."
    assert set(kinds(text)) >= {"Quillon", "Quillon Academies Trust"}


def test_a_firm_told_of_often_is_not_its_branch_abroad() -> None:
    """Papers give names in full first, so what comes later and says more is another."""
    text = "Quillon fell. Ministers met Quillon. Staff of Quillon left. Ann Lee leads Quillon Asia Pacific."
    assert set(kinds(text)) >= {"Quillon", "Quillon Asia Pacific"}


def test_a_firm_is_not_the_branch_that_is_called_by_what_it_runs() -> None:
    """A place and what runs there, added later to a name that was whole before, make another."""
    text = "Quillon won the ferries. Ann Lee, named chief executive of Quillon Sydney Ferries, left Quillon."
    assert set(kinds(text)) >= {"Quillon", "Quillon Sydney Ferries"}


def test_letters_of_a_body_leave_out_its_country() -> None:
    """ "ICE" is U.S. Immigration and Customs Enforcement."""
    text = "U.S. Immigration and Customs Enforcement met Quillon Ltd. ICE hired it."
    assert set(kinds(text)) == {"U.S. Immigration and Customs Enforcement", "Quillon Ltd"}


def test_what_may_be_short_for_several_services_is_one() -> None:
    """A short form that two prisons share is a prison's all the same."""
    text = "The Elmden Prison is full. The Elmden Corrections Facility is old. The contract for Elmden ends."
    assert kinds(text)["Elmden"] == "Service"


def test_a_short_form_is_of_the_longer_name_that_was_told_before() -> None:
    """Of two firms that begin alike the one that was named in full before it is meant, not the one named later."""
    text = "Ostrave Care Homes Ltd is new. Ostrave belongs to Bolt Ltd. Its rival Ostrave Health Group runs HMP Elm."
    assert ("Bolt Ltd", "OWNS", "Ostrave Care Homes Ltd") in facts(text)
