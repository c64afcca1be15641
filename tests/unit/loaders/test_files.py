"""The files under some paths are found in order, and nothing is left out without a word."""

from pathlib import Path

import pytest

from loaders.errors import Missing, NothingToLoad, UnknownEnding
from loaders.files import find
from loaders.readers import READERS


def _make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")


def test_a_folder_is_walked_in_the_order_of_names(tmp_path: Path) -> None:
    """All files that are read are found at any depth, in the same order on every machine."""
    _make(tmp_path, "b.txt", "a.md", "c/z.csv", "c/a.TXT")
    files, problems = find([tmp_path], READERS)
    assert [Path(file.name).relative_to(tmp_path).as_posix() for file in files] == [
        "a.md",
        "b.txt",
        "c/a.TXT",
        "c/z.csv",
    ]
    assert [file.size for file in files] == [4, 4, 4, 4]
    assert not problems


def test_what_lies_beside_sources_is_left_out_quietly(tmp_path: Path) -> None:
    """Hidden files and folders, sidecars and a folder's README are no sources."""
    _make(tmp_path, "a.txt", "a.meta.json", "README.md", "c/readme.txt", ".hidden.txt", ".git/config.txt")
    files, problems = find([tmp_path], READERS)
    assert [Path(file.name).name for file in files] == ["a.txt"]
    assert not problems


def test_a_kind_of_file_that_is_not_read_is_listed(tmp_path: Path) -> None:
    """A file of another kind in a folder is listed with its ending and what can be done."""
    _make(tmp_path, "a.txt", "old.doc", "minutes.log")
    problems = find([tmp_path], READERS)[1]
    assert {type(problem) for problem in problems} == {UnknownEnding}
    assert ["(.log); name it itself if it is a text" in str(problem) for problem in problems] == [True, False]
    assert "(.doc); save it as .docx or .pdf" in str(problems[1])


def test_a_file_that_is_named_is_taken_whatever_its_name(tmp_path: Path) -> None:
    """A file that is named itself is taken, README or not and whatever its ending."""
    _make(tmp_path, "minutes.log", "README.md")
    files, _ = find([tmp_path / "minutes.log", tmp_path / "README.md"], READERS)
    assert [Path(file.name).name for file in files] == ["minutes.log", "README.md"]


def test_a_file_under_two_paths_is_taken_once(tmp_path: Path) -> None:
    """A file that is named and lies in a folder that is named is read once."""
    _make(tmp_path, "a.txt")
    assert len(find([tmp_path, tmp_path / "a.txt", tmp_path / "a.txt"], READERS)[0]) == 1


def test_a_missing_path_is_listed_beside_the_others(tmp_path: Path) -> None:
    """A path that is not there does not keep the others from being read."""
    _make(tmp_path, "a.txt")
    files, (problem,) = find([tmp_path / "nowhere", tmp_path], READERS)
    assert len(files) == 1
    assert isinstance(problem, Missing)


def test_a_folder_without_readable_files_is_an_error(tmp_path: Path) -> None:
    """A folder that holds nothing to read is named, with the kinds of files that are read."""
    _make(tmp_path, "scan.tiff")
    with pytest.raises(NothingToLoad, match=r"holds no file that can be read; name files or folders of \.txt"):
        find([tmp_path], READERS)


def test_a_single_missing_path_is_the_error(tmp_path: Path) -> None:
    """Where the only path is not there, that is what is said."""
    with pytest.raises(Missing, match="nowhere"):
        find([tmp_path / "nowhere"], READERS)


def test_no_path_at_all_is_an_error() -> None:
    """Nothing named is nothing to load."""
    with pytest.raises(NothingToLoad, match="nothing to load was named"):
        find([], READERS)
