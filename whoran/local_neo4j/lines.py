"""The lines of Neo4j that can be started here, each with one version of it."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A line of Neo4j releases: the version that is fetched, and the class that starts its Community edition."""

    version: str
    main_class: str

    @property
    def coordinates(self) -> tuple[str, ...]:
        """What is fetched, with all that it needs: the database, its server, and Neo4j Browser (Maven coordinates)."""
        return (
            f"org.neo4j:neo4j:{self.version}",
            f"org.neo4j.app:neo4j-server:{self.version}",
            "org.neo4j.client:neo4j-browser:5.24.0",
        )


LINES: dict[str, Line] = {
    "5.26": Line("5.26.30", "org.neo4j.server.CommunityEntryPoint"),
    "2026.08": Line("2026.08.1", "org.neo4j.server.Neo4jCommunity"),
}
"""Each supported line by its name: the long-term support line, and the newest."""

NEWEST = "2026.08"
