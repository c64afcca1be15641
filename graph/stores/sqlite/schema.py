"""The tables, and how a file made by an older version is brought up to date.

Keys inside are integers and days are proleptic ordinals (1 is 0001-01-01): a million facts with text ids are five times
as large. What is derived (groups, facts, support, contradictions) can be dropped and built again from what is the
record (documents, claims, figures, judgements).
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from graph.names import reduce
from graph.store import NoStore, StoreTooNew, StoreUnavailable

APPLICATION = 0x77686F72
"""The ``application_id`` of a whoran store ("whor"), by which ``file`` and others tell it from another SQLite database.
"""

FIRST = """
CREATE TABLE terms (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT NOT NULL, published_on TEXT NOT NULL,
    asserted_on INTEGER, url TEXT NOT NULL, part_of BLOB, locator TEXT NOT NULL, recorded_at TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX documents_part_of ON documents (part_of) WHERE part_of IS NOT NULL;
CREATE TABLE passages (id INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL);
CREATE INDEX passages_document ON passages (document);
CREATE VIRTUAL TABLE passage_words USING fts5 (words, content='', detail=none, columnsize=0, tokenize='ascii');
CREATE TABLE entities (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, canonical INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    votes INTEGER NOT NULL);
CREATE INDEX entities_canonical ON entities (canonical);
CREATE TABLE names (
    id INTEGER PRIMARY KEY, entity INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, identifier TEXT NOT NULL,
    scope TEXT NOT NULL, uses INTEGER NOT NULL, votes INTEGER NOT NULL, UNIQUE (entity, name, kind, identifier, scope));
CREATE TABLE name_words (word TEXT NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (word, entity)) WITHOUT ROWID;
CREATE TABLE groups (
    id INTEGER PRIMARY KEY, subject INTEGER NOT NULL, predicate INTEGER NOT NULL, object INTEGER NOT NULL, qualifiers TEXT NOT NULL,
    UNIQUE (subject, predicate, object, qualifiers));
CREATE INDEX groups_object ON groups (object);
CREATE TABLE claims (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL, document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    subject INTEGER NOT NULL, predicate INTEGER NOT NULL, object INTEGER NOT NULL, status INTEGER NOT NULL,
    start_min INTEGER NOT NULL, start_max INTEGER NOT NULL, end_min INTEGER NOT NULL, end_max INTEGER NOT NULL, "group" INTEGER,
    judgement INTEGER, subject_words TEXT, object_words TEXT, qualifiers TEXT, said_by TEXT, wording TEXT, rule TEXT);
CREATE INDEX claims_uid ON claims (uid);
CREATE INDEX claims_document ON claims (document);
CREATE INDEX claims_group ON claims ("group");
CREATE INDEX claims_judgement ON claims (judgement) WHERE judgement IS NOT NULL;
CREATE TABLE implied (
    "group" INTEGER NOT NULL, claim INTEGER NOT NULL, start_min INTEGER NOT NULL, start_max INTEGER NOT NULL,
    end_min INTEGER NOT NULL, end_max INTEGER NOT NULL);
CREATE INDEX implied_group ON implied ("group");
CREATE INDEX implied_claim ON implied (claim);
CREATE TABLE former (claim INTEGER NOT NULL, name INTEGER NOT NULL, PRIMARY KEY (claim, name)) WITHOUT ROWID;
CREATE TABLE figures (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    entity INTEGER NOT NULL, measure TEXT NOT NULL, low REAL NOT NULL, high REAL NOT NULL, unit TEXT NOT NULL,
    start_min INTEGER NOT NULL, start_max INTEGER NOT NULL, end_min INTEGER NOT NULL, end_max INTEGER NOT NULL,
    words TEXT, said_by TEXT, wording TEXT, rule TEXT);
CREATE INDEX figures_document ON figures (document);
CREATE INDEX figures_entity ON figures (entity);
CREATE TABLE judgements (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, body TEXT NOT NULL);
CREATE TABLE facts (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, "group" INTEGER NOT NULL, subject INTEGER NOT NULL,
    predicate INTEGER NOT NULL, object INTEGER NOT NULL, standing INTEGER NOT NULL, start_min INTEGER NOT NULL,
    start_max INTEGER NOT NULL, end_min INTEGER NOT NULL, end_max INTEGER NOT NULL, qualifiers TEXT NOT NULL, denied TEXT);
CREATE INDEX facts_group ON facts ("group");
CREATE INDEX facts_out ON facts (subject, predicate, start_min, end_max, start_max, end_min, object, standing);
CREATE INDEX facts_in ON facts (object, predicate, start_min, end_max, start_max, end_min, subject, standing);
CREATE TABLE support (fact INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (fact, claim)) WITHOUT ROWID;
CREATE TABLE contradictions (
    id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, "group" INTEGER NOT NULL, fact INTEGER,
    start INTEGER, "end" INTEGER);
CREATE INDEX contradictions_group ON contradictions ("group");
CREATE INDEX contradictions_fact ON contradictions (fact);
CREATE TABLE contradicting (
    contradiction INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (contradiction, claim)) WITHOUT ROWID;
"""

SECOND = """
CREATE INDEX IF NOT EXISTS name_words_entity ON name_words (entity);
ALTER TABLE names ADD COLUMN reduced TEXT NOT NULL DEFAULT '';
UPDATE names SET reduced = reduced_name(name);
CREATE INDEX names_reduced ON names (reduced);
"""
"""Names are found by what their spellings share, and dropped without a look at all words."""

MIGRATIONS: tuple[str, ...] = (FIRST, SECOND)
"""What brings a file from each version to the next; the version of a file is how many of them it has had."""


def refuse_newer(path: Path, connection: sqlite3.Connection) -> None:
    """Raise StoreTooNew, naming the file, for one of a newer version, before anything touches it."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise StoreTooNew(
            f"{path}: this store has version {version}, and this whoran reads up to {len(MIGRATIONS)}: "
            "update whoran, or load into a new store"
        )


def refuse_unmade(path: Path, connection: sqlite3.Connection) -> None:
    """Raise NoStore for a file that holds nothing yet, and StoreUnavailable for one of an older version."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not version:
        raise NoStore(f"there is no store at {path}: the file is empty")
    if version < len(MIGRATIONS):
        raise StoreUnavailable(
            f"{path}: an older whoran made this store, and here it is only read: any question brings it up to date "
            "(whoran search TEXT)"
        )


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file up to this version, in one transaction."""
    if connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        _apply(connection)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _apply(connection: sqlite3.Connection) -> None:
    connection.create_function("reduced_name", 1, reduce, deterministic=True)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for script in MIGRATIONS[version:]:
        for statement in filter(str.strip, script.split(";")):
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
