"""The project's scorer gives the same figures, and holds the same against an extractor, as the one that is shared with it."""

import json
from collections.abc import Callable
from functools import cache
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.extract.jsonl import claim_line
from loaders.run import Extracted, extract_files
from tests.unit.scoring.both import Line, ours, shared_scorer, theirs
from tests.unit.scoring.damage import damaged
from tests.unit.scoring.made_up import annotated, claimed

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared"
TEXTS = {
    SHARED / "evaluation" / "dev": SHARED / "evaluation" / "dev",
    SHARED / "evaluation" / "seeds": SHARED / "corpus",
    ROOT / "benchmarks" / "reading" / "open": ROOT / "benchmarks" / "reading" / "open",
}
"""Each set of annotations that may be read, with the folder of its texts."""
SETS = pytest.mark.parametrize("gold", TEXTS, ids=[gold.name for gold in TEXTS])


@pytest.fixture(scope="module")
def scorer(shared: Path) -> ModuleType:
    """Return the shared scorer."""
    return shared_scorer(shared)


@cache
def extracted(gold: Path) -> tuple[Line, ...]:
    """Return what the project's own extraction claims of a set."""
    read = [each for each in extract_files(sorted(TEXTS[gold].glob("*.txt"))) if isinstance(each, Extracted)]
    lines = [claim_line(claim, each.entry.document, each.name) for each in read for claim in each.entry.claims]
    return tuple(json.loads(line) for line in lines)


@cache
def read_by_a_person(gold: Path) -> tuple[Line, ...]:
    """Return what a careful reader claims of a set: that of dev and seeds lies beside them."""
    lines = (SHARED / "evaluation" / "reader" / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    files = {path.with_suffix(".txt").name for path in gold.glob("*.json")}
    return tuple(claim for claim in map(json.loads, lines) if claim["document"] in files)


CLAIMS: tuple[Callable[[Path], tuple[Line, ...]], ...] = (extracted, read_by_a_person)


@SETS
@pytest.mark.parametrize("claims_of", CLAIMS, ids=("extracted", "read"))
def test_a_set(scorer: ModuleType, tmp_path: Path, gold: Path, claims_of: Callable[[Path], tuple[Line, ...]]) -> None:
    """On each set the extraction's claims, a reader's, the same backwards and every third of them have the same figures."""
    made = claims_of(gold)
    for some in (made, made[::-1], made[::3], ()):
        assert ours(gold, some, tmp_path) == theirs(scorer, gold, some)


@SETS
@settings(max_examples=40)
@given(data=st.data())
def test_damaged_claims(scorer: ModuleType, gold: Path, data: st.DataObject) -> None:
    """Claims with names, kinds, predicates, days, statuses and passages changed have the same figures."""
    made = sorted((*extracted(gold), *read_by_a_person(gold)), key=lambda claim: claim["document"])
    by_document = [(file, list(of_one)) for file, of_one in groupby(made, key=lambda claim: claim["document"])]
    file, pool = data.draw(st.sampled_from(by_document))
    alone(
        scorer,
        json.loads((gold / file).with_suffix(".json").read_text(encoding="utf-8")),
        file,
        data.draw(damaged(pool)),
    )


@settings(max_examples=200)
@given(annotation=annotated(), made=claimed())
def test_made_up_annotations(scorer: ModuleType, annotation: Line, made: list[Line]) -> None:
    """Annotations and claims of any shape, their few names much alike, have the same figures."""
    alone(scorer, annotation, annotation["file"], made)


def alone(scorer: ModuleType, annotation: Line, file: str, made: list[Line]) -> None:
    """Compare the two scorers on a single document."""
    with TemporaryDirectory() as temporary:
        gold = Path(temporary, "gold")
        gold.mkdir()
        (gold / file).with_suffix(".json").write_text(json.dumps(annotation), encoding="utf-8")
        assert ours(gold, made, Path(temporary)) == theirs(scorer, gold, made)
