"""Who holds an office: whom the words of its title stand beside, are said of, or are given to by a verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.anaphors import ANY_BODY
from loaders.extract.knowledge.institutions import POLICY
from loaders.extract.knowledge.openers import HONORIFICS
from loaders.extract.knowledge.words import words
from loaders.extract.office.capacities import from_post, in_capacity, left_of, over_time, where, whole
from loaders.extract.office.moves import PERSON, Held, given, move_of, moved
from loaders.extract.office.span import Span

_MEN = words("man woman person one official executive lawyer")
_CLAUSE = 8
_FINDING = frozenset({"have", "get", "find", "gain", "acquire"})
_STARTING = frozenset({"take over", "start", "begin", "arrive", "join", "step in", "take"})
_BEING = frozenset({"be", "become", "remain", "stay", "stay on"})
_BEING_MANY = _BEING | {"include"}


_FIELDS = POLICY | {"and"}


def holders(view: View, span: Span) -> Iterator[Held]:
    """Who holds the office whose words are ``span``: what the nearest of its neighbours says."""
    for reader in (
        _right_behind,
        _right_before,
        _by_verb,
        in_capacity,
        from_post,
        _behind_comma,
        _gapped,
        _in_person,
        _is_somebody,
        _further_before,
    ):
        found = list(reader(view, span))
        if found:
            yield from found
            return


def _right_behind(view: View, span: Span) -> Iterator[Held]:
    """ "Justice Secretary Ann Lee"; "chair of Acme Ann Lee"; "Mr Justice Lee", whose title is in the name."""
    own = view.line[span.first]
    if own.family == "person":
        yield Held(own.of(PERSON), "asserted", span.first)
    elif (last := _over_field(view, span.last)) < len(view.line):
        item = view.line[last]
        if item.family == "person" and not item.anaphor:
            people = item.of(PERSON)  # "chair Ann Lee and Bo Ray": one chair
            yield Held(people if span.plural else people[:1], "asserted", span.first)


def _over_field(view: View, at: int) -> int:
    """The item behind a form of address and a field of policy: "Deputy Mayor of Elmfield for Transport Ann Lee"."""
    at += at < len(view.line) and view.line[at].low.rstrip(".") in HONORIFICS
    here = at + 1
    while at < here < min(len(view.line), at + 5) and not view.line[here].mentions and view.line[here].low in _FIELDS:
        here += 1
    led = at < len(view.line) and view.line[at].low == "for" and here > at + 1
    return here if led else at


def _right_before(view: View, span: Span) -> Iterator[Held]:
    """ "Ann Lee, now the chair of Acme"; "Ann Lee – chair of Acme –"."""
    at = left_of(view, span.begin - 1)
    another = _is_named(view, span) or _is_of_next(view, span, at)
    if view.phrases.kind(at) == "k" and _closes(view, span) and not another:
        place = _without_age(view, at) - 1
        if people := view.named(place, PERSON):
            yield Held(people, "asserted", span.first)
        elif found := _of_body(view, span, place):
            yield found


def _of_body(view: View, span: Span, place: int) -> Held | None:
    """The person before a body of which the title is: "Ann Lee of Acme, its chair"."""
    linked = view.phrases.low(place - 1) in {"of", "from"} and view.phrases.items(span.begin)[0].low in {"its", "the"}
    people = view.named(place - 2, PERSON) if linked and view.phrases.kind(place) == "n" else ()
    body = view.named(place, ANY_BODY) if people else ()
    return Held(people, "asserted", span.first, body=body) if body else None


def _is_named(view: View, span: Span) -> bool:
    """Whether a name stands right behind a title, whosever it is: "To Senator Lee, Chairman Ray"."""
    inside = view.phrases.all[span.end].last > span.last
    return inside and view.line[span.last].family == "person"


def _is_of_next(view: View, span: Span, comma: int) -> bool:
    """Whether what stands before a title only opens the sentence, and its holder behind: "Asked by Ann, the chair, Bo, said"."""
    fronted = view.phrases.kind(0) in {"p", "b"} or (
        view.phrases.kind(0) == "v" and view.clauses.subject(0) != comma - 1
    )
    behind = span.end + 1
    apart = view.phrases.kind(behind) == "k" and view.phrases.kind(behind + 2) == "k"
    named = apart and bool(view.named(behind + 1, PERSON)) and view.phrases.kind(behind + 3) == "v"
    return fronted and named and "v" not in view.phrases.kinds[1:comma]


def _closes(view: View, span: Span) -> bool:
    """Whether no verb follows of which the title itself is the subject: "under Ann Lee, the chair said"."""
    at = span.end + 1
    if view.phrases.kind(at) != "v" or view.clauses.verb(at).shape != "finite":
        return True
    return not span.plural and view.phrases.items(span.begin)[0].low not in {"the", "this", "that"}


def _without_age(view: View, comma: int) -> int:
    """The comma before an age: "Ann Lee, 43, chair of Acme"."""
    aside = view.phrases.kind(comma - 1) in {"n", "y"} and view.phrases.kind(comma - 2) == "k"
    return comma - 2 if aside and view.phrases.head(comma - 1).low[0].isdigit() else comma


def _by_verb(view: View, span: Span) -> Iterator[Held]:
    """ "Ann Lee is chair of Acme"; "was named chair"; "named Ann Lee its chair"; "took the role of chair"."""
    begin = whole(view, span.begin)
    at = left_of(view, begin - 1)
    first = view.phrases.items(span.begin)[0]
    if first.of(PERSON) and not first.possessive and view.phrases.kind(at) == "v":
        yield from given(view, at, first.of(PERSON))
        return
    if view.phrases.kind(at) == "n" and view.named(at, PERSON):
        at -= 1
    move = move_of(view, at)
    if move is not None and (move.is_naming or begin < span.begin or _is_seat(view, span, at)):
        found = list(moved(view, at)) or list(_described(view, at))
        yield from (replace(held, body=held.body or where(view, at)) for held in found)


def _gapped(view: View, span: Span) -> Iterator[Held]:
    """ "Ann Lee is chair and Bo Ray chief executive of Acme"; "Ann Lee is its chair, Bo Ray its chief executive"."""
    first = view.phrases.items(span.begin)[0]
    at = span.begin if first.of(PERSON) and not first.possessive else span.begin - 1
    people = first.of(PERSON) if at == span.begin else view.named(at, PERSON)
    verbs = [here for here in view.phrases.verbs if here < at]
    if people and view.phrases.kind(at - 1) in {"c", "k"} and verbs and view.clauses.verb(verbs[-1]).lemma in _BEING:
        said = view.status(verbs[-1], False)
        if said and set(view.phrases.kinds[verbs[-1] + 1 : at]) <= set("npckxy"):
            yield Held(people, said, span.first)


def _is_seat(view: View, span: Span, at: int) -> bool:
    """Whether what is taken or left is the chair itself: "took the chair of Acme", "left the chair"."""
    items = view.phrases.items(span.begin)
    return [item.low for item in items[:2]] == ["the", "chair"] and view.clauses.verb(at).lemma in _SEATING


_SEATING = frozenset({"take", "assume", "hold", "leave", "vacate", "take up", "give up", "occupy"})


def _described(view: View, at: int) -> Iterator[Held]:
    """ "Ann Lee, appointed chair in May, spoke"."""
    if view.clauses.verb(at).first == view.clauses.verb(at).at and view.phrases.kind(at - 1) == "k":
        yield from given(view, at, view.named(at - 2, PERSON))


def _behind_comma(view: View, span: Span) -> Iterator[Held]:
    """ "The chief executive of Acme, Ann Lee, said"; "Chief executive: Ann Lee"."""
    at = _over_clause(view, over_time(view, span.end + 1))
    if view.phrases.kind(at) in {"k", "l"} and view.phrases.all[span.end].last == span.last:
        people = view.named(at + 1, PERSON)
        if people and not view.phrases.head(at + 1).anaphor and _stands_beside(view, span, at):
            yield Held(people, "asserted", span.first)


def _over_clause(view: View, at: int) -> int:
    """The comma behind a clause with "who": "the chief executive of Acme who signed, Ann Lee, left"."""
    if view.phrases.low(at) != "who":
        return at
    end = next((here for here in range(at + 1, at + _CLAUSE) if view.phrases.kind(here) in {"k", "z", "r", ""}), at)
    return end if view.phrases.kind(end) == "k" and view.phrases.kind(end + 2) in {"k", "v"} else at


def _stands_beside(view: View, span: Span, mark: int) -> bool:
    """Whether the name behind a mark is that of the title: not "under the chair of Acme, Ann Lee said", "Chair: Ann Lee, go"."""
    behind = view.phrases.kind(mark + 2)
    if view.phrases.low(mark) == ":":
        starts = behind == "v" and view.clauses.verb(mark + 2).lemma in _STARTING and not span.begin
        return starts or behind in {"", "z", "l"} or (behind == "k" and not view.named(mark + 3, PERSON))
    return behind != "v" or view.phrases.kind(span.begin - 1) in {"", "b", "l"}


def _in_person(view: View, span: Span) -> Iterator[Held]:
    """ "Acme has a new chief executive in Ann Lee"."""
    people = view.named(span.end + 2, PERSON) if view.phrases.low(span.end + 1) == "in" else ()
    verb = span.begin - 1
    if people and view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in _FINDING:
        said = view.status(verb, False)
        if said:
            yield Held(
                people,
                said,
                span.first,
                is_told=True,
                body=view.parties((view.clauses.subject(verb),), (*ANY_BODY, "Service")),
            )


def _is_somebody(view: View, span: Span) -> Iterator[Held]:
    """ "The chief executive is Ann Lee"; "the chairs of Acme and Bolt, who are Ann Lee and Bo Ray"."""
    at = over_time(view, span.end + 1)
    while view.phrases.kind(at) in {"k", "r", "x", "y"} and at < span.end + 4:
        at += 1
    if view.phrases.kind(at + 1) == "v" and view.clauses.verb(at + 1).shape == "infinitive":
        at += 1  # "is | to be | Ann Lee"
    if view.phrases.kind(at) == "v" and view.clauses.verb(at).lemma in (_BEING_MANY if span.plural else _BEING):
        people = view.named(view.clauses.object(at), PERSON)
        said = view.status(at, False) if people else ""
        if said:
            yield Held(people, said, span.first, is_told=True, in_context=False)


def _further_before(view: View, span: Span) -> Iterator[Held]:
    """The person before other words for them: "Ann Lee, founder and chair of Acme"; "Ann Lee, the man at the head of"."""
    at = left_of(view, span.begin - 1)
    if view.phrases.low(at) == "before" and view.phrases.low(span.begin) == "that":
        at -= 1  # "and before | that head of Acme"
    if view.phrases.kind(at) not in {"c", "k", "p"}:
        return
    if view.phrases.kind(at) == "p" and (view.phrases.low(at) not in {"at", "in"} or view.head(at - 1) not in _MEN):
        return
    for here in range(at - 1, max(-1, at - 8), -1):
        kind = view.phrases.kind(here)
        if kind == "k":
            people = view.named(here - 1, PERSON)
            if people:
                yield Held(people, "asserted", span.first)
                return
        elif kind not in {"n", "c", "p", "x", "y"} or (kind == "n" and view.named(here, PERSON)):
            return
