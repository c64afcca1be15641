"""What no store keeps: text that is no Unicode."""

from __future__ import annotations


def no_text(error: UnicodeEncodeError) -> ValueError:
    """The error for half of a surrogate pair, which names what stands beside it."""
    near = error.object[max(0, error.start - 20) : error.end + 20]
    return ValueError(f"half of a surrogate pair is no text, in {near!a}: read the source in its own encoding")
