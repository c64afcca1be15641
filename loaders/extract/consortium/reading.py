"""Who is a member of which consortium, partnership or joint venture: "Cope, a joint venture of Acme and Bolt"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from graph.vocabulary import ORGANISATIONS
from loaders.extract.consortium.joining import Joining, joinings, together
from loaders.extract.consortium.joint import NAMING, joint, owners, whole_beside, whole_of
from loaders.extract.consortium.listing import listed
from loaders.extract.consortium.members import by_noun, memberships, noun_status
from loaders.extract.grammar.parties import FIRMS, Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.consortia import JOINT, LINKS, MEMBERS, PART, SORTS, is_joint
from loaders.extract.knowledge.places import is_place
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, without

_CUES = JOINT | MEMBERS | PART | SORTS | {"-led", "others"}
_DIRECTLY = 2
_INVERTING = frozenset({"be", "stand", "lie"})
_FRONTED = frozenset({"with", "behind", "in", "alongside", "leading"})


def read(page: Page) -> Iterator[Reading]:
    """The members that a line gives a consortium: Acme and Bolt, of Cope, for "Acme and Bolt formed Cope, a joint venture"."""
    view = page.view
    if not any(item.of(ORGANISATIONS) for item in view.phrases.mentioned):
        return
    if view.mentions_word(_CUES):
        for at in view.nouns:
            yield from _told(page, at)
    for at, joining in joinings(view):
        yield from _by_verb(page, at, joining)
    yield from _inverted(page)
    yield from _bracketed(page, "–—")
    if page.asides is not None:
        inside = replace(page, view=page.asides, line=page.asides.line)
        found = chain(_bracketed(inside), _explained(inside))
        yield from (replace(reading, at=page.in_line(reading.at)) for reading in found)


def without_ownership(found: list[Reading]) -> list[Reading]:
    """The readings without a consortium as owner of its members: "Acme belongs to the Cope consortium"; nor with a member
    as owner of another beside one who is: "a venture of Acme, owned by Bolt, and Dean".
    """
    told = [(each.object.name, each.subject.name) for each in found if each.predicate == "MEMBER_OF"]
    fellows = {(one, other) for whole, one in told for same, other in told if whole == same}
    owners = Counter((each.object.name, each.at) for each in found if each.predicate == "OWNS")
    return [
        each
        for each in found
        if each.predicate != "OWNS"
        or (
            ((pair := (each.subject.name, each.object.name)) not in told)
            and not (pair in fellows and owners[each.object.name, each.at] > 1)
        )
    ]


def _told(page: Page, at: int) -> Iterator[Reading]:
    """What the noun at a place tells: "venture" of "a joint venture of Acme and Bolt"."""
    spoken = page.view.words(at)
    if is_joint(spoken):
        yield from _described(page, at)
    if "-led" in spoken:
        yield from _leading(page, at)
    yield from by_noun(page, at)


def _described(page: Page, at: int) -> Iterator[Reading]:
    """ "A partnership between Acme and Bolt called Cope"; "Cope, a consortium of Acme and Bolt"; "their venture, Cope"."""
    view = page.view
    members, end = _behind(view, at)
    members += tuple(each for each in owners(view, at) if each not in members)
    whole = whole_of(view, at, end)
    if whole:
        page.discourse.join(whole[0].name)
    if whole and (other := _with(view, at)):
        members = tuple(each for each in without(_allies(view, at), other) if each not in whole) + other
    alone = _has_unnamed(view, at) or _with(view, at) or (view.head(at) == "venture" and owners(view, at))
    if len(members) > 1 or (members and alone):
        yield from memberships(
            page, "consortium of", members, whole, view.phrases.all[at].last - 1, noun_status(view, at)
        )


def _with(view: View, at: int) -> Parties:
    """With whom it is a venture: "Bolt" of "Cope, a joint venture with Bolt" and of "a joint venture called Cope with Bolt"."""
    called = view.phrases.kinds[at + 1 : at + 3] == "vn" and view.clauses.verb(at + 1).lemma in NAMING
    link = at + 3 if called else at + 1
    return listed(view, link + 1)[0] if view.phrases.low(link) == "with" else ()


def _allies(view: View, at: int) -> Parties:
    """Whose venture with another the noun tells: "Acme" of "Acme formed a joint venture with Bolt", "Acme's venture with Bolt"."""
    verb = next((here for here in reversed(view.phrases.verbs) if here < at), None)
    if found := owners(view, at):
        return found
    kinds = ORGANISATIONS if verb is not None and view.clauses.verb(verb).lemma in _FORMING else FIRMS
    return view.parties((view.clauses.subject(verb),), kinds) if verb is not None else ()


_FORMING = words("form establish create launch own") | {"set up"}
"""Verbs of which a body is the subject whose venture it is, rather than one that only gives it work."""


def _has_unnamed(view: View, at: int) -> bool:
    """Whether one of two has no name: "a partnership between Acme and the county's colleges"."""
    between = view.phrases.low(at + 1) in {"of", "between"}
    kinds = view.phrases.kinds[at + 2 : at + 5]
    return between and kinds == "ncn" and not all(view.phrases.head(here).mentions for here in (at + 2, at + 4))


def _behind(view: View, at: int) -> tuple[Parties, int]:
    """The members that "of" or "between" leads to behind the noun, and the place where their list ends."""
    found: Parties = ()
    end = at
    while view.phrases.kind(end + 1) == "p" and view.phrases.kind(end + 2) == "n":
        if found and view.phrases.head(end + 2).family == "region":
            break  # "of Acme and Bolt of Elmland"
        if view.phrases.low(end + 1) in LINKS:
            more, last = listed(view, end + 2)
            found, end = found + more, max(last, end + 2)
        elif view.phrases.low(end + 1) in {"in", "for", "at"}:
            end += 2
        else:
            break
    return found, end


def _leading(page: Page, at: int) -> Iterator[Reading]:
    """ "The Acme-led Cope consortium"; "Cope, an Acme-led consortium"."""
    view = page.view
    items = view.phrases.items(at)
    suffix = next((place for place, item in enumerate(items) if item.low == "-led"), 0)
    whole = next((item.of(("Company",)) for item in items[suffix:] if item.of(("Company",))), ())
    whole = whole or (whole_beside(view, at, at) if is_joint(view.words(at)) else joint(page, at)[0])
    leader = items[suffix - 1].of(ORGANISATIONS) if suffix else ()
    yield from memberships(page, "led", leader, whole, view.phrases.all[at].first + suffix)


def _by_verb(page: Page, at: int, joining: Joining) -> Iterator[Reading]:
    """What a verb says of a consortium and its members."""
    view = page.view
    whole, known = next((found for place in joining.whole(view, at) if (found := joint(page, place))[0]), ((), False))
    if not whole or not (known or joining.is_sure):
        return
    members = _members(view, at, joining)
    if joining.is_shown and not known:
        members = tuple(each for each in members if " " not in each.name or page.cast.is_told(each))
    if len({each.name for each in members}) >= joining.least:
        yield from memberships(
            page, "joins", members, whole, view.clauses.verb(at).at, joining.said(view, at), joining.lead
        )


def _members(view: View, at: int, joining: Joining) -> Parties:
    """The members that a verb names, the whole list of them."""
    for place in joining.members(view, at):
        found = listed(view, place)[0] if place is not None and place > at else view.parties((place,), ORGANISATIONS)
        if found:
            also = view.parties(joining.also(view, at), ORGANISATIONS) if joining.also else ()
            known = found + also + (together(view, at) if place is not None and place < at else ())
            return tuple(each for each in known if not is_place(each.name))  # "Cope has London and Elmshire"
    return ()


def _inverted(page: Page) -> Iterator[Reading]:
    """ "Leading Cope is Acme"; "With Cope are Acme and a charity, Bolt"."""
    view = page.view
    verb = next((at for at in view.phrases.verbs[:2] if view.clauses.verb(at).lemma in _INVERTING), None)
    if verb is None:
        return
    whole, known = joint(page, 1 if _is_aside(view, verb) else verb - 1)
    leads = verb == _DIRECTLY and view.phrases.low(0) in _FRONTED and view.phrases.kind(1) == "n"
    if whole and (leads or (known and _is_aside(view, verb))):
        yield from memberships(page, "inverted", listed(view, verb + 1)[0], whole, view.clauses.verb(verb).at)


def _is_aside(view: View, verb: int) -> bool:
    """Whether only what the consortium is stands before the verb: "Behind Cope, a joint venture, stand Acme and Bolt"."""
    return view.phrases.low(0) in _FRONTED and view.phrases.kinds[1:verb] == "nknk"


def _bracketed(page: Page, marks: str = "([") -> Iterator[Reading]:
    """ "The Cope consortium (Acme, Bolt and Dean)"; "the Cope consortium – Acme, Bolt and Dean – won"."""
    view = page.view
    for at in view.nouns:
        opens = view.phrases.kind(at + 1) == "k" and view.line[view.phrases.all[at + 1].first].text in marks
        whole, known = joint(page, at) if opens else ((), False)
        members = listed(view, at + 2)[0] if known else ()
        if len(members) > 1:
            yield from memberships(page, "in brackets", members, whole[:1], view.phrases.all[at].last - 1)


def _explained(page: Page) -> Iterator[Reading]:
    """ "Cope (a consortium of Acme and Bolt)"."""
    view = page.view
    for at in view.nouns:
        opens = view.phrases.kind(at - 1) == "k" and view.line[view.phrases.all[at - 1].first].text in "(["
        if opens and view.words(at) & JOINT:
            yield from _described(page, at)
