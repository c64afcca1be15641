"""Answers are kept whole under what was asked, and damaged ones count as none."""

from pathlib import Path

import pytest

from loaders.model.cache import Cache, digest


def test_an_answer_is_kept(tmp_path: Path) -> None:
    """What is kept under a key is given back, also by another cache on the same folder; other keys have nothing."""
    folder = tmp_path / "not" / "there yet"
    key = digest("small", [{"role": "user"}])
    assert Cache(folder).get(key) is None
    Cache(folder).put(key, {"claims": [{"quote": "“Ä”"}]})
    assert Cache(folder).get(key) == {"claims": [{"quote": "“Ä”"}]}
    assert Cache(folder).get(digest("large", [{"role": "user"}])) is None


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"null", b"{}", b'{"answer": 1, "digest": "0"}', b"\xff\x00"])
def test_a_damaged_answer_is_none(tmp_path: Path, damage: bytes) -> None:
    """A kept answer that was cut off, emptied or changed counts as none, and is kept anew."""
    cache = Cache(tmp_path)
    key = digest("a")
    cache.put(key, {"claims": []})
    (file,) = tmp_path.rglob("*.json")
    file.write_bytes(damage)
    assert cache.get(key) is None
    cache.put(key, {"claims": [1]})
    assert cache.get(key) == {"claims": [1]}


def test_one_changed_letter_is_noticed(tmp_path: Path) -> None:
    """An answer whose content was changed by one character counts as none."""
    cache = Cache(tmp_path)
    cache.put(digest("a"), {"claims": ["Acme"]})
    (file,) = tmp_path.rglob("*.json")
    file.write_text(file.read_text().replace("Acme", "Acne"))
    assert cache.get(digest("a")) is None


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    """Keeping an answer leaves one file, and one that cannot be kept leaves none."""
    cache = Cache(tmp_path)
    cache.put(digest("a"), 1)
    with pytest.raises(TypeError):
        cache.put(digest("b"), object())
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".json"]
