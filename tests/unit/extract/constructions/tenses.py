"""How a sentence puts what it says: the verb in the active, in the passive and reduced, with a date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.unit.extract.constructions.verbs import Verb

Form = Callable[[Verb], str]


@dataclass(frozen=True, slots=True)
class Tense:
    """The verb in the active, in the passive, and reduced ("run by", "to be run by"); a date that suits it; and "be"."""

    active: Form
    passive: Form
    reduced: Form
    when: str
    copula: str = "was"


HAPPENED = Tense(
    lambda verb: verb.past, lambda verb: f"was {verb.participle}", lambda verb: verb.participle, "in June 2016"
)
HAS_HELD = Tense(
    lambda verb: f"has {verb.participle}",
    lambda verb: f"has been {verb.participle}",
    lambda verb: verb.participle,
    "since June 2016",
    "is",
)
HELD = Tense(
    lambda verb: verb.past, lambda verb: f"was {verb.participle}", lambda verb: verb.participle, "until June 2018"
)


def _to_be(when: str) -> Tense:
    return Tense(
        lambda verb: f"will {verb.lemma}",
        lambda verb: f"will be {verb.participle}",
        lambda verb: f"to be {verb.participle}",
        when,
        "is",
    )


TO_HAPPEN, TO_HOLD = _to_be("in June 2021"), _to_be("from June 2021")
