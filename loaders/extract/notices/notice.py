"""What the labelled fields of a document claim: who commissioned whom, and who runs what from when to when."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from graph.model import Claim, Document, Mention, Pairs, pairs
from loaders.extract.award.values import qualifiers
from loaders.extract.dates import Context, Expression, Lead
from loaders.extract.grammar.parties import Parties
from loaders.extract.money import sums
from loaders.extract.notices.fields import Field, fields
from loaders.extract.notices.frames import HOLDERS, Frame, frames
from loaders.extract.notices.heard import Heard, heard
from loaders.extract.notices.prose import completed
from loaders.extract.notices.titles import of_heading
from loaders.extract.operation.areas import is_wide, stands
from loaders.extract.reading import Page
from loaders.extract.sentences import Sentence
from loaders.extract.timing.lasting import lasting
from loaders.extract.timing.spans import span

_TITLE = 2
"""Lines at the head of a text in which a notice may say whose it is and what for."""

_LEADS: dict[str, Lead] = {"start": "from", "end": "until"}
_TIMES = ("start", "end", "term")


class Notice:
    """The fields of one document, filled while its lines are read in order."""

    def __init__(self, document: Document, context: Context) -> None:
        self._document, self._context = document, context
        self._frames = frames(fields(document.text))
        self._fields = sorted({each for frame in self._frames for each in frame.fields}, key=lambda each: each.start)
        self._next = 0
        self._heard: dict[Field, list[Heard]] = {}
        self._title: list[Heard] = []
        self._understood: Parties = ()

    def hear(self, sentence: Sentence, page: Page) -> None:
        """Take in a line: what it says in the values of fields, whose notice it is."""
        if not self._frames:
            return
        if len(self._title) < _TITLE:
            self._title.append(heard(Field("title", sentence.start, sentence.end), sentence, page))
        self._understood = page.procurement.buyers
        while self._next < len(self._fields) and self._fields[self._next].end <= sentence.start:
            self._next += 1
        for each in self._fields[self._next :]:
            if each.start >= sentence.end:
                break
            self._heard.setdefault(each, []).append(heard(each, sentence, page))

    def claims(self) -> Iterator[Claim]:
        """The claims of the notice, each with the line that names the holder as its passage."""
        for frame in self._frames:
            yield from self._of(frame)

    def completed(self, claims: Collection[Claim]) -> Iterator[tuple[Claim, Claim]]:
        """Claims of the sentences of a notice that names no holder in a field, each with what its fields make of it."""
        for frame in self._frames if len(self._frames) == 1 else ():
            services, times = self._services(frame), self._said(frame, *_TIMES)
            if not frame.of(*HOLDERS) and frame.of("buyer") and times:
                yield from completed(claims, services, self._lasting(times, ""), self._context)

    def _of(self, frame: Frame) -> Iterator[Claim]:
        buyers = self._buyers(frame)
        services = self._services(frame)
        yield from self._covered(frame, services)
        for said in self._said(frame, *HOLDERS):
            for holder in said.holders:
                for buyer in buyers if said.field.name == "holder" and not _is_standing(frame) else ():
                    claim = self._claim(said, buyer, "COMMISSIONED", holder, self._awarded(frame, said))
                    yield replace(claim, qualifiers=self._worth(frame))
                for service in services:
                    yield self._claim(said, holder, "RUNS", service, self._held(frame, said))

    def _covered(self, frame: Frame, services: Parties) -> Iterator[Claim]:
        """Where each service works: "Place of performance: Elmshire"."""
        dates = [_leading(date, each.field.name) for each in self._said(frame, *_TIMES) for date in each.dates]
        for said in self._said(frame, "region"):
            for region in (each for each in said.regions if said.names_areas or is_wide(each)):
                for service in (each for each in services if not stands(each.name)):
                    yield self._claim(said, service, "COVERS", region, (self._put(dates, ""), ()))

    def _said(self, frame: Frame, *names: str) -> list[Heard]:
        return [said for each in frame.of(*names) for said in self._heard.get(each, ())]

    def _buyers(self, frame: Frame) -> Parties:
        named = _joined(said.buyers for said in self._said(frame, "buyer"))
        return named or next((said.buyers for said in self._title if said.buyers), ()) or self._understood

    def _services(self, frame: Frame) -> Parties:
        said = self._said(frame, "lot", "service")
        short = [each for each in said if not self._is_sentence(each.field)]
        titles = [] if frame.of("lot") else self._title
        by_title = () if frame.of("lot") else self._named_in_title()
        named = _first_of(short)
        return named or by_title or _first_of(said) or _first_of(titles)

    def _is_sentence(self, field: Field) -> bool:
        """Whether a value tells of a service in sentences rather than names or describes it."""
        return self._document.text[field.start : field.end].rstrip().endswith(".")

    def _named_in_title(self) -> Parties:
        return next((found for said in self._title if (found := of_heading(said.sentence.text))), ())

    def _worth(self, frame: Frame) -> Pairs:
        """Value and currency of the contract, where the notice gives one sum."""
        told = [each for field in frame.of("value") for each in sums(self._document.text[field.start : field.end])]
        return pairs(qualifiers(told[0])) if len(told) == 1 else ()

    def _awarded(self, frame: Frame, said: Heard) -> tuple[str, Sequence[Expression]]:
        """The status of the award and when it was made."""
        days = [date for each in self._said(frame, "award", "buyer") for date in each.dates]
        return said.field.status or "asserted", days[:1]

    def _held(self, frame: Frame, said: Heard) -> tuple[str, Sequence[Expression]]:
        """The status of the service that is held, and from when to when."""
        if said.field.name == "incumbent":
            return ("ended" if said.field.status == "ended" else "asserted"), ()
        if _is_standing(frame):
            return said.field.status or "asserted", ()
        return self._lasting(self._said(frame, *_TIMES), said.field.status)

    def _lasting(self, told: Sequence[Heard], status: str) -> tuple[str, Sequence[Expression]]:
        """The status of a service by the fields that tell its time, and from when to when."""
        dates = [_leading(date, each.field.name) for each in told for date in each.dates]
        dates = lasting(dates, [length for each in told for length in each.lengths])
        return self._put(dates, status), dates

    def _put(self, dates: Sequence[Expression], status: str) -> str:
        """Whether the service is yet to start, goes on or is over on the document's day."""
        if status or not self._context.published:
            return status or "planned"
        today = self._context.published[0]
        first = next((each.days[0] for each in dates if each.lead in {"from", "between"}), None)
        last = next((each.days[1] for each in dates if each.lead in {"until", "between"}), None)
        if first is None or first > today:
            return "planned"
        return "ended" if last is not None and last < today else "asserted"

    def _claim(
        self, said: Heard, subject: Mention, predicate: str, object_: Mention, told: tuple[str, Sequence[Expression]]
    ) -> Claim:
        status, dates = told
        words = "; ".join(date.words for date in dates)
        return Claim(
            self._document.id,
            said.sentence.start,
            said.sentence.end,
            subject,
            predicate,
            object_,
            span(predicate, status, dates, self._context),
            status,
            (),
            "",
            pairs({"predicate": said.field.name, "span": words}),
            "notice",
        )


def _is_standing(frame: Frame) -> bool:
    """Whether fields tell who runs a service as things are, and nothing of an award: "Provider: Acme" over an inspection."""
    return not frame.of(*_OF_AWARDS)


_OF_AWARDS = ("buyer", "award", "lot", "value", "procedure", *_TIMES)


def _first_of(said: Iterable[Heard]) -> Parties:
    return next((each.services for each in said if each.services), ())


def _leading(date: Expression, name: str) -> Expression:
    """The date as the bound that its label makes of it."""
    lead = _LEADS.get(name)
    return replace(date, lead=lead) if lead and date.lead == "in" else date


def _joined(groups: Iterable[Parties]) -> Parties:
    return tuple({each.name: each for group in groups for each in group}.values())
