"""Claims are found in an answer whatever stands around them, and a broken answer is told from a cut-off one."""

import json

import pytest

from loaders.model.answer import claims
from loaders.model.errors import Broken, TooLong

CLAIM = {"quote": 'He said: "{\\"claims\\": []}"', "predicate": "RUNS"}
PLAIN = json.dumps({"claims": [CLAIM]})


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        f"\n  {PLAIN}\n",
        json.dumps([CLAIM]),
        f"Here are the claims:\n```json\n{PLAIN}\n```\nAnything else?",
        f'<think>Is it {{"claims": [1]}}? No.</think>\n{PLAIN}',
        json.dumps({"note": "none other", "claims": [CLAIM]}),
        f"{PLAIN}\n{PLAIN}",
    ],
)
def test_claims_are_found(content: str) -> None:
    """An object or list of claims is read alone, in a fence, after words or thoughts."""
    assert claims(content) == [CLAIM]


def test_no_claims_are_claims_too() -> None:
    """An empty list is an answer."""
    assert claims('{"claims": []}') == []


@pytest.mark.parametrize(
    "content",
    ["", "I cannot do that.", '{"facts": []}', '{"claims": "none"}', '{"claims": [}]}', "[" * 100_000, "7", "null"],
)
def test_other_answers_are_broken(content: str) -> None:
    """An answer without a list of claims is broken, and the error shows how it starts."""
    with pytest.raises(Broken) as raised:
        claims(content)
    assert "holds no claims" in raised.value.problem


@pytest.mark.parametrize("end", [1, 14, 25, 40, len(PLAIN) - 2, len(PLAIN) - 1])
def test_half_an_answer_is_too_long(end: int) -> None:
    """An answer that breaks off anywhere inside its claims was too long for the model."""
    content = PLAIN[:end]
    with pytest.raises((TooLong, Broken)) as raised:
        claims(content)
    assert raised.type is (TooLong if end > 10 else Broken)
