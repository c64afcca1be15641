"""The same answers whatever sources say: random records in a file and on a server, asked every question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import timedelta
from itertools import count, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.model import Entry, Judgement
from graph.span import ALWAYS, Window
from graph.store import Store
from graph.stores import open_store
from tests.contract.records import Record, records
from tests.integration.neo4j import asked, odd
from tests.integration.neo4j.asked import Answer, Days
from tests.integration.neo4j.both import Both, both
from tests.neo4j_servers import Servers
from tests.worlds import COMPANIES, PROBES, REGIONS, SERVICES

NAMES = [mention.name for mention in (*COMPANIES, *SERVICES, *REGIONS)]
TEXTS = ("Alder", "Bich Justise", "north", "sentence 0", "Paper 1, sentence 1.", "")

EXAMPLES = settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow])
"""Few: the contract is proved by many more, and each is asked hundreds of questions."""

NewPair = Callable[[], AbstractContextManager[tuple[Store, Store]]]
"""Makes two empty stores, one of them on a server."""

windows = st.one_of(
    st.just(ALWAYS),
    st.sampled_from(PROBES).map(Window.on),
    st.builds(lambda first, days: Window(first, first + timedelta(days)), st.sampled_from(PROBES), st.integers(2, 500)),
)
days: st.SearchStrategy[Days] = st.tuples(windows, st.none() | st.sampled_from(PROBES))


@pytest.fixture(scope="module")
def new_pair(neo4j_servers: Servers, neo4j_name: str, tmp_path_factory: pytest.TempPathFactory) -> NewPair:
    """Return what makes pairs of empty stores, one pair at a time: a server has one database."""
    folder, numbers = tmp_path_factory.mktemp("worlds"), count()
    server = neo4j_servers.url(neo4j_name)

    @contextmanager
    def made() -> Iterator[tuple[Store, Store]]:
        file = f"sqlite:///{folder}/{next(numbers)}.db"
        with closing(open_store(file)) as one, closing(open_store(neo4j_servers.wiped(server))) as other:
            yield one, other

    return made


@contextmanager
def told(new_pair: NewPair, loads: list[Entry], judgements: Sequence[Judgement] = ()) -> Iterator[Both]:
    """A state of each of two stores, in which the same is loaded and decided."""
    with new_pair() as stores:
        for store in stores:
            store.write(loads)
            store.judge(judgements)
        with both(*stores) as states:
            yield states


def follow(states: Both, pages: list[Answer], size: int) -> Iterator[Answer]:
    """What supports the facts of these answers, and what contradicts them."""
    yield from asked.who_says(states, sorted({each["fact"] for page in pages for each in page.get("facts", ())}), size)
    yield from asked.contradicting(
        states, sorted({each["id"] for page in pages for each in page.get("contradictions", ())})
    )


@EXAMPLES
@given(records(), days, st.integers(1, 3))
def test_every_question(new_pair: NewPair, record: Record, when: Days, size: int) -> None:
    """Whatever documents say and whatever is decided, who ran, ownership, changes, show, evidence, documents and search are the
    same on both stores, and so are their pages.
    """
    with told(new_pair, record.loads, record.judgements) as states:
        about = [answer for name in NAMES for answer in asked.about_entity(states, name, [when])]
        pages = [page for name in NAMES for page in asked.in_pages(states, name, size)]
        documents = [entry.document.id.hex() for entry in record.loads]
        known = [*follow(states, pages, size), *asked.read(states, documents), *asked.found(states, TEXTS, size)]
        assert len(about) == len(NAMES) * 4
        assert not any("refused" in answer for answer in known)


@EXAMPLES
@given(records(), days, st.integers(1, 8), st.integers(1, 10))
def test_every_path(new_pair: NewPair, record: Record, when: Days, hops: int, limit: int) -> None:
    """Whatever documents say and whatever is decided, the paths between all parties are the same and in the same order."""
    with told(new_pair, record.loads, record.judgements) as states:
        found = list(asked.between(states, product(NAMES, NAMES), [when], [hops], [limit]))
        assert len(found) == len(NAMES) ** 2


@EXAMPLES
@given(odd.entries(), days, st.integers(1, 3))
def test_odd_names_days_and_numbers(new_pair: NewPair, entries: list[Entry], when: Days, size: int) -> None:
    """Of every predicate and kind, and whatever names, days and numbers are like, both stores give the same answers, and find
    the same by names and words.
    """
    parties = sorted({party.hex() for entry in entries for party in odd.parties(entry)})
    with told(new_pair, entries) as states:
        pages = [page for party in parties for page in asked.in_pages(states, party, size)]
        about = [answer for party in parties for answer in asked.about_entity(states, party, [when])]
        known = [
            *follow(states, pages, size),
            *asked.read(states, [entry.document.id.hex() for entry in entries]),
            *asked.found(states, odd.NAMES, 5),
        ]
        assert not any("refused" in answer for answer in (*pages, *about, *known))
