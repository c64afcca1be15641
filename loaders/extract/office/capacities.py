"""Who holds an office that "as" gives: "joined Acme as chair"; "the appointment of Ann Lee as chair"; "as chair, Ann Lee said"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.words import words
from loaders.extract.office.moves import PERSON, Held, move_of, moved
from loaders.extract.office.span import Span

_POSTS = words("role post job position office seat title duties helm reins chair place")
TIMELY = frozenset({"time", "moment"})
_BEGINNINGS = words("appointment election promotion selection hiring recruitment arrival installation reappointment")
_ROLES = words("role capacity position hat job post")
"""In what somebody does something: "in her capacity as chair"."""
_ENDINGS = words("resignation departure removal retirement dismissal sacking exit ousting ouster")
_SPANS = words("days weeks months years day week month year")
_TELLING = words("announce confirm approve make ratify unveil")
"""What a body does with an appointment of its own."""
_RISING = words(
    """appoint name elect promote move transfer switch rise progress climb graduate return step succeed assign reappoint
    re-elect re-appoint swear nominate go second restore"""
) | {"step up", "step back"}
"""Verbs that lead "to" an office: not "wrote to the chair"."""
_TIMES = words("time stint spell tenure term days career years reign")


def left_of(view: View, at: int) -> int:
    """The place before adverbs and dates, "at that time" among them."""
    while _is_adverbial(view, at):
        at -= 1 + (view.phrases.kind(at - 1) == "p" and view.phrases.low(at - 1) not in {"as", "to", "into"})
    return at


def _is_adverbial(view: View, at: int) -> bool:
    adverbial = view.phrases.kind(at) in {"x", "y"} or view.phrases.low(at) in {"once", "then"}
    return adverbial or (view.phrases.kind(at) == "n" and view.head(at) in TIMELY)


def whole(view: View, at: int) -> int:
    """The place where "the role of", "the man at the" begins before a title."""
    if view.phrases.low(at - 1) in {"of", "as"} and view.phrases.kind(at - 2) == "n" and view.head(at - 2) in _POSTS:
        return at - 2
    return at


def where(view: View, at: int) -> Parties:
    """The body before the clause of the verb at a place: "Acme, where she was chair"."""
    subject = view.clauses.subject(at)
    if subject is None or view.phrases.low(subject - 1) != "where":
        return ()
    return view.named(subject - 2 - (view.phrases.kind(subject - 2) == "k"), ANY_BODY)


def in_capacity(view: View, span: Span) -> Iterator[Held]:
    """ "Joined Acme as chair"; "the appointment of Ann Lee as chair"; "with Ann Lee as chair"; "as chair, Ann Lee said"."""
    at = left_of(view, whole(view, span.begin) - 1)
    if view.phrases.low(at) not in {"as", "to", "into"}:
        return
    before = left_of(view, at - 1)
    if view.phrases.low(at) == "into" and (people := _into(view, before)):
        yield Held(people, "asserted", span.first)
        return
    kind = view.phrases.kind(before)
    if kind in {"", "b", "l", "k", "r", "c"}:
        yield from _opening(view, span, before)
    if kind == "n" and (told := list(_of_noun(view, span, before))):
        yield from told
        return
    verb = _verb_before(view, before)
    if view.phrases.low(at) == "as" or (verb is not None and view.clauses.verb(verb).lemma in _RISING):
        yield from _moved(view, span, verb, before)


def _into(view: View, before: int) -> Parties:
    """Who is some time into an office: "Ann Lee, four weeks into her job as chair"."""
    comma = before - (view.head(before) in _SPANS)
    return view.named(comma - 1, PERSON) if view.phrases.kind(comma) == "k" else ()


def _moved(view: View, span: Span, verb: int | None, before: int) -> Iterator[Held]:
    """Whom a verb makes it: "joined Acme as chair"; else whom the phrase before names: "with Ann Lee as chair"."""
    found = [] if verb is None else [replace(held, body=held.body or where(view, verb)) for held in moved(view, verb)]
    yield from found
    people = view.named(before, PERSON) if view.phrases.kind(before) == "n" and not found else ()
    if people:
        yield Held(people, "asserted", span.first)


def from_post(view: View, span: Span) -> Iterator[Held]:
    """Who leaves a post that is told with its title: "stepped down from her role as chair", "sacked from his post as chair"."""
    at = left_of(view, whole(view, span.begin) - 1)
    if view.phrases.low(at) != "from" or at == span.begin - 1:
        return
    verb = _verb_before(view, left_of(view, at - 1))
    move = move_of(view, verb) if verb is not None else None
    if verb is not None and move is not None and move.ends:
        yield from moved(view, verb)


def over_time(view: View, at: int) -> int:
    """The place behind "at the time", "since 2014", "from 2009 to 2012"."""
    while view.phrases.kind(at) == "p" and at + 1 < len(view.phrases):
        timely = view.phrases.low(at) == "at" and view.phrases.head(at + 1).low in TIMELY
        if not timely and view.phrases.kind(at + 1) != "y":
            break
        at += 2
    return at


def _opening(view: View, span: Span, before: int) -> Iterator[Held]:
    """ "As chair, Ann Lee said"; "who as chair is in charge"."""
    at = over_time(view, span.end + 1)
    people = view.named(at + 1, PERSON) if view.phrases.kind(at) == "k" else view.named(at, PERSON)
    if not people and view.phrases.kind(before) == "r":
        people = view.named(before - 1 - (view.phrases.kind(before - 1) == "k"), PERSON)
    if people:
        yield Held(people, "asserted", span.first)


def _of_noun(view: View, span: Span, at: int) -> Iterator[Held]:
    """ "Ann Lee's appointment as chair"; "the resignation of Ann Lee as chair"; "her time as chair"."""
    noun, place = view.head(at), at
    people = next((item.of(PERSON) for item in view.phrases.items(at) if item.of(PERSON)), ())
    if view.phrases.low(at - 1) == "of" and view.named(at, PERSON):
        noun, people, place = view.head(at - 2), view.named(at, PERSON), at - 2
    item = view.phrases.all[at].last - 1
    if noun in _TIMES and not people and view.phrases.kind(span.end + 1) == "k":
        people = view.named(span.end + 2, PERSON)
    if noun in _ROLES and not people and (owner := _incumbent(view, place)):
        yield Held(owner, "asserted", item)
    elif noun in _ROLES and people and view.phrases.low(place - 1) in {"in", "wearing"}:
        yield Held(people, "asserted", item)
    elif noun in _BEGINNINGS and people:
        yield Held(people, "asserted", item, "from", _announcer(view, place - 1))
    elif noun in _ENDINGS and people:
        yield Held(people, "ended", item, "until")
    elif noun in _TIMES and people:
        yield Held(people, "ended", item)


def _incumbent(view: View, at: int) -> Parties:
    """Who is in the post at a place: "Ann Lee, in post as chair"; "Ann Lee, whose job as chair"."""
    if view.phrases.low(at - 1) == "in" and view.phrases.kind(at - 2) == "k":
        return view.named(at - 3, PERSON)
    comma = at - 2 - (view.phrases.kind(at - 2) == "k")
    return view.named(comma, PERSON) if view.phrases.low(at - 1) == "whose" else ()


def _announcer(view: View, at: int) -> Parties:
    """The body that tells of a move in its own ranks: "Acme announced the appointment of"."""
    told = view.phrases.kind(at) == "v" and view.clauses.verb(at).lemma in _TELLING
    return view.parties((view.clauses.subject(at),), ANY_BODY) if told else ()


def _verb_before(view: View, at: int) -> int | None:
    """The verb of moving before "as", over what it is done to and where it is from."""
    for here in range(at, max(-1, at - 8), -1):
        if view.phrases.kind(here) == "v":
            return here if move_of(view, here) else None
        if view.phrases.kind(here) not in {"n", "p", "x", "y", "c"}:
            return None
    return None
