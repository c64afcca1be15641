"""Claims with something changed in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from graph.plain import BOUNDS
from graph.vocabulary import KINDS, PREDICATES, STATUSES
from tests.unit.scoring.both import Line

SIDES = st.sampled_from(("subject", "object"))
Draw = Callable[[st.SearchStrategy[Any]], Any]


def _swapped(_draw: Draw, claim: Line, _pool: Sequence[Line]) -> None:
    claim["subject"], claim["object"] = claim["object"], claim["subject"]


def _another_party(draw: Draw, claim: Line, pool: Sequence[Line]) -> None:
    claim[draw(SIDES)] = deepcopy(draw(st.sampled_from(pool))[draw(SIDES)])


def _another_predicate(draw: Draw, claim: Line, _pool: Sequence[Line]) -> None:
    claim["predicate"] = draw(st.sampled_from(sorted(PREDICATES)))


def _another_kind(draw: Draw, claim: Line, _pool: Sequence[Line]) -> None:
    claim[draw(SIDES)]["kind"] = draw(st.sampled_from([*KINDS, "Nothing"]))


def _respelled(draw: Draw, claim: Line, _pool: Sequence[Line]) -> None:
    party = claim[draw(SIDES)]
    name = party["name"]
    at = draw(st.integers(0, max(len(name) - 1, 0)))
    slips = (name[:at] + name[at + 1 :], name[:at] + "x" + name[at:], name[: at + 1] + name[at:])
    spellings = (name.upper(), f"the {name}", f"{name} Ltd", name.replace("CRC", "Community Rehabilitation Company"))
    party["name"] = draw(st.sampled_from(slips + spellings))
    party["mention"] = draw(st.sampled_from((party.get("mention"), "", None, name[at:], party["name"])))


def _another_day(draw: Draw, claim: Line, _pool: Sequence[Line]) -> None:
    bound = draw(st.sampled_from(BOUNDS))
    day = claim["span"].get(bound)
    known = day and not day.startswith(("0001", "9999"))
    start = date.fromisoformat(day if known else draw(st.sampled_from(("2014-06-01", "2019-02-15"))))
    moved = start + timedelta(days=draw(st.sampled_from((-40, -2, -1, 0, 1, 2, 400))))
    claim["span"][bound] = draw(st.sampled_from((str(moved), None)))


def _another_status(draw: Draw, claim: Line, _pool: Sequence[Line]) -> None:
    claim["status"] = draw(st.sampled_from((*STATUSES, "", None)))


def _another_passage(draw: Draw, claim: Line, pool: Sequence[Line]) -> None:
    text = draw(st.sampled_from(pool))["passage"]["text"]
    claim["passage"] = {"text": text[draw(st.integers(0, len(text))) :]}


DAMAGES = (
    _swapped,
    _another_party,
    _another_predicate,
    _another_kind,
    _respelled,
    _another_day,
    _another_status,
    _another_passage,
)


@st.composite
def damaged(draw: Draw, pool: Sequence[Line]) -> list[Line]:
    """Claims of a pool in any order, some left out or twice, each with up to three things changed."""
    claims = [deepcopy(each) for each in draw(st.lists(st.sampled_from(pool), max_size=12))]
    for claim in claims:
        for damage in draw(st.lists(st.sampled_from(DAMAGES), max_size=3)):
            damage(draw, claim, pool)
    return claims
