"""The description of the service (OpenAPI) and its documentation: nothing is left undescribed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis

from api.problems import BY_NAME
from tests.integration.api.examples import EXAMPLES, record

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "api.md"
ENDPOINTS = {
    "GET /v1/search",
    "GET /v1/entities/{id}",
    "GET /v1/who-ran",
    "GET /v1/ownership",
    "GET /v1/changes",
    "GET /v1/paths",
    "GET /v1/facts/{id}/evidence",
    "GET /v1/contradictions/{id}",
    "GET /v1/documents/{id}",
    "POST /v1/documents",
    "GET /v1/problems",
    "GET /v1/problems/{name}",
    "GET /health",
    "GET /ready",
}
Described = dict[str, Any]


def operations(described: Described) -> Iterator[tuple[str, Described]]:
    """Return each operation with its method and path."""
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def test_description_is_valid(described: Described) -> None:
    """The description is a valid OpenAPI document."""
    schemathesis.openapi.from_dict(described).validate()


def test_an_invalid_description_would_be_found(described: Described) -> None:
    """The validator that the test above relies on refuses a document that is not OpenAPI."""
    broken = {**described, "paths": {"/health": {"get": {"parameters": "none"}}}}
    with pytest.raises(Exception, match="none"):
        schemathesis.openapi.from_dict(broken).validate()


def test_description_is_served(client: httpx.Client, described: Described) -> None:
    """The description is at /openapi.json, and a page to read it at /docs."""
    assert client.get("/openapi.json").json() == described
    assert client.get("/docs").status_code == 200


def test_the_front_leads_to_the_description(client: httpx.Client) -> None:
    """Whoever opens the service's address in a browser comes to the page that describes it."""
    front = client.get("/")
    assert (front.status_code, front.headers["location"]) == (307, "/docs")


def test_description_has_every_endpoint(described: Described) -> None:
    """The endpoints are those that were promised, and no other."""
    assert {name for name, _ in operations(described)} == ENDPOINTS


def test_every_operation_is_described(described: Described) -> None:
    """Every operation says in a line and at length what it does, and each of its answers has a schema."""
    for name, operation in operations(described):
        assert operation["summary"], name
        assert operation["description"], name
        for status, answer in operation["responses"].items():
            (content,) = answer["content"].items()
            assert content[0] == ("application/json" if status < "300" else "application/problem+json"), name
            assert content[1]["schema"], name


def test_every_parameter_is_described(described: Described) -> None:
    """Every parameter and every field of a body says what it means and has an example."""
    for name, operation in operations(described):
        for parameter in operation.get("parameters", []):
            assert parameter["description"], (name, parameter["name"])
            assert parameter["schema"]["examples"] or parameter["example"], (name, parameter["name"])
    for name, member in described["components"]["schemas"]["NewDocument"]["properties"].items():
        assert member["description"], name
        assert member["examples"], name


def test_every_shape_is_described(described: Described) -> None:
    """Every type of an answer says what it is, and every reference leads to one."""
    schemas = described["components"]["schemas"]
    assert [name for name, schema in schemas.items() if not schema.get("description")] == []
    assert set(re.findall(r"#/components/schemas/(\w+)", str(described))) <= set(schemas)


def test_every_answer_has_an_example(described: Described) -> None:
    """Every operation shows a real answer."""
    for name, operation in operations(described):
        answers = [each["content"] for each in operation["responses"].values()]
        examples = ["example" in answer.get("application/json", {}) for answer in answers]
        assert any(examples), name
    assert {path.stem for path in EXAMPLES.iterdir()} == {each["operationId"] for _, each in operations(described)}


def test_examples_are_what_the_service_answers(own_client: httpx.Client, described: Described) -> None:
    """The examples are what is answered now (``python -m tests.integration.api.examples`` records them again); only the
    time of loading may differ.
    """
    now = record(own_client)
    for name, operation in operations(described):
        example = now[operation["operationId"]]
        answered = operation["responses"][str(example["status"])]["content"]["application/json"]["example"]
        assert _timeless(answered) == _timeless(example["answer"]), name
        for parameter in operation.get("parameters", []):
            if parameter["name"] in example["parameters"]:
                assert parameter["example"] == example["parameters"][parameter["name"]], name


def _timeless(answer: Any) -> Any:
    return {**answer, "recorded_at": ""} if isinstance(answer, dict) and "recorded_at" in answer else answer


def test_the_guide_has_everything(described: Described) -> None:
    """docs/api.md names every endpoint, every parameter, every field of a document and every type of problem."""
    guide = GUIDE.read_text("utf-8")
    names = {f"`{name}`" for name in BY_NAME}
    for name, operation in operations(described):
        names |= {f"`{name}`"} | {f"`{parameter['name']}`" for parameter in operation.get("parameters", [])}
    names |= {f"`{name}`" for name in described["components"]["schemas"]["NewDocument"]["properties"]}
    assert sorted(name for name in names if name not in guide) == []
