"""Whatever documents say and people ask, it is kept and found as text: no statement is made of it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from api.settings import Settings
from graph.store import Store
from graph.stores import existing_store, open_store
from loaders.run import load
from tests.contract.conftest import NewStore, new_file
from tests.contract.dump import dump
from tests.integration.api.running import running
from tests.integration.neo4j import hostile
from tests.integration.neo4j.statements import origin, seen, watch
from whoran.local_neo4j.server import LocalServer

__all__ = ["new_file"]

DATA = Path(__file__).resolve().parents[3] / "whoran" / "data"
ENTRIES = hostile.entries(hostile.TEXTS, "Service")


def keep(store: Store) -> None:
    """Load and judge what is hostile."""
    store.write(ENTRIES)
    store.judge(hostile.judgements(ENTRIES))


def test_a_name_that_would_be_a_statement(neo4j_url: str, new_file: NewStore) -> None:
    """Text that would end a statement and delete everything is kept in every place that takes text, and found by names,
    words and ids, as in a store in a file; nothing is deleted.
    """
    with new_file() as file, closing(open_store(neo4j_url)) as store:
        for each in (file, store):
            keep(each)
        assert dump(store, ENTRIES, hostile.keys(ENTRIES)) == dump(file, ENTRIES, hostile.keys(ENTRIES))
        for text in hostile.TEXTS:
            words = text.split()
            assert text in {entity.name for entity in store.called(hostile.reduced([text])[0])}
            assert store.named(words, 100) == file.named(words, 100)
            assert store.name_words(text) == file.name_words(text)
            assert store.passages(words, None, 100) == file.passages(words, None, 100)
        assert [entry.document for entry in store.entries()] == [entry.document for entry in file.entries()]


def test_a_question_that_would_be_a_statement(neo4j_url: str) -> None:
    """No parameter of the service, and no field of a document that is sent to it, does anything to the graph but to be
    looked up or kept as text.
    """
    with closing(open_store(neo4j_url)) as store, running(Settings(store=neo4j_url)) as client:
        keep(store)
        before = store.counts()
        answers = list(hostile.asked(client, hostile.TEXTS))
        assert {answer.status_code for answer in answers} <= {200, 307, 404, 409, 422}
        assert store.counts() == before
        for text in hostile.TEXTS:
            answer = client.get("/v1/who-ran", params={"name": f"Company:{text}"}).json()
            assert answer["question"]["of"][0]["name"] == text
            sent = {"text": f"{text} is here.", "title": text, "publisher": text}
            kept = client.post("/v1/documents", json=sent).json()
            shown = client.get(f"/v1/documents/{kept['id']}").json()
            assert {name: shown[name] for name in sent} == sent
        assert store.counts().documents == before.documents + len(hostile.TEXTS)


def use(url: str, texts: tuple[str, ...], of: str) -> None:
    """Load, judge, ask, undo and forget, with these texts in every place."""
    loaded = hostile.entries(texts, of)
    with closing(existing_store(url)) as store:
        store.write(loaded)
        judgements = hostile.judgements(loaded)
        store.judge(judgements)
        dump(store, loaded, hostile.keys(loaded))
        with running(Settings(store=url)) as client:
            assert all(answer.status_code < 500 for answer in hostile.asked(client, texts[:1]))
        store.undo(judgements[0].id)
        store.forget(loaded[0].document.id)


def test_the_statements_that_a_server_was_given(server: LocalServer) -> None:
    """Of all that a server was given while the register, the samples and hostile texts were loaded, judged, asked about and
    forgotten, every statement is one that the package holds, filled in from the vocabulary alone; more data bring no more.
    """
    watch(server.url)
    with closing(open_store(server.url)) as store:
        load(store, [DATA / "register", DATA / "samples"])
    use(server.url, hostile.TEXTS, "Service")
    first = seen(server.url)
    watch(server.url)
    use(server.url, (*(f"{text} again" for text in hostile.TEXTS), "Alder"), "Prison")
    more = seen(server.url)
    assert len(first) > 50
    assert [statement for statement in sorted(first | more) if origin(statement) is None] == []
    assert {origin(statement) for statement in more} <= {origin(statement) for statement in first}
    assert not any("DELETE n //" in statement or "alder~" in statement for statement in first | more)
