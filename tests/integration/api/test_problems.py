"""What goes wrong, and how that is told."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from api.problem_types import BAD_DOCUMENT, BAD_QUESTION, UNEXPECTED
from api.problems import BY_NAME, problem_of
from api.settings import Settings
from graph.store import StoreError
from graph.stores import open_store
from loaders.errors import InputError
from loaders.run import load
from queries.errors import QuestionError
from tests.integration.api.running import running, url_of

NO_ID = "0" * 32
TWO_OF_ONE_NAME = """subject,subject_kind,predicate,object,object_kind,start,end,source_url,source_title
Harbour,Company,RUNS,Northshire CRC,CRC,2015,,https://gazette.example/1,One
Northshire CRC,CRC,COVERS,Harbour,Region,2015,,https://gazette.example/2,Two
"""

ASKED_WRONGLY: list[tuple[str, int, str, str]] = [
    ("/v1/who-ran?name=Walse+CRC", 404, "unknown-name", "Wales CRC"),
    ("/v1/who-ran?name=%00", 404, "unknown-name", "nothing is called"),
    (f"/v1/entities/{NO_ID}", 404, "unknown-name", NO_ID),
    (f"/v1/facts/{NO_ID}/evidence", 404, "unknown-id", NO_ID),
    (f"/v1/contradictions/{NO_ID}", 404, "unknown-id", NO_ID),
    (f"/v1/documents/{NO_ID}", 404, "unknown-id", NO_ID),
    ("/v1/documents/document-1", 404, "unknown-id", "32 hex digits"),
    ("/v1/who-ran?name=Wales+CRC&after=here", 404, "unknown-id", "cursor"),
    ("/v1/search?text=wales&after=here", 404, "unknown-id", "cursor"),
    (f"/v1/search?text=wales&after=2018-01-01.{NO_ID}.{'9' * 40}", 404, "unknown-id", "cursor"),
    ("/v1/who-ran?name=Wales+CRC&on=2018-02-30", 422, "bad-days", "February 2018 has 28 days"),
    ("/v1/who-ran?name=Wales+CRC&from=2019&to=2018", 422, "bad-days", "from 2019 to 2018"),
    ("/v1/who-ran?name=Wales+CRC&on=2018&to=2018", 422, "bad-days", "not both"),
    ("/v1/who-ran?name=Wales+CRC&as_known_on=soon", 422, "bad-days", "soon"),
    ("/v1/who-ran", 422, "bad-request", "query.name"),
    ("/v1/who-ran?name=Wales+CRC&limit=0", 422, "bad-request", "query.limit"),
    ("/v1/who-ran?name=Wales+CRC&limit=1001", 422, "bad-request", "less than or equal to 1000"),
    ("/v1/paths?a=Wales+CRC&b=Wales&max_hops=99", 422, "bad-request", "query.max_hops"),
    ("/v1/nothing", 404, "unknown-path", "/docs"),
    ("/v1/problems/nothing", 404, "unknown-path", "/docs"),
]


def assert_problem(response: httpx.Response, status: int, name: str, words: str) -> None:
    """Check that a response is a problem of this type, whose detail has these words, and that it is explained."""
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert (response.status_code, problem["status"], problem["type"]) == (status, status, f"/v1/problems/{name}")
    assert problem["title"] == BY_NAME[name].title
    assert words in problem["detail"]


@pytest.mark.parametrize(("asked", "status", "name", "words"), ASKED_WRONGLY)
def test_a_wrong_question_is_told_what_is_wrong_with_it(
    client: httpx.Client, asked: str, status: int, name: str, words: str
) -> None:
    """Each mistake in a question has its status code and type, and a detail that names what was asked."""
    assert_problem(client.get(asked), status, name, words)


def test_an_unknown_parameter_is_told_with_the_known_ones(client: httpx.Client) -> None:
    """A parameter that the endpoint does not have is refused by name, with those that it has; so is one of another endpoint."""
    response = client.get("/v1/who-ran?name=Wales%20CRC&onn=2019&x=1")
    assert_problem(response, 422, "bad-request", "on, from, to, as_known_on, limit")
    assert [each["place"] for each in response.json()["errors"]] == ["query.onn", "query.x"]
    assert_problem(client.get("/v1/ownership?name=Wales%20CRC&limit=1"), 422, "bad-request", "query.limit")
    assert_problem(client.get("/v1/problems?page=2"), 422, "bad-request", "this endpoint has none")


def test_an_unknown_name_is_answered_with_the_nearest(client: httpx.Client) -> None:
    """The nearest entities are offered with their ids, by which the question can be asked again."""
    problem = client.get("/v1/who-ran", params={"name": "Walse CRC"}).json()
    assert problem["offered"][0]["name"] == "Wales CRC"
    assert client.get("/v1/who-ran", params={"name": problem["offered"][0]["id"]}).status_code == 200


def test_a_name_of_two_entities_is_answered_with_both(tmp_path: Path) -> None:
    """An ambiguous name is a conflict that offers all that are called so, each of which can be asked for."""
    table = tmp_path / "two.csv"
    table.write_text(TWO_OF_ONE_NAME, "utf-8")
    store = open_store(url_of(tmp_path / "two.db"))
    load(store, [table])
    store.close()
    with running(Settings(store=url_of(tmp_path / "two.db"))) as client:
        response = client.get("/v1/who-ran", params={"name": "Harbour"})
        assert_problem(response, 409, "ambiguous-name", "2 entities")
        offered = response.json()["offered"]
        assert {each["kind"] for each in offered} == {"Company", "Region"}
        for each in offered:
            assert client.get("/v1/who-ran", params={"name": each["id"]}).status_code == 200
            assert client.get("/v1/who-ran", params={"name": f"{each['kind']}:{each['name']}"}).status_code == 200


def test_a_wrong_method_names_the_right_ones(client: httpx.Client) -> None:
    """An endpoint that has no such method says which it has."""
    response = client.delete("/v1/who-ran")
    assert_problem(response, 405, "wrong-method", "Allow")
    assert "GET" in response.headers["allow"]


POSTED_WRONGLY: list[tuple[bytes, int, str, str]] = [
    (b"{", 400, "unreadable-body", "JSON"),
    (b"{bad", 400, "unreadable-body", "JSON"),
    (b'{"text": "\xff"}', 400, "unreadable-body", "UTF-8"),
    (b"[]", 422, "bad-request", "body"),
    (b"{}", 422, "bad-request", "body.text"),
    (b'{"text": " \\n"}', 422, "bad-request", "needs a text"),
    (b'{"text": "a\\u0000b"}', 422, "bad-request", "NUL"),
    (b'{"text": "\\ud800"}', 422, "bad-request", "surrogate"),
    (b'{"text": "a", "\\ud800": 1}', 422, "bad-request", "unicode"),
    (b'{"text": "a", "published": "2018"}', 422, "bad-request", "body.published"),
    (b'{"text": "a", "url": "javascript:alert(1)"}', 422, "bad-request", "body.url"),
    (b'{"text": "a", "published_on": "soon"}', 422, "bad-document", "published_on"),
    (b'{"text": "a", "published_on": "2018-02-30"}', 422, "bad-document", "February"),
    (json.dumps({"text": "a" * 100_001}).encode(), 413, "too-large", "whoran load"),
]


@pytest.mark.parametrize(("body", "status", "name", "words"), POSTED_WRONGLY)
def test_a_wrong_document_is_told_what_is_wrong_with_it(
    client: httpx.Client, body: bytes, status: int, name: str, words: str
) -> None:
    """Each mistake in a document has its status code and type, and a detail that names the place."""
    response = client.post("/v1/documents", content=body, headers={"Content-Type": "application/json"})
    assert_problem(response, status, name, words)


def test_a_body_without_a_length_is_limited_too(client: httpx.Client) -> None:
    """A body that is sent in chunks is refused once it has grown over the limit."""

    def chunks() -> Iterator[bytes]:
        yield b'{"text": "'
        for _ in range(11):
            yield b"a" * 10_000

    response = client.post("/v1/documents", content=chunks(), headers={"Content-Type": "application/json"})
    assert_problem(response, 413, "too-large", "whoran load")


def test_without_a_store_the_service_is_up_and_not_ready(tmp_path: Path, register: Path) -> None:
    """A store that is not there is a 503 that says when to ask again; once it is there, the same service answers."""
    place = tmp_path / "later.db"
    with running(Settings(store=url_of(place))) as client:
        assert client.get("/health").json() == {"status": "up"}
        for path in ("/ready", "/v1/who-ran?name=Wales+CRC"):
            response = client.get(path)
            assert_problem(response, 503, "store-unavailable", "later.db")
            assert int(response.headers["retry-after"]) > 0
        place.write_bytes(register.read_bytes())
        assert client.get("/ready").json() == {"status": "ready"}


def test_a_store_of_a_newer_version_is_refused(own_store: Path) -> None:
    """A store that a newer whoran made is a 503 that says so."""
    with sqlite3.connect(own_store) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    with running(Settings(store=url_of(own_store))) as client:
        assert_problem(client.get("/ready"), 503, "store-too-new", "9999")


def test_a_fault_of_the_service_is_a_problem_without_its_insides(own_store: Path) -> None:
    """What nobody foresaw is a 500 in the same form, and tells nothing of how the service is built."""
    with sqlite3.connect(own_store) as connection:
        connection.execute("DROP TABLE documents")
    connection.close()
    with running(Settings(store=url_of(own_store))) as client:
        response = client.get(f"/v1/documents/{NO_ID}")
    assert_problem(response, 500, "unexpected", "fault of whoran")
    assert not re.search("sqlite|Traceback|no such table", response.text)


def children(error: type[Exception]) -> Iterator[type[Exception]]:
    """Return an error and all that are of its kind."""
    yield error
    for child in error.__subclasses__():
        yield from children(child)


@pytest.mark.parametrize("tree", [QuestionError, StoreError, InputError])
def test_every_error_of_the_layers_below_is_expected(tree: type[Exception]) -> None:
    """Whatever questions, stores and loaders raise, now and later, has a type of its own or its parent's."""
    for error in children(tree):
        arguments = ("file", "problem", "fix") if issubclass(error, InputError) else ("what is wrong",)
        assert problem_of(error(*arguments))["type"] != f"/v1/problems/{UNEXPECTED.name}"


def test_a_new_error_is_what_its_parent_is() -> None:
    """An error that the table does not know is told as its nearest known parent, in its own words."""

    class Unheard(QuestionError):
        """A mistake that nobody has made yet."""

    class Illegible(InputError):
        """An input that nobody has sent yet."""

    assert problem_of(Unheard("ask otherwise"))["type"].endswith(BAD_QUESTION.name)
    assert problem_of(Unheard("ask otherwise"))["detail"] == "ask otherwise"
    assert problem_of(Illegible("a file", "is blank", "fill it"))["type"].endswith(BAD_DOCUMENT.name)


def test_every_type_of_problem_is_explained(client: httpx.Client) -> None:
    """The type of a problem is an address at which it is explained; all of them are listed."""
    listed = client.get("/v1/problems").json()
    assert {each["type"] for each in listed} == {f"/v1/problems/{name}" for name in BY_NAME}
    for each in listed:
        assert client.get(each["type"]).json() == each
