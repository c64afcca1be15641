"""What a sentence on an inspection leaves unsaid: the service inspected, which was named before, and who inspected it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, pairwise

from graph.vocabulary import ORGANISATIONS, RUN
from loaders.extract.grammar.function_words import INDEFINITE
from loaders.extract.grammar.parties import Parties
from loaders.extract.inspection.ratings import rating
from loaders.extract.knowledge.inspection import GRADES, INSPECTORS, audits, visits
from loaders.extract.knowledge.words import words
from loaders.extract.reading import Page
from loaders.extract.referring.subject import is_one

Unsaid = Callable[[Page, int], Parties]
"""Whom or what the verb or noun at a place leaves unsaid."""

_RECENT = 12
"""Mentions back among which the document's own service is still the one that is spoken of."""

_REMEMBERED = 40
_TEAM = frozenset({"team", "teams"})
_LENSES = frozenset({"microscope", "spotlight", "scrutiny", "review", "investigation", "lens"})
_STARS = frozenset({"star", "stars"})
_NEAR = 9
"""Words behind a verb in which its rating is looked for."""


def nothing(_page: Page, _at: int) -> Parties:
    """Nobody and nothing that the sentence does not name."""
    return ()


def spoken_of(page: Page, _at: int) -> Parties:
    """The service that is inspected where a sentence leaves it unsaid; nothing that is only described.

    It is the one that the document is about, unless others were spoken of since; then the last of them that has a name.
    """
    subject = page.discourse.subject
    if subject and (_is_undertaking(subject.name) or subject.name.casefold().endswith(_BUYING)):
        subject = None
    recent = [each for each in page.discourse.recent(_REMEMBERED) if each.kind in RUN and is_one(each.name)]
    recent = [each for each in recent if not each.name[0].islower() and not _is_undertaking(each.name)]
    if subject and (not recent or any(each.name == subject.name for each in page.discourse.recent(_RECENT))):
        return (subject,)
    named = (each for each in recent if page.cast.mention(each.name))
    found = next(chain(named, recent), None)
    return (found,) if found else ()


_BUYING = (" ccg", "clinical commissioning group", " pct", "primary care trust", "nhs england")
"""Ends of the names of bodies that buy care and give none, to which no inspectors come."""


def _is_undertaking(name: str) -> bool:
    """Whether a name is that of a programme, to which no inspectors come: "the Forward Homes programme"."""
    return name.rpartition(" ")[2].casefold() in _UNDERTAKINGS


_UNDERTAKINGS = words("programme programmes program reform reforms initiative initiatives strategy agenda")


def one_spoken_of(page: Page, objects: Parties) -> Parties:
    """What is inspected; for "a care home in Elmshire", of which no name is told yet, the service of the document."""
    named = tuple(each for each in objects if not _is_some(page, each.name))
    if named or not objects or not page.discourse.subject:
        return named
    return (page.discourse.subject,) if page.discourse.subject.kind in RUN else ()


def _is_some(page: Page, name: str) -> bool:
    """Whether a thing is only described, and with "a"."""
    first = name.partition(" ")[0]
    return any(before.low in INDEFINITE and each.text == first for before, each in pairwise(page.line))


def topical(page: Page, bodies: Parties, unsaid: Unsaid, at: int) -> Parties:
    """What a sentence leaves ``unsaid``; of bodies that do not visit services, only what their document is all about."""
    found = unsaid(page, at) if bodies else ()
    if any(visits(each.name) for each in bodies):
        return found
    subject = page.discourse.subject
    if subject is None or subject.kind not in RUN or not _is_told(page, subject.name):
        return ()
    return tuple(each for each in found if each.name == subject.name)


def _is_told(page: Page, name: str) -> bool:
    """Whether a service is named again and again, or was before: not one that is but touched upon later."""
    return page.cast.times(name) > 1 or any(each.name == name for each in page.discourse.recent(_REMEMBERED))


def visited(page: Page, at: int) -> Parties:
    """The service spoken of, where a verb has no object, or "it": "inspectors visited in May", "Ofsted will inspect it"."""
    clauses = page.view.clauses
    place = clauses.subject(at) if clauses.is_passive(at) else clauses.object(at)
    if clauses.verb(at).shape == "ing" and page.view.phrases.kind(at - 1) == "v":
        return ()  # "since they began inspecting": their work at large
    return spoken_of(page, at) if place is None or is_pronoun(page, place) else ()


def in_parts(page: Page, at: int) -> Parties:
    """The service spoken of too, where it is judged by its parts: "rated all four areas of work inadequate"."""
    clauses = page.view.clauses
    place = clauses.subject(at) if clauses.is_passive(at) else clauses.object(at)
    judged = place is not None and page.view.head(place) in _PARTS and rates(page, at)
    return spoken_of(page, at) if judged else visited(page, at)


_PARTS = frozenset({"areas", "aspects", "standards", "categories", "elements", "domains"})


def is_pronoun(page: Page, place: int | None) -> bool:
    """Whether a phrase only leads back, as "it" does."""
    return place is not None and page.view.phrases.kind(place) == "n" and page.view.phrases.head(place).anaphor


def charges(page: Page, at: int) -> bool:
    """Whether somebody is cleared of something or cited for it: not "cleared the sale of Acme", "cited Acme as"."""
    view, place = page.view, page.view.clauses.object(at)
    if place is None or not view.named(place, ORGANISATIONS):
        return False
    return view.phrases.low(place + 1) == ("for" if view.clauses.verb(at).lemma == "cite" else "of")


def by_inspectors(page: Page, at: int) -> bool:
    """Whether it is said of inspectors themselves, who saw it, rather than of their body."""
    subject = page.view.clauses.subject(at)
    return subject is not None and page.view.phrases.head(subject).low in INSPECTORS


def saw(page: Page, at: int) -> bool:
    """Whether inspectors saw something, rather than went there to see."""
    if page.view.clauses.verb(at).shape == "infinitive":
        return False
    return by_inspectors(page, at) or _is_visitor(page, page.view.clauses.subject(at))


def _is_visitor(page: Page, place: int | None) -> bool:
    """Whether a body that visits services is named at a place, which saw what is told itself: "what Ofsted saw at"."""
    named = page.view.named(place, ("PublicBody",))
    return page.view.phrases.low(place - 1 if place else 0) == "what" and any(visits(each.name) for each in named)


def is_said(page: Page, at: int) -> bool:
    """Whether it is told and not only thought of: not "could find little to praise"."""
    return page.view.clauses.verb(at).shape != "infinitive"


_VISITORS = INSPECTORS | _TEAM


def sends_inspectors(page: Page, at: int) -> bool:
    """Whether those who are sent are inspectors: "sent its inspectors into Elm Court", "brought a team there"."""
    view, sent = page.view, page.view.clauses.object(at)
    head = view.phrases.head(sent).low if sent is not None else ""
    return head in _VISITORS and view.clauses.verb(at).shape == "finite"


def goes_there(page: Page, at: int) -> bool:
    """Whether a verb of going leads somewhere: not "inspectors went on to say"."""
    phrases = page.view.phrases
    here = at + 1
    while phrases.kind(here) in {"x", "y"} or (phrases.low(here) == "in" and phrases.kind(here + 1) != "n"):
        here += 1
    leads = phrases.low(here) in {"to", "into", "inside", "at", "on", "upon"} and phrases.kind(here + 1) == "n"
    leads = leads and page.view.head(here + 1) not in _NOWHERE
    return leads and page.view.clauses.verb(at).shape == "finite"


_NOWHERE = frozenset(
    {"light", "end", "close", "conclusion", "conclusions", "view", "head", "terms", "power", "force", "mind"}
)
"""What one may come to that is no place: "allegations came to light"."""


def is_there(page: Page, at: int) -> bool:
    """Whether inspectors are told to be somewhere: "inspectors were back at Elm Court", "Ofsted came knocking at"."""
    view = page.view
    if there(page, at):
        return True
    if (
        view.clauses.verb(at).shape == "infinitive"
        or next(view.clauses.after(at, {"at", "to", "in", "inside", "with"}), None) is None
    ):
        return False
    subject, lemma = view.clauses.subject(at), view.clauses.verb(at).lemma
    spoken = subject is not None and view.phrases.head(subject).low in _VISITORS
    turned_up = lemma == "turn" and view.phrases.low(at + 1) == "up"
    return turned_up or (lemma != "turn" and (spoken or lemma in {"arrive", "knock", "swoop"}))


def there(page: Page, at: int) -> Parties:
    """The service spoken of, where "there" means it: "inspectors, who were there in May"."""
    view, subject = page.view, page.view.clauses.subject(at)
    inspectors = subject is not None and view.phrases.head(subject).low in INSPECTORS
    verb = view.clauses.verb(at)
    pointed = any(item.low == "there" for item in view.line[verb.at : verb.last + 1])
    return spoken_of(page, at) if inspectors and pointed else ()


def goes_through(page: Page, at: int) -> bool:
    """Whether a verb of going leads through something: "went through the books"."""
    return page.view.phrases.low(at + 1) in {"through", "over"}


def under_a_lens(page: Page, at: int) -> bool:
    """Whether something is put where it is looked at: "was put under the microscope"."""
    view = page.view
    return view.phrases.low(at + 1) == "under" and view.head(at + 2) in _LENSES


def looks_into(page: Page, at: int) -> bool:
    """Whether a verb of looking is one of inquiring: "looked into the contract"."""
    return page.view.phrases.low(at + 1) in {"into", "at"}


def own_auditor(page: Page, at: int) -> Parties:
    """The audit office that the document is about, where "the audit" is told without saying whose."""
    definite = page.view.phrases.items(at)[0].low in {"the", "this", "our"}
    return tuple(each for each in own_inspectorate(page, at) if definite and audits(each.name))


def own_inspectorate(page: Page, _at: int) -> Parties:
    """The inspectorate that the document is about, where an inspection is told without saying whose."""
    return (page.inspectorate,) if page.inspectorate else ()


def rating_inspectorate(page: Page, at: int) -> Parties:
    """The same, where a rating stands behind the verb: "was found to be inadequate"."""
    return own_visitors(page, at) if rates(page, at) else ()


def own_visitors(page: Page, _at: int) -> Parties:
    """The inspectorate that the document is about; in place of an audit office, which rates nothing, the one that visits."""
    own = page.inspectorate
    if own is None or not audits(own.name):
        return (own,) if own else ()
    named = (each for each in map(page.cast.mention, page.cast.of_kind("PublicBody")) if each and visits(each.name))
    return (next(named, own),)


def rates(page: Page, at: int) -> bool:
    """Whether a rating stands behind the verb at a place, which no noun such as "rating" tells: "gave it 'Good'"."""
    item = page.view.clauses.verb(at).at
    near = page.line[item : item + _NEAR]
    lows = {each.low for each in near}
    return bool(rating(near, 0) or _STARS & lows) and not GRADES & lows


def always(_page: Page, _at: int) -> bool:
    """Whether a verb tells of an inspection: it always does."""
    return True
