"""Rewrites what docs/neo4j.md and the saved queries show of the register and the samples, after the reading changed.

``make recipes`` runs it: each recipe's table gets the rows that it has now, and a query that takes the id of a fact or a
document one that there is.
"""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from neo4j import Driver, GraphDatabase

from graph.stores import open_store
from loaders.run import load
from tests.integration.neo4j.researched import DATA, PAGE, RECIPES, ROOT
from tests.neo4j_servers import own_server

QUERIES = ROOT / "queries" / "cypher"
SHOWING = (*QUERIES.glob("*.cypher"), ROOT / "whoran" / "cli" / "app.py", ROOT / "tests" / "browser" / "pictures.py")
"""The files that show the id of a fact or a document."""
EXAMPLES = {
    "fact": "MATCH (:Company {name: 'Aurelius'})-[fact:OWNS]->(:Company {name: 'Working Links'}) "
    "RETURN fact.id ORDER BY fact.statements DESC, fact.id LIMIT 1",
    "document": "MATCH (d:Document)-[:SAYS]->(c:Claim) RETURN d.id, count(c) AS claims ORDER BY claims DESC, d.id LIMIT 1",
}
"""What is taken as the example of each parameter that is an id."""
_EXAMPLE = re.compile(r"^// \$(\w+) \(id, as (\w+)\)", re.MULTILINE)


def main() -> None:
    """Load the register and the samples into a server of its own, and rewrite page and queries from its answers."""
    with TemporaryDirectory() as home, own_server("2026.08", Path(home)) as server:
        with closing(open_store(server.url)) as store:
            load(store, [DATA / "register", DATA / "samples"])
        with GraphDatabase.driver(server.url) as driver:
            (ROOT / "docs" / "neo4j.md").write_text(_page(driver), encoding="utf-8")
            given = {name: driver.execute_query(asks).records[0][0] for name, asks in EXAMPLES.items()}
    _replace({old: given[name] for path in SHOWING for name, old in _EXAMPLE.findall(path.read_text(encoding="utf-8"))})


def _page(driver: Driver) -> str:
    page = PAGE
    for statement, table in RECIPES.values():
        found = driver.execute_query(statement).records
        rows = ["| " + " | ".join("" if each is None else str(each) for each in row.values()) + " |" for row in found]
        page = page.replace(table, "\n".join([*table.splitlines()[:2], *rows, ""]))
    return page


def _replace(ids: dict[str, str]) -> None:
    for path in SHOWING:
        text = path.read_text(encoding="utf-8")
        for old, new in ids.items():
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
