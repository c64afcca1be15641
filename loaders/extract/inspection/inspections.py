"""Rules for nouns of inspection: "Ofsted's inspection of Elmfield School", "the inspection took place in May"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.vocabulary import RUN
from loaders.extract.grammar.parties import Parties
from loaders.extract.grammar.view import View
from loaders.extract.inspection.findings import JUDGED, THINGS, conduct_of, inspected_by, told_of
from loaders.extract.inspection.unsaid import Unsaid, nothing, topical
from loaders.extract.knowledge.inspection import INSPECTORS, PURPOSES, inquires
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page, Reading, without
from loaders.extract.referring.inspectors import Admits, agents
from loaders.extract.rule.deeds import of_deed

_NO = words("no any another further risk tax fire site food car vehicle self internal external own")
_CARRYING = words(
    """conduct undertake launch begin start open complete do make perform lead hold announce finish publish schedule plan
    follow mount commence pay take undergo fail pass receive have get face order"""
) | {"carry out"}
_UNDERGOING = words("undergo fail pass receive have get face await")
_FARING = words("fail pass receive get score achieve earn meet breach miss fare do drop improve")
_REACH = 8
_WANTING = words("call demand want urge request seek need ask avoid refuse reject deny oppose promise")
_LEADING = _CARRYING | _WANTING
_TIMING = words("following after during since before until")
_PAST = words("after following since")
_OCCASION = words("in during at after following since")
"""Words behind which a sentence tells the inspection in which what it says came to light."""

_FOCUS = words("subject focus target object")
_LOOKING = words("cover examine look review assess consider focus concern evaluate determine establish test")
_HAPPENING = (
    words("take happen occur begin start end be finish come conclude last rate judge score grade lead prompt")
    | words("describe criticise praise commend condemn warn say highlight note raise expose discover flag paint")
    | words("conduct undertake do complete hold find reveal show conclude uncover identify result follow")
    | {"carry out"}
)


@dataclass(frozen=True, slots=True)
class Inspection:
    """Nouns for an inspection: "Ofsted's inspection of Elmfield School", "the inspection took place in May".

    ``admits``, ``unsaid`` and ``untold`` are as in a ``Finding``; what is inspected may stay unsaid where a verb of
    ``happening`` tells of the inspection.
    """

    name: str
    words: frozenset[str]
    admits: Admits = inquires
    unsaid: Unsaid = nothing
    untold: Unsaid = nothing

    def read(self, page: Page, at: int, item: int) -> Iterator[Reading]:
        """What the rule reads where its noun stands in the phrase at a place."""
        view = page.view
        if not _is_head(view, at, item) or view.words(at) & _NO:
            return
        verb = _carrier(view, at)
        bodies = _by(page, at, verb, self.admits) or self.untold(page, at)
        objects = _inspected(page, at, verb, bodies)
        if not objects and _happens(page, at) and not _is_elsewhere(view, at):
            objects = topical(page, bodies, self.unsaid, at)
        said = _status(view, at, verb, bodies) if bodies and objects else ""
        if said:
            yield from inspected_by(self.name, page, bodies, objects, item, said)


def _is_head(view: View, at: int, item: int) -> bool:
    """Whether the noun heads its phrase, but for a name that follows it."""
    last = view.phrases.all[at].last
    return item == last - 1 or bool(view.line[item + 1].mentions)


def _carrier(view: View, at: int) -> int | None:
    """The verb that the inspection is the object or subject of: "carried out an inspection", "an inspection was carried out"."""
    before = at - 1
    while view.phrases.kind(before) in ("x", "y") or view.phrases.low(before) == "for":
        before -= 1
    if view.phrases.kind(before) == "v" and view.clauses.verb(before).lemma in _LEADING:
        return before
    return next(view.said_of(at), None)


def _by(page: Page, at: int, verb: int | None, admits: Admits) -> Parties:
    """Whose inspection it is: "by Ofsted", "Ofsted's", "an Ofsted inspection", who carried it out."""
    view = page.view
    places: list[int | None] = list(view.clauses.with_noun(at, {"by", "from"}))
    if view.phrases.kind(at + 1) == "y" and view.phrases.low(at + 2) == "by":  # "an inspection a year ago by Ofsted"
        places.append(at + 3)
    if verb is not None and view.clauses.is_passive(verb):
        places += view.clauses.after(verb, {"by"})
    elif verb is not None and verb < at and view.clauses.verb(verb).lemma not in _UNDERGOING:
        places.append(view.clauses.subject(verb))
    places += _behind_opening(view, at)
    if view.phrases.kind(at + 1) == "r" and view.phrases.kind(at + 2) == "n":  # "the audit which Ofsted began"
        places.append(at + 2)
    places += _acting(view, at)
    within = _within(page, at, admits)
    return within or next((found for place in places if (found := agents(page, place, admits))), ())


def _behind_opening(view: View, at: int) -> Iterator[int]:
    """The subject behind the inspection with which a sentence opens: "Following an inquiry into Acme, the board said"."""
    if at != 1 or view.phrases.low(0) not in _TIMING:
        return
    for here in range(at + 1, min(len(view.phrases) - 1, at + _REACH)):
        if view.phrases.kind(here) == "k":
            yield from (here + 1,) if view.phrases.kind(here + 1) == "n" else ()
            return
        if view.phrases.kind(here) not in "pnyx":
            return


def _within(page: Page, at: int, admits: Admits) -> Parties:
    """The bodies named in the phrase itself, and "our" of who speaks."""
    items = page.view.phrases.items(at)
    if any(item.low in INSPECTORS for item in items) and page.inspectorate:  # "the Inspector's latest visit"
        return (page.inspectorate,)
    spoken = page.discourse.speakers if items[0].low in {"our", "my"} else ()
    named = tuple(mention for item in items for mention in item.of(("PublicBody", "Person")))
    return tuple(
        body
        for each in (*named, *spoken)
        if (body := each if each.kind == "PublicBody" else page.discourse.body_of(each)) and admits(body.name)
    )


def _inspected(page: Page, at: int, verb: int | None, bodies: Parties) -> Parties:
    """What is inspected: behind "of", in the phrase, or what underwent it."""
    view = page.view
    places = (*_linked(view, at), *_looked_at(view, at), *_subjected(view, at))
    found = view.parties(places, THINGS) or conduct_of(view, places) or _named_in(page, at, bodies)
    if not found and verb is not None and verb < at and view.clauses.verb(verb).lemma in _UNDERGOING:
        found = view.parties((view.clauses.subject(verb),), JUDGED)
    return found or (_faring(view, at) if bodies else ())


def _faring(view: View, at: int) -> Parties:
    """What is told to have fared somehow in it: "Elmfield School failed nine standards in an audit by Ofsted"."""
    if view.phrases.low(at - 1) not in _OCCASION:
        return ()
    told = _main_before(view, at)
    fares = told is not None and (view.clauses.is_passive(told) or view.clauses.verb(told).lemma in _FARING)
    return view.parties((view.clauses.subject(told),), JUDGED) if told is not None and fares else ()


def _main_before(view: View, at: int) -> int | None:
    """The finite verb of the clause in which the inspection is told in passing: "was told to improve after a visit"."""
    verbs = (here for here in range(at - 2, max(-1, at - _REACH), -1) if view.phrases.kind(here) == "v")
    return next((here for here in verbs if view.clauses.verb(here).shape == "finite"), None)


def _is_over(view: View, verb: int) -> bool:
    """Whether a verb tells of the past."""
    return view.clauses.verb(verb).past or view.clauses.verb(verb).perfect


def _acting(view: View, at: int) -> Iterator[int]:
    """Whom a passive names that tells what came of the inspection: "was told to improve by Ofsted after a visit"."""
    told = _main_before(view, at) if view.phrases.low(at - 1) in _OCCASION else None
    if told is None or not _is_over(view, told):
        return
    if view.clauses.is_passive(told):
        yield from (here + 1 for here in range(told + 1, at - 1) if view.phrases.low(here) == "by")
    elif view.phrases.low(at - 1) in _PAST and (subject := view.clauses.subject(told)) is not None:
        yield subject  # "the watchdog acted after a visit"


def _linked(view: View, at: int) -> Iterator[int]:
    """The nouns tied to the inspection: "inspection of HMP Elmfield", "of what used to be called Elmfield"."""
    for place in view.clauses.with_noun(at, {"of", "into", "at", "to", "on"}, reach=6):
        yield place
        if view.phrases.kind(place + 1) == "v" and view.clauses.is_passive(place + 1):  # "of homes run by Acme"
            yield from view.clauses.after(place + 1, {"by"})
    if view.phrases.low(at + 1) == "into" and view.phrases.kind(at + 2) in ("b", "r"):  # "into why Acme was paid"
        yield at + 3
    verb = next(view.said_of(at), None)
    links = [at + 1] if verb is None else [at + 1, verb + 1]
    for link in links:
        if view.phrases.low(link) == "of" and view.phrases.low(link + 1) == "what":
            yield from (here for here in range(link + 2, link + 6) if view.phrases.kind(here) == "n")


def _looked_at(view: View, at: int) -> Iterator[int | None]:
    """What an audit looked at: "the audit covered the Elmfield line", "its aim was to assess how Acme is run"."""
    for verb in (*view.said_of(at), *_meant_to(view, at)):
        if view.clauses.verb(verb).lemma in _LOOKING and not view.clauses.is_passive(verb):
            yield view.clauses.object(verb)
            yield told_of(view, verb)
            yield from view.clauses.after(verb, {"at", "into", "of"})


def _meant_to(view: View, at: int) -> Iterator[int]:
    """The verbs of what an audit was to do: "the audit was to assess", "the objective of the audit was to assess"."""
    near = range(at, min(len(view.phrases), at + _REACH))
    purpose = [at - 2] if view.phrases.low(at - 1) == "of" and view.head(at - 2) in PURPOSES else []
    behind = [here for here in near if view.phrases.kind(here) == "n" and view.head(here) in PURPOSES]
    for verb in range(at + 1, min(len(view.phrases), at + 2 * _REACH)):
        if view.phrases.kind(verb) == "v" and (purpose or behind) and _is_aimed(view, verb):
            yield verb


def _is_aimed(view: View, verb: int) -> bool:
    """Whether "to" stands before a verb, behind "was" too: "was to assess"."""
    found = view.clauses.verb(verb)
    return found.shape == "infinitive" or "to" in found.words


def _subjected(view: View, at: int) -> Iterator[int | None]:
    """What "is the subject of" an inspection, or "is under" one."""
    main = at - 3
    if view.phrases.low(at - 1) == "of" and view.head(at - 2) in _FOCUS and view.phrases.kind(main) == "v":
        yield view.clauses.subject(main)
    if view.phrases.low(at - 1) == "under" and view.phrases.kind(at - 2) == "v":
        yield view.clauses.subject(at - 2)


def _named_in(page: Page, at: int, bodies: Parties) -> Parties:
    """What the phrase itself names: "the Elmfield inspection", "HMP Elmfield's last inspection"."""
    items = page.view.phrases.items(at)
    return next((found for item in items if (found := without(item.of(RUN), bodies))), ())


def _is_elsewhere(view: View, at: int) -> bool:
    """Whether a place is told, so that another service may be meant than the one spoken of: "the inspection in Elmshire"."""
    return any(view.phrases.head(place).family == "region" for place in view.clauses.with_noun(at, {"in"}, reach=3))


def _happens(page: Page, at: int) -> bool:
    """Whether a verb tells that or when it happened, or what it found; "at the time of the inspection" does too."""
    view = page.view
    told = [view.clauses.verb(verb).lemma for verb in view.said_of(at)]
    if told:
        return any(lemma in _HAPPENING and (lemma != "be" or page.dates) for lemma in told)
    behind = at + 2 if view.phrases.kind(at + 1) == "k" else at + 1  # "at its last inspection, in 2017,"
    dated = view.phrases.kind(behind) == "p" and view.phrases.kind(behind + 1) == "y"
    return dated or view.phrases.kind(at - 1) == "y" or view.phrases.low(at - 1) in _TIMING


def _status(view: View, at: int, verb: int | None, bodies: Parties) -> str:
    told = _main_before(view, at) if view.phrases.low(at - 1) in _PAST else None
    if told is not None and _is_over(view, told):
        return "asserted"
    if verb is not None and verb < at:
        lemma = view.clauses.verb(verb).lemma
        return "" if lemma in _WANTING else view.status(verb, True)
    return of_deed(view, at, bodies, is_event=True)
