"""Which web pages may read answers (CORS)."""

from __future__ import annotations

from pathlib import Path

import httpx

from api.settings import Settings
from tests.integration.api.running import running, url_of

PAGE = {"Origin": "https://page.example"}
ALLOWED = "access-control-allow-origin"


def test_no_page_may_read_answers_unasked(client: httpx.Client) -> None:
    """Without a setting, a page of another origin is not let in: the store may hold what is not public."""
    assert ALLOWED not in client.get("/v1/search?text=wales", headers=PAGE).headers


def test_pages_of_named_origins_may_read_and_not_change(register: Path) -> None:
    """A page of an origin that the settings name may read answers, and may send nothing."""
    with running(Settings(store=url_of(register), origins=("https://page.example",))) as client:
        assert client.get("/v1/search?text=wales", headers=PAGE).headers[ALLOWED] == PAGE["Origin"]
        assert ALLOWED not in client.get("/health", headers={"Origin": "https://other.example"}).headers
        asked = {**PAGE, "Access-Control-Request-Method": "POST"}
        assert client.options("/v1/documents", headers=asked).status_code == 400
        assert client.post("/v1/documents", json={"text": "a"}, headers=PAGE).status_code == 403
