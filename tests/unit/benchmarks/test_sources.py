"""The documents of a synthetic world, on which speed is measured."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from benchmarks.loading import load
from benchmarks.naming import mention
from benchmarks.sources import entries
from benchmarks.world import World
from graph.stores.sqlite import SqliteStore

WORLD = World(2_400)


def test_the_same_seed_tells_the_same_documents() -> None:
    """Worlds of one size and seed tell the same documents and claims, and those of another seed tell others."""
    told = list(entries(WORLD))
    assert told == list(entries(World(2_400)))
    assert told != list(entries(World(2_400, seed=2)))


def test_every_story_is_told() -> None:
    """Each service and company of a world is named in some claim."""
    named = {
        party.name for entry in entries(WORLD) for claim in entry.claims for party in (claim.subject, claim.object)
    }
    for number in range(WORLD.stories):
        of = {happened.object for happened in WORLD.story(number) if happened.predicate in ("RUNS", "OWNS")}
        assert all({mention(*party).name, mention(*party, in_full=True).name} & named for party in of)


def test_a_claim_stands_in_its_sentence() -> None:
    """A claim's passage is a sentence of its document that has the words for both parties."""
    for entry in entries(WORLD):
        for claim in entry.claims:
            passage = entry.document.text[claim.start : claim.end]
            assert claim.subject.words in passage
            assert claim.object.words in passage
            assert passage.endswith(".")


def test_a_few_companies_run_much() -> None:
    """One in twenty companies runs more than a third of all that is run, as Zipf's law has it."""
    hands = Counter(
        happened.subject
        for number in range(WORLD.stories)
        for happened in WORLD.story(number)
        if happened.predicate == "RUNS"
    )
    few = max(1, WORLD.stories // 20)
    assert sum(count for _, count in hands.most_common(few)) > sum(hands.values()) / 3


def test_a_world_has_about_the_facts_asked_for(tmp_path: Path) -> None:
    """A store that loads a world of N facts has N facts within a tenth, about two claims for each, and disputes."""
    path = tmp_path / "world.db"
    load(WORLD, path)
    store = SqliteStore(path)
    counts = store.counts()
    store.close()
    assert abs(counts.facts - WORLD.facts) < WORLD.facts / 10
    assert 1.5 < counts.claims / counts.facts < 3
    assert counts.contradictions > 0
