"""When an office began and ended, and who had it before or has it after whom."""

from datetime import date

import pytest

from tests.unit.extract.reading import claims, offices, only, put


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Former Quillon Ltd chair Alice Marlow left.", "ended"),
        ("Alice Marlow, ex-chair of Quillon Ltd, left.", "ended"),
        ("Alice Marlow, then chair of Quillon Ltd, left.", "ended"),
        ("The chair of Quillon Ltd at the time, Alice Marlow, left.", "ended"),
        ("Alice Marlow, chair of Quillon Ltd at the time, left.", "ended"),
        ("Alice Marlow, at that time chair of Quillon Ltd, left.", "ended"),
        ("Alice Marlow used to be chair of Quillon Ltd.", "ended"),
        ("Alice Marlow is no longer chair of Quillon Ltd.", "ended"),
        ("Alice Marlow resigned as chair of Quillon Ltd.", "ended"),
        ("Quillon Ltd sacked Alice Marlow as chair.", "ended"),
        ("Alice Marlow has left Quillon Ltd as chair.", "ended"),
        ("The departure of Quillon Ltd chair Alice Marlow was a blow.", "ended"),
        ("After ten years as chair of Quillon Ltd, Alice Marlow left.", "ended"),
        ("Quillon Ltd's chief executive, Alice Marlow, quit in May.", "ended"),
        ("Quillon Ltd chair Alice Marlow has resigned.", "ended"),
        ("Then-chief executive Alice Marlow of Quillon Ltd spoke.", "ended"),
        ("Alice Marlow quit as Quillon Ltd's chair in May and was praised.", "ended"),
        ("Alice Marlow is to step down as chair of Quillon Ltd.", "asserted"),
        ("Outgoing Quillon Ltd chair Alice Marlow left.", "asserted"),
        ("Alice Marlow, acting chair of Quillon Ltd, left.", "asserted"),
        ("Alice Marlow remains chair of Quillon Ltd.", "asserted"),
        ("Alice Marlow will become chair of Quillon Ltd.", "planned"),
        ("Alice Marlow, chair designate of Quillon Ltd, left.", "planned"),
        ("Alice Marlow takes over as chair of Quillon Ltd next month.", "planned"),
        ("Quillon Ltd was led by Alice Marlow, its chair.", "asserted"),
        ("Quillon Ltd grew. Until then its deputy chair Alice Marlow will act.", "asserted"),
        ("Alice Marlow is not the chair of Quillon Ltd.", "denied"),
    ],
)
def test_words_and_verbs_beside_a_title_give_its_status(sentence: str, status: str) -> None:
    """An office is held, over, still to come or denied, as tense, verb and adjective say."""
    assert only(sentence, "HELD_OFFICE").status == status


def test_who_is_succeeded_had_the_office_that_is_begun_and_not_an_earlier_one() -> None:
    """ "She succeeds" is said of the office that somebody comes to, and not of one that they had before."""
    text = "Alice Marlow, a former chair of Ostrand Group (2003-07), is chair of Quillon Ltd. She succeeds Peter Penn."
    assert {fact for fact in offices(text) if fact[0] == "Peter Penn"} == {("Peter Penn", "HELD_OFFICE", "Quillon Ltd")}


def test_who_succeeds_begins_and_who_is_succeeded_ends() -> None:
    """A succession gives two offices: one from then, one until then."""
    told = claims("Peter Penn was succeeded by Alice Marlow as chair of Quillon Ltd in 2018.")
    spans = {claim.subject.name: (claim.status, claim.span) for claim in told}
    assert spans["Alice Marlow"][0] == "asserted"
    assert str(spans["Alice Marlow"][1].start_max) == "2018-12-31"
    assert spans["Peter Penn"][0] == "ended"
    assert str(spans["Peter Penn"][1].end_min) == "2018-01-01"


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("Alice Marlow was appointed chair of Quillon Ltd on 3 March 2019.", "2019-03-03", ""),
        ("Alice Marlow, appointed chair of Quillon Ltd in May 2019, left.", "2019-05-31", ""),
        ("Alice Marlow, chair of Quillon Ltd since 2010, left.", "2010-12-31", ""),
        ("Alice Marlow, chair of Quillon Ltd, in post since 2010, left.", "2010-12-31", ""),
        ("Alice Marlow took charge of Quillon Ltd in May 2019.", "2019-05-31", ""),
        ("Alice Marlow arrived as chair of Quillon Ltd in May 2019.", "2019-05-31", ""),
        ("Alice Marlow stepped down as chair of Quillon Ltd in March 2019.", "", "2019-03-01"),
        ("Alice Marlow was chair of Quillon Ltd from 2010 to 2015.", "2010-12-31", "2015-01-01"),
    ],
)
def test_a_date_bounds_the_office_that_its_verb_tells_of(sentence: str, start: str, end: str) -> None:
    """Who is appointed begins on the date, who resigns ends on it."""
    span = only(sentence, "HELD_OFFICE").span
    assert not start or str(span.start_max) == start
    assert not end or str(span.end_min) == end


def test_the_date_from_which_holders_are_counted_dates_none_of_them() -> None:
    """ "Its fifth chair since 2010" says nothing of when the fifth came."""
    span = only("Alice Marlow is the fifth chair of Quillon Ltd since 2010.", "HELD_OFFICE").span
    assert str(span.start_max) == "2020-06-15"


def test_a_date_of_something_else_does_not_date_an_office() -> None:
    """A title beside a name is not dated by what its holder does."""
    span = only("The contract runs from May 2021, and Quillon Ltd chair Alice Marlow is glad.", "HELD_OFFICE").span
    assert str(span.start_max) == "2020-06-15"


@pytest.mark.parametrize(
    ("text", "holder", "status"),
    [
        ("Ann Lee is chair and Bo Ray chief executive of Quillon Ltd.", "Bo Ray", "asserted"),
        ("Ann Lee is chair and Bo Ray chief executive of Quillon Ltd.", "Ann Lee", "asserted"),
        ("Ann Lee is chair of Quillon Ltd, Bo Ray its chief executive.", "Bo Ray", "asserted"),
        ("Ann Lee took the chair of Quillon Ltd in 2010.", "Ann Lee", "asserted"),
        ("Ann Lee left as chair of Quillon Ltd. It appointed Bo Ray in her place.", "Bo Ray", "asserted"),
        ("Ann Lee left as chair of Quillon Ltd. It chose Bo Ray to replace her.", "Bo Ray", "planned"),
        ("Ann Lee left as chair of Quillon Ltd. Bo Ray, who succeeded her, stays.", "Bo Ray", "asserted"),
        ("Ann Lee left as chair of Quillon Ltd. Bo Ray took her place.", "Bo Ray", "asserted"),
        ("Ann Lee was chair of Quillon Ltd. Bo Ray, who now holds the post, stays.", "Bo Ray", "asserted"),
        ("Ann Lee was chair of Quillon Ltd. Bo Ray, who has the job now, stays.", "Bo Ray", "asserted"),
        ("Ann Lee is the new chair of Quillon Ltd. She replaced Bo Ray.", "Bo Ray", "ended"),
    ],
)
def test_an_office_may_be_told_by_that_of_another(text: str, holder: str, status: str) -> None:
    """Who comes in another's place, or goes for another, has or had that office; "and Bo director" needs no verb of its own."""
    assert (holder, "Quillon Ltd", status) in put(text, "HELD_OFFICE")


def test_who_takes_over_when_another_leaves_begins_then() -> None:
    """The day before "when" is that of the successor, whichever verb tells of coming into an office."""
    text = "Alice Marlow was chair of Quillon Ltd until March, when Peter Penn took over from her."
    begun = {claim.subject.name: claim.span.start_min for claim in claims(text) if claim.predicate == "HELD_OFFICE"}
    assert begun["Peter Penn"] == date(2020, 3, 1)


@pytest.mark.parametrize("verb", ["stepped aside", "stood aside", "stood down"])
def test_who_steps_aside_leaves_on_that_day(verb: str) -> None:
    """The chair who stepped aside in May 2019 held the office until then."""
    claim = only(f"Alice Marlow, chair of Quillon Ltd, {verb} in May 2019.", "HELD_OFFICE")
    assert (claim.status, claim.span.end_min) == ("ended", date(2019, 5, 1))


def test_who_appointed_somebody_did_not_begin_then() -> None:
    """The day on which somebody was appointed is not that of the governor who did it."""
    said = claims("Director Kim Ashe, appointed by Gov. Ann Lee last year, left. It is in Ohio.")
    (claim,) = (claim for claim in said if claim.subject.name == "Ann Lee")
    assert claim.span.start_min.year == 1


def test_who_replaces_another_at_a_body_has_the_office_there() -> None:
    """Where no title is told, the body is that at which one came for the other."""
    text = "They wrote to Alice Marlow, who replaced Peter Penn at the Ministry of Justice in May."
    found = {claim.subject.name: claim for claim in claims(text) if claim.predicate == "HELD_OFFICE"}
    assert found["Alice Marlow"].span.start_min == date(2020, 5, 1)
    assert found["Peter Penn"].status == "ended"


def test_who_has_the_title_began_when_another_was_replaced() -> None:
    """The day on which the holder of an office came for another is its start, though a title tells it too."""
    text = "The new chair of Quillon Ltd, Alice Marlow, who succeeded Peter Penn in May, spoke."
    starts = {claim.span.start_min for claim in claims(text) if claim.subject.name == "Alice Marlow"}
    assert date(2020, 5, 1) in starts


def test_whom_one_takes_over_from_had_the_office_until_then() -> None:
    """Where only the successor's title is told, the other had it before."""
    text = "Alice Marlow is finance director at Quillon Ltd. She took over in March from Peter Penn."
    found = {claim.subject.name: claim for claim in claims(text) if claim.predicate == "HELD_OFFICE"}
    assert (found["Peter Penn"].status, found["Peter Penn"].span.end_min) == ("ended", date(2020, 3, 1))
