"""What a report is about: "a report on Acme", "the Elmfield report", "the report found Elmfield unsafe"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from graph.vocabulary import RUN
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.inspection.findings import found_of, told_of
from loaders.extract.inspection.unsaid import spoken_of, topical
from loaders.extract.knowledge.inspection import inquires, visits
from loaders.extract.knowledge.reports import APPEARING, JUDGING, ON, PUBLISHING, RECEIVING, SAYING
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.report.publishers import relating

_SUBJECTS = (*RUN, "Company", "PublicBody")
_BEHIND = ON - {"of", "at"}
_REACH = 9
_FEW = 6
_CHAINED = frozenset({"of", "at", "in", "for", "by", "to", "within"})


_YEARLY = frozenset({"annual", "yearly"})
"""Words for reports on all that a body saw: only what they say is of one service."""


def stated(page: Page, at: int, item: int, publishers: Parties) -> Parties:
    """What the line itself says the report is about, whose noun is ``item`` in the phrase at a place."""
    view = page.view
    candidates = chain(
        (view.parties((place,), _SUBJECTS) for place in _topic(view, at)),
        (view.parties((place,), _SUBJECTS) for place in _linked(view, at)),
        _within(view, at, item),
        _found(view, at),
        (view.parties((place,), (*RUN, "Company")) for place in _according(view, at)),
        (view.parties((place,), _SUBJECTS) for place in _concluded(view, at)),
        (view.parties((place,), _SUBJECTS) for place in _receiver(view, at)),
        _content(view, at, item),
    )
    by = " ".join(each.name for each in publishers)
    named = (tuple(each for each in found if each.name not in by and not each.scope) for found in candidates)
    return next(filter(None, named), ())


def _topic(view: View, at: int) -> Iterator[int | None]:
    """What is said to be the subject of the report: "Elmfield was the subject of a report"."""
    if _is_of_topic(view, at) and view.phrases.kind(at - 3) == "v":
        yield view.clauses.subject(at - 3)


def _is_of_topic(view: View, at: int) -> bool:
    """Whether something is said to be what the report is about: "the subject of a report"."""
    return view.phrases.low(at - 1) == "of" and view.phrases.kind(at - 2) == "n" and view.head(at - 2) in _TOPICS


_TOPICS = frozenset({"subject", "focus", "topic", "target"})


def implied(page: Page, item: int, publishers: Parties) -> Parties:
    """What the report of a body that inspects is about where it is not said: the line's service, else the document's."""
    told = _is_of_topic(page.view, page.view.phrases.place(item))
    if told or not any(inquires(each.name) for each in publishers):
        return ()
    line = page.line
    named = (each.of(RUN) for each in chain(line[item:], reversed(line[:item])))
    real = (found for found in named if found and not found[0].scope and page.cast.mention(found[0].name))
    spoken = page.discourse.report
    same = spoken and {each.name for each in spoken.publishers} & {each.name for each in publishers}
    if spoken and not same and not any(visits(each.name) for each in publishers):
        return next(real, ())
    yearly = any(each.low in _YEARLY for each in line[max(0, item - _FEW) : item])
    elsewhere = yearly and not any(each.of(RUN) for each in line)
    return next(real, ()) or (() if elsewhere else topical(page, publishers, spoken_of, item))


_READ = words("website site webpage page blog intranet twitter facebook")
"""Where a report is to be read: "on its website" tells nothing of what it is about."""


def _linked(view: View, at: int) -> Iterator[int]:
    """The nouns that "on", "into" and the like tie to the report, and what hangs on them: "on conditions at Elmfield"."""
    for place in view.clauses.with_noun(at, ON, reach=7):
        if view.head(place) in _READ:
            continue
        if "own" not in view.words(place) and view.phrases.low(place + 1) != "own":  # "a report of its own"
            yield from _chain(view, place)
    yield from _linked_apart(view, at)
    if view.phrases.kind(at + 1) == "p" and view.phrases.kind(at + 2) == "b":  # "into how Acme ran it"
        yield at + 3
        yield from _befallen(view, at + 2)
    if (
        view.phrases.low(0) == "what" and view.phrases.low(at - 1) == "in"
    ):  # "What happened at Elm is set out in a report"
        yield from _befallen(view, 0)


def _befallen(view: View, what: int) -> Iterator[int]:
    """Where it happened: "Elm Court" of "what went wrong at Elm Court"."""
    for here in range(what + 1, min(len(view.phrases) - 1, what + _FEW)):
        if view.phrases.low(here) in {"at", "in", "inside", "with", "to"} and view.phrases.kind(here + 1) == "n":
            yield here + 1


def _linked_apart(view: View, at: int) -> Iterator[int]:
    """The same behind words on when it came out: "the report, published today, on Acme", "which it issued on Acme"."""
    verb = relating(view, at)
    issued = [verb] if verb is not None else [each for each in view.said_of(at) if _is_issuing(view, each)]
    for each in issued:
        for here in range(each + 1, min(len(view.phrases) - 1, each + _REACH)):
            if view.phrases.low(here) in _BEHIND and view.phrases.kind(here + 1) == "n":
                yield from _chain(view, here + 1)
            if view.phrases.kind(here) not in "pynxk":
                break


_TELLING = PUBLISHING | APPEARING


def _is_issuing(view: View, verb: int) -> bool:
    """Whether a verb of the report tells that it came out: "was published", "appeared", "is out"."""
    lemma = view.clauses.verb(verb).lemma
    return lemma in _TELLING or (lemma == "be" and view.phrases.low(verb + 1) == "out")


def _chain(view: View, place: int) -> Iterator[int]:
    """The noun at a place and what hangs on it: "conditions", "Elmfield" of "conditions at Elmfield"."""
    yield place
    while view.phrases.low(place + 1) in _CHAINED and view.phrases.kind(place + 2) == "n":
        place += 2
        yield place


def _within(view: View, at: int, item: int) -> Iterator[Parties]:
    """What the phrase itself names: "the Elmfield report", "Elmfield's report"."""
    first = view.phrases.all[at].first
    return (each.of(RUN) for each in reversed(view.line[first:item]) if not each.anaphor)


def _found(view: View, at: int) -> Iterator[Parties]:
    """What the report says something of: "the report rates Elmfield good"."""
    for verb in (*view.said_of(at), *_told_in(view, at)):
        lemma = view.clauses.verb(verb).lemma
        if lemma in SAYING and not view.clauses.is_passive(verb):
            kinds = _SUBJECTS if lemma in JUDGING else (*RUN, "Company")
            yield from (view.parties((place,), kinds) for place in found_of(view, verb))
    if view.phrases.low(at - 1) == "in":  # "said in a report that Acme had lied"
        yield view.parties((told_of(view, at),), (*RUN, "Company"))


def _told_in(view: View, at: int) -> Iterator[int]:
    """The verb of what somebody says in it: "accuses" of "in its report the committee accuses Acme"."""
    if view.phrases.low(at - 1) == "in":
        near = (*range(at - 2, max(-1, at - _REACH), -1), *range(at + 1, min(len(view.phrases), at + _FEW)))
        verbs = (here for here in near if view.phrases.kind(here) == "v" and view.clauses.verb(here).shape == "finite")
        yield from (here for here in verbs if view.clauses.verb(here).lemma in SAYING)


def _content(view: View, at: int, item: int) -> Iterator[Parties]:
    """The service of which something is said in it: "told MPs in a written statement that Elmfield would close"."""
    said = view.phrases.low(at - 1) == "in" and view.phrases.kind(at + 1) == "b"
    return (each.of(RUN) for each in view.line[item:]) if said else iter(())


def _according(view: View, at: int) -> Iterator[int | None]:
    """Of whom it is said "according to" the report: the subject of the sentence."""
    if view.phrases.low(at - 1) == "to" and view.phrases.low(at - 2) == "according":
        main = (here for here in view.phrases.verbs if view.clauses.verb(here).shape == "finite")
        yield from (view.clauses.subject(here) for here in main)


def _concluded(view: View, at: int) -> Iterator[int | None]:
    """Of whom something is said before it is said who says it: "Acme failed, the committee concludes in a report"."""
    verb = next((here for here in _told_in(view, at) if here < at), None)
    who = view.clauses.subject(verb) if verb is not None else None
    if who is None or view.phrases.kind(who - 1) != "k" or view.phrases.kind(0) == "b":
        return
    yield from (view.clauses.subject(here) for here in view.phrases.verbs[:1] if here < who)


def _receiver(view: View, at: int) -> Iterator[int | None]:
    """Who got the report: "Acme received a damning report"."""
    if view.phrases.kind(at - 1) == "v" and view.clauses.verb(at - 1).lemma in RECEIVING:
        yield view.clauses.subject(at - 1)
