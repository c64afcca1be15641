"""What changes the database: whole documents, and judgements, within a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from graph.identity import Id
from graph.model import Document, Entry, Judgement
from graph.store import NotFound
from graph.stores.neo4j import turns
from graph.stores.neo4j.claims import Claims
from graph.stores.neo4j.documents import Documents
from graph.stores.neo4j.groups import Groups
from graph.stores.neo4j.judging import Judging
from graph.stores.neo4j.names import Names
from graph.stores.neo4j.statements import Statements


class Writing:
    """One transaction that writes, while no other does."""

    def __init__(self, statements: Statements) -> None:
        statements.run(turns.WRITE)
        self._statements = statements
        self._documents = Documents(statements)
        self._names = Names(statements)
        self._groups = Groups(statements)
        self._claims = Claims(statements, self._names, self._groups)
        self._judging = Judging(statements, self._documents, self._names, self._claims)

    def write(self, entries: Sequence[Entry]) -> dict[Id, Document]:
        """Keep whole documents with their claims and figures, each in place of what was there of that document; the
        documents of which more is known than their entries say.
        """
        wanted = _folded(entries)
        known = self._documents.known(list(wanted))
        former = self._claims.of(list(known))
        filled = {uid: entry.document.over(known[uid]) for uid, entry in wanted.items() if uid in known}
        changed = [uid for uid in filled if not _says_no_more(wanted[uid], filled[uid], known[uid], former[uid])]
        self._claims.drop(changed)
        for uid, entry in wanted.items():
            if uid in changed:
                self._documents.update(filled[uid])
            elif uid not in known:
                self._documents.create(entry.document)
        self._documents.flush()
        for uid, entry in wanted.items():
            if uid in changed or uid not in known:
                self._claims.add(replace(entry, document=filled.get(uid, entry.document)))
        self._settle()
        return {uid: document for uid, document in filled.items() if not document.known_as(wanted[uid].document)}

    def forget(self, document: Id) -> int:
        """Drop a document and its parts; how many documents went. Raises NotFound."""
        going = self._documents.whole(document)
        if not going:
            raise NotFound(f"no document has the id {document.hex()}")
        self._claims.drop(going)
        self._documents.drop(going)
        self._settle()
        return len(going)

    def judge(self, judgements: Sequence[Judgement]) -> None:
        """Keep decisions, each in place of an earlier one on the same pair or claim."""
        self._judging.keep(judgements)
        self._settle()

    def undo(self, judgement: Id) -> None:
        """Drop a decision. Raises NotFound."""
        self._judging.drop(judgement)
        self._settle()

    def _settle(self) -> None:
        """Write what was gathered and what follows from it, and wait until nobody reads."""
        self._names.flush(self._judging.decisions.resolver)
        self._groups.gather()
        self._claims.flush()
        self._groups.settle()
        self._names.settle()
        self._groups.officers()
        self._statements.run(turns.COMMIT)


def _folded(entries: Iterable[Entry]) -> dict[Id, Entry]:
    """The entries by document, of several of one document the last, with what it leaves empty filled from the others.

    Raises ValueError for claims of another document.
    """
    folded: dict[Id, Entry] = {}
    for entry in entries:
        document = entry.document
        said = {each.document for each in entry.claims} | {each.document for each in entry.figures}
        if said - {document.id}:
            raise ValueError(
                f"{document.title or document.id.hex()}: a claim or figure of another document stands in its entry"
            )
        if document.id in folded:
            document = document.over(folded[document.id].document)
        folded[document.id] = Entry(document, entry.claims, entry.figures)
    return folded


def _says_no_more(
    entry: Entry, document: Document, older: Document, former: tuple[Iterable[object], Iterable[object]]
) -> bool:
    """Whether an entry, and the document as it is filled, say no more than what is there already."""
    said = set(former[0]), set(former[1])
    return document.known_as(older) and said == (set(entry.claims), set(entry.figures))
