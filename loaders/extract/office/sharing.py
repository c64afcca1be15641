"""Offices told together: two of one holder, or those of colleagues: "chair and owner of Acme"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.extract.grammar.view import View
from loaders.extract.knowledge.offices import AFTERWARDS, BYSTANDERS, GROUPS, JUDGES, LOCAL
from loaders.extract.office.body import Body
from loaders.extract.office.moves import Held
from loaders.extract.office.span import Span
from loaders.extract.office.titles import Title

_OTHERS = BYSTANDERS | LOCAL | JUDGES | {"constable", "coroner", "sheriff", "official"}
"""Heads of titles whose holders are of another body than whoever is named with them."""

_JOINING = frozenset({"and", "a", "an", "the", "also", ",", "former", "as", "well", "&"}) | AFTERWARDS
_BETWEEN = _JOINING | GROUPS.keys()
_LEADING = AFTERWARDS | {"and", "&"}


@dataclass(frozen=True, slots=True)
class Office:
    """A title with its body, and who holds it as far as the words around tell."""

    title: Title
    body: Body
    span: Span
    held: tuple[Held, ...]


def shared(view: View, offices: Sequence[Office]) -> list[Office]:
    """The offices, those that "and" joins given the holder and the body of their neighbours: "chair and owner of Acme"."""
    whole = list(offices)
    for at in range(1, len(whole)):
        if _are_joined(view, whole[at - 1], whole[at]):
            first, second = whole[at - 1], whole[at]
            if first.held:
                second = replace(second, held=first.held)
            elif second.held:
                first = replace(first, held=second.held)
            first, second = _apart(first, second)
            whole[at - 1], whole[at] = _with_body(first, second.body), _with_body(second, first.body)
        elif _are_colleagues(view, whole[at - 1], whole[at]):
            whole[at] = _with_body(whole[at], whole[at - 1].body)
        elif _have_body_behind(view, whole[at - 1], whole[at]):
            whole[at - 1] = _with_body(whole[at - 1], whole[at].body)
    return whole


def _have_body_behind(view: View, first: Office, second: Office) -> bool:
    """Whether a comma sets one body behind two officers: "Ann Lee, chair, and Bo Ray, head of legal, of Acme"."""
    if _is_gapped(view, first, second):
        return True
    titled = view.phrases.place(second.title.last - 1)
    apart = view.phrases.kind(titled + 1) == "k" and view.phrases.low(titled + 2) in {"of", "at"}
    if not (apart and second.body.parties and first.held and second.held) or first.body.told:
        return False
    kinds = [view.phrases.kind(at) for at in range(first.span.end + 1, second.span.begin)]
    return "c" in kinds and set(kinds) <= set("nck") and kinds.count("n") == 1


def _is_gapped(view: View, first: Office, second: Office) -> bool:
    """Whether a second officer is told without a verb, and the body of both behind: "Ann is chair and Bo director of Acme"."""
    begins = view.phrases.items(second.span.begin)[0].family == "person"
    joined = view.phrases.kinds[first.span.end + 1 : second.span.begin] == "c"
    return begins and joined and bool(first.held and second.held and second.body.parties) and not first.body.told


def _apart(first: Office, second: Office) -> tuple[Office, Office]:
    """Two offices of two people, each given its own: "Ann Lee and Bo Ray, chair and chief executive of Acme"."""
    if first.title.plural or first.held != second.held or {len(held.people) for held in first.held} != {2}:
        return first, second
    own = (
        replace(office, held=tuple(replace(held, people=held.people[at : at + 1]) for held in office.held))
        for at, office in enumerate((first, second))
    )
    return next(own), next(own)


def _are_colleagues(view: View, first: Office, second: Office) -> bool:
    """Whether "and" or "with" adds the holder of another office: "Acme's chair, Ann Lee, and head of legal Bo Ray"."""
    if not (first.body.parties and first.held and second.held) or second.title.group or second.title.noun in _OTHERS:
        return False
    if first.title.noun in _OTHERS:
        return False
    between = range(first.span.end + 1, second.span.begin)
    if any(view.phrases.kind(at) == "n" and not view.named(at, ("Person",)) for at in between):
        return False
    kinds = {view.phrases.kind(at) for at in between}
    joins = "c" in kinds or any(view.phrases.low(at) == "with" for at in between)
    return joins and kinds <= set("nckpxy")


def _are_joined(view: View, first: Office, second: Office) -> bool:
    if first.title.plural != second.title.plural or _have_others(first, second):
        return False
    between = {item.low for item in view.line[first.span.last : second.span.first]}
    return bool(between & _LEADING) and between <= _BETWEEN


def _have_others(first: Office, second: Office) -> bool:
    """Whether each of two offices has a holder of its own: "Ann Lee, chair, and council leader Bo Ray"."""
    people = [{person.name for held in office.held for person in held.people} for office in (first, second)]
    return all(people) and people[0].isdisjoint(people[1])


def _with_body(office: Office, other: Body) -> Office:
    return (
        office
        if office.body.told
        else replace(office, body=replace(office.body, parties=other.parties, told=other.told))
    )
