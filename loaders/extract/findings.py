"""Rules for verbs of inspecting: who inspected, visited, audited, rated or found what.

"Ofsted rated Elmfield School good"; "inspectors found filth at HMP Elmfield". What is inspected is often named once and
then no more: it is the service that the document is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from graph.vocabulary import PREDICATES, RUN
from loaders.extract.grammar.view import Parties, View
from loaders.extract.inspectors import Admits, agents
from loaders.extract.knowledge.inspection import GRADES, inquires
from loaders.extract.parts import done
from loaders.extract.ratings import rating
from loaders.extract.reading import Page, Reading, pairs_of
from loaders.extract.subject import is_one

_PREDICATE = "INSPECTED"
THINGS = PREDICATES[_PREDICATE].objects
JUDGED = (*RUN, "Company")
_RECENT = 12
"""Mentions back among which the document's own service is still the one that is spoken of."""

_NEAR = 9
"""Words behind a verb in which its rating is looked for."""

Unsaid = Callable[[Page], Parties]


def nothing(_page: Page) -> Parties:
    """Nobody and nothing that the sentence does not name."""
    return ()


def spoken_of(page: Page) -> Parties:
    """The service that is inspected where a sentence leaves it unsaid.

    It is the one that the document is about, unless others were spoken of since; then the last of them that has a name.
    """
    subject = page.discourse.subject
    recent = [each for each in page.discourse.recent(40) if each.kind in RUN and is_one(each.name)]
    if subject and (not recent or any(each.name == subject.name for each in page.discourse.recent(_RECENT))):
        return (subject,)
    named = (each for each in recent if page.cast.mention(each.name))
    found = next(chain(named, recent), None)
    return (found,) if found else ()


def own_inspectorate(page: Page) -> Parties:
    """The inspectorate that the document is about, where an inspection is told without saying whose."""
    return (page.inspectorate,) if page.inspectorate else ()


def anybody(_name: str) -> bool:
    """Whether a public body of this name inspects by what is told of it: all do, by inspecting."""
    return True


def always(_page: Page, _item: int) -> bool:
    """Whether a verb tells of an inspection: it always does."""
    return True


def rates(page: Page, item: int) -> bool:
    """Whether a rating stands behind the verb at an item, which no noun such as "rating" tells: "gave it 'Good'"."""
    near = page.line[item : item + _NEAR]
    return bool(rating(near, 0)) and not GRADES & {each.low for each in near}


@dataclass(frozen=True, slots=True)
class Finding:
    """Verbs for what inspectors do; ``verbs`` are lemmas.

    ``admits`` says which public bodies inspect by it, ``kinds`` what they do it to, ``unsaid`` what it is done to where the
    sentence does not say, and ``untold`` by whom where a passive does not say; ``told`` is when it counts at all.
    """

    name: str
    verbs: str
    admits: Admits = inquires
    kinds: tuple[str, ...] = THINGS
    unsaid: Unsaid = nothing
    untold: Unsaid = nothing
    told: Callable[[Page, int], bool] = always

    def read(self, page: Page, at: int) -> Iterator[Reading]:
        """What the rule reads where its verb stands."""
        view = page.view
        if not self.told(page, view.clauses.verb(at).at):
            return
        doer = _doer(view, at)
        bodies = agents(page, doer, self.admits)
        if not bodies and (doer is not None or not view.clauses.is_passive(at)):
            return
        objects = view.parties(_done(view, at), self.kinds) or (self.unsaid(page) if bodies else ())
        bodies = bodies or self.untold(page)
        said = view.status(at, True) if bodies and objects else ""
        if said:
            item = view.clauses.verb(at).at
            yield from inspected_by(self.name, page, bodies, objects, item, said)


def inspected_by(rule: str, page: Page, bodies: Parties, objects: Parties, item: int, said: str) -> Iterator[Reading]:
    """The readings of every body with everything that it inspected, with the rating that the sentence gives."""
    inspected = tuple(each for each in objects if each not in bodies)
    yield from pairs_of(rule, _PREDICATE, bodies, inspected, item, said, rating(page.line, item))


def _doer(view: View, at: int) -> int | None:
    if view.clauses.is_passive(at):
        return next(view.clauses.after(at, {"by"}), None)
    return view.clauses.subject(at)


def _done(view: View, at: int) -> Iterator[int | None]:
    """What is found or rated: the subject of a passive, or of what it is said to be one; else what is found of it."""
    if view.clauses.is_passive(at):
        yield from _ranked(view, at)
        yield from done(view, at)
    else:
        yield from found_of(view, at)


def found_of(view: View, at: int) -> Iterator[int | None]:
    """What an active verb finds something of: its object; what follows "that"; where or of what the object is."""
    place = view.clauses.object(at)
    yield place
    yield _told_of(view, at)
    if place is not None:
        yield from view.clauses.with_noun(place, {"at", "in", "of", "for", "by", "with"}, reach=5)


def _ranked(view: View, at: int) -> Iterator[int]:
    """What "is the first prison to be rated good": the noun behind "is"."""
    main = view.clauses.governor(at) if view.clauses.verb(at).shape == "infinitive" else None
    if main is not None and view.clauses.verb(main).lemma == "be":
        yield from (here for here in range(main + 1, at) if view.phrases.kind(here) == "n")


def _told_of(view: View, at: int) -> int | None:
    """Of what something is found: "Elmfield" of "found that Elmfield was unsafe"."""
    here = at + 1
    while view.phrases.kind(here) in ("b", "x", "y", "k"):
        here += 1
    return here if here > at + 1 and view.phrases.kind(here) == "n" else None
