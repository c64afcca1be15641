"""The graph in a Neo4j database that a team shares."""

from graph.stores.neo4j.cypher import cypher
from graph.stores.neo4j.store import Neo4jStore

__all__ = ["Neo4jStore", "cypher"]
