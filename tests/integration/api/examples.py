"""The examples in the service's description are real answers: asked of the register and recorded in api/examples.

``python -m tests.integration.api.examples`` records them again after a change of the register or of an answer.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from api.settings import Settings
from tests.integration.api.running import load_register, running, url_of

EXAMPLES = Path(__file__).resolve().parents[3] / "api" / "examples"
DAY = {"name": "Wales CRC", "on": "2018-06-01"}
DOCUMENT = {
    "text": "Northshire CRC changes hands\n\nHarbour Justice ran Northshire CRC from 1 February 2015 to 15 February 2019.\n",
    "publisher": "The Northshire Gazette",
    "published_on": "2019-02-16",
    "url": "https://gazette.example/northshire-crc",
}


@dataclass(frozen=True)
class Request:
    """What an example asks: the operation, its method, path, parameters and body."""

    operation: str
    path: str
    parameters: dict[str, Any] = field(default_factory=dict)
    body: dict[str, str] | None = None

    def send(self, client: httpx.Client) -> httpx.Response:
        """Ask it."""
        query = {name: value for name, value in self.parameters.items() if f"{{{name}}}" not in self.path}
        return client.request(
            "POST" if self.body else "GET", self.path.format_map(self.parameters), params=query, json=self.body
        )


def requests(client: httpx.Client) -> Iterator[Request]:
    """Return what each example asks; ids come from answers."""
    answer = client.get("/v1/who-ran", params=DAY).json()
    ended = client.get("/v1/who-ran", params={"name": "Wales CRC", "on": "2022-01-01"}).json()
    first = answer["answers"][0]
    day = {"on": "2018-06-01"}
    yield Request("search_text", "/v1/search", {"text": "Wales", "limit": 3})
    yield Request("show_entity", "/v1/entities/{id}", {"id": first["operator"]["id"], **day, "limit": 2})
    yield Request("ask_who_ran", "/v1/who-ran", DAY)
    yield Request("ask_ownership", "/v1/ownership", {"name": "Aurelius", **day})
    yield Request("ask_changes", "/v1/changes", {"name": "Wales CRC", "from": "2015", "to": "2018", "limit": 1})
    yield Request("ask_paths", "/v1/paths", {"a": "Aurelius", "b": "Region:Wales", **day})
    yield Request("show_evidence", "/v1/facts/{id}/evidence", {"id": first["fact"]})
    yield Request("show_contradiction", "/v1/contradictions/{id}", {"id": ended["contradictions"][0]["id"]})
    yield Request("show_document", "/v1/documents/{id}", {"id": first["evidence"][0]["document"]["id"]})
    yield Request("list_problems", "/v1/problems")
    yield Request("show_problem", "/v1/problems/{name}", {"name": "ambiguous-name"})
    yield Request("health", "/health")
    yield Request("ready", "/ready")
    yield Request("add_document", "/v1/documents", body=DOCUMENT)


def record(client: httpx.Client) -> dict[str, dict[str, Any]]:
    """Return each operation's example, as the service answers it now."""
    return {request.operation: _example(request, request.send(client)) for request in requests(client)}


def _example(request: Request, response: httpx.Response) -> dict[str, Any]:
    body = {"body": request.body} if request.body else {}
    return {"parameters": request.parameters, **body, "status": response.status_code, "answer": response.json()}


def main() -> None:
    """Record all examples again."""
    with tempfile.TemporaryDirectory() as folder:
        store = load_register(Path(folder) / "register.db")
        with running(Settings(store=url_of(store))) as client:
            for operation, example in record(client).items():
                text = json.dumps(example, ensure_ascii=False, indent=2)
                (EXAMPLES / f"{operation}.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
