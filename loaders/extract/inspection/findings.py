"""Rules for verbs of inspecting: who inspected, visited, audited, rated or found what.

"Ofsted rated Elmfield School good"; "inspectors found filth at HMP Elmfield". What is inspected is often named once and
then no more: it is the service that the document is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from graph.vocabulary import PREDICATES, RUN
from loaders.extract.grammar.mood import is_possible
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.service_nouns import CLASS, ESTABLISHMENT, singular
from loaders.extract.grammar.view import View
from loaders.extract.inspection.ratings import given
from loaders.extract.inspection.unsaid import Unsaid, always, nothing, one_spoken_of, topical
from loaders.extract.knowledge.inspection import CONDUCT, REPLIES, inquires
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, pairs_of, without
from loaders.extract.referring.inspectors import Admits, agents
from loaders.extract.rule.parts import done

_PREDICATE = "INSPECTED"
THINGS = PREDICATES[_PREDICATE].objects
JUDGED = (*RUN, "Company")
_GOING = words(
    "go return come call descend look inquire enquire delve be spend arrive knock swoop turn send dispatch bring"
) | {"go back"}
_BROWSING = words("go pore comb sift trawl leaf")
_INQUIRING = words("investigate examine probe look inquire enquire review scrutinise evaluate")
_PLACING = frozenset({"in", "near", "across", "outside", "around", "throughout"})
_PAPERS = words("books accounts records files finances papers figures ledgers invoices expenses")


def anybody(_name: str) -> bool:
    """Whether a public body of this name inspects by what is told of it: all do, by inspecting."""
    return True


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
        if is_possible(view.clauses.verb(at)) or "must" in view.clauses.verb(at).words or not self.told(page, at):
            return
        doer = _doer(view, at)
        bodies = agents(page, doer, self.admits)
        if not bodies and (doer is not None or not view.clauses.is_passive(at)):
            return
        found = (place for place in _done(view, at) if place is None or not _is_where(view, place))
        objects = without(_conducting(view, at) or view.parties(found, self.kinds), bodies)
        if any(each.name.startswith(f"{body.name}'s ") for each in objects for body in bodies):
            objects = _other(page, bodies)  # "The agency looked into its finances"
        if not objects and not (
            _is_asked(view, doer)
            or _is_of_reply(view, at)
            or _is_of_other(view, at)
            or _is_of_some(view, at)
            or _is_of_body(view, at)
        ):
            objects = topical(page, bodies, self.unsaid, at)
        bodies = bodies or self.untold(page, at)
        said = view.status(at, not _goes_on(view, at)) if bodies and objects else ""
        if said:
            item = view.clauses.verb(at).at
            yield from inspected_by(self.name, page, bodies, objects, item, said)


def _other(page: Page, bodies: Parties) -> Parties:
    """Whoever but those who inquire was spoken of last, since nobody inquires into themselves."""
    last = page.discourse.last(*JUDGED, but=frozenset(each.name for each in bodies))
    return (last,) if last else ()


def inspected_by(rule: str, page: Page, bodies: Parties, objects: Parties, item: int, said: str) -> Iterator[Reading]:
    """The readings of every body with everything that it inspected, with the rating that the sentence gives."""
    named = without(one_spoken_of(page, objects), bodies)
    yield from pairs_of(rule, _PREDICATE, bodies, named, item, said, given(page.line, item))


def _goes_on(view: View, at: int) -> bool:
    """Whether an inquiry is under way, and so is no plan: "is investigating Acme"."""
    verb = view.clauses.verb(at)
    return verb.lemma in _INQUIRING and verb.form == "ing" and not {"was", "were", "be"} & set(verb.words)


def _conducting(view: View, at: int) -> Parties:
    """Whose conduct is looked into: "Acme" of "examined Acme's handling of the homes"."""
    return conduct_of(view, (view.clauses.subject(at) if view.clauses.is_passive(at) else view.clauses.object(at),))


def conduct_of(view: View, places: Iterable[int | None]) -> Parties:
    """Whose conduct the first of some nouns tells, if any: "Acme" of "Acme's handling of the homes"."""
    told = (place for place in places if place is not None and view.head(place) in CONDUCT)
    owners = (item.of(JUDGED) for place in told for item in view.phrases.items(place))
    return next(filter(None, owners), ())


def _doer(view: View, at: int) -> int | None:
    if view.clauses.is_passive(at):
        return next(view.clauses.after(at, {"by"}), None)
    return view.clauses.subject(at)


def _done(view: View, at: int) -> Iterator[int | None]:
    """What is found or rated: the subject of a passive, or of what it is said to be one; else what is found of it."""
    if view.clauses.is_passive(at):
        yield from view.clauses.after(at, {"including"})
        yield from _ranked(view, at)
        yield from done(view, at)
    else:
        yield from _gone_to(view, at)
        yield from _gone_through(view, at)
        yield from _gone_on_about(view, at)
        yield from found_of(view, at)
        yield from _relating(view, at)


def _is_where(view: View, at: int) -> bool:
    """Whether a place only says where it was: "Elmshire" of "found filth at a home in Elmshire"."""
    return view.phrases.head(at).family == "region" and view.phrases.low(at - 1) in _PLACING


def _gone_on_about(view: View, at: int) -> Iterator[int | None]:
    """What "it" is behind "and": "Elm Court" of "visited Elm Court in May and found it dirty"."""
    place = view.clauses.object(at)
    if view.phrases.kind(at - 1) == "c" and place is not None and view.phrases.low(place) in {"it", "them"}:
        before = next((here for here in reversed(view.phrases.verbs) if here < at), None)
        yield view.clauses.object(before) if before is not None else None


def _is_asked(view: View, doer: int | None) -> bool:
    """Whether "what" stands for what is found: "what we found"."""
    return doer is not None and view.phrases.low(doer - 1) == "what"


def _is_of_reply(view: View, at: int) -> bool:
    """Whether what a verb is done to was only put to whoever inspects: "found the firm's response weak"."""
    place = view.clauses.object(at)
    return place is not None and bool(view.words(place) & REPLIES)


def _is_of_some(view: View, at: int) -> bool:
    """Whether what is judged is some of more that are not named: "put two of the schools in special measures"."""
    place = view.clauses.subject(at) if view.clauses.is_passive(at) else view.clauses.object(at)
    first = view.phrases.items(place)[0].low if place is not None and view.phrases.kind(place) == "n" else ""
    counted = first.isdigit() or first in _SOME
    of = counted and place is not None and view.phrases.low(place + 1) == "of" and view.phrases.kind(place + 2) == "n"
    return of and place is not None and CLASS.get(singular(view.head(place + 2))) == ESTABLISHMENT


def _is_of_body(view: View, at: int) -> bool:
    """Whether what is found is what a public body did: "found that the department had mismanaged it"."""
    place = told_of(view, at)
    head = view.phrases.head(place) if place is not None else None
    return head is not None and (head.low.removeprefix("the ") in _BODIES or bool(head.of(("PublicBody",))))


_BODIES = words("department ministry government council agency state ministers officials")

_SOME = words("some several many most two three four five six seven eight nine ten both half none neither all")


def _is_of_other(view: View, at: int) -> bool:
    """Whether what is found is what a pronoun means that leads to no service: "hopes of finding them"."""
    place = view.clauses.object(at)
    return place is not None and view.phrases.head(place).low in {"them", "themselves"}


def _gone_to(view: View, at: int) -> Iterator[int]:
    """Where somebody goes: "our team went to HMP Elmfield"."""
    if view.clauses.verb(at).lemma in _GOING:
        for place in view.clauses.after(at, {"to", "into", "inside", "round", "around", "at", "on", "upon"}):
            yield place
            if view.phrases.low(place + 1) in {"at", "on"} and view.phrases.kind(place + 2) == "n":
                yield place + 2


def _gone_through(view: View, at: int) -> Iterator[int]:
    """Whose papers somebody goes through: "went through the books of Acme", "pored over Acme's accounts"."""
    if view.clauses.verb(at).lemma in _BROWSING:
        for place in view.clauses.after(at, {"through", "over"}):
            if view.head(place) in _PAPERS:
                yield place
                yield from view.clauses.with_noun(place, {"of", "at", "from"})


def _relating(view: View, at: int) -> Iterator[int]:
    """What a relative clause judges: "Elm Court, which the inspectors rated inadequate", "Elm Court in Elmfield, where they
    found filth".
    """
    subject = view.clauses.subject(at)
    relates = subject is not None and view.phrases.kind(subject - 1) == "r"
    judged = view.clauses.antecedent(subject - 1) if subject is not None and relates else None
    if judged is not None:
        yield judged
        if _is_where(view, judged) and view.phrases.kind(judged - 2) == "n":
            yield judged - 2


def found_of(view: View, at: int) -> Iterator[int | None]:
    """What an active verb finds something of: its object; what follows "that"; where, of or among what the object is."""
    place = view.clauses.object(at)
    if _is_of_reply(view, at) or _is_of_other(view, at):
        return
    if place is not None:
        yield from view.clauses.with_noun(place, {"including"})
    yield place
    yield told_of(view, at)
    if place is not None and (view.head(place) in CONDUCT or singular(view.head(place)) not in CLASS):
        yield from view.clauses.with_noun(place, {"at", "in", "of", "for", "with"}, reach=5)
    yield from view.clauses.after(at, {"at", "inside"})


def _ranked(view: View, at: int) -> Iterator[int]:
    """What "is the first prison to be rated good": the noun behind "is"."""
    main = view.clauses.governor(at) if view.clauses.verb(at).shape == "infinitive" else None
    if main is not None and view.clauses.verb(main).lemma == "be":
        subject = view.clauses.subject(main)
        said = {low for here in range(main + 1, at) for low in view.phrases.low(here).split()}
        if subject is not None and said & _SINGLED and said & {"of", "among"}:
            yield subject  # "Elm Court was one of three homes to be rated good"
        yield from (here for here in range(main + 1, at) if view.phrases.kind(here) == "n")


_SINGLED = frozenset({"one", "first", "only", "few", "among"})


def told_of(view: View, at: int) -> int | None:
    """Of what something is found: "Elmfield" of "found that Elmfield was unsafe"."""
    here = at + 1
    while view.phrases.kind(here) in ("b", "x", "y", "k") or view.phrases.kinds[here : here + 2] == "py":
        here += 1
    return here if here > at + 1 and view.phrases.kind(here) == "n" else None
