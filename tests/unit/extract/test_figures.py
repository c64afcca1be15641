"""Numbers of an organisation are read with their measure, unit, range and date."""

from datetime import date

import pytest

from graph.model import Document, Figure
from loaders.extract.rules import extract


def _figures(text: str) -> list[Figure]:
    return list(extract(Document(text, published_on="2020-06-15")).figures)


@pytest.mark.parametrize(
    ("sentence", "measure", "low", "high", "unit"),
    [
        ("Quillon Ltd employs about 1,200 staff.", "staff", 1200, 1200, ""),
        ("Quillon Ltd supervises 9,400 offenders.", "caseload", 9400, 9400, ""),
        ("Quillon Ltd has between 80 and 100 offices.", "offices", 80, 100, ""),
        ("Quillon Ltd employs nearly 1,200 people in Elmshire.", "staff", 1200, 1200, ""),
        ("Quillon Ltd has a workforce of 1,200.", "staff", 1200, 1200, ""),
        ("Quillon Ltd had more than 400 members of staff.", "staff", 400, 400, ""),
        ("Quillon Ltd looks after a caseload of 9,400.", "caseload", 9400, 9400, ""),
        ("Quillon Ltd lost £2.5m.", "loss", 2.5e6, 2.5e6, "GBP"),
        ("Quillon Ltd made a loss of £2.5m.", "loss", 2.5e6, 2.5e6, "GBP"),
        ("Quillon Ltd made a £3 million profit.", "profit", 3e6, 3e6, "GBP"),
        ("Quillon Ltd won a contract worth $4bn.", "contract value", 4e9, 4e9, "$"),
        ("Quillon Ltd made a loss of A$9 million.", "loss", 9e6, 9e6, "AUD"),
        ("Quillon Ltd made a loss of between €2m and €3m.", "loss", 2e6, 3e6, "EUR"),
        ("Quillon Ltd had a turnover of 12 million euros.", "revenue", 12e6, 12e6, "EUR"),
        ("Quillon Ltd reported a loss of Rs 3 crore.", "loss", 3e7, 3e7, "INR"),
        ("Quillon Ltd has a headcount of just over 2,000.", "staff", 2000, 2000, ""),
        ("Quillon Ltd, a 3,000-strong contractor, runs trains.", "staff", 3000, 3000, ""),
        ("Quillon Ltd was fined £109m by the regulator.", "fine", 109e6, 109e6, "GBP"),
        ("Quillon Ltd owes its creditors £6.7m.", "debt", 6.7e6, 6.7e6, "GBP"),
        (
            "Quillon Ltd's turnover rose by 4 per cent to £310 million, as other firms' profit fell.",
            "revenue",
            310e6,
            310e6,
            "GBP",
        ),
        ("Revenue at Quillon Ltd was £88m, down from £93m.", "revenue", 88e6, 88e6, "GBP"),
        ("Losses widened to £11m from £7m the year before at Quillon Ltd.", "loss", 11e6, 11e6, "GBP"),
        ("Quillon Ltd lost £48m on the contract.", "loss", 48e6, 48e6, "GBP"),
        ("A £120m contract was awarded to Quillon Ltd.", "contract value", 120e6, 120e6, "GBP"),
        ("The council signed a seven-year, £44m deal with Quillon Ltd.", "contract value", 44e6, 44e6, "GBP"),
        ("The number of staff at Quillon Ltd fell from 410 to 210.", "staff", 210, 210, ""),
        ("Quillon Ltd was given two stars out of five.", "rating", 2, 2, "out of 5"),
        ("Quillon Ltd scored 2.5 out of 10 for hygiene.", "rating", 2.5, 2.5, "out of 10"),
    ],
)
def test_a_number_is_read_with_what_it_counts(sentence: str, measure: str, low: float, high: float, unit: str) -> None:
    """Each measure is read with its unit and range, whose it is and, of several numbers, by the word that it belongs to."""
    (figure,) = _figures(sentence)
    assert (figure.entity.name, figure.measure) == ("Quillon Ltd", measure)
    assert (figure.low, figure.high, figure.unit) == (low, high, unit)


def test_what_a_service_holds_is_told_from_what_it_can_hold() -> None:
    """Prisoners held are a caseload; beds, a capacity and the most that there may be are a capacity."""
    texts = {
        "HMP Elmfield holds 1,200 prisoners.": "caseload",
        "HMP Elmfield can hold up to 1,200 men.": "capacity",
        "HMP Elmfield has a capacity of 1,200.": "capacity",
        "HMP Elmfield, a 1,200-place prison, is in Leeds.": "capacity",
    }
    assert {text: [(each.measure, each.low) for each in _figures(text)] for text in texts} == {
        text: [(measure, 1200)] for text, measure in texts.items()
    }


def test_each_sum_of_a_sentence_is_by_its_own_noun() -> None:
    """A noun behind a sum counts where it stands in its phrase, and one of the clause before does not reach over a verb."""
    found = _figures("Quillon Ltd made an operating profit of £1.9m on sales of £44m and spent £3m on offices.")
    assert {(each.measure, each.low) for each in found} == {("profit", 1.9e6), ("revenue", 44e6)}


def test_each_number_of_a_sentence_is_counted_by_its_own_phrase() -> None:
    """People are staff where somebody employs them, and are not counted by the noun of the next number."""
    found = {(each.measure, each.low) for each in _figures("Quillon Ltd employs 430 people in 23 offices.")}
    assert found == {("staff", 430), ("offices", 23)}


def test_a_pronoun_owns_what_it_is_the_subject_of() -> None:
    """A pronoun behind another noun begins a phrase of its own: "in its last accounts it made a loss"."""
    text = "Quillon Ltd has 23 offices. In its last accounts it made a loss of £2.5m."
    assert [each.measure for each in _figures(text)] == ["offices", "loss"]


def test_it_behind_a_semicolon_is_who_the_clause_before_is_about() -> None:
    """A semicolon ends what was said before as a full stop does."""
    text = "Elmshire CRC employs 430 people. Tarnshire CRC has 256 staff; it lost £1.8m in 2017."
    assert [(each.entity.name, each.measure) for each in _figures(text)][-1] == ("Tarnshire CRC", "loss")


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd cut 300 jobs.",
        "Quillon Ltd is to open 23 offices.",
        "Quillon Ltd recruited 50 officers.",
        "At HMP Elmfield, 12 inmates escaped in May.",
        "Around 250 jobs are at risk at Quillon Ltd.",
        "Quillon Ltd carries 9,000 passengers a week.",
        "Quillon Ltd is owed £1m.",
        "The pension deficit at Quillon Ltd stood at £587m.",
        "One out of five prisoners at HMP Elmfield had no bed.",
    ],
)
def test_a_number_that_only_changed_is_no_figure(sentence: str) -> None:
    """How many came, went, got away or are at stake says nothing of how many there are; what is another's is not theirs."""
    assert _figures(sentence) == []


def test_a_figure_keeps_its_words_and_its_date() -> None:
    """The source's words of the number stay, and "in 2019" dates it."""
    (figure,) = _figures("Quillon Ltd made a loss of £2.5m in 2019.")
    assert dict(figure.wording) == {"value": "£2.5m", "span": "in 2019"}
    assert (figure.span.start_max, figure.span.end_min) == (date(2019, 12, 31), date(2019, 1, 2))


@pytest.mark.parametrize(
    "sentence", ["There were 300 staff.", "Quillon Ltd cut 40 per cent of staff.", "Quillon Ltd grew in 2019."]
)
def test_a_number_of_nobody_or_nothing_is_no_figure(sentence: str) -> None:
    """A number without an owner, a share and a year are no figures."""
    assert _figures(sentence) == []
