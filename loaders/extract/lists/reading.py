"""What the lists of a text tell: each member by the sentence that introduces it, and by what stands beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from loaders.extract.lists.cues import is_decided
from loaders.extract.lists.given import Given, Introduction, Read
from loaders.extract.lists.inline import inline
from loaders.extract.lists.layout import Layout, standing
from loaders.extract.lists.members import Member, alone, described, member, named
from loaders.extract.lists.pairs import Pairs, spoken_of
from loaders.extract.lists.told_next import told_next
from loaders.extract.passage import Passage
from loaders.extract.reading import Page
from loaders.extract.timing.continued import Made
from loaders.extract.timing.spans import span

_SERVICE = "Service"


class Lists:
    """The lists of one text, heard sentence by sentence. ``read`` reads a line."""

    def __init__(self, read: Read) -> None:
        self._read, self._layout = read, Layout()
        self._passages: tuple[Passage, ...] = ()
        self._introduction, self._pairs = Introduction((), read), Pairs((), None)
        self._decided = self._within = False
        self._before: Passage | None = None

    def hear(self, passage: Passage) -> Iterator[Given]:
        """What a sentence tells as a member of a list."""
        found = self._layout.introducing(passage)
        self._within = bool(found)
        if not found:
            yield from self._inside(passage)
            return
        if found != self._passages:
            self._begin(found, passage)
        line = member(passage.page.line)
        given = self._given(passage.page, line)
        served = given is not None and any(_SERVICE in (each.subject.kind, each.object.kind) for each in given[1])
        pairs = list(self._pairs.read(passage.page, line)) if not served or all(map(named, line.sides)) else []
        if given is not None:
            yield given
        yield from pairs

    def _given(self, page: Page, line: Member) -> Given | None:
        """What the introduction tells of whom one side of a line names, or of the service that it describes."""
        head, tail = named(line.head) or described(page, line.head), named(line.tail)
        tries = (tail,) if line.is_labelled else (head, tail)
        return next((each for each in map(self._introduction.given, tries) if each is not None), None)

    def _inside(self, passage: Passage) -> Iterator[Given]:
        """What the list inside a sentence tells."""
        before, self._before = self._before, passage
        yield from self._spelled_out(passage, before)
        found = inline(passage, before)
        if found is None:
            return
        introduction = Introduction((found.introducing,) if found.apart else (), self._read)
        pairs = Pairs((found.introducing,), spoken_of(found.introducing.page, (found.introducing,)))
        for each in found.members:
            given = introduction.given(alone(each.head))
            if given is not None:
                yield given
            yield from pairs.read(passage.page, each)

    def _spelled_out(self, passage: Passage, before: Passage | None) -> Iterator[Given]:
        """What the sentence before tells of those whom this one names: "Acme runs three jails. They are Elm and Oak"."""
        parties = told_next(passage.page.line) if before else ()
        given = Introduction((before,), self._read).given(parties) if before and parties else None
        if given is not None:
            yield given

    def _begin(self, found: tuple[Passage, ...], passage: Passage) -> None:
        """A list begins: one below a heading has no sentence that its members could complete."""
        heading = (
            standing(found[0]).is_bare and not found[0].sentence.text.endswith(":") and not standing(passage).marked
        )
        self._passages = found
        self._introduction = Introduction(() if heading else found, self._read)
        self._pairs = Pairs(found, spoken_of(passage.page, found))
        self._decided = is_decided(found[0].page.view)

    def settled(self, passage: Passage, made: Iterable[Made]) -> Iterator[Made]:
        """The claims of a sentence, an award made where it is a resolution of a list: "Resolved: 1. That Acme be awarded"."""
        resolved = self._decided and self._within and passage.sentence.text.startswith("That ")
        for claim, own, at in made:
            if resolved and claim.predicate == "COMMISSIONED" and claim.status == "planned":
                claim = replace(claim, status="asserted", span=span(claim.predicate, "asserted", own, passage.context))
            yield claim, own, at
