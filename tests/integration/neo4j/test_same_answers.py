"""The same questions, the same answers: a server of each line beside a store in a file, compared as JSON, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import cycle, product
from pathlib import Path

import pytest

from graph.span import ALWAYS
from graph.store import Search, Store
from graph.stores import open_store
from graph.vocabulary import PREDICATES
from loaders.run import load
from queries import when
from tests.conftest import SHARED
from tests.integration.neo4j import asked
from tests.integration.neo4j.asked import Days
from tests.integration.neo4j.both import Both, both
from tests.neo4j_servers import Servers

DATA = Path(__file__).parents[3] / "whoran" / "data"
PAPERS = SHARED / "corpus"
FOLDERS = (DATA / "register", DATA / "samples", *([PAPERS] if PAPERS.is_dir() else []))
EVERY = 10_000

WINDOWS = (
    ALWAYS,
    *map(when.on, ("2010-01-01", "2016-06-15", "2018-06-01", "2019-02-15", "2019-12", "2021-06-26", "2022")),
    when.between("2015-06", "2019-03"),
    when.between(None, "2015-01"),
    when.between("2019-02", None),
)
KNOWN = (None, date(2016, 6, 30), date(2019, 3, 31))
DAYS: tuple[Days, ...] = tuple(product(WINDOWS, KNOWN))
"""Days, months, years and stretches with one end or two, each as known now and on two days of the past."""

BUSY = ("Wales CRC", "Working Links", "Ministry of Justice")
"""Names of much that is asked about on many of these days; any other entity on one of them."""
ENDS = ("Aurelius", "Seetec", "Northumbria CRC", "South Yorkshire CRC", "Region:Wales", "Region:Dorset")
"""Names that are joined by paths, most of them by several."""

TEXTS = (
    *("Working Links", "wales crc", "WALES", "probation service wales", "administration", "region:Wales", "2019", "£"),
    *(
        "Wroking Lniks",
        "Aurelus",
        "Seetek Busines",
        "Company:Minstry of Justce",
        "nothing like it",
        "kind:of",
        "a",
        "cr",
    ),
    *(
        "",
        "   ",
        "!?",
        "—",
        "*",
        "work*",
        "NOT wales",
        "wales OR",
        '"working links"',
        "name:wales",
        "(",
        "a~2",
        "%",
        "\0",
    ),
    *("Société", "working-links", "o'neill", "İstanbul", "ﬁ", "𝔚ales", "the of and", "'} DETACH DELETE n //"),
    *("working " * 300, "w" * 5_000, " ".join(f"word{number}" for number in range(2_000))),
)
"""Names in full and in part, words of documents, misspelt, of no word, of another script, in a query's own signs, very long."""


@dataclass(frozen=True)
class Pair:
    """A store in a file and one on a server, loaded with the same, and the ids of what the file holds."""

    file: Store
    server: Store

    @property
    def entities(self) -> list[str]:
        """The ids of all entities."""
        words = self.file.name_words("")
        return sorted({entity.id.hex() for word in words for entity in self.file.named([word], EVERY)})

    @property
    def facts(self) -> list[str]:
        """The ids of all facts."""
        entities = [bytes.fromhex(each) for each in self.entities]
        return sorted(fact.id.hex() for fact in self.file.edges(entities, "subject", Search(tuple(PREDICATES))))


@pytest.fixture(scope="module")
def pair(neo4j_servers: Servers, neo4j_name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    """Return two stores with the register, the samples and, where they are, the papers, one of them on a server."""
    server = f"{neo4j_servers.wiped(neo4j_servers.url(neo4j_name))}?timeout=600"
    with (
        closing(open_store(f"sqlite:///{tmp_path_factory.mktemp('same')}/same.db")) as one,
        closing(open_store(server)) as other,
    ):
        for store in (one, other):
            assert not load(store, FOLDERS).skipped
        yield Pair(one, other)


@pytest.fixture
def asking(pair: Pair) -> Iterator[Both]:
    """Return a state of each of the two stores."""
    with both(pair.file, pair.server) as states:
        yield states


def test_every_question_about_every_entity(pair: Pair, asking: Both) -> None:
    """Of every entity, who ran, ownership, changes and show are answered alike, on days and stretches, as known now and then."""
    for entity, days in zip(pair.entities, cycle(DAYS), strict=False):
        assert all(asked.about_entity(asking, entity, [days]))


@pytest.mark.parametrize("name", BUSY)
def test_every_question_on_many_days(asking: Both, name: str) -> None:
    """By its name, an entity of many facts is answered of alike on all days, and page by page."""
    answers = [*asked.about_entity(asking, name, DAYS[::2]), *asked.in_pages(asking, name, 7)]
    assert not any("refused" in answer for answer in answers)


def test_paths_between_all_pairs(asking: Both) -> None:
    """Paths between entities are the same and in the same order, on a day and over all time, of any number and length."""
    pairs = list(product(ENDS, ENDS))
    days: list[Days] = [(ALWAYS, None), (when.on("2018-06-01"), None), (when.on("2018"), date(2019, 3, 31))]
    found = list(asked.between(asking, pairs, days, [6], [10]))
    found += asked.between(asking, pairs[:6], days[:1], [2, 5], [1, 2, 3])
    assert max(len(answer["answers"]) for answer in found) == 10


def test_evidence_of_every_fact(pair: Pair, asking: Both) -> None:
    """Every fact has the same claims in the same order, page by page, every contradiction and every document the same words."""
    pages = list(asked.who_says(asking, pair.facts, 5))
    contradictions = sorted({each["id"] for page in pages for each in page["contradictions"]})
    documents = sorted({each["document"]["id"] for page in pages for each in page["fact"]["evidence"]})
    assert contradictions
    assert all(answer["evidence"] for answer in asked.contradicting(asking, contradictions))
    assert all(answer["text"] for answer in asked.read(asking, documents))


def test_every_paper(shared: Path, pair: Pair, asking: Both) -> None:
    """The papers are among what is asked about, and each has the same words on both stores."""
    texts = {path.read_text("utf-8") for path in (shared / "corpus").glob("*.txt")}
    papers = [entry.document for entry in pair.file.entries() if entry.document.text in texts]
    read = {answer["text"] for answer in asked.read(asking, [paper.id.hex() for paper in papers])}
    assert read == texts


def test_search_of_any_text(asking: Both) -> None:
    """Whatever is searched for, the same entities and passages are found in the same order, page by page."""
    pages = list(asked.found(asking, TEXTS, 10))
    assert any(page["entities"] for page in pages)
    assert any(page["passages"] for page in pages)


def test_mistaken_questions(asking: Both) -> None:
    """What both stores do not know, both refuse in the same words, with the same names offered."""
    names = ("Wlaes CRC", "probation", "Workink Lniks", "Person:Aurelius", "nobody", "", ":", "0" * 32, "z" * 400)
    for name in names:
        refused = [
            *asked.about_entity(asking, name, DAYS[:1]),
            *asked.between(asking, [(name, "Seetec")], DAYS[:1], [6], [1]),
        ]
        assert all(answer["refused"] for answer in refused)
    ids = ("0" * 32, "f" * 31, "")
    unknown = [*asked.who_says(asking, ids, 5), *asked.contradicting(asking, ids), *asked.read(asking, ids)]
    assert [answer["refused"] for answer in unknown] == ["UnknownId"] * 9
