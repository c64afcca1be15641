"""What a store answers about names, entities, edges, what is reached by them, and who says so."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Mention
from graph.span import ALWAYS, Window
from graph.store import Cursor, Search, Side, Store, Told
from tests.contract.conftest import NewStore
from tests.contract.dump import ALL
from tests.contract.oracle import Oracle
from tests.contract.papers import add, counted, key, paper, reject, says, span
from tests.contract.records import Record, records
from tests.worlds import PROBES

EXAMPLES = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
OWNS = Search(("OWNS",))

windows = st.tuples(st.sampled_from(PROBES), st.integers(1, 500)).map(
    lambda drawn: Window(drawn[0], drawn[0] + timedelta(days=drawn[1]))
)


@EXAMPLES
@given(records(), windows | st.just(ALWAYS), st.sampled_from(("subject", "object")), st.sets(st.sampled_from(ALL)))
def test_edges_of_a_window(
    new_store: NewStore, record: Record, window: Window, side: Side, predicates: set[str]
) -> None:
    """Edges are the facts of these predicates with one of the entities on that side that may hold on a day asked about."""
    oracle = Oracle(record.loads, record.judgements)
    search = Search(tuple(sorted(predicates)), window)
    with new_store() as store:
        store.write(record.loads)
        store.judge(record.judgements)
        for each in oracle.every_key():
            assert store.edges([each], side, search) == oracle.edges([each], side, search)
            assert store.reach([each], side, search) == oracle.reach([each], side, search)
        both = [*oracle.every_key(), *oracle.every_key()]
        assert store.edges(both, side, search) == oracle.edges(both, side, search)


@EXAMPLES
@given(records(), st.integers(1, 3), st.none() | st.just(date(2016, 6, 1)))
def test_pages_lose_and_repeat_nothing(new_store: NewStore, record: Record, size: int, known_on: date | None) -> None:
    """Page after page by the place of the last fact, edges come as they do all at once."""
    oracle = Oracle(record.loads, record.judgements)
    search = Search(ALL, known_on=known_on)
    with new_store() as store:
        store.write(record.loads)
        store.judge(record.judgements)
        every = store.edges(oracle.every_key(), "subject", search)
        paged, after = list(every[:0]), _start()
        while page := store.edges(oracle.every_key(), "subject", search, after, size):
            assert len(page) <= size
            paged += page
            after = (page[-1].span.start_min, page[-1].id)
        assert paged == every
        assert store.edges(oracle.every_key(), "subject", search, None, 0) == []


def _start() -> Cursor | None:
    return None


def test_reach_goes_round_cycles(store: Store) -> None:
    """Owners that own each other do no harm, several parents are all reached, and each fact comes once."""
    owners = [("Alder", "Birch"), ("Birch", "Cedar"), ("Cedar", "Alder"), ("Damson", "Cedar"), ("Elm", "Elm")]
    store.write([paper(f"{left} owns {right}.", says(left, "OWNS", right)) for left, right in owners])
    up = store.reach([key("Alder")], "object", OWNS)
    assert {(fact.subject, fact.object) for fact in up} == {(key(a), key(b)) for a, b in owners[:4]}
    assert len(up) == 4
    assert len(store.reach([key("Elm")], "subject", OWNS)) == 1
    assert store.reach([key("Damson")], "object", OWNS) == []


def test_reach_goes_to_any_depth(store: Store) -> None:
    """A chain of a thousand owners is reached to its top, in one call."""
    names = [f"Company {number}" for number in range(1001)]
    store.write(
        [
            paper(f"{above} owns {below}.", says(above, "OWNS", below))
            for above, below in zip(names[1:], names[:-1], strict=True)
        ]
    )
    assert len(store.reach([key(names[0])], "object", OWNS)) == 1000


def test_names_that_hold_words(store: Store) -> None:
    """Entities are found by beginnings of words of their names, in any case and accents: most claims first, then by id."""
    names = ["Société Alder", "Alder Société Nationale", "Alderney"]
    store.write([paper(f"{name} owns Birch.", says(name, "OWNS", "Birch")) for name in names])
    store.write([paper("Again.", says(names[2], "OWNS", "Cedar"))])
    first, second = sorted(key(name) for name in names[:2])
    assert [entity.id for entity in store.named(["alder"], 9)] == [key(names[2]), first, second]
    assert [entity.id for entity in store.named(["ALDER", "Soc"], 9)] == [first, second]
    assert [entity.id for entity in store.named(["soci", "nat"], 9)] == [key(names[1])]
    assert [entity.id for entity in store.named(["alder"], 1)] == [key(names[2])]
    assert store.named(["alder", "zebra"], 9) == store.named([], 9) == store.named(["—"], 9) == []
    assert store.name_words("ALDÉR") == ["alder", "alderney"]
    assert store.name_words("") == ["alder", "alderney", "birch", "cedar", "nationale", "societe"]


def test_entities_called_alike(store: Store) -> None:
    """Entities whose names reduce to one are found by it, whatever their family, identifier or other names; by id."""
    company = Mention("Alder & Sons", "Company", identifier="GB-COH-1")
    store.write(
        [paper("One.", says("The Alder and Sons", "OWNS", "Birch")), paper("Two.", says(company, "OWNS", "Birch"))]
    )
    ids = sorted([key("Alder and Sons"), company.key(b"")])
    assert [entity.id for entity in store.called("alder and sons")] == ids
    assert store.called("alder") == store.called("") == []


def test_names_of_very_many_words(store: Store) -> None:
    """A name of thousands of words, such as a page pasted by mistake, is looked for without harm."""
    store.write([paper("Alder owns Birch.", says("Alder", "OWNS", "Birch"))])
    assert store.named([f"word{number}" for number in range(5000)], 5) == []
    assert len(store.named(["alder"] * 5000, 5)) == 1


def test_an_entity_is_what_its_claims_say_most(store: Store) -> None:
    """Name and kind are what most claims say; other names are aliases, in order, and identifiers come with it."""
    store.write(
        [
            paper("One.", says(Mention("The Wales CRC", "Service"), "COVERS", "Wales")),
            paper("Two.", says("Wales CRC", "COVERS", "Wales")),
            paper("Three.", says("Wales CRC", "COVERS", "Wales")),
            paper("Four.", says("Alder", "RUNS", "Wales Community Rehabilitation Company")),
            paper("Five.", says(Mention("Alder", "Company", identifier="GB-COH-1"), "RUNS", "Wales CRC")),
        ]
    )
    wales = store.entities([key("Wales CRC", "CRC")])[key("Wales CRC", "CRC")]
    assert (wales.name, wales.kind) == ("Wales CRC", "CRC")
    assert wales.aliases == ("The Wales CRC", "Wales Community Rehabilitation Company")
    assert sorted(entity.identifiers for entity in store.named(["alder"], 5)) == [(), ("GB-COH-1",)]


def test_evidence_in_order(store: Store) -> None:
    """Evidence comes by the document's date, those without one last, then by the claim's id, each with its passage."""
    dates = ["", "2016", "2015-03-01", "2016-12-31", "2015-03"]
    entries = [
        paper(f"Paper {day or 'of no date'}: Alder runs North.", says("Alder", "RUNS", "North"), published_on=day)
        for day in dates
    ]
    store.write(entries)
    (fact,) = store.edges([key("Alder")], "subject", Search(ALL))
    found = store.evidence([fact.id, fact.id, key("Alder")])
    expected = sorted(entries, key=lambda entry: (entry.document.asserted_on or date.max, entry.claims[0].id))
    assert [each.document_id for each in found[fact.id]] == [entry.document.id for entry in expected]
    assert [each.passage for each in found[fact.id]] == [entry.document.text for entry in expected]
    assert [each.claim for each in found[fact.id]] == [entry.claims[0] for entry in expected]
    assert all(each.document.text == "" for each in found[fact.id])
    assert found[key("Alder")] == []
    assert store.facts([fact.id, key("Alder")]) == {fact.id: fact}


def test_contradictions_of_facts(store: Store) -> None:
    """Contradictions come with the facts that they touch, and each by its id, with its claims and days."""
    entries = [
        paper("From 2015.", says("Alder", "RUNS", "North", span("2015-01-01", "2019-01-01"))),
        paper("Not in May.", says("Alder", "RUNS", "North", span("2016-05-01", "2016-06-01"), "denied")),
    ]
    store.write(entries)
    (fact,) = store.edges([key("Alder")], "subject", Search(ALL))
    (found,) = store.contradictions([fact.id, key("Alder")])
    assert (found.kind, found.fact) == ("denied", fact.id)
    assert found.claims == tuple(sorted(entry.claims[0].id for entry in entries))
    assert found.window == Window(date(2016, 5, 1), date(2016, 6, 1)) == fact.denied[0]
    assert store.contradiction(found.id) == found


def test_figures_of_entities(store: Store) -> None:
    """Figures come by measure, then id, of all the entities asked about."""
    entries = [
        counted("Alder has 12 staff.", "Alder", "staff", 12),
        counted("Alder has 3 offices.", "Alder", "offices", 3),
        counted("Birch has 9 offices.", "Birch", "offices", 9),
    ]
    store.write(entries)
    figures = [figure for entry in entries for figure in entry.figures]
    expected = sorted(figures, key=lambda figure: (figure.measure, figure.id))
    assert store.figures([key("Alder"), key("Birch")]) == expected
    assert store.figures([key("Birch")]) == [figures[2]]


def test_names_that_look_like_statements(store: Store) -> None:
    """Names that look like statements of a database are names."""
    names = [
        "'} DETACH DELETE n //",
        '"; DROP TABLE facts; --',
        "Robert'); DROP TABLE entities;--",
        "$1 ?1 :a @b {marks}",
    ]
    store.write([paper(f"{name} owns Birch.", says(name, "OWNS", "Birch", part="'; --")) for name in names])
    assert store.counts().facts == len(names)
    for name in names:
        assert store.entities([key(name)])[key(name)].name == name
        assert store.named([name], 5) == store.named(name.split(), 5)
        assert name in [entity.name for entity in store.named([name], 5)]
        assert [found.text for found in store.passages([name], None, 5)] == [f"{name} owns Birch."]
        assert store.name_words(name) == []
    assert store.counts().entities == len(names) + 1


def test_what_a_name_alone_does_not_name(store: Store) -> None:
    """A report is its document's own, unless its party and date, or an identifier, say which it is."""
    bare, scoped = Mention("the report", "Report"), Mention("the report", "Report", scope="Alder 2015")
    marked = Mention("the report", "Report", identifier="GB-1")
    for number, report in enumerate((bare, bare, scoped, scoped, marked, marked)):
        store.write([paper(f"Paper {number}.", says("Alder", "PUBLISHED", report))])
    assert len(store.named(["report"], 9)) == 4
    facts = store.edges([key("Alder")], "subject", Search(("PUBLISHED",)))
    assert sorted(len(said) for said in store.evidence([fact.id for fact in facts]).values()) == [1, 1, 2, 2]


@EXAMPLES
@given(records())
def test_what_stands_behind_facts(new_store: NewStore, record: Record) -> None:
    """What stands behind facts is their entities, evidence and contradictions, as when each is asked for by itself."""
    oracle = Oracle(record.loads, record.judgements)
    facts = oracle.facts()
    ids = [fact.id for fact in facts]
    with new_store() as store:
        store.write(record.loads)
        store.judge(record.judgements)
        told = store.told(facts)
        assert told.entities == store.entities([end for fact in facts for end in (fact.subject, fact.object)])
        assert told.evidence == store.evidence(ids)
        assert told.contradictions == store.contradictions(ids)
        assert store.told([]) == Told({}, {}, [])


def test_ids_by_their_beginning(store: Store) -> None:
    """Documents, facts and claims, rejected and added ones among them, are found by the first digits of their ids, in order."""
    papers = [paper(f"Alder {n} runs North.", says(f"Alder {n}", "RUNS", "North")) for n in range(40)]
    added = says("Cedar", "RUNS", "North")(papers[0].document)
    store.write(papers)
    store.judge([reject(papers[0].claims[0]), add(added)])
    claims = sorted([added.id, *(entry.claims[0].id for entry in papers)])
    documents = sorted(entry.document.id for entry in papers)
    assert store.starting("claim", "", 100) == claims
    assert store.starting("document", "", 100) == documents
    facts = sorted(
        fact.id
        for fact in store.edges([papers[0].claims[0].object.key(papers[0].document.id)], "object", Search(("RUNS",)))
    )
    assert len(facts) == 40
    assert store.starting("fact", "", 100) == facts
    assert store.starting("fact", facts[7].hex()[:31], 100) == [facts[7]]
    assert store.starting("claim", "", 3) == claims[:3]
    for uid in claims:
        for length in (1, 5, 32):
            digits = uid.hex()[:length]
            assert store.starting("claim", digits, 100) == [each for each in claims if each.hex().startswith(digits)]
    for text in ("x", "A", "é", "0" * 33):
        with pytest.raises(ValueError, match="not the beginning of an id"):
            store.starting("document", text, 1)
