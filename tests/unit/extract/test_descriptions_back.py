"""Descriptions such as "the firm" lead to whoever was called so, else to who may be, and generic ones to nobody."""

import pytest

from tests.unit.extract.leading import lead
from tests.unit.extract.reading import facts

QUILLON, OSTRAND, ELMFIELD = "Quillon Ltd", "Ostrand Group", "HMP Elmfield"
BACK = "Quillon Ltd, an outsourcing giant, has grown. The charity Ostrand Trust objected. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Quillon Ltd runs HMP Elmfield. The company made a loss.", "the company", QUILLON),
        ("Quillon Ltd runs HMP Elmfield. The Leeds-based company made a loss.", "the Leeds-based company", QUILLON),
        ("Quillon Ltd runs HMP Elmfield. The French group made a loss.", "the French group", QUILLON),
        ("Quillon Ltd runs HMP Elmfield. The prison is full.", "the prison", ELMFIELD),
        ("Quillon Ltd runs HMP Elmfield. The site is full.", "the site", ELMFIELD),
        ("Quillon Ltd runs HMP Elmfield. Elmshire County Council objected. The firm made a loss.", "the firm", QUILLON),
        (BACK + "The giant made a loss.", "the giant", QUILLON),
        (BACK + "The charity made a loss.", "the charity", "Ostrand Trust"),
        (
            "Elmshire County Council chose Quillon Ltd. The authority is in debt.",
            "the authority",
            "Elmshire County Council",
        ),
        (
            "The Ministry of Justice chose Quillon Ltd. The department is in debt.",
            "the department",
            "Ministry of Justice",
        ),
        ("The Home Office is new. The department paid Quillon Ltd.", "the department", "Home Office"),
    ],
)
def test_a_description_leads_to_whoever_it_fits(text: str, words: str, name: str) -> None:
    """A noun leads to the entity that was called so, or whose kind or name fits it, whatever words describe it besides."""
    assert lead(text, words) == (name,)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("A company made a loss.", "a company"),
        ("The parent company made a loss.", "the parent company"),
        ("The new firm made a loss.", "the new firm"),
        ("The existing provider made a loss.", "the existing provider"),
        ("The vendor made a loss.", "the vendor"),
        ("A firm by which the work is done made a loss.", "the firm"),
        ("The other company made a loss.", "the other company"),
        ("The company that ran it before made a loss.", "the company"),
        ("The company secretary resigned.", "the company"),
        ("The firm Ostrand Group made a loss.", "the firm"),
        ("The average council made a loss.", "the average council"),
        ("The council made a loss.", "the council"),
        ("The leisure centre is full.", "the leisure centre"),
        ("A rival firm complained. The firm made a loss.", "the firm"),
    ],
)
def test_what_describes_others_leads_to_nobody(sentence: str, words: str) -> None:
    """Generic, new, relational and restricted descriptions, and parts of longer phrases, are none of those named before."""
    assert lead(f"Quillon Ltd runs HMP Elmfield. {sentence}", words) == ()


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Refuse in Leeds is burnt. The city signed a contract.", "the city", "Leeds"),
        ("Prisons in Ohio are full. The state signed a contract.", "the state", "Ohio"),
        ("Refuse in Leeds, not in Ohio, is burnt. The city signed a contract.", "the city", "Leeds"),
    ],
)
def test_the_city_and_the_state_are_places_named_before(text: str, words: str, name: str) -> None:
    """ "The city" leads to a town, "the state" to a larger place, that was named before."""
    assert lead(text, words) == (name,)


def test_a_description_does_not_mean_the_subject_beside_it() -> None:
    """ "Ostrand Group leads the firm" is said of another firm than Ostrand Group."""
    assert lead("Quillon Ltd is new. Ostrand Group leads the firm.", "the firm") == (QUILLON,)


def test_a_trust_that_may_be_another_leads_to_nobody() -> None:
    """ "The trust" is not the last so named where one that may be a trust stands far more in the foreground."""
    text = "The Elmfield Trust closed. Quillon was founded in May. Quillon took over a school. "
    assert lead(text + "The trust made a loss.", "the trust") == ()


def test_the_company_is_none_that_nothing_shows_as_one() -> None:
    """A name that only stands there, and may be that of a place, is not "the company"."""
    assert (
        lead("A school bus firm closed. It served Quillon and Elmfield. The company made a loss.", "the company") == ()
    )


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Quillon Hospital is full. The Cumbria hospital is old.", "the Cumbria hospital", ("Quillon Hospital",)),
        ("Quillon Hospital is full. The Cumbria prison is old.", "the Cumbria prison", ()),
        ("Quillon Hospital and Tarnock Hospital are full. The Cumbria hospital is old.", "the Cumbria hospital", ()),
        ("Quillon Hospital is full. The Cumbria hospital is old, the Kent hospital new.", "the Kent hospital", ()),
    ],
)
def test_a_service_told_by_its_place_is_the_only_one_of_its_kind(text: str, words: str, names: tuple[str, ...]) -> None:
    """ "The Cumbria hospital" is the hospital of which the text speaks, if but one, and not if it is elsewhere."""
    assert lead(text, words) == names


def test_where_a_person_comes_from_is_an_aside() -> None:
    """ "The company" is the one told of, not the firm of the people who speak of it."""
    text = "Elders are cared for by Quillon Ltd. Ann Lee of Ostrand Group spoke. The company made a loss."
    assert lead(text, "the company") == (QUILLON,)


def test_a_description_is_beside_no_name_that_it_only_follows() -> None:
    """What is led back stands in apposition to nothing: "the firm that ran it, the tribunal ruled"."""
    text = "The Ostrand Tribunal sat. Nobody inherits the staff of the firm that ran HMP Elmfield, the tribunal ruled."
    assert not any("Tribunal" in name for name, _, _ in facts(text))


def test_the_subject_of_a_clause_casts_no_doubt_on_its_object() -> None:
    """In "Bolt bought the chain" the chain is the care firm named before, however much Bolt stands in the foreground."""
    text = "Quillon Care Homes Ltd has 40 homes. Bolt Capital bought the chain in 2012."
    assert ("Bolt Capital", "TOOK_OVER", "Quillon Care Homes Ltd") in facts(text)


@pytest.mark.parametrize("described", ["the company", "the organisation", "the CRC", "it"])
def test_what_an_opening_is_said_of_is_not_whom_it_names(described: str) -> None:
    """ "Run by Quillon Ltd, the company" is the company spoken of before, which Quillon runs."""
    text = f"Elmshire CRC is poor. Run by Quillon Ltd, {described} supervises 3,000 people."
    assert ("Quillon Ltd", "RUNS", "Elmshire CRC") in facts(text)


def test_an_opening_is_said_of_the_subject_behind_its_relative_clause() -> None:
    """ "Run by Quillon Ltd, which belongs to Tarn plc, Elmshire CRC" is run by Quillon Ltd."""
    text = "Run by Quillon Ltd, which belongs to Tarn plc, Elmshire CRC supervises 3,000 people."
    assert facts(text) == {("Quillon Ltd", "RUNS", "Elmshire CRC"), ("Tarn plc", "OWNS", "Quillon Ltd")}


def test_a_firm_may_be_described_by_two_trades() -> None:
    """ "And" may join what a firm does and what it does besides."""
    text = "Quillon Ltd has a new owner. The care and cleaning group was bought by Ostrand Group."
    assert ("Ostrand Group", "TOOK_OVER", "Quillon Ltd") in facts(text)
