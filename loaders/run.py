"""The whole way from paths and addresses to a store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from graph.identity import Id
from graph.model import Document, EntityJudgement, Entry
from graph.store import Counts, StoreError
from loaders import documents, readers
from loaders.batch import MOST_SECONDS, batches
from loaders.errors import InputError
from loaders.extractor import RULES, Extractor
from loaders.files import Source, find
from loaders.metadata import NOTHING, Metadata
from loaders.model.errors import ModelError
from loaders.port import Destination
from loaders.reading import Read, Reading
from loaders.summary import Progress, Summary, Tally, Watcher, unwatched
from loaders.web.address import is_address
from loaders.web.fetch import PUBLIC, Web


class LoadStopped(Exception):
    """The store or the model failed in the middle of a load: ``cause`` says how, and ``summary`` what is kept."""

    def __init__(self, cause: StoreError | ModelError, summary: Summary) -> None:
        super().__init__(str(cause))
        self.cause = cause
        self.summary = summary


def load(
    store: Destination,
    paths: Iterable[Path | str],
    options: Metadata = NOTHING,
    watcher: Watcher = unwatched,
    web: Web = PUBLIC,
    extractor: Extractor = RULES,
) -> Summary:
    """Load files, folders and http(s) addresses: whole documents, batch by batch, each batch in one transaction.

    A text that starts with http:// or https:// is an address, which ``web`` fetches. The claims are those that
    ``extractor`` reads.

    What one input has wrong is listed in the summary, and the others load. On an interrupt (KeyboardInterrupt) the open
    batch is dropped and the summary says so. Loading again is safe at any time: it fills what was empty, and where both
    are filled the later load wins. Raises NothingToLoad or FileError where there is nothing to read at all,
    MetadataError for a bad option, LoadStopped where the store or a model fails after the first batch, and StoreError or
    ModelError before.
    """
    options.checked()
    sources, problems = find(paths, readers.READERS)
    tally, source, before = Tally(), _Sources(sources, options, web), store.counts()
    for problem in problems:
        tally.skip(problem)
    try:
        with closing(extractor(source)) as reads:
            for batch in batches(reads, _characters, extractor.batch, MOST_SECONDS):
                tally.add(batch, _commit(store, batch))
                watcher(source.progress(tally))
    except KeyboardInterrupt:
        tally.interrupted = True
    except (StoreError, ModelError) as error:
        if not (tally.documents or tally.judgements):
            raise
        tally.interrupted = True
        raise LoadStopped(error, tally.summary(before, _held(store))) from error
    return tally.summary(before, _held(store) if tally.interrupted else store.counts())


def _held(store: Destination) -> Counts | None:
    """What a store holds after a load was stopped; None where it does not answer."""
    try:
        return store.counts()
    except StoreError:
        return None


def load_document(store: Destination, document: Document) -> Entry:
    """Load one document that is already read as a text, and return what was kept of it.

    Raises MetadataError for a bad date, and StoreError.
    """
    Metadata(published_on=document.published_on).checked("document")
    return _commit(store, [Reading(document, documents.interpret, document.title)])[0]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What was read from one document, and what people call the file that it comes from."""

    file: str
    entry: Entry

    @property
    def name(self) -> str:
        """The file without its folders; an address stays whole."""
        return self.file if is_address(self.file) else Path(self.file).name


def extract_files(
    paths: Iterable[Path | str], options: Metadata = NOTHING, web: Web = PUBLIC, extractor: Extractor = RULES
) -> Iterator[Extracted | InputError]:
    """What each document under ``paths`` says, with no store; an input with something wrong stands as its error.

    Raises as ``load`` does.
    """
    options.checked()
    sources, problems = find(paths, readers.READERS)
    yield from problems
    with closing(extractor(_Sources(sources, options, web))) as reads:
        for read in reads:
            if isinstance(read, Reading):
                yield Extracted(read.file, read.interpret(read.document))
            elif isinstance(read, InputError):
                yield read


class _Sources:
    """All that is in some files and at some addresses, in order, and how far the reading has come."""

    def __init__(self, sources: Sequence[Source], options: Metadata, web: Web) -> None:
        self._sources, self._options, self._web = sources, options, web
        self._total = sum(source.size for source in sources)
        self._before = self._here = 0
        self._file = ""

    def __iter__(self) -> Iterator[Read]:
        for source in self._sources:
            self._file = source.name
            for read in readers.of(source, self._options, self._web):
                self._here = read.place if isinstance(read, Reading) else self._here
                yield read
            self._before, self._here = self._before + source.size, 0

    def progress(self, tally: Tally) -> Progress:
        """How far the load has come."""
        done = min(self._before + self._here, self._total)
        return Progress(tally.documents, tally.claims, done, self._total, self._file)


def _characters(read: Read) -> int:
    return len(read.document.text) if isinstance(read, Reading) else 0


def _commit(store: Destination, batch: Sequence[Read]) -> list[Entry]:
    """Write a batch, and return the entries that were made of its documents."""
    readings = [read for read in batch if isinstance(read, Reading)]
    judgements = [read for read in batch if isinstance(read, EntityJudgement)]
    entries = _kept(store, readings) if readings else {}
    if judgements:
        store.judge(judgements)
    return list(entries.values())


def _kept(store: Destination, readings: Sequence[Reading]) -> dict[Id, Entry]:
    """Keep an entry for each document, read again where another load made more known of it meanwhile."""
    entries = _interpreted(readings, store.documents([reading.document.id for reading in readings]))
    fuller = store.write(list(entries.values()))
    while fuller:
        again = _interpreted([reading for reading in readings if reading.document.id in fuller], fuller)
        entries |= again
        fuller = store.write(list(again.values()))
    return entries


def _interpreted(readings: Sequence[Reading], known: Mapping[Id, Document]) -> dict[Id, Entry]:
    """An entry for each document, filled from what is known of it, also from an earlier reading of the batch."""
    known = dict(known)
    entries: dict[Id, Entry] = {}
    for reading in readings:
        document = reading.document
        if document.id in known:
            document = document.over(known[document.id])
        known[document.id] = document
        entries[document.id] = reading.interpret(document)
    return entries
