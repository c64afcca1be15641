"""Who says something in a report: "Acme said in its report", "so says Ofsted in a report", "Acme, in a report, accuses Bolt"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.function_words import ARTICLES
from loaders.extract.grammar.view import View
from loaders.extract.knowledge import reports as known
from loaders.extract.knowledge.inspection import inquires

_REACH = 8
_FAR = 12


def speakers(view: View, at: int) -> Iterator[int | None]:
    """Who says something in a report that "in" or the like leads to."""
    link = _link(view, at)
    if view.phrases.low(link) not in {"in", "through", "with"}:
        return
    yield from _told_before(view, link)
    if (verb := _saying(view, link)) is not None:
        yield view.clauses.subject(verb)
    yield from _inquiring(view, link)
    if view.phrases.kind(link - 1) == "k" and view.phrases.kind(link - 2) == "n":
        yield from _behind_aside(view, at, link - 2)


def _link(view: View, at: int) -> int:
    """What stands before the report and its date: "in" of "said in a December report"."""
    before = at - 1
    while view.phrases.kind(before) == "y":
        before -= 1
    dated = before < at - 1 and view.phrases.low(before) in ARTICLES
    return before - 1 if dated else at - 1


def _told_before(view: View, link: int) -> Iterator[int]:
    """Who stands right before "in a report": behind the verb, "so says Ofsted", or what was said, "the view of Ofsted"."""
    if view.phrases.kind(link - 1) != "n":
        return
    verb = link - 2
    says = view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in known.SPEAKING
    if says and (verb == 0 or view.phrases.kind(verb - 1) == "k" or view.phrases.low(verb - 1) == "so"):
        yield link - 1
    if view.phrases.low(verb) == "of" and view.head(verb - 1) in known.VIEWS:
        yield link - 1


def _saying(view: View, link: int) -> int | None:
    """The verb of saying that "in a report" at a place goes with; behind a comma, over the verbs of what is said."""
    apart = view.phrases.kind(link - 1) == "k"
    for here in range(link - 1, max(-1, link - (_FAR if apart else _REACH)), -1):
        if view.phrases.kind(here) == "v":
            verb = view.clauses.verb(here)
            if verb.lemma in known.SAYING and not verb.passive:
                return here
            if not apart:
                return None
    return None


def _inquiring(view: View, link: int) -> Iterator[int]:
    """Who inquires, and does whatever the line tells "in a report" at a place: "The audit office counted 40 homes in a report"."""
    for here in range(link - 1, max(-1, link - _REACH), -1):
        if view.phrases.kind(here) == "v" and view.clauses.verb(here).shape == "finite":
            who = None if view.clauses.is_passive(here) else view.clauses.subject(here)
            if who is not None and any(inquires(each.name) for each in view.named(who, ("PublicBody",))):
                yield who
            return


def _behind_aside(view: View, at: int, subject: int) -> Iterator[int | None]:
    """Who says something behind the aside that tells where: "Acme, in a report out today, accuses Bolt"."""
    for here in range(at + 1, min(len(view.phrases) - 1, at + _REACH)):
        if view.phrases.kind(here) == "k" and view.phrases.kind(here + 1) == "v":
            told = view.clauses.subject(here + 1)
            if view.clauses.verb(here + 1).lemma in known.SAYING and told in {
                subject,
                view.clauses.head_of_chain(subject),
            }:
                yield told
            return
