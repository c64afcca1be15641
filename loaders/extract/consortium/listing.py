"""The organisations of a list, over the words that describe them: "Acme, an outsourcer, and the charity Bolt"."""

from __future__ import annotations

from dataclasses import replace

from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View

_MODIFYING = frozenset({"of", "in", "from", "for", "at", "based"})
_BESIDE = frozenset({"along", "together", "well", "with", "alongside", "plus", "as", "including"})
_LONGEST = 40
"""Phrases of a list that are looked at."""


def listed(view: View, at: int) -> tuple[Parties, int]:
    """The organisations of a list that begins at a place, and the place where it ends.

    Names that only a comma joins are none: "between Acme and Bolt, Cope, won" lists two.
    """
    found: list[tuple[Parties, int, bool]] = []
    here, joined, is_ended = _begin(view, at), False, False
    while here < min(len(view.phrases), at + _LONGEST) and view.phrases.kind(here) == "n":
        named = view.named(here, ORGANISATIONS) or (_as_firms(view, here) if found else ())
        if named:
            found.append((named, here, joined))
        ends = here + 1
        if named and not _is_whole(found) and (clause := _described(view, ends)) is not None:
            last = view.phrases.head(clause).mentions
            if len(last) > 1:
                return _closed([*found, (last[-1:], clause, True)], at, False)  # "Acme, owned by Bolt, and Cope"
            here = clause
        here, joins = _next(view, here)
        if _is_whole(found) and ";" in {view.phrases.low(place) for place in range(ends, min(here, len(view.phrases)))}:
            break  # "of Acme and Bolt; and Cope"
        is_ended = is_ended or (joined and not named and len(found) > 1)
        joined = joins if named else joined or joins
    return _closed(found, at, is_ended)


def _described(view: View, at: int) -> int | None:
    """The end of a clause behind a comma that only describes a member: "Acme, owned by Bolt, and Cope", "Acme, which Bolt
    owns, and Cope"; where "and Cope" looks like a part of it that is the list of its last phrase.
    """
    first = at + 1 + _is_description(view, at + 1)
    relates = view.phrases.kind(first) == "r"
    told = view.phrases.kind(first + relates) == "v" and (relates or view.clauses.verb(first).past)
    if view.phrases.kind(at) != "k" or not (told or view.phrases.low(first) in _MODIFYING):
        return None
    here = first + 1 + relates
    while view.phrases.kind(here) in {"p", "x", "y"} or (here < at + _CLAUSE and _is_within(view, here)):
        here += 1
    last = view.phrases.head(here - 1) if view.phrases.kind(here - 1) == "n" else None
    if last is not None and len(last.mentions) == _TWO and ", and " in last.text:
        return here - 1
    paired = view.phrases.kinds[here : here + 2] == "kn" and len(view.named(here + 1, ORGANISATIONS)) > 1
    return here - 1 if paired or view.phrases.kinds[here : here + 3] == "kcn" else None


def _is_description(view: View, at: int) -> bool:
    """Whether a phrase says what a member is, and names nobody: "a charity" of "Acme, a charity based in Elm, and Cope"."""
    items = view.phrases.items(at) if view.phrases.kind(at) == "n" else ()
    return bool(items) and items[0].low in {"a", "an"} and not any(item.mentions for item in items)


def _is_within(view: View, at: int) -> bool:
    """Whether a noun goes on with a clause, or "and" between two that name nobody: "treats people with drug and drink problems"."""
    if view.phrases.kind(at) == "c":
        return not any(item.mentions for here in (at - 1, at + 1) for item in view.phrases.items(here))
    return view.phrases.kind(at) == "n"


_CLAUSE = 10
_TWO = 2


def _is_whole(found: list[tuple[Parties, int, bool]]) -> bool:
    """Whether "and" has joined members already."""
    return any(joined or len(named) > 1 for named, _, joined in found)


def _as_firms(view: View, at: int) -> Parties:
    """What reads like a person's name in a list of firms: "Acme, John Bolt and Cope"."""
    people = (
        view.named(at, ("Person",)) if len(view.phrases.items(at)) == 1 and not view.phrases.head(at).anaphor else ()
    )
    return tuple(replace(each, kind="Company") for each in people)


def _closed(found: list[tuple[Parties, int, bool]], at: int, is_ended: bool) -> tuple[Parties, int]:
    """The members up to the last that "and" leads to, be that without a name: "Acme, Bolt and a charity"; else the first.

    Behind a clause the last two may stand together: "Acme, which runs jails, Bolt and Cope".
    """
    led = [place for place, (_, _, joined) in enumerate(found) if joined]
    paired = [] if led else [place for place, (parties, _, _) in enumerate(found) if place and len(parties) > 1]
    last = len(found) - 1 if is_ended else max(led + paired[:1], default=0)
    members = tuple(each for parties, _, _ in found[: last + 1] for each in parties)
    return members, found[last][1] if found else at - 1


def _begin(view: View, at: int) -> int:
    """The place of the first name, behind what sort its bearer is: "two firms, Acme"; "charities such as Acme"."""
    if view.phrases.kind(at) != "n" or view.named(at, ORGANISATIONS):
        return at
    here = at + 1
    while here < at + 4 and (
        view.phrases.kind(here) in {"k", "l", "x"} or view.phrases.low(here) in {"such", "as", "including"}
    ):
        here += 1
    return here if here > at + 1 or view.phrases.kind(here) == "c" else at


def _next(view: View, at: int) -> tuple[int, bool]:
    """The place of the next phrase of a list, over what says where its member is, and whether "and" leads to it."""
    here, joins = at + 1, False
    while view.phrases.low(here) in _MODIFYING and view.phrases.kind(here + 1) == "n":
        here += 2
    begin = here
    while view.phrases.kind(here) in {"k", "c", "l", "x"} or (
        view.phrases.kind(here) == "p" and view.phrases.low(here) in _BESIDE
    ):
        joins = joins or view.phrases.kind(here) == "c" or view.phrases.low(here) in _BESIDE
        here += 1
    return (here, joins) if here > begin else (len(view.phrases), False)
