"""Claims that agree become one that says who found it; others stay side by side."""

from dataclasses import replace
from itertools import permutations

from graph.model import Claim, pairs
from graph.span import Span
from loaders.model.agree import agreed, found_by
from tests.unit.model.claims import kept, runs

MODEL = kept(runs())
RULES = replace(MODEL, rule="runs")


def test_the_same_claim_is_one_and_names_both() -> None:
    """The same claim of rules and model is one, with the rules' id and both as finders."""
    (both,) = agreed((RULES, MODEL))
    assert both.id == RULES.id
    assert found_by(both) == ("runs", "model small")


def test_the_same_finder_is_named_once() -> None:
    """A claim that two overlapping pieces make is one, found by one model."""
    assert agreed((MODEL, MODEL)) == (MODEL,)


def test_the_claim_that_says_more_stands_for_both() -> None:
    """Of two claims one of which has a date or a qualifier more, that one stays, whoever found it."""
    undated = replace(RULES, span=Span())
    qualified = replace(MODEL, qualifiers=pairs({"part": "the kitchens"}))
    for left, right in ((undated, MODEL), (MODEL, undated), (RULES, qualified), (qualified, RULES)):
        (both,) = agreed((left, right))
        assert replace(both, rule="") == replace(MODEL if undated in (left, right) else qualified, rule="")
        assert set(found_by(both)) == {"runs", "model small"}


def test_claims_that_say_different_things_stay() -> None:
    """Another status, passage, date, qualifier or speaker is another claim."""
    others: tuple[Claim, ...] = (
        replace(MODEL, status="ended"),
        replace(MODEL, start=MODEL.end, end=MODEL.end + 10),
        replace(MODEL, span=Span(end_max=MODEL.span.start_min)),
        replace(MODEL, object=MODEL.subject, subject=MODEL.object),
    )
    for other in others:
        assert agreed((RULES, other)) == (RULES, other)
    titled = [replace(RULES, qualifiers=pairs({"part": part})) for part in ("kitchens", "gates")]
    assert agreed(titled) == tuple(titled)
    said = [replace(RULES, said_by=speaker) for speaker in ("Ann Quill", "Ivo Merrin")]
    assert agreed(said) == tuple(said)


def test_order_is_kept() -> None:
    """Claims stay in the order in which they were first made."""
    others = [replace(RULES, status=status) for status in ("asserted", "planned", "ended")]
    for order in permutations(others):
        assert [claim.status for claim in agreed((*order, MODEL))] == [claim.status for claim in order]
