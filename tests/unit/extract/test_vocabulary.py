"""A dictionary tells words from names at the beginning of a sentence."""

import pytest

from loaders.extract.knowledge.vocabulary import is_word


@pytest.mark.parametrize("word", ["delta", "deltas", "renationalised", "monitoring", "whistleblowers", "co-operation"])
def test_words_and_what_is_made_from_them_are_words(word: str) -> None:
    """Forms of a listed word, words made from it by endings and prefixes, and joined by hyphens, are words of English."""
    assert is_word(word)


@pytest.mark.parametrize("name", ["quillon", "ostrave", "tarnock-quill"])
def test_invented_names_are_no_words(name: str) -> None:
    """What no list has, and no ending or prefix makes of a listed word, is none."""
    assert not is_word(name)
