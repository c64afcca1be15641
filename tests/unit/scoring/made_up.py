"""An annotation that nobody wrote, and claims of its document, with few names, so that much meets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from graph.plain import BOUNDS
from graph.vocabulary import PREDICATES, STATUSES
from tests.unit.scoring.both import Line

Draw = Callable[[st.SearchStrategy[Any]], Any]

NAMES = st.sampled_from(
    (
        "Quillon",
        "Quillon Ltd",
        "Quilon",
        "Tarn Valley",
        "Tarn Vale",
        "the Tarn Valley CRC",
        "Elmfield",
        "HMP Elmfield",
        "",
    )
)
"""Names of which some are alike, some the same but for what is not compared, and one is nothing."""
IDS = ("a", "b", "c", "d")
DATES = st.sampled_from((None, "2014", "2014-06", "2014-06-01", "2014~", "2014-06-01/2014-06-07", "../2015", "2014/"))
SENTENCES = st.sampled_from(
    (
        "Quillon runs it and owns it too.",
        "Tarn Valley was inspected.",
        "Nobody knows what Elmfield is.",
        "",
        "It runs it.",
    )
)
PARTY_KINDS = st.sampled_from(("Company", "Consortium", "Service", "Report", "Insolvency", "Person", "PublicBody"))
LOOSE = st.lists(st.sampled_from(IDS), max_size=2)


@st.composite
def _entity(draw: Draw, party: str) -> Line:
    names = draw(st.lists(NAMES.filter(bool), min_size=1, max_size=3))
    marks = draw(st.sampled_from(({}, {}, {}, {"group": True}, {"unnamed": True})))
    return {"id": party, "kind": draw(PARTY_KINDS), "name": names[0], "mentions": names[1:], **marks}


@st.composite
def _fact(draw: Draw) -> Line:
    return {
        "subject": draw(st.sampled_from(IDS)),
        "predicate": draw(st.sampled_from(sorted(PREDICATES))),
        "object": draw(st.sampled_from((*IDS, None))),
        "from": draw(DATES),
        "to": draw(DATES),
        "status": draw(st.sampled_from(STATUSES)),
        "quote": draw(SENTENCES),
        "or": draw(st.lists(st.sampled_from(sorted(PREDICATES)), max_size=2)),
        "subject_or": draw(LOOSE),
        "object_or": draw(LOOSE),
        "optional": draw(st.booleans()),
        "inferred": draw(st.sampled_from((None, {"from": "2014-05", "to": None}, {"from": None, "to": "2015-03-01"}))),
    }


@st.composite
def annotated(draw: Draw) -> Line:
    """The annotation of a document."""
    published = draw(st.sampled_from(({}, {"published_on": "2014-06-03"}, {"published_on": "2015"})))
    entities = [draw(_entity(party)) for party in IDS]
    return {"file": "made-up.txt", "entities": entities, "facts": draw(st.lists(_fact(), max_size=8)), **published}


@st.composite
def claimed(draw: Draw) -> list[Line]:
    """Claims of that document, and of another."""
    made: list[Line] = draw(st.lists(_claim(), max_size=8))
    return made


DAYS = st.sampled_from((None, "2014-01-01", "2014-06-01", "2014-06-04", "2014-12-31", "2015-12-31", "9999-12-31"))


@st.composite
def _claim(draw: Draw) -> Line:
    return {
        "document": draw(st.sampled_from(("made-up.txt", "folder/made-up.txt", "other.txt"))),
        "subject": draw(_party()),
        "predicate": draw(st.sampled_from(sorted(PREDICATES))),
        "object": draw(_party()),
        "span": {bound: draw(DAYS) for bound in BOUNDS},
        "status": draw(st.sampled_from(STATUSES)),
        "passage": {"text": draw(SENTENCES)},
    }


@st.composite
def _party(draw: Draw) -> Line:
    return {"name": draw(NAMES), "kind": draw(PARTY_KINDS), "mention": draw(NAMES)}
