"""The claims in what a model answered, found also where the answer has words, fences or thoughts around them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from loaders.model.errors import Broken, TooLong
from loaders.model.faults import SMALLER

LONGEST = 4_000_000
"""Characters of the longest answer that is read."""

_THOUGHT = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL)
_OPENING = re.compile(r'\{\s*"claims"\s*:|^\[\s*(?=\{)', re.MULTILINE)
_DECODER = json.JSONDecoder()
_TRIED = 20
"""How many places of an answer are tried that look like its beginning."""


def claims(content: str) -> list[Any]:
    """The claims of an answer as they were written, unchecked.

    Raises TooLong where it breaks off, and Broken where it holds no such list.
    """
    plain = _THOUGHT.sub("", content[:LONGEST]).strip()
    for found in _candidates(plain):
        listed = found.get("claims") if isinstance(found, dict) else found
        if isinstance(listed, list):
            return listed
    problem = f"the model's answer holds no claims that can be read ({_shown(plain)})"
    raise Broken(problem, "load it again, or take another model")


def _candidates(text: str) -> Iterator[Any]:
    """The JSON values that may be the answer. Raises TooLong where one of them breaks off."""
    places = [0, *(match.start() for match in _OPENING.finditer(text))]
    for place in places[:_TRIED]:
        try:
            yield _DECODER.raw_decode(text, place)[0]
        except json.JSONDecodeError as error:
            if _OPENING.match(text, place) and _breaks_off(error):
                raise TooLong("the model's answer was cut off", SMALLER) from error
        except RecursionError:
            continue


def _breaks_off(error: json.JSONDecodeError) -> bool:
    return error.pos >= len(error.doc) or error.msg.startswith("Unterminated string")


def _shown(text: str) -> str:
    return f"it starts: {' '.join(text[:60].split())!r}" if text else "it is empty"
