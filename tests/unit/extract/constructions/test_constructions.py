"""A fact said in many constructions is one claim: active or passive, in whichever clause and order."""

from __future__ import annotations

from functools import cache

import pytest

from loaders.extract.grammar.view import View
from loaders.extract.holding import owning, taking
from loaders.extract.operation import running
from loaders.extract.rule.acts import Act
from loaders.extract.rule.conditions import always
from loaders.extract.rule.parts import doer, done
from tests.unit.extract.constructions.tenses import HAPPENED, HAS_HELD, HELD, TO_HAPPEN, TO_HOLD, Tense
from tests.unit.extract.constructions.transitive import TRANSITIVE
from tests.unit.extract.constructions.verbs import Verb
from tests.unit.extract.reading import put

Said = set[tuple[str, str, str]]

DOER = "Quillon Ltd"
OBJECTS = {"OWNS": "Tarnock Group", "RUNS": "HMP Elmfield", "TOOK_OVER": "Tarnock Group"}
TENSES = {"OWNS": (HAS_HELD, HELD, TO_HOLD), "RUNS": (HAS_HELD, HELD, TO_HOLD), "TOOK_OVER": (HAPPENED, TO_HAPPEN)}


def _is_plain(act: Act) -> bool:
    """Whether a row of the tables reads who does it and to what, and asks for nothing more."""
    told = act.object is done or act.name == "takes over"  # whose other part is "takes over as operator of"
    plain = act.subject is doer and told and act.where is always and not act.meaning
    return plain and act.put is View.status and act.predicate in OBJECTS and not act.by


def _object(act: Act) -> str:
    return OBJECTS[act.predicate] if not act.kinds or "Company" in act.kinds else "HMP Elmfield"


ACTS = [act for act in (*owning.ACTS, *running.ACTS, *taking.ACTS) if _is_plain(act)]
ROWS = [(act, Verb(lemma), tense) for act in ACTS for lemma in act.verbs.split("|") for tense in TENSES[act.predicate]]


def _sentence(construction: str, verb: Verb, tense: Tense, thing: str) -> str:
    """The sentence that says in this construction that the doer does it to the thing."""
    reduced = tense.reduced(verb)
    return TRANSITIVE[construction].format(
        A=DOER,
        B=thing,
        V=tense.active(verb),
        P=tense.passive(verb),
        R=reduced,
        r=reduced[0].upper() + reduced[1:],
        when=f" {tense.when}",
        When=tense.when[0].upper() + tense.when[1:],
        **{"is": tense.copula},
    )


@cache
def _in_the_active(predicate: str, verb: Verb, tense: Tense, thing: str) -> Said:
    return put(_sentence("active", verb, tense, thing), predicate)


def test_the_tables_have_verbs() -> None:
    """Most of what is owned, run and taken over is told by a verb with who does it and to what."""
    assert len({verb.lemma for _, verb, _ in ROWS}) > 25


@pytest.mark.parametrize("construction", TRANSITIVE)
def test_a_construction_says_what_the_active_says(construction: str) -> None:
    """With every verb of the tables, and in each of its tenses, a construction makes the claim that the active makes."""
    differing = []
    for act, verb, tense in ROWS:
        thing = _object(act)
        said = _in_the_active(act.predicate, verb, tense, thing)
        sentence = _sentence(construction, verb, tense, thing)
        if {each[:2] for each in said} != {(DOER, thing)} or put(sentence, act.predicate) != said:
            differing.append(sentence)
    assert differing == []
