"""What docker-compose.yml asks of Neo4j, and the services over it, on a real server of the version that it names."""

import json
from collections.abc import Iterator
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from neo4j import GraphDatabase

from tests.integration.docker.compose import services
from tests.integration.docker.image import Image
from tests.integration.docker.running import at, healthy, loading, ready_check, serving
from whoran.local_neo4j.configuration import Configuration
from whoran.local_neo4j.lines import LINES, NEWEST
from whoran.local_neo4j.ports import free_ports
from whoran.local_neo4j.server import LocalServer

NEO4J = services()["neo4j"]
SETTINGS = {name.removeprefix("NEO4J_"): value for name, value in NEO4J["environment"].items() if name != "NEO4J_AUTH"}
"""What the image writes into neo4j.conf, under the names that it has in the environment."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    """Return a server of the version and with the memory that docker-compose.yml gives it, which asks for no password."""
    port, http_port = free_ports(2)
    heap, pages = SETTINGS["server_memory_heap_max__size"], SETTINGS["server_memory_pagecache_size"]
    told = Configuration(port, http_port, authentication=False, heap=heap, page_cache=pages)
    with LocalServer(LINES[NEWEST], tmp_path_factory.mktemp("server"), told, print) as running:
        yield running


def answers(server: LocalServer) -> bool:
    """Tell whether the server answers at the address that its health check asks."""
    asked = NEO4J["healthcheck"]["test"][-1].replace("7474", str(server.configuration.http_port))
    try:
        with urlopen(asked) as response:
            return bool(response.status == 200)
    except URLError:
        return False


def test_server_is_the_one_that_tests_run_on() -> None:
    """The image of Neo4j is of the version that all tests of the store run on."""
    assert NEO4J["image"] == f"neo4j:{LINES[NEWEST].version}-community"


def test_settings_are_known_to_the_server(server: LocalServer) -> None:
    """Every setting in the environment names one that this version has; with an unknown one it would not start."""
    names = {name.replace("_", ".").replace("..", "_") for name in SETTINGS}
    with GraphDatabase.driver(server.url) as driver:
        known = driver.execute_query("SHOW SETTINGS YIELD name RETURN collect(name) AS names").records[0]["names"]
    assert len(names) == 4
    assert names <= set(known)


def test_services_answer_from_the_server(image: Image, server: LocalServer, port: str) -> None:
    """The load and the service find the server by WHORAN_STORE, and the service gets healthy again after it was away."""
    store = services()["api"]["environment"]["WHORAN_STORE"].replace("neo4j://neo4j:7687", server.url)
    ready = at(port, ready_check())
    assert answers(server)
    assert "Loaded" in loading(image, WHORAN_STORE=store)
    with serving(image, port, WHORAN_STORE=store):
        assert healthy(image, ready)
        with urlopen(f"http://127.0.0.1:{port}/v1/who-ran?name=Wales%20CRC&on=2018-06-01") as response:
            assert json.load(response)["answers"][0]["operator"]["name"] == "Working Links"
        server.stop()
        assert not answers(server)
        assert not healthy(image, ready)
        server.start()
        assert answers(server)
        assert healthy(image, ready)
