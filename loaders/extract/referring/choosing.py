"""Which of those spoken of a pronoun or a list of several means: whoever agrees with it and stands most in the foreground."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.anaphors import ANAPHORS, GENERAL, SAME_KIND
from loaders.extract.knowledge.referring import MALE
from loaders.extract.naming.cast import Cast
from loaders.extract.referring.fitting import Spot, as_several, as_thing
from loaders.extract.referring.hearing import LIST, PERSON
from loaders.extract.referring.plurals import COUNTS, singular
from loaders.extract.referring.roles import SUBJECTS
from loaders.extract.referring.salience import Referent, Salience

_SAME_PART, _BESIDE, _WITHIN = 35.0, 150.0, 300.0
"""What adds to a subject's weight for a pronoun that is a subject too, for one that owns something in the subject's own
clause, and for the subject of a relative clause in it."""

CLEAR = 1.1
"""How many times as much as any other one must weigh to be meant."""

_PAIR = 2

_LONG_AGO = 4
"""Sentences after which a pronoun leads back no more."""


def best_of(found: Iterable[tuple[float, Referent]], clear: float = 1.0) -> Referent | None:
    """The referent that weighs most; None where another weighs so much that it is not ``clear`` times as heavy."""
    ranked = sorted(found, key=lambda each: (each[0], each[1].order), reverse=True)
    value, best = ranked[0] if ranked else (0.0, None)
    rival = ranked[1][0] if len(ranked) > 1 else 0.0
    return best if value > 0 and value >= clear * rival else None


def mentions_of(referent: Referent | None) -> Parties:
    """The entities that a referent is; of a common noun the service that it describes, none where it describes none."""
    return (referent.mentions or referent.stands) if referent else ()


def _agreeing(spot: Spot, salience: Salience, ages: int = _LONG_AGO) -> Iterator[tuple[float, Referent]]:
    """The referents that may be meant, each with its weight."""
    for key, each in salience.items():
        if key not in spot.excluded and salience.age(each) <= ages:
            same = _SAME_PART if each.part in SUBJECTS and (spot.leads or spot.part in SUBJECTS) else 0.0
            apart = each.quoted and not salience.quoted
            beside = _BESIDE if key in spot.beside and not apart else 0.0
            within = _WITHIN if key in spot.within and not apart else 0.0
            yield salience.value(each) + same + beside + within, each


def thing(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """What "it" or "its" means."""
    found = ((value * as_thing(spot, each), each) for value, each in _agreeing(spot, salience) if not each.plural)
    return mentions_of(best_of(found, CLEAR))


def person(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "he" or "her" means."""
    gender = "he" if spot.low in MALE else "she"
    best = best_of(
        (value * (1.0 if each.kind == "Person" else 0.6), each)
        for value, each in _agreeing(spot, salience, ages=2 * _LONG_AGO)
        if each.kind in ("Person", PERSON) and each.gender in ("", gender)
    )
    if best:
        best.gender = gender
    return mentions_of(best)


def one_of_two(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "the former" or "the latter" means: the first or the last of those named in this sentence, else in the one before.

    Where one of two was spoken of so, the other is still the other in the next sentence; of more than two none is the former.
    """
    named = [each for each in salience if salience.age(each) <= 1 and each.mentions and each.kind in ORGANISATIONS]
    ages = ([each for each in named if salience.age(each) == age] for age in (0, 1))
    pair = salience.pair() or _alike(next((each for each in ages if len(each) > 1), []))
    if not pair or (len(pair) > 2 and spot.low.endswith("former")):
        return ()
    if len(pair) == 2:
        salience.keep_pair(pair)
    ordered = sorted(pair, key=lambda each: each.begun)
    return ordered[-1 if spot.low.endswith("latter") else 0].mentions


def _alike(named: list[Referent]) -> list[Referent]:
    """The only two of one kind among more, else all."""
    kinds = [each.kind for each in named]
    two = {kind for kind in kinds if kinds.count(kind) == 2}
    return [each for each in named if each.kind in two] if len(two) == 1 else named


def people(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "they" or "their" means: several, or an organisation as the British have it."""
    found = ((value * as_several(spot, each), each) for value, each in _agreeing(spot, salience))
    return mentions_of(best_of(found))


def listed(spot: Spot, salience: Salience, _cast: Cast) -> Parties:
    """Whom "both firms" or "the three" means: the last list of so many; "the boards" that of whatever length."""
    words = spot.low.split()
    count = next((COUNTS[word] for word in words if word in COUNTS), 0)
    head = singular(words[-1])
    lists = (
        each
        for each in salience
        if each.kind == LIST and count in {0, len(each.mentions)} and all(_may_be(one, head) for one in each.mentions)
    )
    found = mentions_of(max(lists, key=lambda each: each.order, default=None))
    return found if found or count != _PAIR else _two(head, salience)


def _two(head: str, salience: Salience) -> Parties:
    """The only two of one kind in the sentence before, in the two before where a noun says what they are."""
    near = [
        each
        for each in salience
        if each.kind in ORGANISATIONS and each.mentions and salience.age(each) <= 1 + bool(head)
    ]
    kinds = [each.kind for each in near]
    fitting = [
        each for each in near if kinds.count(each.kind) == _PAIR and all(_may_be(one, head) for one in each.mentions)
    ]
    if len(fitting) != _PAIR or len({each.mentions[0].name for each in fitting}) != _PAIR:
        return ()
    return tuple(mention for each in sorted(fitting, key=lambda each: each.begun) for mention in each.mentions)


def _may_be(mention: Mention, head: str) -> bool:
    if not head or head not in ANAPHORS:
        return True
    marks = SAME_KIND.get(head, ())
    return mention.kind in ANAPHORS[head] and (
        head in GENERAL or any(mark in mention.name.casefold() for mark in marks)
    )
