"""A whole text: its sentences read in order, what the rules read there dated and made claims."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from graph.identity import needs_scope
from graph.model import Claim, Document, Entry, Mention, pairs
from graph.names import reduce
from loaders.extract.cast import Cast
from loaders.extract.dates import Context, Expression, expressions
from loaders.extract.dating import dates_of
from loaders.extract.discourse import Discourse
from loaders.extract.joined import joined
from loaders.extract.mentions import Reader
from loaders.extract.names import names
from loaders.extract.reading import Page, Reading
from loaders.extract.sentences import Sentence, sentences
from loaders.extract.spans import span
from loaders.extract.tokens import tokens

Read = Callable[[Page], Sequence[Reading]]

_INSPECTOR = re.compile(
    r"(?:chief )?inspector(?:ate)? of (probation|prisons|constabulary|schools)|(probation|prisons?) inspectorate",
    re.IGNORECASE,
)


def entry(document: Document, read: Read) -> Entry:
    """The document with the claims that ``read`` finds in its sentences."""
    parts = [(sentence, tokens(sentence)) for sentence in sentences(document.text)]
    named = [(line, joined(line, names(line))) for _, line in parts]
    cast = Cast(named)
    discourse = Discourse(_inspectorate(document, cast))
    reader = Reader(cast, discourse, document.id.hex())
    context = Context.of(document.published_on)
    claims: dict[bytes, Claim] = {}
    for (sentence, _), (line, found) in zip(parts, named, strict=True):
        page = Page(
            reader.line(line, [cast.trimmed(line, name) for name in found]), cast, discourse, document.published_on
        )
        for claim in _claims(document, sentence, page, read, context):
            claims.setdefault(claim.id, claim)
    return Entry(document, tuple(claims.values()))


def _inspectorate(document: Document, cast: Cast) -> Mention | None:
    """The inspectorate that the document is about: the one that it names most, else the one whose chief it names."""
    for name in cast.of_kind("PublicBody"):
        if "inspect" in name.casefold() or name in {"Ofsted", "Care Quality Commission", "CQC", "Estyn"}:
            return Mention(name, "PublicBody", name)
    match = _INSPECTOR.search(document.text)
    if not match:
        return None
    subject = (match[1] or match[2]).capitalize()
    return Mention(f"HM Inspectorate of {'Prisons' if subject == 'Prison' else subject}", "PublicBody", match.group())


def _claims(document: Document, sentence: Sentence, page: Page, read: Read, context: Context) -> Iterator[Claim]:
    found = list(read(page))
    if not found:
        return
    dates = expressions(sentence.text, context, sentence.start)
    for reading in found:
        own = dates_of(page.line, reading.at, {each.at for each in found}, reading.predicate, dates)
        yield Claim(
            document.id,
            sentence.start,
            sentence.end,
            _scoped(reading.subject, own, context),
            reading.predicate,
            _scoped(reading.object, own, context),
            span(reading.predicate, reading.status, own, context),
            reading.status,
            pairs(reading.qualifiers),
            wording=pairs({"span": "; ".join(date.words for date in own)}),
            rule=reading.rule,
        )


def _scoped(mention: Mention, dates: Sequence[Expression], context: Context) -> Mention:
    """A report or insolvency told apart by its party and the year in which it came out or began."""
    if not needs_scope(mention.kind):
        return mention
    days = dates[0].days if dates else context.published
    return replace(mention, scope=f"{reduce(mention.scope)} {days[0].year}" if days else "")
