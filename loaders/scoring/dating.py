"""Whether a claim dates a fact as its annotation does."""

from __future__ import annotations

from graph.edtf import Days
from graph.span import Span
from graph.vocabulary import PREDICATES
from loaders.scoring.annotation import AnnotatedFact
from loaders.scoring.stretch import NOTHING, SLACK, Stretch


def date_right(fact: AnnotatedFact, claimed: Span, published: Days | None) -> bool | None:
    """Whether what is claimed of the fact's dates is right; None where nothing is stated and nothing claimed.

    That a fact held on the day of its own document (``published``) follows from the present tense: such a bound counts
    as nothing claimed. Of an event only the start is looked at.
    """
    sides = [_side_right(fact.start, fact.inferred_start, (claimed.start_min, claimed.start_max), published)]
    if not PREDICATES[fact.predicate].is_event:
        sides.append(_side_right(fact.end, fact.inferred_end, (claimed.end_min, claimed.end_max), published))
    judged = [side for side in sides if side is not None]
    return all(judged) if judged else None


def _side_right(stated: Stretch | None, inferred: Stretch | None, claimed: Days, published: Days | None) -> bool | None:
    if stated:
        return stated.agrees(claimed)
    if claimed == NOTHING:
        return None
    if inferred and inferred.agrees(claimed):
        return True
    return None if _of_that_day(claimed, published or ()) else False


def _of_that_day(claimed: Days, published: Days | tuple[()]) -> bool:
    """Whether all that is known of the bounds is the day of the document."""
    known = [bound for bound in claimed if bound not in NOTHING]
    return all(any(abs((bound - day).days) <= SLACK for day in published) for bound in known)
