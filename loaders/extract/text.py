"""A whole text: its sentences read in order, what the rules read there dated and made claims and figures.

The text is cut twice, once to learn who its names name and once to read, so that no more than some sentences are held at
a time and a text of fifty megabytes needs little more memory than itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from graph.identity import needs_scope
from graph.model import Claim, Document, Entry, Figure, Mention, pairs
from graph.names import reduce
from loaders.extract.award.procurement import Procurement
from loaders.extract.dates import Context, Expression, expressions
from loaders.extract.figure.reading import read as measured
from loaders.extract.grammar.services import Services
from loaders.extract.grammar.view import View
from loaders.extract.lists.given import Given
from loaders.extract.lists.reading import Lists
from loaders.extract.naming.cast import Cast, Named
from loaders.extract.naming.groups import told_apart
from loaders.extract.naming.joined import joined
from loaders.extract.naming.names import Name, names
from loaders.extract.naming.placed import companies_meant
from loaders.extract.notices.notice import Notice
from loaders.extract.passage import Passage
from loaders.extract.reading import Page, Reading
from loaders.extract.referring.authors import author
from loaders.extract.referring.discourse import Discourse
from loaders.extract.referring.inspectorate import inspectorate
from loaders.extract.referring.mentions import Reader
from loaders.extract.referring.speech import Speech
from loaders.extract.referring.subject import subject_of
from loaders.extract.sentences import LONGEST, Sentence, sentences
from loaders.extract.timing.agreeing import agreed
from loaders.extract.timing.apportioned import Apportioned
from loaders.extract.timing.continued import Continued, Made
from loaders.extract.timing.headed import headed
from loaders.extract.timing.spans import seen, span
from loaders.extract.timing.timing import standing, states, timed
from loaders.extract.tokens import tokens

_LEAD = 3
"""Sentences at the beginning of a text that say what it is about: heading, teaser, first sentence."""

_USUAL = 100_000
"""Characters of a text whose sentences are all kept until it is read again."""

_BOUNDS = frozenset({"from", "until", "between"})

Read = Callable[[Page], Sequence[Reading]]


def entry(document: Document, read: Read) -> Entry:
    """The document with the claims that ``read`` finds in its sentences, and their figures."""
    told, services = _Told(document, read), None
    for passage in passages(document):
        services = passage.services
        told.hear(passage)
    settled = _settled(told.dated(), services) if services else ()
    placed = companies_meant(headed(document.text, settled))
    apart = {claim.id: claim for claim in told_apart(agreed(placed))}
    return Entry(document, tuple(apart.values()), tuple(told.figures.values()))


class _Told:
    """The claims and figures of one document, each once, as its sentences tell them."""

    def __init__(self, document: Document, read: Read) -> None:
        context = Context.of(document.published_on)
        self._read, self._lists = read, Lists(read)
        self._notice, self._continued = Notice(document, context), Continued(context)
        self._claims: dict[bytes, Claim] = {}
        self.figures: dict[bytes, Figure] = {}

    def hear(self, passage: Passage) -> None:
        """Add what a sentence tells."""
        said = _claims(passage, self._read(passage.page))
        listed = list(_listed(passage, self._lists.hear(passage)))
        made = [*self._lists.settled(passage, said), *listed]
        for claim, _, _ in made:
            self._claims.setdefault(claim.id, claim)
        self._continued.hear(passage.sentence, passage.page, made)
        self._notice.hear(passage.sentence, passage.page)
        for figure in _figures(passage):
            self.figures.setdefault(figure.id, figure)

    def dated(self) -> Iterator[Claim]:
        """The claims, with those of a notice, and the dates that later sentences give them."""
        for claim in self._notice.claims():
            self._claims.setdefault(claim.id, claim)
        for claim, told in list(self._notice.completed(self._claims.values())):
            if told.predicate == claim.predicate:
                del self._claims[claim.id]
            self._claims.setdefault(told.id, told)
        return (self._continued.dated.get(claim.id, claim) for claim in self._claims.values())


def _settled(claims: Iterable[Claim], services: Services) -> Iterator[Claim]:
    """The claims, each service that is described by the fullest description that the document gives of it."""
    for claim in claims:
        subject, object_ = services.settled(claim.subject), services.settled(claim.object)
        yield (
            claim
            if (subject, object_) == (claim.subject, claim.object)
            else replace(claim, subject=subject, object=object_)
        )


def passages(document: Document) -> Iterator[Passage]:
    """The sentences of a document as they are read, in order."""
    cast = Cast(_named(sentence) for sentence in _cut(document.text))
    discourse = Discourse(cast.is_shown, inspectorate(document.text, cast), _subject(document, cast))
    services, procurement = Services(discourse, document.id.hex()), Procurement(cast)
    by = author(document, cast)
    reader, speech = Reader(cast, discourse, document.id.hex()), Speech()
    context, end = Context.of(document.published_on), 0
    discourse.day = context.published[0] if context.published else None
    for sentence in _cut(document.text):
        line, found = _named(sentence)
        begins = not end or "\n" in document.text[end : sentence.start]
        context = replace(context, apart=True) if begins else context
        dates = expressions(sentence.text, context, sentence.start)
        discourse.author = None if speech.is_quoting(begins) else by
        view = View(reader.clauses(line, cast.reread(line, found), dates), services, cast.governing)
        asides = View(reader.asides, services, cast.governing) if reader.asides else None
        page = Page(view.line, cast, discourse, dates, view, procurement, asides)
        speaker = speech.speaker(page.view, sentence.text, begins)
        discourse.speakers = ((speaker.mention,) if speaker.mention else ()) if speaker else ((by,) if by else ())
        yield Passage(document, context, sentence, page, speaker.name if speaker else "", services)
        context, end = context.after(dates), sentence.end


def _subject(document: Document, cast: Cast) -> Mention | None:
    """What the document is about, by its title and its first lines."""
    lead = list(islice(sentences(document.text), _LEAD))
    return subject_of(cast, _names((*islice(sentences(document.title), 1), *lead[:1])), _names(lead[1:]))


def _names(found: Iterable[Sentence]) -> Iterator[Name]:
    for sentence in found:
        yield from _named(sentence)[1]


def _cut(text: str) -> Iterable[Sentence]:
    """The sentences of a text."""
    return _kept(text) if len(text) <= _USUAL else sentences(text)


@lru_cache(maxsize=1)
def _kept(text: str) -> tuple[Sentence, ...]:
    return tuple(sentences(text))


@lru_cache(maxsize=256)
def _named(sentence: Sentence) -> Named:
    """The words of a sentence and the names in them, kept until a text of usual length is read again."""
    line = tokens(sentence)
    return line, [] if sentence.is_credit else joined(line, names(line))


def _claims(passage: Passage, found: Sequence[Reading]) -> Iterator[Made]:
    """The claims that readings make, each with its dates and its place."""
    if not found:
        return
    dating = passage.dating({reading.at for reading in found}, states(found))
    shares = Apportioned(found, passage.page.line, passage.sentence)
    for reading in found:
        own, status = timed(reading, dating, shares, passage.sentence, passage.context)
        claim = Claim(
            passage.document.id,
            passage.sentence.start,
            passage.sentence.end,
            _scoped(reading.subject, own, passage.context),
            reading.predicate,
            _scoped(reading.object, own, passage.context),
            span(reading.predicate, status, own, passage.context),
            status,
            pairs(reading.qualifiers),
            passage.said_by,
            pairs({"predicate": passage.page.view.worded(reading.at), **_span_words(own)}),
            reading.rule,
        )
        yield claim, own, reading.at


def _listed(passage: Passage, given: Iterable[Given]) -> Iterator[Made]:
    """The claims that a member of a list makes in the sentence that introduces it, each with both as its passage.

    Where the two are far apart the member alone is its passage. Dates of a member's own say when, where the sentence does not.
    """
    for said, found in given:
        bounds = (
            [date for date in passage.page.dates if date.lead in _BOUNDS] if said.sentence != passage.sentence else []
        )
        for claim, own, at in _claims(said, found):
            near = passage.sentence.end - claim.start <= LONGEST
            told = replace(claim, start=claim.start if near else passage.sentence.start, end=passage.sentence.end)
            yield (_bounded(told, bounds, passage.context), bounds, at) if bounds and not own else (told, own, at)


def _bounded(claim: Claim, dates: Sequence[Expression], context: Context) -> Claim:
    """The claim, dated."""
    status = standing(claim, dates, context)
    wording = pairs({**dict(claim.wording), **_span_words(dates)})
    return replace(claim, status=status, span=span(claim.predicate, status, dates, context), wording=wording)


def _figures(passage: Passage) -> Iterator[Figure]:
    for found in measured(passage.page.view):
        own = passage.dating({found.count.at}).of(found.count.at, "")
        yield Figure(
            passage.document.id,
            passage.sentence.start,
            passage.sentence.end,
            found.owner,
            found.measure,
            found.count.low,
            found.count.high,
            found.count.unit,
            seen(own, passage.context),
            passage.said_by,
            pairs({"value": found.count.words, **_span_words(own)}),
            found.measure,
        )


def _span_words(dates: Sequence[Expression]) -> dict[str, str]:
    return {"span": "; ".join(date.words for date in dates)}


def _scoped(mention: Mention, dates: Sequence[Expression], context: Context) -> Mention:
    """A report or insolvency told apart by its party and the year in which it came out or began."""
    if not needs_scope(mention.kind):
        return mention
    days = dates[0].days if dates else context.published
    return replace(mention, scope=f"{reduce(mention.scope)} {days[0].year}" if days else "")
