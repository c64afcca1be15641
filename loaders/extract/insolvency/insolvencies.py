"""Rules for insolvency: companies that went into administration, called in receivers, or were wound up."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.function_words import BEFORE_BASE
from loaders.extract.grammar.parties import FIRMS
from loaders.extract.grammar.view import View
from loaders.extract.insolvency.cases import Case, case_of, entered, left, nominal, of_noun, told
from loaders.extract.knowledge import insolvency as known
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading
from loaders.extract.rule.parts import done
from loaders.extract.rule.transfers import moved

_INTO = frozenset({"into", "in", "to", "under"})
_ACTIVE = known.FILING | known.FEARING


class Procedures:
    """ "Acme went into administration", "filed for bankruptcy", "put Acme into receivership", "the liquidation of Acme"."""

    words = frozenset(known.PROCEDURES)

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the procedure whose noun is ``item`` in the phrase at a place."""
        view, low = page.view, page.line[item].low
        if _is_procedure(view, at, item):
            suspended = view.phrases.low(at - 1) == "of" and view.head(at - 2) in known.SUSPENDING
            before = left(view, at - 3 if suspended else at - 1)
            leads = _LEADING.get(view.phrases.kind(before)) if view.phrases.low(at + 1) != "of" else None
            case = leads(view, before) if leads else None
            told_of = case if case and (case.companies or case.unnamed) else nominal(view, at, item)
            yield from entered(page, told_of, known.PROCEDURES[low])


def _is_procedure(view: View, at: int, item: int) -> bool:
    """Whether the noun heads its phrase, or has beside it what makes it a procedure: "Chapter 11"."""
    beside = known.BESIDE.get(view.line[item].low)
    if beside is None:
        return item == view.phrases.all[at].last - 1 or view.phrases.low(at - 1) == "into"
    return bool(beside & {each.low for each in view.line[max(0, item - 2) : item + 2]})


def led(view: View, link: int) -> Case | None:
    """What leads into the procedure behind the preposition at ``link``."""
    before = left(view, link - 1)
    if view.phrases.low(link) == "for" and view.phrases.kind(before) == "v":
        return _had(view, before)
    if view.phrases.low(link) not in _INTO or view.words(link + 1) & known.PACKED:
        return _rescued(view, link)
    if view.phrases.kind(before) == "v":
        return _going(view, before)
    if view.phrases.kind(before) == "k" and view.phrases.low(link) in {"in", "under"}:
        return case_of(view, (before - 1,), "asserted", view.phrases.all[link].first)
    return _put(view, before, link) if view.phrases.kind(before) == "n" else None


def _rescued(view: View, link: int) -> Case | None:
    """ "Bought Acme out of administration", "was sold in a pre-pack administration", "emerged from bankruptcy"."""
    link -= view.phrases.low(link) == "of" and view.phrases.low(link - 1) == "out"
    if view.phrases.low(link) not in _OUT_OF:
        return None
    before = left(view, link - 1)
    if view.phrases.kind(before) == "n" and view.phrases.low(before - 1) == "to":  # "was sold to lenders in"
        before = left(view, before - 2)
    verb = left(view, before - 1) if view.phrases.kind(before) == "n" else before
    if view.phrases.kind(verb) != "v" or view.clauses.verb(verb).lemma not in known.RESCUING:
        return None
    itself = view.clauses.verb(verb).lemma in known.LEAVING
    return case_of(
        view,
        (view.clauses.subject(verb),) if itself else moved(view, verb),
        "asserted" if told(view, verb) else "",
        view.clauses.verb(verb).at,
    )


_OUT_OF = words("out from of in through via")


def _going(view: View, verb: int) -> Case | None:
    lemma = view.clauses.verb(verb).lemma
    if lemma in known.GOING or (lemma in known.PUTTING and view.clauses.is_passive(verb)):
        return case_of(view, _failing(view, verb), told(view, verb), view.clauses.verb(verb).at)
    if lemma in known.PUTTING:  # "Acme, which the court placed in receivership"
        return case_of(view, done(view, verb), told(view, verb), view.clauses.verb(verb).at)
    return None


def _failing(view: View, verb: int) -> Iterator[int | None]:
    """Of whom the verb is said, and to whom "and" joins it: "Acme and the firms it owns have entered"."""
    subject = view.clauses.subject(verb)
    yield from view.clauses.described(verb)
    if subject is not None and view.phrases.kind(subject - 1) == "c":
        yield subject - 3 if view.phrases.kind(subject - 2) == "k" else subject - 2


_AFTER_ANOTHER = frozenset({"follow", "join"})
"""Verbs by which one firm goes the way of another."""


def _put(view: View, noun: int, link: int) -> Case | None:
    """ "Put Acme into", "the collapse of Acme into", "Acme's collapse into", "Acme in" administration."""
    verb, head = left(view, noun - 1), view.phrases.all[noun].last - 1
    if view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in known.PUTTING:
        return case_of(view, (noun,), told(view, verb), view.clauses.verb(verb).at)
    if view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _AFTER_ANOTHER:  # "followed Acme into"
        return case_of(view, (view.clauses.subject(verb),), told(view, verb), view.clauses.verb(verb).at)
    if view.head(noun) in known.COLLAPSES:
        return nominal(view, noun, head)
    if view.phrases.low(noun - 1) == "of" and view.head(noun - 2) in known.COLLAPSES:
        return case_of(view, (noun,), of_noun(view, noun - 2), head)
    named = view.named(noun, FIRMS) if view.phrases.low(link) == "in" and view.phrases.kind(verb) != "v" else ()
    return Case(named, "asserted", head)


def _had(view: View, verb: int) -> Case | None:
    """ "Entered administration", "filed for bankruptcy", "faces liquidation", "was granted court protection"."""
    lemma, item = view.clauses.verb(verb).lemma, view.clauses.verb(verb).at
    allowed = known.GRANTING if view.clauses.is_passive(verb) else _ACTIVE
    if lemma not in allowed:
        return None
    said = told(view, verb)
    feared = said == "asserted" and lemma in known.FEARING
    return case_of(view, _failing(view, verb), "planned" if feared else said, item)


_LEADING = {"p": led, "v": _had}


class Broke:
    """ "Acme went bust", "the court declared Acme bankrupt", "the insolvent firm Acme"."""

    words = frozenset(known.BROKE)

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of a company by a word for its state, which is ``item`` in the phrase at a place."""
        view = page.view
        if item and page.line[item - 1].low in BEFORE_BASE:  # the verb: "to bankrupt Acme"
            return
        if item != view.phrases.all[at].last - 1:
            yield from entered(page, case_of(view, (at,), "asserted", item), known.BROKE[page.line[item].low])
            return
        stated = left(view, at - 1)
        if view.phrases.kind(stated) == "k" and view.phrases.kind(at + 1) == "k":  # "Acme, itself bankrupt, was sold"
            yield from entered(page, case_of(view, (stated - 1,), "asserted", item), known.BROKE[page.line[item].low])
        elif view.phrases.kind(stated) == "v" and view.clauses.verb(stated).lemma in known.BECOMING:
            declared = page.line[item - 1].of(FIRMS)
            whom = () if declared else (view.clauses.subject(stated),)
            case = case_of(view, whom, told(view, stated), view.clauses.verb(stated).at)
            yield from entered(
                page, case._replace(companies=case.companies or declared), known.BROKE[page.line[item].low]
            )


class Collapses:
    """ "The collapse of Acme", where the sentences before told what a company came to without naming it."""

    words = known.COLLAPSES

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the company whose collapse is ``item`` in the phrase at a place."""
        if page.discourse.procedure and item == page.view.phrases.all[at].last - 1:
            yield from entered(page, nominal(page.view, at, item), page.discourse.procedure)


def broken(page: Page) -> Iterator[Reading]:
    """The insolvencies that a line tells by a verb alone: "Acme went under", "Acme was wound up"."""
    view = page.view
    for at in view.verbs_of(known.BREAKING.keys()):
        verb, object_ = view.clauses.verb(at), view.clauses.object(at)
        if verb.lemma == "go under" and object_ is not None:  # "went under the hammer"
            continue
        befalls = view.clauses.is_passive(at) or object_ is not None
        whom = done(view, at) if befalls else (view.clauses.subject(at),)
        yield from entered(page, case_of(view, whom, told(view, at), verb.at), known.BREAKING[verb.lemma])
