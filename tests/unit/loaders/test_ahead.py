"""Things are made while those before them are used."""

from collections.abc import Iterator
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.ahead import ahead


@given(st.lists(st.integers()))
def test_the_same_things_come_in_the_same_order(things: list[int]) -> None:
    """The same things come in the same order."""
    assert list(ahead(things)) == things


def test_the_next_thing_is_made_while_the_one_before_is_used() -> None:
    """The next thing is made while the one before is used, and none beyond it."""
    made = [Event() for _ in range(3)]

    def things() -> Iterator[int]:
        for number, event in enumerate(made):
            event.set()
            yield number

    source = ahead(things())
    next(source)
    assert made[1].wait(timeout=10)
    assert not made[2].is_set()


def test_what_goes_wrong_with_a_thing_shows_when_its_turn_comes() -> None:
    """What goes wrong while a thing is made shows when its turn comes, not before."""

    def things() -> Iterator[int]:
        yield 1
        raise OSError("gone")

    source = ahead(things())
    assert next(source) == 1
    with pytest.raises(OSError, match="gone"):
        next(source)
