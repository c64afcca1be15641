"""What the endpoints answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

from graph.edtf import window
from graph.store import Store
from graph.stores import existing_store
from queries.changes import changes
from queries.evidence import document, evidence
from queries.ownership import ownership
from queries.paths import paths
from queries.search import search
from queries.show import show
from queries.who_ran import who_ran
from tests.integration.api.running import url_of

WALES = {"name": "Wales CRC"}
MARCH_2019 = date(2019, 3, 31)

SAME: list[tuple[str, dict[str, str], Callable[[Store], object]]] = [
    ("/v1/search", {"text": "working links", "limit": "3"}, lambda store: search(store, "working links", None, 3)),
    ("/v1/entities/Wales CRC", {"on": "2018"}, lambda store: show(store, "Wales CRC", window("2018"))),
    ("/v1/who-ran", WALES, lambda store: who_ran(store, "Wales CRC")),
    ("/v1/who-ran", {**WALES, "on": "2016-06-15"}, lambda store: who_ran(store, "Wales CRC", window("2016-06-15"))),
    (
        "/v1/who-ran",
        {**WALES, "from": "2015-02", "to": "2018-06", "as_known_on": "2019-03"},
        lambda store: who_ran(store, "Wales CRC", window("2015-02-01/2018-06-30"), MARCH_2019),
    ),
    ("/v1/ownership", {"name": "Aurelius"}, lambda store: ownership(store, "Aurelius")),
    ("/v1/changes", {**WALES, "from": "2016"}, lambda store: changes(store, "Wales CRC", window("2016-01-01/.."))),
    (
        "/v1/paths",
        {"a": "Aurelius", "b": "Region:Wales", "on": "2020-06-01", "max_hops": "4", "paths": "2"},
        lambda store: paths(store, "Aurelius", "Region:Wales", window("2020-06-01"), None, 4, 2),
    ),
]


@pytest.fixture(scope="module")
def store(register: Path) -> Iterator[Store]:
    """Return the store that the service answers from."""
    store = existing_store(url_of(register))
    yield store
    store.close()


@pytest.mark.parametrize(("path", "parameters", "ask"), SAME)
def test_an_endpoint_answers_what_its_question_answers(
    client: httpx.Client, store: Store, path: str, parameters: dict[str, str], ask: Callable[[Store], object]
) -> None:
    """Every parameter reaches the question as it was meant, and the answer comes back as it was given."""
    assert client.get(path, params=parameters).raise_for_status().json() == json.loads(json.dumps(ask(store)))


def answer(client: httpx.Client, path: str, **parameters: str) -> dict[str, Any]:
    """Return what an endpoint answers."""
    found: dict[str, Any] = client.get(path, params=parameters).raise_for_status().json()
    return found


def test_who_ran_names_the_operator_of_the_day_and_its_owner(client: httpx.Client) -> None:
    """On 1 June 2018 Working Links, owned by Aurelius, certainly ran Wales CRC."""
    found = answer(client, "/v1/who-ran", name="Wales CRC", on="2018-06-01")["answers"]
    assert [(each["operator"]["name"], each["as"], each["truth"]) for each in found] == [
        ("Working Links", "operator", "certain")
    ]
    assert found[0]["owners"][0]["owner"]["name"] == "Aurelius"


def test_ids_of_an_answer_lead_on(client: httpx.Client, store: Store) -> None:
    """The ids of entities, facts, documents and contradictions in an answer are those that their endpoints take."""
    found = answer(client, "/v1/who-ran", name="Wales CRC", on="2022-01-01")
    nearest, disputed = found["nearest"][0], found["contradictions"][0]
    quoted = nearest["evidence"][0]["document"]["id"]
    assert answer(client, f"/v1/entities/{nearest['operator']['id']}")["entity"] == nearest["operator"]
    shown = answer(client, f"/v1/contradictions/{disputed['id']}")
    assert shown["contradiction"] == disputed
    assert {each["claim"] for each in shown["evidence"]} == set(disputed["claims"])
    assert answer(client, f"/v1/facts/{nearest['fact']}/evidence") == evidence(store, nearest["fact"])
    assert answer(client, f"/v1/documents/{quoted}") == document(store, quoted)


def test_evidence_is_the_words_of_its_document(client: httpx.Client) -> None:
    """A passage is what stands in its document between its offsets."""
    found = answer(client, "/v1/who-ran", name="Wales CRC", on="2018-06-01")
    for quoted in found["answers"][0]["evidence"]:
        text = answer(client, f"/v1/documents/{quoted['document']['id']}")["text"]
        assert text[quoted["start"] : quoted["end"]] == quoted["passage"]


def test_nobody_found_is_an_answer(client: httpx.Client) -> None:
    """A day on which nobody ran it is answered with why, not with an error."""
    found = answer(client, "/v1/who-ran", name="Wales CRC", on="2010-01-01")
    assert found["answers"] == []
    assert found["why"] == "not_yet"


def test_whatever_can_be_got_has_a_head(client: httpx.Client) -> None:
    """HEAD answers with the headers of GET and no body."""
    got = client.get("/v1/who-ran", params=WALES)
    head = client.head("/v1/who-ran", params=WALES)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(got.content))
    assert client.head("/v1/who-ran").status_code == 422
