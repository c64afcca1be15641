"""Cursors: long answers come in pages, over a total order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.settings import Settings
from tests.integration.api.running import running, url_of

Items = Callable[[dict[str, Any]], list[Any]]
PAGED: list[tuple[str, dict[str, str], Items]] = [
    ("/v1/who-ran", {"name": "Wales CRC"}, lambda page: page["answers"]),
    ("/v1/who-ran", {"name": "Working Links"}, lambda page: page["answers"]),
    ("/v1/changes", {"name": "Wales CRC"}, lambda page: page["answers"]),
    ("/v1/search", {"text": "working links"}, lambda page: page["passages"]),
    ("/v1/entities/Wales CRC", {}, lambda page: page["facts"]),
]


def pages(client: httpx.Client, path: str, parameters: dict[str, str]) -> Iterator[dict[str, Any]]:
    """Return all pages of an answer."""
    following: dict[str, str] = {}
    while True:
        page = client.get(path, params={**parameters, **following}).raise_for_status().json()
        yield page
        if page["next"] is None:
            return
        following = {"after": page["next"]}


@pytest.mark.parametrize(("path", "parameters", "items"), PAGED)
def test_pages_of_one_item_together_are_one_page(
    client: httpx.Client, path: str, parameters: dict[str, str], items: Items
) -> None:
    """Walking the pages gives each item once, in the order of a single page."""
    whole = items(client.get(path, params={**parameters, "limit": "1000"}).raise_for_status().json())
    walked = [items(page) for page in pages(client, path, {**parameters, "limit": "1"})]
    assert len(whole) > 2
    assert [item for page in walked for item in page] == whole
    assert {len(page) for page in walked} == {1}


def test_pages_of_evidence_together_are_all_of_it(client: httpx.Client) -> None:
    """Walking the evidence of a fact gives each claim once."""
    found = client.get("/v1/who-ran", params={"name": "Wales CRC", "on": "2018-06-01"}).json()["answers"][0]
    walked = [
        each["claim"]
        for page in pages(client, f"/v1/facts/{found['fact']}/evidence", {"limit": "1"})
        for each in page["fact"]["evidence"]
    ]
    assert len(walked) > 2
    assert walked == [each["claim"] for each in found["evidence"]]


def test_a_service_may_have_a_lower_limit_of_its_own(register: Path) -> None:
    """A page has no more than the service's limit, whatever was asked for, and goes on after it."""
    with running(Settings(store=url_of(register), page_limit=2)) as client:
        page = client.get("/v1/who-ran", params={"name": "Wales CRC", "limit": "500"}).json()
        found = client.get("/v1/search", params={"text": "wales"}).json()
    assert len(page["answers"]) == len(found["passages"]) == len(found["entities"]) == 2
    assert page["next"]
