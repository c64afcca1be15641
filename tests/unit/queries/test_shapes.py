"""The shapes of answers: their keys, values that JSON knows, and nothing that changes from run to run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from graph.store import Store
from queries.changes import changes
from queries.evidence import contradiction, document, evidence
from queries.ownership import ownership
from queries.paths import paths
from queries.search import search
from queries.show import show
from queries.when import on
from queries.who_ran import who_ran
from tests.unit.queries.told import says

WORLD = [
    says("Birch", "OWNS", "Alder", "2016-06", "2020-01-01", share="100", text="Birch bought Alder.", on="2016-07"),
    says("Alder", "RUNS", "North CRC", "2015-02-01", "2019-02-15", text="Alder ran it.", said_by="a minister"),
    says("Alder", "RUNS", "North CRC", "2015-03-01", "2019-02-15", text="Alder ran it later."),
    says("Alder", "OWNS", "North CRC", "2015-02-01", "2019-02-15", text="Alder owned it."),
    says("North CRC", "COVERS", "region:Northland", "2014", text="It covers Northland."),
    says("PublicBody:Agency", "SUCCEEDED", "North CRC", "2021-06-26", text="The Agency came after it."),
]

ENTITY = {"id", "name", "kind"}
SPAN = {"text", "edtf", "exact", "start_min", "start_max", "end_min", "end_max"}
DOCUMENT = {"id", "title", "publisher", "published_on", "url", "locator"}
EVIDENCE = {"claim", "document", "passage", "start", "end", "page", "said_by", "status", "rule", "judgement"}
COMMON = {"status", "span", "qualifiers", "fact", "disputed", "evidence"}
OPERATOR = {"operator", "service", "as", "truth", "basis", "throughout", "owners", *COMMON}
OWNER = {"owner", "owns", "truth", *COMMON}
FACT = {"subject", "predicate", "says", "object", "truth", "basis", "throughout", *COMMON}
CONTRADICTION = {"id", "kind", "means", "fact", "claims", "days"}


@pytest.fixture
def world(store: Store) -> Store:
    """A small world with an owner, a dispute and a successor."""
    store.write(WORLD)
    return store


def test_who_ran_has_its_keys(world: Store) -> None:
    """An answer to who ran has exactly the keys that programs rely on, at each level."""
    answer: Any = who_ran(world, "North CRC", on("2018-06-01"))
    assert set(answer) == {"question", "answers", "contradictions", "why", "nearest", "succeeded_by", "next"}
    assert set(answer["question"]) == {"asked", "of", "days", "as_known_on"}
    (alder,) = answer["answers"]
    assert set(alder) == OPERATOR
    assert [set(alder["operator"]), set(alder["service"])] == [ENTITY, ENTITY]
    assert set(alder["span"]) == SPAN
    assert [set(each) for each in alder["owners"]] == [OWNER]
    assert [set(each) for each in alder["evidence"]] == [EVIDENCE] * 2
    assert set(alder["evidence"][0]["document"]) == DOCUMENT
    assert [set(each) for each in answer["contradictions"]] == [CONTRADICTION]


def test_values_are_those_that_were_agreed(world: Store) -> None:
    """Ids are 32 hex digits, days ISO 8601 or null, truths and roles words."""
    (alder,) = who_ran(world, "North CRC", on("2018-06-01"))["answers"]
    assert len(bytes.fromhex(alder["fact"])) == len(bytes.fromhex(alder["operator"]["id"])) == 16
    assert (alder["as"], alder["truth"], alder["status"]) == ("operator", "certain", "asserted")
    assert (alder["span"]["end_max"], alder["owners"][0]["span"]["start_min"]) == ("2019-02-15", "2016-06-01")
    assert {each["said_by"] for each in alder["evidence"]} == {"", "a minister"}
    (owner,) = alder["owners"]
    assert (owner["owner"]["name"], owner["owns"]["name"], owner["qualifiers"]) == ("Birch", "Alder", {"share": "100"})


def test_without_an_answer_the_keys_are_the_same(world: Store) -> None:
    """Where nobody is found, the nearest have the keys of an answer, and successors those of a fact."""
    answer: Any = who_ran(world, "North CRC", on("2022"))
    assert (answer["answers"], answer["why"], answer["next"]) == ([], "ended", None)
    assert {frozenset(each) for each in answer["nearest"]} == {frozenset(OPERATOR)}
    assert [set(each) for each in answer["succeeded_by"]] == [FACT]


def test_the_other_questions_have_their_keys(world: Store) -> None:
    """Ownership, changes, paths, evidence and all that is known follow the same shape with their own nouns."""
    chain: Any = ownership(world, "Alder")
    assert set(chain) == {"question", "above", "below", "contradictions"}
    assert {frozenset(each) for each in (*chain["above"], *chain["below"])} == {
        frozenset({"holder", "holds", "relation", "depth", "truth", *COMMON})
    }
    changed: Any = changes(world, "North CRC")
    assert set(changed) == {"question", "answers", "contradictions", "next"}
    assert {frozenset(each) for each in changed["answers"]} == {
        frozenset({"changed", "from", "to", "on", "truth", "status", "disputed", "evidence"})
    }
    walked: Any = paths(world, "Birch", "Northland")
    assert set(walked) == {"question", "max_hops", "answers", "otherwise", "contradictions"}
    assert set(walked["answers"][0]) == {"truth", "text", "days", "certain_days", "entities", "edges"}
    assert {frozenset(each) for each in walked["answers"][0]["edges"]} == {frozenset(FACT)}
    shown: Any = show(world, "Alder")
    assert set(shown) == {"entity", "aliases", "identifiers", "facts", "figures", "contradictions", "next"}
    assert {frozenset(each) for each in shown["facts"]} == {frozenset(FACT)}


Ask = Callable[[Store], Mapping[str, Any]]

QUESTIONS: dict[str, Ask] = {
    "who ran": lambda store: who_ran(store, "North CRC"),
    "what it ran": lambda store: who_ran(store, "Birch"),
    "nobody": lambda store: who_ran(store, "North CRC", on("2022")),
    "ownership": lambda store: ownership(store, "Alder"),
    "changes": lambda store: changes(store, "Alder"),
    "paths": lambda store: paths(store, "Birch", "Northland", on("2018"), limit=5),
    "no path": lambda store: paths(store, "Birch", "Northland", on("2020-06")),
    "evidence": lambda store: evidence(store, _alder(store)["fact"]),
    "contradiction": lambda store: contradiction(store, _alder(store)["disputed"][0]),
    "document": lambda store: {**document(store, WORLD[0].document.id.hex()), "recorded_at": ""},
    "search": lambda store: search(store, "alder"),
    "show": lambda store: show(store, "Alder"),
}
"""One of each question; a document without the one value that tells when it was loaded."""


def _alder(store: Store) -> Any:
    return next(each for each in who_ran(store, "North CRC")["answers"] if each["disputed"])


@pytest.mark.parametrize("ask", QUESTIONS.values(), ids=QUESTIONS)
def test_every_answer_is_plain_json(world: Store, ask: Ask) -> None:
    """An answer of each question comes back from JSON as it went in."""
    answer = ask(world)
    assert json.loads(json.dumps(answer, allow_nan=False)) == answer


IN_ANOTHER_PROCESS = """
import json
from graph.stores import open_store
from tests.unit.queries.test_shapes import QUESTIONS
store = open_store("sqlite:///" + {path!r})
print(json.dumps({{name: ask(store) for name, ask in QUESTIONS.items()}}))
"""


@pytest.mark.usefixtures("world")
def test_answers_are_the_same_on_every_run(tmp_path: Path) -> None:
    """Two processes that hash differently print the same answers, byte for byte."""
    script = IN_ANOTHER_PROCESS.format(path=str(tmp_path / "told.db"))
    runs = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[3],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert json.loads(runs.pop())["who ran"]["answers"]
