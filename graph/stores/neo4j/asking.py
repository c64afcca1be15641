"""What questions are composed of, in one state of the database: names, entities, documents, figures, contradictions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from graph.identity import Id, ids_from
from graph.model import Contradiction, Document, Entity, Entry, Fact, Figure, Judgement
from graph.names import fold, reduce
from graph.span import Window
from graph.store import Counts, Kept, Told
from graph.stores.neo4j.documents import PARTS, Documents, read_document
from graph.stores.neo4j.edges import Edges
from graph.stores.neo4j.judging import read_judgements
from graph.stores.neo4j.names import LONGEST
from graph.stores.neo4j.quotes import SAYING, Quotes, read_evidence
from graph.stores.neo4j.said import read_claim, read_figure
from graph.stores.neo4j.values import day, folded, lucene
from graph.vocabulary import PREDICATES

NAMED = """
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS e
WHERE all(word IN $words WHERE ' ' + e.words CONTAINS ' ' + word)
RETURN properties(e) ORDER BY e.votes DESC, e.id LIMIT $limit
"""
CALLED = """
MATCH (n:Name {reduced: $reduced})-[:OF]->(e:Entity)
RETURN DISTINCT properties(e), collect(n.name), e.id ORDER BY e.id
"""
WORDS = """
CALL db.index.fulltext.queryNodes('names', $query) YIELD node AS e
UNWIND split(e.words, ' ') AS word
WITH DISTINCT word WHERE word STARTS WITH $start AND word <> ''
RETURN word ORDER BY word
"""
ALL_WORDS = (
    "MATCH (e:Entity) UNWIND split(e.words, ' ') AS word WITH DISTINCT word WHERE word <> '' RETURN word ORDER BY word"
)
ENTITIES = "MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $ids RETURN DISTINCT n.key, properties(e)"
CONTRADICTIONS = {
    which: f"MATCH (x:Contradiction)-[:BETWEEN]->(c:Claim) WHERE x.{which} IN $ids "
    "RETURN x.id, x.kind, x.fact, x.start, x.end, collect(c.id) ORDER BY x.id"
    for which in ("fact", "id")
}
TELL = f"""
CALL () {{{{ {{facts}} }}}}
RETURN r.id, properties(s), properties(o), {SAYING.replace("{", "{{").replace("}", "}}")},
       COLLECT {{{{ MATCH (x:Contradiction {{{{fact: r.id}}}})
                  RETURN [x.id, x.kind, x.fact, x.start, x.end, COLLECT {{{{ MATCH (x)-[:BETWEEN]->(c) RETURN c.id }}}}] }}}}
"""
OF_TYPE = {each: f"UNWIND ${each} AS id MATCH (s)-[r:{each} {{id: id}}]->(o) RETURN s, r, o" for each in PREDICATES}
"""All that stands behind facts, and the facts of each type."""
FIGURES = """
MATCH (n:Name)-[:OF]->(e:Entity) WHERE n.key IN $ids
WITH DISTINCT e
MATCH (d:Document)-[:SAYS]->(f:Figure)-[:SUBJECT]->(e)
RETURN properties(f), d.id ORDER BY f.measure, f.id
"""
ENTRIES = """
MATCH (d:Document) WHERE d.id > $last WITH d ORDER BY d.id LIMIT $most
RETURN properties(d), [(d)-[:SAYS]->(c) | [head(labels(c)), properties(c)]] ORDER BY d.id
"""
KEPT: dict[Kept, tuple[str, ...]] = {
    "document": ("(n:Document)",),
    "claim": ("(n:Claim)", "(n:RejectedClaim)"),
    "fact": tuple(f"()-[n:{each}]->()" for each in PREDICATES),
}
STARTING: dict[Kept, tuple[str, ...]] = {
    what: tuple(
        f"MATCH {each} WHERE n.id STARTS WITH $digits RETURN n.id ORDER BY n.id LIMIT $limit" for each in patterns
    )
    for what, patterns in KEPT.items()
}
TOGETHER = 100
"""Documents of the record that are fetched together."""

NODES = {
    "documents": ("Document",),
    "claims": ("Claim", "RejectedClaim"),
    "figures": ("Figure",),
    "contradictions": ("Contradiction",),
    "entities": ("Entity",),
    "judgements": ("Judgement",),
}
COUNT = " UNION ALL ".join(
    [f"MATCH (n:{label}) RETURN '{name}' AS of, count(n) AS many" for name, labels in NODES.items() for label in labels]
    + [f"MATCH ()-[r:{each}]->() RETURN 'facts' AS of, count(r) AS many" for each in PREDICATES]
    + ["MATCH (n:Claim) WHERE n.judgement IS NOT NULL RETURN 'claims' AS of, -count(n) AS many"]
)


class Asking(Edges, Quotes):
    """Questions in one state of the database (see ``graph.store.Asking``)."""

    def named(self, words: Sequence[str], limit: int) -> list[Entity]:
        """See ``graph.store.Asking.named``."""
        wanted = folded(words)
        if not wanted:
            return []
        rows = self._statements.rows(NAMED, query=lucene(wanted, "*"), words=wanted, limit=limit)
        return [_entity(row) for (row,) in rows]

    def called(self, reduced: str) -> list[Entity]:
        """See ``graph.store.Asking.called``."""
        rows = self._statements.rows(CALLED, reduced=reduced[:LONGEST])
        return [_entity(row) for row, names, _ in rows if any(reduce(name) == reduced for name in names)]

    def name_words(self, start: str) -> list[str]:
        """See ``graph.store.Asking.name_words``."""
        first = fold(start)
        if first and folded([start]) != [first]:
            return []
        rows = (
            self._statements.rows(WORDS, query=lucene([first], "*"), start=first)
            if first
            else self._statements.rows(ALL_WORDS)
        )
        return [word for (word,) in rows]

    def entities(self, ids: Sequence[Id]) -> Mapping[Id, Entity]:
        """See ``graph.store.Asking.entities``."""
        rows = self._statements.of(ENTITIES, ids)
        return {bytes.fromhex(key): _entity(row) for key, row in rows}

    def told(self, facts: Sequence[Fact]) -> Told:
        """See ``graph.store.Asking.told``."""
        types: dict[str, list[str]] = {each: [] for each in PREDICATES}
        for fact in facts:
            types[fact.predicate].append(fact.id.hex())
        wanted = {each: ids for each, ids in types.items() if ids}
        statement = TELL.format(facts=" UNION ALL ".join(OF_TYPE[each] for each in wanted))
        told = Told({}, {fact.id: [] for fact in facts}, [])
        for uid, subject, target, said, against in self._statements.rows(statement, **wanted) if wanted else ():
            for row in (subject, target):
                if (entity := bytes.fromhex(row["id"])) not in told.entities:
                    told.entities[entity] = _entity(row)
            told.evidence[bytes.fromhex(uid)] = read_evidence(said)
            told.contradictions.extend(_contradiction(*each) for each in against)
        told.contradictions.sort(key=lambda each: each.id)
        return told

    def contradictions(self, facts: Sequence[Id]) -> list[Contradiction]:
        """See ``graph.store.Asking.contradictions``."""
        found = [_contradiction(*row) for row in self._statements.of(CONTRADICTIONS["fact"], facts)]
        return sorted(found, key=lambda each: each.id)

    def contradiction(self, contradiction: Id) -> Contradiction | None:
        """See ``graph.store.Asking.contradiction``."""
        rows = self._statements.of(CONTRADICTIONS["id"], [contradiction])
        return _contradiction(*rows[0]) if rows else None

    def figures(self, of: Sequence[Id]) -> list[Figure]:
        """See ``graph.store.Asking.figures``."""
        rows = self._statements.of(FIGURES, of)
        found = {row["id"]: read_figure(row, bytes.fromhex(document)) for row, document in rows}
        return sorted(found.values(), key=lambda figure: (figure.measure, figure.id))

    def documents(self, ids: Sequence[Id]) -> Mapping[Id, Document]:
        """See ``graph.store.Asking.documents``."""
        return Documents(self._statements).read(ids)

    def starting(self, what: Kept, digits: str, limit: int) -> list[Id]:
        """See ``graph.store.Asking.starting``."""
        ids_from(digits)
        rows = [row for each in STARTING[what] for row in self._statements.rows(each, digits=digits, limit=limit)]
        return sorted({bytes.fromhex(uid) for (uid,) in rows})[:limit]

    def parts(self, document: Id) -> list[Id]:
        """See ``graph.store.Asking.parts``."""
        return [bytes.fromhex(uid) for (uid,) in self._statements.of(PARTS, [document])]

    def judgements(self) -> list[Judgement]:
        """See ``graph.store.Asking.judgements``."""
        return read_judgements(self._statements)

    def entries(self) -> Iterator[Entry]:
        """See ``graph.store.Asking.entries``."""
        return paged(self.page)

    def entries_as_loaded(self) -> Iterator[Entry]:
        """See ``graph.store.Asking.entries_as_loaded``; the order in which they came is not kept."""
        return self.entries()

    def page(self, after: Id) -> list[Entry]:
        """The entries that follow a document, by id: as many as are read together."""
        rows = self._statements.rows(ENTRIES, last=after.hex(), most=TOGETHER)
        return [_entry(document, said) for document, said in rows]

    def counts(self) -> Counts:
        """See ``graph.store.Asking.counts``."""
        found = dict.fromkeys((*NODES, "facts"), 0)
        for of, many in self._statements.rows(COUNT):
            found[of] += many
        return Counts(**found)


def paged(page: Callable[[Id], list[Entry]]) -> Iterator[Entry]:
    """All entries, of which ``page`` gives those that follow a document."""
    last = b""
    while entries := page(last):
        yield from entries
        last = entries[-1].document.id


def _entity(row: Mapping[str, Any]) -> Entity:
    lists = tuple(row.get("aliases", ())), tuple(row.get("identifiers", ()))
    return Entity(bytes.fromhex(row["id"]), row["name"], row["kind"], *lists)


def _contradiction(uid: str, kind: str, fact: str | None, start: Any, end: Any, claims: Sequence[str]) -> Contradiction:
    window = Window(day(start), day(end)) if start is not None else None
    among = tuple(sorted(map(bytes.fromhex, claims)))
    return Contradiction(bytes.fromhex(uid), kind, among, bytes.fromhex(fact) if fact else None, window)


def _entry(document: Mapping[str, Any], said: Sequence[tuple[str, Mapping[str, Any]]]) -> Entry:
    uid = bytes.fromhex(document["id"])
    ordered = sorted(said, key=lambda each: each[1]["id"])
    claims = (read_claim(row, uid) for label, row in ordered if label != "Figure" and "judgement" not in row)
    figures = (read_figure(row, uid) for label, row in ordered if label == "Figure")
    return Entry(read_document(document), tuple(claims), tuple(figures))
