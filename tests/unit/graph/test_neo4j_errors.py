"""What the driver's errors mean to a user."""

import pytest

from graph.stores.neo4j.address import Address
from graph.stores.neo4j.errors import explained

SERVER = Address.read("neo4j://localhost:7687")


def _cut_in_two() -> None:
    try:
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        raise BufferError("half a message")  # noqa: B904 the driver names no cause either


def test_what_came_of_an_interrupt_is_one() -> None:
    """Where Ctrl-C cut a message in two, and the driver fails at what is left of it, it is Ctrl-C that is told."""
    with pytest.raises(KeyboardInterrupt), explained(SERVER):
        _cut_in_two()


def test_a_spoiled_message_without_an_interrupt_stays() -> None:
    """The same failure is the driver's own where nobody interrupted it."""
    with pytest.raises(BufferError, match="half a message"), explained(SERVER):
        raise BufferError("half a message")
