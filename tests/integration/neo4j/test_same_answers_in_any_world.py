"""The same answers whatever sources say: random records in a file and on a server, asked every question."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import timedelta
from itertools import count, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.span import ALWAYS, Window
from graph.store import Store
from graph.stores import open_store
from tests.contract.records import Record, records
from tests.integration.neo4j import asked
from tests.integration.neo4j.asked import Days
from tests.integration.neo4j.both import Both, both
from tests.neo4j_servers import Servers
from tests.worlds import COMPANIES, PROBES, REGIONS, SERVICES

NAMES = [mention.name for mention in (*COMPANIES, *SERVICES, *REGIONS)]
TEXTS = ("Alder", "Bich Justise", "north", "sentence 0", "Paper 1, sentence 1.", "")

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
def told(new_pair: NewPair, record: Record) -> Iterator[Both]:
    """A state of each of two stores, in which the same is loaded and decided."""
    with new_pair() as stores:
        for store in stores:
            store.write(record.loads)
            store.judge(record.judgements)
        with both(*stores) as states:
            yield states


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(records(), st.lists(days, min_size=1, max_size=2), st.integers(1, 3))
def test_every_question(new_pair: NewPair, record: Record, when: list[Days], size: int) -> None:
    """Whatever documents say and whatever is decided, who ran, ownership, changes, show, evidence, documents and search are the
    same on both stores, and so are their pages.
    """
    with told(new_pair, record) as states:
        about = [answer for name in NAMES for answer in asked.about_entity(states, name, when)]
        pages = [page for name in NAMES for page in asked.in_pages(states, name, size)]
        facts = sorted({each["fact"] for page in pages for each in page.get("facts", ())})
        disputes = sorted({each["id"] for page in pages for each in page.get("contradictions", ())})
        documents = [entry.document.id.hex() for entry in record.loads]
        known = [
            *asked.who_says(states, facts, size),
            *asked.contradicting(states, disputes),
            *asked.read(states, documents),
            *asked.found(states, TEXTS, size),
        ]
        assert len(about) == len(NAMES) * len(when) * 4
        assert not any("refused" in answer for answer in known)


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(records(), days, st.integers(1, 8), st.integers(1, 10))
def test_every_path(new_pair: NewPair, record: Record, when: Days, hops: int, limit: int) -> None:
    """Whatever documents say and whatever is decided, the paths between all parties are the same and in the same order."""
    with told(new_pair, record) as states:
        found = list(asked.between(states, product(NAMES, NAMES), [when], [hops], [limit]))
        assert len(found) == len(NAMES) ** 2
