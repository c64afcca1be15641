"""Rules for insolvency: companies that went into administration, called in receivers, or were wound up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph.model import Mention
from loaders.extract.grammar import nouns
from loaders.extract.grammar.view import Parties, View
from loaders.extract.knowledge import insolvency as known
from loaders.extract.parts import done
from loaders.extract.reading import Page, Reading, pairs_of

COMPANIES = ("Company", "CRC")
_INTO = frozenset({"into", "in", "to", "under"})


class Case(NamedTuple):
    """A case of insolvency: whose, how it is put, and at which item; ``unnamed`` where the company is yet to be named."""

    companies: Parties
    said: str
    item: int
    unnamed: bool = False


def case_of(view: View, places: Iterable[int | None], said: str, item: int) -> Case:
    """The case of the companies at the first of the places that means any."""
    found = tuple(places)
    companies = view.parties(found, COMPANIES)
    return Case(companies, said, item, not companies and any(_is_unnamed(view, place) for place in found))


def _is_unnamed(view: View, place: int | None) -> bool:
    """Whether a phrase speaks of one company without its name: "a security firm"."""
    if place is None or view.phrases.kind(place) != "n":
        return False
    return view.head(place) in nouns.ROLE_OF_ORGANISATION and view.phrases.items(place)[0].low in {"a", "an", "another"}


def entered(page: Page, case: Case | None, procedure: str) -> Iterator[Reading]:
    """The readings of a case; of a company that is yet to be named its procedure is kept."""
    if case is None or not case.said:
        return
    if case.unnamed and case.said == "asserted":
        page.discourse.procedure = procedure
    for company in case.companies:
        insolvency = Mention(f"{company.name} {procedure}", "Insolvency", page.line[case.item].text, scope=company.name)
        details = {"procedure": procedure}
        yield from pairs_of("entered", "ENTERED", (company,), (insolvency,), case.item, case.said, details)


class Procedures:
    """ "Acme went into administration", "filed for bankruptcy", "put Acme into receivership", "the liquidation of Acme"."""

    words = frozenset(known.PROCEDURES)

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of the procedure whose noun is ``item`` in the phrase at a place."""
        view, low = page.view, page.line[item].low
        if _is_procedure(view, at, item):
            before = _left(view, at - 1)
            leads = _LEADING.get(view.phrases.kind(before)) if view.phrases.low(at + 1) != "of" else None
            case = leads(view, before) if leads else None
            yield from entered(page, case or nominal(view, at, item), known.PROCEDURES[low])


def _is_procedure(view: View, at: int, item: int) -> bool:
    """Whether the noun heads its phrase, or has beside it what makes it a procedure: "Chapter 11"."""
    beside = known.BESIDE.get(view.line[item].low)
    if beside is None:
        return item == view.phrases.all[at].last - 1 or view.phrases.low(at - 1) == "into"
    return bool(beside & {each.low for each in view.line[max(0, item - 2) : item + 2]})


def _left(view: View, at: int) -> int:
    while view.phrases.kind(at) in ("x", "y"):
        at -= 1
    return at


def _led(view: View, link: int) -> Case | None:
    """What leads into the procedure behind the preposition at ``link``."""
    before = _left(view, link - 1)
    if view.phrases.low(link) == "for" and view.phrases.kind(before) == "v":
        return _had(view, before)
    if view.phrases.low(link) not in _INTO:
        return None
    if view.phrases.kind(before) == "v":
        return _going(view, before)
    if view.phrases.kind(before) == "k" and view.phrases.low(link) in {"in", "under"}:
        return case_of(view, (before - 1,), "asserted", view.phrases.all[link].first)
    return _put(view, before, link) if view.phrases.kind(before) == "n" else None


def _going(view: View, verb: int) -> Case | None:
    lemma = view.clauses.verb(verb).lemma
    if lemma in known.GOING or (lemma in known.PUTTING and view.clauses.is_passive(verb)):
        return case_of(view, _failing(view, verb), view.status(verb, True), view.clauses.verb(verb).at)
    return None


def _failing(view: View, verb: int) -> Iterator[int | None]:
    """Of whom the verb is said, and to whom "and" joins it: "Acme and the firms it owns have entered"."""
    subject = view.clauses.subject(verb)
    yield from view.clauses.described(verb)
    if subject is not None and view.phrases.kind(subject - 1) == "c":
        yield subject - 3 if view.phrases.kind(subject - 2) == "k" else subject - 2


def _put(view: View, noun: int, link: int) -> Case | None:
    """ "Put Acme into", "the collapse of Acme into", "Acme's collapse into", "Acme in" administration."""
    verb, head = _left(view, noun - 1), view.phrases.all[noun].last - 1
    if view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in known.PUTTING:
        return case_of(view, (noun,), view.status(verb, True), view.clauses.verb(verb).at)
    if view.head(noun) in known.COLLAPSES:
        return nominal(view, noun, head)
    if view.phrases.low(noun - 1) == "of" and view.head(noun - 2) in known.COLLAPSES:
        return case_of(view, (noun,), _of_noun(view, noun - 2), head)
    named = view.named(noun, COMPANIES) if view.phrases.low(link) == "in" and view.phrases.kind(verb) != "v" else ()
    return Case(named, "asserted", head)


def _had(view: View, verb: int) -> Case | None:
    """ "Entered administration", "filed for bankruptcy", "faces liquidation"."""
    lemma, item = view.clauses.verb(verb).lemma, view.clauses.verb(verb).at
    if view.clauses.is_passive(verb) or lemma not in known.FILING | known.FEARING:
        return None
    said = view.status(verb, True)
    feared = said == "asserted" and lemma in known.FEARING
    return case_of(view, _failing(view, verb), "planned" if feared else said, item)


_LEADING = {"p": _led, "v": _had}


def nominal(view: View, at: int, item: int) -> Case | None:
    """ "The liquidation of Acme", "Acme's insolvency"; not "Acme's administration of the fund"."""
    owner = next((each.of(COMPANIES) for each in view.line[view.phrases.all[at].first : item] if each.possessive), ())
    if not owner:
        return case_of(view, view.clauses.with_noun(at, {"of", "against"}, reach=4), _of_noun(view, at), item)
    means_more = view.line[item].low == "administration" and view.phrases.low(at - 1) not in known.TIMING
    return None if means_more or view.phrases.low(at + 1) == "of" else Case(owner, _of_noun(view, at), item)


def _of_noun(view: View, at: int) -> str:
    """How a noun for an insolvency puts it: a plan where it is only possible, nothing where it is feared or avoided."""
    before = at - 1
    while view.phrases.kind(before) in ("x", "y", "p"):
        before -= 1
    governing = view.clauses.verb(before).lemma if view.phrases.kind(before) == "v" else ""
    feared = view.phrases.low(at - 1) == "of" and view.phrases.kind(before) == "n" and view.head(before) in known.FEARED
    if feared or governing in known.AVOIDING:
        return ""
    possible = view.words(at) & known.POSSIBLE or governing in known.FEARING
    return "planned" if possible else "asserted"


class Practitioners:
    """ "Acme called in administrators", "receivers were appointed to Acme", "Acme's liquidators"."""

    words = frozenset(known.PRACTITIONERS)

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of those who carry out a procedure, whose noun is ``item`` in the phrase at a place."""
        view = page.view
        if item == view.phrases.all[at].last - 1 or view.line[item + 1].mentions:
            case = _called(view, at) or _appointed(page, at) or _in_hands(view, at) or _named(view, at, item)
            yield from entered(page, case, known.PRACTITIONERS[page.line[item].low])


def _called(view: View, at: int) -> Case | None:
    """ "Acme called in administrators", "the court appointed receivers to Acme", "Tarn was appointed liquidator of Acme"."""
    before = at - 2 if view.phrases.low(at - 1) in {"in", "as"} else at - 1
    before = _left(view, before)
    if view.phrases.kind(before) != "v" or view.clauses.verb(before).lemma not in known.CALLING:
        return None
    tied = (*view.clauses.with_noun(at, known.TIES, reach=4), *view.clauses.after(before, known.TIES))
    subject = view.clauses.subject(before)
    directors = view.clauses.with_noun(subject, {"of", "at"}, reach=3) if subject is not None else ()
    alone = view.line[view.phrases.all[at].last - 1].low == "administrator"  # who may be of anything
    own = () if alone or view.clauses.is_passive(before) else (subject, *directors)
    return case_of(view, (*tied, *own), view.status(before, True), view.clauses.verb(before).at)


def _appointed(page: Page, at: int) -> Case | None:
    """ "Administrators were appointed to Acme"; without a name it is the company spoken of."""
    view = page.view
    for verb in view.said_of(at):
        lemma, item, said = view.clauses.verb(verb).lemma, view.clauses.verb(verb).at, view.status(verb, True)
        if view.clauses.is_passive(verb) and lemma in known.CALLING:
            case = case_of(view, view.clauses.after(verb, known.TIES), said, item)
            return case if case.companies else Case(_spoken_of(page), said, item)
        if lemma in known.TAKING:
            case = case_of(view, (view.clauses.object(verb), *view.clauses.after(verb, {"of", "at"})), said, item)
            return case if case.companies else None
    return None


def _spoken_of(page: Page) -> Parties:
    """The company that the text speaks of, where the line names none."""
    if any(item.of(COMPANIES) for item in page.line):
        return ()
    found = page.discourse.thing()
    return (found,) if found and found.kind in COMPANIES else ()


def _in_hands(view: View, at: int) -> Case | None:
    """ "Acme is in the hands of administrators"."""
    hands = at - 2
    if view.phrases.low(at - 1) != "of" or view.phrases.kind(hands) != "n" or view.head(hands) != "hands":
        return None
    return _led(view, hands - 1) if view.phrases.kind(hands - 1) == "p" else None


def _named(view: View, at: int, item: int) -> Case | None:
    """ "The liquidators of Acme", "Acme's administrators"; an administrator alone may be of anything."""
    if view.line[item].low == "administrator":
        return None
    tied = nominal(view, at, item)
    return (
        tied
        if tied and tied.companies
        else case_of(view, view.clauses.with_noun(at, {"for", "at"}, reach=3), "asserted", item)
    )


class Broke:
    """ "Acme went bust", "the court declared Acme bankrupt", "the insolvent firm Acme"."""

    words = frozenset(known.BROKE)

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of a company by a word for its state, which is ``item`` in the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1:
            yield from entered(page, case_of(view, (at,), "asserted", item), known.BROKE[page.line[item].low])
            return
        stated = _left(view, at - 1)
        if view.phrases.kind(stated) == "v" and view.clauses.verb(stated).lemma in known.BECOMING:
            declared = page.line[item - 1].of(COMPANIES)
            whom = () if declared else (view.clauses.subject(stated),)
            case = case_of(view, whom, view.status(stated, True), view.clauses.verb(stated).at)
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
    for at in view.phrases.verbs:
        verb = view.clauses.verb(at)
        if procedure := known.BREAKING.get(verb.lemma):
            object_ = view.clauses.object(at)
            if verb.lemma == "go under" and object_ is not None:  # "went under the hammer"
                continue
            befalls = view.clauses.is_passive(at) or object_ is not None
            whom = done(view, at) if befalls else (view.clauses.subject(at),)
            yield from entered(page, case_of(view, whom, view.status(at, True), verb.at), procedure)


INSOLVENCY = (Procedures(), Practitioners(), Broke(), Collapses())
