"""Documents that are sent to the service."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import anyio
import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from graph.model import Document
from graph.stores import existing_store
from loaders.run import load, load_document
from tests.integration.api.running import url_of

SENTENCE = "Harbour Justice ran Northshire CRC from 1 February 2015 to 15 February 2019."
DOCUMENT = {"text": SENTENCE, "title": "Northshire", "publisher": "The Gazette", "published_on": "2019-02-16"}
LOCAL = "http://localhost"
ASKED = {"name": "Northshire CRC", "on": "2018-06-01"}


def test_a_document_that_was_sent_shows_in_answers(own_client: httpx.Client) -> None:
    """What a document says is in the next answer, with its sentence, and the document can be read whole."""
    assert own_client.get("/v1/who-ran", params=ASKED).status_code == 404
    response = own_client.post("/v1/documents", json=DOCUMENT)
    assert response.status_code == 201
    assert response.json()["claims"] == 1
    (found,) = own_client.get("/v1/who-ran", params=ASKED).json()["answers"]
    assert (found["operator"]["name"], found["truth"]) == ("Harbour Justice", "certain")
    assert found["evidence"][0]["passage"] == SENTENCE
    shown = own_client.get(response.headers["location"]).json()
    assert shown["id"] == response.json()["id"] == found["evidence"][0]["document"]["id"]
    assert {name: shown[name] for name in DOCUMENT} == DOCUMENT


def test_a_document_that_was_sent_again_fills_what_was_empty(own_client: httpx.Client) -> None:
    """The same text is the same document: the later load adds what the earlier did not know, and replaces nothing by
    nothing.
    """
    first = own_client.post("/v1/documents", json={"text": SENTENCE, "title": "Northshire"})
    again = own_client.post("/v1/documents", json={"text": SENTENCE, "published_on": "2019-02-16"})
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["id"] == again.json()["id"]
    assert (again.json()["title"], again.json()["published_on"]) == ("Northshire", "2019-02-16")


def test_a_text_is_one_document_whether_sent_or_loaded(
    own_client: httpx.Client, own_store: Path, tmp_path: Path
) -> None:
    """The line ends of another system do not make another document of a text."""
    text = f"Northshire\r\n\r\n{SENTENCE}\r\n"
    (tmp_path / "sent.txt").write_bytes(text.encode())
    sent = own_client.post("/v1/documents", json={"text": text}).json()
    store = existing_store(url_of(own_store))
    summary = load(store, [tmp_path / "sent.txt"])
    store.close()
    assert summary.after is not None
    assert summary.before.documents == summary.after.documents
    assert "\r" not in own_client.get(f"/v1/documents/{sent['id']}").json()["text"]


FOR_SOMEBODY_ELSE = [
    {"X-Forwarded-For": "203.0.113.5"},
    {"Forwarded": "for=203.0.113.5"},
    {"Via": "1.1 proxy.example"},
    {"Origin": "https://page.example"},
    {"Origin": "null"},
    {"Host": "rebound.example"},
]


@pytest.mark.parametrize("headers", FOR_SOMEBODY_ELSE)
def test_a_proxy_or_page_on_this_machine_is_not_this_machine(own_client: httpx.Client, headers: dict[str, str]) -> None:
    """What is sent from here for somebody else is refused, as if it came from there."""
    response = own_client.post("/v1/documents", json=DOCUMENT, headers=headers)
    assert (response.status_code, response.json()["type"]) == (403, "/v1/problems/not-local")
    assert own_client.get("/v1/who-ran", params=ASKED).status_code == 404


def test_a_page_of_the_service_itself_may_send(own_client: httpx.Client) -> None:
    """The service's own pages, the description among them, are no strangers."""
    origin = str(own_client.base_url).rstrip("/")
    assert own_client.post("/v1/documents", json=DOCUMENT, headers={"Origin": origin}).status_code == 201


@pytest.mark.parametrize(
    ("host", "status"),
    [("127.0.0.1", 201), ("::1", 201), ("::ffff:127.0.0.1", 201), ("203.0.113.5", 403), ("::ffff:203.0.113.5", 403)],
)
def test_only_this_machine_may_send_documents(own_store: Path, host: str, status: int) -> None:
    """A client of another address is refused, and nothing of what it sent is kept."""
    asked, sent = anyio.run(from_machine, own_store, host)
    assert (sent.status_code, asked.status_code == 200) == (status, status == 201)


async def from_machine(store: Path, host: str) -> tuple[httpx.Response, httpx.Response]:
    """Send a document as a client of that address, as a server hands it on (ASGI); ask for it, and return both answers."""
    app = create_app(Settings(store=url_of(store)))
    transport = httpx.ASGITransport(app, client=(host, 50000))
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url=LOCAL) as client:
        sent = await client.post("/v1/documents", json=DOCUMENT)
        return await client.get("/v1/who-ran", params=ASKED), sent


def test_questions_are_answered_while_documents_come_in(own_client: httpx.Client) -> None:
    """Two who ask while a third sends documents get whole answers, each with at least what the one before had."""
    own_client.post("/v1/documents", json=DOCUMENT)
    sent = threading.Event()
    seen: dict[int, list[int]] = {0: [], 1: []}

    def ask(reader: int) -> None:
        with httpx.Client(base_url=own_client.base_url, timeout=60) as client:
            last = False
            while not last:
                last = sent.is_set()
                (found,) = client.get("/v1/who-ran", params=ASKED).raise_for_status().json()["answers"]
                seen[reader].append(len(found["evidence"]))

    readers = [threading.Thread(target=ask, args=(reader,)) for reader in seen]
    for reader in readers:
        reader.start()
    statuses = [
        own_client.post("/v1/documents", json={**DOCUMENT, "text": f"Report {number}\n\n{SENTENCE}\n"}).status_code
        for number in range(20)
    ]
    sent.set()
    for reader in readers:
        reader.join()
    assert set(statuses) == {201}
    for counts in seen.values():
        assert counts == sorted(counts)
        assert counts[-1] == 21


def test_an_answer_is_of_one_state_of_the_store(own_client: httpx.Client, own_store: Path) -> None:
    """Whoever asks while another program loads and forgets documents sees each of them wholly or not at all."""
    for number in range(3):
        own_client.post("/v1/documents", json={"text": f"Report {number}\n\n{SENTENCE}\n"})
    written = threading.Event()
    seen: set[int] = set()

    def ask() -> None:
        with httpx.Client(base_url=own_client.base_url, timeout=60) as client:
            while not written.is_set():
                (found,) = client.get("/v1/who-ran", params=ASKED).raise_for_status().json()["answers"]
                seen.add(len(found["evidence"]))

    readers = [threading.Thread(target=ask) for _ in range(2)]
    for reader in readers:
        reader.start()
    with closing(existing_store(url_of(own_store))) as store:
        for number in range(100):
            entry = load_document(store, Document(f"Note {number % 20}\n\n{SENTENCE}\n"))
            store.forget(entry.document.id)
    written.set()
    for reader in readers:
        reader.join()
    assert seen
    assert seen <= {3, 4}
