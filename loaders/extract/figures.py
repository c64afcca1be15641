"""Numbers that a text gives of an organisation: staff, caseload, offices, profit, loss, revenue, contract value.

Things are counted by the noun of their phrase ("9,000 offenders"), by the noun before "of" ("a workforce of 1,200") or by
the verb ("employs 1,200 people"); money by the nearest word or by the verb ("lost £2m").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.counts import Count, counts
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words

_FREE = words("at before after until since as than like")
_ABOUT = words("about around over under some nearly almost approximately roughly than more least most up to only just")
_PEOPLE = words("people men women persons adults individuals")
_CHANGING = words(
    """cut shed lose axe create add recruit hire transfer move redeploy save threaten affect sack fire dismiss offer need
    open close launch build train send release discharge"""
)
"""Verbs whose number says how many come, go or move, and not how many there are."""
_STAYING = words("be work live remain stay serve have employ supervise")
"""Verbs that say of a number of people that they are there."""
_REACH = 5


@dataclass(frozen=True, slots=True)
class FigureRule:
    """Nouns that say what a number counts; ``holders`` stand before "of", and ``verbs`` count people, or money."""

    measure: str
    nouns: frozenset[str]
    holders: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()


THINGS = (
    FigureRule(
        "staff",
        words("staff employees workers officers jobs colleagues posts"),
        words("workforce staff headcount payroll establishment"),
        words("employ"),
    ),
    FigureRule(
        "caseload",
        words(
            "offenders prisoners inmates patients residents pupils students cases clients passengers detainees claimants "
            "probationers"
        ),
        words("caseload population roll"),
        words("supervise hold house accommodate manage"),
    ),
    FigureRule("offices", words("offices branches sites"), words("network")),
)
MONEY = (
    FigureRule("loss", words("loss losses deficit"), verbs=words("lose")),
    FigureRule("profit", words("profit profits surplus")),
    FigureRule("revenue", words("revenue revenues turnover sales"), verbs=words("turn")),
    FigureRule("contract value", words("contract contracts deal franchise concession")),
)


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a line measures of whom."""

    owner: Mention
    measure: str
    count: Count


def read(view: View) -> Iterator[Measurement]:
    """The figures that a line gives of the organisations in it."""
    for count in counts(view.line):
        rule = _of_money(view, count) if count.unit else _of_things(view, count)
        owner = _owner(view, count) if rule else None
        if rule and owner:
            yield Measurement(owner, rule.measure, count)


def _of_things(view: View, count: Count) -> FigureRule | None:
    """The rule for what is counted; none where the verb only says how the number changed."""
    at = view.phrases.place(count.end - 1)
    verb = _verb(view, view.phrases.place(count.at))
    if not view.phrases.kind(at) or verb in _CHANGING or _act(view, at) - _STAYING:
        return None
    counted = [item.low for item in view.line[count.end : view.phrases.all[at].last]]
    if view.phrases.low(at + 1) == "of" and view.phrases.kind(at + 2) == "n":
        counted += [item.low for item in view.phrases.items(at + 2)]
    holder = view.head(at - 2) if at > 1 and view.phrases.low(at - 1) in {"of", "at"} else ""
    named = next((rule for rule in THINGS if holder in rule.holders or rule.nouns.intersection(counted)), None)
    people = not counted or not _PEOPLE.isdisjoint(counted)
    return named or next((rule for rule in THINGS if people and verb in rule.verbs), None)


def _act(view: View, at: int) -> set[str]:
    """The verb that those who are counted are the subject of: "12 inmates escaped"."""
    follows = view.phrases.kind(at + 1) == "v" and view.clauses.subject(at + 1) == at
    return {view.clauses.verb(at + 1).lemma} if follows else set()


def _of_money(view: View, count: Count) -> FigureRule | None:
    """The rule for a sum: by the nearest word on either side, else by its verb."""
    nearby = [item.low for item in view.line[count.end : count.end + _REACH]]
    nearby += [item.low for item in reversed(view.line[max(0, count.at - _REACH) : count.at])]
    named = next((rule for word in nearby for rule in MONEY if word in rule.nouns), None)
    verb = _verb(view, view.phrases.place(count.at))
    return named or next((rule for rule in MONEY if verb in rule.verbs), None)


def _verb(view: View, at: int) -> str:
    """The lemma of the verb right before a phrase, "about" and the like apart; empty where there is none."""
    at -= 1
    while at >= 0 and (view.phrases.kind(at) == "x" or view.phrases.low(at) in _ABOUT):
        at -= 1
    return view.clauses.verb(at).lemma.split()[0] if at >= 0 and view.phrases.kind(at) == "v" else ""


def _owner(view: View, count: Count) -> Mention | None:
    """Whose number it is: the last organisation named before it in its clause, that no preposition but "at" governs."""
    for at in range(count.at - 1, max(-1, count.at - 16), -1):
        item = view.line[at]
        if item.low in {";", "“", "”"}:
            return None
        owners = item.of(ORGANISATIONS)
        if len(owners) == 1 and _is_free(view, at):
            return owners[0]
    return None


def _is_free(view: View, at: int) -> bool:
    """Whether no preposition governs the phrase of item ``at``; one that may begin a clause, and "at", do not."""
    place = view.phrases.place(at)
    return view.phrases.kind(place - 1) != "p" or view.phrases.low(place - 1) in _FREE
