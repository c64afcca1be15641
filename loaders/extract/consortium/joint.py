"""Which consortium a noun means: "a consortium of Acme and Bolt called Cope"; "Cope, a joint venture"; "the Cope alliance"."""

from __future__ import annotations

from graph.vocabulary import ORGANISATIONS
from loaders.extract.grammar.lexicon import BEING
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.consortia import is_joint
from loaders.extract.reading import Page

_WHOLE = ("Company",)
_FIRMS = frozenset({"company", "firm", "organisation", "vehicle", "provider"})
"""Heads of what several set up: "Cope, a new company set up by Acme and Bolt"."""

NAMING = frozenset({"call", "name", "know", "dub", "brand"})


def joint(page: Page, at: int | None) -> tuple[Parties, bool]:
    """The consortium that the phrase at a place means, and whether it is known to be one."""
    view = page.view
    if at is None or view.phrases.kind(at) != "n":
        return (), False
    if is_joint(view.words(at)):
        return whole_of(view, at, at) or _spoken(page, at), True
    found = view.named(at, _WHOLE) or (whole_of(view, at, at) if view.head(at) in _FIRMS else ())
    return found, bool(found) and page.discourse.is_joint(found[0])


def _spoken(page: Page, at: int) -> Parties:
    """The consortium that was spoken of last, for "the consortium" alone."""
    known = page.discourse.joint() if page.view.phrases.low(at) == "the" else None
    bare = len(page.view.phrases.items(at)) == _BARE
    return (known,) if bare and known is not None and page.discourse.is_joint(known) else ()


_BARE = 2
"""Words of "the consortium" that nothing describes."""


def whole_of(view: View, at: int, end: int) -> Parties:
    """The consortium that a noun describes, whose words reach to the place ``end``."""
    return _called(view, end) or _within(view, at) or whole_beside(view, at, end)


def whole_beside(view: View, at: int, end: int) -> Parties:
    """The consortium that stands beside the noun that describes it: "Cope, an Acme-led consortium"."""
    return _before(view, at) or _beside(view, end) or _fronted(view, at, end) or _said_to_be(view, at)


def owners(view: View, at: int) -> Parties:
    """Whose it is: "Acme and Bolt's joint venture"."""
    return next((item.of(ORGANISATIONS) for item in view.phrases.items(at) if item.mentions and item.possessive), ())


def left(view: View, at: int) -> int:
    """The place before a phrase, adverbs and dates left out."""
    at -= 1
    while view.phrases.kind(at) in {"x", "y"}:
        at -= 1
    return at


def _called(view: View, end: int) -> Parties:
    """ "Cope" of "a venture of Acme and Bolt called Cope"."""
    here = end + 1 + (view.phrases.kind(end + 1) == "k")
    if view.phrases.kind(here) != "v" or view.clauses.verb(here).lemma not in NAMING:
        return ()
    return view.named(here + 1, _WHOLE) or view.named(here + 2, _WHOLE)


def _within(view: View, at: int) -> Parties:
    """ "The Cope consortium"."""
    return next((item.of(_WHOLE) for item in view.phrases.items(at) if item.mentions and not item.possessive), ())


def _before(view: View, at: int) -> Parties:
    """ "Cope, a consortium"; "Cope is a consortium"; "Cope was formed as a partnership"."""
    before = left(view, at)
    if view.phrases.kind(before) == "k":
        return view.named(before - 1, _WHOLE) if not _is_beside_opening(view, at, before) else ()
    told = view.phrases.low(before) == "as"
    before = _behind_date(view, before) if told else before
    if view.phrases.kind(before) != "v" or view.clauses.verb(before).shape == "infinitive":
        return ()
    fits = view.clauses.verb(before).lemma in BEING or (told and view.clauses.is_passive(before))
    return view.parties((view.clauses.subject(before),), _WHOLE) if fits else ()


def _behind_date(view: View, at: int) -> int:
    """The place before "as", over a date: "formed" of "formed in 2009 as a venture"."""
    at = left(view, at)
    return left(view, at) if view.phrases.low(at) in {"in", "on"} and view.phrases.kind(at + 1) == "y" else at


def _is_beside_opening(view: View, at: int, comma: int) -> bool:
    """Whether the sentence opens with somebody else: "Alongside Acme, the consortium has"."""
    return view.phrases.low(at) == "the" and comma == _OPENED and view.phrases.kind(0) == "p"


_OPENED = 2
"""The place of the comma of "Alongside Acme, the consortium has", behind a preposition and a name."""


def _beside(view: View, end: int) -> Parties:
    """ "Cope" of "a venture between Acme and Bolt, Cope, won"."""
    if view.phrases.kind(end + 1) not in {"k", "l"}:
        return ()
    named = view.named(end + 2, _WHOLE)
    found = view.phrases.head(end + 2).of(_WHOLE) if named else ()
    return found if len(found) == 1 and view.phrases.kind(end + 3) in {"", "k", "z"} else ()


def _fronted(view: View, at: int, end: int) -> Parties:
    """ "Cope" of "A venture between Acme and Bolt, Cope won" and of "Formed as an alliance of Acme and Bolt, Cope won"."""
    opens = not any(view.clauses.verb(here).shape == "finite" for here in view.phrases.verbs if 0 < here < at)
    opens = opens and "n" not in view.phrases.kinds[:at]
    follows = view.phrases.kind(end + 1) == "k" and view.phrases.kind(end + 3) in {"v", "k"}
    found = view.named(end + 2, _WHOLE) if opens and follows else ()
    return found if len(found) == 1 else ()


def _said_to_be(view: View, at: int) -> Parties:
    """ "Cope" of "the partnership, led by Acme, is called Cope"."""
    for here in view.phrases.verbs:
        if here > at and view.clauses.verb(here).lemma in NAMING and view.clauses.subject(here) == at:
            return view.named(here + 1, _WHOLE)
    return ()
