"""How well extraction does on documents that a user annotated, on the command line."""

import json
import re
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.conftest import COMMAND, ROOT, Run, surroundings
from tests.integration.cli.terminal import on_terminal
from tests.integration.cli.test_documentation import BLOCK
from tests.integration.cli.test_terminal import ESCAPE

TEXT = "Quillon Ltd has run HMP Elmfield since 2016. The yard fell to the Tarn Trust.\n"
RUNS = {
    "subject": "quillon",
    "predicate": "RUNS",
    "object": "elmfield",
    "from": "2016",
    "to": None,
    "status": "asserted",
    "quote": "Quillon Ltd has run HMP Elmfield since 2016.",
}
OWNS = {**RUNS, "subject": "tarn", "predicate": "OWNS", "from": None, "quote": "The yard fell to the Tarn Trust."}
ENTITIES = [
    {"id": "quillon", "kind": "Company", "name": "Quillon Ltd", "mentions": []},
    {"id": "elmfield", "kind": "Service", "name": "HMP Elmfield", "mentions": ["HMP Elmfield"]},
    {"id": "tarn", "kind": "Company", "name": "Tarn Trust", "mentions": ["the Tarn Trust"]},
]


def annotate(folder: Path, *facts: dict[str, Any], name: str = "note", text: str = TEXT, **more: Any) -> Path:
    """Write an annotation, and its text where there is one, and return the folder."""
    folder.mkdir(exist_ok=True)
    annotation = {"published_on": "2020-06-15", "entities": ENTITIES, "facts": facts, **more}
    (folder / f"{name}.json").write_text(json.dumps(annotation), encoding="utf-8")
    if text:
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def claim(predicate: str = "RUNS", thing: str = "HMP Elmfield", **more: Any) -> dict[str, Any]:
    """Return a claim that Quillon runs something."""
    return {
        "document": "note.txt",
        "subject": {"name": "Quillon", "kind": "Company"},
        "predicate": predicate,
        "object": {"name": thing, "kind": "Service"},
        "span": {"start_min": "2016-01-01", "start_max": "2016-12-31"},
        "passage": {"text": RUNS["quote"]},
        **more,
    }


def write_claims(folder: Path, *claims: object) -> Path:
    """Write a file of claims, one a line; a text is a line of its own."""
    path = folder / "claims.jsonl"
    lines = (each if isinstance(each, str) else json.dumps(each) for each in claims)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_extraction_is_scored(whoran: Run, tmp_path: Path) -> None:
    """What extraction finds in an annotated text is a fact found, and what it does not is one missed."""
    annotate(tmp_path / "gold", RUNS, OWNS)
    ran = whoran("evaluate", "gold")
    assert ran.code == 0
    assert ran.err == ""
    rows = {line.split()[0]: line.split()[1:] for line in ran.out.splitlines() if line}
    assert rows["RUNS"][:3] == ["1", "1", "0"]
    assert rows["OWNS"][:2] == ["1", "0"]
    assert rows["all"][0] == "2"
    assert "Missed: 1" in ran.out
    assert "“The yard fell to the Tarn Trust.”" in ran.out


def test_each_kind_of_miss_has_examples(whoran: Run, tmp_path: Path) -> None:
    """What was missed, is wrong, misdated or of another status is shown with file, sentence and what was claimed."""
    annotate(tmp_path / "gold", RUNS, OWNS)
    late = {"start_min": "2018-03-01", "start_max": "2018-03-31"}
    write_claims(tmp_path, claim(span=late, status="planned"), claim("TOOK_OVER"))
    lines = whoran("evaluate", "gold", "--claims", "claims.jsonl").out.splitlines()
    shown = {
        line.split(":")[0]: lines[at + 1 : at + 4] for at, line in enumerate(lines) if re.match(r"[A-Z].*: 1 ", line)
    }
    assert shown["Missed"][0] == "  Tarn Trust OWNS HMP Elmfield  note.txt"
    assert shown["Missed"][1].strip() == "“The yard fell to the Tarn Trust.”"
    assert shown["Missed"][2].strip() == "nothing was claimed of this sentence"
    assert shown["Wrong"][0] == "  Quillon TOOK_OVER HMP Elmfield  note.txt"
    claimed = "    claimed: Quillon RUNS HMP Elmfield, planned, from some day in March 2018"
    assert shown["Misdated"][0] == "  Quillon Ltd RUNS HMP Elmfield: from 2016  note.txt"
    assert shown["Misdated"][2] == claimed
    assert shown["Wrong status"][0] == "  Quillon Ltd RUNS HMP Elmfield: asserted  note.txt"
    assert shown["Wrong status"][2] == claimed


def test_figures_and_examples_as_json(whoran: Run, tmp_path: Path) -> None:
    """With --json figures, examples and what was left out are one object, a share of nothing null."""
    annotate(tmp_path / "gold", RUNS)
    write_claims(tmp_path, claim(), claim("OWNS", "Tarn Yard"))
    done = whoran("evaluate", "gold", "--claims", "claims.jsonl", "--json").json()
    assert done["documents"] == 1
    assert done["facts"] == {"gold": 1, "found": 1, "wrong": 1, "precision": 0.5, "recall": 1, "f1": 2 / 3}
    assert done["predicates"]["COVERS"]["precision"] is None
    assert done["dates"] == {"judged": 1, "right": 1, "accuracy": 1}
    assert done["misses"]["missed"] == {"count": 0, "examples": []}
    (wrong,) = done["misses"]["wrong"]["examples"]
    assert (wrong["document"], wrong["fact"]) == ("note.txt", "Quillon OWNS Tarn Yard")
    assert wrong["claimed"][0]["object"] == {"name": "Tarn Yard", "kind": "Service", "mention": ""}
    assert (done["skipped"], done["elsewhere"], done["interrupted"]) == ([], {}, False)


def test_number_of_examples(whoran: Run, tmp_path: Path) -> None:
    """There are as many examples as --examples says, and of all misses their number."""
    for number in range(9):
        annotate(tmp_path / "gold", OWNS, name=f"note{number}")
    write_claims(tmp_path, claim())
    for asked, shown in ((0, 0), (4, 4), (20, 9)):
        done = whoran("evaluate", "gold", "--claims", "claims.jsonl", "--examples", asked, "--json").json()
        assert done["misses"]["missed"]["count"] == 9
        assert len(done["misses"]["missed"]["examples"]) == shown


def test_folder_without_annotations(whoran: Run, tmp_path: Path) -> None:
    """A folder that holds no annotation, or is not there, is told in a sentence with what to do."""
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "note.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "gold" / "note.meta.json").write_text("{}", encoding="utf-8")
    for folder, told in (
        ("gold", "write NAME.json beside NAME.txt"),
        ("gone", "check the path"),
        ("gold/note.txt", "name the folder"),
    ):
        ran = whoran("evaluate", folder)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith(f"whoran: {folder}: ")
        assert told in ran.err


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ('{"entities": [', "note.json, line 1, column 15: no JSON"),
        ("[]", "note.json: no JSON object"),
        (json.dumps({"entities": []}), "note.json: it lacks 'facts'"),
        (
            json.dumps({"entities": ENTITIES, "facts": [RUNS, {**RUNS, "object": "elmfeild"}]}),
            "note.json, fact 2, object: no entity has the id 'elmfeild'; write 'elmfield'",
        ),
        (
            json.dumps({"entities": ENTITIES, "facts": [{**RUNS, "predicate": "RUN"}]}),
            "note.json, fact 1, predicate: 'RUN' is not known here; write RUNS",
        ),
        (
            json.dumps({"entities": ENTITIES, "facts": [{**RUNS, "from": "last June"}]}),
            "note.json, fact 1, from: 'last June' is not a date",
        ),
        (
            json.dumps({"entities": ENTITIES, "facts": [{**RUNS, "form": "2016"}]}),
            "note.json, fact 1, form: it is no name in a fact; write 'from'",
        ),
        (
            json.dumps({"entities": [*ENTITIES, ENTITIES[0]], "facts": []}),
            "note.json, entities: 2 entities have the id 'quillon'",
        ),
        (
            json.dumps({"entities": [{**ENTITIES[0], "kind": "Firm"}], "facts": []}),
            "note.json, entity 1, kind: 'Firm' is not known here; write Company",
        ),
        (
            json.dumps({"entities": ENTITIES, "facts": [], "published_on": "June"}),
            "note.json, published_on: 'June' is not a date",
        ),
    ],
)
def test_broken_annotation(whoran: Run, tmp_path: Path, broken: str, told: str) -> None:
    """An annotation that is broken is listed with the file, the place and the fix, and the rest is scored."""
    gold = annotate(tmp_path / "gold", RUNS, name="good")
    (gold / "note.json").write_text(broken, encoding="utf-8")
    ran = whoran("evaluate", "gold", "--examples", 0)
    assert ran.code == 0
    assert ran.out.startswith("1 document scored.")
    assert "Not scored 1:" in ran.out
    assert told in ran.out
    (gold / "good.json").unlink()
    alone = whoran("evaluate", "gold")
    assert alone.code == 1
    assert told in alone.out


def test_all_that_is_wrong_with_an_annotation_is_told_at_once(whoran: Run, tmp_path: Path) -> None:
    """Every broken place of an annotation is listed, so that one look is enough to mend it."""
    annotate(tmp_path / "gold", {**RUNS, "status": "sure"}, {**RUNS, "to": "2016-13"}, {**RUNS, "subject": "nobody"})
    skipped = whoran("evaluate", "gold", "--json").json()["skipped"]
    assert [each["place"] for each in skipped] == ["fact 1, status", "fact 2, to", "fact 3, subject"]


def test_missing_text(whoran: Run, tmp_path: Path) -> None:
    """An annotation whose text is missing is listed with the path, the rest is scored; --texts says where texts are."""
    annotate(tmp_path / "gold", RUNS, name="apart", text="")
    annotate(tmp_path / "gold", RUNS, name="good")
    ran = whoran("evaluate", "gold")
    assert ran.code == 0
    assert ran.out.startswith("1 document scored.")
    assert "gold/apart.txt: the text of an annotation is not there; put the text there" in ran.out
    annotate(tmp_path / "texts", name="apart")
    (tmp_path / "gold" / "good.json").unlink()
    assert whoran("evaluate", "gold", "--texts", "texts", "--json").json()["facts"]["found"] == 1


def test_text_of_another_name(whoran: Run, tmp_path: Path) -> None:
    """An annotation may name its text; two annotations of one text are told apart, and the first counts."""
    gold = annotate(tmp_path / "gold", RUNS, name="a", text="", file="story.md")
    annotate(gold, RUNS, name="b", text="", file="story.md")
    (gold / "story.md").write_text(f"# News\n\n{TEXT}", encoding="utf-8")
    ran = whoran("evaluate", "gold")
    assert ran.out.startswith("1 document scored.")
    assert "gold/b.json, file: it annotates story.md, as a.json does; keep one of them" in ran.out


def test_quote_that_is_not_in_the_text(whoran: Run, tmp_path: Path) -> None:
    """A mention or quote that the text does not hold is noted, and the document is scored."""
    annotate(tmp_path / "gold", {**RUNS, "quote": "Quillon Ltd has ran HMP Elmfield."})
    ran = whoran("evaluate", "gold")
    assert "Noted 1:" in ran.out
    assert "gold/note.json, fact 1: the quote 'Quillon Ltd has ran HMP Elmfield.' is not in the text" in ran.out
    assert ran.out.startswith("1 document scored.")


def test_broken_claims(whoran: Run, tmp_path: Path) -> None:
    """A line of claims that is broken is listed with its number and the fix, and the others are scored."""
    annotate(tmp_path / "gold", RUNS, text="")
    write_claims(
        tmp_path,
        claim(),
        "{broken",
        {"document": "note.txt"},
        claim(span={"start_min": "2016"}),
        claim(subject="Quillon"),
        "",
    )
    done = whoran("evaluate", "gold", "--claims", "claims.jsonl", "--json").json()
    assert done["facts"]["found"] == 1
    assert [each["place"] for each in done["skipped"]] == [
        "line 2, column 2",
        "line 3, subject",
        "line 4, span",
        "line 5, subject",
    ]


def test_nothing_claimed(whoran: Run, tmp_path: Path) -> None:
    """A file of claims that is empty claims nothing: every fact is missed, and there is no precision."""
    annotate(tmp_path / "gold", RUNS, text="")
    (tmp_path / "claims.jsonl").write_bytes(b"")
    done = whoran("evaluate", "gold", "--claims", "claims.jsonl", "--json").json()
    assert done["facts"] == {"gold": 1, "found": 0, "wrong": 0, "precision": None, "recall": 0, "f1": 0}


def test_claims_of_other_documents(whoran: Run, tmp_path: Path) -> None:
    """Claims of documents without an annotation are counted and named, since the names of files may be mistaken."""
    annotate(tmp_path / "gold", RUNS, text="")
    write_claims(tmp_path, claim(document="Note.txt"), claim(document="deep/note.txt"))
    ran = whoran("evaluate", "gold", "--claims", "claims.jsonl")
    assert "1 claim of documents without an annotation that was scored: Note.txt" in ran.out


def test_claims_and_texts_together(whoran: Run, tmp_path: Path) -> None:
    """With claims from elsewhere there are no texts to read, so --texts is refused; the exit code is 2."""
    annotate(tmp_path / "gold", RUNS)
    ran = whoran("evaluate", "gold", "--claims", write_claims(tmp_path, claim()), "--texts", "gold")
    assert (ran.code, ran.out) == (2, "")
    assert "leave --texts out" in ran.err


def test_lines_and_numbers_fit_a_narrow_terminal(tmp_path: Path) -> None:
    """On a terminal of forty columns no line is longer, and every number of the table is whole."""
    annotate(tmp_path / "gold", RUNS, {**OWNS, "predicate": "TOOK_OVER"})
    shown = on_terminal("evaluate", "gold", cwd=tmp_path, width=40)
    lines = [line.rstrip() for line in ESCAPE.sub("", shown.out).splitlines()]
    assert max(map(len, lines)) <= 40
    assert any(re.fullmatch(r"RUNS +1 +1 +0 1.00 1.00 1.00", line) for line in lines)


def test_interrupt_shows_the_figures_so_far(tmp_path: Path) -> None:
    """Ctrl-C shows the figures of the documents before it and says so; the exit code is 130."""
    for number in range(4000):
        annotate(tmp_path / "gold", RUNS, name=f"note{number:04}", text=TEXT * 20)
    process = subprocess.Popen(
        [COMMAND, "evaluate", "gold", "--json"],
        cwd=tmp_path,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    assert "scored: " in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "Traceback" not in err
    done = json.loads(out)
    assert done["interrupted"]
    assert 0 < done["documents"] < 4000


def test_the_annotation_of_the_documentation(whoran: Run, tmp_path: Path) -> None:
    """The text, the annotation and the claim that the documentation shows are scored as they stand, with nothing to note."""
    blocks = BLOCK.findall((ROOT / "docs" / "evaluation.md").read_text(encoding="utf-8"))
    text = next(block for language, block in blocks if language == "text" and "whoran" not in block)
    annotation, shown = (block for language, block in blocks if language == "json")
    (tmp_path / "note.txt").write_text(text, encoding="utf-8")
    (tmp_path / "note.json").write_text(annotation, encoding="utf-8")
    read = whoran("evaluate", ".", "--json").json()
    assert (read["documents"], read["skipped"], read["notes"]) == (1, [], [])
    write_claims(tmp_path, json.loads(shown))
    claimed = whoran("evaluate", ".", "--claims", "claims.jsonl", "--json").json()
    assert (claimed["facts"]["found"], claimed["facts"]["wrong"]) == (1, 0)
    assert claimed["dates"] == {"judged": 1, "right": 1, "accuracy": 1}
