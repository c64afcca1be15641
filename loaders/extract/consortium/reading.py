"""Who is a member of which consortium, partnership or joint venture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from graph.vocabulary import ORGANISATIONS
from loaders.extract.consortium.joining import Joining, joinings, together
from loaders.extract.consortium.joint import joint, left, owners, whole_of
from loaders.extract.consortium.listing import listed
from loaders.extract.dates import Lead
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.consortia import JOINT, LINKS, MEMBERS, PART, SORTS
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.bearers import counted

_BEING = frozenset({"be", "become", "remain"})
_LISTING = _BEING | {"include", "comprise"}
_CUES = JOINT | MEMBERS | PART | SORTS | {"-led"}
_INTO = frozenset({"in", "of", "to", "behind", "within"})
_CLOSING = frozenset({"", "k", "z", "l", "p", "v", "r"})


def read(page: Page) -> Iterator[Reading]:
    """The members that a line gives a consortium."""
    view = page.view
    if not any(item.of(ORGANISATIONS) for item in view.line):
        return
    if any(item.low in _CUES for item in view.line):
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
    """The readings without a consortium as owner of its members: "Acme belongs to the Cope consortium"."""
    members = {(each.object.name, each.subject.name) for each in found if each.predicate == "MEMBER_OF"}
    return [each for each in found if each.predicate != "OWNS" or (each.subject.name, each.object.name) not in members]


def _told(page: Page, at: int) -> Iterator[Reading]:
    """What the noun at a place tells."""
    spoken, head = page.view.words(at), page.view.head(at)
    if spoken & JOINT:
        yield from _described(page, at)
    if "-led" in spoken:
        yield from _leading(page, at)
    if head in MEMBERS or (head in SORTS and page.view.phrases.low(at + 1) in _INTO):
        yield from _partners(page, at)
    if head in PART or counted(page.view, at) != at:
        yield from _part(page, at)


def _readings(
    page: Page, rule: str, members: Parties, whole: Parties, at: int, said: str = "asserted", lead: Lead | None = None
) -> Iterator[Reading]:
    """Each member of the consortium, which is known as one from now on; none where it would be a member of itself."""
    if len(whole) != 1 or not said or whole[0].name in {each.name for each in members}:
        return
    page.discourse.join(whole[0].name)
    for reading in pairs_of(rule, "MEMBER_OF", members, whole, at, said):
        yield replace(reading, lead=lead)


def _described(page: Page, at: int) -> Iterator[Reading]:
    """ "A partnership between Acme and Bolt called Cope"; "Cope, a consortium of Acme and Bolt"; "their venture, Cope"."""
    view = page.view
    members, end = _behind(view, at)
    members += tuple(each for each in owners(view, at) if each not in members)
    whole = whole_of(view, at, end)
    if whole:
        page.discourse.join(whole[0].name)
    if len(members) > 1:
        yield from _readings(page, "consortium of", members, whole, view.phrases.all[at].last - 1, _said(view, at))


def _said(view: View, at: int) -> str:
    """The status of what a noun says of its parties: that of the verb of being before it."""
    before = left(view, at)
    if view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in _BEING:
        return view.status(before, False)
    return "ended" if view.words(at) & {"former", "defunct"} else "asserted"


def _behind(view: View, at: int) -> tuple[Parties, int]:
    """The members that "of" or "between" leads to behind the noun, and the place where their list ends."""
    found: Parties = ()
    end = at
    while view.phrases.kind(end + 1) == "p" and view.phrases.kind(end + 2) == "n":
        if view.phrases.low(end + 1) in LINKS:
            more, last = listed(view, end + 2)
            found, end = found + more, max(last, end + 2)
        elif view.phrases.low(end + 1) in {"in", "for", "at"}:
            end += 2
        else:
            break
    return found, end


def _leading(page: Page, at: int) -> Iterator[Reading]:
    """ "The Acme-led Cope consortium"."""
    view = page.view
    items = view.phrases.items(at)
    suffix = next((place for place, item in enumerate(items) if item.low == "-led"), 0)
    whole = next((item.of(("Company",)) for item in items[suffix:] if item.of(("Company",))), ()) or joint(page, at)[0]
    leader = items[suffix - 1].of(ORGANISATIONS) if suffix else ()
    yield from _readings(page, "led", leader, whole, view.phrases.all[at].first + suffix)


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
        yield from _readings(
            page, "joins", members, whole, view.clauses.verb(at).at, joining.said(view, at), joining.lead
        )


def _members(view: View, at: int, joining: Joining) -> Parties:
    """The members that a verb names, the whole list of them."""
    for place in joining.members(view, at):
        found = listed(view, place)[0] if place is not None and place > at else view.parties((place,), ORGANISATIONS)
        if found:
            also = view.parties(joining.also(view, at), ORGANISATIONS) if joining.also else ()
            return found + also + (together(view, at) if place is not None and place < at else ())
    return ()


def _partners(page: Page, at: int) -> Iterator[Reading]:
    """ "Among the partners are Acme and Bolt"; "its partners, Acme and Bolt"; "Acme and Bolt are partners in Cope"."""
    view = page.view
    whole, end, inside = _of(page, at)
    members = inside or _shown(view, at) or (_shown(view, end) or _later(view, end) if end != at else ())
    members = members or (_apposed(view, at) if whole else ())
    others = {each.name for each in members}
    own = owners(view, at)
    spoken = page.discourse.joint(others) if not whole and not own else None
    if spoken is not None and not (page.discourse.is_joint(spoken) or page.cast.wrote(JOINT)):
        spoken = None
    own = _own(page, own, others)
    whole = whole or own or ((spoken,) if spoken and spoken.name not in others else ())
    if len(members) > 1 or (members and end != at):
        yield from _readings(page, "partners are", members, whole, view.phrases.all[at].last - 1)


def _own(page: Page, own: Parties, others: set[str]) -> Parties:
    """Whose members they are: the consortium that is named; of two or more, also that of whose venture the text tells."""
    if not own or page.discourse.is_joint(own[0]):
        return own
    known = page.discourse.joint(others)
    if known is not None and page.discourse.is_joint(known):
        return (known,)
    return own if len(others) > 1 and page.cast.wrote(JOINT) else ()


def _apposed(view: View, at: int) -> Parties:
    """ "Acme and Bolt" of "Acme and Bolt, partners in Cope, won" and of "Acme and Bolt, the firms behind Cope"."""
    plain = view.phrases.kind(at - 1) == "k" and view.head(at).endswith("s") and not owners(view, at)
    return view.named(at - 2, ORGANISATIONS) if plain and at > 1 else ()


def _of(page: Page, at: int) -> tuple[Parties, int, Parties]:
    """The consortium behind "partners in", the place where it ends, and members that the same list names behind it."""
    view = page.view
    if view.phrases.kind(at + 1) != "p" or view.phrases.low(at + 1) not in _INTO:
        return (), at, ()
    found, known = joint(page, at + 2)
    if len(found) > 2 and page.discourse.is_joint(found[0]):
        return found[:1], at + 2, found[1:]  # "the charities in the Cope Partnership, Acme and Bolt"
    return (found, at + 2, ()) if known or view.head(at) in MEMBERS else ((), at, ())


def _shown(view: View, at: int) -> Parties:
    """The list that a verb or a mark sets beside "partners", before it or behind."""
    here = at + 1
    while view.phrases.kind(here) in {"p", "n"} and here < at + 5:  # "partners in the project are"
        here += 1
    if view.phrases.kind(here) == "v" and view.clauses.verb(here).lemma in _LISTING:
        return listed(view, here + 1)[0]
    if view.phrases.kind(at + 1) in {"k", "l"}:
        found, end = listed(view, at + 2)
        return found if len(found) > 1 and view.phrases.kind(end + 1) in _CLOSING else ()
    before = left(view, counted(view, at))
    if view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in _BEING:
        return view.parties((view.clauses.subject(before),), ORGANISATIONS)
    return ()


def _later(view: View, at: int) -> Parties:
    """The list behind a clause that describes the members: "the charities in Cope that work here, Acme, Bolt and Dean"."""
    if view.phrases.kind(at + 1) not in {"r", "v"}:
        return ()
    comma = next(
        (here for here in range(at + 2, min(len(view.phrases), at + 9)) if view.phrases.kind(here) == "k"), None
    )
    found = listed(view, comma + 1)[0] if comma is not None else ()
    return found if len(found) > 1 else ()


def _part(page: Page, at: int) -> Iterator[Reading]:
    """ "Acme, part of the Cope consortium"; "Acme is part of the Cope consortium"."""
    view = page.view
    whole, known = joint(page, at + 2) if view.phrases.low(at + 1) in {"of", "in"} else ((), False)
    before = left(view, counted(view, at))
    known = known or bool(view.words(at) & JOINT)
    members: Parties = ()
    if view.phrases.kind(before) == "k":
        members = view.named(before - 1, ORGANISATIONS)
    elif view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in _BEING:
        members = view.parties((view.clauses.subject(before),), ORGANISATIONS)
    elif view.phrases.low(before) == "as" and view.phrases.kind(at + 3) == "k":
        members = view.named(at + 4, ORGANISATIONS)  # "As part of the Cope consortium, Acme will"
    for each in whole if known and members else ():
        yield from _readings(page, "part of", members, (each,), view.phrases.all[at].last - 1, _said(view, at))


def _inverted(page: Page) -> Iterator[Reading]:
    """ "Leading Cope is Acme"; "With Cope are Acme and a charity, Bolt"."""
    view = page.view
    verb = next((at for at in view.phrases.verbs[:2] if view.clauses.verb(at).lemma in _INVERTING), None)
    if verb is None:
        return
    whole, known = joint(page, 1 if _is_aside(view, verb) else verb - 1)
    leads = verb == _DIRECTLY and view.phrases.low(0) in _FRONTED and view.phrases.kind(1) == "n"
    if whole and (leads or (known and _is_aside(view, verb))):
        yield from _readings(page, "inverted", listed(view, verb + 1)[0], whole, view.clauses.verb(verb).at)


_DIRECTLY = 2
_INVERTING = frozenset({"be", "stand", "lie"})
_FRONTED = frozenset({"with", "behind", "in", "alongside", "leading"})


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
            yield from _readings(page, "in brackets", members, whole, view.phrases.all[at].last - 1)


def _explained(page: Page) -> Iterator[Reading]:
    """ "Cope (a consortium of Acme and Bolt)"."""
    view = page.view
    for at in view.nouns:
        opens = view.phrases.kind(at - 1) == "k" and view.line[view.phrases.all[at - 1].first].text in "(["
        if opens and view.words(at) & JOINT:
            yield from _described(page, at)
