"""Saved queries on the command line: listed, filled in to paste or to open in Browser, and run."""

from __future__ import annotations

import json
from contextlib import closing
from urllib.parse import parse_qs, urlsplit

import pytest

from graph.stores import open_store
from loaders.run import load
from queries.saved import saved_queries
from tests.integration.cli.conftest import DATA, Run
from tests.integration.neo4j.raw import emptied
from tests.neo4j_servers import SERVERS, Servers
from whoran.browser import address

WHO_RAN = ("cypher", "who-ran", "--service", "the Wales CRC", "--on", "2018-06-01")


@pytest.fixture(scope="module")
def server(neo4j_servers: Servers) -> str:
    """Return the address of the newest server, with the register."""
    url = neo4j_servers.wiped(neo4j_servers.url(SERVERS[-1]))
    with closing(open_store(url)) as store:
        load(store, [DATA / "register"])
    return url


def test_the_saved_queries_are_listed(whoran: Run) -> None:
    """`whoran cypher` lists each saved query with its title and options, and as JSON with all that it takes."""
    listed = whoran("cypher")
    assert (listed.code, listed.err) == (0, "")
    for query in saved_queries().values():
        assert f"{query.name} " in listed.out
        assert query.title in listed.out
    assert [each["name"] for each in whoran("cypher", "--json").json()] == list(saved_queries())


def test_a_query_is_printed_ready_to_paste(whoran: Run) -> None:
    """The parameters stand above the statement, names as the store has them, and are filled in; Browser's address goes beside."""
    printed = whoran(*WHO_RAN)
    assert printed.code == 0
    title, service, on, *statement = printed.out.splitlines()
    assert title == "// Who ran a service on a day, with its owners then"
    assert (service, on) == ("// $service = 'wales crc'", "// $on = date('2018-06-01')")
    assert statement[0].startswith("MATCH ")
    assert statement[-1].endswith(";")
    assert "$" not in "".join(statement)
    assert "name.reduced = toLower('wales crc')" in statement[0]
    assert "http://localhost:7474/browser/?dbms=neo4j:" in printed.err


def test_a_guessed_address_is_told(whoran: Run) -> None:
    """Browser's address is said to be guessed where the store is a file, and not where it is a server."""
    assert "address is guessed, since --store names no server" in whoran(*WHO_RAN).err
    assert "guessed" not in whoran(*WHO_RAN, "--store", "neo4j://localhost:7687").err


def test_the_address_has_the_statement_filled_in(whoran: Run) -> None:
    """The address names the server, its database and a login without password, and the statement needs no parameters."""
    store = "neo4j://graph.example.org:7000/probation"
    opened = urlsplit(whoran(*WHO_RAN, "--store", store, "--http-port", "7001", "--json").json()["address"])
    asked = {name: values for name, (values,) in parse_qs(opened.query).items()}
    assert (opened.scheme, opened.netloc, opened.path) == ("http", "graph.example.org:7001", "/browser/")
    assert (asked["dbms"], asked["db"], asked["cmd"]) == ("neo4j://graph.example.org:7000", "probation", "edit")
    assert asked["preselectAuthMethod"] == "NO_AUTH"
    assert "'wales crc'" in asked["arg"]
    assert "$" not in asked["arg"]


def test_a_password_is_asked_for_by_browser(whoran: Run) -> None:
    """With a password in the environment Browser is not told to log in without one, and the password is in no output."""
    printed = whoran(*WHO_RAN, env={"NEO4J_PASSWORD": "open-sesame"})
    assert "NO_AUTH" not in printed.err
    assert "open-sesame" not in printed.out + printed.err


@pytest.mark.parametrize(
    ("store", "start"),
    [
        ("sqlite:///whoran.db", "http://localhost:7474/browser/?dbms=neo4j:%2F%2Flocalhost:7687&"),
        ("bolt://[::1]:7687", "http://[::1]:7474/browser/?dbms=bolt:%2F%2F%5B::1%5D:7687&"),
        (
            "neo4j+s://graph.example.org",
            "https://graph.example.org:7474/browser/?dbms=neo4j%2Bs:%2F%2Fgraph.example.org:7687&",
        ),
    ],
)
def test_the_address_is_that_of_the_store(store: str, start: str) -> None:
    """Browser is opened at the store's server, by https where it is encrypted, and on this machine where the store is a file."""
    assert address(store, "RETURN 1").startswith(start)


def test_a_query_is_run(whoran: Run, server: str) -> None:
    """`--run` writes the rows of the query, for people and as JSON."""
    run = whoran(*WHO_RAN, "--run", "--store", server)
    assert (run.code, run.err) == (0, "")
    lines = {line.split()[0]: line for line in run.out.splitlines() if line}
    assert lines["holder"].endswith("Working Links")
    assert lines["truth"].endswith("certain")
    assert lines["1"] == "1 row"
    (row,) = whoran(*WHO_RAN, "--run", "--json", "--store", server).json()
    assert (row["holder"], row["owners"]) == ("Working Links", ["Aurelius"])
    assert {"Working Links", "Wales CRC"} <= {each.get("name") for each in row["holding"]}


def test_a_name_that_nothing_has_is_told(whoran: Run, server: str) -> None:
    """Without rows, a name that nothing is called is told with how to find one; one that is called so is not."""
    asked = ("cypher", "path", "--start", "Nemo Dance", "--goal", "Wales", "--on", "2018-06-01", "--run")
    run = whoran(*asked, "--store", server)
    assert (run.code, run.out) == (0, "0 rows\n")
    assert run.err == 'nothing is called "nemo dance": whoran cypher find --words "nemo dance" --run\n'
    before = whoran("cypher", "changes", "--name", "Wales CRC", "--to", "1900", "--run", "--store", server)
    assert (before.code, before.out, before.err) == (0, "0 rows\n", "")


def test_every_query_runs_with_its_example(whoran: Run, server: str) -> None:
    """Each saved query runs as the example in its help is written."""
    for query in saved_queries().values():
        needed = [
            text for each in query.parameters if each.default is None for text in (f"--{each.name}", each.example)
        ]
        run = whoran("cypher", query.name, *needed, "--run", "--json", "--store", server)
        assert (run.code, run.err) == (0, ""), query.name
        assert isinstance(json.loads(run.out), list)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("who-ran", "--service", "Wales CRC"), 2, "--on is missing: who-ran takes --service"),
        (
            ("who-ran", "--servce", "Wales CRC", "--on", "2018-06-01"),
            2,
            "--servce is not known: who-ran takes --service",
        ),
        (("who-ran", "--service", "Wales CRC", "--on", "2018"), 2, "is more than a day"),
        (("who-ran", "--service", "Wales CRC", "--on", "June"), 2, "is not a date"),
        (("who-ran", "--service", "region:Wales", "--on", "2018-06-01"), 2, "leave the kind out"),
        (("evidence", "--fact", "zz"), 2, "32 hex digits"),
        (("find", "--words", "wales", "--limit", "0"), 2, "no number of rows"),
        (("who-ran", "--service", "", "--on", "2018-06-01"), 2, "a name is empty"),
        (("changes", "--name", "Wales CRC", "--from", "2019", "--to", "2015"), 2, "there is no day"),
        (("find", "--words", "wales", "--store", "nonsense://x"), 2, "'nonsense://x' names no store"),
        (("find", "--words", "wales", "--store", "neo4j://"), 2, "'neo4j://' names no store"),
        (("find", "--words", "wales", "--store", "neo4j://[x"), 2, "'neo4j://[x' names no store"),
        (("who-owned",), 2, "No such command"),
        (("find", "--words", "wales", "--run"), 1, "sqlite:///whoran.db is not in Neo4j"),
        (("find", "--words", "wales", "--run", "--store", "neo4j://127.0.0.1:1"), 1, "does not answer"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(whoran: Run, arguments: tuple[str, ...], code: int, told: str) -> None:
    """What is missing, unknown or cannot be had is told in one sentence that says what to do."""
    ran = whoran("cypher", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert told in ran.err
    assert ran.err.startswith("whoran: ")
    assert ran.err.count("\n") == 1


def test_a_database_without_a_store_is_told(whoran: Run, neo4j_servers: Servers) -> None:
    """`--run` on a database where nothing was loaded says so, as every question does."""
    url = emptied(neo4j_servers.url(SERVERS[0]))
    ran = whoran(*WHO_RAN, "--run", "--store", url)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"whoran: there is no store at {url}: load something into it first")
    open_store(url).close()
