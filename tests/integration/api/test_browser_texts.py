"""What Neo4j Browser loads from the service: the style of the graph and the guide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from api.browser_texts import guide, style
from api.settings import Settings
from graph.vocabulary import KINDS, PREDICATES
from tests.integration.api.running import running, url_of

ASKING = {
    "Origin": "http://localhost:7474",
    "Access-Control-Request-Method": "GET",
    "Access-Control-Request-Headers": "cache-control,pragma",
}
TEXTS = pytest.mark.parametrize(
    ("path", "text"), [("/browser/whoran.grass", style()), ("/browser/guide.html", guide())]
)
LABELS = (
    *KINDS,
    "Minister",
    "Document",
    "Passage",
    "Claim",
    "RejectedClaim",
    "Figure",
    "Contradiction",
    "Judgement",
    "Name",
)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """Return a client of the service over an empty store, which lets no page of another origin read answers."""
    folder: Path = tmp_path_factory.mktemp("service")
    with running(Settings(url_of(folder / "empty.db"))) as client:
        yield client


@TEXTS
def test_browser_may_read_the_texts(service: httpx.Client, path: str, text: str) -> None:
    """A page of any origin may read the texts, as Browser asks for them, and not the answers."""
    asked = service.options(path, headers=ASKING)
    assert asked.status_code == 200
    assert asked.headers["access-control-allow-origin"] == "*"
    got = service.get(path, headers={"Origin": ASKING["Origin"]})
    assert (got.text, got.headers["access-control-allow-origin"]) == (text, "*")
    assert "access-control-allow-origin" not in service.get("/health", headers={"Origin": ASKING["Origin"]}).headers


def test_other_paths_are_left_to_the_service(service: httpx.Client) -> None:
    """What is no text is a problem like elsewhere, and a text cannot be written."""
    assert service.get("/browser/other").json()["status"] == 404
    assert service.post("/browser/guide.html").status_code == 404


def test_the_style_has_every_kind_and_predicate() -> None:
    """Each label and each predicate has its colour, and each edge shows its years."""
    rules = dict(re.findall(r"^([\w.]+) \{\n(.*?)^\}", style(), re.MULTILINE | re.DOTALL))
    assert all("color: rgb(" in rules[f"node.{label}"] for label in LABELS)
    assert all("{years}" in rules[f"relationship.{predicate}"] for predicate in PREDICATES)
    assert {each.partition(".")[2] for each in rules if "." in each} == {"Entity", *LABELS, *PREDICATES}


def test_the_style_can_stand_in_an_address() -> None:
    """The style holds no sign that ends a part of an address, since Browser may be given it by one."""
    assert not set("#&?+%") & set(style())


def test_the_guide_carries_the_style() -> None:
    """The guide sets the colours without loading anything else, in nine steps after its first page."""
    assert guide().count("<slide") == guide().count("</slide>") == 10
    assert "node.Company {" in guide()
    assert "src=" not in guide()
    assert "http" not in guide()
