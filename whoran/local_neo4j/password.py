"""The password of a local server: made up once, kept beside the data, so that the next start has the same."""

from __future__ import annotations

import secrets
from pathlib import Path

from neo4j import Driver, GraphDatabase
from neo4j.exceptions import AuthError

from whoran.local_neo4j.errors import WrongPassword

USER = "neo4j"
FIRST = "neo4j"
"""The password of every new server, with which nothing can be done but to set another."""
CHANGE = "ALTER CURRENT USER SET PASSWORD FROM $first TO $password"


def kept_password(home: Path) -> str:
    """The password kept under ``home``, or a new one."""
    file = home / "password"
    return file.read_text(encoding="utf-8").strip() if file.is_file() else secrets.token_hex(10)


def settle(url: str, home: Path, password: str) -> None:
    """Make ``password`` the one of a new server at ``url``, and keep it under ``home``. Raises WrongPassword."""
    if not _accepted(url, password):
        _set(url, home, password)
    file = home / "password"
    file.touch(mode=0o600)
    file.write_text(f"{password}\n", encoding="utf-8")


def _accepted(url: str, password: str) -> bool:
    try:
        with _driver(url, password) as driver:
            driver.verify_connectivity()
    except AuthError:
        return False
    return True


def _set(url: str, home: Path, password: str) -> None:
    try:
        with _driver(url, FIRST) as driver, driver.session(database="system") as session:
            session.run(CHANGE, first=FIRST, password=password).consume()
    except AuthError as error:
        raise WrongPassword(
            f"the data in {home} have another password than the one given, or kept in {home / 'password'}: "
            "give it with --password, or start with another folder with --data"
        ) from error


def _driver(url: str, password: str) -> Driver:
    return GraphDatabase.driver(url, auth=(USER, password), telemetry_disabled=True)
