"""Rules for nouns of judgement: "HMP Elmfield's overall rating is 'Good'", "the school was put into special measures"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.grammar.ownership import COUNTING
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.inspection.findings import THINGS, inspected_by
from loaders.extract.inspection.ratings import rating
from loaders.extract.inspection.unsaid import is_pronoun, own_visitors, spoken_of
from loaders.extract.knowledge.inspection import NO_RATING, inquires
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, without
from loaders.extract.referring.inspectors import agents

_GIVING = words("give award hand grant assign issue place put send")
_HAVING = words(
    "receive get achieve earn keep retain obtain maintain have score secure gain lose be remain go enter leave"
)
_GRADING = _GIVING | _HAVING
_REACH = 6


@dataclass(frozen=True, slots=True)
class Grade:
    """Nouns for how something was judged, with what must stand before them (``behind``), such as "special" measures."""

    name: str
    words: frozenset[str]
    behind: frozenset[str] = frozenset()

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun heads the phrase at a place."""
        view = page.view
        if item != view.phrases.all[at].last - 1 or not self._judges(page, at, item):
            return
        verb = _verb(view, at)
        bodies = _by(page, at, verb)
        others = bodies or own_visitors(page, at)
        objects = without(_owner(view, at) or _judged(view, at, verb), others)
        leads_back = verb is not None and is_pronoun(page, view.clauses.subject(verb))
        told = leads_back or bodies or self.behind or _is_heading(view, at)
        if not objects and told and not _is_of_some(view, verb):
            objects = spoken_of(page, at)
        said = (view.status(verb, True) if verb is not None else "asserted") if others and objects else ""
        if said:
            yield from inspected_by(self.name, page, others, objects, item, said)

    def _judges(self, page: Page, at: int, item: int) -> bool:
        spoken = page.view.words(at)
        if self.behind:
            return bool(spoken & self.behind)
        return not spoken & NO_RATING and (bool(rating(page.line, item)) or _is_called(page, at))


def _is_called(page: Page, at: int) -> bool:
    """Whether the rating opens the sentence: " 'Requires improvement' was the verdict of Ofsted"."""
    opens = page.view.phrases.kind(at - 1) == "v" and page.view.clauses.verb(at - 1).lemma == "be"
    return opens and bool(rating(page.line, 0))


def _is_heading(view: View, at: int) -> bool:
    """Whether the line says nothing but the rating: "Overall rating: Inadequate"."""
    return at == 0 and view.phrases.kind(1) == "l"


def _verb(view: View, at: int) -> int | None:
    """The verb that gives the judgement or has it: "was given a rating", "placed it in special measures"."""
    for here in range(at - 1, max(-1, at - _REACH), -1):
        if view.phrases.kind(here) == "v":
            return here if view.clauses.verb(here).lemma in _GRADING else None
        if view.phrases.kind(here) in "rblk":
            return None
    return None


def _is_of_some(view: View, verb: int | None) -> bool:
    """Whether it is said of some that are only counted: "five were placed in special measures", "put two of them in"."""
    if verb is None:
        return False
    judged = view.clauses.subject(verb) if view.clauses.is_passive(verb) else view.clauses.object(verb)
    return any(place is not None and view.head(place) in COUNTING for place in (judged, view.clauses.subject(verb)))


def _by(page: Page, at: int, verb: int | None) -> Parties:
    """Who judges: behind "by" or "from", else who gives the judgement."""
    view = page.view
    within = (mention for item in view.phrases.items(at) for mention in item.of(("PublicBody",)))
    if named := tuple(each for each in within if inquires(each.name)):
        return named
    for place in view.clauses.with_noun(at, {"by", "from", "of"}):
        if found := agents(page, place):
            return found
    if verb is None or view.clauses.is_passive(verb) or view.clauses.verb(verb).lemma in _HAVING:
        return ()
    return agents(page, view.clauses.subject(verb))


def _owner(view: View, at: int) -> Parties:
    """Whose judgement it is: "HMP Elmfield's rating", "a rating of good for HMP Elmfield"."""
    named = (item.of(THINGS) for item in view.phrases.items(at) if item.possessive)
    return next(filter(None, named), ()) or view.parties(
        view.clauses.with_noun(at, {"for", "on", "about", "at"}), THINGS
    )


def _judged(view: View, at: int, verb: int | None) -> Parties:
    """What is judged: the subject of having a rating or of being given one, the object of giving it."""
    if verb is None:
        return ()
    if view.clauses.is_passive(verb) or view.clauses.verb(verb).lemma in _HAVING:
        return view.parties((view.clauses.subject(verb),), THINGS)
    given = (here for here in range(verb + 1, at) if view.phrases.kind(here) == "n")
    return view.parties((*given, *view.clauses.after(verb, {"to"})), THINGS)
