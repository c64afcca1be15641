"""Claims and figures are written as JSON lines."""

import json

from graph.model import Document
from loaders.extract.jsonl import claim_line, figure_line
from loaders.extract.rules import extract

_TEXT = "Élan Ltd will run HMP Elmfield from 1 July 2020. HMP Elmfield employs 300 staff."


def test_a_claim_is_one_line() -> None:
    """A claim's line names its document, parties, span with null for unknown, status, qualifiers and passage."""
    document = Document(_TEXT)
    line = claim_line(extract(document).claims[0], document, "notice.txt")
    assert "\n" not in line
    assert json.loads(line) == {
        "document": "notice.txt",
        "subject": {"name": "Élan Ltd", "kind": "Company", "mention": "Élan Ltd"},
        "predicate": "RUNS",
        "object": {"name": "HMP Elmfield", "kind": "Service", "mention": "HMP Elmfield"},
        "span": {"start_min": "2020-07-01", "start_max": "2020-07-01", "end_min": None, "end_max": None},
        "status": "planned",
        "qualifiers": {},
        "said_by": None,
        "wording": {"predicate": "run", "span": "from 1 July 2020"},
        "rule": "runs",
        "passage": {"start": 0, "end": 48, "text": "Élan Ltd will run HMP Elmfield from 1 July 2020."},
    }


def test_a_figure_is_one_line() -> None:
    """A figure's line names its entity, measure, value and unit."""
    document = Document(_TEXT)
    found = json.loads(figure_line(extract(document).figures[0], document, "notice.txt"))
    assert (found["entity"]["name"], found["measure"], found["low"], found["high"]) == (
        "HMP Elmfield",
        "staff",
        300,
        300,
    )
    assert found["passage"]["text"] == "HMP Elmfield employs 300 staff."
