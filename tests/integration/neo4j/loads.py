"""Loads by the command line, in processes of their own, and how much of them a store holds."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.store import Asking, Search, Store
from tests.contract.papers import key
from tests.integration.cli.conftest import surroundings

ROOT = Path(__file__).resolve().parents[3]
HEADER = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"
FIRMS = 50
TOLD = re.compile(r"read: ([\d,]+) documents?")
SUMMED = re.compile(r"Loaded ([\d,]+) documents?")


def table(folder: Path, name: str, rows: int) -> Path:
    """A table of which each row, a document, says that a firm runs another service."""
    path = folder / f"{name}.csv"
    lines = (f"{name} {n % FIRMS},Company,RUNS,{name} service {n},Service,2015,,u\n" for n in range(rows))
    path.write_text(HEADER + "".join(lines), "utf-8")
    return path


@contextmanager
def loading(path: Path, store: str) -> Iterator[subprocess.Popen[str]]:
    """A load under way, which is over at the end."""
    load = subprocess.Popen(
        [sys.executable, "-m", "whoran", "load", str(path), "--store", store],
        cwd=ROOT,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with load:
        try:
            yield load
        finally:
            load.kill()


def loaded(path: Path, store: str) -> str:
    """What a load tells that comes to its end."""
    with loading(path, store) as load:
        shown, complaint = load.communicate()
        assert load.returncode == 0, complaint
    return shown


def line(load: subprocess.Popen[str], words: str) -> str:
    """The next line with these words that a load tells on standard error."""
    assert load.stderr is not None
    passed: list[str] = []
    for each in load.stderr:
        passed.append(each)
        if words in each:
            return each
    raise AssertionError("".join(passed))


def told(text: str, how: re.Pattern[str] = TOLD) -> int:
    """How many documents it says that there are."""
    found = how.findall(text)
    return int(found[-1].replace(",", "")) if found else 0


PATIENTLY = "?timeout=600"
"""What the address of a server ends in whose documents are counted: the whole of a load, however busy the machine is."""


def kept(store: Store, *names: str) -> list[int]:
    """How many documents of each of these tables a store holds, and of nothing else: each row with its claim, its fact and
    its evidence; a table is a document, too.
    """
    with store.at_once() as state:
        facts = [_facts(state, name) for name in names]
        counts = state.counts()
    found = [each + bool(each) for each in facts]
    assert (counts.documents, counts.claims, counts.facts) == (sum(found), sum(facts), sum(facts))
    return found


def _facts(state: Asking, name: str) -> int:
    firms = [key(f"{name} {n}") for n in range(FIRMS)]
    facts = [fact.id for fact in state.edges(firms, "subject", Search(("RUNS",)))]
    assert all(len(said) == 1 for said in state.evidence(facts).values())
    return len(facts)
