"""Verbs whose dates are those of another thing that has none of its own: "ended in May, when it passed to Acme"."""

from __future__ import annotations

from loaders.extract.dates import Lead
from loaders.extract.grammar.lexicon import APPOINTING, DISMISSING
from loaders.extract.grammar.nouns import CONTRACTS
from loaders.extract.grammar.view import View

_WHEN = frozenset({"when", "as"})
_MAIN = frozenset({"finite", "infinitive"})
_NEAR, _FAR = 4, 16
_DISMISSING = DISMISSING | {"drop", "replace"}
_NAMING = APPOINTING | {"nominate", "install"}
_CHANGING = _NAMING | _DISMISSING


def sharing(view: View, at: int) -> int | None:
    """The item of the verb whose dates also date what is told at item ``at`` of the line."""
    place = view.phrases.place(at)
    verb = _before_when(view, place)
    verb = _accompanied(view, place) if verb is None else verb
    verb = _simultaneous(view, place) if verb is None else verb
    verb = _signed(view) if verb is None else verb
    verb = _by_means(view, place) if verb is None else verb
    return None if verb is None else view.clauses.verb(verb).at


def _by_means(view: View, place: int) -> int | None:
    """The verb of what was done by the deed that a noun tells: "entered the market in May with the purchase of Acme"."""
    phrases = view.phrases
    if phrases.kind(place) != "n" or phrases.low(place - 1) not in _MEANS:
        return None
    verbs = (here for here in range(place - 2, max(-1, place - _FAR), -1) if phrases.kind(here) == "v")
    return next((here for here in verbs if view.clauses.verb(here).shape in _MAIN), None)


_MEANS = frozenset({"with", "through", "by"})


def _signed(view: View) -> int | None:
    """The participle by which a deal was made that opens the sentence: "under a contract signed in May it hired Acme"."""
    opens = view.phrases.low(0) == "under" and view.phrases.kinds[1:3] == "nv" and view.head(1) in CONTRACTS
    return 2 if opens and view.clauses.verb(2).lemma in _SIGNING else None


_SIGNING = frozenset({"sign", "agree", "seal", "award", "let", "conclude", "announce"})


def naming(view: View, at: int) -> tuple[int, Lead] | None:
    """The item of the verb by which somebody is made what the noun at item ``at`` says, or is no longer, and what its date is:
    "was chosen as operator in 2014", "was sacked as operator in 2019".
    """
    place = view.phrases.place(at)
    if view.phrases.low(place - 1) != "as":
        return None
    verb = next((here for here in range(place - 2, max(-1, place - 6), -1) if view.phrases.kind(here) == "v"), None)
    lemma = view.clauses.verb(verb).lemma if verb is not None else ""
    if verb is None or lemma not in _CHANGING:
        return None
    return view.clauses.verb(verb).at, "in" if lemma in _NAMING else "until"


def _before_when(view: View, place: int) -> int | None:
    """The verb before the "when" that opens the clause of a place: "ended in May, when it passed to Acme"."""
    phrases = view.phrases
    when = next((here for here in range(place - 1, max(-1, place - _NEAR), -1) if phrases.low(here) in _WHEN), 0)
    return next((here for here in range(when - 1, -1, -1) if phrases.kind(here) == "v"), None) if when else None


def _simultaneous(view: View, place: int) -> int | None:
    """The verb of a clause that says at what time something happened: "took over when Bolt collapsed in May"."""
    phrases, verbs = view.phrases, view.phrases.verbs
    if phrases.kind(place) != "v":
        return None
    if phrases.low(0) == "when":
        main = next((here for here in verbs[1:] if "k" in phrases.kinds[verbs[0] : here]), None)
        return verbs[0] if main == place else None
    behind = next((here for here in verbs if here > place), None)
    when = range(place + 1, behind) if behind is not None else range(0)
    return behind if any(phrases.low(here) == "when" and phrases.kind(here - 1) != "k" for here in when) else None


def _accompanied(view: View, place: int) -> int | None:
    """The verb that an "-ing" behind a comma or "by" goes with: "won the contract in May, taking it over from Acme"."""
    phrases, clauses = view.phrases, view.clauses
    beside = phrases.kind(place - 1) == "k" or phrases.low(place - 1) == "by"
    if phrases.kind(place) != "v" or clauses.verb(place).shape != "ing" or not beside:
        return None
    verbs = (here for here in range(place - 2, max(-1, place - _FAR), -1) if phrases.kind(here) == "v")
    return next((here for here in verbs if clauses.verb(here).shape in _MAIN), None)
