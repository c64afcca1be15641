"""The service over a server gives the answers that its description shows, which are those over a file."""

from __future__ import annotations

import json
from contextlib import closing
from typing import Any

from api.settings import Settings
from graph.stores import open_store
from loaders.run import load
from tests.integration.api.examples import EXAMPLES, record
from tests.integration.api.running import REGISTER, running
from tests.neo4j_servers import SERVERS, Servers


def test_every_endpoint(neo4j_servers: Servers) -> None:
    """Each example of the description, asked of the service over a server with the register, is answered as it stands there;
    only the time of loading differs.
    """
    url = neo4j_servers.wiped(neo4j_servers.url(SERVERS[-1]))
    with closing(open_store(url)) as store:
        assert not load(store, [REGISTER]).skipped
    with running(Settings(store=url)) as client:
        now = record(client)
    shown = {path.stem: json.loads(path.read_text("utf-8")) for path in EXAMPLES.iterdir()}
    assert {name: timeless(each) for name, each in now.items()} == {
        name: timeless(each) for name, each in shown.items()
    }


def timeless(example: dict[str, Any]) -> str:
    """An example as text, in the order of its keys, without the time of loading."""
    answer = example["answer"]
    if isinstance(answer, dict) and "recorded_at" in answer:
        answer["recorded_at"] = ""
    return json.dumps(example)
