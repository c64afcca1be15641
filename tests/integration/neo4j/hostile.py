"""Text that would be a statement, were it put into one: in every place of a document and of a judgement that takes text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import httpx

from graph.identity import Id
from graph.model import Claim, ClaimJudgement, Document, EntityJudgement, Entry, Figure, Judgement, Mention, Use, pairs
from graph.names import reduce
from tests.contract.papers import span

TEXTS = (
    "'} DETACH DELETE n //",
    '"}) DETACH DELETE n WITH 1 AS x MATCH (n) DETACH DELETE n //',
    "`) MATCH (n) DETACH DELETE n //",
    "\\' OR 1=1 RETURN n; MATCH (n) DETACH DELETE n /*",
    "\\u0027}) MATCH (n) DETACH DELETE n //",
    "$rows {name: $name} {types} {{0}} %s",
    "*:* OR words:[* TO *] AND (alder~ || !north)",
)
"""Ends of a quoted text, a quoted name and a map, escapes, parameters, places to fill in, and a query of the full-text index."""


def entries(texts: Sequence[str], of: str) -> list[Entry]:
    """Documents that hold each text in every place, each about a service of another name."""
    return [_entry(text, f"{of} {n}") for n, text in enumerate(texts)]


def _entry(text: str, service: str) -> Entry:
    document = Document(f"{text} runs {service}, says {text}.", text, text, "2018-05", text, locator=text)
    place = (document.id, 0, len(document.text))
    firm = Mention(text, "Company", text, scope=text)
    registered = Mention(f"{text} Ltd", "Company", text, identifier=text)
    told = pairs({"part": text, "contract": text, "title": text})
    claims = (
        Claim(
            *place,
            firm,
            "RUNS",
            Mention(service, "Service", text),
            span("2015-01-01"),
            "asserted",
            told,
            text,
            told,
            text,
        ),
        Claim(*place, registered, "OWNS", firm, span("2014-01-01"), "asserted", pairs({"interest": text})),
        Claim(*place, Mention(text, "Person"), "HELD_OFFICE", registered, span("2013-01-01"), "planned", told),
    )
    figure = Figure(document.id, 0, 5, firm, "staff", 10, 20, text, said_by=text, wording=told, rule=text)
    return Entry(document, claims, (figure,))


def judgements(loaded: Sequence[Entry]) -> list[Judgement]:
    """Decisions about what these documents say, with their texts as reason."""
    found: list[Judgement] = []
    for entry in loaded:
        text = entry.document.title
        one, other = Use.of(f"{text} plc", "Company"), Use.of(f"{text} Ltd", "Company")
        found += [EntityJudgement("same", one, other, text, text, text), ClaimJudgement("reject", entry.claims[2].id)]
    return found


def keys(loaded: Sequence[Entry]) -> set[Id]:
    """The own keys of all parties."""
    return {
        mention.key(entry.document.id)
        for entry in loaded
        for claim in entry.claims
        for mention in (claim.subject, claim.object)
    }


def reduced(texts: Sequence[str]) -> list[str]:
    """The texts as names are looked up."""
    return [reduce(text) for text in texts]


def asked(client: httpx.Client, texts: Sequence[str]) -> Iterator[httpx.Response]:
    """The answers of the service to each question, with each text as each of its parameters."""
    paths = client.get("/openapi.json").json()["paths"]
    for path, operation in ((path, each["get"]) for path, each in paths.items() if "get" in each):
        usual = {each["name"]: each.get("example") for each in operation.get("parameters", [])}
        for name in usual:
            for text in texts:
                yield _ask(client, path, {**usual, name: text})
        yield _ask(client, path, usual)


def _ask(client: httpx.Client, path: str, parameters: dict[str, Any]) -> httpx.Response:
    written = {name: str(value).replace("/", "%2F") for name, value in parameters.items() if f"{{{name}}}" in path}
    rest = {name: value for name, value in parameters.items() if name not in written and value is not None}
    return client.get(path.format_map(written), params=rest)
