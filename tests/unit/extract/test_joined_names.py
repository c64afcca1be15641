"""Where a comma, an "and" or a bracket belongs to a name, and where two names stand beside each other."""

import pytest

from tests.unit.extract.naming import mentions, named
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was Quillon's Elmfield prison.", ["Quillon", "Elmfield prison"]),
        ("It ran Quill Nursing Home for the Tarn Department.", ["Quill Nursing Home", "Tarn Department"]),
        ("It went to Quillon and the Ministry of Quills.", ["Quillon", "Ministry of Quills"]),
        (
            "It left the Inspectorate of Prisons and the Care Quill Commission.",
            ["Inspectorate of Prisons", "Care Quill Commission"],
        ),
        ("Spanish-owned Quillon and French Ostrand bid.", ["Quillon", "Ostrand"]),
        ("Then Justice Minister Kate Quill of Quillon left.", ["Kate Quill", "Quillon"]),
        ("It met Quillon on May 31 and on Monday.", ["Quillon"]),
        ("It paid Quillon R1 868 and AU$60.", ["Quillon"]),
        ("RAIL UNION QNU left. It met the QNU in May.", ["QNU", "QNU"]),
        ("Then QNU National Secretary Kate Quill left.", ["QNU", "Kate Quill"]),
        ("It met the Cumbria-based Old Quillon in May.", ["Cumbria", "Old Quillon"]),
        ("It had a court-mandated audit by QUILLON LTD T/A TARNS.", ["QUILLON LTD", "TARNS"]),
        ("Then the Claimant and Respondents met.", []),
        ("It met the QMCA & TfQM in May.", ["QMCA", "TfQM"]),
        (
            "It took bids from Quillon Corrections and Ostrand Correctional Management.",
            ["Quillon Corrections", "Ostrand Correctional Management"],
        ),
        ("It met the Quillon Group of Leeds in May.", ["Quillon Group", "Leeds"]),
        ("Then met QQT. Quillon Quality Trust's (QQT) staff left.", ["QQT", "Quillon Quality Trust", "QQT"]),
        ("Spokeswoman Kate Quill left.", ["Kate Quill"]),
        ("Then the Chief Inspector of Probation Kate Quill left.", ["Kate Quill"]),
        ("Then Northern Public Transport Minister Kate Quill left.", ["Kate Quill"]),
        ("It has five Leisure Centres and a Portfolio Holder for Civic Pride.", []),
        ("Then Greens Senator Kate Quill left Christmas Island.", ["Kate Quill", "Christmas Island"]),
        ("It owns AT Quills and a stake in UK railway parts.", ["AT Quills", "UK"]),
        (
            "Then Quillon Municipal Manager Kate Quill met the Minister for Old Age and Mental Health.",
            ["Quillon", "Kate Quill"],
        ),
        ("Then the Quillon Sports and Science College met (Kate Quill/AP).", ["Quillon Sports and Science College"]),
        ("SIX NURSING homes told the Sunday Times of R350-million.", ["Sunday Times"]),
        ("The regional directors (RDs) met. It asked the RDs then.", []),
        ("It is Quillon Enterprise Trust’s (QET) Tarn School.", ["Quillon Enterprise Trust", "QET", "Tarn School"]),
        ("Operator Quillon left. Parent company Tarnock paid.", ["Quillon", "Tarnock"]),
        ("It is a London hospital trust in Quill on the Water.", ["London", "Quill on the Water"]),
        ("It began with Access to Work in Kent.", ["Access to Work", "Kent"]),
        (
            "It met Quillon Care and Education, and Quill Roads and Property Ltd.",
            ["Quillon Care and Education", "Quill Roads and Property Ltd"],
        ),
        ("Then Coun Kate Quill, Cabinet Member for Health, Culture and Visitor Experience, left.", ["Kate Quill"]),
        ("The ministry of quills (MOQ) met. It left MOQ.", []),
        ("First Quillon left. It met First Quillon then.", ["First Quillon", "First Quillon"]),
        ("It met Tarn and Ostrand and Quillon Council.", ["Tarn", "Ostrand", "Quillon Council"]),
        ("Then Transportation Manager Kate Quill of the Pan-Quillish group left.", ["Kate Quill"]),
        ("It lay between Quillon and West Sussex County Council.", ["Quillon", "West Sussex County Council"]),
        (
            "It is run by 2quill Support Solutions for 20 years since the 10th of May, at 5pm.",
            ["2quill Support Solutions"],
        ),
        ("Four Quills Health Care left.", ["Four Quills Health Care"]),
        ("Take Cumbria, for one. It is in Cumbria.", ["Cumbria", "Cumbria"]),
    ],
)
def test_two_names_do_not_become_one(text: str, expected: list[str]) -> None:
    """Owners and owned, firms and bodies, titles, days and sums are apart from the names beside them."""
    assert named(text) == expected


def test_places_join_before_the_word_that_they_share() -> None:
    """ "A, B and C CRC" is one name, and its places stay one where the document shows them so elsewhere."""
    text = "It runs Cumbria, Durham and Northumbria CRC. Staff in Cumbria, Durham and Northumbria CRC met."
    assert named(text) == ["Cumbria, Durham and Northumbria CRC"] * 2
    bracketed = "It runs Cumbria, Durham and Kent (CDK) well. All of Cumbria, Durham and Kent rejoiced."
    assert named(bracketed) == ["Cumbria, Durham and Kent", "CDK", "Cumbria, Durham and Kent"]


def test_initials_show_how_far_a_name_reaches() -> None:
    """A name of several places is one where the abbreviation that follows it says so."""
    text = 'The routes go to Orval, Quill, Tarn Bus Inc. (known as "OQT Bus"). OQT Bus is new.'
    assert {mention.name for mention in mentions(text)} == {"Orval, Quill, Tarn Bus Inc."}


def test_an_area_of_several_places_stays_one() -> None:
    """Places that a CRC is named by are its area, in whatever order, and so are those between semicolons."""
    text = "It runs Cumbria, Durham and Kent CRC. Staff across Durham, Kent and Cumbria met. It left Durham, Kent and Essex."
    assert named(text) == ["Cumbria, Durham and Kent CRC", "Durham, Kent and Cumbria", "Durham", "Kent", "Essex"]
    apart = "It covers Cumbria, Durham and Kent; Surrey; and Devon and Cornwall."
    assert named(apart) == ["Cumbria, Durham and Kent", "Surrey", "Devon and Cornwall"]


def test_a_list_with_and_and_commas_has_pairs() -> None:
    """Where commas part what "and" joins, the joined are one area; where "and" only ends the list, they are not."""
    pairs = ["Surrey", "Kent and Essex", "Durham and Cumbria"]
    assert named("It serves Surrey, Kent and Essex, and Durham and Cumbria.") == pairs
    assert named("It serves Surrey, Kent and Essex, Durham and Cumbria.") == pairs
    assert named("It serves Surrey, Kent and Essex.") == ["Surrey", "Kent", "Essex"]


def test_places_with_a_verb_in_the_singular_are_one_area() -> None:
    """Places that begin a sentence and of which it says "was" are one area; with "were" they are as many as they are."""
    assert named("Kent and Essex was rated good.") == ["Kent and Essex"]
    assert named("Kent and Essex were rated good.") == ["Kent", "Essex"]
    assert named("The service in Kent and Essex was rated good.") == ["Kent", "Essex"]


@pytest.mark.parametrize(
    "name",
    [
        "Weald and Marsh CRC",
        "Rail and Ferry Workers' Association",
        "Roads and Bridges Department",
        "Quill and Tarn NHS Trust",
        "Prisons and Borders Agency",
        "Seeds and Fodder Administration",
        "Wool and Cattle Commission",
    ],
)
def test_behind_one_article_a_body_may_be_named_for_two(name: str) -> None:
    """ "The A and B Department" is one, as long as what comes first is no body itself."""
    assert name in named(f"Quillon met the {name}.")


def test_two_bodies_behind_one_article_stay_two() -> None:
    """ "The CQC and Ostrave Council" are two."""
    assert "Ostrave Council" in named("Officials of the CQC and Ostrave Council met Quillon.")
    assert "Parole Board" in named("Quillon met the judges and Parole Board members.")
    assert "NHS England" in named("NHS England and Cumbria met Quillon.")


@pytest.mark.parametrize("name", ["Tarn, Quill & Co", "Tarn, Quill, Ostrave and Partners", "Tarn, Quill & Company Ltd"])
def test_a_firm_may_be_named_for_partners_with_commas(name: str) -> None:
    """The commas between the partners whom a firm is named for are part of its name."""
    assert name in named(f"It was sold to {name} in May.")


def test_a_list_of_firms_is_not_named_for_partners() -> None:
    """A list that goes on behind "& Co" is no one firm's name."""
    assert named("It was sold to Tarn, Quill & Co and Ostrave Ltd.")[:2] == ["Tarn", "Quill & Co"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("run by Central and North West Elm NHS Foundation Trust", "Central and North West Elm NHS Foundation Trust"),
        ("run by the Tarn, Esk and Wear NHS Trust", "Tarn, Esk and Wear NHS Trust"),
        ("run by Quillon and South Essex NHS Trust", "South Essex NHS Trust"),
    ],
)
def test_a_trust_is_named_for_all_the_areas_it_serves(text: str, name: str) -> None:
    """One trust serves several areas; a firm beside it is none of them."""
    assert name in named(f"Health care at HMP Elmfield is {text}.")


@pytest.mark.parametrize(
    "name", ["Elm to Ashby passenger ferry", "Elm to Ashby line", "Elmfield to Oak Bay rail services"]
)
def test_a_line_is_called_by_where_it_begins_and_ends(name: str) -> None:
    """Both places and the noun are its name."""
    assert ("Quillon", "RUNS", name) in facts(f"Quillon runs the {name}.")
