"""What docker-compose.yml asks of Neo4j, and the services over it, on a real server of the version that it names."""

import json
import os
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from neo4j import Driver, GraphDatabase

from tests.integration.docker.compose import services
from tests.integration.docker.image import Image
from tests.integration.docker.running import at, health_check, healthy, loading, ready_check, serving
from tests.neo4j_servers import SERVERS, Servers
from whoran.local_neo4j.lines import LINES, NEWEST
from whoran.local_neo4j.ports import free_ports

NEO4J = services()["neo4j"]
ADDRESS = services()["api"]["environment"]["WHORAN_STORE"]
SETTINGS = {name.removeprefix("NEO4J_") for name in NEO4J["environment"]} - {"AUTH"}
"""What the image writes into neo4j.conf, under the names that it has in the environment."""
CREDENTIALS = {name: value for name, value in os.environ.items() if name in ("NEO4J_USERNAME", "NEO4J_PASSWORD")}
"""Those of a server that is named to be used instead."""


@pytest.fixture
def url(neo4j_servers: Servers) -> str:
    """Return the address of a server of the newest line, with nothing in its database."""
    return neo4j_servers.wiped(neo4j_servers.url(SERVERS[-1]))


@pytest.fixture
def driver(url: str) -> Iterator[Driver]:
    """Return a driver of that server."""
    auth = (CREDENTIALS["NEO4J_USERNAME"], CREDENTIALS["NEO4J_PASSWORD"]) if CREDENTIALS else None
    with GraphDatabase.driver(url, auth=auth) as opened:
        yield opened


def settings_of(driver: Driver) -> dict[str, Any]:
    """Return the value of every setting that the server knows."""
    records = driver.execute_query("SHOW SETTINGS YIELD name, value").records
    return {record["name"]: record["value"] for record in records}


def test_server_is_the_one_that_tests_run_on() -> None:
    """The image of Neo4j is of the version that all tests of the store run on."""
    assert NEO4J["image"] == f"neo4j:{LINES[NEWEST].version}-community"


def test_settings_are_known_to_the_server(driver: Driver) -> None:
    """Every setting in the environment names one that this version has; with an unknown one it would not start."""
    names = {name.replace("_", ".").replace("..", "_") for name in SETTINGS}
    assert len(names) == 4
    assert names <= set(settings_of(driver))


def test_server_answers_its_health_check_without_a_password(driver: Driver, url: str) -> None:
    """What Neo4j's health check asks is answered at the server's HTTP port to one who says no password."""
    port = settings_of(driver)["server.http.listen_address"].rpartition(":")[2]
    asked = NEO4J["healthcheck"]["test"][-1]
    assert asked == "http://127.0.0.1:7474/"
    with urlopen(asked.replace("127.0.0.1:7474", f"{urlsplit(url).hostname}:{port}")) as response:
        assert response.status == 200


def test_services_answer_from_the_server(image: Image, url: str, port: str) -> None:
    """The load and the service find the server by WHORAN_STORE; after the load the service is healthy, and answers."""
    store = ADDRESS.replace("neo4j://neo4j:7687", url)
    assert "Loaded" in loading(image, WHORAN_STORE=store, **CREDENTIALS)
    with serving(image, port, WHORAN_STORE=store, **CREDENTIALS):
        assert healthy(image, at(port, ready_check()))
        with urlopen(f"http://127.0.0.1:{port}/v1/who-ran?name=Wales%20CRC&on=2018-06-01") as response:
            assert json.load(response)["answers"][0]["operator"]["name"] == "Working Links"


def test_service_without_a_server_is_up_but_not_healthy(image: Image, port: str) -> None:
    """While Neo4j is away the image's check passes, so that no engine replaces the service; docker-compose.yml's does not."""
    (nobody,) = free_ports(1)
    with serving(image, port, WHORAN_STORE=f"neo4j://127.0.0.1:{nobody}"):
        assert healthy(image, at(port, health_check()))
        assert not healthy(image, at(port, ready_check()))
