"""The annotated set, how far its readings agree, and how it is measured."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from rich.console import Console

from benchmarks.reading import agreement, composition, scores, speed
from benchmarks.reading.sets import BLIND, HERE, OPEN, AnnotatedSet
from graph.vocabulary import PREDICATES
from loaders.scoring.figures import Figures

README = (HERE / "README.md").read_text(encoding="utf-8")


def names(each: AnnotatedSet) -> list[str]:
    """Return the names of a set's documents."""
    return [path.stem for path in each.texts.glob("*.txt")]


def printed(capsys: pytest.CaptureFixture[str], of_one: AnnotatedSet) -> str:
    """Return what the measure prints of a set, from its title to the next set's."""
    scores.show(Console(width=132))
    (shown,) = (part for part in capsys.readouterr().out.split("reading: ") if part.startswith(f"{of_one.name},"))
    return shown


def test_the_hash_of_the_name_decides_which_half_is_blind() -> None:
    """The documents with the smaller digest of their name are the open half, each with an annotation."""
    digests = [[sha256(name.encode()).hexdigest() for name in names(each)] for each in (OPEN, BLIND)]
    assert [len(half) for half in digests] == [151, 149]
    assert max(digests[0]) < min(digests[1])
    assert all((each.gold / f"{name}.json").is_file() for each in (OPEN, BLIND) for name in names(each))


@pytest.mark.parametrize(("half", "documents"), [(OPEN, 151), (BLIND, 149)], ids=["open", "blind"])
def test_nothing_is_wrong_with_an_annotation(half: AnnotatedSet, documents: int) -> None:
    """Every document is scored, and every mention and quote of an annotation is in its text."""
    done = scores.score(half)
    assert (done.figures.documents, done.skipped.count, done.notes.count) == (documents, 0, 0)


def test_of_the_blind_half_totals_are_all_that_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """What is printed of the blind half is one line of totals: no predicate, no document, and no example is kept."""
    shown = printed(capsys, BLIND)
    assert [word for word in (*PREDICATES, *names(BLIND)) if word in shown] == []
    assert "precision" in shown
    assert len(shown.strip().split("\n\n")) == 2
    assert scores.score(BLIND).examples.of("missed") == []


def test_of_the_open_half_all_figures_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """What is printed of the open half has a row for each predicate, and parties, dates and status."""
    rows = [line.split()[0] for line in printed(capsys, OPEN).splitlines() if line.strip()]
    assert {*("OWNS", "RUNS", "COVERS", "all"), *("parties", "dates", "status")} <= set(rows)


def test_sets_that_are_not_here(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a set that is not beside the checkout one line says so."""
    monkeypatch.setattr(scores, "READ", (AnnotatedSet("dev", Path("nowhere"), Path("nowhere")),))
    scores.show(Console(width=132))
    assert "reading: dev is not here (../shared, beside a checkout)\n" in capsys.readouterr().out


def test_speed_counts_what_was_read() -> None:
    """The speed of a set is that of all its documents and words, in documents of 300 words."""
    found = speed.speed([OPEN])
    assert (found.documents, found.words) == (151, sum(len(each.text.split()) for each in speed.documents(OPEN)))
    assert found.usual == pytest.approx(found.words / 300 / found.seconds)


def test_a_reading_agrees_with_itself() -> None:
    """What a reading demands, scored by itself, has nothing wrong, and is found but where two parties share a name."""
    third = agreement.settled()
    found: Figures = agreement.against(third, third)
    assert (found.documents, found.facts.wrong, found.parties.wrong) == (300, 0, 0)
    assert found.facts.hit >= 0.98 * found.facts.gold
    assert (found.dates.accuracy, found.status.accuracy) == (1, 1)


def test_the_page_shows_what_is_measured() -> None:
    """The tables of the set's page, of what it is made and how far its readings agree, are those that the commands print."""
    for table in (*map(composition.table, composition.COUNTED), agreement.table()):
        assert f"\n\n{table}\n\n" in README
    facts = {each: scores.score(each).figures.facts.gold for each in (OPEN, BLIND)}
    assert f"{sum(facts.values())} are demanded ({facts[OPEN]} of them in the open half)" in README
