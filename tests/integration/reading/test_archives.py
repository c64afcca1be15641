"""Zip archives are read member by member, as a folder is, within limits."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from loaders.nesting import DEEPEST, MOST_PARTS
from tests.integration.reading.conftest import SENTENCE, Load
from tests.integration.reading.made import mail, zipped

OTHER = "Tarnside Group has managed HMP Oakmoor since 2014."
HEADER = "subject,subject_kind,predicate,object,object_kind,start,end,source_url\n"


def _packed(members: dict[str, bytes | str]) -> bytes:
    data = io.BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return data.getvalue()


def test_members_are_read_as_a_folder_is(load: Load, tmp_path: Path) -> None:
    """Members at any depth are read with their sidecars; hidden ones, READMEs and other kinds are dealt with as in folders."""
    zipped(
        tmp_path / "papers.zip",
        {
            "in/note.txt": SENTENCE,
            "in/note.meta.json": '{"published_on": "2019-02-15", "publisher": "The Courier"}',
            "in/deep/er/runs.csv": f"{HEADER}Tarnside,Company,RUNS,Oakmoor,Service,2014,,u\n",
            "README.md": "About this archive.",
            ".hidden.txt": "Hidden.",
            "__MACOSX/in/._note.txt": "Mac",
            "in/sheet.xlsx": "PK",
        },
    )
    loaded = load("papers.zip")
    (note,) = [entry.document for entry in loaded.entries if entry.document.text == SENTENCE]
    assert (note.publisher, note.published_on) == ("The Courier", "2019-02-15")
    assert loaded.summary["documents"] == 3
    assert loaded.skipped == [("papers.zip, in/sheet.xlsx", "a kind of file that is not read (.xlsx)")]
    assert list(loaded.summary["undated"]) == ["papers.zip, in/deep/er/runs.csv"]


def test_what_is_wrong_inside_is_named_by_its_path(load: Load, tmp_path: Path) -> None:
    """Errors name archive and path in it, of a row, a sidecar and a nested archive alike."""
    inner = _packed({"b/empty.txt": "", "runs.csv": f"{HEADER}A,Company,RUNS,B,CRC,2015-02-30,,u\n"})
    zipped(
        tmp_path / "a, b.zip",
        {"x/in.zip": inner, "c, d/bad.txt": SENTENCE, "c, d/bad.meta.json": "{", "good.txt": OTHER},
    )
    loaded = load("a, b.zip")
    places = [(each["file"], each["place"]) for each in loaded.summary["skipped"]]
    assert places == [
        ("a, b.zip, c, d/bad.meta.json", "line 1"),
        ("a, b.zip, x/in.zip, b/empty.txt", ""),
        ("a, b.zip, x/in.zip, runs.csv", "row 2, column start"),
    ]
    assert OTHER in loaded.passages()


def test_an_archive_bomb_is_refused_whole(load: Load, tmp_path: Path) -> None:
    """An archive of too high a ratio, too many members or too long a directory is refused, and the rest loads."""
    folder = tmp_path / "in"
    folder.mkdir()
    zipped(folder / "ratio.zip", {"a.txt": b"\0" * 20_000_000, "b.txt": SENTENCE})
    (folder / "count.zip").write_bytes(_packed({f"{number}.txt": "" for number in range(MOST_PARTS + 1)}))
    zipped(folder / "names.zip", {f"{number:0>40000}.txt": "" for number in range(500)})
    (folder / "good.txt").write_text(OTHER, encoding="utf-8")
    loaded = load("in")
    assert loaded.skipped == [
        ("in/count.zip", "it has 50,001 members, and 50,000 are the most"),
        ("in/names.zip", "it is no zip archive that can be read (its directory is too long)"),
        ("in/ratio.zip", "a.txt unpacks to 1,028 times its size, and 200 times is the most"),
    ]
    assert loaded.entry.document.text == OTHER


def test_an_archive_that_says_to_be_huge_is_refused_before_it_is_unpacked(load: Load, tmp_path: Path) -> None:
    """An archive whose members come to more than 1 GB by its directory is refused, although little of it is there."""
    data = bytearray(_packed({f"{number}.txt": SENTENCE for number in range(10)}))
    place = data.find(b"PK\x01\x02")
    while place >= 0:  # the size unpacked, and that packed so that the ratio is a sane one
        data[place + 20 : place + 28] = struct.pack("<II", 100_000_000, 150_000_000)
        place = data.find(b"PK\x01\x02", place + 1)
    (tmp_path / "a.zip").write_bytes(data)
    (tmp_path / "good.txt").write_text(OTHER, encoding="utf-8")
    assert load("a.zip", "good.txt").skipped == [("a.zip", "it unpacks to 1.5 GB, and 1 GB is the most")]


def test_archives_in_archives_share_one_allowance_and_are_not_followed_for_ever(load: Load, tmp_path: Path) -> None:
    """Archives in each other are read to a depth that is told; what lies deeper is listed, what lies less deep loads."""
    data: bytes | str = SENTENCE
    name = "note.txt"
    for level in range(DEEPEST + 1):
        data, name = _packed({name: data, f"{level}.txt": f"{OTHER} At level {level}."}), "in.zip"
    (tmp_path / "a.zip").write_bytes(data if isinstance(data, bytes) else b"")
    loaded = load("a.zip")
    depths = {int(entry.document.text[-2]) for entry in loaded.entries}
    assert depths == set(range(1, DEEPEST + 1))
    assert {(file.count("in.zip"), problem.partition(" in ")[0]) for file, problem in loaded.skipped} == {
        (4, "it lies")
    }


def test_members_that_cannot_be_unpacked_are_listed(load: Load, tmp_path: Path) -> None:
    """A member that is encrypted or damaged is listed, whatever its name; the others load, and nothing is written elsewhere."""
    data = bytearray(_packed({"a/broken.txt": OTHER * 20, "good.txt": SENTENCE, "../../../escaped.txt": "Escaped."}))
    place = data.find(b"broken.txt") + len("broken.txt")
    data[place + 5 : place + 15] = b"\xff" * 10
    (tmp_path / "a.zip").write_bytes(data)
    loaded = load("a.zip")
    assert [(file, problem[:21]) for file, problem in loaded.skipped] == [("a.zip", "it cannot be unpacked")]
    assert loaded.summary["skipped"][0]["place"] == "a/broken.txt"
    assert SENTENCE in loaded.passages()
    assert not list(tmp_path.parent.parent.glob("escaped.txt"))


def test_an_encrypted_member_is_listed(load: Load, tmp_path: Path) -> None:
    """A member with a password is listed as encrypted, and the others load."""
    data = bytearray(_packed({"locked.txt": OTHER, "open.txt": SENTENCE}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        data[place + flags] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    loaded = load("a.zip")
    assert [(each["place"], each["problem"]) for each in loaded.summary["skipped"]] == [
        ("locked.txt", "it is encrypted")
    ]
    assert SENTENCE in loaded.passages()


def test_no_archive_and_an_empty_one_are_listed(load: Load, tmp_path: Path) -> None:
    """A file that is no archive and an archive without files are skipped with the reason."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "none.zip").write_text("no archive")
    zipped(folder / "empty.zip", {})
    (folder / "good.txt").write_text(SENTENCE, encoding="utf-8")
    problems = dict(load("in").skipped)
    assert problems["in/empty.zip"] == "it holds no file to read"
    assert problems["in/none.zip"].startswith("it is no zip archive that can be read")


def test_a_mail_in_an_archive_in_a_mail_is_read(load: Load, tmp_path: Path) -> None:
    """Formats hold each other in any order, and every name on the way is told."""
    inner = mail(SENTENCE)
    inner.add_attachment(b"", maintype="text", subtype="csv", filename="empty.csv")
    message = mail("See the archive.")
    data = _packed({"old/a.eml": inner.as_bytes()})
    message.add_attachment(data, maintype="application", subtype="zip", filename="old.zip")
    (tmp_path / "m.eml").write_bytes(message.as_bytes())
    loaded = load("m.eml")
    assert SENTENCE in loaded.passages()
    assert loaded.skipped == [("m.eml, old.zip, old/a.eml, empty.csv", "it is empty")]


def test_a_name_twice_in_an_archive_is_read_once(load: Load, tmp_path: Path) -> None:
    """Of members with one name the last counts, as for programs that unpack them."""
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", OTHER)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", SENTENCE)
    assert load("a.zip").entry.document.text == SENTENCE
