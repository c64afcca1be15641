"""Whom a noun such as "owner" or "unit" relates its bearer to, where no word right beside it says so."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar import nouns
from loaders.extract.grammar.function_words import ITS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.bearers import is_one, joins, verb_before

_HAVING = words("have count number list name boast")
_PAIR = 2
_ARMS = nouns.BRANCHES | {"subsidiary"}


def related(view: View, at: int, kinds: tuple[str, ...], links: frozenset[str]) -> Parties:
    """The other party where it stands before a relative word or has the noun's bearer: "Bolt, whose owner is Acme";
    "Bolt, of which Acme is the owner"; "Bolt has Acme as its owner"."""
    phrases = view.phrases
    if phrases.low(at - 1) == "whose":
        found = view.parties((view.clauses.antecedent(at - 1),), kinds)
        return found[-1:] if is_one(view.head(at)) else found  # "Cope and Bolt, whose owner is Acme"
    verb = verb_before(view, at)
    if joins(view, verb):
        return view.parties(view.clauses.before_relative(verb, links), kinds)
    if (
        view.phrases.kind(verb) == "v"
        and view.clauses.verb(verb).lemma in _OWNING
        and view.phrases.kind(at + 1) in _MARKS
    ):
        return view.parties((view.clauses.subject(verb),), kinds)  # "Acme has two subsidiaries: Bolt and Cope"
    if phrases.low(at) == "the" and phrases.low(at + 1) not in links and (fronted := _fronted(view, at)) is not None:
        return view.parties((fronted,), kinds)
    having = at - 3
    if phrases.low(at - 1) == "as" and phrases.kind(having) == "v" and view.clauses.verb(having).lemma in _HAVING:
        return view.parties((view.clauses.subject(having),), kinds)
    return ()


_OWNING = frozenset({"have", "own", "boast", "control", "number"})
_MARKS = frozenset({"k", "l"})


def _fronted(view: View, at: int) -> int | None:
    """Where a sentence begins with it: "Bolt" of "At Bolt the operator is Acme"."""
    before = at - 2 if view.phrases.kind(at - 1) == "k" else at - 1
    opens = before == 1 and view.phrases.kind(before) == "n" and view.phrases.low(0) in _AT
    return before if opens else None


_AT = frozenset({"at", "in", "on", "for"})


def of_clause(view: View, at: int) -> Iterator[int | None]:
    """Whose it is where its clause alone says so: "Through a subsidiary, Bolt, Acme runs"; "it used Bolt, a unit of its own"."""
    first = view.phrases.items(at)[0].low
    means = view.phrases.low(at - 1) in {"through", "via"} and first in _ONE
    if means or (first in ITS and view.phrases.kind(at - 1) == "k"):
        before = next((here for here in range(at - 1, -1, -1) if view.phrases.kind(here) in {"v", "l", "b"}), None)
        if before is not None and view.phrases.kind(before) == "v":
            yield view.clauses.subject(before)
        elif means and (verb := next((here for here in view.phrases.verbs if here > at), None)):
            yield view.clauses.subject(verb)


def whose_arm(view: View, at: int) -> Iterator[int | None]:
    """Who has an arm that no word says whose it is: "with the help of an arm, Bolt", "sold Bolt, a subsidiary, to Cope"."""
    phrases = view.phrases
    if phrases.items(at)[0].low not in _ANY or view.head(at) not in _ARMS:
        return
    alone = phrases.kind(at - 1) == "k" and phrases.kind(at + 1) == "k" and len(phrases.items(at)) == _PAIR
    if alone or (phrases.kind(at + 1) == "k" and view.named(at + 2, ("Company",))):
        before = next((here for here in range(at - 1, -1, -1) if phrases.kind(here) in {"v", "l", "b"}), None)
        if before is not None and phrases.kind(before) == "v":
            yield view.clauses.subject(before)


_ANY = words("a an another")
_ONE = words("a an another one its their")
