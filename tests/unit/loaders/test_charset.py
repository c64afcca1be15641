"""Bytes become the text that was meant, or a clear error."""

import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders import charset
from loaders.charset import read_text
from loaders.errors import Empty, FileError, Missing, NotText, TooLarge, Unreadable

SENTENCE = "Working Links – “truly dispiriting”, in the inspector’s words – cost £34.5m.\n"


def _file(folder: Path, content: bytes) -> Path:
    path = folder / "source.txt"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_usual_encoding_gives_the_same_text(tmp_path: Path, encoding: str) -> None:
    """One text reads the same in whichever of the usual encodings it was saved, with a byte order mark or without."""
    assert read_text(_file(tmp_path, SENTENCE.encode(encoding))) == SENTENCE


@pytest.mark.parametrize("text", ["a £5m contract", "café", "Die Prüfung für München", "la société où elle était"])
def test_short_latin_1_texts_are_not_mistaken_for_something_rarer(tmp_path: Path, text: str) -> None:
    """A few Latin-1 letters are enough to be read as Latin-1, not as an encoding that few use."""
    assert read_text(_file(tmp_path, text.encode("latin-1"))) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Компания управляла тюрьмой с 2015 года по 2019 год", "cp1251"),
        ("Zażółć gęślą jaźń, spółka przejęła więzienie", "cp1250"),
    ],
)
def test_an_encoding_that_is_not_western_is_found(tmp_path: Path, text: str, encoding: str) -> None:
    """Where the bytes make no sense as Western text, another encoding is found."""
    assert read_text(_file(tmp_path, text.encode(encoding))) == text


def test_line_ends_are_one(tmp_path: Path) -> None:
    """Whichever line ends a file has, the text has \\n."""
    assert read_text(_file(tmp_path, b"one\r\ntwo\rthree\nfour")) == "one\ntwo\nthree\nfour"


def test_a_letter_across_two_blocks_is_whole(tmp_path: Path) -> None:
    """A letter whose bytes lie in two blocks of the reading is read whole."""
    text = "x" * (charset.BLOCK - 1) + "£ and on"
    assert read_text(_file(tmp_path, text.encode())) == text


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_a_file_without_text_is_empty(tmp_path: Path, content: bytes) -> None:
    """A file of no bytes, of blank space or of a byte order mark alone is refused as empty."""
    with pytest.raises(Empty, match=r"source\.txt: .*; leave it out"):
        read_text(_file(tmp_path, content))


@pytest.mark.parametrize(
    "content",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)) * 9, b"PK\x03\x04\x14\0\0\0", b"\x00" * 100, b"text\0text"],
)
def test_a_binary_is_refused(tmp_path: Path, content: bytes) -> None:
    """A picture, an archive and other bytes that are no text are refused as such."""
    with pytest.raises(NotText, match="binary"):
        read_text(_file(tmp_path, content))


def test_damaged_utf_8_is_refused_rather_than_garbled(tmp_path: Path) -> None:
    """UTF-8 with one broken byte is not read as Windows-1252, which would garble its other letters."""
    with pytest.raises(NotText, match="broken bytes"):
        read_text(_file(tmp_path, SENTENCE.encode() * 3 + b"\xff" + SENTENCE.encode()))


def test_half_a_utf_16_letter_is_refused(tmp_path: Path) -> None:
    """A UTF-16 file that was cut in the middle of a letter is refused."""
    with pytest.raises(NotText):
        read_text(_file(tmp_path, SENTENCE.encode("utf-16")[:-1]))


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    """A file that went away is missing, and the error says what to do."""
    with pytest.raises(Missing, match="check the path"):
        read_text(tmp_path / "gone.txt")


def test_a_path_that_the_system_refuses_is_unreadable(tmp_path: Path) -> None:
    """A link that leads to itself cannot be read, and the error gives the system's reason."""
    path = tmp_path / "loop.txt"
    path.symlink_to(path)
    with pytest.raises(Unreadable, match="cannot be read"):
        read_text(path)


def test_what_is_no_regular_file_is_refused_at_once(tmp_path: Path) -> None:
    """A pipe or a socket is refused, and nobody waits for what may never come."""
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.txt"))
        for name in ("pipe.txt", "s.txt"):
            with pytest.raises(Unreadable, match="not a regular file"):
                read_text(tmp_path / name)


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    """A file over 100 MB is refused, with the limit named."""
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(charset.MAX_BYTES + 1)
    with pytest.raises(TooLarge, match="100 MB is the most"):
        read_text(path)


@given(content=st.binary(max_size=400))
def test_no_bytes_crash_the_reader(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    """Any bytes are read as a text, always the same, or refused as a FileError."""
    path = _file(tmp_path_factory.getbasetemp(), content)
    outcomes = [_outcome(path), _outcome(path)]
    assert outcomes[0] == outcomes[1] != ""


def _outcome(path: Path) -> str:
    """The text, or how to mend what is wrong."""
    try:
        return read_text(path)
    except FileError as error:
        return error.fix


@given(text=st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufeff"), min_size=1))
def test_any_text_in_utf_8_is_read_as_it_is(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Any text saved as UTF-8 is read as it is, letter by letter."""
    path = _file(tmp_path_factory.getbasetemp(), (text + ".").encode())
    assert read_text(path) == text + "."
