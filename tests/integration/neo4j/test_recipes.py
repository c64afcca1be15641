"""What Cypher users read of the graph is so: saved queries, recipes, the guide and the model, on real servers."""

from __future__ import annotations

import re
from typing import Any

import pytest
from neo4j import Driver

import whoran
from graph.vocabulary import PREDICATES
from queries.saved import saved_queries
from tests.integration.neo4j.researched import PAGE, RECIPES, STEPS, TABLES, driver, researched

__all__ = ["driver", "researched"]

SAVED = saved_queries()
STRANGE = "'} DETACH DELETE n //"
VERSIONS = {"5.26": ("",), "2026.08": ("CYPHER 5 ", "CYPHER 25 ")}
"""The versions of Cypher that each server speaks."""
DAYS = ("2014-12-31", "2015-02-01", "2018-06-01", "2019-02-14", "2019-02-15", "2019-12-10", "2022-01-01")
TAGGING = "electronic monitoring of offenders in England and Wales"
SERVICES = ("Wales CRC", "Dorset, Devon and Cornwall CRC", "HMP Birmingham", TAGGING, "Northumbria CRC")
TYPES = {
    "text": "STRING",
    "date": "DATE",
    "integer": "INTEGER",
    "float": "FLOAT",
    "list of text": "LIST<STRING NOT NULL>",
}
COLLECT = "RETURN name, collect(DISTINCT valueType(n[name])) AS types"


def answered(driver: Driver, statement: str, **values: Any) -> list[list[Any]]:
    """The rows of a statement, which the server runs without a warning."""
    records, summary, _ = driver.execute_query(statement, values)
    assert {each.gql_status for each in summary.gql_status_objects} <= {"00000", "02000"}, summary.gql_status_objects
    return [record.values() for record in records]


def asked(driver: Driver, query: str, /, **given: str) -> list[dict[str, Any]]:
    """The rows of a saved query."""
    records, _, _ = driver.execute_query(SAVED[query].statement, SAVED[query].values(given))
    return [record.data() for record in records]


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_query_runs_as_its_examples_are(driver: Driver, neo4j_name: str, name: str) -> None:
    """Each saved query finds something for its examples, in every version of Cypher, with parameters and filled in."""
    query = SAVED[name]
    values = query.values({each.name: each.example for each in query.parameters})
    found = [
        answered(driver, version + statement, **given)
        for version in VERSIONS.get(neo4j_name, ("",))
        for statement, given in ((query.statement, values), (query.filled_in(values), {}))
    ]
    assert found[0]
    assert all(len(each) == len(found[0]) for each in found)


@pytest.mark.parametrize("title", RECIPES)
def test_a_recipe_gives_the_rows_that_the_page_shows(driver: Driver, neo4j_name: str, title: str) -> None:
    """Each recipe of the page runs in every version of Cypher, and its rows are the page's."""
    statement, table = RECIPES[title]
    for version in VERSIONS.get(neo4j_name, ("",)):
        found = answered(driver, version + statement)
        shown = ["| " + " | ".join("" if each is None else str(each) for each in row) + " |" for row in found]
        assert shown == table.splitlines()[2:]


def test_the_page_has_ten_recipes() -> None:
    """The page has ten recipes, and every statement on it is one of them."""
    assert len(RECIPES) == 10
    assert PAGE.count("```cypher") == 10


@pytest.mark.parametrize("step", range(len(STEPS)))
def test_a_step_of_the_guide_shows_something(driver: Driver, neo4j_name: str, step: int) -> None:
    """Each query of the guide finds something, in every version of Cypher."""
    assert all(answered(driver, version + STEPS[step]) for version in VERSIONS.get(neo4j_name, ("",)))


@pytest.mark.parametrize("service", SERVICES)
def test_who_ran_agrees_with_the_question(researched: str, driver: Driver, service: str) -> None:
    """The saved query finds every hand that whoran answers with, with the same truth and the same owners, on any day."""
    with whoran.open(researched) as graph:
        for day in DAYS:
            rows = {row["fact"]: row for row in asked(driver, "who-ran", service=service, on=day)}
            for each in graph.who_ran(service, on=day)["answers"]:
                row = rows[each["fact"]]
                assert row["truth"] in (each["truth"], each["status"])
                assert set(row["owners"]) == {owner["owner"]["name"] for owner in each["owners"]}


@pytest.mark.parametrize("name", ["Working Links", "Wales CRC", "Seetec", "Sodexo Justice Services"])
def test_ownership_agrees_with_the_question(researched: str, driver: Driver, name: str) -> None:
    """The saved query has every edge of the chain that whoran answers with, as many steps away."""
    with whoran.open(researched) as graph:
        answer = graph.ownership(name, on="2018-06-01")
    above = {(each["fact"], "above", each["depth"]) for each in answer["above"]}
    below = {(each["fact"], "below", each["depth"]) for each in answer["below"]}
    rows = asked(driver, "ownership", name=name, on="2018-06-01")
    assert {(row["fact"], row["side"], row["steps"]) for row in rows} == above | below
    assert rows


def test_a_path_agrees_with_the_question(researched: str, driver: Driver) -> None:
    """The saved query's first path is the one that whoran answers with."""
    with whoran.open(researched) as graph:
        (path,) = graph.paths("Aurelius", "region:Wales", on="2018-06-01")["answers"]
    first, *_ = asked(driver, "path", start="Aurelius", goal="Wales", on="2018-06-01")
    assert first["facts"] == [each["fact"] for each in path["edges"]]
    assert first["truth"] == path["truth"]


def test_evidence_agrees_with_the_question(researched: str, driver: Driver) -> None:
    """The saved query has each claim that whoran's evidence of a fact has, with its sentence."""
    (row,) = asked(driver, "who-ran", service="Wales CRC", on="2018-06-01")
    with whoran.open(researched) as graph:
        evidence = graph.evidence(row["fact"])["fact"]["evidence"]
    rows = asked(driver, "evidence", fact=row["fact"])
    assert {(each["claim"], each["sentence"]) for each in rows} == {
        (each["claim"], each["passage"]) for each in evidence
    }


def test_every_query_is_given_an_index(driver: Driver) -> None:
    """No saved query reads all nodes or all edges to find where it starts."""
    for query in SAVED.values():
        values = query.values({each.name: each.example for each in query.parameters})
        plan = driver.execute_query(f"EXPLAIN {query.statement}", values).summary.plan
        assert not re.search("AllNodesScan|NodeByLabelScan|RelationshipsScan|RelationshipTypes?Scan", str(plan)), (
            query.name
        )


def test_a_strange_name_deletes_nothing(driver: Driver) -> None:
    """A name that would end its text and delete the graph is looked for, not run."""
    before = answered(driver, "MATCH (n) RETURN count(n)")
    for query in SAVED.values():
        values = query.values({each.name: each.example for each in query.parameters})
        texts = {name: STRANGE if isinstance(value, str) else value for name, value in values.items()}
        if query.name not in ("find", "passages"):
            assert answered(driver, query.filled_in(texts)) == []
    assert answered(driver, "MATCH (n) RETURN count(n)") == before


def test_the_model_on_the_page_is_the_one_in_the_store(driver: Driver) -> None:
    """Each property in the store stands on the page with its type; what is always there is, and each table's subject too."""
    labels = {label for (label,) in answered(driver, "CALL db.labels() YIELD label RETURN label")} & set(TABLES)
    found = {
        label: dict(_rows(answered(driver, f"MATCH (n:{label}) UNWIND keys(n) AS name {COLLECT}"))) for label in labels
    }
    found["NAMES"] = dict(_rows(answered(driver, f"MATCH ()-[n:NAMES]->() UNWIND keys(n) AS name {COLLECT}")))
    facts = "MATCH (:Entity)-[n]->(:Entity) UNWIND keys(n) AS name "
    found["fact"] = dict(_rows(answered(driver, facts + COLLECT)))
    assert found.keys() == TABLES.keys()
    for subject, properties in found.items():
        told = documented(TABLES[subject])
        assert properties.keys() <= told.keys(), subject
        assert {name for name, (_, always) in told.items() if always} <= properties.keys(), subject
        for name, types in properties.items():
            assert types == [f"{TYPES[told[name][0]]} NOT NULL"], f"{subject}.{name}"


def _rows(rows: list[list[Any]]) -> list[tuple[str, list[str]]]:
    return [(name, types) for name, types in rows]


def documented(table: str) -> dict[str, tuple[str, bool]]:
    """The properties of a table on the page: the type of each, and whether it is always there."""
    found = {}
    for line in table.splitlines():
        names, kind, _ = (cell.strip() for cell in line.strip("|").split("|"))
        for name in re.findall(r"`(\w+)`", names):
            found[name] = kind.removesuffix(" or absent"), not kind.endswith(" or absent")
    return found


def test_the_page_names_every_predicate_and_label(driver: Driver) -> None:
    """Each label and relationship type that the store can have stands on the page."""
    labels = {label for (label,) in answered(driver, "CALL db.labels() YIELD label RETURN label")}
    types = "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type"
    known = labels | {each for (each,) in answered(driver, types)} | set(PREDICATES)
    assert {each for each in known if not re.search(rf"\b{each}\b", PAGE)} == set()
