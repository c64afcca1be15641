"""Whom the noun of a role describes: beside it, before a comma, by a verb of being, in a list, behind "as"."""

from __future__ import annotations

from loaders.extract.consortium.listing import listed
from loaders.extract.grammar import nouns
from loaders.extract.grammar.noun_standing import is_named
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.knowledge.words import words
from loaders.extract.line import Item
from loaders.extract.rule.transfers import OPERATORS

_SEVERAL = 3
"""Names of a list behind a plural: "its shareholders Acme, Bolt and the state"."""

_JOINING = words("be become remain stay include comprise form")


_COUNTING = words("one two three four five six some most several many part") | {"all"}


def counted(view: View, at: int) -> int:
    """The place of the word that counts the phrase: "one" of "one of Acme's subsidiaries"; else the phrase's own."""
    counts = view.phrases.low(at - 1) == "of" and view.phrases.kind(at - 2) == "n" and view.head(at - 2) in _COUNTING
    return at - 2 if counts else at


def paired_before(view: View, at: int) -> int:
    """The place of the first of two nouns that have all in common: "owner" for "operator" of "the owner and operator of"."""
    return at - 2 if _is_pair(view, at - 2) else at


def paired_behind(view: View, at: int) -> int:
    """The place of the second of two nouns that have all in common: "operator" for "owner" of "the owner and operator of"."""
    return at + 2 if _is_pair(view, at) else at


def _is_pair(view: View, at: int) -> bool:
    """Whether a bare noun of who runs something follows another behind "and"."""
    if view.phrases.kind(at) != "n" or view.phrases.low(at + 1) != "and" or view.phrases.kind(at + 2) != "n":
        return False
    bare = len(view.phrases.items(at + 2)) == 1 and not view.phrases.head(at).mentions
    return bare and view.head(at) in OPERATORS and view.head(at + 2) in OPERATORS


def described(view: View, at: int, item: int, end: int, kinds: tuple[str, ...]) -> Parties:
    """Whom the noun describes: behind it, before a comma, behind the comma after its phrase, or by a verb of being."""
    phrases = view.phrases
    behind = phrases.line[item + 1 : phrases.all[at].last]
    named = next((each for each in behind if each.mentions), None) or _before_noun(view, at, item, end)
    if named is not None:
        whole = () if is_one(view.line[item].low) else listed(view, at)[0]
        return named.of(kinds) if len(whole) < _SEVERAL else tuple(each for each in whole if each.kind in kinds)
    first, end = counted(view, paired_before(view, at)), max(end, paired_behind(view, at))
    verb = verb_before(view, first)
    if joins(view, verb) or is_named(phrases, view.clauses, verb):
        return view.parties((view.clauses.subject(verb),), kinds)
    if phrases.low(first - 1) in {"as", "for"} and _is_had(view, first) and phrases.kind(end + 1) == "n":
        return view.named(end + 1, kinds)
    if phrases.low(first - 1) == "as":
        return _as(view, first, kinds)
    return _beside(view, first, end, kinds) or _listed(view, end, kinds)


def _beside(view: View, first: int, end: int, kinds: tuple[str, ...]) -> Parties:
    """Whom an apposition between commas describes, or the one behind a verb of being."""
    phrases = view.phrases
    before = view.clauses.aside_before(_left(view, first - 1))
    speaks = phrases.kind(end + 1) == "v" and view.clauses.verb(end + 1).shape == "finite"
    speaks = speaks and not joins(view, end + 1) and not view.clauses.is_reduced(end + 1)
    mark = _right(view, end)
    aside = phrases.kind(before) == "k" and not speaks and not _ends_list(view, first, end)
    places = (
        before - 1 if aside and not _is_source(view, before - 1) else None,
        mark + 1 if phrases.kind(mark) == "k" and not view.clauses.closes_by_saying(mark + 1) else None,
        mark + 1 if phrases.low(mark) == ":" else None,
        end + 2 if phrases.low(end + 1) == "in" and _is_found(view, first) else None,
    )
    found = next((found for place in places if (found := view.named(place, kinds))), ())
    if found:
        return found
    verb = _right(view, end)
    verb = verb if joins(view, verb) else _said_behind(view, first, end)
    return view.parties((view.clauses.object(verb),), kinds) if joins(view, verb) else ()


def _is_source(view: View, at: int) -> bool:
    """Whether a sentence opens with who says so: "As reported in the Elm Times, Acme's owner"; no apposition follows it."""
    return view.phrases.kind(at - 1) == "p" and at < _FIRST and view.phrases.low(0) in {"as", "according", "in"}


_FIRST = 4


def _is_found(view: View, first: int) -> bool:
    """Whether the noun is what somebody has or finds in another: "Bolt has a new operator in Acme"."""
    verb = verb_before(view, first)
    return view.phrases.kind(verb) == "v" and view.clauses.verb(verb).lemma in {"have", "find", "get", "gain"}


def _ends_list(view: View, first: int, end: int) -> bool:
    """Whether "and" joins the noun to names before it, so that its own follows: "Acme, Cope and the operator, Bolt"."""
    last = first - 2 if view.phrases.kind(first - 1) == "c" and view.phrases.kind(first - 2) == "n" else None
    return last is not None and bool(view.phrases.head(last).mentions) and view.phrases.kind(end + 1) == "k"


def _said_behind(view: View, first: int, end: int) -> int:
    """The verb of being that is said of a phrase behind what places it: "Its owner in those days, by law, was Acme"."""
    verbs = (here for here in range(end + 1, min(len(view.phrases), end + 9)) if view.phrases.kind(here) == "v")
    here = next(verbs, -1)
    return here if joins(view, here) and view.clauses.subject(here) == first else -1


def _before_noun(view: View, at: int, item: int, end: int) -> Item | None:
    """The name directly before the noun, where the other party is told elsewhere: "Bolt" of "its Bolt unit",
    "Acme, whose Bolt unit", "the Bolt unit of Acme"."""
    first = view.phrases.all[at].first
    named = view.line[item - 1] if item > first else None
    if named is None or named.family != "organisation" or named.possessive or not is_one(view.line[item].low):
        return None
    elsewhere = end > at or view.phrases.low(at - 1) == "whose"
    return named if elsewhere or any(each.possessive for each in view.line[first : item - 1]) else None


def is_one(low: str) -> bool:
    """Whether a noun is no plural: "unit" of "its unit Bolt, the fund Cope and others"."""
    return not low.endswith("s") or low.endswith("ss")


_LISTING = nouns.EXEMPLIFYING | {"which", "are"}


def _listed(view: View, end: int, kinds: tuple[str, ...]) -> Parties:
    """Those of a list behind the phrase: "its subsidiaries, among them Bolt and Cope"; "its subsidiaries: Bolt and Cope"."""
    here = end + 1
    if view.phrases.kind(here) == "v":
        here = _among_them(view, here)
        end = here - 1
    if view.phrases.kind(here) == "r":  # "subsidiaries that are in trouble, namely Bolt"
        here = next((place for place in range(here, here + 7) if view.phrases.kind(place) in {"k", "l"}), here)
        end = here - 1
    while here < end + 7 and (view.phrases.kind(here) in {"k", "l"} or view.phrases.low(here) in _LISTING):
        here += 1
    found = view.named(here, kinds) if here > end + 1 and not view.clauses.closes_by_saying(here) else ()
    whole = tuple(each for each in listed(view, here)[0] if each.kind in kinds) if found else ()
    return whole if len(whole) > len(found) else found


def _among_them(view: View, at: int) -> int:
    """Where "among them" stands behind a verb: "seven of its subsidiaries were called upon, among them Bolt"; else ``at``."""
    marks = (here for here in range(at + 1, min(len(view.phrases), at + 7)) if view.phrases.kind(here) == "k")
    return next((here for here in marks if _is_of_them(view, at, here)), at)


def _is_of_them(view: View, verb: int, mark: int) -> bool:
    """Whether a list behind a mark is of whom the verb is said: not "its homes were sold to lenders, including Bolt"."""
    leads = view.phrases.low(mark + 1)
    return leads in {"among", "amongst"} or (leads == "including" and "n" not in view.phrases.kinds[verb:mark])


def joins(view: View, at: int) -> bool:
    """Whether a verb at a place joins a noun to what it describes."""
    return view.phrases.kind(at) == "v" and view.clauses.verb(at).lemma in _JOINING


def verb_before(view: View, at: int) -> int:
    """The place before the phrase at a place, adverbs and dates left out, where a verb of being would stand."""
    return _left(view, at - 1)


def _is_had(view: View, at: int) -> bool:
    """Whether "has as" or "has for" leads to the noun: "Bolt has as its owner Acme"."""
    return view.phrases.kind(at - 2) == "v" and view.clauses.verb(at - 2).lemma in {"have", "count"}


def _left(view: View, at: int) -> int:
    while view.phrases.kind(at) in ("x", "y") or (view.phrases.kind(at) == "p" and view.phrases.kind(at + 1) == "y"):
        at -= 1
    return at


def _right(view: View, at: int) -> int:
    """The place behind the phrase at a place and its date: "was" of "its owner at the time was", "from then until May was"."""
    here, dates = at + 1, ("x", "y")
    while view.phrases.kind(here) in dates or (view.phrases.kind(here) == "p" and view.phrases.kind(here + 1) in dates):
        here += 1
    return here


def _server(view: View, at: int) -> int | None:
    """Who does something to what a place names, and so is what "as" calls it: "Acme" of "Acme runs Bolt as a contractor"."""
    serves = view.phrases.kind(at - 1) == "v" and view.clauses.verb(at - 1).lemma in _SERVING
    return view.clauses.subject(at - 1) if serves and not view.clauses.is_passive(at - 1) else None


_SERVING = words("run operate manage deliver provide supply maintain administer") | {"carry out", "look after"}


def _as(view: View, at: int, kinds: tuple[str, ...]) -> Parties:
    """Whom "as" describes: "Acme as owner of Bolt"; "Acme, as owner"; "Acme took over as operator of Bolt"."""
    before = at - 2
    if not {"n", "v"} & set(view.phrases.kinds[: max(before + 1, 0)]):
        verb = next(
            (here for here in view.phrases.verbs if here > at and view.clauses.verb(here).shape == "finite"), None
        )
        return view.parties((view.clauses.subject(verb),), kinds) if verb is not None else ()
    if view.phrases.kind(before) == "k":
        before -= 1
    if view.phrases.kind(before) == "n":
        return view.parties((_server(view, before),), kinds) or view.named(before, kinds)
    while before >= 0 and view.phrases.kind(before) not in ("v", "l", "b"):
        before -= 1
    return view.parties((view.clauses.subject(before),), kinds) if view.phrases.kind(before) == "v" else ()
