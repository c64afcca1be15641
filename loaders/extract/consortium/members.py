"""Members of a consortium that a noun for members tells of: "its partners, Acme and Bolt"; "Acme, part of the Cope consortium"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.model import Mention
from graph.vocabulary import ORGANISATIONS
from loaders.extract.consortium.containing import membership
from loaders.extract.consortium.joint import joint, left, owners
from loaders.extract.consortium.listing import listed
from loaders.extract.dates import Lead
from loaders.extract.grammar.lexicon import BEING
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.consortia import JOINT, MEMBERS, PART, SORTS
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.rule.bearers import counted, verb_before

_LISTING = BEING | {"include", "comprise"}
_INTO = frozenset({"in", "of", "to", "behind", "within"})
_CLOSING = frozenset({"", "k", "z", "l", "p", "v", "r"})


def by_noun(page: Page, at: int) -> Iterator[Reading]:
    """The members that a noun for some tells of: "partners" of "its partners, Acme and Bolt", "part" of "part of Cope"."""
    head = page.view.head(at)
    if head == "others":
        yield from _others(page, at)
    if head in MEMBERS or (head in SORTS and page.view.phrases.low(at + 1) in _INTO):
        yield from _partners(page, at)
    if head in PART or counted(page.view, at) != at:
        yield from _part(page, at)


def _others(page: Page, at: int) -> Iterator[Reading]:
    """The members beside those that were told: "Acme is one of the partners. The others are Bolt and Cope"."""
    known = page.discourse.joint()
    if known is not None and page.discourse.is_joint(known):
        yield from memberships(
            page, "partners are", _shown(page.view, at), (known,), page.view.phrases.all[at].last - 1
        )


def _partners(page: Page, at: int) -> Iterator[Reading]:
    """ "Among the partners are Acme and Bolt"; "its partners, Acme and Bolt"; "Acme and Bolt are partners in Cope"."""
    view = page.view
    if any(True for _ in membership(view, verb_before(view, at))):
        return  # "Cope, in which Acme was a partner", which its verb tells
    whole, end, inside = _of(page, at)
    members = inside or _shown(view, at) or (_shown(view, end) or _later(view, end) if end != at else ())
    members = members or (_apposed(view, at) if whole else ())
    others = {each.name for each in members}
    own = owners(view, at)
    whole = whole or _of_whose(view, at)
    spoken = page.discourse.joint(others) if not whole and not own else None
    if spoken is not None and not (page.discourse.is_joint(spoken) or page.cast.wrote(JOINT)):
        spoken = None
    own = _own(page, own, others)
    whole = whole or own or ((spoken,) if spoken and spoken.name not in others else ())
    if len(members) > 1 or (members and (end != at or _is_one(page, at, spoken))):
        yield from memberships(page, "partners are", members, whole, view.phrases.all[at].last - 1)


def _is_one(page: Page, at: int, whole: Mention | None) -> bool:
    """Whether somebody is one of the members of a consortium that was spoken of: "Acme is one of the partners"."""
    return whole is not None and counted(page.view, at) != at and page.discourse.is_joint(whole)


def _own(page: Page, own: Parties, others: set[str]) -> Parties:
    """Whose members they are: the consortium that is named; of two or more, also that of whose venture the text tells."""
    if not own or page.discourse.is_joint(own[0]):
        return own
    known = page.discourse.joint(others)
    if known is not None and page.discourse.is_joint(known):
        return (known,)
    return own if len(others) > 1 and page.cast.wrote(JOINT) else ()


def _of_whose(view: View, at: int) -> Parties:
    """ "Cope" of "Cope, whose members are Acme and Bolt"; a firm's partners are no members of it, those of a consortium are."""
    before = view.clauses.antecedent(at - 1) if view.phrases.low(at - 1) == "whose" else None
    formed = before is not None and bool({view.head(before), *view.words(before)} & JOINT)
    whose = before is not None and (formed or view.head(at) in {"members", "constituents"})
    return view.named(before, ("Company",)) if whose else ()


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
    of_firm = view.head(at).startswith("partner") and view.phrases.low(at + 1) == "of"  # "a partner of Acme" is no part
    return (found, at + 2, ()) if known or (view.head(at) in MEMBERS and not of_firm) else ((), at, ())


def _shown(view: View, at: int) -> Parties:
    """The list that a verb or a mark sets beside "partners", before it or behind: "the partners are Acme and Bolt"."""
    here = at + 1
    while view.phrases.kind(here) in {"p", "n"} and here < at + 5:  # "partners in the project are"
        here += 1
    here = _behind_aside(view, here)
    if view.phrases.kind(here) == "v" and view.clauses.verb(here).lemma in _LISTING:
        return listed(view, here + 1)[0]
    if view.phrases.kind(at + 1) in {"k", "l"}:
        found, end = listed(view, at + 2)
        return found if len(found) > 1 and view.phrases.kind(end + 1) in _CLOSING else ()
    before = left(view, counted(view, at))
    if view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in BEING:
        return view.parties((view.clauses.subject(before),), ORGANISATIONS)
    return ()


def _behind_aside(view: View, at: int) -> int:
    """The verb behind an aside that begins at a place: "include" of "members of the alliance, called Cope, include"."""
    if view.phrases.kind(at) != "k":
        return at
    closing = next((here for here in range(at + 1, at + 6) if view.phrases.kind(here) == "k"), at)
    lists = closing > at and view.phrases.kind(closing + 1) == "v" and view.clauses.verb(closing + 1).lemma in _LISTING
    return closing + 1 if lists else at


def _later(view: View, at: int) -> Parties:
    """The list behind a clause that describes the members: "the charities in Cope that work here, Acme, Bolt and Dean"."""
    if view.phrases.kind(at + 1) not in {"r", "v"}:
        return ()
    comma = next(
        (here for here in range(at + 2, min(len(view.phrases), at + 9)) if view.phrases.kind(here) == "k"), None
    )
    found = listed(view, comma + 1)[0] if comma is not None else ()
    return found if len(found) > 1 else ()


_DOING = words("run operate manage deliver provide build maintain bid win")
"""What firms do as a part of a consortium."""


def _part(page: Page, at: int) -> Iterator[Reading]:
    """ "Acme, part of the Cope consortium"; "Acme is part of the Cope consortium"."""
    view = page.view
    whole, known = joint(page, at + 2) if view.phrases.low(at + 1) in {"of", "in"} else ((), False)
    before = left(view, counted(view, at))
    known = known or bool(view.words(at) & JOINT)
    members: Parties = ()
    if view.phrases.kind(before) == "k":
        members = view.named(before - 1, ORGANISATIONS)
    elif view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in BEING:
        members = view.parties((view.clauses.subject(before),), ORGANISATIONS)
    elif view.phrases.low(before) == "as" and view.phrases.kind(at + 3) == "k":
        members = view.named(at + 4, ORGANISATIONS)  # "As part of the Cope consortium, Acme will"
    elif view.phrases.low(before) == "as":  # "Acme runs it as part of the Cope consortium"
        verb = next(
            (here for here in range(before - 1, max(-1, before - 4), -1) if view.phrases.kind(here) == "v"), None
        )
        runs = verb is not None and not view.clauses.is_passive(verb) and view.clauses.verb(verb).lemma in _DOING
        members = view.parties((view.clauses.subject(verb),), ORGANISATIONS) if verb is not None and runs else ()
    for each in whole if known and members else ():
        yield from memberships(page, "part of", members, (each,), view.phrases.all[at].last - 1, noun_status(view, at))


def noun_status(view: View, at: int) -> str:
    """The status of what a noun says of its parties: that of the verb of being before it: "planned" for "will be part of Cope"."""
    before = left(view, at)
    if view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in BEING:
        return view.status(before, False)
    return "ended" if view.words(at) & {"former", "defunct"} else "asserted"


_SCHOOLS = words("school academy primary infants juniors")
"""Words in the names of schools, which belong to a trust that runs them."""


def memberships(
    page: Page, rule: str, members: Parties, whole: Parties, at: int, said: str = "asserted", lead: Lead | None = None
) -> Iterator[Reading]:
    """Each member of the consortium, which is known as one from now on; none where it would be a member of itself.

    "Cope, a consortium of Acme and Bolt": Acme is a member of Cope, Bolt is one. A school that belongs to one is run by it.
    """
    if len(whole) != 1 or not said or whole[0].name in {each.name for each in members}:
        return
    schools = tuple(each for each in members if _SCHOOLS & set(each.name.casefold().split()))
    for reading in pairs_of(rule, "RUNS", whole, schools, at, said):
        yield replace(reading, lead=lead)
    rest = tuple(each for each in members if each not in schools)
    if rest:
        page.discourse.join(whole[0].name)
    for reading in pairs_of(rule, "MEMBER_OF", rest, whole, at, said):
        yield replace(reading, lead=lead)
