"""Dockerfile and docker-compose.yml as written: well-formed, pinned, without secrets, with limits."""

import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tests.integration.docker.compose import COMPOSE, DOCKERFILE, services, size
from tests.integration.docker.image import context, instructions

PINNED = re.compile(r":\d+\.\d+\.\d+(-[a-z]+)*$")
SECRET = re.compile(r"PASSWORD|AUTH|SECRET|TOKEN|KEY", re.IGNORECASE)
STAY_UP = ("neo4j", "api")


def findings(*command: str) -> str:
    """Return what a linter says of a file; an empty text where it finds nothing."""
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if ran.returncode == 0 else ran.stdout + ran.stderr


def test_linter_finds_nothing_in_the_dockerfile() -> None:
    """hadolint has nothing to say about the Dockerfile, not even about its style."""
    linter = str(Path(sys.executable).with_name("hadolint"))
    assert findings(linter, "--no-color", "--failure-threshold", "style", str(DOCKERFILE)) == ""


def test_compose_file_fits_the_compose_specification() -> None:
    """docker-compose.yml is valid under the JSON Schema of the Compose Specification."""
    check = ("-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec")
    assert findings(sys.executable, *check, str(COMPOSE)) == ""


def test_every_image_is_pinned_to_a_whole_version() -> None:
    """Every image, of a service or of a stage, is named with major, minor and patch version."""
    images = [value.split()[0] for value in instructions("FROM")] + [each["image"] for each in services().values()]
    assert len(images) == 5
    assert [image for image in images if not PINNED.search(image)] == []


def test_own_image_carries_the_version_of_the_project() -> None:
    """The image that is built here is tagged with the version that whoran has."""
    assert {services()[name]["image"] for name in ("load", "api")} == {f"whoran:{version('whoran')}"}


def test_no_password_stands_in_a_file() -> None:
    """With nothing given, every setting that may hold a secret is empty, or says that there is none."""
    settings = [(name, value) for each in services().values() for name, value in each["environment"].items()]
    secrets = [(name, value) for name, value in settings if SECRET.search(name)]
    assert len(secrets) == 3
    assert {value for _, value in secrets} == {"", "none"}
    assert [line for name in ("ENV", "ARG", "LABEL") for line in instructions(name) if SECRET.search(line)] == []


def test_password_given_reaches_the_server_and_those_who_ask_it() -> None:
    """NEO4J_PASSWORD from the shell or the file .env is Neo4j's password, and the one that whoran says."""
    given = services({"NEO4J_PASSWORD": "a word of 24 characters."})
    assert given["neo4j"]["environment"]["NEO4J_AUTH"] == "neo4j/a word of 24 characters."
    assert {given[name]["environment"]["NEO4J_PASSWORD"] for name in ("load", "api")} == {"a word of 24 characters."}


def test_everything_is_published_on_this_machine_alone() -> None:
    """Unless told otherwise, no port can be reached from another machine."""
    ports = [port for each in services().values() for port in each.get("ports", ())]
    assert len(ports) == 3
    assert [port for port in ports if not port.startswith("127.0.0.1:")] == []


def test_neo4j_is_published_elsewhere_only_with_a_password() -> None:
    """NEO4J_ADDRESS without NEO4J_PASSWORD gives Neo4j's image a value that it shows and refuses, as it has no slash."""
    refused = services({"NEO4J_ADDRESS": "192.0.2.1"})["neo4j"]["environment"]["NEO4J_AUTH"]
    assert refused == "NEO4J_PASSWORD must be set where NEO4J_ADDRESS is, not none"
    assert "/" not in refused
    given = services({"NEO4J_ADDRESS": "192.0.2.1", "NEO4J_PASSWORD": "of eight or more"})["neo4j"]
    assert given["environment"]["NEO4J_AUTH"] == "neo4j/of eight or more"
    assert given["ports"] == ["192.0.2.1:7474:7474", "192.0.2.1:7687:7687"]


def test_image_runs_as_a_user_without_rights() -> None:
    """The last user of the Dockerfile is a number, so that an engine can see that it is not root."""
    assert re.fullmatch(r"[1-9]\d+:[1-9]\d+", instructions("USER")[-1])


def test_own_services_can_change_nothing_but_their_volumes() -> None:
    """The service and the load have no capabilities, no way to more of them, and a file system that is read only."""
    for name in ("load", "api"):
        service = services()[name]
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]


def test_services_that_stay_up_have_health_checks() -> None:
    """Neo4j and the service tell whether they are healthy and start again by themselves; the load runs once."""
    found = services()
    assert {name for name, each in found.items() if "test" in each["healthcheck"]} == set(STAY_UP)
    assert {name: each["restart"] for name, each in found.items()} == {
        "neo4j": "unless-stopped",
        "load": "no",
        "api": "unless-stopped",
    }


def test_service_waits_for_a_healthy_server_and_the_whole_load() -> None:
    """The load starts on a healthy Neo4j, and the service when the load has ended well."""
    found = services()
    assert found["load"]["depends_on"] == {"neo4j": {"condition": "service_healthy"}}
    assert found["api"]["depends_on"]["load"] == {"condition": "service_completed_successfully"}


def test_memory_is_limited_and_holds_what_the_server_may_use() -> None:
    """Every service has a limit, and Neo4j's leaves at least a quarter beside heap and page cache."""
    found = services()
    limits = {name: size(each["mem_limit"]) for name, each in found.items()}
    settings = found["neo4j"]["environment"]
    parts = ("NEO4J_server_memory_heap_max__size", "NEO4J_server_memory_pagecache_size")
    assert sum(size(settings[part]) for part in parts) <= limits["neo4j"] * 3 // 4
    assert settings["NEO4J_server_memory_heap_initial__size"] == settings["NEO4J_server_memory_heap_max__size"]
    assert set(limits) == {"neo4j", "load", "api"}


def test_data_lie_in_volumes_that_are_named() -> None:
    """What Neo4j keeps, and the sign that the sample was loaded, outlive their containers."""
    found = services()
    assert found["neo4j"]["volumes"] == ["neo4j:/data", "neo4j-logs:/logs"]
    assert found["load"]["volumes"] == ["loaded:/data"]
    assert instructions("VOLUME") == ["/data"]


def test_only_what_is_built_reaches_the_engine() -> None:
    """The build context holds the packages and what describes them: no tests, no databases, no file .env."""
    tops = {file.parts[0] for file in context()}
    packages = {"graph", "loaders", "queries", "api", "whoran"}
    assert tops == packages | {"constraints.txt", "pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md"}
    assert {file.suffix for file in context()} & {".pyc", ".db", ".env"} == set()
