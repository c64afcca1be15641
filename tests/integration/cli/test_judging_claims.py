"""Claims that people reject, correct and add on the command line: what answers show, and what undoing brings back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.integration.cli.conftest import SETTINGS, Ran, Run
from whoran.cli import main

UNDO = re.compile(r"whoran judge undo ([0-9a-f]{32})")
NOTE = """Elmfield under new hands

Quillon Ltd has run HMP Elmfield since 2016. The prison's roof leaks.

Nobody will say why “Tarn Holdings” might
have bought Quillon Ltd two years earlier.
"""
PRISON = "HMP Elmfield"


@pytest.fixture
def noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Load a note of which one sentence is read, and return the command, run in this process: starting one takes longest."""
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: object, **_: object) -> Ran:
        code = main([*map(str, arguments)])
        return Ran(code, *capsys.readouterr())

    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    load(run)
    return run


def load(whoran: Run) -> None:
    """Load the note, again or for the first time."""
    assert whoran("load", "note.txt", "--published-on", "2020-06-15", "--url", "https://example.org/1").code == 0


def answers(whoran: Run, *more: str) -> str:
    """All that is answered about the prison and those who ran it."""
    return "".join(
        whoran(*asked, "--json", *more).out
        for asked in (
            ("who-ran", PRISON),
            ("show", PRISON),
            ("show", "Quillon Ltd"),
            ("show", "Harbour Ltd"),
            ("show", "Tarn Holdings"),
            ("judge", "list"),
        )
    )


def evidence(whoran: Run, name: str = PRISON) -> list[dict[str, Any]]:
    """The evidence of who ran the prison."""
    return [each for one in whoran("who-ran", name, "--json").json()["answers"] for each in one["evidence"]]


def claim(whoran: Run) -> str:
    """The id of the claim that is read."""
    return str(evidence(whoran)[0]["claim"])


def undone(whoran: Run, told: str) -> None:
    """Take the decision back by the beginning of the id that a command told."""
    (found,) = UNDO.findall(told)
    assert whoran("judge", "undo", found[:8]).code == 0


DECISIONS = (
    ("reject", "{claim}", "--by", "Ann", "--note", "misread"),
    ("correct", "{claim}", "--subject", "Harbour Ltd", "--to", "2018-05", "--by", "Ann", "--note", "misread"),
    (
        *("add", "https://example.org/1", "--quote", "bought Quillon Ltd two years earlier", "--subject"),
        *(
            "company:Tarn Holdings",
            "--predicate",
            "owns",
            "--object",
            "Quillon Ltd",
            "--by",
            "Ann",
            "--note",
            "misread",
        ),
    ),
)


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda each: each[0])
def test_a_decision_holds_until_it_is_undone(noted: Run, decision: tuple[str, ...]) -> None:
    """A decision on a claim changes answers, holds after loading again and in an imported copy; undone, all is as it was."""
    before = answers(noted)
    kept = noted("judge", *(each.format(claim=claim(noted)[:9]) for each in decision))
    assert (kept.code, kept.out) == (0, "")
    judged = answers(noted)
    assert judged != before
    load(noted)
    assert answers(noted) == judged
    assert noted("export", "record.jsonl").code == 0
    copy = ("--store", "sqlite:///copy.db")
    assert noted("import", "record.jsonl", *copy).code == 0
    assert drop_times(answers(noted, *copy)) == drop_times(judged)
    undone(noted, kept.err)
    assert answers(noted) == before


def drop_times(text: str) -> str:
    """Answers without the times of recording, which an import sets anew."""
    return re.sub(r'"recorded_at": "[^"]*"', "", text)


def test_a_rejected_claim_is_listed_with_its_sentence(noted: Run) -> None:
    """A rejected claim is in no answer, and the list of decisions has its sentence, who rejected it and why."""
    uid = claim(noted)
    noted("judge", "reject", uid, "--by", "Ann", "--note", "misread")
    assert evidence(noted) == []
    listed = noted("judge", "list").out
    assert listed.startswith("reject   Quillon Ltd RUNS HMP Elmfield, from some day in 2016")
    assert "“Quillon Ltd has run HMP Elmfield since 2016.”" in listed
    assert "by Ann; misread" in listed
    (one,) = noted("judge", "list", "--json").json()
    assert (one["judgement"], one["claim"], one["read"]["claim"], one["reading"]["claim"]) == ("reject", *[uid] * 3)


def test_decisions_are_told_after_their_document_is_gone(noted: Run) -> None:
    """The list says what was rejected and added also where no document says it any more."""
    noted("judge", "reject", claim(noted))
    noted("judge", *DECISIONS[2])
    assert "its document is gone" not in noted("judge", "list").out
    noted("forget", "https://example.org/1", "--yes")
    listed = noted("judge", "list").out
    assert "reject   Quillon Ltd RUNS HMP Elmfield" in listed
    assert "add      Tarn Holdings OWNS Quillon Ltd" in listed
    assert listed.count("its document is gone, or is read otherwise") == 2


def test_another_reading_is_another_claim(noted: Run) -> None:
    """Where a sentence is read otherwise, as in a document of another date, that claim counts, and the list tells it."""
    noted("judge", "reject", claim(noted))
    assert noted("load", "note.txt", "--published-on", "2021-06-15").code == 0
    assert [each["passage"] for each in evidence(noted)] == ["Quillon Ltd has run HMP Elmfield since 2016."]
    assert "is read otherwise" in noted("judge", "list").out


def test_a_correction_says_only_what_is_otherwise(noted: Run) -> None:
    """A correction keeps all that it does not speak of; answers and the list say who corrected the claim, and what was read."""
    uid = claim(noted)
    kept = noted("judge", "correct", uid, "--to", "2018-05-01", "--by", "Ann", "--note", "as on page 3")
    assert "Kept: Quillon Ltd RUNS HMP Elmfield, from some day in 2016 to 1 May 2018." in kept.err
    (found,) = evidence(noted)
    assert found["passage"] == "Quillon Ltd has run HMP Elmfield since 2016."
    assert {name: found["judgement"][name] for name in ("verdict", "claim", "by", "note")} == {
        "verdict": "correct",
        "claim": uid,
        "by": "Ann",
        "note": "as on page 3",
    }
    assert "corrected by Ann; as on page 3" in noted("who-ran", PRISON).out
    listed = noted("judge", "list").out
    assert "correct  Quillon Ltd RUNS HMP Elmfield, from some day in 2016 to 1 May 2018" in listed
    assert "read as Quillon Ltd RUNS HMP Elmfield, from some day in 2016 at least until 15 June 2020" in listed


def test_a_correction_can_be_corrected_and_rejected(noted: Run) -> None:
    """A corrected claim is decided on again by its own id as by that of the claim read; each time the one decision is replaced."""
    uid = claim(noted)
    noted("judge", "correct", uid, "--subject", "Harbour Ltd", "--by", "Ann")
    again = noted("judge", "correct", claim(noted), "--from", "2017", "--by", "Ben")
    assert "the claim was corrected by Ann" in again.err
    assert [one["operator"]["name"] for one in noted("who-ran", PRISON, "--json").json()["answers"]] == ["Harbour Ltd"]
    assert noted("judge", "reject", claim(noted)).code == 0
    assert evidence(noted) == []
    (one,) = noted("judge", "list", "--json").json()
    assert (one["judgement"], one["claim"]) == ("reject", uid)


def test_a_correction_of_kinds_alone(noted: Run) -> None:
    """A claim whose kinds alone are corrected keeps its id, and is told to be corrected until that is undone."""
    uid = claim(noted)
    kept = noted("judge", "correct", uid, "--subject-kind", "publicbody")
    assert claim(noted) == uid
    assert noted("show", "Quillon Ltd").out.startswith("Quillon Ltd, PublicBody")
    assert "gone" not in noted("judge", "list").out
    undone(noted, kept.err)
    assert noted("show", "Quillon Ltd").out.startswith("Quillon Ltd, Company")


def test_an_added_claim_stands_on_its_quote(noted: Run) -> None:
    """An added claim's passage is the quote as the document has it, line breaks and quotation marks included."""
    quote = 'Nobody will say why "Tarn Holdings" might have bought'
    parties = ("--subject", "Tarn Holdings", "--subject-kind", "Company", "--object", "Quillon Ltd")
    kept = noted("judge", "add", "Elmfield under new hands", "--quote", quote, "--predicate", "OWNS", *parties)
    assert kept.code == 0
    assert "No document so far calls anything 'Tarn Holdings'" in kept.err
    (fact,) = noted("show", "Tarn Holdings", "--json").json()["facts"]
    (found,) = fact["evidence"]
    assert NOTE[found["start"] : found["end"]] == found["passage"]
    assert found["passage"] == "Nobody will say why “Tarn Holdings” might\nhave bought"
    assert found["judgement"]["verdict"] == "add"


def test_an_added_claim_is_taken_back_by_undo_alone(noted: Run) -> None:
    """A claim that a person added is neither corrected nor rejected: the command that takes it back is told."""
    parties = ("--subject", "company:Tarn Holdings", "--predicate", "RUNS", "--object", PRISON)
    kept = noted("judge", "add", "https://example.org/1", "--quote", "Tarn Holdings", *parties)
    uid = next(each["claim"] for each in evidence(noted) if each["judgement"])
    for decision in (("reject", uid), ("correct", uid, "--from", "2015")):
        refused = noted("judge", *decision)
        assert refused.code == 1
        assert UNDO.findall(refused.err) == UNDO.findall(kept.err)


MISTAKES = (
    (("reject", "{claim:.5}"), 1, "is not an id: write the 32 hex digits that answers show, or at least the first 6"),
    (("reject", "000000"), 1, "no claim has the id"),
    (("correct", "{claim}"), 2, "there is nothing to correct"),
    (("correct", "{claim}", "--subject", "Quillon Ltd"), 2, "there is nothing to correct"),
    (("correct", "{claim}", "--predicate", "EATS"), 2, "'EATS' is no predicate: write one of OWNS, RUNS"),
    (("correct", "{claim}", "--status", "maybe"), 2, "write one of asserted, planned, ended, denied"),
    (
        ("correct", "{claim}", "--predicate", "COVERS"),
        2,
        "Quillon Ltd (Company) cannot be the subject, which is one of CRC",
    ),
    (("correct", "{claim}", "--object-kind", "Ship"), 2, "'Ship' is no kind"),
    (("correct", "{claim}", "--object", "–"), 2, "names nobody"),
    (("correct", "{claim}", "--object", "0" * 32), 1, "no entity has the id"),
    (("correct", "{claim}", "--subject", "company:Acme", "--subject-kind", "CRC"), 2, "carries another kind"),
    (("correct", "{claim}", "--to", "15/02/2019"), 2, "is not a date: write 2018, 2018-06 or 2018-06-01"),
    (("correct", "{claim}", "--span", "2018"), 2, "a span is START/END"),
    (("correct", "{claim}", "--span", "2018/2019", "--to", "2020"), 2, "not by both"),
    (("correct", "{claim}", "--span", "2019/2018"), 2, "it would end before it starts"),
    (("correct", "{claim}", "--predicate", "TOOK_OVER", "--to", "2018"), 2, "an event has a day and no end"),
    (("correct", "{claim}", "--qualifier", "share=51"), 2, "those of RUNS are part, contract"),
    (("correct", "{claim}", "--qualifier", "part"), 2, "a qualifier is KEY=VALUE"),
    ((*DECISIONS[2][:3], "Quillon Ltd", *DECISIONS[2][4:]), 2, "2 times: quote more of the sentence"),
    (
        (*DECISIONS[2][:3], "bought Quillon Ltd for a pound", *DECISIONS[2][4:]),
        2,
        "have bought Quillon Ltd two years earlier",
    ),
    ((*DECISIONS[2][:3], "…", *DECISIONS[2][4:]), 2, "the quote is empty"),
    (("add", "No such title", *DECISIONS[2][2:]), 1, "no document has the id, address or title"),
    (
        (*DECISIONS[2][:5], "Tarn Holdings", *DECISIONS[2][6:]),
        2,
        "say what it is by --subject-kind, one of Company, PublicBody",
    ),
    (DECISIONS[2][:6], 2, "Missing option"),
    (("undo", "12345678"), 1, "no judgement has the id"),
)


@pytest.mark.parametrize(("decision", "code", "told"), MISTAKES, ids=lambda each: each if isinstance(each, str) else "")
def test_mistakes_are_told_and_nothing_is_kept(noted: Run, decision: tuple[str, ...], code: int, told: str) -> None:
    """Whatever is mistaken in a decision is told with what to write instead, and nothing is decided."""
    ran = noted("judge", *(each.format(claim=claim(noted)) for each in decision))
    assert (ran.code, ran.out) == (code, "")
    assert told in ran.err
    assert "Traceback" not in ran.err
    assert noted("judge", "list", "--json").json() == []
