"""Shares: how much of a company somebody holds, and who else holds the rest of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.model import Pairs
from graph.vocabulary import PREDICATES
from loaders.extract.consortium.allied import doers
from loaders.extract.grammar import nouns
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.reading import Page, Reading, pairs_of, without
from loaders.extract.rule.parts import doer, done, said_of
from loaders.extract.rule.transfers import shared

_HOLDING = frozenset({"hold", "have", "own", "control", "retain", "keep"})
_BELONGING = "belong"
_OWNING = _HOLDING | {_BELONGING}
_PERCENT = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|per ?cent|pc\b)")
_WORDED = {
    "three quarters": "75",
    "three-quarters": "75",
    "half": "50",
    "quarter": "25",
    "wholly": "100",
    "fully": "100",
}
_SHARING = "holds shares"
_OWNS = PREDICATES["OWNS"]


def percent(text: str) -> str:
    """The per cent that words say, as digits: "60" of "a 60 per cent stake"; empty where they say none."""
    found = _PERCENT.search(text)
    return found[1] if found else next((digits for word, digits in _WORDED.items() if word in text), "")


def holder(view: View, at: int) -> Iterator[int | None]:
    """Who holds a share: of one that was had back it is who gave it: "bought back from Acme the share which it had held"."""
    share, subject = next(iter(done(view, at)), None), view.clauses.subject(at)
    before = share is not None and share < at and subject is not None and view.phrases.low(subject) in {"it", "they"}
    main = next((here for here in view.phrases.verbs if before and here < (share or 0)), None)
    givers = list(view.clauses.after(main, {"from"})) if main is not None else []
    yield from givers or doers(view, at)


def told(view: View, at: int) -> Pairs:
    """The share that the verb at a place or one of its parts says: "owns 60 per cent of Bolt", "is 60 per cent owned"."""
    spoken = [*view.clauses.verb(at).words]
    behind = at + 1
    while view.phrases.kind(behind) in ("x", "n") and behind < at + 3:
        spoken += (item.low for item in view.phrases.items(behind) if not item.mentions)
        behind += 1
    for place in (*done(view, at), view.clauses.subject(at)):
        if place is not None and view.head(place) in nouns.SHARES:
            spoken += (item.low for item in view.phrases.items(place) if not item.mentions)
    return _qualifier(" ".join(spoken))


def with_stake(view: View, at: int) -> Iterator[int]:
    """Of what there is a share with which somebody is found: "Bolt" of "emerged with a 5 per cent stake in Bolt"."""
    for place in view.clauses.after(at, {"with"}):
        if view.head(place) in nouns.SHARES and view.phrases.low(place + 1) in {"in", "of"}:
            yield place + 2


def _qualifier(text: str) -> Pairs:
    share = percent(text)
    return (("share", share),) if share else ()


def read(page: Page) -> Iterator[Reading]:
    """Whoever else a line gives a share of what a verb's own parts give a share of: "and Cope 25 per cent"."""
    view = page.view
    for at in view.verbs_of(_OWNING):
        whole = said_of(view, at) if view.clauses.verb(at).lemma == _BELONGING else [*shared(view, at), *done(view, at)]
        owned = view.parties(whole, _OWNS.objects)
        said = view.status(at, False) if owned else ""
        for holder, share in _others(view, at) if said else ():
            item, holder = view.clauses.verb(at).at, _last_of(holder, owned)
            yield from pairs_of(_SHARING, "OWNS", holder, without(owned, holder), item, said, dict(_qualifier(share)))


def _last_of(holder: Parties, owned: Parties) -> Parties:
    """Who holds the rest, where the name stands in one list with what is held: "70 per cent of Bolt and Cope the rest"."""
    return holder[-1:] if len(holder) > 1 and without(holder, owned) == () else holder


def apart(found: Sequence[Reading]) -> list[Reading]:
    """What was read without ownership of those who hold a share themselves: "holds 70 per cent of Bolt and Cope the rest"."""
    owned = {(each.subject.name, each.object.name) for each in found if each.predicate == "OWNS"}
    shared = {(each.subject.name, each.object.name) for each in found if each.rule == _SHARING}
    also = {(one, holder) for holder, whole in shared for one, other in owned if other == whole}
    return [each for each in found if each.predicate != "OWNS" or (each.subject.name, each.object.name) not in also]


def _others(view: View, at: int) -> Iterator[tuple[Parties, str]]:
    """The names behind the verb beside which a share stands, with the words for it."""
    link = "to" if view.clauses.verb(at).lemma == _BELONGING else "by" if view.clauses.is_passive(at) else ""
    first = next((place for place in doer(view, at) if place is not None), at)
    for here in range(max(at, first) + 1, len(view.phrases)):
        if view.phrases.kind(here) == "v" and view.clauses.verb(here).lemma not in _HOLDING:
            return
        if view.phrases.kind(here) == "n" and (share := _share_beside(view, here, link)):
            yield view.named(here, _OWNS.subjects) or view.phrases.items(here)[0].of(_OWNS.subjects), share


def _share_beside(view: View, at: int, link: str) -> str:
    """The words of the share beside a name: before "by" in the passive and "to" of "belongs to", else in the name's phrase or
    behind it.
    """
    if not any(item.mentions for item in view.phrases.items(at)):
        return ""
    if link:
        return _spoken(view, at - 2) if view.phrases.low(at - 1) == link else ""
    if own := _spoken(view, at):
        return own
    if view.phrases.low(at - 1) in {"of", "by"} and len(view.phrases.head(at).mentions) == 1:
        return ""  # "Cope, an arm of Bolt, 35%"
    behind = _over_aside(view, at + 1)
    while view.phrases.kind(behind) in ("v", "k", "x"):
        behind += 1
    return _spoken(view, behind)


def _over_aside(view: View, at: int) -> int:
    """The comma that closes an aside which one at a place opens: "Cope, an arm of Bolt, 35%"; else the place itself."""
    closing = view.phrases.kinds.find("k", at + 1, at + _LONGEST_ASIDE) if view.phrases.kind(at) == "k" else -1
    kinds = view.phrases.kinds[at + 1 : closing] if closing > 0 else "z"
    verbs = [at + 1 + here for here, kind in enumerate(kinds) if kind == "v"]
    return closing if set(kinds) <= set("npv") and all(map(view.clauses.is_reduced, verbs)) else at


_LONGEST_ASIDE = 8


def _spoken(view: View, at: int) -> str:
    if view.phrases.kind(at) not in ("n", "x"):
        return ""
    spoken = " ".join(item.low for item in view.phrases.items(at) if not item.mentions)
    return spoken if percent(spoken) or view.head(at) in nouns.SHARES else ""
