"""Ctrl-C leaves a store on a real server as good as it was, at whatever moment it comes."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.integration.cli.conftest import surroundings
from tests.integration.neo4j.cutting import MOMENTS, UNCUT, Cut
from tests.integration.neo4j.loads import ROOT


def test_the_store_answers_after_ctrl_c_at_any_moment(neo4j_url: str) -> None:
    """Wherever in a batch Ctrl-C comes, the batch is kept whole or not at all, and the next question is answered."""
    kept = UNCUT
    for cut in _cuts("writing", neo4j_url):
        assert cut.held in {(more, more, more) for more in (kept + 1, kept)[: 1 + cut.ended]}
        kept = cut.held[0]


def test_the_next_question_is_answered_after_ctrl_c_at_any_moment(neo4j_url: str) -> None:
    """Wherever in a question Ctrl-C comes, it ends the question at once, and the next one is answered."""
    cuts = _cuts("asking", neo4j_url)
    assert {cut.held for cut in cuts} == {(1, 1, 1)}
    assert sum(cut.ended for cut in cuts) > MOMENTS // 10


def _cuts(work: str, url: str) -> list[Cut]:
    """What became of this work at each moment."""
    command = [sys.executable, "-m", "tests.integration.neo4j.cutting", url, work]
    done = subprocess.run(command, cwd=ROOT, env=surroundings(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    cuts = [Cut(ended, tuple(held)) for ended, held in json.loads(done.stdout)]
    assert len(cuts) == MOMENTS
    return cuts
