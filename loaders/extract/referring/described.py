"""Which of those spoken of a description means: "the firm", "this prison", "the Elmfield hospital"."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.grammar.parties import Parties
from loaders.extract.knowledge.anaphors import ANAPHORS, GENERAL, JOINT
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.naming.cast import Cast
from loaders.extract.referring.choosing import CLEAR, best_of, mentions_of
from loaders.extract.referring.fitting import Spot
from loaders.extract.referring.salience import Referent, Salience
from loaders.extract.referring.weighing import POSSIBLE, Phrase, fits, parted

Weighed = Sequence[tuple[float, Referent]]

_LEADING = 25.0
"""What adds to the weight of whom the first sentence named."""

_SURER = 1.6
"""How many times as much one whose name shows nothing must weigh to cast doubt on one whose name shows what it is."""

_STAYING = GENERAL - words("company firm group business organisation organization service crc union")
"""Nouns that stay with those of whom they were said."""

_POINTING = frozenset({"this", "that"})
_DEFINITE = _POINTING | {"the"}
_LOOSE = GENERAL | JOINT


def described(spot: Spot, salience: Salience, cast: Cast) -> Parties:
    """Whom a description means: whoever was called so, else who may be; nobody where that is not settled."""
    phrase = parted(spot.low)
    if phrase.first not in _DEFINITE:
        return ()
    found = _fitting(phrase, spot, salience, cast)
    if phrase.places:
        return _placed(found, phrase.places)
    if phrase.first in _POINTING or "same" in phrase.between:
        best = max((each for _, each in found), key=lambda each: each.order, default=None)
    else:
        best = best_of(found, CLEAR)
    if best is None or _is_of_unnamed(phrase, best, salience) or _is_one_of_more(phrase, best, salience):
        return ()
    return () if phrase.first == "the" and _is_doubted(phrase, best, spot, salience) else mentions_of(best)


def _fitting(phrase: Phrase, spot: Spot, salience: Salience, cast: Cast) -> Weighed:
    """Those that fit, each with its weight; only those that were called so where the noun stays with them.

    One of whom nothing shows that it is a company is meant only where there is no other.
    """
    found: list[tuple[float, Referent]] = []
    unshown: list[tuple[float, Referent]] = []
    for key, each in salience.items():
        if each.kind in phrase.kinds and each.mentions and key not in spot.excluded and not each.mentions[0].scope:
            fit = fits(phrase, each)
            sure = fit > POSSIBLE or cast.is_shown(each.mentions[0])
            if fit > 0:
                (found if sure else unshown).append(((salience.value(each) + _LEADING * each.leading) * fit, each))
    called = [each for each in found if phrase.head in each[1].heads] if phrase.head in _STAYING else []
    return called or found or (unshown if len(unshown) == 1 else [])


def _placed(found: Weighed, places: frozenset[str]) -> Parties:
    """Whom "the Elmfield prison" means: the only one of its kind of which the text speaks, where it was in no other place."""
    if len(found) != 1:
        return ()
    only = found[0][1]
    if any(is_place(head) and head not in places for head in only.heads):
        return ()
    only.heads |= places
    return only.mentions


def _is_of_unnamed(phrase: Phrase, best: Referent, salience: Salience) -> bool:
    """Whether one without a name was introduced since: "a firm"."""
    unnamed = salience.known(f"~{phrase.head}")
    return bool(unnamed and unnamed.introduced and phrase.head in _LOOSE and unnamed.order > best.order)


def _is_one_of_more(phrase: Phrase, best: Referent, salience: Salience) -> bool:
    """Whether "the consortium" may be what several companies form that were named lately, rather than one of them."""
    if phrase.head not in JOINT or fits(phrase, best) >= POSSIBLE:
        return False
    lately = (each for each in salience if each.mentions and each.kind == "Company" and salience.age(each) <= 1)
    return any(each is not best for each in lately)


def _is_doubted(phrase: Phrase, best: Referent, spot: Spot, salience: Salience) -> bool:
    """Whether one whose name does not show what it is, and of whom nothing was said, stands far more in the foreground; not
    the subject of the clause whose object the phrase is.
    """
    if phrase.head in GENERAL or phrase.head in best.heads or "Company" not in phrase.kinds:
        return False
    least = _SURER * salience.value(best)
    others = (each for key, each in salience.items() if key not in spot.excluded and each is not best)
    return any(_could_be(phrase, each) and salience.value(each) > least for each in others)


def _could_be(phrase: Phrase, referent: Referent) -> bool:
    name = referent.mentions[0].name.casefold().split() if referent.mentions else []
    return referent.kind in phrase.kinds and bool(name) and not referent.heads and ANAPHORS.keys().isdisjoint(name)
