"""Rules for those who carry out an insolvency: "Acme called in administrators", "the liquidators of Acme"."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.insolvency.cases import Case, case_of, entered, left, nominal, told
from loaders.extract.insolvency.insolvencies import led
from loaders.extract.knowledge import insolvency as known
from loaders.extract.reading import Page, Reading


class Practitioners:
    """ "Acme called in administrators", "receivers were appointed to Acme", "Acme's liquidators"."""

    words = frozenset(known.PRACTITIONERS)

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What is said of those who carry out a procedure, whose noun is ``item`` in the phrase at a place."""
        view = page.view
        if item == view.phrases.all[at].last - 1 or view.line[item + 1].mentions:
            case = _bought_from(view, at) or _called(page, at) or _appointed(page, at)
            case = case or _in_hands(view, at) or _named(view, at, item)
            yield from entered(page, case, known.PRACTITIONERS[page.line[item].low])


def _bought_from(view: View, at: int) -> Case | None:
    """ "Bolt bought Acme from its administrators": they are those of what is bought."""
    own, bought = view.phrases.items(at)[0], at - 2
    if view.phrases.low(at - 1) != "from" or not (own.anaphor and own.possessive) or view.phrases.kind(bought) != "n":
        return None
    verb = bought - 3 if view.phrases.low(bought - 1) == "of" else bought - 1  # "the business of Acme"
    return (
        case_of(view, (bought,), told(view, verb), view.clauses.verb(verb).at)
        if view.phrases.kind(verb) == "v"
        else None
    )


def _called(page: Page, at: int) -> Case | None:
    """ "Acme called in administrators", "the court appointed receivers to Acme", "Tarn was appointed liquidator of Acme"."""
    view = page.view
    before = at - 2 if view.phrases.low(at - 1) in {"in", "as"} else at - 1
    before = left(view, before - (view.phrases.low(at - 1) == "as" and view.phrases.kind(before) == "n"))
    if view.phrases.kind(before) != "v" or view.clauses.verb(before).lemma not in known.CALLING:
        return None
    tied = (*view.clauses.with_noun(at, known.TIES, reach=4), *view.clauses.after(before, known.TIES))
    subject = view.clauses.subject(before)
    directors = view.clauses.with_noun(subject, {"of", "at"}, reach=3) if subject is not None else ()
    if view.phrases.low(before - 2) == "of" and view.head(before - 1) in known.MEANING:
        return _meant(view, before)
    alone = view.line[view.phrases.all[at].last - 1].low == "administrator" and not _is_firm(view, at, before)
    elsewhere = view.phrases.low(at + 1) == "of"
    own = (
        () if alone or elsewhere or view.clauses.is_passive(before) or _lends(view, subject) else (subject, *directors)
    )
    case = case_of(view, (*tied, *own), told(view, before), view.clauses.verb(before).at)
    if not case.companies and not alone and not elsewhere:  # "Ann Lee of Tarn was appointed liquidator"
        found = _spoken_of(page, subject) if view.clauses.is_passive(before) else _directed(page, subject)
        case = case._replace(companies=found)
    return None if _are_own(view, before, case) else case


def _directed(page: Page, at: int | None) -> Parties:
    """Whose directors those at a place are: "Acme's directors", "its board"; "the directors" are of whom the text speaks."""
    if at is None or page.view.phrases.kind(at) != "n" or page.view.head(at) not in known.DIRECTORS:
        return ()
    items = page.view.phrases.items(at)
    own = next((each.of(FIRMS) for each in items if each.possessive), ())
    topic = page.discourse.topic if items[0].low == "the" else None
    return own or ((topic,) if topic and topic.kind in FIRMS else ())


def _meant(view: View, verb: int) -> Case | None:
    """ "Acme gave notice of its intention to appoint administrators", "Acme's directors filed a notice of intention to"."""
    main = next((here for here in range(verb - 3, -1, -1) if view.phrases.kind(here) == "v"), None)
    if main is None:
        return None
    subject = view.clauses.subject(main)
    directors = view.clauses.with_noun(subject, {"of", "at"}, reach=3) if subject is not None else ()
    said = told(view, main)
    return case_of(view, (subject, *directors), "planned" if said == "asserted" else said, view.clauses.verb(main).at)


def _lends(view: View, at: int | None) -> bool:
    """Whether who appoints somebody is a bank or lender, who does so to another: "the bank called in receivers"."""
    if at is None or view.phrases.kind(at) != "n":
        return False
    return view.phrases.head(at).low.split()[-1] in {"bank", "bank's", "lender", "lenders", "banks", "banking"}


def _is_firm(view: View, at: int, verb: int) -> bool:
    """Whether a firm is appointed as administrator, as a person may be of anything: "appointed Tarn as administrator"."""
    return view.phrases.low(at - 1) == "as" and bool(view.parties((view.clauses.object(verb),), FIRMS))


def _are_own(view: View, verb: int, case: Case) -> bool:
    """Whether those appointed are of the firm that is found: "Ann Lee of Tarn was appointed administrator of the firm"."""
    subject = view.clauses.subject(verb)
    if subject is None or not view.clauses.is_passive(verb):
        return False
    firms = view.parties(view.clauses.with_noun(subject, {"of", "at", "from"}, reach=5), FIRMS)
    return bool({each.name for each in firms} & {each.name for each in case.companies})


def _appointed(page: Page, at: int) -> Case | None:
    """ "Administrators were appointed to Acme"; without a name it is the company spoken of."""
    view = page.view
    for verb in view.said_of(at):
        lemma, item, said = view.clauses.verb(verb).lemma, view.clauses.verb(verb).at, told(view, verb)
        if view.clauses.is_passive(verb) and lemma in known.CALLING:
            case = case_of(view, view.clauses.after(verb, known.TIES), said, item)
            return case if case.companies else Case(_just_told(view, at) or _spoken_of(page, at), said, item)
        if lemma in known.TAKING:
            case = case_of(view, (view.clauses.object(verb), *view.clauses.after(verb, {"of", "at"})), said, item)
            return case if case.companies else None
    return None


def _just_told(view: View, at: int) -> Parties:
    """Of whom the clause before tells: "Acme ceased trading and a liquidator was appointed"."""
    verb = next((here for here in range(at - 2, max(-1, at - 6), -1) if view.phrases.kind(here) == "v"), None)
    joined = view.phrases.kind(at - 1) in {"c", "b"} and verb is not None
    return view.parties((view.clauses.subject(verb),), FIRMS) if joined and verb is not None else ()


def _spoken_of(page: Page, at: int | None) -> Parties:
    """The company that the text speaks of, where the line names none but that from which those at a place are."""
    if at is None:
        return ()
    firms = page.view.parties(page.view.clauses.with_noun(at, {"from", "at", "of"}, reach=4), FIRMS)
    if any(each not in firms for item in page.line for each in item.of(FIRMS)):
        return ()
    found = page.discourse.topic if firms else page.discourse.thing()
    return (found,) if found and found.kind in FIRMS else ()


def _in_hands(view: View, at: int) -> Case | None:
    """ "Acme is in the hands of administrators"."""
    hands = at - 2
    if view.phrases.low(at - 1) != "of" or view.phrases.kind(hands) != "n" or view.head(hands) != "hands":
        return None
    return led(view, hands - 1) if view.phrases.kind(hands - 1) == "p" else None


def _named(view: View, at: int, item: int) -> Case | None:
    """ "The liquidators of Acme", "Acme's administrators"; an administrator alone may be of anything."""
    if view.line[item].low == "administrator":
        return None
    tied = nominal(view, at, item)
    return (
        tied
        if tied and tied.companies
        else case_of(view, view.clauses.with_noun(at, {"for"}, reach=3), "asserted", item)
    )
