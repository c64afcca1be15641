"""How the noun of a role puts what it says: by the words beside it, by the verb that names whom it describes."""

from __future__ import annotations

from loaders.extract.grammar import mood, noun_standing
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.rule.bearers import counted, verb_before

_ORIGINATING = words("originate begin start")


def said_by_noun(view: View, at: int, item: int, is_event: bool) -> str:
    """The status of what the noun says: by its adjectives alone where its name follows: "these were Acme's unit Bolt"."""
    if sold := noun_standing.sold(view.phrases, view.clauses, at):
        return sold
    if any(each.mentions for each in view.line[item + 1 : view.phrases.all[at].last]):
        return "ended" if view.words(at) & mood.ENDING else "asserted"
    verb = view.phrases.all[at - 2].verb if at > 1 and view.phrases.low(at - 1) == "as" else None
    if verb is not None and verb.lemma in _ORIGINATING:
        return "ended"
    if not is_event and (told := _told(view, at)) in {"ended", "planned"}:
        return told
    return noun_standing.of_noun(view.phrases, view.clauses, counted(view, at), is_event)


def _told(view: View, at: int) -> str:
    """The status of the verb that goes on to name whom the noun describes, or by which something is to have one."""
    copula = noun_standing.copula_behind(view.phrases, view.clauses, at)
    if copula is not None:
        return "" if mood.is_possible(view.clauses.verb(copula)) else view.status(copula, False)
    verb = verb_before(view, at)
    having = view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _GETTING
    said = view.status(verb, True) if having else ""
    return said if said == "planned" else ""


_GETTING = words("have get receive see find gain welcome")
