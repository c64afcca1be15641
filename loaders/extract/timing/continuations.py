"""By which rows of `continuing` a verb may date what the sentences before it told, and which claims it may be said of."""

from __future__ import annotations

from collections.abc import Iterator

from graph.model import Claim
from loaders.extract.grammar.mood import is_possible
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.continuing import (
    CHANGES,
    CONTINUING,
    DEALS,
    DOING,
    FROM,
    JOINING,
    NAMED,
    NOTHING,
    OF_ITS_KIND,
    REVERTING,
    SOMEBODY,
    WHAT_WAS_TOLD,
    Continuing,
)
from loaders.extract.knowledge.inspection import INSPECTORS
from loaders.extract.knowledge.offices import HEADS
from loaders.extract.knowledge.words import words
from loaders.extract.timing.governed import is_unfulfilled
from loaders.extract.timing.in_force import is_elsewhere, is_in_force, is_of_another

_DEFINITE = words("the this that its their his her our both")
_NO_ARTICLE = words("services operations work service completion fieldwork staff workers employees")
_REPLACING = words("replace succeed supersede precede")
"""Verbs that tell another contract from the one that was spoken of: "the agreement that it replaces"."""

_DONE = words(
    "end terminate cancel scrap axe extend renew prolong sign seal conclude approve agree finalise complete award let"
)
"""Verbs whose date is that of what they are done to: "extended its contract to 2017", "completed the sale in May"."""

_OF_DOERS = words("take assume")
_IN_CHARGE = words("charge control")
"""What "it" does or is in that runs the service, though "it" may be read as the service: "it took charge in May"."""

_COMING_TO = words("come bring draw be")
_END = ["to", "an", "end"]
_BOUNDING = words("end terminate cancel scrap axe extend renew prolong")
_LOOSE = words("be remain do")
"""Verbs behind which it is one of the next words that counts, not what they are done to."""

_POINTING = frozenset({"that", "this"})
"""What ends as the whole that was told: "That came to an end in 2011"."""

_BESIDE = 4
_VERBS = frozenset().union(*(row.verbs for row in CONTINUING))
_ENDED = DEALS | CHANGES


def rows(view: View, at: int, of_deal: bool) -> Iterator[Continuing]:
    """The rows that the verb at a place may date by, its subject being what they are said of.

    ``of_deal`` says whether the sentence before told of a contract, which "it" may then be.
    """
    lemma = lemma_of(view, at)
    subject = _subject(view, at) if lemma in _VERBS else None
    if subject is None:
        return
    behind = _behind(view, at)
    if is_unfulfilled(view, view.clauses.verb(at).at) or is_possible(view.clauses.verb(at)):
        return
    of_deal = of_deal or any(item.low in DEALS for item in view.line)
    for row in CONTINUING:
        if lemma in row.verbs and (_is_about(view, at, subject, row, of_deal) if row.nouns else row.things & behind):
            yield row


def is_of(view: View, at: int, row: Continuing, claim: Claim) -> bool:
    """Whether what the row is said of is the claim's: its subject does it, or the parties that the noun names are its own."""
    subject = _subject(view, at)
    items = view.phrases.items(subject) if subject is not None else ()
    named = {each.name for item in items for each in item.mentions}
    if NAMED in row.things and not _is_there(view, at, claim):
        return False
    if not row.nouns:
        return bool((_person(view, at, subject) or named) & _meant(view, at, row, claim))
    if (
        is_elsewhere(view, at, claim)
        or is_of_another(view, subject, claim)
        or not is_in_force(row, claim, {item.low for item in items})
    ):
        return False
    return not named or view.phrases.low(subject or 0) == "it" or bool(named & {claim.subject.name, claim.object.name})


def _is_there(view: View, at: int, claim: Claim) -> bool:
    """Whether whatever the object of a verb names is the other party of a claim: "left Acme in May" of Acme's chair."""
    thing = view.clauses.object(at)
    named = {each.name for item in view.phrases.items(thing) for each in item.mentions} if thing is not None else set()
    return not named or claim.object.name in named


def _meant(view: View, at: int, row: Continuing, claim: Claim) -> set[str]:
    """Which party of a claim a row is said of, that has no nouns: who does it; what is run, where it leaves them."""
    if row.verbs is REVERTING or row.verbs is JOINING:
        return {claim.object.name}
    of_doer = lemma_of(view, at) in _OF_DOERS or row.things & _IN_CHARGE
    return {claim.subject.name, claim.object.name} if of_doer else {claim.subject.name}


def _person(view: View, at: int, subject: int | None) -> set[str]:
    """The person whose name stands before a verb, behind the words for them: "her predecessor, Ann Lee, left"."""
    if subject is not None and view.phrases.kind(subject - 1) == "k" and view.head(subject) in _FOUNDING:
        return {each.name for each in view.named(subject - 2, _PERSON)}  # "Ann Lee, its founder, who left in May"
    apart = view.phrases.kind(at - 1) == "k" and view.phrases.kind(at - 3) == "k"
    if not apart or subject is None or subject >= at - 3 or not _is_title(view, subject, at - 4):
        return set()
    return {each.name for each in view.named(at - 2, _PERSON)}


def _is_title(view: View, subject: int, before: int) -> bool:
    """Whether a subject, or what stands before a name, is called by its office."""
    return view.head(subject) in HEADS or (view.phrases.kind(before) == "n" and view.head(before) in _TITLES)


_PERSON = ("Person",)
_FOUNDING = words("founder founders co-founder boss owner")
_BEFORE = words("predecessor successor replacement deputy")


def _is_it(view: View, at: int) -> bool:
    """Whether "it" is ended or extended, which is a contract then: "the council is ending it in July"."""
    thing = view.clauses.object(at)
    return lemma_of(view, at) in _BOUNDING and thing is not None and thing > at and view.phrases.low(thing) == "it"


def lemma_of(view: View, at: int) -> str:
    """The lemma of the verb at a place, "end" for what comes or is brought to one."""
    verb = view.clauses.verb(at)
    behind = [item.low for item in view.line[verb.last : verb.last + _BESIDE + 1]]
    ends = verb.lemma in _COMING_TO and any(behind[here : here + 3] == _END for here in range(3))
    ends = ends or (verb.lemma == "cut" and behind[:1] == ["short"])
    return "end" if ends else verb.lemma


def _subject(view: View, at: int) -> int | None:
    """What a verb is said of, behind the comma where its participle opens the sentence: "Published in May, it says".

    It is what the verb is done to, where only a contract and its like are ended, extended or signed: "ended the contract".
    """
    verb, thing = view.clauses.verb(at), view.clauses.object(at)
    if (
        lemma_of(view, at) in _DONE
        and verb.lemma != "come"
        and thing is not None
        and thing > at
        and view.head(thing) in _ENDED
    ):
        return thing
    if at == 1 and view.phrases.low(0) in _POINTING:
        return 0
    if verb.passive and verb.lemma in DOING and (doer := view.clauses.led_by(at, "by")) is not None:
        return doer
    if at or verb.form not in {"both", "participle"}:
        return view.clauses.subject(at)
    comma = view.phrases.kinds.find("k")
    return comma + 1 if comma > 0 and view.phrases.kind(comma + 1) == "n" else None


def _behind(view: View, at: int) -> set[str]:
    """What stands behind a verb: the last word of its object, or nothing; behind "be" and "do" the next words."""
    verb, thing = view.clauses.verb(at), view.clauses.object(at)
    if verb.passive and verb.lemma in DOING:
        thing = view.clauses.subject(at)
    if verb.lemma in REVERTING:
        return {view.head(place).rpartition(" ")[2] for place in view.clauses.after(at, _INTO)} | _particles(view, at)
    if verb.lemma in _LOOSE:
        led = {view.head(place) for place in view.clauses.after(at, _WITHIN)}
        return {item.low.rpartition(" ")[2] for item in view.line[verb.at + 1 : verb.last + _BESIDE]} | led
    if thing is None:
        return {NOTHING, FROM} if any(True for _ in view.clauses.after(at, _OUT_OF)) else {NOTHING}
    named = {NAMED} if any(each for item in view.phrases.items(thing) for each in item.mentions) else set()
    named |= {SOMEBODY} if view.named(thing, _PERSON) else set()
    return ({view.head(thing), view.phrases.low(thing)} - {NOTHING}) | named


def _particles(view: View, at: int) -> set[str]:
    """The words right behind a verb that are no phrase of their own: "in-house" of "brought it back in-house"."""
    last = view.clauses.verb(at).last
    return {item.low for item in view.line[last : last + 3] if not item.mentions}


_WITHIN, _OUT_OF = frozenset({"in"}), frozenset({"from"})
_INTO = frozenset({"to", "into", "under"})


def _is_about(view: View, at: int, subject: int, row: Continuing, of_deal: bool) -> bool:
    """Whether a phrase is of one of the row's nouns, and of one that was spoken of: "the contract", "it expires"."""
    between = (here for here in range(subject, at) if view.phrases.kind(here) == "v")
    if any(view.clauses.verb(here).lemma in _REPLACING for here in between):
        return False
    if row.nouns is INSPECTORS:
        return view.clauses.verb(at).shape != "ing" and _are_inspectors(view, subject)
    if row.nouns is WHAT_WAS_TOLD:
        return _is_dated_alone(view, at, subject)
    if view.phrases.low(subject) in _POINTING:
        return (
            row.nouns is DEALS
            and lemma_of(view, at) == "end"
            and view.phrases.all[subject].last == view.phrases.all[subject].first + 1
        )
    if view.phrases.low(subject) == "it" and _is_it(view, at):
        return of_deal and row.nouns is DEALS
    if view.phrases.low(subject) == "it":
        unsaid = of_deal and row.nouns is DEALS and not view.phrases.items(subject)[0].mentions
        return unsaid or (view.clauses.verb(at).lemma in OF_ITS_KIND and "HELD_OFFICE" not in row.predicates)
    first = view.phrases.items(subject)[0]
    definite = first.low in _DEFINITE or bool(first.mentions) or view.head(subject) in _NO_ARTICLE
    return view.head(subject).rpartition(" ")[2] in row.nouns and definite


def _are_inspectors(view: View, subject: int) -> bool:
    """Whether a phrase ends in inspectors, or in their body: "her inspectors", "Ofsted"."""
    last = view.phrases.items(subject)[-1]
    return last.low in INSPECTORS or any(each.kind == "PublicBody" for each in last.mentions)


def _is_dated_alone(view: View, at: int, subject: int) -> bool:
    """Whether of what was told nothing is said but when it was: "That was in April", "This happened two years ago"."""
    short = view.phrases.all[subject].last == view.phrases.all[subject].first + 1
    pointing = short and subject == 0 and at == 1 and view.phrases.low(subject) in WHAT_WAS_TOLD
    return pointing and (view.phrases.kind(at + 1) == "y" or view.phrases.kinds[at + 1 : at + 3] == "py")


_TITLES = HEADS | _BEFORE
