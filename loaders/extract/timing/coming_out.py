"""Which report the date of a verb is of: "Ofsted today publishes a report", "its report followed in May"."""

from __future__ import annotations

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.reports import PAPERS, PUBLISHING, SAYING, WRITTEN
from loaders.extract.knowledge.words import words

_NOUNS = PAPERS | WRITTEN
_APPEARING = words("follow appear emerge land come deliver submit") | {"come out"}
"""Verbs by which a report comes out without anybody who publishes it."""

_OF_REPORTS = PUBLISHING | SAYING | _APPEARING


def report_of(view: View, at: int) -> range | None:
    """The items of the report that the verb at a place publishes, or that says something by it."""
    verb = view.clauses.verb(at)
    if verb.lemma in PUBLISHING and not verb.passive:
        return _items(view, view.clauses.object(at))
    if verb.lemma in _OF_REPORTS and (verb.shape == "finite" or view.clauses.is_reduced(at)):
        subject = view.clauses.subject(at)
        return _items(view, view.clauses.head_of_chain(subject) if subject is not None else None)
    return None


def _items(view: View, noun: int | None) -> range | None:
    """The items of a noun phrase that a report is told by, with those that hang on it."""
    if noun is None or view.phrases.kind(noun) != "n" or view.head(noun).rpartition(" ")[2] not in _NOUNS:
        return None
    return range(view.phrases.all[noun].first, view.phrases.all[noun].last)


def by_doing(view: View, at: int) -> int | None:
    """The verb that tells by what something was done: "giving" of "today let them down by giving it to Acme"."""
    behind = (here for here in range(at + 1, min(len(view.phrases), at + 8)) if view.phrases.kind(here) == "v")
    verb = next(behind, None)
    told = verb is not None and view.phrases.low(verb - 1) == "by" and view.clauses.verb(verb).shape == "ing"
    return verb if told else None
